"""Only the near-duplicates: texts as they are to pairs and clusters, with nothing written.

The same rooms as a run, without its records: documents are read and sketched part by part, in worker
processes where there is enough to do, so that no more than a part's texts are held at a time.
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleaner.duplicates import Facts, Sketcher, Sketches, cluster, find_candidates, relate, verify
from cleaner.errors import DocumentError, InputError
from cleaner.inputs import Block, Unreadable, find_inputs, read_block, split_source, to_document
from cleaner.model import Cluster, Document, Pair
from cleaner.settings import Settings
from cleaner.stages.reading import publisher_keys
from cleaner.workers import Failed, WorkerPool

PART_BYTES = 8 * 2**20
"""Text sketched at a time: about a second of work."""

PART_FILES = 2000
"""Files of a part at most; small files cost more than their bytes."""

ALONE_BYTES = 2 * 2**20
"""So little is sketched sooner than worker processes start."""

PAGES_AT_ONCE = 16
"""Pages handed to a worker at a time: about a third of a second of work."""


@dataclass(frozen=True, slots=True)
class Part:
    """The sketches of some documents with their ids and facts, and those that could not be read."""

    sketches: Sketches
    ids: list[str]
    facts: list[Facts]
    failures: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Copies:
    """The pairs (sorted by ids) and clusters (by id) among documents; those that could not be read, and why."""

    pairs: tuple[Pair, ...]
    clusters: tuple[Cluster, ...]
    documents: int
    failures: tuple[tuple[str, str], ...]


def find_copies(inputs: Sequence[Path], *, settings: Settings, jobs: int = 0) -> Copies:
    """Return the near-duplicates among the documents of files and folders, as their texts are.

    Raises:
        InputError: an input is missing or holds no documents, or two documents have one id.
        SettingsError: ``settings.duplicates.keep`` names a file that can't be read.
    """
    found = find_inputs(inputs, settings=settings.inputs)
    if not found.sources:
        names = ", ".join(map(str, inputs))
        raise InputError(f"{names}: no documents found (.txt, .html, .jsonl, also .gz); check the path")
    failures = [(s.path, s.reason) for s in found.skipped if s.failed]
    texts = [source for source in found.sources if source.kind != "html"]
    pages = [Block(source, 0, source.size) for source in found.sources if source.kind == "html"]
    blocks = [block for source in texts for block in split_source(source)]
    small = sum(block.end - block.start for block in blocks) < ALONE_BYTES
    with WorkerPool(1 if small and not pages else jobs) as pool, tempfile.TemporaryDirectory() as scratch:
        reader = _PartReader(settings, Path(scratch))
        parts = []
        for number, outcomes in enumerate(pool.map(reader, ([item] for item in enumerate(_gathered(blocks))))):
            parts.append(_stored(Path(scratch) / str(number), outcomes[0]))
        parts += _page_parts(pool, settings, pages)
        parts.append(Part(Sketcher(settings.duplicates).sketch([]), [], [], failures))
        return _compare(parts, settings)


def find_copies_of_rows(batches: Iterable[Sequence[Document]], *, settings: Settings) -> Copies:
    """Return the near-duplicates among documents that come in batches, one batch held at a time.

    Raises:
        InputError: two documents have one id.
    """
    sketcher = Sketcher(settings.duplicates)
    return _compare([_part(batch, sketcher) for batch in batches if batch], settings)


def _part(documents: Sequence[Document], sketcher: Sketcher) -> Part:
    facts = [Facts(length=len(d.text), publisher=d.publisher, date=d.date) for d in documents]
    return Part(sketcher.sketch([d.text for d in documents]), [d.id for d in documents], facts, [])


@dataclass(frozen=True, slots=True)
class _PartReader:
    """Reads and sketches one part; leaves the sketches in a folder, since pipes are slow for large arrays."""

    settings: Settings
    folder: Path

    def __call__(self, item: tuple[int, Sequence[Block]]) -> tuple[list[str], list[Facts], list[tuple[str, str]]]:
        """Return the part's ids, facts and failures."""
        number, blocks = item
        documents, failures = _read(blocks, self.settings)
        part = _part(documents, Sketcher(self.settings.duplicates))
        part.sketches.save(self.folder / str(number))
        return part.ids, part.facts, failures


