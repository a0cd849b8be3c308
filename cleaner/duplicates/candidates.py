"""Sketches to candidates: the pairs worth aligning, in a number that stays bounded as a corpus grows.

Two nets. Stories that share rare grams are caught by sorted postings: that finds excerpts, extended and
garbled versions. Stories that are similar as a whole are caught by LSH over sorted bands of signatures:
that finds copies in stories so often copied that none of their grams is rare. In both nets a bucket of
many documents is capped: its members meet its first ones alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel
from cleaner.duplicates.furniture import (
    MOSTLY_REPEATED,
    VERSIONS_ALIGN,
    VERSIONS_DIFFER,
    Mask,
    count_repeated,
    repeated_grams,
    select_postings,
)
from cleaner.duplicates.sketch import MIN_WORDS, Sketches, release
from cleaner.duplicates.verify import coverage, verify
from cleaner.duplicates.words import DOCUMENT_BITS, LEVELS, SAMPLE_GRAMS, SAMPLE_LEVEL
from cleaner.settings import DuplicateSettings

Int64s = npt.NDArray[np.int64]

LOW_BITS = (1 << DOCUMENT_BITS) - 1

BAND_ROWS = 5
"""25 bands of 5 rows see a pair of Jaccard similarity .3 with a chance of 6 %, .5 with 55 %, .7 with 99 %
and .8 with 99.99 %; the postings see nearly all the rest."""

BUCKET_CAP = 12
"""In a bucket of up to so many documents all meet all; in a larger one each meets the first ANCHORS. Twelve
is above the versions that one story usually has in a scrape; each step more costs its square."""

ANCHORS = 3

LEAST_SHARED_GRAMS = 2
LEAST_SHARED_SHARE = 0.05
"""A pair is a candidate from so many shared rare grams, and from this share of those it could share. A
story garbled in 15 % of its characters still shares a tenth, one with 30 % of its words changed a third."""

LEAST_AGREEMENT = 0.2
"""Least share of equal signature values for a pair of the bands; rows that agree by chance are dropped."""

SAME_STORY = 0.75
"""From this share of equal signature values two documents count once when furniture is counted."""

MOST_PARTNERS = 64
"""A document's candidates beyond its strongest so many are dropped and counted."""

PARTITION_POSTINGS = 1 << 22
"""Postings are sorted in partitions of about so many (32 MB)."""

SEEN_BITS = 8
"""Bits for each posting in the table that tells whether a pair shares a gram for the second time. Most pairs
share only one; all but one in ten of these are dropped at once, so that they take no memory."""


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
) -> Candidates:
    """Return the candidates among all documents of all shards, numbered in the order of the shards.

    ``publishers`` holds a number for each document's publisher, -1 where it is unknown; ``mask`` is a
    frozen one of an earlier run, else the mask is made of these documents. The first ``known`` documents
    are those of an earlier run: pairs among them alone are left out.
    """
    ranks, twins = _rank(sketches)
    documents_by_rank = _inverse(ranks)
    words = np.concatenate([np.diff(s.offsets) for s in sketches])[documents_by_rank]
    homes = _homes(publishers, twins, ranks)[documents_by_rank]
    similar, capped = _similar(sketches, documents_by_rank, settings)
    agreement = _agreement(sketches, documents_by_rank, similar)
    groups = groups_of(similar[agreement >= SAME_STORY * settings.num_perm], len(documents_by_rank))
    shared = _Shared(words, sum(len(s.postings) for s in sketches), None if mask is None else mask.grams)
    for postings in _partitions(sketches, ranks):
        shared.add(postings, groups, homes)
    if mask is None:
        versions = shared.possible_versions()
        pairs = np.stack([versions >> DOCUMENT_BITS, versions & LOW_BITS], axis=1)
        scores = verify(documents_by_rank[pairs], sketches, Mask(np.empty(0, np.int64)))
        _connect(versions[_are_versions(scores)], groups)
        mask = Mask(shared.settle_furniture(groups, homes))
    keys, shares = shared.strong_pairs()
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


def _are_versions(scores: Int64s) -> npt.NDArray[np.bool_]:
    """Return which pairs, aligned without a mask, are versions of one story."""
    story_a, story_b, aligned_a, aligned_b = (scores[:, k] for k in range(4))
    differing = np.minimum(story_a - aligned_a, story_b - aligned_b)
    few = differing <= VERSIONS_DIFFER * np.minimum(story_a, story_b)
    return np.asarray((coverage(scores) >= VERSIONS_ALIGN) & few)


