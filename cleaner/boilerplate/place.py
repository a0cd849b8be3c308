"""Where a line stands in its page, and what its neighbours look like. Arrays as ``measures`` describes them."""

from __future__ import annotations

from typing import Any

from cleaner.compiled import kernel

PLACE = (
    "lines_in_page", "characters_in_page", "long_share", "long_lines", "short_share", "from_head", "from_tail",
    "relative_place", "from_first_long", "from_last_long", "text_before", "text_after", "since_long", "until_long",
    "size_before_2", "size_before", "size_after", "size_after_2", "end_before", "end_after", "start_after",
    "short_run", "short_around", "line_share",
)  # fmt: skip
"""Where a line stands in its page, and what its neighbours look like."""

# A line of PARAGRAPH characters (a character of a script without spaces counts as three) is a paragraph of prose in
# nearly every news page, and about 1 line of furniture in 20 is as long. A line below SHORT is short: a heading,
# a link, a button. Both were chosen once, before any weight was learned; the trees cut sizes finer.
PARAGRAPH, SHORT = 140, 50


@kernel
def measure_place(  # noqa: C901 - three walks over a page
    documents: Any, out: Any, first: int
) -> None:
    """Fill the PLACE columns from the SHAPE columns; ``first`` is the first PLACE column."""
    for d in range(documents.shape[0] - 1):
        begin, end = documents[d], documents[d + 1]
        total = long_size = long_lines = short_lines = 0
        first_long = -1
        last_long = -1
        for i in range(begin, end):
            size = out[i, 0]
            total += size
            if size >= PARAGRAPH:
                long_size += size
                long_lines += 1
                if first_long < 0:
                    first_long = i
                last_long = i
            elif size < SHORT:
                short_lines += 1
        n = end - begin
        before = 0
        since = 99
        for i in range(begin, end):
            size = out[i, 0]
            out[i, first] = n
            out[i, first + 1] = total
            out[i, first + 2] = 1000 * long_size // total if total > 0 else 0
            out[i, first + 3] = long_lines
            out[i, first + 4] = 1000 * short_lines // n
            out[i, first + 5] = i - begin
            out[i, first + 6] = end - 1 - i
            out[i, first + 7] = 1000 * (i - begin) // n
            out[i, first + 8] = i - first_long if first_long >= 0 else -99
            out[i, first + 9] = i - last_long if first_long >= 0 else 99
            out[i, first + 10] = 1000 * before // total if total > 0 else 0
            before += size
            out[i, first + 11] = 1000 * (total - before) // total if total > 0 else 0
            out[i, first + 12] = since
            since = 1 if size >= PARAGRAPH else (since + 1 if since < 99 else 99)
            out[i, first + 14] = out[i - 2, 0] if i - 2 >= begin else 0
            out[i, first + 15] = out[i - 1, 0] if i - 1 >= begin else 0
            out[i, first + 16] = out[i + 1, 0] if i + 1 < end else 0
            out[i, first + 17] = out[i + 2, 0] if i + 2 < end else 0
            out[i, first + 18] = out[i - 1, 6] if i - 1 >= begin else -1
            out[i, first + 19] = out[i + 1, 6] if i + 1 < end else -1
            out[i, first + 20] = out[i + 1, 7] if i + 1 < end else -1
            around = 0
            for j in range(max(begin, i - 3), min(end, i + 4)):
                if j != i and out[j, 0] < SHORT:
                    around += 1
            out[i, first + 22] = around
            out[i, first + 23] = 1000 * size // total if total > 0 else 0
        until = 99
        run = 0
        for back in range(n):
            i = end - 1 - back
            out[i, first + 13] = until
            until = 1 if out[i, 0] >= PARAGRAPH else (until + 1 if until < 99 else 99)
        i = begin
        while i < end:
            run = 0
            while i + run < end and out[i + run, 0] < SHORT:
                run += 1
            for j in range(i, i + run):
                out[j, first + 21] = run
            if run == 0:
                out[i, first + 21] = 0
                run = 1
            i += run
