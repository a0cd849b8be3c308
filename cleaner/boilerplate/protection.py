"""What stays whatever the scores say: the first headline, and the lines of byline, date, place and agency."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.place import PARAGRAPH
from cleaner.boilerplate.weights import COLUMNS
from cleaner.compiled import kernel

Rows = npt.NDArray[np.int64]

TITLE_KNOWN, TITLE_MATCH = COLUMNS.index("title_known"), COLUMNS.index("title_match")
HEADLINE_MATCH = COLUMNS.index("headline_match")
COPIES_BEFORE, COPIES_AFTER = COLUMNS.index("copies_before"), COLUMNS.index("copies_after")
TOPIC_OVERLAP, TOPIC_WORDS = COLUMNS.index("topic_overlap"), COLUMNS.index("topic_words")
FROM_BODY, FIRST_LONG = COLUMNS.index("from_body"), COLUMNS.index("from_first_long")
SIZE = COLUMNS.index("characters")

# A line is a copy of the headline from this share (thousandths) of common words on, seen from both.
SAME_HEADLINE = 700
# A headline has at least so many words: menus repeat shorter lines.
HEADLINE_WORDS = 4
# It stands at most so many lines before the first line of the body; elsewhere it is sought only if it is not there.
HEADLINE_BEFORE = 16
# One without a copy has at least so many words, shares at least this much (thousandths) of at least so many rare ones
# with the paragraphs, and stands above the first paragraph, at most so many lines before the body. Chosen over unseen
# hosts: of first headlines on whole pages and naive scrapes 28 and 14 were lost instead of 39 and 21, at the same
# line F1.
HEADLINE_LEAST, TOPICAL_OVERLAP, TOPICAL_WORDS, TOPICAL_BEFORE = 3, 200, 2, 24
# Standfirsts say what the paragraphs say as well, so that a line stays that shares so much of so many. Over unseen
# hosts 3 and 3 more headlines stayed, and one line of furniture in 2,000.
SURE_OVERLAP, SURE_WORDS = 600, 3
# Of its rare words at most so many count where one of several lines must be the headline.
MOST_TOPIC_WORDS = 8
# Bylines and dates stand among so many lines before the first line of the story's body and behind it, or before the
# first paragraph and the first paragraph that stays: each may be a caption's, a teaser's or a notice's.
BEFORE_BODY, BEFORE_PARAGRAPH, BEHIND = 16, 20, 6
# Longer lines are sentences.
METADATA_SIZE = 160
# A place line is looked for in this many lines, at the page's head alone.
PLACE_LINES = 60


@kernel
def keep_headlines(documents: Any, line_words: Any, line_keys: Any, table: Any, gone: Any) -> None:
    """Take back from ``gone`` what names the story, and the first copy of the headline where no copy stays."""
    for d in range(len(documents) - 1):
        begin, end = documents[d], documents[d + 1]
        known = False
        for i in range(begin, end):
            if table[i, TITLE_KNOWN] > 0:
                known = True
            sure = table[i, TOPIC_OVERLAP] >= SURE_OVERLAP and table[i, TOPIC_WORDS] >= SURE_WORDS
            if gone[i] and sure and table[i, COPIES_BEFORE] == 0 and _above_story(line_words, table, i):
                gone[i] = False
        if known:
            _keep_copy(begin, end, line_keys, -1, table, gone)
        else:
            _keep_copy(begin, end, line_keys, _find_repeated(begin, end, line_words, table), table, gone)
            _keep_copy(begin, end, line_keys, _find_topical(begin, end, line_words, table), table, gone)


@kernel
def _keep_copy(begin: int, end: int, line_keys: Any, headline: int, table: Any, gone: Any) -> None:
    """Take the first copy of a line (-1: of the known title) back from ``gone`` where no copy stays."""
    first = -1
    for i in range(begin, end):
        if line_keys[i] == line_keys[headline] if headline >= 0 else table[i, TITLE_MATCH] >= SAME_HEADLINE:
            if not gone[i]:
                return
            if first < 0:
                first = i
    if first >= 0:
        gone[first] = False


@kernel
def _find_repeated(begin: int, end: int, line_words: Any, table: Any) -> int:
    """Return the line that comes again and shares most words with the paragraphs, in the story's head if any; or -1."""
    headline = -1
    most = -1
    for i in range(begin, end):
        again = table[i, HEADLINE_MATCH] >= SAME_HEADLINE or table[i, COPIES_AFTER] > 0
        if again and line_words[i, 1] - line_words[i, 0] >= HEADLINE_WORDS:
            topical = _topical(table, i)
            if -HEADLINE_BEFORE <= table[i, FROM_BODY] <= 0:
                topical += 1000 * (MOST_TOPIC_WORDS + 1)
            if topical > most:
                headline = i
                most = topical
    return headline


@kernel
def _find_topical(begin: int, end: int, line_words: Any, table: Any) -> int:
    """Return the title-like line above the story that shares most words with its paragraphs, if any does; or -1."""
    headline = -1
    most = -1
    for i in range(begin, end):
        shared = table[i, TOPIC_OVERLAP] >= TOPICAL_OVERLAP and table[i, TOPIC_WORDS] >= TOPICAL_WORDS
        if shared and _above_story(line_words, table, i):
            topical = _topical(table, i)
            if topical > most:
                headline = i
                most = topical
    return headline


@kernel
def _above_story(line_words: Any, table: Any, row: int) -> bool:
    """Return whether a line stands above the story's first paragraph and is as long as a headline."""
    if table[row, FROM_BODY] < -TOPICAL_BEFORE or table[row, FIRST_LONG] >= 0:
        return False
    return bool(table[row, SIZE] < PARAGRAPH and line_words[row, 1] - line_words[row, 0] >= HEADLINE_LEAST)


@kernel
def _topical(table: Any, row: int) -> int:
    """Return how much of a line's rare words the paragraphs share, at most 1000 * MOST_TOPIC_WORDS."""
    return int(min(MOST_TOPIC_WORDS, table[row, TOPIC_WORDS]) * max(0, table[row, TOPIC_OVERLAP]))


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
