"""Patterns that are sure enough to add to a score whatever stands around them.

Labelled lines hold too few of them to learn from, or too small pages: most of a page's text may well be a prompt
and a copyright line. A widget that opens with "The following two tabs change content below." and closes with
"Latest posts by" holds a biography; a page that begins with the same headline twice or more begins with copies; a
line that is nothing but a sure phrase, or that many stories of its publisher hold, is furniture.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import STOP, Pages
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
LONG = 140
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

Gains = dict[int, tuple[str, int]]


def find_gains(pages: Pages, table: npt.NDArray[np.int32], best: npt.NDArray[np.int32], weights: Weights) -> Gains:
    """Return the rows that a pattern speaks for, each with its cue and gain."""
    gains: Gains = {}
    _mark_repeated(table, gains)
    _mark_copies(pages, table, gains)
    _mark_sure(pages, table, best, weights, gains)
    _mark_boxes(pages, table, best, weights.lexicon, gains)
    return gains


def find_sure(
    pages: Pages, table: npt.NDArray[np.int32], best: npt.NDArray[np.int32]
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Return which lines their strongest phrase fills, and which short ones it begins."""
    whole = (table[:, PHRASE_WHOLE] > 0) & (best >= 0)
    whole &= pages.line_words[:, 1] - pages.line_words[:, 0] >= SURE_WORDS
    start = (best >= 0) & (table[:, PHRASE_WHOLE] <= 0) & (table[:, PHRASE_FIRST] == 0) & (table[:, 0] < SURE_SIZE)
    start &= (table[:, INNER_STOPS] == 0) & (table[:, QUOTES] == 0)
    return whole, start


def _mark_sure(
    pages: Pages, table: npt.NDArray[np.int32], best: npt.NDArray[np.int32], weights: Weights, gains: Gains
) -> None:
    lexicon = weights.lexicon
    cue = lexicon.phrase_cues[np.maximum(best, 0)]
    whole, start = find_sure(pages, table, best)
    lead = (best >= 0) & (cue == _number(lexicon, LEAD_CUE)) & (table[:, PHRASE_FIRST] == 0) & (table[:, 0] < LEAD_SIZE)
    lead &= (table[:, COLONS] > 0) & (table[:, END_MARK] != STOP) & (table[:, PHRASE_WHOLE] <= 0)
    gains.update((row, (LEAD_CUE, LEAD_GAIN)) for row in np.flatnonzero(lead).tolist())
    rows = np.flatnonzero((whole & weights.sure[cue, 0]) | (start & weights.sure[cue, 1]))
    gains.update(
        (row, (lexicon.cue_names[number], SURE_GAIN))
        for row, number in zip(rows.tolist(), cue[rows].tolist(), strict=True)
    )


def _mark_repeated(table: npt.NDArray[np.int32], gains: Gains) -> None:
    paragraph = (table[:, 0] >= LONG) & (table[:, SINCE_LONG] <= 1) & (table[:, UNTIL_LONG] <= 1)
    needed = np.where(paragraph, REPEATED_PARAGRAPH, REPEATED)
    headline = (table[:, TOPIC_OVERLAP] >= OWN_SHARE) & (table[:, TOPIC_WORDS] >= OWN_WORDS) & ~paragraph
    headline &= (table[:, FROM_BODY] >= -OWN_BEFORE) & (table[:, FIRST_LONG] < 0) & (table[:, END_MARK] != STOP)
    rows = np.flatnonzero((table[:, REPEATS] >= needed) & ~headline).tolist()
    gains.update(dict.fromkeys(rows, (REPEATED_CUE, REPEATED_GAIN)))


def _mark_boxes(
    pages: Pages, table: npt.NDArray[np.int32], best: npt.NDArray[np.int32], lexicon: Lexicon, gains: Gains
) -> None:
    edges = np.flatnonzero((best >= 0) & (lexicon.phrase_cues[best] == _number(lexicon, BOX_CUE)))
    document = np.searchsorted(pages.documents, edges, side="right")
    for first, last, same in zip(edges[:-1].tolist(), edges[1:].tolist(), np.diff(document).tolist(), strict=True):
        if same == 0 and last - first <= BOX_LINES + 1 and table[last, FROM_TAIL] <= BOX_FROM_TAIL:
            gains.update(dict.fromkeys(range(first, last + 1), (BOX_CUE, BOX_GAIN)))


def _mark_copies(pages: Pages, table: npt.NDArray[np.int32], gains: Gains) -> None:
    words = pages.line_words[:, 1] - pages.line_words[:, 0]
    copy = (table[:, EARLIER_MATCH] >= COPY_MATCH) & (words >= COPY_WORDS) & (table[:, LONG_LINES] > 0)
    above = table[:, FROM_HEAD] == 0  # the headline itself, then its copies one below the other
    for place in range(1, COPY_PLACES):
        here = copy & (table[:, FROM_HEAD] == place)
        here[1:] &= above[:-1]
        gains.update(dict.fromkeys(np.flatnonzero(here).tolist(), (HEADLINE_CUE, COPY_GAIN)))
        above = here


def _number(lexicon: Lexicon, cue: str) -> int:
    """Return a cue's number, -1 if there is none of that name."""
    return lexicon.cue_names.index(cue) if cue in lexicon.cue_names else -1
