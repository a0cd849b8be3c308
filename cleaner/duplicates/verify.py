"""Candidates to scores: how much of each story aligns with the other.

Scores are whole numbers (words counted, not shares), one row a pair; ``COLUMNS`` names them. Deciding what
they mean is ``relations``' part, so that thresholds can be re-cut from what is stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.arrays import release
from cleaner.compiled import kernel
from cleaner.duplicates.align import (
    add_rare_words,
    bridge_passages,
    chain_matches,
    find_matches,
    find_passages,
    index_seeds,
    index_words,
)
from cleaner.duplicates.counting import agreeing_numbers, count_story, cover, parts_of, shared_shingles
from cleaner.duplicates.furniture import FURNITURE_GAP, Mask, gram_table, mask_words
from cleaner.duplicates.sketch import Sketches
from cleaner.settings import DuplicateSettings

Int64s = npt.NDArray[np.int64]

COLUMNS = (
    "story_a", "story_b",  # words that are no furniture
    "aligned_a", "aligned_b",  # of these, in aligned passages
    "equal_a", "equal_b",  # of these, equal to a word of the other
    "numbers_a", "numbers_b", "numbers_same",  # numbers in the passages, and how many agree
    "shingles_same", "shingles_all",  # word-5-grams in both, in either
    "words_a", "words_b",
    "parts_a", "parts_b",  # 60 bits, lowest first: the sixtieths of the text of which half aligns
)  # fmt: skip


def verify(
    pairs: Int64s, sketches: Sequence[Sketches], mask: Mask, *, settings: DuplicateSettings | None = None
) -> Int64s:
    """Return the scores of pairs of document numbers (int64[n, 2]), int64[n, len(COLUMNS)].

    Any chunk of the candidates gives the same rows, and neither the order of the pairs nor of the documents
    changes one; a chunk of some thousand pairs is fastest. Scores depend on no setting yet.
    """
    del settings
    if not len(pairs):
        return np.zeros((0, len(COLUMNS)), np.int64)
    documents, local = np.unique(pairs, return_inverse=True)
    words, offsets = gather(sketches, documents)
    return score_pairs(local.reshape(-1, 2).astype(np.int64), words, offsets, mask)


def coverage(scores: Int64s) -> npt.NDArray[np.float64]:
    """Return the aligned share of the shorter story for each row of scores."""
    story_a, story_b, aligned_a, aligned_b = (scores[:, COLUMNS.index(n)] for n in COLUMNS[:4])
    share_a, share_b = aligned_a / np.maximum(story_a, 1), aligned_b / np.maximum(story_b, 1)
    return np.where(story_a == story_b, np.maximum(share_a, share_b), np.where(story_a < story_b, share_a, share_b))


def score_pairs(pairs: Int64s, words: npt.NDArray[np.uint32], offsets: Int64s, mask: Mask) -> Int64s:
    """Return the scores of pairs of documents whose words lie end to end."""
    return _scored(pairs, words, offsets, mask)[0]


@dataclass(frozen=True, slots=True)
class Alignment:
    """One pair's scores and what they were counted from.

    ``passages`` is int64[n, 4]: first and end word in a, first and end word in b; ``masked_a`` and
    ``masked_b`` mark the furniture words.
    """

    scores: Int64s
    passages: Int64s
    masked_a: npt.NDArray[np.uint8]
    masked_b: npt.NDArray[np.uint8]


def align_pair(a: npt.NDArray[np.uint32], b: npt.NDArray[np.uint32], mask: Mask) -> Alignment:
    """Return the alignment of two documents' words, by the same code that scores the pairs of a run."""
    offsets = np.array([0, len(a), len(a) + len(b)], np.int64)
    pair = np.array([[0, 1]], np.int64)
    scores, masked, passages = _scored(pair, np.concatenate([a, b]), offsets, mask)
    columns = [2, 3, 0, 1] if longer_first(a, b) else [0, 1, 2, 3]
    return Alignment(scores[0], passages[:, columns].astype(np.int64), masked[: len(a)], masked[len(a) :])


