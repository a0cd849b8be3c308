"""Removals grouped by their line, clusters with their members, and the random samples to judge."""

from __future__ import annotations

import hashlib
import heapq
from array import array
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from cleaner.decisions import line_key
from cleaner.report.articles import Cut, Cuts
from cleaner.report.records import RELATIONS, Records
from cleaner.report.totals import Tally

MAX_DOCUMENTS = 50_000
"""Documents listed one by one; of more, the suspicious, sampled and clustered ones come first."""

MAX_LINES = 100_000
"""Different removed lines listed, the most frequent ones."""

LARGE = 64 * 2**20
"""Bytes of removals.jsonl above which lines are counted before they are grouped (a group takes 1 KB, a count 0.1)."""

EXAMPLES = 3
"""Documents named with a removed line: the first ones."""

SAMPLE = 60
"""Removals and pairs drawn for judging: three rounds of 20, so that a doubtful estimate can be narrowed."""


@dataclass(slots=True)
class LineGroup:
    """All removals of one line's text; scores in thousandths."""

    text: str
    number: int
    count: int = 0
    cues: Counter[str] = field(default_factory=Counter)
    publishers: Counter[int] = field(default_factory=Counter)
    scores: int = 0
    low: int = 1001
    low_at: int = -1
    high: int = 0
    examples: list[int] = field(default_factory=list)

    def add(self, document: int, publisher: int, cue: str, score: int) -> None:
        """Count one removal."""
        self.count += 1
        self.cues[cue] += 1
        self.publishers[publisher] += 1
        self.scores += score
        self.high = max(self.high, score)
        if score < self.low:
            self.low, self.low_at = score, document
        if len(self.examples) < EXAMPLES and document not in self.examples:
            self.examples.append(document)


@dataclass(slots=True)
class ClusterMembers:
    """One cluster: its representative and (document, relation, coverage in thousandths) for every other member."""

    name: str
    representative: int = -1
    reason: str = ""
    source: int = -1
    """The document that looks like the origin, -1 if none does."""
    others: list[tuple[int, int, int]] = field(default_factory=list)


@dataclass(slots=True)
class Pairs:
    """pairs.jsonl in columns; similarities in thousandths."""

    a: array[int] = field(default_factory=lambda: array("q"))
    b: array[int] = field(default_factory=lambda: array("q"))
    relation: array[int] = field(default_factory=lambda: array("q"))
    coverage: array[int] = field(default_factory=lambda: array("q"))
    coverage_a: array[int] = field(default_factory=lambda: array("q"))
    coverage_b: array[int] = field(default_factory=lambda: array("q"))
    jaccard: array[int] = field(default_factory=lambda: array("q"))
    reason: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that was found, read once."""

    tally: Tally
    lines: list[LineGroup]
    """The ``MAX_LINES`` most removed ones, most removed first."""
    different_lines: int
    removals: int
    cuts: Cuts | None
    """The removals of every document; ``None`` where there are more documents than are listed."""
    pairs: Pairs
    clusters: list[ClusterMembers]
    """Largest first."""
    flagged: int
    """Pairs that are more than related."""
    unequal: int
    """Pairs that aren't identical."""
    sampled_removals: list[tuple[int, int]]
    """(document, start), in the order to judge."""
    sampled_pairs: list[int]
    """Numbers of flagged pairs, in the order to judge."""


