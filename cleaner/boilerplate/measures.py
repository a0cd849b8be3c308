"""What is measured on each line: the columns that the judge's weights speak of.

The kernels run over a batch of documents at once. Arrays: ``codes`` int32 code points of all texts,
``kinds`` uint8, their kinds (``lines.SPACE`` to ``lines.MARK``), ``lines`` int64 (n, 2) code-point bounds of the lines that hold
something, ``line_words`` int64 (n + 1,) first word of each line, ``documents`` int64 (d + 1,) first
line of each document, ``out`` int32 (n, len(MEASURES)). All arithmetic is on integers (shares in
thousandths), so that compiled and interpreted runs agree.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import Pages
from cleaner.compiled import kernel

Array = Any

SHAPE = (
    "characters", "words", "capitalised", "all_caps", "digits", "punctuation", "end_mark", "start_mark",
    "inner_stops", "commas", "colons", "separators", "links", "word_length", "quotes", "prompts",
    "lower_words", "brackets", "glued", "rights", "symbols",
)  # fmt: skip
"""What a line looks like, whatever stands around it."""

PLACE = (
    "lines_in_page", "characters_in_page", "long_share", "long_lines", "short_share", "from_head", "from_tail",
    "relative_place", "from_first_long", "from_last_long", "text_before", "text_after", "since_long", "until_long",
    "size_before_2", "size_before", "size_after", "size_after_2", "end_before", "end_after", "start_after",
    "short_run", "short_around", "line_share",
)  # fmt: skip
"""Where a line stands in its page, and what its neighbours look like."""

TOPIC = (
    "topic_overlap", "topic_words", "text_overlap", "function_words", "headline_cover", "headline_match",
    "title_cover", "title_match", "title_known", "title_copies", "copies_before", "copies_after", "earlier_match",
)  # fmt: skip
"""How a line's words recur in the rest of its page, its headline and its other lines."""

# A line of this size (characters; a character of a script without spaces counts as three) is a
# paragraph of prose in nearly every news page; furniture is longer in about 1 line of 20.
LONG = 140
# Below this size a line is short: a heading, a link, a button.
SHORT = 50


