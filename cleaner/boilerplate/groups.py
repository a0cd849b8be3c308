"""Provisional groups: documents so alike that they count as one when repeated lines are counted.

Without them a folder full of copies of one story would lose that story as "repeated lines". They are
cheap and rough: word-3-shingles, the smallest by their hash, compared between documents of one publisher.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.arrays import distinct
from cleaner.compiled import in_threads, kernel

Ints = npt.NDArray[np.int64]

# Of each document's shingles the smallest 64 by hash are kept: all of a short notice, a sample of a story that
# is enough to tell half from a fifth, and no more than 4 * 64 bytes a document.
MOST_SHINGLES = 64
# Share of the smaller document's shingles that makes two documents of one publisher a group. Different
# stories in one page's furniture share up to a third on light pages; a story and its update share more.
ALIKE_PERCENT = 50
# The same where no publisher is known: there even partial copies must not repeat one another's lines.
ALIKE_PERCENT_UNKNOWN = 20
# Shingles in at least this share of a publisher's documents, and in at least FURNITURE_LEAST of them, are
# its furniture and don't make documents alike.
FURNITURE_PERCENT = 50
FURNITURE_LEAST = 8
# Each document is compared with this many of the next ones that hold the same shingle: linear work.
NEIGHBOURS = 4
# Small publishers are grouped in batches of at most so many documents, a larger one alone: memory follows the
# largest publisher, and 50,000 publishers cost no 50,000 rounds.
DOCUMENTS_AT_ONCE = 4096
# Some 88 hashes, evenly spread, are put in order by so many buckets before they are sorted: next to nothing is left.
BUCKETS = 128
# At most so many slots (32 MB) tell which keys may repeat.
MOST_SLOT_BITS = 25


def sample_shingles(hashes: npt.NDArray[np.uint32], word_edges: Ints) -> tuple[npt.NDArray[np.uint32], Ints]:
    """Return the sampled word-3-shingles of each document, ascending and different, and their edges.

    Document ``i`` has the words ``hashes[word_edges[i]:word_edges[i + 1]]``.
    """
    sampled = np.empty(min(len(hashes), MOST_SHINGLES * (len(word_edges) - 1)), np.uint32)
    edges = np.zeros(len(word_edges), np.int64)
    low, ordered = np.empty((2, int(np.diff(word_edges).max(initial=0)) + 1), np.int64)
    places = np.empty(BUCKETS + 1, np.int64)
    _sample(hashes, word_edges, MOST_SHINGLES, low, ordered, places, sampled, edges, work=4 * len(hashes))
    return sampled[: edges[-1]].copy(), edges


def edges_of(owners: Ints, count: int) -> Ints:
    """Return where each owner's part begins and where the last one ends."""
    edges = np.zeros(count + 1, np.int64)
    np.cumsum(np.bincount(owners, minlength=count), out=edges[1:])
    return edges


def changes_of(values: Any) -> npt.NDArray[np.bool_]:
    """Return which values differ from the one before; the first one does."""
    changed = np.ones(len(values), np.bool_)
    np.not_equal(values[1:], values[:-1], out=changed[1:])
    return changed


def group_documents(
    publishers: Ints, sampled: Sequence[tuple[npt.NDArray[np.uint32], Ints]], *, threads: int = 1
) -> Ints:
    """Return a group number for each document, the same for documents that are alike.

    Documents are compared in the order of their shingles' sums, so that the order of files makes no
    difference. Publishers are shared out among the ``threads``.
    """
    sizes = np.concatenate([np.zeros(0, np.int64), *(np.diff(edges) for _, edges in sampled)])
    shingles = np.concatenate([np.zeros(0, np.uint32), *(s for s, _ in sampled)])
    starts = np.cumsum(sizes) - sizes
    sums = np.zeros(len(publishers), np.int64)
    full = np.flatnonzero(sizes)
    if len(full):
        sums[full] = np.add.reduceat(shingles, starts[full], dtype=np.int64)
    ranked = np.lexsort((sizes, sums, publishers))
    groups = np.empty(len(publishers), np.int64)

    def group(span: tuple[int, int]) -> None:
        first, end = span
        own = ranked[first:end]
        owners = np.repeat(np.arange(len(own)), sizes[own])
        before = np.cumsum(sizes[own]) - sizes[own]
        places = np.arange(len(owners)) + (starts[own] - before)[owners]
        groups[own] = first + _group_some(publishers[own], shingles[places], owners, sizes[own])

    in_threads(group, _whole_publishers(publishers[ranked]), threads)
    return groups