def find(records: Records, families: dict[str, str]) -> Findings:
    """Read the removals, pairs and clusters of an output; ``families`` gives each cue's family."""
    draw = _lottery(str(records.summary.get("settings_fingerprint", "")))
    tally = Tally(families)
    counts = _count_lines(records)
    most = None if counts is None else set(heapq.nsmallest(MAX_LINES, counts, key=lambda d: (-counts[d], d)))
    groups: dict[str, LineGroup] = {}
    publisher, ids = records.documents.publisher, records.documents.ids.names
    tickets: list[tuple[bytes, int, int]] = []
    count = 0
    cuts: Cuts | None = {} if len(records.documents) <= MAX_DOCUMENTS else None
    for document, row in records.removals():
        cut = Cut.of(row)
        if cuts is not None:
            cuts.setdefault(document, []).append(cut)
        key = line_key(cut.text)
        if most is None or _digest(key) in most:
            group = groups.get(key)
            if group is None:
                group = groups[key] = LineGroup(key, len(groups))
            group.add(document, publisher[document], cut.cue, cut.score)
        tally.add(publisher[document], cut.cue, cut.text)
        count += 1
        ticket = (draw(f"removal\0{ids[document]}\0{cut.start}"), -document, -cut.start)
        _keep_smallest(tickets, ticket)
    pairs = _pairs(records)
    flagged = [n for n, relation in enumerate(pairs.relation) if RELATIONS[relation] != "related"]
    drawn = heapq.nsmallest(SAMPLE, ((draw(f"pair\0{ids[pairs.a[n]]}\0{ids[pairs.b[n]]}"), n) for n in flagged))
    return Findings(
        tally=tally,
        lines=sorted(groups.values(), key=lambda group: (-group.count, group.number))[:MAX_LINES],
        different_lines=len(groups if counts is None else counts),
        removals=count,
        cuts=cuts,
        pairs=pairs,
        clusters=_clusters(records),
        flagged=len(flagged),
        unequal=sum(RELATIONS[relation] != "identical" for relation in pairs.relation),
        sampled_removals=[(-document, -start) for _, document, start in sorted(tickets, reverse=True)],
        sampled_pairs=[number for _, number in drawn],
    )


def _count_lines(records: Records) -> Counter[bytes] | None:
    """Return how often each line was removed, by its digest; ``None`` where all can be grouped at once."""
    if (records.out / "removals.jsonl").stat().st_size <= LARGE:
        return None
    return Counter(_digest(line_key(row["text"])) for _, row in records.removals())


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _lottery(seed: str) -> Callable[[str], bytes]:
    """Return a draw: the same finding gets the same ticket in every run with these settings."""
    start = hashlib.blake2b(seed.encode(), digest_size=8)

    def draw(finding: str) -> bytes:
        ticket = start.copy()
        ticket.update(finding.encode("utf-8", "surrogatepass"))
        return ticket.digest()

    return draw


def _keep_smallest(tickets: list[tuple[bytes, int, int]], ticket: tuple[bytes, int, int]) -> None:
    """Keep a heap of the ``SAMPLE`` largest tickets (which are as random as the smallest)."""
    if len(tickets) < SAMPLE:
        heapq.heappush(tickets, ticket)
    elif ticket > tickets[0]:
        heapq.heapreplace(tickets, ticket)


def _pairs(records: Records) -> Pairs:
    pairs = Pairs()
    for a, b, row in records.pairs():
        pairs.a.append(a)
        pairs.b.append(b)
        pairs.relation.append(RELATIONS.index(row["relation"]))
        for name in ("coverage", "coverage_a", "coverage_b", "jaccard"):
            getattr(pairs, name).append(round(row[name] * 1000))
        pairs.reason.append(row.get("reason") or "")
    return pairs


def _clusters(records: Records) -> list[ClusterMembers]:
    clusters: dict[str, ClusterMembers] = {}
    for document, row in records.members():
        cluster = clusters.setdefault(row["cluster"], ClusterMembers(row["cluster"]))
        if row["relation"] == "representative":
            cluster.representative = document
            cluster.reason = row.get("reason") or ""
        else:
            relation = RELATIONS.index(row["relation"])
            cluster.others.append((document, relation, round(row["coverage"] * 1000)))
        if row.get("source") is True:
            cluster.source = document
    return sorted(clusters.values(), key=lambda cluster: (-len(cluster.others), cluster.name))
