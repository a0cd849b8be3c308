"""How much of a run the page shows: all of a small one, of a large one what a person can look through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

SMALL_RUN = 5_000
"""Documents up to which everything is shown. Beyond, the page would cost as much time as cleaning them."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What is embedded at most; each limit that applies is stated on the page."""

    documents: int
    """Documents listed one by one; of more, the sampled, suspicious and clustered ones come first."""
    articles: int
    """Documents whose text can be read in the page."""
    text: int
    """Characters of article text: 12 million make a page of about 15 MB, which opens in a quarter of a second."""
    lines: int
    """Different removed lines, the most frequent ones."""
    pairs: int
    clusters: int
    """Clusters, the largest ones."""
    aligned: int
    """Pairs whose shared words are marked (2.5 ms each). Identical texts need none."""

    @classmethod
    def of(cls, documents: int) -> Self:
        """Return the limits of a run over this many documents."""
        if documents <= SMALL_RUN:
            return cls(SMALL_RUN, SMALL_RUN, 48 * 2**20, 100_000, 100_000, SMALL_RUN, 1_000)
        return cls(20_000, 5_000, 12_000_000, 20_000, 100_000, 20_000, 200)
