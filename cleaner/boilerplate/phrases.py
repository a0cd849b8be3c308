"""Finds the cues' phrases in a line, word by word whatever the case, accents and punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from cleaner.boilerplate.cues import Cue, Phrase, cues

# The most words "*" stands for: enough for a name or a site's title, too few to bridge a sentence.
MAX_GAP = 4

_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*|[*#]")
# Scripts written without spaces: each character is a word.
_UNSPACED = re.compile("([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a line; ``start`` and ``end`` are code points of the line, half-open."""

    cue: str
    phrase: Phrase
    start: int
    end: int


def fold(text: str) -> str:
    """Return a text's words in the form in which phrases are compared (lower case, no accents)."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return re.sub("['’ʼ\u00ad\u200b-\u200f]", "", "".join(c for c in plain if not unicodedata.combining(c)))


def words(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a text, folded, each with its place in the raw text."""
    found = []
    for match in _WORD.finditer(text):
        start = match.start()
        for piece in _UNSPACED.split(match.group()):
            if piece:
                found.append((fold(piece), start, start + len(piece)))
            start += len(piece)
    return found


def find_phrases(line: str, *, among: Sequence[Cue] | None = None) -> tuple[Found, ...]:
    """Return every phrase of the cues that the line holds, in the order of cues, phrases and places."""
    here = words(line)
    found = []
    for name, phrase, pattern in _patterns() if among is None else _patterns_of(tuple(among)):
        for first, last in _matches(pattern, [w for w, _, _ in here], phrase.where):
            found.append(Found(name, phrase, here[first][1], here[last - 1][2]))
    return tuple(found)


@cache
def _patterns() -> tuple[tuple[str, Phrase, tuple[str, ...]], ...]:
    return _patterns_of(cues())


@cache
def _patterns_of(among: tuple[Cue, ...]) -> tuple[tuple[str, Phrase, tuple[str, ...]], ...]:
    return tuple(
        (cue.name, phrase, tuple(w for w, _, _ in words(phrase.text))) for cue in among for phrase in cue.phrases
    )


def _matches(pattern: Sequence[str], line: Sequence[str], where: str) -> Iterator[tuple[int, int]]:
    starts = (0,) if where in ("whole", "start") else range(len(line))
    for first in starts:
        for last in _ends(pattern, line, first):
            if where in ("start", "anywhere") or last == len(line):
                yield first, last
                break


def _ends(pattern: Sequence[str], line: Sequence[str], first: int) -> list[int]:
    places = {first}
    for word in pattern:
        if word == "*":
            places = {p + gap for p in places for gap in range(1, MAX_GAP + 1) if p + gap <= len(line)}
        else:
            places = {p + 1 for p in places if p < len(line) and (line[p] == word or (word == "#" and line[p].isdigit()))}
    return sorted(places)
