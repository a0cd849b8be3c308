"""Decides which lines of a page are boilerplate, and says why: one code path for both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.cuts import SCORE as CUT_SCORE
from cleaner.boilerplate.cuts import Cut, find_cuts
from cleaner.boilerplate.evidence import explain_lines, strongest_cues
from cleaner.boilerplate.heads import Lines, Statements, find_all_metadata, metadata_rows, spare_metadata
from cleaner.boilerplate.left_words import note_words
from cleaner.boilerplate.lines import Pages, narrow_lines, read_pages, select_lines
from cleaner.boilerplate.measures import number_all_words
from cleaner.boilerplate.metadata import find_metadata, opening_place
from cleaner.boilerplate.patterns import Gains, find_gains
from cleaner.boilerplate.penalties import decide
from cleaner.boilerplate.protection import PLACE_LINES, keep_headlines, mark_heads
from cleaner.boilerplate.remains import LINE_ENDS, Judged, MarkedLine, Remains
from cleaner.boilerplate.repeats import RepeatedLines
from cleaner.boilerplate.weights import COLUMNS, load_weights, measure_own, measure_surroundings, score_lines
from cleaner.model import Cleaned, Document
from cleaner.settings import BoilerplateSettings

# Documents judged at once: enough that the cost of a call doesn't show, few enough to stay in the cache.
BATCH_CHARACTERS = 1_000_000
# A page of which more than this share would go is left alone and reported, unless what goes is short lines:
# at most FURNITURE_SIZE characters each on average.
SUSPICIOUS_PERCENT = 60
FURNITURE_SIZE = 90
# A page of more lines is no news text and is left alone: judging takes some 900 bytes a line, so that this many need
# 200 MB, and a file of single letters would need 400 times its size.
MAX_LINES = 200_000
# Each round takes one phrase off a line. The pages of the samples and tests are settled after three at most; a line of
# thousands of prompts would be judged thousands of times, so what isn't settled after this many is left alone.
MAX_ROUNDS = 50
UNSETTLED = f"something was found in each of {MAX_ROUNDS} rounds of judging, so nothing was removed"
COPIES_BEFORE = COLUMNS.index("copies_before")
# Control characters that end a line to ``str.splitlines``, and are white space inside one here.
RARE_LINE_ENDS = "\x1c\x1d\x1e\x85"
# Rounded scores that are remembered: few thousand occur, and rounding takes three times as long.
SCORES_HELD = 4096
# With strip_bylines, lines that are nothing but metadata go with this cue and score.
BYLINE_CUE, BYLINE_SCORE = "byline", 0.95


@dataclass(frozen=True, slots=True)
class MarkedPage:
    """A document's lines with the decision beside each, and the document as it is then."""

    document: Document
    lines: tuple[MarkedLine, ...]
    cleaned: Cleaned


@dataclass(slots=True, eq=False)
class _Standing:
    """The lines of a batch of documents that still stand and may still go, with what was measured on them."""

    documents: Sequence[Document]
    pages: Pages
    word_ids: npt.NDArray[np.uint32]
    table: npt.NDArray[np.int32]
    best: npt.NDArray[np.int32]
    statements: Statements
    fresh: npt.NDArray[np.bool_]  # lines in which nothing was looked for yet that may be cut

    @property
    def lines(self) -> Lines:
        """The lines as strings."""
        return Lines(self.pages)

    def select(self, rows: npt.NDArray[np.int64]) -> None:
        """Keep some lines."""
        self.pages = select_lines(self.pages, rows)
        self.table, self.best = self.table[rows], self.best[rows]
        self.fresh = self.fresh[rows]
        self.statements.select(rows)


@dataclass(frozen=True, slots=True, eq=False)
class _Scored:
    """The scores of the lines that stand."""

    scores: npt.NDArray[np.int64]
    gains: Gains


