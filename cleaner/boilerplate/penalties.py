"""Which scores remove: what a line must score above the caution's threshold by what it is and where it stands."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import CLOSE, COMMA, LOWER, STOP, Pages
from cleaner.boilerplate.shape import ELLIPSIS, EXCLAMATION
from cleaner.boilerplate.weights import COLUMNS

Flags = npt.NDArray[np.bool_]
Scores = npt.NDArray[np.int64]
Table = npt.NDArray[np.int32]

# A long line of a short page needs surer evidence, because what is lost weighs by its length: the needed
# score grows by this much times ln(1 + 20 * the line's share of the page). Measured: at equal content
# lost it removes about a point more of the boilerplate; 0 and 1.5 are both worse.
SHARE_PENALTY = 0.6
# A page without one paragraph may be a poem or a table, whose lines look like links: it needs this much more
# (thousandths of log-odds).
PROSELESS_PENALTY = 1500
# The first line of a page is its headline where nothing but its looks speaks against it, and no loss is worse.
HEAD_PENALTY = 1500
# So does a line above the story's body that reads as a headline or a standfirst: so many lines before it, of so many
# words, without a full stop and without a cue. Menus and lists stand there as well: what is sure still goes.
STORY_HEAD_LINES, STORY_HEAD_WORDS, STORY_HEAD_PENALTY = 16, 4, 2000
# Pages scraped whole (many lines, most of them short) lose more content than light ones: their subheadings and list
# items look like menus. They need this much more, and lines without a cue inside the story's body more again. Where so
# many lines stand before the body, little but furniture is further from it than that, and so much less is needed.
# Measured with what split sentences need: at equal content lost, line F1 on whole pages is a point higher.
WHOLE_BODY_LINES, WHOLE_BODY_SHORT, WHOLE_BODY_PENALTY, IN_BODY_PENALTY = 50, 650, 225, 800
OUTSIDE_LINES, OUTSIDE_BONUS = 16, 1300
# Such pages have a paragraph's links on lines of their own: the pieces of a sentence, one of them of so many
# characters, need this much more.
SENTENCE_SIZE, SENTENCE_PENALTY = 100, 2000
# How a line begins that goes on with the one before, and how one ends behind which none goes on.
CONTINUING, SENTENCE_ENDS = np.zeros((2, 32), np.bool_)  # by kind: much quicker than np.isin
CONTINUING[[LOWER, STOP, COMMA, CLOSE]], SENTENCE_ENDS[[STOP, ELLIPSIS, EXCLAMATION]] = True, True
SIZE, START_MARK, END_MARK = (COLUMNS.index(name) for name in ("characters", "start_mark", "end_mark"))
LINES, SHORT_SHARE = COLUMNS.index("lines_in_page"), COLUMNS.index("short_share")
SHARE, LONG_LINES = COLUMNS.index("line_share"), COLUMNS.index("long_lines")
FROM_BODY, BEHIND_BODY = COLUMNS.index("from_body"), COLUMNS.index("behind_body")
FIRST_LONG = COLUMNS.index("from_first_long")
FROM_HEAD, REPEATS = COLUMNS.index("from_head"), COLUMNS.index("repeats")


def decide(pages: Pages, table: Table, best: Table, scores: Scores, needed: int) -> Flags:
    """Return which lines go: those that score ``needed`` (thousandths of log-odds) and their penalties."""
    cueless = best < 0
    head = (table[:, FROM_HEAD] == 0) & cueless & (table[:, REPEATS] < 2)
    penalties = share_penalties()[table[:, SHARE]] + HEAD_PENALTY * head
    penalties += PROSELESS_PENALTY * (table[:, LONG_LINES] == 0)
    story_head = (table[:, FROM_BODY] < 0) & (table[:, FROM_BODY] >= -STORY_HEAD_LINES) & cueless
    story_head &= (pages.line_words[:, 1] - pages.line_words[:, 0] >= STORY_HEAD_WORDS) & (table[:, END_MARK] != STOP)
    penalties += STORY_HEAD_PENALTY * story_head
    penalties += SENTENCE_PENALTY * (split_sentences(pages.documents, table) & cueless)
    whole_body = (table[:, LINES] >= WHOLE_BODY_LINES) & (table[:, SHORT_SHARE] >= WHOLE_BODY_SHORT)
    if whole_body.any():
        penalties += whole_body * _whole_body_penalties(pages, table, cueless)
    wordless = pages.line_words[:, 0] == pages.line_words[:, 1]
    chosen: Flags = (scores >= needed + penalties) & ~wordless
    return chosen


def _whole_body_penalties(pages: Pages, table: Table, cueless: Flags) -> Scores:
    """Return what each line needs more, or less, if its page was scraped whole."""
    lines = np.diff(pages.documents)
    body_at = -table[pages.documents[:-1][lines > 0], FROM_BODY]
    outside = (table[:, FROM_BODY] < -OUTSIDE_LINES) | (table[:, BEHIND_BODY] > OUTSIDE_LINES)
    outside &= (table[:, FIRST_LONG] < -OUTSIDE_LINES) | (table[:, FIRST_LONG] >= 0)
    outside &= np.repeat(body_at > OUTSIDE_LINES, lines[lines > 0])
    inside = (table[:, FROM_BODY] >= 0) & (table[:, BEHIND_BODY] <= 0)
    penalties = np.where(outside, -OUTSIDE_BONUS, WHOLE_BODY_PENALTY)
    penalties += IN_BODY_PENALTY * (inside & cueless)
    return penalties


def split_sentences(documents: npt.NDArray[np.int64], table: Table) -> Flags:
    """Return which lines are pieces of one sentence, at least one of them long."""
    goes_on = CONTINUING[table[:, START_MARK]]
    goes_on[1:] &= ~SENTENCE_ENDS[table[:-1, END_MARK]]
    goes_on[documents[:-1][np.diff(documents) > 0]] = False
    starts = np.flatnonzero(~goes_on)
    pieces = np.diff(np.append(starts, len(table)))
    longest = np.maximum.reduceat(table[:, SIZE], starts)
    return np.repeat((pieces > 1) & (longest >= SENTENCE_SIZE), pieces)


@cache
def share_penalties() -> npt.NDArray[np.int64]:
    """Return the penalty, in thousandths, for each share of the page in thousandths."""
    return np.array([round(1000 * SHARE_PENALTY * math.log1p(20 * s / 1000)) for s in range(1001)], np.int64)
