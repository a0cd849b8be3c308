"""The removals in columns of numbers, and grouped by their line: no text is held but those of the lines shown."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.arrays import distinct
from cleaner.decisions import line_key
from cleaner.report.documents import Documents
from cleaner.report.removed import RemovalPart
from cleaner.report.rows import Keys, Names, Numbers, Rows, keys_of, named
from cleaner.report.sampling import Lottery
from cleaner.report.totals import Tally

EXAMPLES = 3
"""Documents named with a removed line: the first ones."""

PUBLISHERS_SHOWN = 3
"""Publishers named with a removed line."""


@dataclass(slots=True)
class Removals:
    """All removals; scores in thousandths."""

    rows: Rows
    cues: Names = field(default_factory=Names)
    document: array[int] = field(default_factory=lambda: array("i"))
    start: array[int] = field(default_factory=lambda: array("i"))
    cue: array[int] = field(default_factory=lambda: array("h"))
    score: array[int] = field(default_factory=lambda: array("h"))
    line: npt.NDArray[np.int32] = field(default_factory=lambda: np.empty(0, np.int32))
    """Place of its line among those listed, -1 for another."""

    def __len__(self) -> int:
        return len(self.document)

    def of(self, documents: Numbers) -> Numbers:
        """Return the numbers of these documents' removals, by document and place."""
        wanted = np.flatnonzero(np.isin(columns(self.document), documents))
        return wanted[np.lexsort((columns(self.start)[wanted], columns(self.document)[wanted]))]


@dataclass(frozen=True, slots=True)
class Lines:
    """The removed lines listed, most removed first; a column each."""

    different: int
    """Different lines in all, listed or not."""
    text: list[str]
    count: list[int]
    cue: list[int]
    """The cue that removed it most often."""
    score: list[int]
    low: list[int]
    low_at: list[int]
    """The first document in which the lowest score was given."""
    high: list[int]
    publishers: list[int]
    top: list[list[tuple[int, int]]]
    """The publishers that have it most often, and how often."""
    examples: list[list[int]]


def columns(values: array[int]) -> Any:
    """Return an array as numpy sees it."""
    return np.frombuffer(values, dtype=values.typecode)


@dataclass(frozen=True, slots=True)
class Counted:
    """All removals, what they add up to, the most frequent lines of them, and the numbers of those drawn to judge."""

    removals: Removals
    tally: Tally
    lines: Lines
    drawn: list[int]


def count_removals(
    documents: Documents, rows: Rows, parts: Iterable[RemovalPart], *, families: dict[str, str], seed: str, limit: int
) -> Counted:
    """Tally all removals, draw some, and group those of the ``limit`` most frequent lines.

    ``rows`` are the record that holds them, ``parts`` their columns; ``families`` gives each cue's family.

    Raises:
        OutputError: the record is damaged.
    """
    removals, tally, lottery = Removals(rows), Tally(families), Lottery(seed)
    publisher, lengths = documents["publisher"], array("i")
    keys: list[Keys] = []
    with named(rows.path):
        for part in parts:
            first = len(removals)
            removals.document.frombytes(part.document.tobytes())
            removals.start.frombytes(part.start.tobytes())
            names = np.array(removals.cues.add(part.cues.tolist()), np.int16)
            removals.cue.frombytes(names[part.cue].tobytes())
            removals.score.frombytes(part.score.tobytes())
            lengths.frombytes(part.length.tobytes())
            lottery.draw(documents.keys[part.document], part.start.astype(np.uint64), first)
            keys.append(part.line)
    tally.add(publisher[columns(removals.document)], columns(removals.cue), columns(lengths), removals.cues.names)
    lines = _group(removals, np.concatenate([np.empty(0, np.uint64), *keys]), publisher, limit)
    return Counted(removals, tally, lines, lottery.drawn())


def read_parts(documents: Documents, rows: Rows) -> Iterator[RemovalPart]:
    """Yield the columns of a record with its numbers of documents."""
    for block in rows.blocks():
        starts = np.array([row["start"] for row in block], np.int64)
        texts = [row["text"] for row in block]
        yield RemovalPart.of(
            documents.numbers([row["id"] for row in block]),
            starts,
            starts + np.array(list(map(len, texts)), np.int64),
            [row["cue"] for row in block],
            [row["score"] for row in block],
            keys_of(texts, normal=line_key),
        )


