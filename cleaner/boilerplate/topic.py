"""How a line's words recur in its page, its headline and its other lines. Arrays as ``measures`` describes them."""

from __future__ import annotations

from typing import Any

from cleaner.boilerplate.place import PARAGRAPH
from cleaner.compiled import kernel

TOPIC = (
    "topic_overlap", "topic_words", "text_overlap", "function_words", "headline_cover", "headline_match",
    "title_cover", "title_match", "title_known", "title_copies", "copies_before", "copies_after", "earlier_match",
)  # fmt: skip
"""How a line's words recur in the rest of its page, its headline and its other lines."""


@kernel
def number_words(hashes: Any, starts: Any, ids: Any, table: Any, keys: Any) -> None:
    """Write numbers for each document's different words, from 0 in order of appearance.

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
def measure_overlap(  # noqa: C901 - two walks over a page's words
    ids: Any,
    starts: Any,
    ends: Any,
    line_words: Any,
    documents: Any,
    out: Any,
    first: int,
    long_with: Any,
    with_: Any,
    stamp: Any,
) -> None:
    """Fill topic_overlap, topic_words, text_overlap and function_words (columns ``first`` to ``first`` + 3)."""
    for d in range(documents.shape[0] - 1):
        begin, end = documents[d], documents[d + 1]
        long_lines = 0
        most = 0
        for i in range(begin, end):
            long = out[i, 0] >= PARAGRAPH
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
            own = 1 if out[i, 0] >= PARAGRAPH else 0
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
def measure_headline(  # noqa: C901 - each candidate against each line
    ids: Any,
    line_words: Any,
    titles: Any,
    documents: Any,
    line_ids: Any,
    out: Any,
    first: int,
    stamp: Any,
    seen: Any,
    inside: Any,
    different: Any,
) -> None:
    """Fill headline_cover to earlier_match (columns ``first`` to ``first`` + 8).

    ``titles`` (d, 2) are the words of each document's known title; ``stamp`` and ``seen`` are
    scratch space for as many words and lines as any document has, ``inside`` and ``different`` for 7 candidates.
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
            stamp[k] = 0
        for i in range(begin, end):
            out[i, first + 6] = seen[line_ids[i]]
            seen[line_ids[i]] += 1
        for i in range(begin, end):
            out[i, first + 7] = seen[line_ids[i]] - 1 - out[i, first + 6]
        # The known title is candidate 0; the first lines of headline size are the others. A word's stamp has a bit for
        # each candidate that holds it.
        for c in range(7):
            different[c] = 0
        for c in range(min(7, end - begin + 1)):
            from_, to = titles[d, 0], titles[d, 1]
            if c > 0:
                from_, to = line_words[begin + c - 1, 0], line_words[begin + c - 1, 1]
            if to - from_ < 2 or to - from_ > 40:
                continue
            for w in range(from_, to):
                if not stamp[ids[w]] >> c & 1:
                    stamp[ids[w]] |= 1 << c
                    different[c] += 1
        copies = 0
        for i in range(begin, end):
            words = line_words[i, 1] - line_words[i, 0]
            if words == 0 or words > 60:
                continue
            for c in range(7):
                inside[c] = 0
            for w in range(line_words[i, 0], line_words[i, 1]):
                held = stamp[ids[w]]
                if held != 0:
                    for c in range(7):
                        inside[c] += held >> c & 1
            for c in range(7):
                if different[c] == 0 or c == i - begin + 1:
                    continue
                cover = 1000 * inside[c] // words
                match = min(cover, 1000 * inside[c] // different[c])
                if c == 0:
                    out[i, first + 2] = cover
                    out[i, first + 3] = match
                    out[i, first + 4] = 1
                    out[i, first + 5] = copies
                    if match >= 700:
                        copies += 1
                else:
                    out[i, first] = max(out[i, first], cover)
                    out[i, first + 1] = max(out[i, first + 1], match)
                    if i >= begin + c:
                        out[i, first + 8] = max(out[i, first + 8], match)