class _Shared:
    """Collects, partition by partition, which pairs of documents share rare grams, and what may be furniture.

    Grams that many stories hold give no pairs. Those of them that may yet be the text of one story in many
    versions are kept with their postings, until it is known which.
    """

    def __init__(self, words: Int64s, postings: int, furniture: Int64s | None) -> None:
        self.words = words
        self.frozen = furniture
        self.capped = 0
        self.total, self.repeated = np.zeros(len(words), np.int64), np.zeros(len(words), np.int64)
        self._emitted: list[Int64s] = []
        self._settled: list[Int64s] = []
        self._doubtful: list[Int64s] = [np.empty(0, np.int64)]
        self._kept: list[Int64s] = [np.empty(0, np.int64)]
        self._seen = np.zeros(1 << max(10, (SEEN_BITS * postings // 32).bit_length()), np.uint32)

    def add(self, postings: Int64s, groups: Int64s, homes: Int64s) -> None:
        """Take in the sorted postings of a partition."""
        furniture = self.frozen
        if furniture is None:
            furniture, at_home = repeated_grams(postings, groups, homes)
            doubtful = furniture[~at_home]
            count_repeated(postings, doubtful, self.total, self.repeated)
            self._settled.append(furniture[at_home])
            self._doubtful.append(doubtful)
            self._kept.append(_of_grams(postings, doubtful))
        self._emit(postings, furniture)

    def _emit(self, postings: Int64s, furniture: Int64s) -> None:
        pairs = np.empty(int(_count_pairs(postings, furniture, BUCKET_CAP, ANCHORS)), np.int64)
        self.capped += int(_emit_pairs(postings, furniture, BUCKET_CAP, ANCHORS, pairs))
        again = pairs[: int(_keep_seen(pairs, self._seen))]
        self._emitted.append(again.copy())

    def possible_versions(self) -> Int64s:
        """Return pairs of documents that consist of repeated grams to a good part, and share them."""
        versions = self.repeated >= MOSTLY_REPEATED * np.maximum(self.total, 1)
        kept = np.concatenate(self._kept)
        kept = kept[versions[kept & LOW_BITS]]
        pairs, _ = _pairs(kept)
        return _sharing_enough(pairs, self.words, 0)[0]

    def settle_furniture(self, groups: Int64s, homes: Int64s) -> Int64s:
        """Count the doubtful grams anew, in groups that join versions; return all furniture, sorted."""
        kept, doubtful = np.concatenate(self._kept), np.concatenate(self._doubtful)
        furniture, _ = repeated_grams(kept, groups, homes)
        story = np.setdiff1d(doubtful, furniture, assume_unique=True)
        if len(story):
            self._emit(_of_grams(kept, story), np.empty(0, np.int64))
        return np.sort(np.concatenate([furniture, *self._settled]))

    def strong_pairs(self) -> tuple[Int64s, npt.NDArray[np.float64]]:
        """Return the pairs that share enough, and the share of the grams they could share."""
        return _sharing_enough(np.concatenate([np.empty(0, np.int64), *self._emitted]), self.words, 1)


@kernel
def _keep_seen(pairs: Any, seen: Any) -> int:
    """Move the pairs that were seen before to the front, and mark all as seen; return how many.

    ``seen`` uint32[power of two] is a bit table by a hash of the pair: some pairs pass at first sight.
    """
    count, low = 0, len(seen) - 1
    for k in range(len(pairs)):
        value = (pairs[k] * 0x2545F4914F6CDD1D) & 0x7FFFFFFFFFFFFFFF
        at, bit = (value >> 20) & low, 1 << (value >> 58)
        if seen[at] & bit:
            pairs[count] = pairs[k]
            count += 1
        else:
            seen[at] |= bit
    return count


def _of_grams(postings: Int64s, grams: Int64s) -> Int64s:
    """Return the postings of grams in sorted ``grams``."""
    selected = np.empty(len(postings), np.int64)
    return selected[: int(select_postings(postings, grams, selected))].copy()


def _pairs(postings: Int64s) -> tuple[Int64s, int]:
    """Return the pairs of documents that share a key, once for each key, and the capped buckets."""
    none, work = np.empty(0, np.int64), 50 * len(postings)
    pairs = np.empty(int(_count_pairs(postings, none, BUCKET_CAP, ANCHORS, work=work)), np.int64)
    return pairs, int(_emit_pairs(postings, none, BUCKET_CAP, ANCHORS, pairs, work=work))


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


def _partitions(sketches: Sequence[Sketches], ranks: Int64s) -> Iterator[Int64s]:
    """Yield all postings with ranks for document numbers, sorted, in partitions by gram."""
    total = sum(len(s.postings) for s in sketches)
    parts = 1
    while total > parts * PARTITION_POSTINGS:
        parts *= 2
    for part in range(parts):
        low, high = (part << 62) // parts, ((part + 1) << 62) // parts
        pieces, base = [np.empty(0, np.int64)], 0
        for shard in sketches:
            edges = np.searchsorted(shard.postings, (low, high))
            own = np.asarray(shard.postings[edges[0] : edges[1]])
            rank = ranks[base + (own & LOW_BITS)]
            pieces.append(((own & ~np.int64(LOW_BITS)) | rank)[rank >= 0])
            release(shard.postings)
            base += len(shard)
        # the pieces are sorted by gram already: a merging sort takes a quarter of quicksort's time
        yield np.sort(np.concatenate(pieces), kind="stable")


@kernel
def _run_end(postings: Any, start: int) -> int:
    """Return where the postings of the gram at ``start`` end."""
    gram = postings[start] >> 24
    end = start + 1
    while end < len(postings) and postings[end] >> 24 == gram:
        end += 1
    return end


@kernel
def _count_pairs(postings: Any, furniture: Any, cap: int, anchors: int) -> int:
    """Return how many pairs ``_emit_pairs`` writes."""
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
def _emit_pairs(postings: Any, furniture: Any, cap: int, anchors: int, pairs: Any) -> int:
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


def _sharing_enough(emitted: Int64s, words: Int64s, before: int) -> tuple[Int64s, npt.NDArray[np.float64]]:
    """Return the distinct pairs that share enough grams, and the share of the grams they could share.

    ``before`` is added to each pair's count.
    """
    keys, counts = np.unique(emitted, return_counts=True)
    counts += before
    enough = counts >= LEAST_SHARED_GRAMS
    keys, counts = keys[enough], counts[enough]
    one, other = words[keys >> DOCUMENT_BITS], words[keys & LOW_BITS]
    rate = np.clip(SAMPLE_GRAMS / np.maximum(one, other), SAMPLE_LEVEL / LEVELS, 1.0)
    shares = np.minimum(counts / (np.minimum(one, other) * rate), 1.0)
    enough = shares >= LEAST_SHARED_SHARE
    return keys[enough], shares[enough]


def _similar(
    sketches: Sequence[Sketches], documents_by_rank: Int64s, settings: DuplicateSettings
) -> tuple[Int64s, int]:
    """Return the pairs (first << 24 | second, by rank) that share a band, and the capped buckets."""
    bands = settings.num_perm // BAND_ROWS
    keys = np.empty((bands, sum(map(len, sketches))), np.int64)
    base = 0
    for shard in sketches:
        for band in range(bands):
            keys[band, base : base + len(shard)] = band_keys(shard, band)
        release(shard.signatures)
        base += len(shard)
    found, capped = [np.empty(0, np.int64)], 0
    for band in range(bands):
        own = keys[band][documents_by_rank]
        pairs, more = _pairs(np.sort(own << DOCUMENT_BITS | np.arange(len(own))))
        capped += more
        found.append(np.unique(pairs))
    return np.unique(np.concatenate(found)), capped


def band_keys(sketches: Sketches, band: int) -> Int64s:
    """Return a 38-bit key of each document's band."""
    rows = np.asarray(sketches.signatures[:, band * BAND_ROWS : (band + 1) * BAND_ROWS]).astype(np.uint64)
    key = np.zeros(len(rows), np.uint64)
    for column in rows.T:
        key = (key ^ column) * np.uint64(0x9E3779B97F4A7C15)
        key ^= key >> np.uint64(29)
    return (key >> np.uint64(26)).astype(np.int64)


def _agreement(sketches: Sequence[Sketches], documents_by_rank: Int64s, pairs: Int64s) -> Int64s:
    """Return for each pair of ranks how many values of the signatures are equal."""
    bases = np.cumsum([0, *map(len, sketches)])
    equal = np.empty(len(pairs), np.int64)
    step = 1 << 14
    for start in range(0, len(pairs), step):
        keys = pairs[start : start + step]
        sides = np.stack([keys >> DOCUMENT_BITS, keys & LOW_BITS])
        documents, local = np.unique(documents_by_rank[sides], return_inverse=True)
        cuts = np.searchsorted(documents, bases)
        signatures = np.concatenate(
            [s.signatures[documents[i:j] - b] for s, b, i, j in zip(sketches, bases, cuts[:-1], cuts[1:], strict=False)]
        )
        local = local.reshape(2, -1)
        equal[start : start + step] = (signatures[local[0]] == signatures[local[1]]).sum(axis=1)
        for shard in sketches:
            release(shard.signatures)
    return equal


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
