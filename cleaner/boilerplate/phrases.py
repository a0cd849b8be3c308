"""Finds the cues' phrases in lines, word by word whatever the case, accents and punctuation.

The phrases form one trie over word hashes (``cleaner.text``); a line is walked once with all phrases
that are under way, so that a thousand phrases cost hardly more than ten.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.bits import BIT_MASK, set_bits
from cleaner.boilerplate.cues import Cue, Phrase, cues
from cleaner.compiled import kernel
from cleaner.text import words, words_of_texts

# The most words "*" stands for: enough for a name or a site's title, too few to bridge a sentence.
MAX_GAP = 4
# The most phrases that may be under way at one word; further ones are dropped. Real lines stay below 10.
MAX_STATES = 64
# The most phrases recorded for one line. Real lines stay below 10.
MAX_FOUND = 24

WHOLE, START, END, ANYWHERE = range(4)
AT_START, INSIDE = 1, 2
PAIR_AT_START, PAIR_INSIDE = 4, 8
NUMBER, ANY = -1, -2
_WHERE = {"whole": WHOLE, "start": START, "end": END, "anywhere": ANYWHERE}


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a line; ``start`` and ``end`` are code points of the line, half-open."""

    cue: str
    phrase: Phrase
    start: int
    end: int


class Trie(NamedTuple):
    """All phrases as arrays: nodes with one child for each word, for any number and for any word."""

    keys: npt.NDArray[np.int64]  # open addressing over (node << 32 | word hash), -1 where free
    targets: npt.NDArray[np.int32]
    number_child: npt.NDArray[np.int32]  # 0 is none: the root is nobody's child
    any_child: npt.NDArray[np.int32]
    accepts: npt.NDArray[np.int32]  # first phrase that ends in a node, -1 is none
    following: npt.NDArray[np.int32]  # next phrase that ends in the same node
    where: npt.NDArray[np.int32]
    # Bits AT_START and INSIDE where a phrase may begin a line, or begin inside one, with a word of this hash (its bits
    # 2 to 17), PAIR_AT_START and PAIR_INSIDE where it may with this word and the right next one; the last two entries
    # stand for any number and for any word.
    openers: npt.NDArray[np.uint8]
    pairs: npt.NDArray[np.uint32]  # bits of the first two words of phrases


def find_phrases(line: str, *, among: Sequence[Cue] | None = None) -> tuple[Found, ...]:
    """Return every phrase of the cues that the line holds, in the order in which they end.

    >>> cue = Cue("discuss", "footers", "", phrases=(Phrase("discuss this article", "en", "whole"),))
    >>> [found.cue for found in find_phrases("Discuss This Article…", among=(cue,))]
    ['discuss']
    """
    chosen = cues() if among is None else tuple(among)
    named = tuple((cue.name, phrase) for cue in chosen for phrase in cue.phrases)
    here = words(line)
    bounds = np.array([[0, len(here)]], np.int64)
    found = np.zeros((1, MAX_FOUND, 3), np.int32)
    counts = np.zeros(1, np.int32)
    trie = build_trie(tuple(p for _, p in named))
    match_phrases(here.hashes.astype(np.int64), bounds, *trie, found, counts, room_for_matches())
    return tuple(
        Found(named[phrase][0], named[phrase][1], int(here.starts[first]), int(here.ends[last - 1]))
        for phrase, first, last in found[0, : counts[0]].tolist()
    )


@cache
def build_trie(phrases: tuple[Phrase, ...]) -> Trie:
    """Return the trie of the phrases; a phrase's number is its place in the tuple."""
    children: list[dict[int, int]] = [{}]
    number_child, any_child, accepts = [0], [0], [-1]
    following = [-1] * len(phrases)

    def add_node() -> int:
        children.append({})
        number_child.append(0)
        any_child.append(0)
        accepts.append(-1)
        return len(children) - 1

    spelled = _spell(phrases)
    for index, parts in enumerate(spelled):
        node = 0
        for part in parts:
            if part in (NUMBER, ANY):
                special = number_child if part == NUMBER else any_child
                special[node] = special[node] or add_node()
                node = special[node]
                continue
            if part not in children[node]:
                children[node][part] = add_node()
            node = children[node][part]
        if node:
            following[index], accepts[node] = accepts[node], index
    keys, targets = _hash_table([(node << 32 | w, t) for node, c in enumerate(children) for w, t in c.items()])
    numbers, any_words, ends, others = (
        np.array(column or [0], np.int32) for column in (number_child, any_child, accepts, following)
    )
    where = np.array([_WHERE[p.where] for p in phrases] or [0], np.int32)
    return Trie(keys, targets, numbers, any_words, ends, others, where, *_openers(phrases, spelled))


