"""Decides which lines of a page are boilerplate, and says why: one code path for both."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.evidence import explain_lines
from cleaner.boilerplate.lines import Pages, read_pages
from cleaner.boilerplate.metadata import find_metadata
from cleaner.boilerplate.repeats import RepeatedLines
from cleaner.boilerplate.weights import COLUMNS, Weights, load_weights, measure_lines, score_lines
from cleaner.model import Cleaned, Document, Line, Removal
from cleaner.settings import BoilerplateSettings

# Documents judged at once: enough that the cost of a call doesn't show, few enough to stay in the cache.
BATCH_CHARACTERS = 400_000
# A long line of a short page needs surer evidence, because what is lost weighs by its length: the needed
# score grows by this much times ln(1 + 20 * the line's share of the page). Measured: at equal content
# lost it removes about a point more of the boilerplate; 0 and 1.5 are both worse.
SHARE_PENALTY = 0.6
# A page of which more than this share would go is left alone and reported, unless what goes is short lines:
# at most FURNITURE_SIZE characters each on average.
SUSPICIOUS_PERCENT = 60
FURNITURE_SIZE = 90


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line of a page and what was decided.

    ``score`` (0..1, 3 decimals) is the calibrated probability that it is boilerplate, ``cue`` the
    evidence that weighed most (``None`` where the line is kept), ``evidence`` each cue's log-odds,
    strongest first. ``cut`` are the spans of a kept line that go, code points of the document.
    """

    line: Line
    removed: bool
    cue: str | None
    score: float
    evidence: tuple[tuple[str, float], ...] = ()
    cut: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedPage:
    """A document's lines with the decision beside each, and the document as it is then."""

    document: Document
    lines: tuple[MarkedLine, ...]
    cleaned: Cleaned


@dataclass(frozen=True, slots=True)
class _Judged:
    """One line of what is left of a document; offsets into that, ``behind`` where the next line's span begins."""

    start: int
    end: int
    behind: int
    gone: bool
    score: float
    evidence: tuple[tuple[str, float], ...]


@dataclass(slots=True)
class _Work:
    """A document under way: what is left of it, as segments of the original text, and what went."""

    document: Document
    segments: list[tuple[int, int]]
    removals: list[Removal] = field(default_factory=list)
    gone: list[MarkedLine] = field(default_factory=list)
    kept: list[MarkedLine] = field(default_factory=list)
    suspicious: str | None = None

    def left(self) -> Document:
        text = self.document.text
        if self.segments == [(0, len(text))]:
            return self.document
        d = self.document
        return Document(d.id, "".join(text[a:b] for a, b in self.segments), d.title, d.publisher, d.url, d.date)

    def back(self, offset: int) -> int:
        """Return where an offset into what is left lies in the original text."""
        for start, end in self.segments:
            if offset < end - start:
                return start + offset
            offset -= end - start
        return self.segments[-1][1] if self.segments else 0

    def record(self, judged: Sequence[_Judged]) -> None:
        """Take away what goes and remember the marks; the kept lines' are those of the last round."""
        text = self.document.text
        self.kept = []
        marks = []
        for one in judged:
            start, end = self.back(one.start), self.back(one.end - 1) + 1
            cue = one.evidence[0][0] if one.gone else None
            marks.append(MarkedLine(Line(start, end, text[start:end]), one.gone, cue, one.score, one.evidence))
        for one, mark in reversed(list(zip(judged, marks, strict=True))):
            (self.gone if one.gone else self.kept).append(mark)
            if mark.cue is not None:
                for a, b in self.cut(one.start, one.behind):
                    self.removals.append(Removal(a, b, mark.cue, one.score, text[a:b]))

    def cut(self, start: int, end: int) -> list[tuple[int, int]]:
        """Take a span of what is left away; return it as spans of the original text."""
        taken, kept, at = [], [], 0
        for a, b in self.segments:
            low, high = max(start - at, 0), min(end - at, b - a)
            at += b - a
            if low >= high:
                kept.append((a, b))
                continue
            taken.append((a + low, a + high))
            kept += [(x, y) for x, y in ((a, a + low), (a + high, b)) if x < y]
        self.segments = kept
        return taken


