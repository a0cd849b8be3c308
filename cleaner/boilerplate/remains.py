"""What is left of a document while it is judged, and what has gone, in the offsets of the whole."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt

from cleaner.model import Cleaned, Document, Line, Metadata, Removal

LINE_ENDS = "\n\r\v\f\u2028\u2029"
"""What ends a line."""

Evidence = tuple[tuple[str, float], ...]

Span = tuple[int, int, str, float]
"""A removal without its text: start, end, cue, score."""


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


class Judged(NamedTuple):
    """A line, or a part of one, and what was decided; code points of the document.

    ``start`` to ``end`` is what it says. ``cue`` is ``None`` where it stays.
    """

    start: int
    end: int
    cue: str | None
    score: float
    evidence: Evidence


NO_METADATA = Metadata()


@dataclass(slots=True)
class Remains:
    """A document under way: the spans of it that have gone, ascending, and the marks of its lines if wanted.

    ``words`` are the hashes of the words of what is left, if they were asked for.
    """

    document: Document
    spans: list[Span] = field(default_factory=list)
    gone: list[MarkedLine] = field(default_factory=list)
    kept: list[MarkedLine] = field(default_factory=list)
    suspicious: str | None = None
    metadata: Metadata = NO_METADATA
    words: npt.NDArray[np.uint32] | None = None

    @classmethod
    def of(cls, cleaned: Cleaned) -> Self:
        """Return what is left of a document that was cleaned."""
        spans = [(start, end, cue, score) for start, end, cue, score, _ in cleaned.removals]
        return cls(cleaned.document, spans, suspicious=cleaned.suspicious, metadata=cleaned.metadata)

    def cleaned(self) -> Cleaned:
        """Return the document as it is now, with the texts of what has gone."""
        text = self.document.text
        removals = tuple([Removal(start, end, cue, score, text[start:end]) for start, end, cue, score in self.spans])
        return Cleaned(self.document, self.text(), removals, self.metadata, self.suspicious)

    def text(self) -> str:
        """Return what is left of the text."""
        text, at, left = self.document.text, 0, []
        for start, end, _, _ in self.spans:
            left.append(text[at:start])
            at = end
        return "".join([*left, text[at:]])

    def take(self, spans: list[Span]) -> None:
        """Take away spans, ascending; what of them has gone before stays as it went."""
        if self.spans:
            spans = [(*part, cue, score) for start, end, cue, score in spans for part in self._left(start, end)]
            spans = sorted(self.spans + spans, key=itemgetter(0))
        self.spans = spans

    def mark(self, judged: Sequence[Judged]) -> None:
        """Remember the marks of a round's lines; of kept lines those of the last round count."""
        self.kept = []
        for one in judged:
            line = Line(one.start, one.end, self.document.text[one.start : one.end])
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

    def _left(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the parts of a span that haven't gone."""
        left = []
        at = bisect_right(self.spans, start, key=itemgetter(1))
        while at < len(self.spans) and self.spans[at][0] < end:
            gone_start, gone_end, _, _ = self.spans[at]
            at += 1
            if start < gone_start:
                left.append((start, gone_start))
            start = gone_end
        if start < end:
            left.append((start, end))
        return left


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


class SpanColumns(NamedTuple):
    """The spans that have gone of documents, a column each; those of document ``d`` begin at ``edges[d]``."""

    edges: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    cues: Sequence[str]
    scores: Sequence[float]


def lay_out_spans(remains: Sequence[Remains]) -> SpanColumns:
    """Return the spans of documents end to end."""
    edges = np.cumsum([0, *(len(one.spans) for one in remains)])
    columns = list(zip(*chain.from_iterable(one.spans for one in remains), strict=True)) or [(), (), (), ()]
    starts, ends, cues, scores = columns
    return SpanColumns(edges, np.array(starts, np.int64), np.array(ends, np.int64), cues, scores)