@kernel
def measure_shape(codes, kinds, lines, out):
    """Fill the SHAPE columns."""
    for i in range(lines.shape[0]):
        start, end = lines[i, 0], lines[i, 1]
        lower = upper = letters = digits = stops = commas = colons = quotes = 0
        separators = brackets = symbols = punctuation = inner = links = prompts = glued = rights = unspaced = 0
        words = capitalised = caps = lower_words = 0
        previous = 0
        in_word = 0  # 0 outside; else the kind of the word's first letter
        word_size = 0
        word_lower = 0
        stop_pending = 0
        for p in range(start, end + 1):
            code = codes[p] if p < end else 32
            kind = kinds[p] if p < end else 0
            if kind == 14:
                continue
            if kind >= 1 and kind <= 4:
                if in_word == 0:
                    in_word = kind
                    word_size = 0
                    word_lower = 0
                    if stop_pending == 2 and kind >= 2:
                        inner += 1
                elif kind == 2 and previous == 1:
                    glued += 1
                word_size += 1
                if kind == 1:
                    lower += 1
                    word_lower += 1
                elif kind == 2:
                    upper += 1
                elif kind == 4:
                    digits += 1
                else:
                    letters += 1
                    if code >= 0x0E00 and (code < 0x1100 or code >= 0x1780):
                        unspaced += 1
                stop_pending = 0
            else:
                if in_word != 0 and not (code == 39 or code == 0x2019):
                    words += 1
                    if in_word == 1:
                        lower_words += 1
                    elif in_word == 2:
                        capitalised += 1
                        if word_lower == 0 and word_size > 1:
                            caps += 1
                    in_word = 0
                if kind == 5:
                    stops += 1
                    stop_pending = 1
                    if code == 33 or code == 63 or code == 0xFF01 or code == 0xFF1F or code == 0xBF or code == 0x61F:
                        prompts += 1
                    if previous == 1 and p + 1 < end and kinds[p + 1] == 1:
                        links += 1
                elif kind == 0:
                    if stop_pending == 1:
                        stop_pending = 2
                elif kind == 6:
                    commas += 1
                elif kind == 7:
                    colons += 1
                elif kind == 8:
                    quotes += 1
                elif kind == 9 or kind == 10:
                    brackets += 1
                elif kind == 11:
                    separators += 1
                elif kind == 12:
                    symbols += 1
                elif kind == 13:
                    punctuation += 1
                if code == 64 or (code == 47 and previous == 13 and p > start and codes[p - 1] == 47):
                    links += 1
                if code == 0xA9 or code == 0xAE or code == 0x2122:
                    rights += 1
            previous = kind
        size = end - start
        out[i, 0] = size + 2 * unspaced
        out[i, 1] = words + unspaced // 2
        cased = capitalised + lower_words
        out[i, 2] = 1000 * capitalised // cased if cased > 0 else -1
        out[i, 3] = 1000 * caps // words if words > 0 else 0
        out[i, 4] = 1000 * digits // size if size > 0 else 0
        marks = stops + commas + colons + quotes + brackets + separators + symbols + punctuation
        out[i, 5] = 1000 * marks // size if size > 0 else 0
        out[i, 8] = inner
        out[i, 9] = 1000 * commas // (words + 1)
        out[i, 10] = colons
        out[i, 11] = separators
        out[i, 12] = links
        out[i, 13] = 10 * (lower + upper + letters + digits) // words if words > 0 else 0
        out[i, 14] = quotes
        out[i, 15] = prompts
        out[i, 16] = 1000 * lower_words // words if words > 0 else 0
        out[i, 17] = brackets
        out[i, 18] = glued
        out[i, 19] = rights
        out[i, 20] = symbols


@kernel
def measure_ends(codes, kinds, lines, out):
    """Fill end_mark and start_mark: the kind of the last character (behind quotes and brackets) and of the first."""
    for i in range(lines.shape[0]):
        start, end = lines[i, 0], lines[i, 1]
        last = 0
        p = end - 1
        behind = 0
        while p >= start and end - p <= 4:
            last = kinds[p]
            if last == 8 or last == 10:
                behind = last
            elif last != 14:
                break
            p -= 1
        if last == 5:
            ending = 5
            if codes[p] == 0x2026 or (p > start and kinds[p - 1] == 5):
                ending = 16
            elif codes[p] == 63 or codes[p] == 33:
                ending = 17
        elif last <= 4 and behind > 0:
            ending = behind
        else:
            ending = last
        out[i, 6] = ending
        out[i, 7] = kinds[start] if end > start else 0


@kernel
def measure_place(documents, out, first):
    """Fill the PLACE columns from the SHAPE columns; ``first`` is the first PLACE column."""
    for d in range(documents.shape[0] - 1):
        begin, end = documents[d], documents[d + 1]
        total = long_size = long_lines = short_lines = 0
        first_long = -1
        last_long = -1
        for i in range(begin, end):
            size = out[i, 0]
            total += size
            if size >= 140:
                long_size += size
                long_lines += 1
                if first_long < 0:
                    first_long = i
                last_long = i
            elif size < 50:
                short_lines += 1
        n = end - begin
        before = 0
        since = 99
        run_start = begin
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
            since = 1 if size >= 140 else (since + 1 if since < 99 else 99)
            out[i, first + 14] = out[i - 2, 0] if i - 2 >= begin else 0
            out[i, first + 15] = out[i - 1, 0] if i - 1 >= begin else 0
            out[i, first + 16] = out[i + 1, 0] if i + 1 < end else 0
            out[i, first + 17] = out[i + 2, 0] if i + 2 < end else 0
            out[i, first + 18] = out[i - 1, 6] if i - 1 >= begin else -1
            out[i, first + 19] = out[i + 1, 6] if i + 1 < end else -1
            out[i, first + 20] = out[i + 1, 7] if i + 1 < end else -1
            if size >= 50:
                run_start = i + 1
            around = 0
            for j in range(max(begin, i - 3), min(end, i + 4)):
                if j != i and out[j, 0] < 50:
                    around += 1
            out[i, first + 22] = around
            out[i, first + 23] = 1000 * size // total if total > 0 else 0
        until = 99
        run = 0
        for back in range(n):
            i = end - 1 - back
            out[i, first + 13] = until
            until = 1 if out[i, 0] >= 140 else (until + 1 if until < 99 else 99)
        i = begin
        while i < end:
            run = 0
            while i + run < end and out[i + run, 0] < 50:
                run += 1
            for j in range(i, i + run):
                out[j, first + 21] = run
            if run == 0:
                out[i, first + 21] = 0
                run = 1
            i += run


