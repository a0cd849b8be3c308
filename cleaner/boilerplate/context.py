"""How the lines around a line were judged: the second look's own measures."""

from __future__ import annotations

from typing import Any

from cleaner.compiled import kernel

MEASURES = (
    "own_score", "score_before", "score_before_2", "score_before_3", "score_after", "score_after_2", "score_after_3",
    "scores_near", "scores_around", "scores_of_page", "run_before", "run_after", "least_before", "least_after",
    "content_before", "content_after", "furniture_before", "furniture_after", "run_to_head", "run_to_tail",
    "from_body", "behind_body",
)  # fmt: skip
"""First scores (log-odds in thousandths) of the line, its neighbours, its surroundings and its page, and how many lines
(at most 99) it stands behind the first and the last line of the body."""
BODY = MEASURES[-2:]
"""What rules alone go by: learned from as well, they removed more at equal loss but damaged more pages."""


@kernel
def measure_context(scores: Any, documents: Any, out: Any, first: int) -> None:
    """Fill the MEASURES from column ``first`` on; ``out[:, 0]`` holds the lines' sizes in characters."""
    for d in range(len(documents) - 1):
        begin = documents[d]
        end = documents[d + 1]
        n = end - begin
        page = 0
        size = 0
        content = 0
        furniture = 0
        for i in range(begin, end):
            page += min(4000, max(-4000, scores[i]))
            size += out[i, 0]
            if scores[i] < 0:
                content += out[i, 0]
            else:
                furniture += 1
        content_before = 0
        furniture_before = 0
        least = 6000
        run = 0
        for i in range(begin, end):
            s = scores[i]
            out[i, first] = s
            for k in range(1, 4):
                out[i, first + k] = scores[i - k] if i - k >= begin else 2000
                out[i, first + 3 + k] = scores[i + k] if i + k < end else 2000
            near = 0
            around = 0
            counted = 0
            for j in range(max(begin, i - 5), min(end, i + 6)):
                if j != i:
                    clipped = min(4000, max(-4000, scores[j]))
                    around += clipped
                    counted += 1
                    if i - 2 <= j <= i + 2:
                        near += clipped
            out[i, first + 7] = near
            out[i, first + 8] = around // counted if counted > 0 else 0
            out[i, first + 9] = page // n
            out[i, first + 10] = run
            run = run + 1 if s >= 0 else 0
            out[i, first + 12] = least
            least = min(least, s)
            own = out[i, 0] if s < 0 else 0
            out[i, first + 14] = 1000 * content_before // size if size > 0 else 0
            out[i, first + 15] = 1000 * (content - content_before - own) // size if size > 0 else 0
            content_before += own
            out[i, first + 16] = furniture_before
            furniture_before += 1 if s >= 0 else 0
            out[i, first + 17] = furniture - furniture_before
            out[i, first + 18] = 1 if run == i + 1 - begin else 0
        least = 6000
        run = 0
        for back in range(n):
            i = end - 1 - back
            out[i, first + 11] = run
            run = run + 1 if scores[i] >= 0 else 0
            out[i, first + 13] = least
            least = min(least, scores[i])
            out[i, first + 19] = 1 if run == back + 1 else 0
        _measure_body(scores, begin, end, out, first + 20)


@kernel
def _measure_body(scores: Any, begin: int, end: int, out: Any, first: int) -> None:
    """Fill the BODY columns, from column ``first`` on, for the lines of one page.

    The body is the run of lines whose scores, weighed by size, sum up to the most content: lists and subheadings
    between paragraphs belong to it.
    """
    gain = most = 0
    start = body = begin
    last = begin - 1
    for i in range(begin, end):
        if gain <= 0:
            gain = 0
            start = i
        gain -= min(2000, max(-2000, scores[i])) * (40 + min(360, out[i, 0])) // 2000
        if gain > most:
            most = gain
            body = start
            last = i
    for i in range(begin, end):
        out[i, first] = min(99, max(-99, i - body))
        out[i, first + 1] = min(99, max(-99, i - last))
