"""Only the near-duplicates: texts as they are to pairs and clusters, with nothing written.

The same rooms as a run, without its records: documents are read and sketched part by part, in worker
processes where there is enough to do, so that no more than a part's texts are held at a time.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from cleaner.duplicates import Facts, Sketcher, Sketches, cluster, find_candidates, relate, verify
from cleaner.errors import InputError
from cleaner.gather import PART_FILES, Failure, gather, read_pages, read_part
from cleaner.inputs import Block
from cleaner.model import Cluster, Document, Pair
from cleaner.settings import Settings
from cleaner.workers import Failed, WorkerPool

ALONE_BYTES = 2 * 2**20
"""So little text is sketched sooner than worker processes start."""


@dataclass(frozen=True, slots=True)
class Copies:
    """The pairs (sorted by ids) and clusters (by id) among documents, and what could not be read."""

    pairs: tuple[Pair, ...]
    clusters: tuple[Cluster, ...]
    documents: int
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What is kept of a part's documents beside their sketches."""

    ids: list[str]
    facts: list[Facts]
    failures: list[Failure]


_Part = tuple[Sketches, _Known]


def find_copies(inputs: Sequence[Path], *, settings: Settings, jobs: int = 0) -> Copies:
    """Return the near-duplicates among the documents of files and folders, as their texts are.

    Raises:
        InputError: an input is missing or holds no documents, or two documents have one id.
        SettingsError: ``settings.duplicates.keep`` names a file that can't be read.
    """
    found = gather(inputs, settings=settings.inputs)
    alone = found.bytes_of_text < ALONE_BYTES and not found.pages
    sketcher = Sketcher(settings.duplicates)
    with WorkerPool(1 if alone else jobs) as pool, tempfile.TemporaryDirectory() as scratch:
        reader = _PartReader(settings, Path(scratch))
        numbered = ([item] for item in enumerate(found.parts))
        parts = [_stored(Path(scratch), n, known) for n, [known] in enumerate(pool.map(reader, numbered))]
        for documents, failures in read_pages(found.pages, settings=settings.inputs, pool=pool):
            parts.append(_part(documents, failures, sketcher))
        return _compare([*parts, _part([], found.failures, sketcher)], settings)


def find_copies_of_rows(batches: Iterable[Sequence[Document]], *, settings: Settings) -> Copies:
    """Return the near-duplicates among documents that come in batches, some batches held at a time.

    Raises:
        InputError: two documents have one id.
    """
    sketcher = Sketcher(settings.duplicates)
    parts: list[_Part] = []
    documents: list[Document] = []
    for batch in batches:
        documents += batch
        if len(documents) >= PART_FILES:
            parts.append(_part(documents, [], sketcher))
            documents = []
    return _compare([*parts, _part(documents, [], sketcher)], settings)


def _part(documents: Sequence[Document], failures: list[Failure], sketcher: Sketcher) -> _Part:
    facts = [Facts(length=len(d.text), publisher=d.publisher, date=d.date) for d in documents]
    return sketcher.sketch([d.text for d in documents]), _Known([d.id for d in documents], facts, failures)


@dataclass(frozen=True, slots=True)
class _PartReader:
    """Reads and sketches one part; leaves the sketches in a folder, since pipes are slow for large arrays."""

    settings: Settings
    folder: Path

    def __call__(self, item: tuple[int, Sequence[Block]]) -> _Known:
        number, blocks = item
        documents, failures = read_part(blocks, settings=self.settings.inputs)
        sketches, known = _part(documents, failures, Sketcher(self.settings.duplicates))
        sketches.save(self.folder / str(number))
        return known


def _stored(folder: Path, number: int, known: _Known | Failed) -> _Part:
    if isinstance(known, Failed):
        raise InputError(f"a part of the input {known.reason}; try --jobs 1, or cleaner run, which names the file")
    return Sketches.open(folder / str(number)), known


def _compare(parts: Sequence[_Part], settings: Settings) -> Copies:
    failures = tuple(failure for _, known in parts for failure in known.failures)
    ids = [name for _, known in parts for name in known.ids]
    facts = _facts_by_id(parts)
    sketches = [sketched for sketched, _ in parts if len(sketched)]
    if not sketches:
        return Copies((), (), 0, failures)
    publishers = _publisher_numbers([facts[name].publisher for name in ids])
    candidates = find_candidates(sketches, settings=settings.duplicates, publishers=publishers)
    scores = verify(candidates.pairs, sketches, candidates.mask)
    pairs, _ = relate(candidates.pairs, scores, candidates.twins, ids=ids, settings=settings.duplicates)
    clusters = cluster(pairs, facts, settings=settings.duplicates)
    return Copies(tuple(pairs), tuple(clusters), len(ids), failures)


def _publisher_numbers(publishers: Sequence[str | None]) -> npt.NDArray[np.int64]:
    """Return a number for each document's publisher, -1 where it is unknown."""
    number = {name: n for n, name in enumerate(sorted({p for p in publishers if p is not None}))}
    return np.array([-1 if p is None else number[p] for p in publishers], np.int64)


def _facts_by_id(parts: Sequence[_Part]) -> dict[str, Facts]:
    facts: dict[str, Facts] = {}
    for _, known in parts:
        for name, fact in zip(known.ids, known.facts, strict=True):
            if name in facts:
                raise InputError(f"{name}: two documents have this id; make ids differ, or name another --id-field")
            facts[name] = fact
    return facts
