"""Counts the lines that a publisher's documents share, once for each group of near-identical documents."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from cleaner.arrays import map_array, save_arrays
from cleaner.boilerplate.groups import changes_of, group_documents, may_repeat, sample_shingles
from cleaner.boilerplate.lines import KeyedLines, Pages, key_lines
from cleaner.compiled import in_threads, kernel
from cleaner.errors import SettingsError
from cleaner.model import Document

MEASURES = (
    "repeats",
    "repeat_share",
    "groups",
    "publishers_sharing",
    "repeats_before",
    "repeats_after",
    "repeats_near",
)
"""Groups of the publisher that hold the line (0 for one alone), their share in thousandths, all groups of the
publisher, other publishers that hold it, the same for the neighbours."""

Ints = npt.NDArray[np.int64]
# Publishers whose keys are remembered: a shard's documents come from few, and each is asked for in every batch.
KEYS_HELD = 4096
# Keys are counted in parts of about so many, so that they stay in the processor's cache, but in so many parts (a power
# of two) at most: all keys are gone through for each.
PART_KEYS, MOST_PARTS = 2**18, 16


@functools.lru_cache(maxsize=KEYS_HELD)
def publisher_key(publisher: str | None) -> int:
    """Return a publisher's 62-bit key; 0 is no publisher."""
    if publisher is None:
        return 0
    return int.from_bytes(hashlib.sha256(publisher.encode("utf-8", "surrogatepass")).digest()[:8], "big") >> 2


