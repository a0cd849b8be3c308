"""Patterns over several lines that are sure enough to add to a score: labelled lines hold too few to learn from.

A widget that opens with "The following two tabs change content below." and closes with "Latest posts by" holds a
biography; a page that begins with the same headline twice or more begins with copies.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import Pages
from cleaner.boilerplate.weights import COLUMNS, Lexicon

# The cue whose phrases open and close an author's box, the most lines that lie between them, and the most behind:
# boxes stand at a page's tail.
BOX_CUE, BOX_LINES, BOX_FROM_TAIL = "author-box", 4, 10
# What a line of the box gains, in thousandths of log-odds: more than prose of a story's wording loses.
BOX_GAIN = 6000
# What a copy of the headline at the head of the page gains. It must share this much (thousandths) with a line
# above it and have so many words; a page without a long line may be a poem with a refrain.
COPY_GAIN, COPY_MATCH, COPY_WORDS, COPY_PLACES = 3000, 700, 4, 4
HEADLINE_CUE = "repeated-headline"

EARLIER_MATCH, LONG_LINES = COLUMNS.index("earlier_match"), COLUMNS.index("long_lines")
FROM_TAIL = COLUMNS.index("from_tail")

Gains = dict[int, tuple[str, int]]


def find_gains(pages: Pages, table: npt.NDArray[np.int32], best: npt.NDArray[np.int32], lexicon: Lexicon) -> Gains:
    """Return the rows that a pattern speaks for, each with its cue and gain."""
    gains: Gains = {}
    _mark_boxes(pages, table, best, lexicon, gains)
    _mark_copies(pages, table, gains)
    return gains


def _mark_boxes(
    pages: Pages, table: npt.NDArray[np.int32], best: npt.NDArray[np.int32], lexicon: Lexicon, gains: Gains
) -> None:
    if BOX_CUE not in lexicon.cue_names:
        return
    number = lexicon.cue_names.index(BOX_CUE)
    edges = np.flatnonzero((best >= 0) & (lexicon.phrase_cues[best] == number))
    document = np.searchsorted(pages.documents, edges, side="right")
    for first, last, same in zip(edges[:-1].tolist(), edges[1:].tolist(), np.diff(document).tolist(), strict=True):
        if same == 0 and last - first <= BOX_LINES + 1 and table[last, FROM_TAIL] <= BOX_FROM_TAIL:
            gains.update(dict.fromkeys(range(first, last + 1), (BOX_CUE, BOX_GAIN)))


def _mark_copies(pages: Pages, table: npt.NDArray[np.int32], gains: Gains) -> None:
    words = pages.line_words[:, 1] - pages.line_words[:, 0]
    copy = (table[:, EARLIER_MATCH] >= COPY_MATCH) & (words >= COPY_WORDS) & (table[:, LONG_LINES] > 0)
    for first, behind in zip(pages.documents[:-1].tolist(), pages.documents[1:].tolist(), strict=True):
        for row in range(first + 1, min(behind, first + COPY_PLACES)):
            if not copy[row]:
                break
            gains[row] = HEADLINE_CUE, COPY_GAIN
