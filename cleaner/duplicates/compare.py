"""Two documents side by side: why they are copies or not, and which passages they share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cleaner.arrays import among
from cleaner.duplicates.furniture import Mask
from cleaner.duplicates.relations import Score, decide
from cleaner.duplicates.sketch import MIN_WORDS
from cleaner.duplicates.verify import align_pair
from cleaner.model import Document, Relation
from cleaner.settings import DuplicateSettings
from cleaner.text import Words, words

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that both texts have, as half-open spans of code points."""

    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two texts belong together, and what was counted.

    ``relation`` is ``None`` for strangers. ``passages`` are sorted by their place in a; ``masked_a`` and
    ``masked_b`` are the spans of furniture, which count for nothing; ``equal_a`` and ``equal_b`` are the
    spans of words that the other text has too, somewhere in the same passage.
    """

    a: Document
    b: Document
    relation: Relation | None
    reason: str
    score: Score
    passages: tuple[Passage, ...]
    masked_a: tuple[Span, ...]
    masked_b: tuple[Span, ...]
    equal_a: tuple[Span, ...]
    equal_b: tuple[Span, ...]


def compare(
    a: Document, b: Document, *, settings: DuplicateSettings | None = None, mask: Mask | None = None
) -> Comparison:
    """Return how two documents compare, exactly as in a run with this mask.

    >>> story = "The bridge over the river opened on Monday after three years of work and two floods."
    >>> compare(Document("a", story), Document("b", story.upper())).relation
    'identical'
    """
    settings = settings or DuplicateSettings()
    mask = mask or Mask(np.empty(0, np.int64))
    words_a, words_b = words(a.text), words(b.text)
    alignment = align_pair(words_a.hashes, words_b.hashes, mask)
    score = Score(*alignment.scores.tolist())
    relation: Relation | None
    if len(words_a) and np.array_equal(words_a.hashes, words_b.hashes):
        relation, reason = "identical", "the same words in the same order"
    elif min(len(words_a), len(words_b)) < MIN_WORDS:
        relation, reason = None, f"texts of fewer than {MIN_WORDS} words are copies only if they are equal"
    else:
        relation, reason = decide(score, settings=settings)
    passages = [
        Passage(_span(words_a, a0, a1), _span(words_b, b0, b1)) for a0, a1, b0, b1 in alignment.passages.tolist()
    ]
    equal_a, equal_b = _equal_spans(words_a, words_b, alignment.passages)
    return Comparison(
        a=a,
        b=b,
        relation=relation,
        reason=reason,
        score=score,
        passages=tuple(sorted(passages, key=lambda passage: (passage.a, passage.b))),
        masked_a=_spans(words_a, alignment.masked_a),
        masked_b=_spans(words_b, alignment.masked_b),
        equal_a=equal_a,
        equal_b=equal_b,
    )


def equal_words(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return ``equal_a`` and ``equal_b`` of the comparison of two texts without a mask, and nothing else of it."""
    words_a, words_b = words(a), words(b)
    alignment = align_pair(words_a.hashes, words_b.hashes, Mask(np.empty(0, np.int64)))
    return _equal_spans(words_a, words_b, alignment.passages)


def _span(found: Words, first: int, end: int) -> Span:
    return int(found.starts[first]), int(found.ends[end - 1])


def _spans(found: Words, marked: npt.NDArray[np.uint8]) -> tuple[Span, ...]:
    """Return the spans of runs of marked words."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], marked, [0]]).astype(np.int8)))
    return tuple(_span(found, first, end) for first, end in edges.reshape(-1, 2).tolist())


def _equal_spans(
    words_a: Words, words_b: Words, passages: npt.NDArray[np.int64]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans of the words of each passage that the other side of the passage holds too."""
    a, b = words_a.hashes, words_b.hashes
    equal_a, equal_b = np.zeros(len(a), np.uint8), np.zeros(len(b), np.uint8)
    for a0, a1, b0, b1 in passages.tolist():
        equal_a[a0:a1] |= among(a[a0:a1], b[b0:b1])
        equal_b[b0:b1] |= among(b[b0:b1], a[a0:a1])
    return _spans(words_a, equal_a), _spans(words_b, equal_b)