def _spell(phrases: Sequence[Phrase]) -> list[list[int]]:
    """Return the word hashes of each phrase, with NUMBER for "#" and ANY for "*"."""
    tokens = [token for phrase in phrases for token in phrase.text.split()]
    batch = words_of_texts(tokens)
    hashes, edges = batch.hashes.tolist(), batch.offsets.tolist()
    signs = {"#": [NUMBER], "*": [ANY]}
    words_of = iter(signs.get(t, hashes[a:b]) for t, a, b in zip(tokens, edges, edges[1:], strict=False))
    return [[part for _ in phrase.text.split() for part in next(words_of)] for phrase in phrases]


def _openers(
    phrases: Sequence[Phrase], spelled: Sequence[Sequence[int]]
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint32]]:
    openers = np.zeros((1 << 16) + 2, np.uint8)
    pairs = []
    for phrase, parts in zip(phrases, spelled, strict=True):
        if not parts:
            continue
        slot = -2 if parts[0] == NUMBER else -1 if parts[0] == ANY else parts[0] >> 2 & 0xFFFF
        inside = phrase.where in ("end", "anywhere")
        if len(parts) > 1 and min(parts[:2]) >= 0:
            openers[slot] |= PAIR_AT_START | (PAIR_INSIDE if inside else 0)
            pairs.append(parts[0] * 1000003 + parts[1])
        else:
            openers[slot] |= AT_START | (INSIDE if inside else 0)
    keys = np.array(pairs, np.int64)
    return openers, set_bits(keys ^ (keys >> 23))


def _hash_table(entries: list[tuple[int, int]]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int32]]:
    size = 1 << max(4, (2 * len(entries)).bit_length())
    keys, targets = np.full(size, -1, np.int64), np.zeros(size, np.int32)
    for key, target in entries:
        slot = (key ^ (key >> 32) * 40503 ^ (key >> 15)) & (size - 1)
        while keys[slot] >= 0:
            slot = (slot + 1) & (size - 1)
        keys[slot], targets[slot] = key, target
    return keys, targets


def room_for_matches() -> npt.NDArray[np.int64]:
    """Return what ``match_phrases`` needs to work in: the phrases begun, and those that go on with the next word."""
    return np.empty((6, MAX_STATES), np.int64)