def _whole_publishers(publishers: Ints) -> Iterator[tuple[int, int]]:
    """Yield ranges of the documents, which stand by publisher: of one publisher, or of several small ones."""
    starts = np.flatnonzero(changes_of(publishers)).tolist()
    first = 0
    for start, end in pairwise([*starts, len(publishers)]):
        if end - first > DOCUMENTS_AT_ONCE:
            if start > first:
                yield first, start
            first = start
    if first < len(publishers):
        yield first, len(publishers)


def _group_some(publishers: Ints, shingles: Any, owners: Ints, sizes: Ints) -> Ints:
    """Return the groups of some publishers' documents, each as the number of its first member."""
    n = len(publishers)
    names = np.cumsum(changes_of(publishers)) - 1
    keys = names[owners] << 32 | shingles
    bits = len(keys).bit_length()
    again = np.flatnonzero(may_repeat(keys))  # most shingles stand in one document alone
    # names and places take 31 bits together, since several publishers have few documents
    places = keys[again] << bits | again
    places.sort()
    keys, places = places >> bits, places & ((1 << bits) - 1)
    furniture = _furniture(keys, names, publishers)
    pairs = _pairs(keys[~furniture], owners[places[~furniture]], n)
    parents = np.arange(n)
    if len(pairs):
        kept = np.ones(len(owners), np.bool_)
        kept[places[furniture]] = False
        shingles, edges = shingles[kept], edges_of(owners[kept], n)
        largest = np.full(n, 2**32)
        capped = (sizes >= MOST_SHINGLES) & (np.diff(edges) > 0)
        largest[capped] = shingles[edges[1:][capped] - 1]  # what lies above was not sampled
        _join_alike(pairs, shingles, edges, largest, publishers, parents, work=64 * len(pairs))
    return parents


def may_repeat(keys: Ints) -> npt.NDArray[np.bool_]:
    """Return which keys may occur twice: all that do, and of the others one in eight or, of very many, more."""
    held = np.zeros(1 << min((8 * len(keys)).bit_length(), MOST_SLOT_BITS), np.uint8)
    again = np.empty(len(keys), np.bool_)
    _mark_repeated(keys, held, again, work=2 * len(keys))
    return again


def _furniture(keys: Ints, names: Ints, publishers: Ints) -> npt.NDArray[np.bool_]:
    """Return which shingles, ascending by publisher, are furniture of theirs."""
    if not len(keys):
        return np.zeros(0, np.bool_)
    starts = np.flatnonzero(changes_of(keys))
    held = np.diff(np.r_[starts, len(keys)])
    here = keys[starts] >> 32
    many = (held >= FURNITURE_LEAST) & (100 * held >= FURNITURE_PERCENT * np.bincount(names)[here])
    many &= publishers[np.searchsorted(names, here)] != 0
    return np.repeat(many, held)


