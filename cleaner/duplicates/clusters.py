"""Pairs to clusters: copies of one story around a representative that each of them was verified against.

Connected pairs alone would chain strangers together over a text that holds parts of both (measured: pair
precision .73 became an ARI of .32). So a cluster is a star: its members are those that pair with its
representative; what is left of a connected group forms further stars.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleaner.errors import SettingsError
from cleaner.model import Cluster, Member, Pair
from cleaner.settings import DuplicateSettings

ROUND_UP_OVERLAP = 1.15
"""Two unrelated stories lie side by side in a longer text if their shares of it add up to no more than this;
texts that cover it twice are versions of it that merely were not found to match each other."""

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


def cluster(
    pairs: Iterable[Pair], facts: Mapping[str, Facts], *, settings: DuplicateSettings
) -> list[Cluster]:
    """Return the clusters of two or more, sorted by id.

    ``pairs`` may hold any; those ``related`` are no flags. ``facts`` has each document of a flagged pair.

    Raises:
        SettingsError: ``settings.keep`` names a file that can't be read.
    """
    order = keep_order(settings.keep)
    links: dict[str, dict[str, Pair]] = {}
    equal: dict[str, list[str]] = {}
    for pair in pairs:
        if pair.relation == "identical":
            equal.setdefault(pair.a, [pair.a]).append(pair.b)
        elif pair.relation != "related":
            links.setdefault(pair.a, {})[pair.b] = pair
            links.setdefault(pair.b, {})[pair.a] = pair
    best = {a: min(same, key=lambda i: order(i, facts[i])) for a, same in equal.items()}
    nodes = sorted(links.keys() | equal.keys())
    ranked = sorted(nodes, key=lambda n: order(best.get(n, n), facts[best.get(n, n)]))
    free = {n for n in ranked if not _is_round_up(n, links.get(n, {}), links)}
    clusters = []
    for node in ranked:
        if node not in free:
            continue
        around = {n: pair for n, pair in links.get(node, {}).items() if n in free}
        if around or node in equal:
            free -= {node, *around}
            clusters.append(_star(node, around, equal, best, facts, settings.keep))
    return sorted(clusters, key=lambda c: c.id)


def _star(
    node: str,
    around: Mapping[str, Pair],
    equal: Mapping[str, list[str]],
    best: Mapping[str, str],
    facts: Mapping[str, Facts],
    keep: str,
) -> Cluster:
    """Return the cluster of a node, the nodes that pair with it, and all that equal one of them."""
    representative = best.get(node, node)
    members = [
        Member(i, "representative" if i == representative else "identical", 1.0) for i in equal.get(node, [node])
    ]
    for other, pair in around.items():
        members += [Member(i, pair.relation, pair.coverage) for i in equal.get(other, [other])]
    members.sort(key=lambda member: member.id)
    ids = [member.id for member in members]
    return Cluster(
        id=ids[0],
        representative=representative,
        members=tuple(members),
        reason=_why(representative, ids, facts, keep),
        source=_source(ids, facts),
    )


def _is_round_up(node: str, own: Mapping[str, Pair], links: Mapping[str, Mapping[str, Pair]]) -> bool:
    """Tell whether a text contains two stories that do not pair with each other."""
    shares = {}
    for other, pair in own.items():
        share = pair.coverage_a if pair.a == node else pair.coverage_b
        if pair.relation == "excerpt" and share <= pair.coverage and share < 1 / ROUND_UP_OVERLAP:
            shares[other] = share
    contained = sorted(shares, key=lambda i: (-shares[i], i))
    return any(
        b not in links[a] and shares[a] + shares[b] <= ROUND_UP_OVERLAP
        for k, a in enumerate(contained[:8])
        for b in contained[k + 1 :]
    )


class keep_order:  # noqa: N801 - reads as the function that it is
    """The order in which documents are preferred as representative, as ``settings.keep`` says."""

    def __init__(self, keep: str) -> None:
        self.keep = keep
        self.preferred = {} if keep in WORDS_FOR_KEEP else preferred_publishers(keep)

    def __call__(self, id: str, facts: Facts) -> tuple[object, ...]:
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
        return f"preferred publisher {chosen.publisher}" if chosen.publisher else "no preferred publisher; the longest text"
    if keep == "longest":
        rivals = [i for i in ids if facts[i].length == chosen.length]
        if len(rivals) > 1 and any(facts[i].removed > chosen.removed for i in rivals):
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
    agencies = {facts[i].agency.casefold() for i in ids if facts[i].agency}  # type: ignore[union-attr]
    own = [i for i in ids if any(a in (facts[i].publisher or "").casefold() for a in agencies)]
    likely = own or [i for i in ids if facts[i].agency] or [i for i in ids if facts[i].date]
    if not likely:
        return None
    return min(likely, key=lambda i: (facts[i].date or "9999", -facts[i].length, i))
