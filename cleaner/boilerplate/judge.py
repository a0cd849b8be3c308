"""Decides which lines of a page are boilerplate, and says why: one code path for both."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.cuts import SCORE as CUT_SCORE
from cleaner.boilerplate.cuts import Cut, find_cuts
from cleaner.boilerplate.evidence import explain_lines
from cleaner.boilerplate.lines import Pages, read_pages
from cleaner.boilerplate.metadata import find_metadata
from cleaner.boilerplate.patterns import Gains, find_gains
from cleaner.boilerplate.protection import keep_headline, may_hold_metadata, metadata_rows
from cleaner.boilerplate.remains import LINE_ENDS, Judged, MarkedLine, Remains
from cleaner.boilerplate.repeats import RepeatedLines
from cleaner.boilerplate.weights import COLUMNS, load_weights, measure_lines, score_lines
from cleaner.model import Cleaned, Document
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
# With strip_bylines, lines that are nothing but metadata go with this cue and score.
BYLINE_CUE, BYLINE_SCORE = "byline", 0.95


@dataclass(frozen=True, slots=True)
class MarkedPage:
    """A document's lines with the decision beside each, and the document as it is then."""

    document: Document
    lines: tuple[MarkedLine, ...]
    cleaned: Cleaned


@dataclass(frozen=True, slots=True, eq=False)
class _Scored:
    """A batch of documents with the scores and decisions of its lines."""

    pages: Pages
    texts: str
    table: npt.NDArray[np.int32]
    best: npt.NDArray[np.int32]
    removed: npt.NDArray[np.bool_]
    probabilities: npt.NDArray[np.float64]
    gains: Gains


class Judge:
    r"""Judges documents by their lines; stateless once made, safe to share and to pickle.

    >>> page = "Bridge opens\n\nThe new bridge over the harbour opened on Monday.\n\nDiscuss This Article\n"
    >>> [removal.text for removal in Judge().clean(Document("a", page)).removals]
    ['Discuss This Article\n']
    """

    def __init__(self, settings: BoilerplateSettings | None = None) -> None:
        self.settings = settings or BoilerplateSettings()
        self._weights = load_weights(self.settings.weights)

    def __reduce__(self) -> tuple[type[Judge], tuple[BoilerplateSettings]]:
        return Judge, (self.settings,)

    def page(self, document: Document, *, repeated: RepeatedLines | None = None) -> MarkedPage:
        """Return the document's lines with the decision, the cue and the evidence beside each."""
        (remains,) = self._run([document], repeated, explain=True)
        return MarkedPage(document, remains.marks(), _finish(remains))

    def clean(self, document: Document, *, repeated: RepeatedLines | None = None) -> Cleaned:
        """Return the document without its boilerplate."""
        return _finish(self._run([document], repeated)[0])

    def clean_many(self, documents: Sequence[Document], *, repeated: RepeatedLines | None = None) -> list[Cleaned]:
        """Return the documents without their boilerplate, in order; the same as ``clean`` of each, but faster."""
        return [_finish(remains) for batch in _batches(documents) for remains in self._run(batch, repeated)]

    def _run(
        self, documents: Sequence[Document], repeated: RepeatedLines | None, *, explain: bool = False
    ) -> list[Remains]:
        """Judge until nothing more goes: cleaning what was cleaned must change nothing."""
        all_remains = [Remains(document) for document in documents]
        active = all_remains
        while active:
            scored = self._score([remains.left() for remains in active], repeated)
            active = [r for d, r in enumerate(active) if self._settle(r, scored, d, explain)]
        return all_remains

    def _score(self, documents: Sequence[Document], repeated: RepeatedLines | None) -> _Scored:
        pages = read_pages(documents)
        table, best = measure_lines(pages, documents, repeated, self._weights.lexicon)
        scores = score_lines(pages, table, self._weights)
        gains = find_gains(pages, table, best, self._weights.lexicon)
        for row, (_, gain) in gains.items():
            scores[row] += gain
        removed = decide(pages, table, scores, self._weights.cautions[self.settings.caution])
        texts = "".join(part for d in documents for part in (d.text, d.title or ""))
        return _Scored(pages, texts, table, best, removed, self._weights.probabilities(scores), gains)

    def _settle(self, remains: Remains, scored: _Scored, d: int, explain: bool) -> bool:
        """Record one document's decisions; tell whether anything went."""
        pages, table = scored.pages, scored.table
        rows = np.arange(pages.documents[d], pages.documents[d + 1])
        gone = scored.removed[rows]
        keep_headline(pages, table, rows, gone)
        stated = np.zeros(len(rows), np.bool_)
        if self.settings.strip_bylines or may_hold_metadata(table, rows, gone):
            stated = metadata_rows(pages, scored.texts, rows)
        gone &= ~stated
        remains.suspicious = suspicious(table[rows], gone)
        if remains.suspicious:
            gone[:] = False
        stripped = stated & self.settings.strip_bylines
        cuts: list[Cut] = []
        if not remains.suspicious:
            words = self._weights.lexicon
            cuts = find_cuts(pages, rows[~gone & ~stripped], scored.texts, words.cutters, words.cue_names)
        base = int(pages.edges[2 * d])
        judged = [Judged(c.start - base, c.end - base, c.end - base, c.cue, CUT_SCORE, ((c.cue, 3.0),)) for c in cuts]
        cut_rows = {cut.row for cut in cuts}
        chosen = rows if explain else rows[gone | stripped]
        reasons = explain_lines(self._weights, table, scored.best, chosen, scored.gains)
        spans = line_spans(pages, d)
        for row, evidence in zip(chosen.tolist(), reasons, strict=True):
            place = row - int(rows[0])
            start, end, behind = spans[place]
            score = round(float(scored.probabilities[row]), 3)
            if stripped[place]:
                judged.append(Judged(start, end, behind, BYLINE_CUE, BYLINE_SCORE, ((BYLINE_CUE, 3.0),)))
            elif gone[place]:
                judged.append(Judged(start, end, behind, evidence[0][0], score, evidence))
            elif row not in cut_rows:  # what is left of a line that was cut is judged in the next round
                judged.append(Judged(start, end, behind, None, score, evidence))
        remains.record(judged)
        return bool(gone.any() or stripped.any() or cuts)


def decide(
    pages: Pages, table: npt.NDArray[np.int32], scores: npt.NDArray[np.int64], needed: int
) -> npt.NDArray[np.bool_]:
    """Return which lines go."""
    removed = scores >= needed + share_penalties()[table[:, COLUMNS.index("line_share")]]
    wordless = pages.line_words[:, 0] == pages.line_words[:, 1]
    chosen: npt.NDArray[np.bool_] = removed & ~wordless
    return chosen


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
    for first in lines[:, 0].tolist():
        start = first
        while start > base and chr(codes[start - 1]) not in LINE_ENDS:
            start -= 1
        starts.append(start - base)
    if not starts:
        return []
    ends = (lines[:, 1] - base).tolist()
    return list(zip(starts, ends, [*starts[1:], end - base], strict=True))


def _finish(remains: Remains) -> Cleaned:
    document = remains.document
    metadata = find_metadata(document.text, title=document.title)
    removals = tuple(sorted(remains.removals, key=lambda removal: removal.start))
    return Cleaned(document, remains.text(), removals, metadata, remains.suspicious)


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
