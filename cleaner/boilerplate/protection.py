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
HEADLINE_MATCH, COPIES_AFTER = COLUMNS.index("headline_match"), COLUMNS.index("copies_after")
TOPIC_OVERLAP, TOPIC_WORDS = COLUMNS.index("topic_overlap"), COLUMNS.index("topic_words")
FROM_BODY, FIRST_LONG = COLUMNS.index("from_body"), COLUMNS.index("from_first_long")
SIZE = COLUMNS.index("characters")

# A line is a copy of the headline from this share (thousandths) of common words on, seen from both.
SAME_HEADLINE = 700
# A headline has at least so many words: menus repeat shorter lines.
HEADLINE_WORDS = 4
# It stands at most so many lines before the first line of the body; elsewhere it is sought only if it is not there.
HEADLINE_BEFORE = 16
# Of its rare words at most so many count where one of several lines must be the headline.
MOST_TOPIC_WORDS = 8
# Bylines and dates stand among so many lines before the first line of the story's body and behind it, or before the
# first paragraph and the first paragraph that stays: each may be a caption's, a teaser's or a notice's.
BEFORE_BODY, BEFORE_PARAGRAPH, BEHIND = 8, 12, 3
PARAGRAPH = 140
# Longer lines are sentences.
METADATA_SIZE = 160
# A place line is looked for in this many lines, at the page's head alone.
PLACE_LINES = 60


@kernel
def keep_headlines(documents: Any, line_words: Any, line_keys: Any, table: Any, gone: Any) -> None:
    """Take the first copy of each document's headline back from ``gone`` where no copy stays."""
    for d in range(len(documents) - 1):
        known = False
        for i in range(documents[d], documents[d + 1]):
            if table[i, TITLE_KNOWN] > 0:
                known = True
        headline = -1 if known else _find_headline(documents[d], documents[d + 1], line_words, table)
        first = -1
        for i in range(documents[d], documents[d + 1]):
            copy = headline >= 0 and line_keys[i] == line_keys[headline]
            copy = copy or (known and table[i, TITLE_MATCH] >= SAME_HEADLINE)
            if copy and not gone[i]:
                first = -1
                break
            if copy and first < 0:
                first = i
        if first >= 0:
            gone[first] = False


@kernel
def _find_headline(begin: int, end: int, line_words: Any, table: Any) -> int:
    """Return the line that comes again and shares most words with the paragraphs, in the story's head if any; or -1."""
    headline = -1
    most = -1
    for i in range(begin, end):
        again = table[i, HEADLINE_MATCH] >= SAME_HEADLINE or table[i, COPIES_AFTER] > 0
        if again and line_words[i, 1] - line_words[i, 0] >= HEADLINE_WORDS:
            topical = min(MOST_TOPIC_WORDS, table[i, TOPIC_WORDS]) * max(0, table[i, TOPIC_OVERLAP])
            if -HEADLINE_BEFORE <= table[i, FROM_BODY] <= 0:
                topical += 1000 * (MOST_TOPIC_WORDS + 1)
            if topical > most:
                headline = i
                most = topical
    return headline


@kernel
def mark_heads(documents: Any, table: Any, gone: Any, heads: Any) -> None:
    """Mark in ``heads`` the short lines that stand where a byline or date would; ``gone`` are the lines that go."""
    for d in range(len(documents) - 1):
        begin = documents[d]
        end = documents[d + 1]
        paragraph = end + BEFORE_PARAGRAPH + 1
        for back in range(end - begin):
            i = end - 1 - back
            if not gone[i] and table[i, SIZE] >= PARAGRAPH:
                paragraph = i
        for i in range(begin, end):
            near = -BEFORE_BODY <= table[i, FROM_BODY] <= BEHIND
            near = near or -BEFORE_PARAGRAPH <= table[i, FIRST_LONG] <= BEHIND
            near = near or -BEFORE_PARAGRAPH <= i - paragraph <= BEHIND
            heads[i] = near and table[i, SIZE] <= METADATA_SIZE


def metadata_rows(pages: Pages, texts: str, heads: Rows) -> tuple[Rows, Rows]:
    """Return which rows of a document's head stay, and which of these hold nothing but byline, date, place or agency.

    What stays beside them is the headline right above.
    """
    found = protected_lines([texts[a:b] for a, b in pages.lines[heads].tolist()], whole=True)
    stated = [place for place, kind in found.items() if kind != "headline"]
    return heads[list(found)], heads[stated]


def head_lines(pages: Pages, texts: str, rows: Rows) -> list[str]:
    """Return the lines of a document among which its place line is looked for."""
    return [texts[a:b] for a, b in pages.lines[rows[:PLACE_LINES]].tolist()]
