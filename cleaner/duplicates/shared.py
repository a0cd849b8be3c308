"""Rare grams to the pairs of documents that share them, and repeated grams to furniture."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel
from cleaner.duplicates.buckets import ANCHORS, BUCKET_CAP, LOW_BITS, count_pairs, emit_pairs, of_new, pairs_in_buckets
from cleaner.duplicates.furniture import MOSTLY_REPEATED, count_repeated, repeated_grams, select_postings
from cleaner.duplicates.words import DOCUMENT_BITS, LEVELS, SAMPLE_GRAMS, SAMPLE_LEVEL

Int64s = npt.NDArray[np.int64]

LEAST_SHARED_GRAMS = 2
LEAST_SHARED_SHARE = 0.05
"""A pair is a candidate from so many shared rare grams, and from this share of those it could share. A
story garbled in 15 % of its characters still shares a tenth, one with 30 % of its words changed a third."""

SEEN_BITS = 8
"""Bits for each posting in the table that tells whether a pair shares a gram for the second time. Most pairs
share only one; all but one in ten of these are dropped at once, so that they take no memory."""


class SharedGrams:
    """Collects, partition by partition, which pairs of documents share rare grams, and what may be furniture.

    Grams that many stories hold give no pairs. Those of them that may yet be the text of one story in many
    versions are kept with their postings, until it is known which. ``furniture`` is what is known before; with
    ``new`` (which documents, by rank) only pairs that one of these is in are collected.
    """

    def __init__(
        self,
        words: Int64s,
        postings: int,
        furniture: Int64s,
        new: npt.NDArray[np.bool_] | None = None,
    ) -> None:
        self.words = words
        self.furniture = furniture
        self.new = new
        self.capped = 0
        self.total, self.repeated = np.zeros(len(words), np.int64), np.zeros(len(words), np.int64)
        self._emitted: list[Int64s] = []
        self._settled: list[Int64s] = []
        self._doubtful: list[Int64s] = [np.empty(0, np.int64)]
        self._kept: list[Int64s] = [np.empty(0, np.int64)]
        self._seen = np.zeros(1 << max(10, (SEEN_BITS * postings // 32).bit_length()), np.uint32)

    def add(self, postings: Int64s) -> None:
        """Take in the sorted postings of a partition; what is furniture is known."""
        self._emit(postings, self.furniture)

    def add_and_learn(self, postings: Int64s, groups: Int64s, homes: Int64s) -> None:
        """Take in the sorted postings of a partition, and find out what of it may be furniture."""
        furniture, at_home = repeated_grams(postings, groups, homes)
        doubtful = furniture[~at_home]
        count_repeated(postings, doubtful, self.total, self.repeated)
        self._settled.append(furniture[at_home])
        self._doubtful.append(doubtful)
        self._kept.append(of_grams(postings, doubtful))
        self._emit(postings, furniture)

    def _emit(self, postings: Int64s, furniture: Int64s) -> None:
        pairs = np.empty(int(count_pairs(postings, furniture, BUCKET_CAP, ANCHORS)), np.int64)
        self.capped += int(emit_pairs(postings, furniture, BUCKET_CAP, ANCHORS, pairs))
        if self.new is not None:
            pairs = of_new(pairs, self.new)
        again = pairs[: int(keep_seen(pairs, self._seen))]
        self._emitted.append(again.copy())

    def possible_versions(self) -> Int64s:
        """Return pairs of documents that consist of repeated grams to a good part, and share them."""
        versions = self.repeated >= MOSTLY_REPEATED * np.maximum(self.total, 1)
        kept = np.concatenate(self._kept)
        kept = kept[versions[kept & LOW_BITS]]
        pairs, _ = pairs_in_buckets(kept)
        return sharing_enough(pairs, self.words, 0)[0]

    def settle_furniture(self, groups: Int64s, homes: Int64s) -> Int64s:
        """Count the doubtful grams anew, in groups that join versions; return all furniture, sorted."""
        kept, doubtful = np.concatenate(self._kept), np.concatenate(self._doubtful)
        furniture, _ = repeated_grams(kept, groups, homes)
        story = np.setdiff1d(doubtful, furniture, assume_unique=True)
        if len(story):
            self._emit(of_grams(kept, story), np.empty(0, np.int64))
        return np.sort(np.concatenate([furniture, *self._settled]))

    def strong_pairs(self) -> tuple[Int64s, npt.NDArray[np.float64]]:
        """Return the pairs that share enough, and the share of the grams they could share."""
        return sharing_enough(np.concatenate([np.empty(0, np.int64), *self._emitted]), self.words, 1)


@kernel
def keep_seen(pairs: Any, seen: Any) -> int:
    """Move the pairs that were seen before to the front, and mark all as seen; return how many.

    ``seen`` uint32[power of two] is a bit table by a hash of the pair: some pairs pass at first sight.
    """
    count, low = 0, len(seen) - 1
    for k in range(len(pairs)):
        value = (pairs[k] * 0x2545F4914F6CDD1D) & 0x7FFFFFFFFFFFFFFF
        at, bit = (value >> 20) & low, 1 << (value >> 58)
        if seen[at] & bit:
            pairs[count] = pairs[k]
            count += 1
        else:
            seen[at] |= bit
    return count


def of_grams(postings: Int64s, grams: Int64s) -> Int64s:
    """Return the postings of grams in sorted ``grams``."""
    selected = np.empty(len(postings), np.int64)
    return selected[: int(select_postings(postings, grams, selected))].copy()


def sharing_enough(emitted: Int64s, words: Int64s, before: int) -> tuple[Int64s, npt.NDArray[np.float64]]:
    """Return the distinct pairs that share enough grams, and the share of the grams they could share.

    ``before`` is added to each pair's count.
    """
    keys, counts = np.unique(emitted, return_counts=True)
    counts += before
    enough = counts >= LEAST_SHARED_GRAMS
    keys, counts = keys[enough], counts[enough]
    one, other = words[keys >> DOCUMENT_BITS], words[keys & LOW_BITS]
    rate = np.clip(SAMPLE_GRAMS / np.maximum(one, other), SAMPLE_LEVEL / LEVELS, 1.0)
    shares = np.minimum(counts / (np.minimum(one, other) * rate), 1.0)
    enough = shares >= LEAST_SHARED_SHARE
    return keys[enough], shares[enough]
