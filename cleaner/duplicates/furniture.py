"""Furniture that cleaning left: grams that many different stories hold, and the words they cover.

A gram is furniture when it stands in at least ``MANY_STORIES`` groups of near-identical documents. The
count is absolute, so that documents which share no gram with a pair never change the pair's score.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel
from cleaner.duplicates.words import gram_hash, sample_level

Int64s = npt.NDArray[np.int64]

MANY_STORIES = 10

FURNITURE_GAP = 16
"""Words between two furniture grams are furniture too, if no more than so many and no gram of the story
stands between them."""


ISLAND = 16
SHORE = 4
"""Up to 16 words between two pieces of furniture of at least 4 words each are no story, but what a site fills in
there: a date, a section, one of many countries."""

MOSTLY_REPEATED = 0.4
"""Share of a document's grams from which it may be one of many versions of a story, not a story amid
furniture: only then are such documents aligned to find out."""

VERSIONS_ALIGN = 0.75
VERSIONS_DIFFER = 0.15
"""Two such documents are versions of one story if this share of the shorter aligns, and if what does not align
in both, set against the shorter, is no more than that: an excerpt or an extension differs on one side
alone, while different stories in the same furniture differ on both."""


@dataclass(frozen=True, slots=True)
class Mask:
    """The furniture of a run: the sorted 38-bit hashes of its grams."""

    grams: Int64s


def repeated_grams(postings: Int64s, groups: Int64s, publishers: Int64s) -> tuple[Int64s, npt.NDArray[np.bool_]]:
    """Return the sorted grams that stand in many groups of documents, and which do so at one publisher.

    ``postings`` are sorted; ``groups`` and ``publishers`` are one number for each document, the publisher's
    is -1 where it is unknown.
    """
    seen = np.full(len(groups), -1, np.int64)
    home = np.zeros((2, int(publishers.max(initial=-1)) + 2), np.int64)
    grams = np.empty(len(postings) // MANY_STORIES + 1, np.int64)
    known = np.zeros(len(grams), np.bool_)
    count = int(_many_stories(postings, groups, publishers, MANY_STORIES, seen, home, grams, known))
    return grams[:count].copy(), known[:count].copy()


@kernel
def _many_stories(
    postings: Any, groups: Any, publishers: Any, many: int, seen: Any, home: Any, grams: Any, known: Any
) -> int:
    """Write the grams that at least ``many`` groups hold, and whether one known publisher has that many.

    ``seen`` int64[groups] (-1 before) and ``home`` int64[2, publishers + 1] (0 before) are scratch.
    """
    count, start = 0, 0
    while start < len(postings):
        gram = postings[start] >> 24
        end, different, most = start, 0, 0
        while end < len(postings) and postings[end] >> 24 == gram:
            document = postings[end] & 0xFFFFFF
            group = groups[document]
            if seen[group] != gram:
                seen[group] = gram
                different += 1
                publisher = publishers[document]
                if publisher >= 0:
                    if home[0, publisher] != gram + 1:
                        home[0, publisher], home[1, publisher] = gram + 1, 0
                    home[1, publisher] += 1
                    most = max(most, home[1, publisher])
            end += 1
        if different >= many:
            grams[count] = gram
            known[count] = most >= many
            count += 1
        start = end
    return count


@kernel
def count_repeated(postings: Any, grams: Any, total: Any, repeated: Any) -> None:
    """Count each document's grams, and those of them that are in sorted ``grams``, into int64[documents]."""
    hot = 0
    for k in range(len(postings)):
        gram = postings[k] >> 24
        document = postings[k] & 0xFFFFFF
        while hot < len(grams) and grams[hot] < gram:
            hot += 1
        total[document] += 1
        if hot < len(grams) and grams[hot] == gram:
            repeated[document] += 1


@kernel
def select_postings(postings: Any, grams: Any, selected: Any) -> int:
    """Write the postings of grams in sorted ``grams``; return how many."""
    count, hot = 0, 0
    for k in range(len(postings)):
        gram = postings[k] >> 24
        while hot < len(grams) and grams[hot] < gram:
            hot += 1
        if hot < len(grams) and grams[hot] == gram:
            selected[count] = postings[k]
            count += 1
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
    return int(_mask_islands(masked, stop - start))


@kernel
def _mask_islands(masked: Any, length: int) -> int:
    """Mask the words left between pieces of furniture, or between one and the text's end; return all that are."""
    count, before, i = 0, 16, 0
    while i < length:
        end = i
        while end < length and masked[end] == masked[i]:
            end += 1
        if masked[i]:
            before = before + end - i
            count += end - i
        else:
            after = end
            while after < length and masked[after]:
                after += 1
            island = end - i <= 16 and end - i < length and before >= 4 and (end == length or after - end >= 4)
            if island:
                for k in range(i, end):
                    masked[k] = 1
                count += end - i
            else:
                before = 0
        i = end
    return count
