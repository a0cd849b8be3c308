"""Two documents' words to aligned passages: the kernels of verification.

Seeds are word-2-grams (four characters of a script without spaces) that both documents hold. Seeds that
follow one another in both documents, at most ``GAP`` words apart, form a passage, as in the seed-and-extend
aligners of bioinformatics (FASTA, Lipman and Pearson 1985). What lies between the seeds of a passage counts
as aligned, so that edits and garbled letters do not cut a copy to pieces.
"""

from __future__ import annotations

from typing import Any

from cleaner.compiled import kernel

GAP = 20
"""Words between two seeds of one passage, at most, in each of the documents."""

MATCH_GAIN = 4
"""A matched word pays for so many unmatched ones, and for as many words that one document has more than
the other. At 15 % garbled characters three words in ten still match, at their old distance; in two
reports of one event, rewritten, fewer than one in ten does, and the distances change."""

LEAST_SCORE = 28
"""A passage needs the score of seven matched words in a row; what is less is stock phrases."""

GARBLED_EQUAL = 0.6
BRIDGE = 60
"""Where less than 60 % of the aligned words are equal, text is garbled, and passages of one story are lost among
the errors: what lies between two others counts as aligned too, up to 60 words, if both documents have
nearly the same number there. Rewritten stories (63 % and more) get no such help."""

SEED_REPEATS = 8
"""Of a seed that occurs more often in a document the first so many places count; this bounds the work on
texts that repeat themselves."""

LOOKBACK = 48
"""Seeds looked back at for the best predecessor."""


@kernel
def seed_key(words: Any, masked: Any, i: int, stop: int) -> int:
    """Return a number for the seed at word ``i``, -1 where none fits before ``stop`` or all is furniture."""
    span = 2
    if i + 2 <= stop and words[i] & 2 and words[i + 1] & 2:
        span = 4
    if i + span > stop or (masked[i] and masked[i + 1]):
        return -1
    value = 0
    for k in range(i, i + span):
        value = ((value ^ words[k]) * 0x2545F4914F6CDD1D + 0x1B873593) & 0xFFFFFFFFFFFFFFF
        value ^= value >> 31
    return value


@kernel
def index_seeds(
    words: Any, masked: Any, start: int, stop: int, low: int, keys: Any, heads: Any, following: Any
) -> None:
    """Index the seeds of a document.

    ``keys`` int64 and ``heads`` int32 are an open-addressed table of ``low + 1`` places (a power of two, at
    least twice the words); ``following`` int32[stop - start] links the places of one seed in ascending order.
    """
    for at in range(low + 1):
        heads[at] = -1
    for i in range(stop - 1, start - 1, -1):
        key = seed_key(words, masked, i, stop)
        if key < 0:
            following[i - start] = -1
            continue
        at = key & low
        while heads[at] >= 0 and keys[at] != key:
            at = (at + 1) & low
        keys[at] = key
        following[i - start] = heads[at]
        heads[at] = i - start


@kernel
def find_matches(
    words: Any,
    masked: Any,
    start: int,
    stop: int,
    low: int,
    keys: Any,
    heads: Any,
    following: Any,
    matches: Any,
) -> int:
    """Write each common seed into ``matches`` int32[m, 3], ascending; return how many.

    A match is the own word, the indexed word, and how many words are equal from there.
    """
    count = 0
    for i in range(start, stop):
        key = seed_key(words, masked, i, stop)
        if key < 0:
            continue
        at = key & low
        while heads[at] >= 0 and keys[at] != key:
            at = (at + 1) & low
        j, repeats = heads[at], 0
        while j >= 0 and repeats < 8 and count < len(matches):
            matches[count, 0] = i - start
            matches[count, 1] = j
            matches[count, 2] = 2
            count += 1
            repeats += 1
            j = following[j]
    return count


@kernel
def index_words(words: Any, start: int, stop: int, low: int, keys: Any, heads: Any) -> None:
    """Index the words of a document in a table as of ``index_seeds``: the place of a word, -2 if it has two."""
    for at in range(low + 1):
        heads[at] = -1
    for i in range(start, stop):
        at = _place(words[i], low, keys, heads)
        if heads[at] == -1:
            keys[at], heads[at] = words[i], i - start
        else:
            heads[at] = -2


