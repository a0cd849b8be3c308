"""Pairs to clusters: copies of one story around a representative that each of them was verified against.

Connected pairs alone would chain strangers together over a text that holds parts of both (measured: pair
precision .73 became an ARI of .32). So a cluster is a star: its members all pair with its
representative; what is left of a connected group forms further stars.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleaner.duplicates.stars import stars
from cleaner.errors import SettingsError
from cleaner.model import Cluster, Member, Pair
from cleaner.settings import DuplicateSettings

LEAST_PART = 6
"""Sixtieths of a text that a story must fill to make it a round-up: a tenth."""

ROUND_UP_OVERLAP = 0.2
"""Share of the smaller of two contained stories' parts that may overlap in a round-up."""

WORDS_FOR_KEEP = {
    "longest": "the longest text",
    "earliest": "the earliest date",
    "latest": "the latest date",
    "first": "the first id",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the choice of a representative may know of a document.

    ``length`` is the cleaned text's in characters, ``removed`` the furniture's that cleaning took.
    """

    length: int
    removed: int = 0
    publisher: str | None = None
    date: str | None = None
    agency: str | None = None


def cluster(pairs: Iterable[Pair], facts: Mapping[str, Facts], *, settings: DuplicateSettings) -> list[Cluster]:
    """Return the clusters of two or more, sorted by id.

    ``pairs`` may hold any; those ``related`` are no flags. ``facts`` has each document of a flagged pair.

    Raises:
        SettingsError: ``settings.keep`` names a file that can't be read.
    """
    order = keep_order(settings.keep)
    links: dict[str, dict[str, Pair]] = {}
    equal: dict[str, list[str]] = {}
    related: set[tuple[str, str]] = set()
    for pair in pairs:
        if pair.relation == "identical":
            equal.setdefault(pair.a, [pair.a]).append(pair.b)
        elif pair.relation == "related":
            related.add((pair.a, pair.b))
        else:
            links.setdefault(pair.a, {})[pair.b] = pair
            links.setdefault(pair.b, {})[pair.a] = pair
    nodes = sorted(links.keys() | equal.keys())
    best = {n: min(equal[n], key=lambda i: order(i, facts[i])) if n in equal else n for n in nodes}
    keys = {n: order(best[n], facts[best[n]]) for n in nodes}
    stories = {n for n in nodes if not _is_round_up(n, links, related)}
    clusters = []
    for group in stars(stories, links, keys):
        representative = _representative(group, links, keys)
        members = _members(representative, group, links, equal, best)
        if len(members) > 1:
            clusters.append(_described(best[representative], members, facts, settings.keep))
    return sorted(clusters, key=lambda c: c.id)


Links = Mapping[str, Mapping[str, Pair]]


def _representative(group: Sequence[str], links: Links, keys: Mapping[str, tuple[Any, ...]]) -> str:
    """Return the preferred one of those that pair with all others; the first of the group always does."""
    for node in sorted(group, key=keys.__getitem__):
        own = links.get(node, {})
        if all(other == node or other in own for other in group):
            return node
    return group[0]


def _members(
    representative: str,
    group: Sequence[str],
    links: Links,
    equal: Mapping[str, Sequence[str]],
    best: Mapping[str, str],
) -> tuple[Member, ...]:
    """Return the members of a group, with all that equal one of them, sorted by id."""
    members = []
    for node in group:
        pair = None if node == representative else links[representative][node]
        for i in equal.get(node, [node]):
            if pair is not None:
                members.append(Member(i, pair.relation, pair.coverage))
            else:
                members.append(Member(i, "representative" if i == best[node] else "identical", 1.0))
    return tuple(sorted(members, key=operator.attrgetter("id")))


def _described(representative: str, members: tuple[Member, ...], facts: Mapping[str, Facts], keep: str) -> Cluster:
    ids = [member.id for member in members]
    return Cluster(
        id=ids[0],
        representative=representative,
        members=members,
        reason=_why(representative, ids, facts, keep),
        source=_source(ids, facts),
    )


def _is_round_up(node: str, links: Links, related: set[tuple[str, str]]) -> bool:
    """Tell whether a text contains two stories, in different places, that do not pair with each other."""
    own_links = links.get(node, {})
    if len(own_links) < 2:
        return False
    places = []
    for other, pair in own_links.items():
        own, parts = (pair.coverage_a, pair.parts_a) if pair.a == node else (pair.coverage_b, pair.parts_b)
        bits = int(parts or "0", 16)
        if pair.relation == "excerpt" and own < pair.coverage and bits.bit_count() >= LEAST_PART:
            places.append((other, bits))
    places.sort(key=lambda place: (-place[1].bit_count(), place[0]))
    for k, (a, bits) in enumerate(places[:16]):
        for b, other_bits in places[k + 1 :]:
            overlap = (bits & other_bits).bit_count()
            apart = overlap <= ROUND_UP_OVERLAP * other_bits.bit_count()
            if apart and b not in links[a] and (min(a, b), max(a, b)) not in related:
                return True
    return False


class keep_order:  # noqa: N801 - reads as the function that it is
    """The order in which documents are preferred as representative, as ``settings.keep`` says."""

    def __init__(self, keep: str) -> None:
        self.keep = keep
        self.preferred = {} if keep in WORDS_FOR_KEEP else preferred_publishers(keep)

    def __call__(self, id: str, facts: Facts) -> tuple[Any, ...]:
        """Return a key; the smallest is preferred."""
        date = facts.date or "9999"
        fallback = (-facts.length, facts.removed, date, id)
        if self.keep == "longest":
            return fallback
        if self.keep == "earliest":
            return (date, *fallback)
        if self.keep == "latest":
            return (*(-ord(c) for c in (facts.date or "0").ljust(32, "\0")), *fallback)
        if self.keep == "first":
            return (id,)
        return (self.preferred.get((facts.publisher or "").casefold(), len(self.preferred)), *fallback)


def preferred_publishers(path: str) -> dict[str, int]:
    """Return the places of the publishers in a file with one publisher a line; ``#`` starts a comment.

    Raises:
        SettingsError: the file can't be read.
    """
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"keep {path!r}: neither one of {', '.join(WORDS_FOR_KEEP)} nor a readable list of publishers ({error})"
        ) from error
    names = [line.split("#")[0].strip().casefold() for line in lines]
    return {name: place for place, name in reversed(list(enumerate(filter(None, names))))}


def _why(representative: str, ids: Sequence[str], facts: Mapping[str, Facts], keep: str) -> str:
    """Say what made this member the representative."""
    chosen = facts[representative]
    if keep not in WORDS_FOR_KEEP:
        named = (chosen.publisher or "").casefold() in preferred_publishers(keep)
        return f"preferred publisher {chosen.publisher}" if named else "no preferred publisher; the longest text"
    if keep == "longest":
        rivals = [fact for fact in map(facts.__getitem__, ids) if fact.length == chosen.length]
        if len(rivals) > 1 and any(fact.removed > chosen.removed for fact in rivals):
            return "the longest text, and of these the one with least furniture"
        if len(rivals) > 1:
            return "the longest text, and of these the earliest date or the first id"
    if keep in ("earliest", "latest") and not chosen.date:
        return "no member has a date; the longest text"
    return WORDS_FOR_KEEP[keep]


def _source(ids: Sequence[str], facts: Mapping[str, Facts]) -> str | None:
    """Return the member that looks like the origin, ``None`` where nothing speaks for one.

    The agency's own publication first, then members that credit an agency, then the earliest date, then
    the longest text.
    """
    known = [(i, facts[i]) for i in ids]
    agencies = {fact.agency.casefold() for _, fact in known if fact.agency}
    if agencies:
        own = [(i, fact) for i, fact in known if any(a in (fact.publisher or "").casefold() for a in agencies)]
        likely = own or [(i, fact) for i, fact in known if fact.agency]
    else:
        likely = [(i, fact) for i, fact in known if fact.date]
    if not likely:
        return None
    return min((fact.date or "9999", -fact.length, i) for i, fact in likely)[2]
