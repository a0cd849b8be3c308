"""Two texts beside one another: the words that both have stand level, what only one has stands alone."""

from __future__ import annotations

import difflib
import itertools
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaner.cli.terminal import pad, safe_name, styled, wrap

if TYPE_CHECKING:
    from cleaner.duplicates import Comparison
    from cleaner.text import Words

SHARED, OWN, MASKED = "=", "+", "~"
"""The sign before a line: words of both texts, of this one alone, furniture that counts for nothing."""

LEAST_LEVEL_WORDS = 2
"""Words in a row that both have, for them to stand level: a single "the" would tear sentences apart."""

MOST_DIFFED_WORDS = 3000
"""Longer passages stand level as they are: comparing their words one by one takes seconds."""

MIN_COLUMNS = 16

Span = tuple[int, int]
Level = tuple[Span, Span]
"""The same words in a and in b, as spans of code points."""


@dataclass(frozen=True, slots=True)
class Side:
    """A text, the spans of it that are furniture, and the spans that the other text has too."""

    text: str
    masked: Sequence[Span]
    shared: Sequence[Span]


def side_by_side(found: Comparison, *, columns: int, colour: bool) -> Iterator[str]:
    """Yield the printed lines, each with its sign.

    Passages that come in another order in ``b`` are shown where they stand in each text.
    """
    passages = [(passage.a, passage.b) for passage in found.passages]
    forward = run_forward(passages)
    levels = list(level_words(found.a.text, found.b.text, forward))
    crossing = [passage for passage in passages if passage not in forward]
    sides = [
        Side(text, masked, [level[k] for level in levels] + _inside(equal, [passage[k] for passage in crossing]))
        for k, (text, masked, equal) in enumerate(
            [(found.a.text, found.masked_a, found.equal_a), (found.b.text, found.masked_b, found.equal_b)]
        )
    ]
    half = max(MIN_COLUMNS, (columns - 3) // 2)
    at = (0, 0)
    for level in [*levels, ((len(found.a.text),) * 2, (len(found.b.text),) * 2)]:
        for starts, ends in (
            (at, (level[0][0], level[1][0])),
            ((level[0][0], level[1][0]), (level[0][1], level[1][1])),
        ):
            left, right = (_lines(sides[k], starts[k], ends[k], half, colour) for k in (0, 1))
            yield from _beside(left, right, half)
        at = (level[0][1], level[1][1])


def run_forward(passages: Sequence[Level]) -> list[Level]:
    """Return the passages that can stand level: the longest series that runs forward in both texts.

    >>> run_forward([((0, 5), (10, 15)), ((6, 40), (20, 54)), ((50, 60), (0, 9))])
    [((0, 5), (10, 15)), ((6, 40), (20, 54))]
    """
    ordered = sorted(passages)
    best: list[int] = []
    before: list[int] = []
    for k, (a, b) in enumerate(ordered):
        fitting = [j for j in range(k) if ordered[j][0][1] <= a[0] and ordered[j][1][1] <= b[0]]
        previous = max(fitting, key=lambda j: best[j], default=-1)
        before.append(previous)
        best.append(a[1] - a[0] + (best[previous] if previous >= 0 else 0))
    k = max(range(len(ordered)), key=lambda j: best[j], default=-1)
    series = []
    while k >= 0:
        series.append(ordered[k])
        k = before[k]
    return series[::-1]


def level_words(a: str, b: str, passages: Sequence[Level]) -> Iterator[Level]:
    """Yield the runs of equal words within passages, with the punctuation that follows them."""
    from cleaner.text import words

    found = (words(a), words(b))
    for passage in passages:
        (a0, a1), (b0, b1) = (_word_range(found[k], passage[k]) for k in (0, 1))
        if max(a1 - a0, b1 - b0) > MOST_DIFFED_WORDS:
            yield passage
            continue
        matcher = difflib.SequenceMatcher(
            None, found[0].hashes[a0:a1].tolist(), found[1].hashes[b0:b1].tolist(), autojunk=False
        )
        for block in matcher.get_matching_blocks():
            if block.size >= LEAST_LEVEL_WORDS:
                yield (
                    _run_of_words(a, found[0], a0 + block.a, block.size),
                    _run_of_words(b, found[1], b0 + block.b, block.size),
                )


def _word_range(found: Words, span: Span) -> tuple[int, int]:
    starts = found.starts.tolist()
    return bisect_left(starts, span[0]), bisect_left(starts, span[1])


def _run_of_words(text: str, found: Words, first: int, size: int) -> Span:
    end = int(found.ends[first + size - 1])
    limit = int(found.starts[first + size]) if first + size < len(found.starts) else len(text)
    while end < limit and not text[end].isspace():
        end += 1
    return int(found.starts[first]), end


def _inside(spans: Sequence[Span], passages: Sequence[Span]) -> list[Span]:
    return [span for span in spans if any(low <= span[0] and span[1] <= high for low, high in passages)]


def _lines(side: Side, start: int, end: int, columns: int, colour: bool) -> list[tuple[str, str]]:
    """Return the printed lines of a part of a text, each plain and styled."""
    lines = []
    for begin, stop, sign in _pieces(side, start, end):
        text = "\n".join(safe_name(line) for line in side.text[begin:stop].splitlines())
        for low, high in wrap(text, columns - 2):
            if text[low:high].strip():
                plain = pad(f"{sign} {text[low:high].strip()}", columns)
                style = "bold" if sign == SHARED else "dim" if sign == MASKED else ""
                lines.append((plain, styled(plain, style, colour=colour) if style else plain))
    return lines


def _pieces(side: Side, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield the pieces of a part of a text, each wholly shared, furniture or neither."""
    edges = {start, end}
    for low, high in (*side.masked, *side.shared):
        edges |= {min(max(low, start), end), min(max(high, start), end)}
    for low, high in itertools.pairwise(sorted(edges)):
        if _within(low, side.masked):
            yield low, high, MASKED
        else:
            yield low, high, SHARED if _within(low, side.shared) else OWN


def _within(place: int, spans: Sequence[Span]) -> bool:
    return any(low <= place < high for low, high in spans)


def _beside(left: list[tuple[str, str]], right: list[tuple[str, str]], columns: int) -> Iterator[str]:
    for row in range(max(len(left), len(right))):
        one = left[row][1] if row < len(left) else " " * columns
        other = right[row][1].rstrip() if row < len(right) else ""
        yield f"{one} | {other}".rstrip()
