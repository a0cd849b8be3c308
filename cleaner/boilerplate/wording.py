"""Weighs a line's words and word pairs by a vocabulary learned from labelled lines."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.bits import BIT_MASK, set_bits
from cleaner.compiled import kernel
from cleaner.text import word_hash

MEASURES = ("wording", "wording_known", "wording_most", "wording_least", "wording_first")
"""The evidence of all terms, the share of words known, the strongest terms either way, the first three terms."""

# Terms are one word or two; a term that must begin or end the line is marked so.
ONE, TWO, FIRST, LAST, FIRST_TWO = range(5)
BEGIN, END = "^", "$"


class Vocabulary(NamedTuple):
    """Terms' weights as a hash table (open addressing, -1 where free); weights in thousandths.

    ``bits`` says which keys may be there: most words and pairs of a story are not, and their bit is nearer at hand.
    """

    bits: npt.NDArray[np.uint32]
    keys: npt.NDArray[np.int64]
    weights: npt.NDArray[np.int32]
    intercept: int


def as_vocabulary(keys: npt.NDArray[np.int64], weights: npt.NDArray[np.int32], intercept: int) -> Vocabulary:
    """Return the vocabulary of a hash table."""
    held = keys[keys >= 0]
    return Vocabulary(set_bits(held ^ (held >> 23)), keys, weights, intercept)


def read_vocabulary(terms: Mapping[str, int], intercept: int) -> Vocabulary:
    """Return the vocabulary of terms such as ``"sign up"``, ``"^ read more"`` and ``"ago $"``."""
    return make_vocabulary({term_key(term): weight for term, weight in terms.items()}, intercept)


def make_vocabulary(weights: Mapping[int, int], intercept: int) -> Vocabulary:
    """Return the vocabulary of terms given by their keys."""
    size = 1 << max(4, (3 * len(weights)).bit_length())
    keys, values = np.full(size, -1, np.int64), np.zeros(size, np.int32)
    for key, weight in weights.items():
        slot = (key ^ (key >> 23)) & (size - 1)
        while keys[slot] >= 0:
            slot = (slot + 1) & (size - 1)
        keys[slot], values[slot] = key, weight
    return as_vocabulary(keys, values, intercept)


def term_key(term: str) -> int:
    """Return the key of a term as the kernel computes it."""
    parts = term.split(" ")
    begin, end = parts[0] == BEGIN, parts[-1] == END
    hashes = [word_hash(part) for part in parts[begin : len(parts) - end]]
    if len(hashes) == 1:
        return _one(hashes[0], FIRST if begin else LAST if end else ONE)
    return _two(hashes[0], hashes[1], FIRST_TWO if begin else TWO)


def _one(value: int, form: int) -> int:
    return value << 3 | form


def _two(first: int, second: int, form: int) -> int:
    return ((first * 1000003 + second) & 0x3FFFFFFFFFFFF) << 3 | form


def room_for_terms(line_words: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return room for the keys of the terms of any line: each word, each with the one before, and three at its ends."""
    return np.empty(2 * int((line_words[:, 1] - line_words[:, 0]).max(initial=0)) + 3, np.int64)


@kernel
def _slot_of(key: int, keys: Any) -> int:
    """Return where a key lies in the table, -1 if it isn't there."""
    slot = (key ^ (key >> 23)) & (len(keys) - 1)
    while keys[slot] >= 0 and keys[slot] != key:
        slot = (slot + 1) & (len(keys) - 1)
    return slot if keys[slot] == key else -1


@kernel
def _note_term(key: int, bits: Any, terms: Any, count: int) -> int:
    """Write a key behind the others if its bit is set, without a branch: it can't be foreseen; return their number."""
    terms[count] = key
    slot = (key ^ (key >> 23)) & BIT_MASK
    return count + int(bits[slot >> 5] >> (slot & 31) & 1)


@kernel
def _note_terms(words: Any, bits: Any, terms: Any) -> tuple[int, int]:
    """Write the keys of a line's terms that may be known; return how many, and how many end in the first three words.

    The forms are ONE to FIRST_TWO.
    """
    count = early = 0
    for w in range(len(words)):
        count = _note_term(words[w] << 3, bits, terms, count)
        if w > 0:
            pair = ((words[w - 1] * 1000003 + words[w]) & 0x3FFFFFFFFFFFF) << 3
            count = _note_term(pair | 1, bits, terms, count)
            if w == 1:
                count = _note_term(pair | 4, bits, terms, count)
        else:
            count = _note_term(words[w] << 3 | 2, bits, terms, count)
        if w == len(words) - 1:
            count = _note_term(words[w] << 3 | 3, bits, terms, count)
        if w < 3:
            early = count
    return count, early


@kernel
def measure_wording(
    hashes: Any,
    line_words: Any,
    bits: Any,
    keys: Any,
    weights: Any,
    intercept: int,
    out: Any,
    first: int,
    terms: Any,  # scratch, as room_for_terms gives it
) -> None:
    """Fill the MEASURES from column ``first`` on.

    ``wording`` is the sum of the weights over the root of the number of known terms: long lines
    gather evidence, but more slowly than independent words would.
    """
    for i in range(line_words.shape[0]):
        words = hashes[line_words[i, 0] : line_words[i, 1]]  # a slice: numba then knows that no index is negative
        count, early = _note_terms(words, bits, terms)
        total = 0
        known = 0
        known_words = 0
        most = 0
        least = 0
        head = 0
        for k in range(count):
            slot = _slot_of(terms[k], keys)
            if slot >= 0:
                weight = weights[slot]
                known += 1
                known_words += terms[k] & 7 == 0
                total += weight
                most = max(most, weight)
                least = min(least, weight)
                if k < early:
                    head += weight
        out[i, first] = int(total / math.sqrt(known)) + intercept if known > 0 else intercept
        out[i, first + 1] = 1000 * known_words // len(words) if len(words) > 0 else 0
        out[i, first + 2] = most
        out[i, first + 3] = least
        out[i, first + 4] = head
