"""Patterns that are sure enough to add to a score whatever stands around them.

Labelled lines hold too few of them to learn from, or too small pages: most of a page's text may well be a prompt
and a copyright line. A widget that opens with "The following two tabs change content below." and closes with
"Latest posts by" holds a biography; a page that begins with the same headline twice or more begins with copies; a
line that is nothing but a sure phrase, or that many stories of its publisher hold, is furniture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import STOP, Pages
from cleaner.boilerplate.place import PARAGRAPH
from cleaner.boilerplate.weights import COLUMNS, Lexicon, Weights

# The cue whose phrases open and close an author's box, the most lines that lie between them, and the most behind:
# boxes stand at a page's tail.
BOX_CUE, BOX_LINES, BOX_FROM_TAIL = "author-box", 4, 10
# What a line of the box gains, in thousandths of log-odds: more than prose of a story's wording loses.
BOX_GAIN = 6000
# What a copy of the headline at the head of the page gains. It must share this much (thousandths) with a line
# above it and have so many words; a page without a long line may be a poem with a refrain.
COPY_GAIN, COPY_MATCH, COPY_WORDS, COPY_PLACES = 3000, 600, 4, 4
HEADLINE_CUE = "repeated-headline"

# What a line gains that is a sure phrase (fit.py says which are), or that begins with one, is shorter than this and
# has neither a second sentence nor a quotation; a single word is never sure: it may be a subheading.
SURE_GAIN, SURE_SIZE, SURE_WORDS = 4500, 90, 2
# A short line that begins with this cue's phrase, goes on behind a colon and ends without a stop leads in another
# story's headline ("Read more: ..."): on the kit's news 43 of 44 such lines were furniture.
LEAD_CUE, LEAD_SIZE, LEAD_GAIN = "read-also", 150, 3000
# What a line gains that so many different stories of its publisher hold. A paragraph between paragraphs may be
# background that a newsroom adds to its stories: it must be in more of them.
REPEATED_GAIN, REPEATED, REPEATED_PARAGRAPH = 3500, 4, 8
# A page's own headline stands in the menus and lists of its publisher's other pages: a line above the first paragraph
# is spared of which so many rare words come again in the paragraphs, and this share (thousandths) of all its rare ones.
OWN_WORDS, OWN_SHARE, OWN_BEFORE = 3, 400, 30
REPEATED_CUE = "repeated-at-publisher"

EARLIER_MATCH, LONG_LINES = COLUMNS.index("earlier_match"), COLUMNS.index("long_lines")
FROM_HEAD, FROM_TAIL, REPEATS = COLUMNS.index("from_head"), COLUMNS.index("from_tail"), COLUMNS.index("repeats")
SINCE_LONG, UNTIL_LONG = COLUMNS.index("since_long"), COLUMNS.index("until_long")
INNER_STOPS, QUOTES = COLUMNS.index("inner_stops"), COLUMNS.index("quotes")
COLONS, END_MARK = COLUMNS.index("colons"), COLUMNS.index("end_mark")
TOPIC_OVERLAP, TOPIC_WORDS = COLUMNS.index("topic_overlap"), COLUMNS.index("topic_words")
FROM_BODY, FIRST_LONG = COLUMNS.index("from_body"), COLUMNS.index("from_first_long")
PHRASE_WHOLE, PHRASE_FIRST = COLUMNS.index("phrase_whole"), COLUMNS.index("phrase_first")


@dataclass(frozen=True, slots=True, eq=False)
class Gains:
    """What a pattern speaks for: each line's gain in thousandths of log-odds, 0 for most, and its cue's number."""

    values: npt.NDArray[np.int64]
    cues: npt.NDArray[np.int64]

    def set(self, lines: npt.NDArray[Any], cue: npt.NDArray[np.int32] | int, gain: int) -> None:
        """Let lines, given by number or marked, gain so much; what they gained before doesn't count."""
        self.values[lines], self.cues[lines] = gain, cue


def find_gains(pages: Pages, table: npt.NDArray[np.int32], best: npt.NDArray[np.int32], weights: Weights) -> Gains:
    """Return what the lines gain that a pattern speaks for."""
    gains = Gains(np.zeros(len(table), np.int64), np.zeros(len(table), np.int64))
    lexicon = weights.lexicon
    _mark_repeated(table, lexicon, gains)
    _mark_copies(pages, table, lexicon, gains)
    _mark_sure(pages, table, best, weights, gains)
    _mark_boxes(pages, table, best, lexicon, gains)
    return gains