def _pairs(keys: Ints, owners: Ints, count: int) -> Ints:
    """Return the pairs of documents that share two shingles or more, of those that stand near one another."""
    found = [np.zeros(0, np.int64)]
    for step in range(1, NEIGHBOURS + 1):
        same = np.flatnonzero(keys[:-step] == keys[step:])
        shared, times = np.unique(owners[same] * count + owners[same + step], return_counts=True)
        found.append(shared[times >= 2])
    together = distinct(np.concatenate(found))
    return np.stack([together // count, together % count], axis=1) if len(together) else np.zeros((0, 2), np.int64)


@kernel
def _sample(
    hashes: Any,
    starts: Any,
    most: int,
    low: Any,  # int64[words of the longest document + 1], scratch
    ordered: Any,  # the same
    places: Any,  # int64[BUCKETS + 1], scratch
    sampled: Any,  # written
    edges: Any,  # written, edges[0] is 0 before
) -> None:
    """Write the ``most`` smallest different shingles of each document, ascending."""
    end = 0
    for d in range(len(starts) - 1):
        first = end
        # Hashes are spread evenly: a third more than are wanted lie below this limit, nearly always enough.
        limit = (88 << 32) // max(starts[d + 1] - starts[d], 88)
        while True:
            count = _shingles_below(hashes, starts[d], starts[d + 1] - 2, limit, low)
            _order_roughly(low, count, limit, ordered, places)
            end = _smallest(ordered, count, most, sampled, first)
            if end == first + most or limit > 0xFFFFFFFF:
                break
            limit = 1 << 32
        edges[d + 1] = end


@kernel
def _shingles_below(hashes: Any, start: int, stop: int, limit: int, low: Any) -> int:
    """Write the shingles below ``limit`` of the words from ``start`` on; return how many there are."""
    count = 0
    for w in range(start, stop):
        value = (hashes[w] * 31 + hashes[w + 1] * 1009 + hashes[w + 2] * 65537) & 0xFFFFFFFF
        value ^= value >> 16
        value = (value * 0x45D9F3B) & 0xFFFFFFFF
        value ^= value >> 16
        low[count] = value
        count += 1 if value < limit else 0  # the next one is written over a value that isn't: no branch to mispredict
    return count


@kernel
def _order_roughly(values: Any, count: int, limit: int, ordered: Any, places: Any) -> None:
    """Write the first ``count`` values, which lie below ``limit``, by ascending buckets."""
    buckets = len(places) - 1
    scale = (buckets << 32) // limit
    for bucket in range(len(places)):
        places[bucket] = 0
    for k in range(count):
        places[(values[k] * scale >> 32) + 1] += 1
    for bucket in range(buckets):
        places[bucket + 1] += places[bucket]
    for k in range(count):
        bucket = values[k] * scale >> 32
        ordered[places[bucket]] = values[k]
        places[bucket] += 1


@kernel
def _smallest(values: Any, count: int, most: int, sampled: Any, first: int) -> int:
    """Write the smallest different ones of ``count`` values in ascending order; return their end."""
    end = first
    for k in range(count):
        value = values[k]
        if end == first + most and value >= sampled[end - 1]:
            continue
        place = end
        while place > first and sampled[place - 1] > value:
            place -= 1
        if place > first and sampled[place - 1] == value:
            continue
        if end < first + most:
            end += 1
        for j in range(end - 1, place, -1):
            sampled[j] = sampled[j - 1]
        sampled[place] = value
    return end


@kernel
def _mark_repeated(keys: Any, held: Any, again: Any) -> None:
    """Mark the keys whose slot of ``held`` (uint8[power of two], 0 before) another key fell into."""
    low = len(held) - 1
    for k in range(len(keys)):
        slot = (keys[k] ^ (keys[k] >> 32) * 40503) & low
        held[slot] = min(held[slot] + 1, 2)
    for k in range(len(keys)):
        again[k] = held[(keys[k] ^ (keys[k] >> 32) * 40503) & low] > 1


@kernel
def _join_alike(pairs: Any, shingles: Any, edges: Any, largest: Any, publishers: Any, parents: Any) -> None:
    """Join the documents of each pair that are alike; ``parents`` ends as the smallest member of each group."""
    for p in range(pairs.shape[0]):
        a = pairs[p, 0]
        b = pairs[p, 1]
        limit = min(largest[a], largest[b])
        i, end_a = edges[a], _end_of(shingles, edges[a], edges[a + 1], limit)
        j, end_b = edges[b], _end_of(shingles, edges[b], edges[b + 1], limit)
        fewer = min(end_a - i, end_b - j)
        both = 0
        while i < end_a and j < end_b:  # without branches: which document has the next shingle can't be foreseen
            left, right = shingles[i], shingles[j]
            both += 1 if left == right else 0
            i += 1 if left <= right else 0
            j += 1 if right <= left else 0
        percent = 50 if publishers[a] != 0 else 20
        if 100 * both < percent * fewer:
            continue
        while parents[a] != a:
            a = parents[a]
        while parents[b] != b:
            b = parents[b]
        parents[max(a, b)] = min(a, b)
    for d in range(len(parents)):
        parents[d] = parents[parents[d]]


@kernel
def _end_of(shingles: Any, start: int, end: int, limit: int) -> int:
    """Return the end of the ascending shingles that aren't above a limit."""
    while end > start and shingles[end - 1] > limit:
        end -= 1
    return end
