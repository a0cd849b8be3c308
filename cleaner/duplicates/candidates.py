"""Sketches to candidates: the pairs worth aligning, in a number that stays bounded as a corpus grows.

Two nets. Stories that share rare grams are caught by sorted postings: that finds excerpts, extended and
garbled versions. Stories that are similar as a whole are caught by LSH over sorted bands of signatures:
that finds copies in stories so often copied that none of their grams is rare. In both nets a bucket of
many documents is capped: its members meet its first ones alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel
from cleaner.duplicates.bands import BAND_ROWS, agreement_of, band_keys, similar_pairs
from cleaner.duplicates.buckets import ANCHORS, BUCKET_CAP, LOW_BITS
from cleaner.duplicates.furniture import VERSIONS_ALIGN, VERSIONS_DIFFER, Mask
from cleaner.duplicates.partitions import Partitions
from cleaner.duplicates.shared import LEAST_SHARED_GRAMS, LEAST_SHARED_SHARE, SharedGrams
from cleaner.duplicates.sketch import MIN_WORDS, Sketches
from cleaner.duplicates.verify import coverage, verify
from cleaner.duplicates.words import DOCUMENT_BITS
from cleaner.settings import DuplicateSettings

__all__ = [
    "ANCHORS",
    "BAND_ROWS",
    "BUCKET_CAP",
    "LEAST_AGREEMENT",
    "LEAST_SHARED_GRAMS",
    "LEAST_SHARED_SHARE",
    "MOST_PARTNERS",
    "SAME_STORY",
    "Candidates",
    "are_versions",
    "band_keys",
    "find_candidates",
    "groups_of",
]

Int64s = npt.NDArray[np.int64]

LEAST_AGREEMENT = 0.2
"""Least share of equal signature values for a pair of the bands; rows that agree by chance are dropped."""

SAME_STORY = 0.75
"""From this share of equal signature values two documents count once when furniture is counted."""

MOST_PARTNERS = 64
"""A document's candidates beyond its strongest so many are dropped and counted."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of document numbers to verify (int64[n, 2], sorted, first < second), and what was found on the way.

    ``twins`` are pairs with equal word sequences (each with the first of them), which need no alignment.
    ``statistics`` counts buckets that were capped and candidates that were dropped.
    """

    pairs: Int64s
    twins: Int64s
    mask: Mask
    statistics: dict[str, int] = field(default_factory=dict)


def find_candidates(
    sketches: Sequence[Sketches],
    *,
    settings: DuplicateSettings,
    publishers: npt.NDArray[np.int64] | None = None,
    mask: Mask | None = None,
    known: int = 0,
    threads: int = 1,
) -> Candidates:
    """Return the candidates among all documents of all shards, numbered in the order of the shards.

    ``publishers`` holds a number for each document's publisher, -1 where it is unknown; ``mask`` is a
    frozen one of an earlier run, else the mask is made of these documents. The first ``known`` documents
    are those of an earlier run: pairs among them alone are left out, and with a ``mask`` never made. Of a new
    document with more than MOST_PARTNERS candidates more are kept then, since its partners' own don't count.
    ``threads`` make no difference to the result.
    """
    ranks, twins = _rank(sketches)
    documents_by_rank = _inverse(ranks)
    words = np.concatenate([np.diff(s.offsets) for s in sketches])[documents_by_rank]
    new = documents_by_rank >= known if known and mask is not None else None
    similar, capped = similar_pairs(sketches, documents_by_rank, settings, new, threads=threads)
    agreement = agreement_of(sketches, documents_by_rank, similar)
    counted = sum(len(s.postings) for s in sketches)
    partitions = Partitions(sketches, ranks, known if new is not None else 0, threads)
    if mask is not None:
        shared = SharedGrams(words, counted, new)
        shared.collect(partitions, mask.grams)
    else:
        shared = SharedGrams(words, counted)
        homes = _homes(publishers, twins, ranks)[documents_by_rank]
        groups = groups_of(similar[agreement >= SAME_STORY * settings.num_perm], len(documents_by_rank))
        shared.collect_and_learn(partitions, groups, homes)
        versions = shared.possible_versions()
        pairs = np.stack([versions >> DOCUMENT_BITS, versions & LOW_BITS], axis=1)
        scores = verify(documents_by_rank[pairs], sketches, Mask(np.empty(0, np.int64)))
        _connect(versions[are_versions(scores)], groups)
        mask = Mask(shared.settle_furniture(groups, homes))
    keys, shares = shared.strong_pairs(partitions, mask.grams)
    keys, shares = _with_similar(keys, shares, similar[agreement >= LEAST_AGREEMENT * settings.num_perm])
    kept = _strongest(keys, shares, len(words))
    pairs = np.sort(documents_by_rank[np.stack([kept >> DOCUMENT_BITS, kept & LOW_BITS], axis=1)], axis=1)
    pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    pairs, twins = pairs[pairs[:, 1] >= known], twins[twins[:, 1] >= known]
    statistics = {
        "candidates": len(pairs),
        "candidates_dropped": len(keys) - len(kept),
        "buckets_capped": capped + shared.capped,
    }
    return Candidates(pairs, twins, mask, statistics)


def are_versions(scores: Int64s) -> npt.NDArray[np.bool_]:
    """Return which pairs, aligned without a mask, are versions of one story."""
    story_a, story_b, aligned_a, aligned_b = (scores[:, k] for k in range(4))
    differing = np.minimum(story_a - aligned_a, story_b - aligned_b)
    few = differing <= VERSIONS_DIFFER * np.minimum(story_a, story_b)
    return np.asarray((coverage(scores) >= VERSIONS_ALIGN) & few)


def _rank(sketches: Sequence[Sketches]) -> tuple[Int64s, Int64s]:
    """Return each document's rank and the pairs of equal word sequences.

    Ranks follow the hashes of the word sequences, so that no result depends on the order of documents.
    Only the first of equal documents has a rank, and none that is too short to sketch: the others have -1.
    """
    hashes = np.concatenate([s.hashes for s in sketches])
    words = np.concatenate([np.diff(s.offsets) for s in sketches])
    order = np.lexsort((np.arange(len(hashes)), hashes))
    ordered = hashes[order]
    first = np.ones(len(order), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    head = order[np.maximum.accumulate(np.where(first, np.arange(len(order)), 0))]
    same = ~first & (words[order] > 0)
    twins = np.stack([head[same], order[same]], axis=1)
    twins = twins[np.lexsort((twins[:, 1], twins[:, 0]))]
    ranks = np.full(len(hashes), -1, np.int64)
    ranked = order[first & (words[order] >= MIN_WORDS)]
    ranks[ranked] = np.arange(len(ranked))
    return ranks, twins


def _homes(publishers: Int64s | None, twins: Int64s, ranks: Int64s) -> Int64s:
    """Return each document's publisher; of equal documents all count for the least one."""
    if publishers is None:
        return np.full(len(ranks), -1, np.int64)
    homes = publishers.copy()
    np.minimum.at(homes, twins[:, 0], publishers[twins[:, 1]])
    return homes


