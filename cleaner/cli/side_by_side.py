"""Two texts beside one another: what they share stands level, what only one has stands alone."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cleaner.cli.terminal import pad, safe, safe_name, styled, wrap

SHARED, OWN, MASKED = "=", " ", "~"
"""The sign before a line: shared by both, in this text alone, furniture that is not compared."""

Span = tuple[int, int]
MIN_COLUMNS = 16


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that both texts have, as half-open spans of code points."""

    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Side:
    """A text, the spans of it that are furniture, and the spans it shares."""

    text: str
    masked: Sequence[Span]
    shared: Sequence[Span]


def side_by_side(a: Side, b: Side, passages: Sequence[Passage], *, columns: int, colour: bool) -> Iterator[str]:
    """Yield the printed lines: ``= `` before what is shared, ``~ `` before furniture, nothing before the rest.

    Passages that come in another order in ``b`` are shown where they stand in each text.
    """
    half = max(MIN_COLUMNS, (columns - 3) // 2)
    at_a = at_b = 0
    for passage in [*level_passages(passages), None]:
        upto = (passage.a[0], passage.b[0]) if passage else (len(a.text), len(b.text))
        yield from _beside(_lines(a, at_a, upto[0], half, colour), _lines(b, at_b, upto[1], half, colour), half)
        if passage:
            shared_a, shared_b = _lines(a, *passage.a, half, colour), _lines(b, *passage.b, half, colour)
            yield from _beside(shared_a, shared_b, half)
            at_a, at_b = passage.a[1], passage.b[1]


def level_passages(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages that can stand level: the longest series that runs forward in both texts.

    >>> level_passages([Passage((0, 5), (10, 15)), Passage((6, 40), (20, 54)), Passage((50, 60), (0, 9))])
    [Passage(a=(0, 5), b=(10, 15)), Passage(a=(6, 40), b=(20, 54))]
    """
    ordered = sorted(passages, key=lambda p: (p.a, p.b))
    best: list[int] = []
    before: list[int] = []
    for k, passage in enumerate(ordered):
        fitting = [j for j in range(k) if ordered[j].a[1] <= passage.a[0] and ordered[j].b[1] <= passage.b[0]]
        previous = max(fitting, key=lambda j: best[j], default=-1)
        before.append(previous)
        best.append(passage.a[1] - passage.a[0] + (best[previous] if previous >= 0 else 0))
    k = max(range(len(ordered)), key=lambda j: best[j], default=-1)
    series = []
    while k >= 0:
        series.append(ordered[k])
        k = before[k]
    return series[::-1]


def _lines(side: Side, start: int, end: int, columns: int, colour: bool) -> list[tuple[str, str]]:
    """Return the printed lines of a part of a text, each plain and styled."""
    lines = []
    for begin, stop, sign in _pieces(side, start, end):
        text = "\n".join(safe_name(line) for line in safe(side.text[begin:stop]).splitlines())
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
    cuts = sorted(edges)
    for low, high in itertools.pairwise(cuts):
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