def load_parts(rows: Rows, kept: Iterable[Path]) -> Iterator[RemovalPart]:
    """Yield the columns that a run kept of a record, with its numbers of documents."""
    first = 0
    for path in kept:
        part = RemovalPart.load(path)
        documents, size = part.size.tolist()
        rows.skip(len(part), size)
        yield replace(part, document=part.document + np.int32(first))
        first += documents


def _group(removals: Removals, keys: Keys, publisher: Numbers, limit: int) -> Lines:
    """Choose the most frequent lines, and count theirs."""
    known, counts = np.unique(keys, return_counts=True)
    chosen = np.sort(np.lexsort((known, -counts))[:limit])
    different, known, counts = len(known), known[chosen], counts[chosen]
    if not different:
        return Lines(0, [], [], [], [], [], [], [], [], [], [])
    place = np.searchsorted(known, keys)
    np.minimum(place, len(known) - 1, out=place)
    place[known[place] != keys] = -1
    listed = np.flatnonzero(place >= 0)
    first = np.full(len(known), len(keys))
    np.minimum.at(first, place[listed], listed)
    order = np.lexsort((first, -counts))
    rank = np.empty(len(known) + 1, np.int32)
    rank[order], rank[-1] = np.arange(len(known)), -1
    removals.line = rank[place]
    return _count(removals, listed, first[order], counts[order], publisher, different)


def _count(
    removals: Removals, listed: Numbers, first: Numbers, counts: Numbers, publisher: Numbers, different: int
) -> Lines:
    size, line = len(counts), removals.line[listed].astype(np.int64)
    document, score = columns(removals.document)[listed], columns(removals.score)[listed].astype(np.int64)
    low, high = np.full(size, 2**62), np.zeros(size, np.int64)
    np.minimum.at(low, line, score * 2**32 + listed)
    np.maximum.at(high, line, score)
    names = removals.cues.names
    by_name = np.argsort(np.array(names))  # equally frequent cues: the first by name
    renamed = np.argsort(by_name)[columns(removals.cue)[listed]]
    publishers, top = _most(line, publisher[document] + 1, size, PUBLISHERS_SHOWN)
    return Lines(
        different,
        _texts(removals.rows, first),
        counts.tolist(),
        [int(by_name[most[0][0]]) for most in _most(line, renamed, size, 1)[1]],
        [round(total / count) for total, count in zip(_sums(line, score, size), counts.tolist(), strict=True)],
        (low >> 32).tolist(),
        columns(removals.document)[low & (2**32 - 1)].tolist(),
        high.tolist(),
        publishers,
        [[(name - 1, count) for name, count in most] for most in top],
        _examples(line, document, size),
    )


def _sums(line: Numbers, score: Numbers, size: int) -> list[int]:
    return [int(total) for total in np.bincount(line, weights=score, minlength=size).tolist()]


def _most(line: Numbers, value: Numbers, size: int, shown: int) -> tuple[list[int], list[list[tuple[int, int]]]]:
    """Return for each line how many values it has, and (value, count) of the most frequent ones."""
    pairs, counts = np.unique(line * 2**32 + value, return_counts=True)
    of = pairs >> 32
    order = np.lexsort((pairs, -counts, of))
    different = np.bincount(of, minlength=size)
    starts = np.cumsum(different) - different
    kept = order[np.arange(len(order)) - starts[of] < shown]
    most: list[list[tuple[int, int]]] = [[] for _ in range(size)]
    for pair, count in zip(pairs[kept].tolist(), counts[kept].tolist(), strict=True):
        most[pair >> 32].append((pair & (2**32 - 1), count))
    return different.tolist(), most


def _examples(line: Numbers, document: Numbers, size: int) -> list[list[int]]:
    pairs = distinct(line * 2**32 + document)
    of = pairs >> 32
    starts = np.searchsorted(of, np.arange(size))
    examples: list[list[int]] = [[] for _ in range(size)]
    for pair in pairs[np.arange(len(pairs)) - starts[of] < EXAMPLES].tolist():
        examples[pair >> 32].append(pair & (2**32 - 1))
    return examples


def _texts(rows: Rows, first: Numbers) -> list[str]:
    """Return the text of each line, from the first removal of it."""
    order = np.argsort(first)
    texts = [""] * len(first)
    for place, row in zip(order.tolist(), rows.at(first[order].tolist()), strict=True):
        texts[place] = line_key(row["text"])
    return texts
