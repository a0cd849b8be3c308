"""Provisional groups: documents so alike that they count as one when repeated lines are counted.

Without them a folder full of copies of one story would lose that story as "repeated lines". They are
cheap and rough: word-3-shingles, the smallest by their hash, compared between documents of one publisher.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import Pages
from cleaner.compiled import kernel

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


def sample_shingles(pages: Pages) -> tuple[npt.NDArray[np.uint32], Ints]:
    """Return the sampled word-3-shingles of each document, ascending and different, and their edges."""
    out = np.empty(len(pages.hashes) + 1, np.uint32)
    edges = np.zeros(len(pages.documents), np.int64)
    last_words = pages.titles[:, 0].copy()
    _hash_shingles(pages.hashes, pages.word_edges, last_words, out, edges, work=len(pages.hashes))
    parts = [np.unique(out[a:b])[:MOST_SHINGLES] for a, b in pairwise(edges)]
    ends = np.zeros(len(parts) + 1, np.int64)
    np.cumsum([len(part) for part in parts], out=ends[1:])
    return np.concatenate([np.zeros(0, np.uint32), *parts]), ends


def group_documents(publishers: Ints, sampled: Sequence[tuple[npt.NDArray[np.uint32], Ints]]) -> Ints:
    """Return a group number for each document, the same for documents that are alike.

    Documents are compared in the order of their shingles' sums, so that the order of files makes no
    difference.
    """
    n = len(publishers)
    sizes = np.concatenate([np.zeros(0, np.int64), *(np.diff(edges) for _, edges in sampled)])
    shingles = np.concatenate([np.zeros(0, np.uint32), *(s for s, _ in sampled)])
    owners = np.repeat(np.arange(n), sizes)
    sums = np.zeros(n, np.int64)
    np.add.at(sums, owners, shingles.astype(np.int64))
    ranked = np.lexsort((sizes, sums, publishers))
    rank = np.empty(n, np.int64)
    rank[ranked] = np.arange(n)
    owners, sizes, publishers = rank[owners], sizes[ranked], publishers[ranked]
    _, names = np.unique(publishers, return_inverse=True)
    names = names.ravel()
    order = np.lexsort((owners, shingles, names[owners])) if len(owners) else np.zeros(0, np.int64)
    shingles, owners = shingles[order], owners[order]
    kept = _without_furniture(shingles, owners, names, publishers)
    shingles, owners = shingles[kept], owners[kept]
    largest = np.zeros(n, np.int64)  # of a capped document: what lies above was not sampled
    np.maximum.at(largest, owners, shingles.astype(np.int64))
    largest[sizes < MOST_SHINGLES] = 2**32
    pairs = _pairs(shingles, owners, names)
    parents = np.arange(n)
    if len(pairs):
        _join_alike(pairs, *_by_owner(shingles, owners, n), largest, publishers, parents, work=64 * len(pairs))
    return parents[rank]


def _without_furniture(shingles: Any, owners: Ints, names: Ints, publishers: Ints) -> npt.NDArray[np.bool_]:
    if not len(owners):
        return np.zeros(0, np.bool_)
    here = names[owners]
    starts = np.flatnonzero(np.r_[True, (shingles[1:] != shingles[:-1]) | (here[1:] != here[:-1])])
    held = np.diff(np.r_[starts, len(owners)])
    documents = np.bincount(names)
    many = (held >= FURNITURE_LEAST) & (100 * held >= FURNITURE_PERCENT * documents[here[starts]])
    many &= publishers[owners[starts]] != 0
    return np.repeat(~many, held)


def _pairs(shingles: Any, owners: Ints, names: Ints) -> Ints:
    found = [np.zeros(0, np.int64)]
    n = np.int64(len(names))
    for step in range(1, NEIGHBOURS + 1):
        a, b = owners[:-step], owners[step:]
        same = (shingles[:-step] == shingles[step:]) & (names[a] == names[b]) & (a != b)
        keys, times = np.unique(a[same] * n + b[same], return_counts=True)
        found.append(keys[times >= 2])
    together = np.unique(np.concatenate(found))
    return np.stack([together // n, together % n], axis=1) if len(together) else np.zeros((0, 2), np.int64)


def _by_owner(shingles: Any, owners: Ints, n: int) -> tuple[Any, Ints]:
    order = np.lexsort((shingles, owners))
    edges = np.zeros(n + 1, np.int64)
    np.cumsum(np.bincount(owners, minlength=n), out=edges[1:])
    return shingles[order], edges


@kernel
def _hash_shingles(hashes: Any, starts: Any, last_words: Any, out: Any, edges: Any) -> None:
    """Write the shingles of each document's text (not its title)."""
    n = 0
    for d in range(len(starts) - 1):
        edges[d] = n
        for w in range(starts[d], last_words[d] - 2):
            value = (hashes[w] * 31 + hashes[w + 1] * 1009 + hashes[w + 2] * 65537) & 0xFFFFFFFF
            value ^= value >> 16
            value = (value * 0x45D9F3B) & 0xFFFFFFFF
            value ^= value >> 16
            out[n] = value
            n += 1
    edges[len(starts) - 1] = n


@kernel
def _join_alike(pairs: Any, shingles: Any, edges: Any, largest: Any, publishers: Any, parents: Any) -> None:
    """Join the documents of each pair that are alike; ``parents`` ends as the smallest member of each group."""
    for p in range(pairs.shape[0]):
        a = pairs[p, 0]
        b = pairs[p, 1]
        limit = min(largest[a], largest[b])
        i = edges[a]
        j = edges[b]
        both = 0
        only_a = 0
        only_b = 0
        while (i < edges[a + 1] and shingles[i] <= limit) or (j < edges[b + 1] and shingles[j] <= limit):
            left = shingles[i] if i < edges[a + 1] else 2**32
            right = shingles[j] if j < edges[b + 1] else 2**32
            if left == right:
                both += 1
                i += 1
                j += 1
            elif left < right:
                only_a += 1
                i += 1
            else:
                only_b += 1
                j += 1
        percent = 50 if publishers[a] != 0 else 20
        if 100 * both < percent * (both + min(only_a, only_b)):
            continue
        while parents[a] != a:
            a = parents[a]
        while parents[b] != b:
            b = parents[b]
        parents[max(a, b)] = min(a, b)
    for d in range(len(parents)):
        parents[d] = parents[parents[d]]