def longer_first(a: npt.NDArray[np.uint32], b: npt.NDArray[np.uint32]) -> bool:
    """Tell whether a's seeds are indexed and b's looked up: the longer's, in a tie the greater's."""
    return len(a) > len(b) or (len(a) == len(b) and bool(a.tolist() >= b.tolist()))


def _scored(
    pairs: Int64s, words: npt.NDArray[np.uint32], offsets: Int64s, mask: Mask
) -> tuple[Int64s, npt.NDArray[np.uint8], npt.NDArray[np.int32]]:
    """Return the scores, the furniture words, and the passages of the last pair."""
    longest = int(np.diff(offsets).max(initial=1))
    table = gram_table(mask.grams) if len(mask.grams) else np.empty(0, np.int64)
    size = 1 << max(4, (2 * longest).bit_length())
    scores = np.zeros((len(pairs), len(COLUMNS)), np.int64)
    masked = np.zeros(len(words), np.uint8)
    passages = np.empty((longest + 1, 5), np.int32)
    found = _score_pairs(
        pairs, words, offsets, table, masked,
        np.empty((3, size), np.int64), np.empty((3, size), np.int32), np.empty(longest, np.int32),
        np.empty((2, 9 * longest, 3), np.int32), np.empty((9 * longest, 4), np.int32),
        passages, np.zeros((2, longest), np.uint8), np.empty((2, longest), np.int64),
        scores, FURNITURE_GAP, work=len(words) * 4 + 20 * len(pairs) * longest,
    )  # fmt: skip
    return scores, masked, passages[: int(found)]


def gather(sketches: Sequence[Sketches], documents: Int64s) -> tuple[npt.NDArray[np.uint32], Int64s]:
    """Return the words of documents (sorted numbers) end to end, and their offsets."""
    bases = np.cumsum([0, *map(len, sketches)])
    lengths = np.empty(len(documents), np.int64)
    parts = []
    for shard, base, end in zip(sketches, bases[:-1], bases[1:], strict=True):
        low, high = np.searchsorted(documents, (base, end))
        own = documents[low:high] - base
        lengths[low:high] = shard.offsets[own + 1] - shard.offsets[own]
        copied = np.empty(int(lengths[low:high].sum()), np.uint32)
        _copy_words(shard.words, shard.offsets, own, copied)
        parts.append(copied)
        release(shard.words)
    return np.concatenate(parts), np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])


@kernel
def _copy_words(words: Any, offsets: Any, documents: Any, copied: Any) -> None:
    count = 0
    for d in range(len(documents)):
        for i in range(offsets[documents[d]], offsets[documents[d] + 1]):
            copied[count] = words[i]
            count += 1


