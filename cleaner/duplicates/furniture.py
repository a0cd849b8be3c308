"""Furniture that cleaning left: grams that many different stories hold, and the words they cover.

A gram is furniture when it stands in at least ``MANY_STORIES`` groups of near-identical documents. The
count is absolute, so that documents which share no gram with a pair never change the pair's score.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel
from cleaner.duplicates.words import gram_hash, sample_level

Int64s = npt.NDArray[np.int64]

MANY_STORIES = 12

FURNITURE_GAP = 16
"""Words between two furniture grams are furniture too, if no more than so many and no gram of the story
stands between them."""


@dataclass(frozen=True, slots=True)
class Mask:
    """The furniture of a run: the sorted 38-bit hashes of its grams."""

    grams: Int64s


def furniture_grams(partitions: Iterable[Int64s], groups: Int64s, publishers: Int64s) -> Int64s:
    """Return the sorted grams that stand in many groups of documents.

    ``partitions`` are sorted postings, ``groups`` and ``publishers`` one number for each document.
    """
    found = [np.empty(0, np.int64)]
    seen = np.full(len(groups), -1, np.int64)
    for postings in partitions:
        grams = np.empty(len(postings) // MANY_STORIES + 1, np.int64)
        count = int(_many_stories(postings, groups, MANY_STORIES, seen, grams))
        found.append(grams[:count].copy())
    return np.concatenate(found)


@kernel
def _many_stories(postings: Any, groups: Any, many: int, seen: Any, grams: Any) -> int:
    """Write the grams that at least ``many`` groups hold; ``seen`` int64[groups] is scratch, -1 before."""
    count, start = 0, 0
    while start < len(postings):
        gram = postings[start] >> 24
        end, different = start, 0
        while end < len(postings) and postings[end] >> 24 == gram:
            group = groups[postings[end] & 0xFFFFFF]
            if seen[group] != gram:
                seen[group] = gram
                different += 1
            end += 1
        if different >= many:
            grams[count] = gram
            count += 1
        start = end
    return count


def gram_table(grams: Int64s) -> Int64s:
    """Return an open-addressed hash table of grams, for ``mask_words``; its size is a power of two."""
    table = np.full(1 << max(4, int(2 * len(grams) + 1).bit_length()), -1, np.int64)
    _fill_table(grams, table)
    return table


@kernel
def _fill_table(grams: Any, table: Any) -> None:
    low = len(table) - 1
    for k in range(len(grams)):
        at = grams[k] & low
        while table[at] != -1:
            at = (at + 1) & low
        table[at] = grams[k]


@kernel
def mask_words(words: Any, start: int, stop: int, table: Any, gap: int, masked: Any) -> int:
    """Write 1 for each furniture word of a document into ``masked`` uint8[stop - start]; return how many."""
    low = len(table) - 1
    level = sample_level(stop - start)
    for i in range(stop - start):
        masked[i] = 0
    if len(table) == 0:
        return 0
    previous = -1  # the last word of the last furniture gram while no story gram has followed
    for i in range(start, stop):
        gram = gram_hash(words, i, stop)
        if gram < 0 or gram & 0xFFFF >= level:
            continue
        key = gram >> 16
        at = key & low
        while table[at] != -1 and table[at] != key:
            at = (at + 1) & low
        if table[at] != key:
            previous = -1
            continue
        last = i - start + 2
        if previous >= 0 and i - start - previous <= gap + 1:
            for k in range(max(0, previous - 2), last + 1):
                masked[k] = 1
        previous = last
    count = 0
    for i in range(stop - start):
        count += masked[i]
    return count
