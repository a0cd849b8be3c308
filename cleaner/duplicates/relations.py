"""Scores to relations: what the counted words of a pair mean, and the recorded pairs.

A decision needs nothing but the whole numbers of one row of ``verify``, the same for a run, for
``compare`` and for a query of an index.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.duplicates.stars import links_of, missing_star_pairs, stars
from cleaner.duplicates.verify import COLUMNS
from cleaner.model import Pair, Relation
from cleaner.settings import DuplicateSettings

Int64s = npt.NDArray[np.int64]

MOST_PAIRS = 64
"""Pairs recorded for a document; a story with more copies keeps its strongest, and clusters stay whole."""

STAR_ROUNDS = 3
"""Times that missing pairs with a centre are looked for; what is then left of a group forms further clusters."""

OPENING_PARTS = 8
OPENING_WORDS = 30
"""Where both texts open with something else, for eight sixtieths of each and 30 words at least, they share a page's
gallery or footer and not the story: true copies differ so in less than one of a hundred pairs, since a
headline and a standfirst are shorter."""

LEAST_STORY = 12
"""Words a story must have beside furniture for its coverage to mean anything."""

BRIEF_WORDS = (60, 120)
BRIEF_EQUAL = (0.96, 0.75)
"""Two stories of similar length must consist of equal words to this share, where the shorter has up to 60
words, and where it has 120; between them the share falls evenly, above nothing is asked. Short stories are
often filled from one form (results, prices, notices) and then 70-95 % equal; in long ones coverage tells."""

SIMILAR_LENGTH = 1.5
"""Forms give texts of like length: where the longer has more than so many times the words, the shorter is
an excerpt and half of BRIEF_EQUAL will do."""

NUMBERS_BELOW = 150
NUMBERS_AGREE = 0.8
"""In stories of similar length with fewer words, this share of the aligned numbers must agree: forms agree
in less than two thirds of them, copies in nearly all. Up to 60 words all must."""

LEAST_NUMBERS = 3
NUMBERS_KEPT = 0.5
"""In all others, from so many numbers on, this part of the share in which the other words agree: garbled
text loses numbers as it loses words, a form fills in new ones."""


class Score(NamedTuple):
    """One row of ``verify`` by name; see ``COLUMNS``."""

    story_a: int
    story_b: int
    aligned_a: int
    aligned_b: int
    equal_a: int
    equal_b: int
    numbers_a: int
    numbers_b: int
    numbers_same: int
    shingles_same: int
    shingles_all: int
    words_a: int
    words_b: int
    parts_a: int = 0
    parts_b: int = 0

    @property
    def coverage_a(self) -> float:
        """Share of a's words beside furniture that align."""
        return self.aligned_a / max(self.story_a, 1)

    @property
    def coverage_b(self) -> float:
        """Share of b's words beside furniture that align."""
        return self.aligned_b / max(self.story_b, 1)

    @property
    def coverage(self) -> float:
        """Share of the shorter story's words that align."""
        if self.story_a == self.story_b:
            return max(self.coverage_a, self.coverage_b)
        return self.coverage_a if self.story_a < self.story_b else self.coverage_b

    @property
    def equal(self) -> float:
        """Share of the shorter story's words that are equal in the other's passages; of equally long ones the less."""
        if self.story_a == self.story_b:
            return min(self.equal_a, self.equal_b) / max(self.story_a, 1)
        return self.equal_a / self.story_a if self.story_a < self.story_b else self.equal_b / self.story_b

    @property
    def jaccard(self) -> float:
        """Similarity of the sets of word-5-grams."""
        return self.shingles_same / max(self.shingles_all, 1)


VOUCHED_OVERLAP = 0.9
"""Share of the smaller of two copies' parts of a third text that must be the same for it to vouch for them."""

STRANGERS = Pair("", "", "related", 0.0, 0.0, 0.0, 0.0)
"""Stands for a pair that was verified and has no relation."""


def decide(score: Score, *, settings: DuplicateSettings) -> tuple[Relation | None, str]:
    """Return the relation, ``None`` for strangers, and the reason in words."""
    coverage = score.coverage
    share = f"{coverage:.0%} of the shorter story aligns"
    if coverage < settings.related:
        return None, share
    if objection := _objection(score):
        return ("related" if coverage >= settings.threshold else None), f"{share}, but {objection}"
    if coverage < settings.threshold:
        return "related", share
    if min(score.coverage_a, score.coverage_b) >= settings.threshold:
        return "near-duplicate", share
    return "excerpt", f"{share}, which is contained in the longer one"