@dataclass(frozen=True, slots=True, eq=False)
class LineCounts:
    """The different lines of some documents, as arrays: the map step of counting.

    ``publishers`` (d,) are publisher keys; document ``i`` has the line keys ``lines[line_edges[i]:line_edges[i + 1]]``
    and, ascending, the sampled shingles ``shingles[shingle_edges[i]:shingle_edges[i + 1]]``.
    """

    publishers: Ints
    lines: Ints
    line_edges: Ints
    shingles: npt.NDArray[np.uint32]
    shingle_edges: Ints

    @classmethod
    def of(cls, documents: Sequence[Document]) -> Self:
        """Return the line counts of documents."""
        lines = key_lines([document.text for document in documents])
        publishers = np.array([publisher_key(document.publisher) for document in documents], np.int64)
        return cls(publishers, *_different_lines(lines), *sample_shingles(lines.hashes, lines.word_edges))

    def save(self, path: Path) -> None:
        """Write the arrays to one file."""
        save_arrays(path, {field.name: getattr(self, field.name) for field in fields(self)})

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what ``save`` wrote.

        Raises:
            SettingsError: the file is not one of ours.
        """
        try:
            with np.load(path, allow_pickle=False) as stored:
                return cls(*(stored[field.name] for field in fields(cls)))
        except (OSError, ValueError, KeyError) as error:
            raise SettingsError(f"{path}: no stored line counts ({error}); delete it and run again") from error


@dataclass(frozen=True, slots=True, eq=False)
class RepeatedLines:
    """How many groups of a publisher's documents hold a line, and how many publishers.

    ``publishers`` ascending with their number of ``groups``; ``lines`` ascending keys of (publisher,
    line) held by two groups or more, with ``counts``; ``shared`` ascending keys of lines held by two
    publishers or more, with the number of publishers in ``sharing``.
    """

    publishers: Ints
    groups: Ints
    lines: npt.NDArray[np.uint64]
    counts: Ints
    shared: Ints
    sharing: Ints

    @classmethod
    def merge(cls, parts: Iterable[LineCounts], *, threads: int = 1) -> Self:
        """Return the repeated lines of all documents of the parts; their order and ``threads`` make no difference."""
        parts = list(parts)
        publishers = np.concatenate([np.zeros(0, np.int64), *(p.publishers for p in parts)])
        group_of = group_documents(publishers, [(p.shingles, p.shingle_edges) for p in parts], threads=threads)
        _, members = np.unique(group_of, return_index=True)
        names, groups = np.unique(publishers[members], return_counts=True)
        keys, count = sum(len(part.lines) for part in parts), 1
        while count < MOST_PARTS and keys > count * PART_KEYS:
            count *= 2
        counted = in_threads(lambda part: _count_part(parts, publishers, group_of, part, count), range(count), threads)
        lines, counts, shared, sharing = (np.concatenate(column) for column in zip(*counted, strict=True))
        by_line, by_shared = np.argsort(lines, kind="stable"), np.argsort(shared, kind="stable")
        return cls(names, groups, lines[by_line], counts[by_line], shared[by_shared], sharing[by_shared])

    def save(self, folder: Path) -> None:
        """Write the arrays into a folder, one file each."""
        folder.mkdir(parents=True, exist_ok=True)
        for field in fields(self):
            np.save(folder / f"{field.name}.npy", getattr(self, field.name), allow_pickle=False)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Return what ``save`` wrote, memory-mapped.

        Raises:
            SettingsError: the folder does not hold repeated lines.
        """
        try:
            return cls(*(map_array(folder / f"{field.name}.npy") for field in fields(cls)))
        except (OSError, ValueError) as error:
            raise SettingsError(f"{folder}: no stored repeated lines ({error}); delete it and run again") from error

    def fingerprint(self) -> str:
        """Return 16 hexadecimal digits that differ when any count differs."""
        digest = hashlib.sha256()
        for field in fields(self):
            array = np.ascontiguousarray(getattr(self, field.name))
            digest.update(f"{field.name} {array.dtype} {len(array)}\n".encode())
            digest.update(array.tobytes())
        return digest.hexdigest()[:16]

    def publisher_groups(self, publishers: Sequence[str | None]) -> tuple[Ints, Ints]:
        """Return the keys of publishers and their numbers of groups, 0 where nothing is known of one."""
        keys = np.array(list(map(publisher_key, publishers)), np.int64)
        if len(self.publishers) == 1:  # a profile of one publisher speaks for documents that name none
            keys[[publisher is None for publisher in publishers]] = self.publishers[0]
        return keys, _find(self.publishers, self.groups, keys)

    def look_up(self, publisher: str | None, line_keys: Ints) -> tuple[Ints, int, Ints]:
        """Return how many groups hold each line (0: one alone), the publisher's groups, how many publishers hold it."""
        keys, groups = self.publisher_groups([publisher])
        counts = self.groups_holding(np.repeat(keys, len(line_keys)), line_keys)
        return counts, int(groups[0]), self.publishers_holding(line_keys)

    def groups_holding(self, publishers: Ints, line_keys: Ints) -> Ints:
        """Return how many groups of each line's publisher (keys) hold the line, 0 for one alone."""
        return _find(self.lines, self.counts, combine_keys(publishers, line_keys))

    def publishers_holding(self, line_keys: Ints) -> Ints:
        """Return how many publishers hold each line, 0 for one alone."""
        return _find(self.shared, self.sharing, line_keys)


def _different_lines(lines: KeyedLines) -> tuple[Ints, Ints]:
    """Return the different line keys of each document and their edges."""
    keys, edges = lines.keys.copy(), lines.edges.copy()
    places = np.zeros(1 << (2 * int(np.diff(edges).max(initial=1))).bit_length(), np.int64)
    count = int(_drop_equal(keys, edges, places, work=3 * len(keys)))
    return keys[:count].copy(), edges


def measure_repeats(
    pages: Pages, documents: Sequence[Document], repeated: RepeatedLines | None, out: npt.NDArray[np.int32], first: int
) -> None:
    """Fill the lines' own MEASURES (the first four) from column ``first`` on; all 0 without counts."""
    out[:, first : first + len(MEASURES)] = 0
    if repeated is None:
        return
    known = repeated.publisher_groups([document.publisher for document in documents])
    keys, groups = np.repeat(known, np.diff(pages.documents), axis=1)
    worded = pages.line_words[:, 0] != pages.line_words[:, 1]
    counts = np.where(worded, repeated.groups_holding(keys, pages.line_keys), 0)
    out[:, first] = np.minimum(counts, 1000)
    out[:, first + 1] = 1000 * counts // np.maximum(groups, 1)
    out[:, first + 2] = np.minimum(groups, 10_000)
    sharing = repeated.publishers_holding(pages.line_keys)
    out[:, first + 3] = np.where(worded, np.clip(sharing - 1, 0, 1000), 0)


