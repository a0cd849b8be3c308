"""Furniture glued to the head or the tail of a sentence: "Share this article LONDON (Reuters) - ...".

Only sure cases are cut. A phrase at the head must be followed by a place line or by a bar or colon; at
the tail it must begin behind the end of a sentence and either end the line or lead in another headline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.cues import Cue, Phrase
from cleaner.boilerplate.lines import SEPARATOR, SPACE, STOP, UPPER, Pages
from cleaner.boilerplate.metadata import place_line_end
from cleaner.boilerplate.phrases import MAX_FOUND, Trie, build_trie, match_phrases, room_for_matches

# Only cues at least this sure may cut (log-odds), with phrases of at least so many words.
LEAST_WEIGHT = 2.0
LEAST_WORDS = 2
# What stays must still be a sentence: at least this many characters.
LEAST_LEFT = 40
# A headline that a phrase leads in at the tail ("Read more: ...") has at most this many words.
MOST_TAIL_WORDS = 16
# Families whose phrases are prompts; menus and legal words also stand inside sentences.
FAMILIES = ("sharing", "promotion", "footers")
# The score of a cut: measured on glued lines of the tests, none was wrong; 1 would claim too much.
SCORE = 0.95


@dataclass(frozen=True, slots=True)
class Cut:
    """A span of a line that goes, code points of the batch, half-open, and the cue that says so."""

    row: int
    start: int
    end: int
    cue: str


class Cutters(NamedTuple):
    """The phrases that may cut: a trie in which they may stand anywhere, their cues, and whether they fill a line."""

    trie: Trie
    owners: npt.NDArray[np.int32]
    whole: npt.NDArray[np.bool_]


def choose_cutters(chosen: tuple[Cue, ...]) -> Cutters:
    """Return the phrases of the cues that may cut."""
    cutting = [
        (number, phrase)
        for number, cue in enumerate(chosen)
        if cue.family in FAMILIES and cue.default_weight >= LEAST_WEIGHT
        for phrase in cue.phrases
        if phrase.where in ("whole", "start") and len(phrase.text.split()) >= LEAST_WORDS
    ]
    trie = build_trie(tuple(Phrase(phrase.text, phrase.lang, "anywhere") for _, phrase in cutting))
    owners = np.array([number for number, _ in cutting] or [0], np.int32)
    return Cutters(trie, owners, np.array([p.where == "whole" for _, p in cutting] or [False]))


def find_cuts(pages: Pages, rows: npt.NDArray[np.int64], cutters: Cutters, names: Sequence[str]) -> list[Cut]:
    """Return the parts of the given lines that go; ``names`` are the cues'."""
    rows = rows[pages.lines[rows, 1] - pages.lines[rows, 0] >= LEAST_LEFT]
    if not len(rows):
        return []
    found = np.empty((len(rows), MAX_FOUND, 3), np.int32)
    counts = np.zeros(len(rows), np.int32)
    bounds = np.ascontiguousarray(pages.line_words[rows])
    work = 8 * int((bounds[:, 1] - bounds[:, 0]).sum())
    match_phrases(pages.hashes, bounds, *cutters.trie, found, counts, room_for_matches(), work=work)
    cuts = []
    for place in np.flatnonzero(counts).tolist():
        row = int(rows[place])
        for index, first, behind in found[place, : counts[place]].tolist():
            whole = bool(cutters.whole[index])
            cut = _tail(pages, row, first, behind, whole) if first else _head(pages, row, behind)
            if cut:
                cuts.append(Cut(row, *cut, names[cutters.owners[index]]))
                break
    return cuts


def _head(pages: Pages, row: int, behind: int) -> tuple[int, int] | None:
    """Return the span of a phrase at the head and what divides it from the sentence."""
    start, end = pages.lines[row].tolist()
    if pages.line_words[row, 0] + behind >= pages.line_words[row, 1]:
        return None
    rest = int(pages.word_starts[pages.line_words[row, 0] + behind])
    if end - rest < LEAST_LEFT or not _begins_sentence(pages, rest):
        return None
    between = pages.kinds[int(pages.word_ends[pages.line_words[row, 0] + behind - 1]) : rest]
    if (between == SEPARATOR).any() or place_line_end(pages.text[rest:end]):
        return start, rest
    return None


def _tail(pages: Pages, row: int, first: int, behind: int, whole: bool) -> tuple[int, int] | None:
    """Return the span from a phrase behind the end of a sentence to the end of the line."""
    start, end = pages.lines[row].tolist()
    words = pages.line_words[row].tolist()
    at = int(pages.word_starts[words[0] + first])
    if at - start < LEAST_LEFT or not _begins_sentence(pages, at):
        return None
    before = pages.kinds[int(pages.word_ends[words[0] + first - 1]) : at]
    if not (before == STOP).any() or before[-1] != SPACE:
        return None
    left = words[1] - words[0] - behind
    cut = at - len(before) + len(pages.text[at - len(before) : at].rstrip())
    if left == 0:
        return (cut, end) if whole or pages.text[end - 1] in ":»>…" else None
    colon = pages.text[int(pages.word_ends[words[0] + behind - 1])]
    if colon != ":" or left > MOST_TAIL_WORDS or pages.kinds[end - 1] == STOP:
        return None
    return (cut, end) if _begins_sentence(pages, int(pages.word_starts[words[0] + behind])) else None


def _begins_sentence(pages: Pages, at: int) -> bool:
    kind: Any = pages.kinds[at]
    return bool(kind == UPPER or kind == 3)