@kernel
def match_phrases(  # noqa: C901 - four ways on from each word
    hashes: Any,  # int64, word hashes
    line_words: Any,  # int64 (n, 2), each line's first word and the one behind its last
    keys: Any,
    targets: Any,
    number_child: Any,
    any_child: Any,
    accepts: Any,
    following: Any,
    where: Any,
    openers: Any,
    pairs: Any,
    found: Any,  # int32 (n, MAX_FOUND, 3), written: phrase, first word, word behind the last (of the line)
    counts: Any,  # int32 (n,), written: phrases found
    room: Any,  # see room_for_matches
) -> None:
    """Find the phrases of each line."""
    mask = len(keys) - 1
    any_word = openers[len(openers) - 1]
    number = any_word | openers[len(openers) - 2]
    node_of = room[0]
    start_of = room[1]
    gap_of = room[2]
    next_node = room[3]
    next_start = room[4]
    next_gap = room[5]
    for i in range(line_words.shape[0]):
        line = hashes[line_words[i, 0] : line_words[i, 1]]  # a slice: numba then knows that no index is negative
        active = 0
        n_found = 0
        for w in range(len(line)):
            h = line[w]
            begun = openers[h >> 2 & 0xFFFF] | (number if h & 1 else any_word)
            if w + 1 < len(line):
                pair = h * 1000003 + line[w + 1]
                pair ^= pair >> 23
                if pairs[(pair & BIT_MASK) >> 5] >> (pair & 31) & 1:  # few: asked first, unlike the word's own bits
                    begun |= begun >> 2  # PAIR_AT_START and PAIR_INSIDE are AT_START and INSIDE then
            opens = begun & (1 if w == 0 else 2)
            if active == 0 and opens == 0:
                continue
            if active < MAX_STATES and opens:
                node_of[active] = 0
                start_of[active] = w
                gap_of[active] = 0
                active += 1
            upcoming = 0
            for a in range(active):
                node = node_of[a]
                # three ways on: this word, any number, any word; a gap may also grow
                for way in range(4):
                    child = 0
                    gap = 0
                    if way == 0:
                        key = node << 32 | h
                        slot = (key ^ (key >> 32) * 40503 ^ (key >> 15)) & mask
                        while keys[slot] >= 0 and keys[slot] != key:
                            slot = (slot + 1) & mask
                        if keys[slot] == key:
                            child = targets[slot]
                    elif way == 1:
                        if h & 1:
                            child = number_child[node]
                    elif way == 2:
                        child = any_child[node]
                        gap = 1
                    elif gap_of[a] > 0 and gap_of[a] < 4:
                        child = node
                        gap = gap_of[a] + 1
                    if child == 0:
                        continue
                    p = accepts[child]
                    while p >= 0:
                        at_start = start_of[a] == 0
                        at_end = w == len(line) - 1
                        k = where[p]
                        fits = k == 3 or (k == 1 and at_start) or (k == 2 and at_end) or (at_start and at_end)
                        if fits and n_found < MAX_FOUND:
                            found[i, n_found, 0] = p
                            found[i, n_found, 1] = start_of[a]
                            found[i, n_found, 2] = w + 1
                            n_found += 1
                        p = following[p]
                    if upcoming < MAX_STATES:
                        next_node[upcoming] = child
                        next_start[upcoming] = start_of[a]
                        next_gap[upcoming] = gap
                        upcoming += 1
            active = upcoming
            for a in range(upcoming):
                node_of[a] = next_node[a]
                start_of[a] = next_start[a]
                gap_of[a] = next_gap[a]
        counts[i] = n_found


MEASURES = ("phrase_whole", "phrase_part", "phrase_cover", "phrase_sum", "phrase_first", "phrase_last")
"""Weights of the strongest phrase that fills the line and of the strongest other one, the share of the line's
words in phrases, the weight of all cues together, words before the first phrase and behind the last (-1: none)."""


@kernel
def measure_phrases(
    found: Any,
    counts: Any,
    line_words: Any,
    phrase_cues: Any,  # int32, the cue of each phrase
    cue_weights: Any,  # int32, thousandths
    out: Any,
    first: int,
    best: Any,  # int32 (n,), written: the strongest phrase, -1 is none
) -> None:
    """Fill the MEASURES from column ``first`` on."""
    for i in range(len(counts)):
        n = line_words[i, 1] - line_words[i, 0]
        whole = 0
        part = 0
        covered = 0
        reach = 0
        total = 0
        earliest = n
        latest = 0
        best[i] = -1
        strongest = -100000
        for f in range(counts[i]):
            p = found[i, f, 0]
            begin = found[i, f, 1]
            end = found[i, f, 2]
            weight = cue_weights[phrase_cues[p]]
            if begin == 0 and end == n:
                whole = max(whole, weight)
                strength = weight + 1000
            else:
                part = max(part, weight)
                strength = weight
            again = False
            for e in range(f):
                if phrase_cues[found[i, e, 0]] == phrase_cues[p]:
                    again = True
            if not again:
                total += weight
            if strength > strongest:
                strongest = strength
                best[i] = p
            # phrases come in the order of their ends, so what lies behind ``reach`` is new
            covered += max(0, end - max(begin, reach))
            reach = max(reach, end)
            earliest = min(earliest, begin)
            latest = max(latest, end)
        out[i, first] = whole
        out[i, first + 1] = part
        out[i, first + 2] = 1000 * covered // n if n > 0 else 0
        out[i, first + 3] = total
        out[i, first + 4] = earliest if counts[i] > 0 else -1
        out[i, first + 5] = n - latest if counts[i] > 0 else -1