def find_sure(
    pages: Pages, table: npt.NDArray[np.int32], rows: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Return which of the lines that hold phrases their strongest fills, and which short ones it begins.

    ``table`` has the measures of these rows alone.
    """
    whole = (table[:, PHRASE_WHOLE] > 0) & (pages.line_words[rows, 1] - pages.line_words[rows, 0] >= SURE_WORDS)
    start = (table[:, PHRASE_WHOLE] <= 0) & (table[:, PHRASE_FIRST] == 0) & (table[:, 0] < SURE_SIZE)
    start &= (table[:, INNER_STOPS] == 0) & (table[:, QUOTES] == 0)
    return whole, start


def _mark_sure(
    pages: Pages, table: npt.NDArray[np.int32], best: npt.NDArray[np.int32], weights: Weights, gains: Gains
) -> None:
    rows = np.flatnonzero(best >= 0)
    lexicon, held = weights.lexicon, table[rows]
    cue = lexicon.phrase_cues[best[rows]]
    lead = (cue == lexicon.number(LEAD_CUE)) & (held[:, PHRASE_FIRST] == 0) & (held[:, 0] < LEAD_SIZE)
    lead &= (held[:, COLONS] > 0) & (held[:, END_MARK] != STOP) & (held[:, PHRASE_WHOLE] <= 0)
    gains.set(rows[lead], lexicon.number(LEAD_CUE), LEAD_GAIN)
    whole, start = find_sure(pages, held, rows)
    sure = (whole & weights.sure[cue, 0]) | (start & weights.sure[cue, 1])
    gains.set(rows[sure], cue[sure], SURE_GAIN)


def _mark_repeated(table: npt.NDArray[np.int32], lexicon: Lexicon, gains: Gains) -> None:
    rows = np.flatnonzero(table[:, REPEATS] >= REPEATED)
    if not len(rows):
        return
    held = table[rows]
    paragraph = (held[:, 0] >= PARAGRAPH) & (held[:, SINCE_LONG] <= 1) & (held[:, UNTIL_LONG] <= 1)
    needed = np.where(paragraph, REPEATED_PARAGRAPH, REPEATED)
    headline = (held[:, TOPIC_OVERLAP] >= OWN_SHARE) & (held[:, TOPIC_WORDS] >= OWN_WORDS) & ~paragraph
    headline &= (held[:, FROM_BODY] >= -OWN_BEFORE) & (held[:, FIRST_LONG] < 0) & (held[:, END_MARK] != STOP)
    gains.set(rows[(held[:, REPEATS] >= needed) & ~headline], lexicon.number(REPEATED_CUE), REPEATED_GAIN)


def _mark_boxes(
    pages: Pages, table: npt.NDArray[np.int32], best: npt.NDArray[np.int32], lexicon: Lexicon, gains: Gains
) -> None:
    edges = np.flatnonzero((best >= 0) & (lexicon.phrase_cues[best] == lexicon.number(BOX_CUE)))
    document = np.searchsorted(pages.documents, edges, side="right")
    for first, last, same in zip(edges[:-1].tolist(), edges[1:].tolist(), np.diff(document).tolist(), strict=True):
        if same == 0 and last - first <= BOX_LINES + 1 and table[last, FROM_TAIL] <= BOX_FROM_TAIL:
            gains.set(np.arange(first, last + 1), lexicon.number(BOX_CUE), BOX_GAIN)


def _mark_copies(pages: Pages, table: npt.NDArray[np.int32], lexicon: Lexicon, gains: Gains) -> None:
    rows = np.flatnonzero(table[:, EARLIER_MATCH] >= COPY_MATCH)
    words = pages.line_words[rows, 1] - pages.line_words[rows, 0]
    rows = rows[(words >= COPY_WORDS) & (table[rows, LONG_LINES] > 0) & (table[rows, FROM_HEAD] < COPY_PLACES)]
    places = table[rows, FROM_HEAD]
    copies = np.zeros(len(table), np.bool_)  # those one below the other, from the headline itself on
    copies[rows[places == 1]] = True
    for place in range(2, COPY_PLACES):
        below = rows[places == place]
        copies[below] = copies[below - 1]
    gains.set(copies, lexicon.number(HEADLINE_CUE), COPY_GAIN)
