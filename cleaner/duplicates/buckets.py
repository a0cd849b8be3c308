"""Documents under one key to pairs of documents: all with all, in a large bucket all with the first ones."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel
from cleaner.duplicates.words import DOCUMENT_BITS

Int64s = npt.NDArray[np.int64]

LOW_BITS = (1 << DOCUMENT_BITS) - 1

BUCKET_CAP = 12
"""In a bucket of up to so many documents all meet all; in a larger one each meets the first ANCHORS. Twelve
is above the versions that one story usually has in a scrape; each step more costs its square."""

ANCHORS = 3


def pairs_in_buckets(postings: Int64s) -> tuple[Int64s, int]:
    """Return the pairs of documents that share a key, once for each key, and the capped buckets."""
    none, work = np.empty(0, np.int64), 50 * len(postings)
    pairs = np.empty(int(count_pairs(postings, none, BUCKET_CAP, ANCHORS, work=work)), np.int64)
    return pairs, int(emit_pairs(postings, none, BUCKET_CAP, ANCHORS, pairs, work=work))


def of_new(pairs: Int64s, new: npt.NDArray[np.bool_]) -> Int64s:
    """Return the pairs (first << 24 | second) that a new document is in."""
    return np.asarray(pairs[new[pairs >> DOCUMENT_BITS] | new[pairs & LOW_BITS]])


@kernel
def _run_end(postings: Any, start: int) -> int:
    """Return where the postings of the gram at ``start`` end."""
    gram = postings[start] >> 24
    end = start + 1
    while end < len(postings) and postings[end] >> 24 == gram:
        end += 1
    return end


@kernel
def count_pairs(postings: Any, furniture: Any, cap: int, anchors: int) -> int:
    """Return how many pairs ``emit_pairs`` writes."""
    count, start, hot = 0, 0, 0
    while start < len(postings):
        end = _run_end(postings, start)
        size = end - start
        gram = postings[start] >> 24
        while hot < len(furniture) and furniture[hot] < gram:
            hot += 1
        if size > 1 and not (hot < len(furniture) and furniture[hot] == gram):
            near = min(size, cap) if size <= cap else anchors
            count += near * (near - 1) // 2 + (size - near) * near
        start = end
    return count


@kernel
def emit_pairs(postings: Any, furniture: Any, cap: int, anchors: int, pairs: Any) -> int:
    """Write first << 24 | second for each pair of documents that share a gram; return the capped buckets."""
    count, start, hot, capped = 0, 0, 0, 0
    while start < len(postings):
        end = _run_end(postings, start)
        size = end - start
        gram = postings[start] >> 24
        while hot < len(furniture) and furniture[hot] < gram:
            hot += 1
        if size > 1 and not (hot < len(furniture) and furniture[hot] == gram):
            near = size if size <= cap else anchors
            if size > cap:
                capped += 1
            for i in range(start, start + near):
                first = postings[i] & 0xFFFFFF
                for j in range(i + 1, end):
                    pairs[count] = first << 24 | (postings[j] & 0xFFFFFF)
                    count += 1
        start = end
    return capped
