"""Words to shingles: the hashes of word-5-grams and of the sampled word-3-grams.

All hashes are made of word hashes (``cleaner.text.word_hash``), so that a story's words, once hashed,
are all that is ever needed of it. A *gram* is three words, or six characters of a script without
spaces; grams are sampled by their own hash, so that two stories sample the same of what they share.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel
from cleaner.text import word_hash

SHINGLE_WORDS = 5
"""Words in a shingle of a signature, as in most work on news (text-dedup, RefinedWeb)."""

LEVELS = 1 << 16
"""A gram's level is 16 bits of its hash; a story samples the grams below its own level."""

SAMPLE_LEVEL = LEVELS // 4
"""Every story samples at least a quarter of its grams: of 40 words copied from a long story some ten grams
are then seen, fewer than two with a chance of 0.1 % (30 words: 0.3 %, 20 words: 4 %, 12 words: 24 %). An
eighth loses 4 % of excerpts of 40 words."""

SAMPLE_GRAMS = 64
"""A short story samples more densely, to have about this many grams."""

DOCUMENT_BITS = 24
"""A posting holds 38 bits of a gram's hash above 24 bits of a document's number. In a million stories
(60 million different grams) a gram is mistaken for another one with a chance of 0.02 %."""


def shingle_hash(shingle: bytes) -> int:
    """Return the 32-bit hash of a shingle given as UTF-8 bytes ``b"w1 w2 w3 w4 w5"`` of folded words.

    This is the ``hashfunc`` under which datasketch's ``MinHash`` gives the values stored here.

    >>> shingle_hash(b"the quick brown fox jumps")
    3215140244
    """
    value = 0
    for word in shingle.decode("utf-8").split(" "):
        value = _folded_in(value, word_hash(word))
    return value


def _folded_in(value: int, word: int) -> int:
    value = ((value ^ word) * 0x5BD1E995 + 0x3C6EF372) & 0xFFFFFFFF
    return value ^ (value >> 15)


fold_in = kernel(_folded_in)


@kernel
def gram_hash(words: Any, i: int, stop: int) -> int:
    """Return the 54-bit hash of the gram at word ``i``, -1 where none fits before ``stop``."""
    span = 3
    if i + 3 <= stop and words[i] & 2 and words[i + 1] & 2 and words[i + 2] & 2:
        span = 6
    if i + span > stop:
        return -1
    value = 0
    for k in range(i, i + span):
        value = ((value ^ words[k]) * 0x2545F4914F6CDD1D + 0x1B873593) & 0xFFFFFFFFFFFFFFF
        value ^= value >> 29
    return value >> 6


@kernel
def sample_level(words: int) -> int:
    """Return the level below which a story of so many words samples its grams."""
    if words * 16384 >= 64 * 65536:
        return 16384
    return 64 * 65536 // max(words, 64)


@kernel
def sample_grams(words: Any, offsets: Any, postings: Any) -> int:
    """Write gram << 24 | document for each sampled gram; return how many.

    ``words`` uint32[n], ``offsets`` int64[documents + 1], ``postings`` int64[n] written, unsorted and
    with repeats.
    """
    count = 0
    for document in range(len(offsets) - 1):
        start, stop = offsets[document], offsets[document + 1]
        level = sample_level(stop - start)
        for i in range(start, stop):
            value = gram_hash(words, i, stop)
            postings[count] = (value >> 16) << 24 | document
            count += 1 if value >= 0 and value & 0xFFFF < level else 0  # no branch: which are sampled can't be foreseen
    return count


RADIX_BITS = 10
"""Bits of a digit when postings are sorted: 38 bits in four passes, each over counters that fit the first cache;
numpy's sort takes six times as long on a shard."""


@kernel
def sequence_hashes(words: Any, offsets: Any, hashes: Any) -> None:
    """Write a 60-bit hash of each document's whole word sequence into ``hashes`` int64[documents]."""
    for document in range(len(offsets) - 1):
        value = 0x1F83D9ABFB41BD6
        for i in range(offsets[document], offsets[document + 1]):
            value = ((value ^ words[i]) * 0x2545F4914F6CDD1D + 0x1B873593) & 0xFFFFFFFFFFFFFFF
            value ^= value >> 29
        hashes[document] = value


def distinct_postings(postings: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return the postings of documents in ascending order sorted by gram, without repeats."""
    ordered, spare = postings.copy(), np.empty(len(postings), np.int64)
    for shift in range(DOCUMENT_BITS, 62, RADIX_BITS):
        _sort_by_digit(ordered, spare, np.zeros((1 << RADIX_BITS) + 1, np.int64), shift, (1 << RADIX_BITS) - 1)
        ordered, spare = spare, ordered
    if len(ordered) < 2:
        return ordered
    keep = np.empty(len(ordered), np.bool_)
    keep[0] = True
    np.not_equal(ordered[1:], ordered[:-1], out=keep[1:])
    return ordered[keep]


@kernel
def _sort_by_digit(values: Any, ordered: Any, starts: Any, shift: int, digit: int) -> None:
    """Write ``values`` into ``ordered`` by one digit, keeping the order of equal ones (a radix sort's pass)."""
    for k in range(len(values)):
        starts[((values[k] >> shift) & digit) + 1] += 1
    for d in range(digit):
        starts[d + 1] += starts[d]
    for k in range(len(values)):
        d = (values[k] >> shift) & digit
        ordered[starts[d]] = values[k]
        starts[d] += 1
