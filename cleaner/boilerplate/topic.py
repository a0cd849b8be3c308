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
def _behind_last(ids: Any, start: int, stop: int) -> int:
    """Return the number behind the highest one of the words from ``start`` to ``stop``."""
    words = ids[start:stop]  # here and below slices: numba then knows that no index is negative
    behind = 0
    for w in range(len(words)):
        if words[w] >= behind:
            behind = words[w] + 1
    return behind


@kernel
def measure_overlap(
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
    """Fill topic_overlap, topic_words, text_overlap and function_words (columns ``first`` to ``first`` + 3).

    ``ids`` uint32; ``long_with``, ``with_`` and ``stamp`` are scratch space for as many words as any document has, the
    last one filled with -1. Conditions are added up: which way a branch would go can't be foreseen.
    """
    for d in range(documents.shape[0] - 1):
        begin, end = documents[d], documents[d + 1]
        if begin == end:
            continue
        for k in range(_behind_last(ids, line_words[begin, 0], line_words[end - 1, 1])):
            long_with[k] = 0
            with_[k] = 0
        long_lines = 0
        for i in range(begin, end):
            long = out[i, 0] >= PARAGRAPH
            long_lines += long
            words = ids[line_words[i, 0] : line_words[i, 1]]
            for w in range(len(words)):
                k = words[w]
                new = stamp[k] != i
                stamp[k] = i
                with_[k] += new
                long_with[k] += new & long
        common = max(2, (3 * long_lines + 9) // 10)
        for i in range(begin, end):
            own = 1 if out[i, 0] >= PARAGRAPH else 0
            rare = rare_found = found = function = 0
            start, stop = line_words[i, 0], line_words[i, 1]
            words, word_starts, word_ends = ids[start:stop], starts[start:stop], ends[start:stop]
            n = len(words)
            for w in range(n):
                k = words[w]
                is_rare = (long_with[k] < common) & (word_ends[w] - word_starts[w] >= 5)
                rare += is_rare
                rare_found += is_rare & (long_with[k] > own)
                function += long_with[k] >= common
                found += with_[k] > 1
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
    held: Any,
    seen: Any,
    different: Any,
) -> None:
    """Fill headline_cover to earlier_match (columns ``first`` to ``first`` + 8).

    ``titles`` (d, 2) are the words of each document's known title; ``held`` int64 and ``seen`` are
    scratch space for as many words and lines as any document has, ``different`` for 7 candidates.
    """
    for d in range(documents.shape[0] - 1):
        begin, end = documents[d], documents[d + 1]
        if begin == end:
            continue
        for i in range(begin, end):
            for c in range(9):
                out[i, first + c] = 0
            seen[line_ids[i]] = 0
        for i in range(begin, end):
            out[i, first + 6] = seen[line_ids[i]]
            seen[line_ids[i]] += 1
        for i in range(begin, end):
            out[i, first + 7] = seen[line_ids[i]] - 1 - out[i, first + 6]
        # The known title is candidate 0; the first lines of headline size are the others. Of each word is held in which
        # candidates it occurs, a byte for each: summed up over a line of at most 60 words, none runs over.
        in_lines = _behind_last(ids, line_words[begin, 0], line_words[end - 1, 1])
        in_title = _behind_last(ids, titles[d, 0], titles[d, 1])
        for k in range(max(in_lines, in_title)):
            held[k] = 0
        for c in range(7):
            different[c] = 0
        for c in range(min(7, end - begin + 1)):
            from_, to = titles[d, 0], titles[d, 1]
            if c > 0:
                from_, to = line_words[begin + c - 1, 0], line_words[begin + c - 1, 1]
            if to - from_ < 2 or to - from_ > 40:
                continue
            for w in range(from_, to):
                if not held[ids[w]] >> 8 * c & 1:
                    held[ids[w]] |= 1 << 8 * c
                    different[c] += 1
        copies = 0
        for i in range(begin, end):
            words = ids[line_words[i, 0] : line_words[i, 1]]
            if len(words) == 0 or len(words) > 60:
                continue
            inside = 0
            for w in range(len(words)):
                inside += held[words[w]]
            for c in range(7):
                if different[c] == 0 or c == i - begin + 1:
                    continue
                shared = inside >> 8 * c & 255
                cover = 1000 * shared // len(words)
                match = min(cover, 1000 * shared // different[c])
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
