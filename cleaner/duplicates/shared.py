"""Rare grams to the pairs of documents that share them, and repeated grams to furniture."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.arrays import distinct
from cleaner.compiled import kernel
from cleaner.duplicates.buckets import (
    ANCHORS,
    BUCKET_CAP,
    LOW_BITS,
    count_pairs,
    emit_pairs,
    of_new,
    pairs_in_buckets,
)
from cleaner.duplicates.furniture import MOSTLY_REPEATED, count_repeated, repeated_grams, select_postings
from cleaner.duplicates.partitions import Partitions
from cleaner.duplicates.words import DOCUMENT_BITS, LEVELS, SAMPLE_GRAMS, SAMPLE_LEVEL

Int64s = npt.NDArray[np.int64]

LEAST_SHARED_GRAMS = 2
LEAST_SHARED_SHARE = 0.05
"""A pair is a candidate from so many shared rare grams, and from this share of those it could share. A
story garbled in 15 % of its characters still shares a tenth, one with 30 % of its words changed a third."""

SEEN_BITS = 8
"""Bits for each posting in the table that tells whether a pair shares a gram for the second time. Most pairs
share only one; all but one in ten of these are dropped at once, so that they take no memory, and the others when all
are counted."""


_Emitted = tuple[Int64s, int]
"""The pairs of documents once for each rare gram that they share, and the capped buckets."""


class SharedGrams:
    """Collects, partition by partition, which pairs of documents share rare grams, and what may be furniture.

    Grams that many stories hold give no pairs. Those of them that may yet be the text of one story in many
    versions are kept with their postings, until it is known which. With ``new`` (which documents, by rank) only pairs
    that one of these is in are collected.
    """

    def __init__(self, words: Int64s, postings: int, new: npt.NDArray[np.bool_] | None = None) -> None:
        self.words = words
        self.new = new
        self.capped = 0
        self.total, self.repeated = np.zeros(len(words), np.int64), np.zeros(len(words), np.int64)
        self._collected: list[Int64s] = []
        self._settled: list[Int64s] = []
        self._doubtful: list[Int64s] = [np.empty(0, np.int64)]
        self._kept: list[Int64s] = [np.empty(0, np.int64)]
        self._seen = np.zeros(1 << max(10, (SEEN_BITS * postings // 32).bit_length()), np.uint32)

    def collect(self, partitions: Partitions, furniture: Int64s) -> None:
        """Take in all postings; what of them is furniture is known."""
        for emitted in partitions.map(lambda postings: self._emit(postings, furniture)):
            self._collect(emitted)

    def collect_and_learn(self, partitions: Partitions, groups: Int64s, homes: Int64s) -> None:
        """Take in all postings, and find out what of them may be furniture."""

        def learn(postings: Int64s) -> tuple[Int64s, Int64s, Int64s, Int64s, _Emitted]:
            furniture, at_home = repeated_grams(postings, groups, homes)
            doubtful = furniture[~at_home]
            kept = of_grams(postings, doubtful)
            return postings, furniture[at_home], doubtful, kept, self._emit(postings, furniture)

        for postings, settled, doubtful, kept, emitted in partitions.map(learn):
            count_repeated(postings, doubtful, self.total, self.repeated)
            self._settled.append(settled)
            self._doubtful.append(doubtful)
            self._kept.append(kept)
            self._collect(emitted)

    def _collect(self, emitted: _Emitted) -> None:
        pairs, capped = emitted
        self.capped += capped
        again = pairs[: int(keep_seen(pairs, self._seen))]
        self._collected.append(again.copy())

    def _emit(self, postings: Int64s, furniture: Int64s) -> _Emitted:
        pairs = np.empty(int(count_pairs(postings, furniture, BUCKET_CAP, ANCHORS)), np.int64)
        capped = int(emit_pairs(postings, furniture, BUCKET_CAP, ANCHORS, pairs))
        return (pairs if self.new is None else of_new(pairs, self.new)), capped

    def possible_versions(self) -> Int64s:
        """Return pairs of documents that consist of repeated grams to a good part, and share them."""
        versions = self.repeated >= MOSTLY_REPEATED * np.maximum(self.total, 1)
        kept = np.concatenate(self._kept)
        kept = kept[versions[kept & LOW_BITS]]
        pairs, counts = np.unique(pairs_in_buckets(kept)[0], return_counts=True)
        return sharing_enough(pairs, counts, self.words)[0]

    def settle_furniture(self, groups: Int64s, homes: Int64s) -> Int64s:
        """Count the doubtful grams anew, in groups that join versions; return all furniture, sorted."""
        kept, doubtful = np.concatenate(self._kept), np.concatenate(self._doubtful)
        furniture, _ = repeated_grams(kept, groups, homes)
        story = np.setdiff1d(doubtful, furniture, assume_unique=True)
        if len(story):
            self._collect(self._emit(of_grams(kept, story), np.empty(0, np.int64)))
        return np.sort(np.concatenate([furniture, *self._settled]))

    def strong_pairs(self, partitions: Partitions, furniture: Int64s) -> tuple[Int64s, npt.NDArray[np.float64]]:
        """Return the pairs that share enough, and the share of the grams they could share.

        The postings are gone through once more: of the pairs that were collected all grams are counted now.
        """
        pairs = distinct(np.concatenate([np.empty(0, np.int64), *self._collected]))
        slots = np.full(1 << (2 * len(pairs)).bit_length(), -1, np.int32)
        place_pairs(pairs, slots)
        counts = np.zeros(len(pairs), np.int64)
        for emitted, _ in partitions.map(lambda postings: self._emit(postings, furniture)):
            count_shared(emitted, pairs, slots, counts)
        return sharing_enough(pairs, counts, self.words)


@kernel
def _spread(pair: int) -> int:
    """Return 63 bits in which the bits of a pair are mixed, the highest best."""
    return (pair * 0x2545F4914F6CDD1D) & 0x7FFFFFFFFFFFFFFF


@kernel
def keep_seen(pairs: Any, seen: Any) -> int:
    """Move the pairs that were seen before to the front, and mark all as seen; return how many.

    ``seen`` uint32[power of two] is a bit table by a hash of the pair: one pair in ten passes at first sight.
    """
    count, low = 0, len(seen) - 1
    for k in range(len(pairs)):
        value = _spread(pairs[k])
        at, bit = (value >> 20) & low, 1 << (value >> 58)
        if seen[at] & bit:
            pairs[count] = pairs[k]
            count += 1
        else:
            seen[at] |= bit
    return count


@kernel
def place_pairs(pairs: Any, slots: Any) -> None:
    """Fill a hash table (``slots`` int32[power of two], -1 where free) with the places of different pairs."""
    for k in range(len(pairs)):
        slot = (_spread(pairs[k]) >> 20) & (len(slots) - 1)
        while slots[slot] >= 0:
            slot = (slot + 1) & (len(slots) - 1)
        slots[slot] = k


@kernel
def count_shared(emitted: Any, pairs: Any, slots: Any, counts: Any) -> None:
    """Add to ``counts`` how often each of the placed ``pairs`` is emitted."""
    for k in range(len(emitted)):
        pair = emitted[k]
        slot = (_spread(pair) >> 20) & (len(slots) - 1)
        while slots[slot] >= 0 and pairs[slots[slot]] != pair:
            slot = (slot + 1) & (len(slots) - 1)
        if slots[slot] >= 0:
            counts[slots[slot]] += 1


def of_grams(postings: Int64s, grams: Int64s) -> Int64s:
    """Return the postings of grams in sorted ``grams``."""
    selected = np.empty(len(postings), np.int64)
    return selected[: int(select_postings(postings, grams, selected))].copy()


def sharing_enough(pairs: Int64s, counts: Int64s, words: Int64s) -> tuple[Int64s, npt.NDArray[np.float64]]:
    """Return which of different pairs share enough grams, and the share of the grams they could share."""
    enough = counts >= LEAST_SHARED_GRAMS
    pairs, counts = pairs[enough], counts[enough]
    one, other = words[pairs >> DOCUMENT_BITS], words[pairs & LOW_BITS]
    rate = np.clip(SAMPLE_GRAMS / np.maximum(one, other), SAMPLE_LEVEL / LEVELS, 1.0)
    shares = np.minimum(counts / (np.minimum(one, other) * rate), 1.0)
    enough = shares >= LEAST_SHARED_SHARE
    return pairs[enough], shares[enough]