class Judge:
    """Judges documents by their lines; stateless once made, safe to share and to pickle.

    >>> page = "Bridge opens\\n\\nThe bridge opened on Monday.\\n\\nShare this article\\n"
    >>> Judge().clean(Document("a", page)).text
    'Bridge opens\\n\\nThe bridge opened on Monday.\\n\\n'
    """

    def __init__(self, settings: BoilerplateSettings = BoilerplateSettings()) -> None:  # noqa: B008 (frozen)
        self.settings = settings
        self._weights = load_weights(settings.weights)

    def __reduce__(self) -> tuple[type[Judge], tuple[BoilerplateSettings]]:
        return Judge, (self.settings,)

    def page(self, document: Document, *, repeated: RepeatedLines | None = None) -> MarkedPage:
        """Return the document's lines with the decision, the cue and the evidence beside each."""
        work = self._run([document], repeated, explain=True)[0]
        lines = sorted(work.gone + work.kept, key=lambda marked: marked.line.start)
        return MarkedPage(document, tuple(lines), _finish(work))

    def clean(self, document: Document, *, repeated: RepeatedLines | None = None) -> Cleaned:
        """Return the document without its boilerplate."""
        return _finish(self._run([document], repeated)[0])

    def clean_many(self, documents: Sequence[Document], *, repeated: RepeatedLines | None = None) -> list[Cleaned]:
        """Return the documents without their boilerplate, in order; the same as ``clean`` of each, but faster."""
        return [_finish(work) for batch in _batches(documents) for work in self._run(batch, repeated)]

    def _run(
        self, documents: Sequence[Document], repeated: RepeatedLines | None, *, explain: bool = False
    ) -> list[_Work]:
        """Judge until nothing more goes: cleaning what was cleaned must change nothing."""
        works = [_Work(d, [(0, len(d.text))] if d.text else []) for d in documents]
        active = works
        while active:
            active = self._round(active, repeated, explain)
        return works

    def _round(self, works: list[_Work], repeated: RepeatedLines | None, explain: bool) -> list[_Work]:
        documents = [work.left() for work in works]
        pages = read_pages(documents)
        table, best = measure_lines(pages, documents, repeated, self._weights.lexicon)
        scores = score_lines(pages, table, self._weights)
        removed = decide(pages, table, scores, self._weights.cautions[self.settings.caution])
        probabilities = self._weights.probabilities(scores)
        again = []
        for d, work in enumerate(works):
            rows = np.arange(pages.documents[d], pages.documents[d + 1])
            gone = removed[rows]
            if gone.any() and (why := suspicious(table[rows], gone)):
                work.suspicious, gone = why, np.zeros_like(gone)
            chosen = rows if explain else rows[gone]
            reasons = explain_lines(self._weights, table, best, chosen)
            spans = line_spans(pages, d)
            judged = [
                _Judged(*spans[row - rows[0]], bool(gone[row - rows[0]]), round(float(probabilities[row]), 3), reason)
                for row, reason in zip(chosen.tolist(), reasons, strict=True)
            ]
            work.record(judged)
            if gone.any():
                again.append(work)
        return again


def decide(
    pages: Pages, table: npt.NDArray[np.int32], scores: npt.NDArray[np.int64], needed: int
) -> npt.NDArray[np.bool_]:
    """Return which lines go."""
    removed = scores >= needed + share_penalties()[table[:, COLUMNS.index("line_share")]]
    wordless = pages.line_words[:, 0] == pages.line_words[:, 1]
    return removed & ~wordless


def suspicious(table: npt.NDArray[np.int32], gone: npt.NDArray[np.bool_]) -> str | None:
    """Return why a page is left alone although lines of it look like boilerplate; ``None`` where nothing is wrong."""
    sizes = table[:, 0]
    total, lost = int(sizes.sum()), int(sizes[gone].sum())
    if lost == total:
        return "every line looks like boilerplate, so nothing was removed"
    if 100 * lost > SUSPICIOUS_PERCENT * total and lost > FURNITURE_SIZE * int(gone.sum()):
        return f"{100 * lost // total} % of the text looks like boilerplate in long lines, so nothing was removed"
    return None


def line_spans(pages: Pages, d: int) -> list[tuple[int, int, int]]:
    """Return each line's start and end in its document's text, and where the next one's own span begins.

    A line's own span takes its line end and the blank lines behind it.
    """
    base, end = int(pages.edges[2 * d]), int(pages.edges[2 * d + 1])
    lines = pages.lines[int(pages.documents[d]) : int(pages.documents[d + 1])]
    codes = pages.codes
    starts = []
    for start in lines[:, 0].tolist():
        while start > base and not is_line_end(int(codes[start - 1])):
            start -= 1
        starts.append(start - base)
    ends = (lines[:, 1] - base).tolist()
    return list(zip(starts, ends, [*starts[1:], end - base], strict=True))


def is_line_end(code: int) -> bool:
    """Tell whether a code point ends a line."""
    return 10 <= code <= 13 or code in (0x2028, 0x2029)


def _finish(work: _Work) -> Cleaned:
    text = "".join(work.document.text[a:b] for a, b in work.segments)
    metadata = find_metadata(work.document.text, title=work.document.title)
    removals = tuple(sorted(work.removals, key=lambda removal: removal.start))
    return Cleaned(work.document, text, removals, metadata, work.suspicious)


def _batches(documents: Sequence[Document]) -> Iterable[list[Document]]:
    batch: list[Document] = []
    size = 0
    for document in documents:
        batch.append(document)
        size += len(document.text)
        if size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


@cache
def share_penalties() -> npt.NDArray[np.int64]:
    """Return the penalty, in thousandths, for each share of the page in thousandths."""
    return np.array([round(1000 * SHARE_PENALTY * math.log1p(20 * s / 1000)) for s in range(1001)], np.int64)