def _objection(score: Score) -> str:
    """Say why two texts that align are no copies, "" if nothing speaks against it."""
    words, equal = min(score.story_a, score.story_b), score.equal
    if words < LEAST_STORY:
        return f"beside furniture it has only {words} words"
    similar = max(score.story_a, score.story_b) <= SIMILAR_LENGTH * words
    if _opening(score.parts_a, score.words_a) and _opening(score.parts_b, score.words_b):
        return "each begins with a story of its own"
    low, high = BRIEF_WORDS
    needed = _brief_equal(words) if words <= high else 0.0
    if equal < (needed if similar else needed / 2):
        return f"in texts this brief {equal:.0%} equal words are too few"
    numbers = max(score.numbers_a, score.numbers_b)
    if similar and words < NUMBERS_BELOW:
        enough = numbers if words <= low else NUMBERS_AGREE * numbers
    elif numbers >= LEAST_NUMBERS:
        enough = NUMBERS_KEPT * equal * min(score.numbers_a, score.numbers_b)
    else:
        enough = 0
    if score.numbers_same < enough:
        return f"of {numbers} numbers only {score.numbers_same} agree"
    return ""


@functools.cache
def _brief_equal(words: int) -> float:
    """Return the share of equal words that two brief stories of similar length need, the shorter of so many words."""
    return float(np.interp(words, BRIEF_WORDS, BRIEF_EQUAL))


def _opening(parts: int, words: int) -> bool:
    """Tell whether a text begins with so much that does not align that it is a story of its own."""
    sixtieths = (parts & -parts).bit_length() - 1
    return sixtieths >= OPENING_PARTS and sixtieths * words >= 60 * OPENING_WORDS


def relate(
    pairs: Int64s,
    scores: Int64s,
    twins: Int64s,
    *,
    ids: Sequence[str] | Mapping[int, str],
    settings: DuplicateSettings,
    verify_more: Callable[[Int64s], Int64s] | None = None,
) -> tuple[list[Pair], dict[str, int]]:
    """Return the recorded pairs, sorted by ids, and how many were capped.

    ``pairs`` and ``scores`` are those of ``verify``, ``twins`` those of ``find_candidates``; ``ids`` are
    the documents' ids by number. Equal documents pair with the one of the smallest id alone, and only
    that one pairs with others. ``verify_more`` scores further pairs: where a story has so many copies that
    not all of them met, each is verified against the best connected one, so that its cluster stays whole.
    """
    first, identical = _first_ids(twins, ids)
    found = _decided(pairs, scores, first, ids, settings)
    if verify_more is not None:
        for _ in range(STAR_ROUNDS):
            flagged = [pair for pair, decided in found.items() if decided.relation != "related"]
            lacking = missing_star_pairs(flagged, found.keys(), lambda node: first.get(node) or ids[node])
            missing = np.array(lacking, np.int64).reshape(-1, 2)
            if not len(missing):
                break
            found |= dict.fromkeys(((a, b) for a, b in missing.tolist()), STRANGERS)
            found |= _decided(missing, verify_more(missing), first, ids, settings)
    recorded = vouched([pair for pair in found.values() if pair is not STRANGERS], settings=settings)
    kept = strongest(recorded)
    statistics = {"pairs_capped": len(recorded) - len(kept)}
    kept.extend(Pair(a, b, "identical", 1.0, 1.0, 1.0, 1.0, "the same words in the same order") for a, b in identical)
    return sorted(kept, key=lambda pair: (pair.a, pair.b)), statistics


def _decided(
    pairs: Int64s,
    scores: Int64s,
    first: Mapping[int, str],
    ids: Sequence[str] | Mapping[int, str],
    settings: DuplicateSettings,
) -> dict[tuple[int, int], Pair]:
    """Return the records of the pairs that have a relation, by their numbers."""
    found = {}
    worth = worth_deciding(scores, settings)
    for (a, b), row in zip(pairs[worth].tolist(), scores[worth].tolist(), strict=True):
        score = Score(*row)
        relation, reason = decide(score, settings=settings)
        if relation is not None:
            found[a, b] = pair_of(first.get(a) or ids[a], first.get(b) or ids[b], relation, score, reason)
    return found