@dataclass(frozen=True, slots=True, eq=False)
class _Decided:
    """Which lines of a batch go, which go because bylines are stripped, and which parts of the others go."""

    gone: npt.NDArray[np.bool_]
    stripped: npt.NDArray[np.bool_]
    cuts: list[Cut]


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
        return MarkedPage(document, remains.marks(), remains.cleaned())

    def clean(self, document: Document, *, repeated: RepeatedLines | None = None) -> Cleaned:
        """Return the document without its boilerplate."""
        return self._run([document], repeated)[0].cleaned()

    def clean_many(
        self, documents: Sequence[Document], *, repeated: RepeatedLines | None = None, metadata: bool = True
    ) -> list[Cleaned]:
        """Return the documents without their boilerplate, in order; the same as ``clean`` of each, but faster.

        Without ``metadata`` nothing is looked for that a document says of itself, which takes a fifth of the time.
        """
        batches = _batches(documents)
        return [one.cleaned() for batch in batches for one in self._run(batch, repeated, metadata=metadata)]

    def judge_many(self, documents: Iterable[Document], *, repeated: RepeatedLines | None = None) -> list[Remains]:
        """Return what ``clean_many`` makes its results of, with the words of what is left, for who needs no texts."""
        batches = _batches(documents)
        return [one for batch in batches for one in self._run(batch, repeated, words=True)]

    def _run(
        self,
        documents: Sequence[Document],
        repeated: RepeatedLines | None,
        *,
        explain: bool = False,
        metadata: bool = True,
        words: bool = False,
    ) -> list[Remains]:
        """Return what is left of the documents, with its words if they are wanted."""
        remains = [Remains(document, suspicious=too_long(document.text)) for document in documents]
        standing = self._read([Document(r.document.id, "") if r.suspicious else r.document for r in remains], repeated)
        pages = standing.pages
        if metadata:
            self._state(standing, remains)
        self._settle(standing, remains, repeated, explain)
        if words:
            note_words(pages, remains)
        return remains

    def _settle(
        self, standing: _Standing, remains: list[Remains], repeated: RepeatedLines | None, explain: bool
    ) -> None:
        """Judge until nothing more goes: cleaning what was cleaned must change nothing."""
        for _ in range(MAX_ROUNDS):
            if not len(standing.pages.lines):
                return
            scored = self._score(standing)
            decided = self._decide(standing, scored, remains)
            self._record(standing, scored, decided, remains, explain)
            self._narrow(standing, decided, repeated)
        for d in np.flatnonzero(np.diff(standing.pages.documents)).tolist():
            remains[d] = Remains(remains[d].document, suspicious=UNSETTLED, metadata=remains[d].metadata)

    def _read(self, documents: Sequence[Document], repeated: RepeatedLines | None) -> _Standing:
        pages = read_pages(documents)
        table, best = measure_own(pages, documents, repeated, self._weights.lexicon)
        statements, fresh = Statements.of(pages, table), np.ones(len(best), np.bool_)
        return _Standing(documents, pages, number_all_words(pages), table, best, statements, fresh)

    @staticmethod
    def _state(standing: _Standing, remains: Sequence[Remains]) -> None:
        """Note what the documents say of themselves."""
        pages, statements = standing.pages, standing.statements
        found = find_all_metadata(pages, standing.lines, standing.documents, standing.table, statements)
        parting = [character for character in RARE_LINE_ENDS if character in pages.text]
        for one, metadata in zip(remains, found, strict=True):
            one.metadata = metadata
            if one.suspicious or (parting and any(character in one.document.text for character in parting)):
                one.metadata = find_metadata(one.document.text, title=one.document.title)

    def _score(self, standing: _Standing) -> _Scored:
        pages, table = standing.pages, standing.table
        measure_surroundings(pages, standing.word_ids, table)
        scores = score_lines(pages, table, self._weights)
        gains = find_gains(pages, table, standing.best, self._weights)
        scores = np.where(gains.values > 0, np.maximum(scores, 0) + gains.values, scores)
        return _Scored(scores, gains)

    def _decide(self, standing: _Standing, scored: _Scored, remains: Sequence[Remains]) -> _Decided:
        """Return what goes of all documents, and note which documents are suspicious."""
        pages, table = standing.pages, standing.table
        gone = decide(pages, table, standing.best, scored.scores, self._weights.cautions[self.settings.caution])
        keep_headlines(pages.documents, pages.line_words, pages.line_keys, table, gone, work=len(gone))
        stripped = self._spare_metadata(standing, gone)
        spared = np.zeros(len(gone), np.bool_)
        for d, reason in find_suspicious(pages, table, gone):
            remains[d].suspicious = reason
            rows = slice(pages.documents[d], pages.documents[d + 1])
            gone[rows], spared[rows] = False, True
        words = self._weights.lexicon
        untouched = ~gone & ~stripped & ~spared
        uncut = np.flatnonzero(standing.fresh & untouched)
        cuts = find_cuts(pages, uncut, words.cutters, words.cue_names)
        if self.settings.strip_bylines:
            cut_rows = {cut.row for cut in cuts}
            cuts += [cut for cut in self._place_cuts(standing, untouched) if cut.row not in cut_rows]
        return _Decided(gone, stripped, cuts)

    def _spare_metadata(self, standing: _Standing, gone: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        """Take lines of nothing but metadata back from ``gone``; return which go because bylines are stripped."""
        pages = standing.pages
        stripped = np.zeros(len(gone), np.bool_)
        heads = np.zeros(len(gone), np.bool_)
        mark_heads(pages.documents, standing.table, gone, heads, work=2 * len(gone))
        if not self.settings.strip_bylines:
            rows = np.flatnonzero(heads)
            spare_metadata(pages, standing.lines, standing.table, standing.statements, rows, gone)
            return stripped
        for d in np.flatnonzero(np.diff(pages.documents)).tolist():
            first, behind = pages.documents[d], pages.documents[d + 1]
            rows = first + np.flatnonzero(heads[first:behind])
            kept, stated = metadata_rows(standing.lines, standing.statements, rows)
            gone[kept], stripped[stated] = False, True
        return stripped

    def _place_cuts(self, standing: _Standing, untouched: npt.NDArray[np.bool_]) -> list[Cut]:
        """Return the place lines that open a paragraph, which go where bylines are stripped."""
        pages, cuts = standing.pages, []
        for d in np.flatnonzero(np.diff(pages.documents) > 0).tolist():
            rows = np.arange(pages.documents[d], pages.documents[d + 1])
            found = opening_place(standing.lines.of(rows[:PLACE_LINES]))
            if found and untouched[row := int(rows[found[0]])]:
                start, end = pages.lines[row].tolist()
                if start + found[1] < end:
                    cuts.append(Cut(row, start, start + found[1], BYLINE_CUE))
        return cuts

    def _record(
        self, standing: _Standing, scored: _Scored, decided: _Decided, remains: Sequence[Remains], explain: bool
    ) -> None:
        """Take away what goes."""
        pages = standing.pages
        rows = np.flatnonzero(decided.gone | decided.stripped)
        if not (len(rows) or decided.cuts or explain):
            return
        cues = strongest_cues(self._weights, standing.table, standing.best, rows, scored.gains)
        scores = list(map(_rounded, self._weights.probabilities(scored.scores[rows]).tolist()))
        for place in np.flatnonzero(decided.stripped[rows]).tolist():
            cues[place], scores[place] = BYLINE_CUE, BYLINE_SCORE
        if explain:
            self._mark(standing, scored, decided, remains, dict(zip(rows.tolist(), cues, strict=True)))
        starts, _, behinds = line_spans(pages, rows)
        taken = list(zip(starts, behinds, cues, scores, strict=True))
        edges = np.searchsorted(rows, pages.documents)
        cuts: dict[int, list[tuple[int, int, str, float]]] = defaultdict(list)
        for d, start, end, cue in _cut_spans(pages, decided.cuts):
            cuts[d].append((start, end, cue, CUT_SCORE))
        for d in np.flatnonzero(np.diff(edges)).tolist():
            spans = taken[edges[d] : edges[d + 1]]
            remains[d].take(sorted(spans + cuts.pop(d)) if d in cuts else spans)
        for d, spans in cuts.items():
            remains[d].take(sorted(spans))

    def _mark(
        self,
        standing: _Standing,
        scored: _Scored,
        decided: _Decided,
        remains: Sequence[Remains],
        cues: dict[int, str],
    ) -> None:
        """Note beside each line what was decided, and why."""
        pages = standing.pages
        rows = np.arange(len(pages.lines))
        evidences = explain_lines(self._weights, standing.table, standing.best, rows, scored.gains)
        probabilities = self._weights.probabilities(scored.scores).tolist()
        cut_rows = {cut.row for cut in decided.cuts}
        judged: dict[int, list[Judged]] = defaultdict(list)
        owners = documents_of(pages, rows).tolist()
        for row, d, start, end, likely, evidence in zip(
            rows.tolist(), owners, *line_spans(pages, rows)[:2], probabilities, evidences, strict=True
        ):
            if decided.stripped[row]:
                judged[d].append(Judged(start, end, BYLINE_CUE, BYLINE_SCORE, ((BYLINE_CUE, 3.0),)))
            elif row not in cut_rows:  # what is left of a line that was cut is judged in the next round
                judged[d].append(Judged(start, end, cues.get(row), _rounded(likely), evidence))
        for d, start, end, cue in _cut_spans(pages, decided.cuts):
            judged[d].append(Judged(start, end, cue, CUT_SCORE, ((cue, 3.0),)))
        for d, lines in judged.items():
            remains[d].mark(lines)

    def _narrow(self, standing: _Standing, decided: _Decided, repeated: RepeatedLines | None) -> None:
        """Leave standing what stays of the documents of which something went: it is judged again."""
        pages = standing.pages
        goes = decided.gone | decided.stripped
        rows = np.array([cut.row for cut in decided.cuts], np.int64)
        if len(rows):
            narrow_lines(pages, rows, np.array([_rest(pages, cut) for cut in decided.cuts]))
            cut_lines = select_lines(pages, rows)
            measured = measure_own(cut_lines, standing.documents, repeated, self._weights.lexicon)
            standing.table[rows], standing.best[rows] = measured
            standing.statements.replace(rows, Statements.of(cut_lines, measured[0]))
        standing.fresh[:] = False
        standing.fresh[rows] = True
        changed = np.zeros(len(pages.documents) - 1, np.bool_)
        changed[documents_of(pages, np.concatenate([np.flatnonzero(goes), rows]))] = True
        standing.select(np.flatnonzero(~goes & np.repeat(changed, np.diff(pages.documents))))


def find_suspicious(
    pages: Pages, table: npt.NDArray[np.int32], gone: npt.NDArray[np.bool_]
) -> Iterator[tuple[int, str]]:
    """Yield the documents that are left alone although lines of them look like boilerplate, and why."""
    if not gone.any():
        return
    sums = np.zeros((len(gone) + 1, 3), np.int64)
    np.cumsum(np.stack([table[:, 0], np.where(gone, table[:, 0], 0), gone], axis=1), axis=0, out=sums[1:])
    total, lost, lines = np.diff(sums[pages.documents], axis=0).T
    whole = (total > 0) & (lost == total)
    most = (100 * lost > SUSPICIOUS_PERCENT * total) & (lost > FURNITURE_SIZE * lines)
    for d in np.flatnonzero(whole | most).tolist():
        if whole[d]:
            yield d, "every line looks like boilerplate, so nothing was removed"
        else:
            percent = 100 * lost[d] // total[d]
            yield d, f"{percent} % of the text looks like boilerplate in long lines, so nothing was removed"


def too_long(text: str) -> str | None:
    r"""Return why a text is left alone unjudged because of its size; ``None`` where it isn't.

    >>> too_long("Goats escaped.\n" * 200_001)
    'more than 200,000 lines, so nothing was removed'
    """
    if len(text) <= 2 * MAX_LINES:  # each line has a character and its end
        return None
    lines = sum(text.count(end) for end in LINE_ENDS)
    return f"more than {MAX_LINES:,} lines, so nothing was removed" if lines > MAX_LINES else None


@lru_cache(maxsize=SCORES_HELD)
def _rounded(likely: float) -> float:
    """Return a probability as removals state it."""
    return round(likely, 3)


def documents_of(pages: Pages, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return the number of each row's document."""
    return np.searchsorted(pages.documents, rows, side="right") - 1


def _rest(pages: Pages, cut: Cut) -> tuple[int, int]:
    """Return what is left of a line behind a cut at its head or before one at its tail."""
    start, end = pages.lines[cut.row].tolist()
    return (cut.end, end) if cut.start == start else (start, cut.start)


def _cut_spans(pages: Pages, cuts: Sequence[Cut]) -> Iterator[tuple[int, int, int, str]]:
    """Yield each cut's document, its start and end in that document's text, and its cue."""
    owners = documents_of(pages, np.array([cut.row for cut in cuts], np.int64)).tolist()
    for cut, d in zip(cuts, owners, strict=True):
        base = int(pages.edges[2 * d])
        yield d, cut.start - base, cut.end - base, cut.cue


def line_spans(pages: Pages, rows: npt.NDArray[np.int64]) -> tuple[list[int], list[int], list[int]]:
    """Return each line's start and end in its document's text, and where the next line's own span begins.

    A line's own span takes its line end and the blank lines behind it.
    """
    d = documents_of(pages, rows)
    base = pages.edges[2 * d]
    last = rows + 1 == pages.documents[d + 1]
    following = pages.line_starts[np.minimum(rows + 1, max(0, len(pages.line_starts) - 1))]
    behind = np.where(last, pages.edges[2 * d + 1], following) - base
    return (pages.line_starts[rows] - base).tolist(), (pages.lines[rows, 1] - base).tolist(), behind.tolist()


def _batches(documents: Iterable[Document]) -> Iterable[list[Document]]:
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