@kernel
def number_words(hashes, starts, ids, table, keys):
    """Number each document's different words from 0 in order of appearance.

    ``starts`` (d + 1,) is the first word of each document; ``table`` int32, a power of two at least
    twice the words of any document, filled with -1 before and after; ``keys`` int64 of as many words.
    """
    mask = table.shape[0] - 1
    for d in range(starts.shape[0] - 1):
        n = 0
        for w in range(starts[d], starts[d + 1]):
            h = hashes[w]
            slot = (h ^ (h >> 17)) & mask
            while table[slot] >= 0 and keys[table[slot]] != h:
                slot = (slot + 1) & mask
            if table[slot] < 0:
                table[slot] = n
                keys[n] = h
                n += 1
            ids[w] = table[slot]
        for k in range(n):
            h = keys[k]
            slot = (h ^ (h >> 17)) & mask
            while table[slot] >= 0:
                table[slot] = -1
                slot = (slot + 1) & mask


@kernel
def measure_overlap(ids, starts, ends, line_words, documents, out, first, long_with, with_, stamp):
    """Fill topic_overlap, topic_words, text_overlap and function_words (columns ``first`` to ``first`` + 3)."""
    for d in range(documents.shape[0] - 1):
        begin, end = documents[d], documents[d + 1]
        long_lines = 0
        most = 0
        for i in range(begin, end):
            long = out[i, 0] >= 140
            if long:
                long_lines += 1
            for w in range(line_words[i, 0], line_words[i, 1]):
                k = ids[w]
                if k >= most:
                    for fresh in range(most, k + 1):
                        long_with[fresh] = 0
                        with_[fresh] = 0
                        stamp[fresh] = -1
                    most = k + 1
                if stamp[k] != i:
                    stamp[k] = i
                    with_[k] += 1
                    if long:
                        long_with[k] += 1
        common = max(2, (3 * long_lines + 9) // 10)
        for i in range(begin, end):
            own = 1 if out[i, 0] >= 140 else 0
            rare = rare_found = found = function = 0
            n = line_words[i, 1] - line_words[i, 0]
            for w in range(line_words[i, 0], line_words[i, 1]):
                k = ids[w]
                if long_with[k] >= common:
                    function += 1
                elif ends[w] - starts[w] >= 5:
                    rare += 1
                    if long_with[k] > own:
                        rare_found += 1
                if with_[k] > 1:
                    found += 1
            out[i, first] = 1000 * rare_found // rare if rare > 0 else -1
            out[i, first + 1] = rare
            out[i, first + 2] = 1000 * found // n if n > 0 else -1
            out[i, first + 3] = 1000 * function // n if n > 0 and long_lines >= 3 else -1


@kernel
def measure_headline(ids, line_words, titles, documents, line_ids, out, first, stamp, seen):
    """Fill headline_cover to earlier_match (columns ``first`` to ``first`` + 8).

    ``titles`` (d, 2) are the words of each document's known title; ``stamp`` and ``seen`` are
    scratch space for as many words and lines as any document has.
    """
    for d in range(documents.shape[0] - 1):
        begin, end = documents[d], documents[d + 1]
        most = titles[d, 1] - titles[d, 0]
        for w in range(titles[d, 0], titles[d, 1]):
            most = max(most, ids[w] + 1)
        for i in range(begin, end):
            for c in range(9):
                out[i, first + c] = 0
            for w in range(line_words[i, 0], line_words[i, 1]):
                most = max(most, ids[w] + 1)
            seen[line_ids[i]] = 0
        for k in range(most):
            stamp[k] = -1
        for i in range(begin, end):
            out[i, first + 6] = seen[line_ids[i]]
            seen[line_ids[i]] += 1
        for i in range(begin, end):
            out[i, first + 7] = seen[line_ids[i]] - 1 - out[i, first + 6]
        # The known title is candidate -1; the first lines of headline size are the others.
        for j in range(begin - 1, min(end, begin + 6)):
            known = j < begin
            from_, to = (titles[d, 0], titles[d, 1]) if known else (line_words[j, 0], line_words[j, 1])
            if to - from_ < 2 or to - from_ > 40:
                continue
            different = 0
            for w in range(from_, to):
                if stamp[ids[w]] < 2 * j + 4:
                    stamp[ids[w]] = 2 * j + 4
                    different += 1
            copies = 0
            for i in range(begin, end):
                words = line_words[i, 1] - line_words[i, 0]
                if i == j or words == 0 or words > 60:
                    continue
                inside = 0
                for w in range(line_words[i, 0], line_words[i, 1]):
                    if stamp[ids[w]] >= 2 * j + 4:
                        inside += 1
                cover = 1000 * inside // words
                match = min(cover, 1000 * inside // different)
                if known:
                    out[i, first + 2] = cover
                    out[i, first + 3] = match
                    out[i, first + 4] = 1
                    out[i, first + 5] = copies
                    if match >= 700:
                        copies += 1
                else:
                    out[i, first] = max(out[i, first], cover)
                    out[i, first + 1] = max(out[i, first + 1], match)
                    if i > j:
                        out[i, first + 8] = max(out[i, first + 8], match)


COLUMNS = SHAPE + PLACE + TOPIC
FIRST_PLACE = len(SHAPE)
FIRST_TOPIC = len(SHAPE) + len(PLACE)


def measure(pages: Pages, out: npt.NDArray[np.int32]) -> None:
    """Fill the COLUMNS of a table (n, at least len(COLUMNS)) that starts at 0."""
    work = len(pages.codes)
    measure_shape(pages.codes, pages.kinds, pages.lines, out, work=work)
    measure_ends(pages.codes, pages.kinds, pages.lines, out, work=work)
    measure_place(pages.documents, out, FIRST_PLACE, work=work)
    ids = np.empty(len(pages.hashes), np.int32)
    line_ids = np.empty(len(pages.lines), np.int32)
    words_edges = pages.word_edges
    most = int(max(np.diff(words_edges).max(initial=1), np.diff(pages.documents).max(initial=1)))
    table = np.full(1 << (2 * most).bit_length(), -1, np.int32)
    keys = np.empty(most, np.int64)
    scratch = np.empty((3, most + 1), np.int32)
    number_words(pages.hashes, words_edges, ids, table, keys, work=work)
    number_words(pages.line_keys, pages.documents, line_ids, table, keys, work=work)
    measure_overlap(
        ids, pages.word_starts, pages.word_ends, pages.line_words, pages.documents, out, FIRST_TOPIC, *scratch, work=work
    )
    measure_headline(
        ids, pages.line_words, pages.titles, pages.documents, line_ids, out, FIRST_TOPIC + 4, scratch[0], scratch[1], work=work
    )
