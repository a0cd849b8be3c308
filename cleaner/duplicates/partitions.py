"""The postings of all documents in partitions by gram, each sorted: what fits in memory of what may not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from cleaner.arrays import release
from cleaner.compiled import in_threads, kernel
from cleaner.duplicates.sketch import Sketches
from cleaner.duplicates.words import DOCUMENT_BITS

Int64s = npt.NDArray[np.int64]
R = TypeVar("R")

PARTITION_POSTINGS = 1 << 22
"""Postings are sorted in partitions of about so many (32 MB)."""

HELD_PARTITIONS = 2
"""Up to so many partitions (64 MB, those of 75,000 documents) are sorted once and kept; more are sorted each time that
they are gone through."""


class Partitions:
    """The postings of all documents, with their ``ranks`` for their numbers; those of rank -1 are left out.

    With ``known`` documents of an earlier run, only of grams that a later document may hold too. ``threads`` are used
    on partitions that are kept: of others one is in memory at a time.
    """

    def __init__(self, sketches: Sequence[Sketches], ranks: Int64s, known: int = 0, threads: int = 1) -> None:
        self._sketches, self._ranks, self._known, self._threads = sketches, ranks, known, threads
        self._bases = np.cumsum([0, *map(len, sketches)])
        later = [s for s, base in zip(sketches, self._bases, strict=False) if base >= known]
        self._later = _table_of(later) if known else _ANY
        self._count = 1
        while sum(len(s.postings) for s in sketches) > self._count * PARTITION_POSTINGS:
            self._count *= 2
        self._kept = in_threads(self._make, range(self._count), threads) if self._count <= HELD_PARTITIONS else None

    def map(self, function: Callable[[Int64s], R]) -> Iterator[R]:
        """Yield what a function gives for the sorted postings of each partition, in the order of the grams."""
        if self._kept is None:
            yield from map(function, map(self._make, range(self._count)))
        else:
            yield from in_threads(function, self._kept, self._threads)

    def _make(self, part: int) -> Int64s:
        low, high = (part << 62) // self._count, ((part + 1) << 62) // self._count
        edges = [np.searchsorted(shard.postings, (low, high)).tolist() for shard in self._sketches]
        postings, count = np.empty(sum(end - start for start, end in edges), np.int64), 0
        for shard, base, (start, end) in zip(self._sketches, self._bases.tolist(), edges, strict=False):
            grams = self._later if base < self._known else _ANY
            own = shard.postings[start:end]
            count += int(take_postings(own, self._ranks[base : base + len(shard)], grams, postings[count:]))
            release(shard.postings)
        postings = postings[:count]
        postings.sort(kind="stable")  # the pieces are by gram already: merging takes a quarter of quicksort's time
        return postings


_ANY = np.ones(1, np.bool_)
"""A table in which every gram is found."""


def _table_of(sketches: Sequence[Sketches]) -> npt.NDArray[np.bool_]:
    """Return a table, its size a power of two, that is true where one of these documents' grams falls.

    Few others fall there.
    """
    size = 16 * max(1, sum(len(s.postings) for s in sketches))
    table = np.zeros(1 << size.bit_length(), np.bool_)
    for shard in sketches:
        table[(shard.postings >> DOCUMENT_BITS) & (len(table) - 1)] = True
    return table


@kernel
def take_postings(postings: Any, ranks: Any, grams: Any, taken: Any) -> int:
    """Write the postings of grams that are in a table, with ``ranks`` (-1: none) for numbers; return how many."""
    count, low = 0, len(grams) - 1
    for k in range(len(postings)):
        gram = postings[k] >> 24
        if grams[gram & low]:
            rank = ranks[postings[k] & 0xFFFFFF]
            if rank >= 0:
                taken[count] = gram << 24 | rank
                count += 1
    return count