def _stored(folder: Path, outcome: tuple[list[str], list[Facts], list[tuple[str, str]]] | Failed) -> Part:
    if isinstance(outcome, Failed):
        raise InputError(f"a part of the input {outcome.reason}; try --jobs 1, or cleaner run, which names the file")
    return Part(Sketches.open(folder), *outcome)


def _gathered(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    part: list[Block] = []
    size = 0
    for block in blocks:
        amount = block.end - block.start
        if part and (size + amount > PART_BYTES or len(part) >= PART_FILES):
            yield part
            part, size = [], 0
        part.append(block)
        size += amount
    if part:
        yield part


def _read(blocks: Iterable[Block], settings: Settings) -> tuple[list[Document], list[tuple[str, str]]]:
    documents: list[Document] = []
    failures: list[tuple[str, str]] = []
    for block in blocks:
        for raw in read_block(block, settings=settings.inputs):
            try:
                if isinstance(raw, Unreadable):
                    failures.append((raw.id, raw.reason))
                else:
                    documents.append(to_document(raw, settings=settings.inputs).document)
            except DocumentError as error:
                failures.append((raw.id, str(error)))
    return documents, failures


def _page_parts(pool: WorkerPool, settings: Settings, pages: Sequence[Block]) -> Iterator[Part]:
    """Yield parts of pages; a page that hangs or ends its worker is a failure of its own."""
    chunks = [pages[i : i + PAGES_AT_ONCE] for i in range(0, len(pages), PAGES_AT_ONCE)]
    results = pool.map(
        functools.partial(_page, settings=settings), chunks, deadline_seconds=settings.inputs.page_seconds
    )
    sketcher = Sketcher(settings.duplicates)
    documents: list[Document] = []
    failures: list[tuple[str, str]] = []
    for chunk, outcomes in zip(chunks, results, strict=True):
        for block, outcome in zip(chunk, outcomes, strict=True):
            if isinstance(outcome, Failed):
                failures.append((block.source.name, outcome.reason))
            else:
                documents.append(outcome)
        if len(documents) >= PART_FILES:
            yield _part(documents, sketcher)
            documents = []
    yield _part(documents, sketcher)
    yield Part(sketcher.sketch([]), [], [], failures)


def _page(block: Block, settings: Settings) -> Document:
    documents, failures = _read([block], settings)
    if failures:
        raise DocumentError(failures[0][1])
    return documents[0]


def _compare(parts: Sequence[Part], settings: Settings) -> Copies:
    failures = tuple(failure for part in parts for failure in part.failures)
    ids = [name for part in parts for name in part.ids]
    facts = _facts_by_id(parts)
    if not ids:
        return Copies((), (), 0, failures)
    sketches = [part.sketches for part in parts if len(part.sketches)]
    publishers = publisher_keys([facts[name].publisher for name in ids])
    candidates = find_candidates(sketches, settings=settings.duplicates, publishers=publishers)
    scores = verify(candidates.pairs, sketches, candidates.mask, settings=settings.duplicates)
    pairs, _ = relate(candidates.pairs, scores, candidates.twins, ids=ids, settings=settings.duplicates)
    clusters = cluster(pairs, facts, settings=settings.duplicates)
    return Copies(tuple(pairs), tuple(clusters), len(ids), failures)


def _facts_by_id(parts: Sequence[Part]) -> dict[str, Facts]:
    facts: dict[str, Facts] = {}
    for part in parts:
        for name, fact in zip(part.ids, part.facts, strict=True):
            if name in facts:
                raise InputError(f"{name}: two documents have this id; make ids differ, or name another --id-field")
            facts[name] = fact
    return facts
