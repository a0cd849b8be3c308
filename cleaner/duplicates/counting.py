"""What aligned passages amount to: words, parts, numbers and shingles, counted by kernels."""

from __future__ import annotations

from typing import Any

from cleaner.compiled import kernel
from cleaner.duplicates.words import fold_in


@kernel
def cover(found: int, passages: Any, matches: Any, links: Any, covered: Any) -> None:
    """Mark what the passages span with 1 and what is equal in them with 2, own words in row 1, indexed in row 0."""
    for p in range(found):
        for i in range(passages[p, 0], passages[p, 1]):
            covered[1, i] |= 1
        for j in range(passages[p, 2], passages[p, 3]):
            covered[0, j] |= 1
        m = passages[p, 4]
        while m >= 0:
            i, j = matches[m, 0], matches[m, 1]
            for k in range(matches[m, 2]):
                covered[1, i + k], covered[0, j + k] = 3, 3
            m = links[m, 2]


@kernel
def count_story(masked: Any, start: int, stop: int, covered: Any) -> tuple[int, int, int]:
    """Return the words that are no furniture, those of them that are covered, and of these the equal ones."""
    story, aligned, equal = 0, 0, 0
    for i in range(start, stop):
        if not masked[i]:
            story += 1
            aligned += covered[i - start] & 1
            equal += covered[i - start] >> 1
    return story, aligned, equal


@kernel
def parts_of(length: int, covered: Any) -> int:
    """Return a bit for each sixtieth of a document of which at least half is covered."""
    bits = 0
    for part in range(60):
        first, end, aligned = part * length // 60, (part + 1) * length // 60, 0
        for i in range(first, end):
            aligned += covered[i] & 1
        if end > first and 2 * aligned >= end - first:
            bits |= 1 << part
    return bits


@kernel
def agreeing_numbers(
    words: Any, a0: int, a1: int, b0: int, b1: int, covered: Any, numbers: Any
) -> tuple[int, int, int]:
    """Return the numbers in the passages of a, of b, and how many of them agree (as multisets)."""
    count_a, count_b = 0, 0
    for i in range(a0, a1):
        if words[i] & 1 and covered[0, i - a0]:
            numbers[0, count_a] = words[i]
            count_a += 1
    for i in range(b0, b1):
        if words[i] & 1 and covered[1, i - b0]:
            numbers[1, count_b] = words[i]
            count_b += 1
    if count_a == 0 or count_b == 0:
        return count_a, count_b, 0
    _sort(numbers[0], count_a)
    _sort(numbers[1], count_b)
    i, j, same = 0, 0, 0
    while i < count_a and j < count_b:
        if numbers[0, i] == numbers[1, j]:
            same += 1
            i += 1
            j += 1
        elif numbers[0, i] < numbers[1, j]:
            i += 1
        else:
            j += 1
    return count_a, count_b, same


@kernel
def _sort(values: Any, count: int) -> None:
    """Sort the first ``count`` values in place (heap sort: no worst case, no library call)."""
    for end in range(1, count):
        k = end
        while k > 0 and values[(k - 1) // 2] < values[k]:
            values[(k - 1) // 2], values[k] = values[k], values[(k - 1) // 2]
            k = (k - 1) // 2
    for end in range(count - 1, 0, -1):
        values[0], values[end] = values[end], values[0]
        k = 0
        while 2 * k + 1 < end:
            child = 2 * k + 1
            if child + 1 < end and values[child + 1] > values[child]:
                child += 1
            if values[k] >= values[child]:
                break
            values[k], values[child] = values[child], values[k]
            k = child


@kernel
def shared_shingles(
    words: Any, a0: int, a1: int, b0: int, b1: int, low: int, keys: Any, heads: Any, numbers: Any
) -> tuple[int, int]:
    """Return how many distinct word-5-grams both documents hold, and either.

    ``low`` is of the table (see ``index_seeds``) of a, the longer; ``numbers`` int64[2, words of a] is scratch.
    """
    for at in range(low + 1):
        heads[at] = -1
    _hash_shingles(words, a0, a1, numbers[0])
    _hash_shingles(words, b0, b1, numbers[1])
    different, same = 0, 0
    for i in range(a1 - a0 - 4):
        value = numbers[0, i]
        at = _shingle_place(value, low, keys, heads)
        if heads[at] < 0:
            keys[at], heads[at] = value, 0
            different += 1
    for i in range(b1 - b0 - 4):
        value = numbers[1, i]
        at = _shingle_place(value, low, keys, heads)
        if heads[at] < 0:
            keys[at], heads[at] = value, 1
            different += 1
        elif heads[at] == 0:
            heads[at] = 1
            same += 1
    return same, different


@kernel
def _hash_shingles(words: Any, start: int, stop: int, hashes: Any) -> None:
    """Write the hash of each word-5-gram, in a loop that does nothing else, so that several are computed at once."""
    for i in range(stop - start - 4):
        value = 0
        for k in range(start + i, start + i + 5):
            value = fold_in(value, words[k])
        hashes[i] = value


@kernel
def _shingle_place(value: int, low: int, keys: Any, heads: Any) -> int:
    """Return where a shingle stands in a table, or the free place where it belongs."""
    at = value & low
    while heads[at] >= 0 and keys[at] != value:
        at = (at + 1) & low
    return at