@kernel
def _score_pairs(
    pairs: Any,
    words: Any,
    offsets: Any,
    table: Any,  # of furniture grams
    masked: Any,  # uint8[words], scratch
    keys: Any,
    heads: Any,
    following: Any,
    matches: Any,
    links: Any,
    passages: Any,
    covered: Any,  # uint8[2, longest], scratch, zero before and after
    numbers: Any,  # int64[2, longest], scratch
    scores: Any,
    gap: int,
) -> int:
    """Write the scores of all pairs; return the number of passages of the last."""
    for document in range(len(offsets) - 1):
        start, stop = offsets[document], offsets[document + 1]
        mask_words(words, start, stop, table, gap, masked[start:stop])
    indexed, words_indexed, low, found = -1, -1, 0, 0
    for p in range(len(pairs)):
        row = scores[p]
        a, b, side_a = pairs[p, 0], pairs[p, 1], 0
        if not _is_first(words, offsets[a], offsets[a + 1], offsets[b], offsets[b + 1]):
            a, b, side_a = b, a, 1
        a0, a1, b0, b1 = offsets[a], offsets[a + 1], offsets[b], offsets[b + 1]
        row[11 + side_a], row[12 - side_a] = a1 - a0, b1 - b0
        if a != indexed:
            low = _table_low(a1 - a0)
            index_seeds(words, masked, a0, a1, low, keys[0], heads[0], following)
            indexed = a
        count = find_matches(words, masked, b0, b1, low, keys[0], heads[0], following, matches[0])
        found = _align(count, matches[0], links, passages, masked, a0, a1, b0, b1, covered, row, side_a)
        if _is_unclear(row):
            if a != words_indexed:
                index_words(words, a0, a1, low, keys[1], heads[1])
                words_indexed = a
            b_low = _table_low(b1 - b0)
            index_words(words, b0, b1, b_low, keys[2], heads[2])
            _uncover(a1 - a0, b1 - b0, covered)
            count = add_rare_words(
                count, words, masked, a0, b0, b1, low, keys[1], heads[1], b_low, keys[2], heads[2],
                matches[0], matches[1],
            )  # fmt: skip
            found = _align(count, matches[1], links, passages, masked, a0, a1, b0, b1, covered, row, side_a)
        row[13 + side_a], row[14 - side_a] = parts_of(a1 - a0, covered[0]), parts_of(b1 - b0, covered[1])
        row[6 + side_a], row[7 - side_a], row[8] = agreeing_numbers(words, a0, a1, b0, b1, covered, numbers)
        _uncover(a1 - a0, b1 - b0, covered)
        if 2 * max(row[2], row[3]) >= min(row[0], row[1]):
            row[9], row[10] = shared_shingles(words, a0, a1, b0, b1, low, keys[2], heads[2], numbers)
    return found


@kernel
def _is_first(words: Any, a0: int, a1: int, b0: int, b1: int) -> bool:
    """Tell whether a is to be indexed: ``longer_first`` on words end to end."""
    if a1 - a0 != b1 - b0:
        return a1 - a0 > b1 - b0
    for k in range(a1 - a0):
        if words[a0 + k] != words[b0 + k]:
            return bool(words[a0 + k] > words[b0 + k])
    return True


@kernel
def _table_low(count: int) -> int:
    """Return one less than the size of a table for so many keys, at least half of it free.

    The shingles of two documents share such a table, but only where half of the words are the same: they fill three
    quarters of it at most, but for words that come in another order.
    """
    low = 15
    while low < 2 * count:
        low = 2 * low + 1
    return low


@kernel
def _is_unclear(row: Any) -> bool:
    """Tell whether the aligned share of the shorter story is neither next to nothing nor next to all."""
    story = min(row[0], row[1])
    aligned = row[2] if row[0] < row[1] else row[3]
    if row[0] == row[1]:
        aligned = max(row[2], row[3])
    return bool(story <= 20 * aligned <= 19 * story)


@kernel
def _uncover(length_a: int, length_b: int, covered: Any) -> None:
    for i in range(length_a):
        covered[0, i] = 0
    for i in range(length_b):
        covered[1, i] = 0


@kernel
def _align(
    count: int,
    matches: Any,
    links: Any,
    passages: Any,
    masked: Any,
    a0: int,
    a1: int,
    b0: int,
    b1: int,
    covered: Any,
    row: Any,
    side_a: int,
) -> int:
    """Form passages of the matches, mark what they cover and count it into the row; return how many."""
    chain_matches(count, matches, links)
    found = int(find_passages(count, matches, links, passages))
    cover(found, passages, matches, links, covered)
    for again in range(2):
        row[side_a], row[2 + side_a], row[4 + side_a] = count_story(masked, a0, a1, covered[0])
        row[1 - side_a], row[3 - side_a], row[5 - side_a] = count_story(masked, b0, b1, covered[1])
        if again or found > 300 or 5 * (row[4] + row[5]) >= 3 * (row[2] + row[3]):
            break
        bridge_passages(found, passages, covered)
    return found
