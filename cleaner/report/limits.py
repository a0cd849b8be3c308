"""How much of a run the page shows: all of a small one, of a large one what a person can look through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

SMALL_RUN = 1_000
"""Documents up to which the page of a run holds everything. Beyond, writing it would cost a tenth of the run and more,
and nobody reads a thousand articles in one page."""

SMALL_REVIEW = 5_000
"""The same for the page that ``cleaner review`` serves: who asks for it waits a second for more."""


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
    """Pairs whose shared words are marked (.5 ms each). Identical texts need none."""

    @classmethod
    def of_run(cls, documents: int) -> Self:
        """Return the limits of the page that a run over this many documents writes."""
        if documents <= SMALL_RUN:
            return cls._whole()
        return cls(10_000, 1_000, 4_000_000, 10_000, 20_000, 10_000, 200)

    @classmethod
    def of_review(cls, documents: int) -> Self:
        """Return the limits of the page that ``cleaner review`` serves for such a run."""
        if documents <= SMALL_REVIEW:
            return cls._whole()
        return cls(20_000, 5_000, 12_000_000, 20_000, 100_000, 20_000, 200)

    @classmethod
    def _whole(cls) -> Self:
        return cls(SMALL_REVIEW, SMALL_REVIEW, 48 * 2**20, 100_000, 100_000, SMALL_REVIEW, 1_000)