def vouched(pairs: Sequence[Pair], *, settings: DuplicateSettings) -> list[Pair]:
    """Return the pairs, those flagged that a third document vouches for.

    Where two texts fall short of the threshold, because each has its own furniture or errors, but are copies
    of the same passages of a third, they are copies of one another. One step only: what was vouched for
    vouches for nothing.
    """
    short = {n: p for n, p in enumerate(pairs) if p.relation == "related" and p.coverage < settings.threshold}
    parts: dict[str, dict[str, int]] = {name: {} for pair in short.values() for name in (pair.a, pair.b)}
    for pair in pairs:
        if pair.relation != "related" and pair.a in parts:
            parts[pair.a][pair.b] = int(pair.parts_b or "0", 16)
        if pair.relation != "related" and pair.b in parts:
            parts[pair.b][pair.a] = int(pair.parts_a or "0", 16)
    return [
        replace(pair, relation=_vouched_relation(pair, settings), reason=f"{pair.reason}; both are copies of {third}")
        if number in short and (third := _third(pair, parts))
        else pair
        for number, pair in enumerate(pairs)
    ]


def _vouched_relation(pair: Pair, settings: DuplicateSettings) -> Relation:
    return "near-duplicate" if min(pair.coverage_a, pair.coverage_b) >= settings.related else "excerpt"


def _third(pair: Pair, parts: Mapping[str, Mapping[str, int]]) -> str:
    """Return the first document of which both hold the same passages, "" if there is none."""
    own, other = parts.get(pair.a, {}), parts.get(pair.b, {})
    for third in sorted(own.keys() & other.keys()):
        common = (own[third] & other[third]).bit_count()
        if common >= VOUCHED_OVERLAP * min(own[third].bit_count(), other[third].bit_count()) > 0:
            return third
    return ""


def _first_ids(twins: Int64s, ids: Sequence[str] | Mapping[int, str]) -> tuple[dict[int, str], list[tuple[str, str]]]:
    """Return the smallest id for each head of equal documents, and that id with each of the others."""
    sets: dict[int, list[str]] = {}
    for head, twin in twins.tolist():
        sets.setdefault(head, [ids[head]]).append(ids[twin])
    first = {head: min(equal) for head, equal in sets.items()}
    return first, [(first[head], other) for head, equal in sets.items() for other in equal if other != first[head]]


def worth_deciding(scores: Int64s, settings: DuplicateSettings) -> npt.NDArray[np.bool_]:
    """Return which rows may have a relation, those that reach ``related`` in either document."""
    column = {name: scores[:, k] for k, name in enumerate(COLUMNS)}
    reached_a = column["aligned_a"] >= settings.related * np.maximum(column["story_a"], 1) - 1e-9
    reached_b = column["aligned_b"] >= settings.related * np.maximum(column["story_b"], 1) - 1e-9
    return np.asarray(reached_a | reached_b)


def pair_of(a: str, b: str, relation: Relation, score: Score, reason: str) -> Pair:
    """Return the record of a pair, the smaller id first, scores rounded to 3 decimals."""
    coverage_a, coverage_b = round(score.coverage_a, 3), round(score.coverage_b, 3)
    parts_a, parts_b = f"{score.parts_a:015x}", f"{score.parts_b:015x}"
    if a > b:
        a, b, coverage_a, coverage_b, parts_a, parts_b = b, a, coverage_b, coverage_a, parts_b, parts_a
    return Pair(
        a, b, relation, round(score.coverage, 3), coverage_a, coverage_b, round(score.jaccard, 3), reason,
        parts_a, parts_b,
    )  # fmt: skip


def strongest(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs that are among the strongest MOST_PAIRS of either document, and those that hold a star."""
    partners = Counter(name for pair in pairs for name in (pair.a, pair.b))
    if max(partners.values(), default=0) <= MOST_PAIRS:
        return list(pairs)
    links = links_of((pair.a, pair.b) for pair in pairs if pair.relation != "related")
    centre = {n: star[0] for star in stars(links.keys(), links, {n: n for n in links}) for n in star}
    count: dict[str, int] = {}
    kept = []
    surest = {"near-duplicate": 0, "excerpt": 1, "related": 2}
    for pair in sorted(pairs, key=lambda p: (surest[p.relation], -p.coverage, -p.jaccard, p.a, p.b)):
        holds = pair.relation != "related" and (centre[pair.a] == pair.b or centre[pair.b] == pair.a)
        if holds or count.get(pair.a, 0) < MOST_PAIRS or count.get(pair.b, 0) < MOST_PAIRS:
            count[pair.a] = count.get(pair.a, 0) + 1
            count[pair.b] = count.get(pair.b, 0) + 1
            kept.append(pair)
    return kept
