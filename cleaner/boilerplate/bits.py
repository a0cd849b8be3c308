"""Which keys a hash table may hold: a bit for each, in 32 KB that stay in the nearest cache."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

BITS = 1 << 18
BIT_MASK = BITS - 1
"""A key that is held has its bit set; of others, as many as keys are held for each bit there is."""


def set_bits(keys: npt.NDArray[np.int64]) -> npt.NDArray[np.uint32]:
    """Return the bits of keys by their last 18 binary digits: those of ``key`` are bit ``key & 31`` of ``key >> 5``.

    >>> int(set_bits(np.array([37], np.int64))[1])
    32
    """
    marked = np.zeros(BITS, np.uint8)
    marked[keys & BIT_MASK] = 1
    return np.packbits(marked, bitorder="little").view("<u4").astype(np.uint32)
