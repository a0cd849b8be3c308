"""The postings of all documents in partitions by gram, each sorted: what fits in memory of what may not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from cleaner.compiled import in_threads
from cleaner.duplicates.buckets import LOW_BITS
from cleaner.duplicates.sketch import Sketches, release
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
        self._may_hold = _held_grams(later) if known else None
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
        pieces = [np.empty(0, np.int64)]
        for shard, base in zip(self._sketches, self._bases, strict=False):
            edges = np.searchsorted(shard.postings, (low, high))
            own = np.asarray(shard.postings[edges[0] : edges[1]])
            if self._may_hold is not None and base < self._known:
                own = own[self._may_hold[_slots(own, self._may_hold)]]
            rank = self._ranks[base + (own & LOW_BITS)]
            pieces.append(((own & ~np.int64(LOW_BITS)) | rank)[rank >= 0])
            release(shard.postings)
        postings = np.concatenate(pieces)
        postings.sort(kind="stable")  # the pieces are by gram already: merging takes a quarter of quicksort's time
        return postings


def _held_grams(sketches: Sequence[Sketches]) -> npt.NDArray[np.bool_]:
    """Return a table that is true where one of these documents' grams falls, and where few others do."""
    size = 16 * max(1, sum(len(s.postings) for s in sketches))
    held = np.zeros(1 << size.bit_length(), np.bool_)
    for shard in sketches:
        held[_slots(np.asarray(shard.postings), held)] = True
    return held


def _slots(postings: Int64s, held: npt.NDArray[np.bool_]) -> Int64s:
    """Return where the grams of postings fall in a table whose size is a power of two."""
    return (postings >> DOCUMENT_BITS) & (len(held) - 1)
