"""What stays whatever the scores say: the first headline, and the lines of byline, date, place and agency."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import Pages
from cleaner.boilerplate.metadata import protected_lines
from cleaner.boilerplate.weights import COLUMNS
from cleaner.compiled import kernel

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


@kernel
def keep_headlines(documents: Any, line_words: Any, line_keys: Any, table: Any, gone: Any) -> None:
    """Take the first copy of each document's headline back from ``gone`` where no copy stays."""
    for d in range(len(documents) - 1):
        known = False
        for i in range(documents[d], documents[d + 1]):
            if table[i, TITLE_KNOWN] > 0:
                known = True
        first = -1
        for i in range(documents[d], documents[d + 1]):
            if known:
                copy = table[i, TITLE_MATCH] >= SAME_HEADLINE
            else:
                copy = table[i, HEADLINE_MATCH] >= SAME_HEADLINE or table[i, COPIES_AFTER] > 0
                copy = copy and line_words[i, 1] - line_words[i, 0] >= HEADLINE_WORDS
                copy = copy and (first < 0 or line_keys[i] == line_keys[first])
            if copy and not gone[i]:
                first = -1
                break
            if copy and first < 0:
                first = i
        if first >= 0:
            gone[first] = False


def metadata_rows(pages: Pages, texts: str, rows: Rows) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Return which of a document's rows stay, and which of these hold nothing but byline, date, place or agency.

    What stays beside them is the headline right above.
    """
    kept, stated = np.zeros(len(rows), np.bool_), np.zeros(len(rows), np.bool_)
    for place, kind in protected_lines(head_lines(pages, texts, rows)).items():
        kept[place] = True
        stated[place] = kind != "headline"
    return kept, stated


def head_lines(pages: Pages, texts: str, rows: Rows) -> list[str]:
    """Return the lines of a document among which metadata is looked for."""
    return [texts[a:b] for a, b in pages.lines[rows[:METADATA_LINES]].tolist()]


def may_hold_metadata(table: npt.NDArray[np.int32], gone: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Return which lines that go stand where a byline or date would: before or just behind the first paragraph."""
    return gone & (table[:, FIRST_LONG] <= BEHIND_FIRST_PARAGRAPH) & (table[:, FROM_HEAD] < METADATA_LINES)
