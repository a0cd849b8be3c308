"""What stays whatever the scores say: the first headline, and the lines of byline, date, place and agency."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import Pages
from cleaner.boilerplate.metadata import metadata_lines
from cleaner.boilerplate.weights import COLUMNS

Rows = npt.NDArray[np.int64]

TITLE_KNOWN, TITLE_MATCH = COLUMNS.index("title_known"), COLUMNS.index("title_match")
HEADLINE_MATCH, EARLIER_MATCH = COLUMNS.index("headline_match"), COLUMNS.index("earlier_match")
COPIES_BEFORE, COPIES_AFTER = COLUMNS.index("copies_before"), COLUMNS.index("copies_after")
FROM_HEAD, FIRST_LONG = COLUMNS.index("from_head"), COLUMNS.index("from_first_long")

# A line is a copy of the headline from this share (thousandths) of common words on, seen from both.
SAME_HEADLINE = 700
# A headline has at least so many words: menus repeat shorter lines.
HEADLINE_WORDS = 4
# Bylines and dates stand at most so many lines behind the first paragraph's first line.
BEHIND_FIRST_PARAGRAPH = 2
# They are looked for in this many lines, at the head alone.
METADATA_LINES = 60


def keep_headline(pages: Pages, table: npt.NDArray[np.int32], rows: Rows, gone: npt.NDArray[np.bool_]) -> None:
    """Take the first copy of the headline back from ``gone`` (over ``rows``) where no copy stays."""
    here = table[rows]
    words = pages.line_words[rows, 1] - pages.line_words[rows, 0]
    if here[:, TITLE_KNOWN].any():
        copies = here[:, TITLE_MATCH] >= SAME_HEADLINE
    else:
        repeated = (here[:, HEADLINE_MATCH] >= SAME_HEADLINE) | (here[:, COPIES_AFTER] > 0)
        repeated &= words >= HEADLINE_WORDS
        if not repeated.any():
            return
        first = int(np.flatnonzero(repeated)[0])
        copies = repeated & (pages.line_keys[rows] == pages.line_keys[rows[first]])
    if copies.any() and gone[copies].all():
        gone[np.flatnonzero(copies)[0]] = False


def metadata_rows(pages: Pages, texts: str, rows: Rows) -> npt.NDArray[np.bool_]:
    """Return which of a document's rows hold nothing but its byline, date, place or agency."""
    held = np.zeros(len(rows), np.bool_)
    lines = [texts[a:b] for a, b in pages.lines[rows[:METADATA_LINES]].tolist()]
    for place in metadata_lines(lines):
        held[place] = True
    return held


def may_hold_metadata(table: npt.NDArray[np.int32], rows: Rows, gone: npt.NDArray[np.bool_]) -> bool:
    """Tell whether a line that goes stands where a byline or date would: before or just behind the first paragraph."""
    here = table[rows[gone]]
    return bool(((here[:, FIRST_LONG] <= BEHIND_FIRST_PARAGRAPH) & (here[:, FROM_HEAD] < METADATA_LINES)).any())