@kernel
def _drop_equal(keys: Any, edges: Any, places: Any) -> int:
    """Keep the first of equal keys of each document, in place; return how many stay.

    ``places`` int64[power of two, more than twice the keys of a document] is scratch, 0 before: a hash table that
    holds where a key stands, counted from 1. What a document before left there counts as free.
    """
    count, low = 0, len(places) - 1
    for d in range(len(edges) - 1):
        first = count
        for i in range(edges[d], edges[d + 1]):
            key = keys[i]
            at = key & low
            while places[at] > first and keys[places[at] - 1] != key:
                at = (at + 1) & low
            if places[at] <= first:
                keys[count] = key
                count += 1
                places[at] = count
        edges[d] = first
    edges[len(edges) - 1] = count
    return count


@kernel
def measure_neighbours(documents: Any, out: Any, first: int) -> None:
    """Fill the neighbours' MEASURES from the lines' own; ``first`` is the first column of all MEASURES."""
    for d in range(len(documents) - 1):
        begin = documents[d]
        end = documents[d + 1]
        for i in range(begin, end):
            out[i, first + 4] = out[i - 1, first] if i > begin else 0
            out[i, first + 5] = out[i + 1, first] if i + 1 < end else 0
            near = 0
            for j in range(max(begin, i - 3), min(end, i + 4)):
                if j != i and out[j, first] > 1:
                    near += 1
            out[i, first + 6] = near


def _count_part(
    parts: Sequence[LineCounts], publishers: Ints, group_of: Ints, part: int, count: int
) -> tuple[npt.NDArray[np.uint64], Ints, Ints, Ints]:
    """Return keys and counts of repeated lines, and of shared ones: of those that fall into one of ``count`` parts."""
    columns: list[tuple[Ints, Ints]] = []
    base = 0
    for counts in parts:
        chosen = np.flatnonzero(counts.lines & (count - 1) == part)  # a fifth of the time of ``%``
        owner = np.searchsorted(counts.line_edges, chosen, side="right") - 1 + base
        columns.append((counts.lines[chosen], owner))
        base += len(counts.publishers)
    lines = np.concatenate([np.zeros(0, np.int64), *(c[0] for c in columns)])
    owners = np.concatenate([np.zeros(0, np.int64), *(c[1] for c in columns)])
    again = may_repeat(lines)
    lines, owners = lines[again], owners[again]
    order = np.lexsort((group_of[owners], lines))  # the groups of one publisher follow one another
    lines, owners = lines[order], owners[order]
    by_publisher, by_group = publishers[owners], group_of[owners]
    new_line = changes_of(lines)
    new_publisher = new_line | changes_of(by_publisher)
    new_group = new_publisher | changes_of(by_group)
    starts = np.flatnonzero(new_publisher)
    counts_here = np.add.reduceat(new_group.astype(np.int64), starts) if len(starts) else np.zeros(0, np.int64)
    line_starts = np.flatnonzero(new_line)
    sharing = (
        np.add.reduceat(new_publisher.astype(np.int64), line_starts) if len(line_starts) else np.zeros(0, np.int64)
    )
    keys = combine_keys(by_publisher[starts], lines[starts])
    twice, both = counts_here > 1, sharing > 1
    return keys[twice], counts_here[twice], lines[line_starts][both], sharing[both]


def combine_keys(publishers: Ints, lines: Ints) -> npt.NDArray[np.uint64]:
    """Return the keys of lines of publishers, both given by their own keys."""
    mixed = publishers.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    return (mixed ^ (mixed >> np.uint64(29))) + lines.astype(np.uint64)


def _find(keys: npt.NDArray[Any], values: Ints, wanted: npt.NDArray[Any]) -> Ints:
    if not len(keys):
        return np.zeros(len(wanted), np.int64)
    places = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[places] == wanted, values[places], 0)