def _inverse(ranks: Int64s) -> Int64s:
    documents = np.empty(int(ranks.max(initial=-1)) + 1, np.int64)
    ranked = ranks >= 0
    documents[ranks[ranked]] = np.flatnonzero(ranked)
    return documents


def groups_of(pairs: Int64s, count: int) -> Int64s:
    """Return for each rank the least rank that it is connected with."""
    groups = np.arange(count)
    _connect(pairs, groups)
    return groups


@kernel
def _connect(pairs: Any, groups: Any) -> None:
    """Join the groups of each pair (first << 24 | second); ``groups`` int64[n] holds each one's own number before."""
    for p in range(len(pairs)):
        a, b = pairs[p] >> 24, pairs[p] & 0xFFFFFF
        while groups[a] != a:
            groups[a] = groups[groups[a]]
            a = groups[a]
        while groups[b] != b:
            groups[b] = groups[groups[b]]
            b = groups[b]
        if a < b:
            groups[b] = a
        else:
            groups[a] = b
    for i in range(len(groups)):
        groups[i] = groups[groups[i]]


def _with_similar(
    keys: Int64s, shares: npt.NDArray[np.float64], similar: Int64s
) -> tuple[Int64s, npt.NDArray[np.float64]]:
    """Add the pairs of the bands, as the strongest."""
    new = similar[~np.isin(similar, keys, assume_unique=True)]
    keys = np.concatenate([keys, new])
    shares = np.concatenate([shares, np.ones(len(new))])
    order = np.argsort(keys)
    return keys[order], shares[order]


def _strongest(keys: Int64s, shares: npt.NDArray[np.float64], count: int) -> Int64s:
    """Return the pairs that are among the strongest MOST_PARTNERS of either of their documents."""
    order = np.lexsort((keys, -shares))
    kept = np.zeros(len(keys), np.bool_)
    _keep_strongest(keys[order], np.zeros(count, np.int64), MOST_PARTNERS, kept)
    return np.sort(keys[order][kept])


@kernel
def _keep_strongest(keys: Any, seen: Any, most: int, kept: Any) -> None:
    for p in range(len(keys)):
        a, b = keys[p] >> 24, keys[p] & 0xFFFFFF
        if seen[a] < most or seen[b] < most:
            seen[a] += 1
            seen[b] += 1
            kept[p] = True
