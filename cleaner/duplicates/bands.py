"""LSH: the pairs of documents whose signatures agree in a band."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from cleaner.arrays import distinct, release
from cleaner.compiled import in_threads
from cleaner.duplicates.buckets import LOW_BITS, of_new, pairs_in_buckets
from cleaner.duplicates.sketch import Sketches
from cleaner.duplicates.words import DOCUMENT_BITS
from cleaner.settings import DuplicateSettings

Int64s = npt.NDArray[np.int64]

BAND_ROWS = 5
"""25 bands of 5 rows see a pair of Jaccard similarity .3 with a chance of 6 %, .5 with 55 %, .7 with 99 %
and .8 with 99.99 %; the postings see nearly all the rest."""


def similar_pairs(
    sketches: Sequence[Sketches],
    documents_by_rank: Int64s,
    settings: DuplicateSettings,
    new: npt.NDArray[np.bool_] | None = None,
    *,
    threads: int = 1,
) -> tuple[Int64s, int]:
    """Return the pairs (first << 24 | second, by rank) that share a band, and the capped buckets.

    With ``new`` (which documents, by rank) only the pairs that one of these is in; other buckets aren't looked at.
    ``threads`` make no difference to the result.
    """
    bands = settings.num_perm // BAND_ROWS
    bases = np.cumsum([0, *map(len, sketches)])
    keys = np.empty((bands, bases[-1]), np.int64)

    def fill(shard: Sketches, base: int) -> None:
        keys[:, base : base + len(shard)] = band_keys(shard, bands)
        release(shard.signatures)

    in_threads(lambda own: fill(*own), zip(sketches, bases.tolist(), strict=False), threads)
    found = in_threads(lambda band: _pairs_of_band(keys[band][documents_by_rank], new), range(bands), threads)
    pairs = np.concatenate([np.empty(0, np.int64), *(own for own, _ in found)])
    return distinct(pairs), sum(capped for _, capped in found)


def _pairs_of_band(keys: Int64s, new: npt.NDArray[np.bool_] | None) -> tuple[Int64s, int]:
    """Return the pairs of ranks whose ``keys`` of one band are equal, and the capped buckets."""
    ranks = np.arange(len(keys)) if new is None else _beside(keys, new)
    pairs, capped = pairs_in_buckets(np.sort(keys[ranks] << DOCUMENT_BITS | ranks))
    return distinct(pairs if new is None else of_new(pairs, new)), capped


def _beside(keys: Int64s, new: npt.NDArray[np.bool_]) -> Int64s:
    """Return the ranks of all documents in the buckets that new ones are in, and of few others."""
    slots = keys & ((1 << (16 * max(1, int(new.sum()))).bit_length()) - 1)
    held = np.zeros(int(slots.max(initial=0)) + 1, np.bool_)
    held[slots[new]] = True
    return np.flatnonzero(held[slots])


def band_keys(sketches: Sketches, bands: int) -> Int64s:
    """Return a 38-bit key of each band (``bands``, documents) of each document."""
    rows = sketches.signatures[:, : bands * BAND_ROWS].reshape(-1, bands, BAND_ROWS)
    keys = np.zeros(rows.shape[:2], np.uint64)
    for row in range(BAND_ROWS):
        keys ^= rows[:, :, row]
        keys *= np.uint64(0x9E3779B97F4A7C15)
        keys ^= keys >> np.uint64(29)
    return np.asarray((keys >> np.uint64(26)).astype(np.int64).T)


def agreement_of(sketches: Sequence[Sketches], documents_by_rank: Int64s, pairs: Int64s) -> Int64s:
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
