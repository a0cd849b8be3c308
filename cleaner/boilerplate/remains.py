"""What is left of a document while it is judged, and what has gone, in the offsets of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cleaner.model import Document, Line, Removal

LINE_ENDS = "\n\r\v\f\u2028\u2029"
"""What ends a line."""

Evidence = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line of a page and what was decided.

    ``score`` (0..1, 3 decimals) is the calibrated probability that it is boilerplate, ``cue`` the
    evidence that weighed most (``None`` where the line is kept), ``evidence`` each cue's log-odds,
    strongest first. ``cut`` are the parts of a kept line that go, code points of the document, half-open.
    """

    line: Line
    removed: bool
    cue: str | None
    score: float
    evidence: Evidence = ()
    cut: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A line, or a part of one, of what was left; offsets into that.

    ``start`` to ``end`` is what it says, ``start`` to ``behind`` what goes with it. ``cue`` is ``None``
    where it stays.
    """

    start: int
    end: int
    behind: int
    cue: str | None
    score: float
    evidence: Evidence


@dataclass(slots=True)
class Remains:
    """A document under way: what is left of it, as segments of its text, and the marks of its lines if wanted."""

    document: Document
    marking: bool = True
    segments: list[tuple[int, int]] = field(default_factory=list)
    removals: list[Removal] = field(default_factory=list)
    gone: list[MarkedLine] = field(default_factory=list)
    kept: list[MarkedLine] = field(default_factory=list)
    suspicious: str | None = None

    def __post_init__(self) -> None:
        if self.document.text:
            self.segments = [(0, len(self.document.text))]

    def text(self) -> str:
        """Return what is left of the text."""
        return "".join(self.document.text[a:b] for a, b in self.segments)

    def left(self) -> Document:
        """Return the document with what is left of its text."""
        d = self.document
        return Document(d.id, self.text(), d.title, d.publisher, d.url, d.date) if self.removals else d

    def record(self, judged: Sequence[Judged]) -> None:
        """Take away what goes and remember the marks; of kept lines those of the last round count."""
        self.kept = []
        text = self.document.text
        for one in sorted(judged, key=lambda j: -j.start):  # from the end, so that offsets in front stay true
            if self.marking:
                self._mark(one)
            if one.cue is not None:
                for a, b in self._cut(one.start, one.behind):
                    self.removals.append(Removal(a, b, one.cue, one.score, text[a:b]))

    def _mark(self, one: Judged) -> None:
        spans = self._spans(one.start, one.end)
        line = Line(spans[0][0], spans[-1][1], "".join(self.document.text[a:b] for a, b in spans))
        mark = MarkedLine(line, one.cue is not None, one.cue, one.score, one.evidence)
        (self.kept if one.cue is None else self.gone).append(mark)

    def marks(self) -> tuple[MarkedLine, ...]:
        """Return the marks in the order of the text; a part that went belongs to its line where that stays."""
        text = self.document.text
        marks: list[MarkedLine] = []
        for mark in sorted(self.gone + self.kept, key=lambda mark: mark.line.start):
            before = marks[-1] if marks else None
            if before is None or has_line_end(text, before.line.end, mark.line.start):
                marks.append(mark)
            elif not (before.removed and mark.removed):
                marks[-1] = _joined(text, before, mark)
            else:
                marks.append(mark)
        return tuple(marks)

    def _spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return a span of what is left as spans of the document's text."""
        found, at = [], 0
        for a, b in self.segments:
            low, high = max(start - at, 0), min(end - at, b - a)
            if low < high:
                found.append((a + low, a + high))
            at += b - a
        return found

    def _cut(self, start: int, end: int) -> list[tuple[int, int]]:
        """Take a span of what is left away; return it as spans of the document's text."""
        taken, left, at = [], [], 0
        for a, b in self.segments:
            low, high = a + max(start - at, 0), a + min(end - at, b - a)
            at += b - a
            if low < high:
                taken.append((low, high))
                left += [(x, y) for x, y in ((a, low), (high, b)) if x < y]
            else:
                left.append((a, b))
        self.segments = left
        return taken


def has_line_end(text: str, start: int, end: int) -> bool:
    """Tell whether a line ends between two offsets."""
    return any(character in LINE_ENDS for character in text[start:end])


def _joined(text: str, first: MarkedLine, second: MarkedLine) -> MarkedLine:
    """Return the one line that a kept part and a part that goes make."""
    kept = second if first.removed else first
    start, end = first.line.start, second.line.end
    cut = [*first.cut, *second.cut, *((m.line.start, m.line.end) for m in (first, second) if m.removed)]
    line = Line(start, end, text[start:end])
    return MarkedLine(line, False, None, kept.score, kept.evidence, tuple(sorted(cut)))