@kernel
def _place(key: int, low: int, keys: Any, heads: Any) -> int:
    """Return where a key stands in a table, or the free place where it belongs."""
    at = (key >> 2) & low
    while heads[at] != -1 and keys[at] != key:
        at = (at + 1) & low
    return at


@kernel
def add_rare_words(
    count: int,
    words: Any,
    masked: Any,
    a0: int,
    b0: int,
    b1: int,
    low: int,
    keys: Any,  # the index of a's words
    heads: Any,
    b_low: int,
    b_keys: Any,  # the index of b's words
    b_heads: Any,
    matches: Any,
    merged: Any,  # int32[m, 3], written
) -> int:
    """Write the matches, and those of single words that each document has once, in order; return how many.

    In garbled text few neighbours survive together; a rare word still tells the place. In documents
    without a common origin such words match at random places, which form no passage.
    """
    written, m = 0, 0
    for i in range(b0, b1):
        before = written
        while m < count and matches[m, 0] == i - b0 and written < len(merged):
            for column in range(3):
                merged[written, column] = matches[m, column]
            written += 1
            m += 1
        if before < written or masked[i] or written == len(merged):
            continue
        if b_heads[_place(words[i], b_low, b_keys, b_heads)] < 0:
            continue
        j = heads[_place(words[i], low, keys, heads)]
        if j >= 0 and not masked[a0 + j]:
            merged[written, 0], merged[written, 1], merged[written, 2] = i - b0, j, 1
            written += 1
    return written


@kernel
def chain_matches(count: int, matches: Any, links: Any) -> None:
    """Give each match its best chain so far.

    ``links`` int32[m, 4], written: score, first match of the chain, the match before (-1 for a first), and
    for a first match the best last match of its chains (else -1).
    """
    for m in range(count):
        i, j = matches[m, 0], matches[m, 1]
        width = matches[m, 2]
        best, root, before = 4 * width, m, -1
        k = m - 1
        while k >= 0 and m - k <= 48:
            down = i - matches[k, 0]
            if down > 21:
                break
            right = j - matches[k, 1]
            if down > 0 and 0 < right <= 21:
                more = width - matches[k, 2]
                gain = max(min(down + more, right + more, width), 0)
                score = links[k, 0] + 4 * gain - (max(down, right) + more - gain) - abs(down - right)
                if score > best:
                    best, root, before = score, links[k, 1], k
                if down == 1 and right == 1:
                    break
            k -= 1
        links[m, 0], links[m, 1], links[m, 2] = best, root, before
        links[m, 3] = m if root == m else -1
        if best > links[links[root, 3], 0]:
            links[root, 3] = m


@kernel
def find_passages(count: int, matches: Any, links: Any, passages: Any) -> int:
    """Write the passages into ``passages`` int32[p, 5]; return how many.

    A passage is first and end of the own words, first and end of the indexed words, and its last match,
    from which ``links`` lead back.
    """
    found = 0
    for m in range(count):
        if links[m, 1] != m:
            continue
        last = links[m, 3]
        if links[last, 0] >= 28 and found < len(passages):
            passages[found, 0], passages[found, 1] = matches[m, 0], matches[last, 0] + matches[last, 2]
            passages[found, 2], passages[found, 3] = matches[m, 1], matches[last, 1] + matches[last, 2]
            passages[found, 4] = last
            found += 1
    return found


@kernel
def bridge_passages(found: int, passages: Any, covered: Any) -> None:
    """Cover what lies between passages of garbled text that follow at nearly the same distance in both.

    ``covered`` uint8[2, words] as in ``verify``: own words in row 1, indexed ones in row 0.
    """
    for p in range(found):
        for q in range(found):
            down = passages[q, 0] - passages[p, 1]
            right = passages[q, 2] - passages[p, 3]
            if 0 <= down <= 60 and 0 <= right <= 60 and abs(down - right) <= 3 + max(down, right) // 10:
                for i in range(passages[p, 1], passages[q, 0]):
                    covered[1, i] |= 1
                for j in range(passages[p, 3], passages[q, 2]):
                    covered[0, j] |= 1
