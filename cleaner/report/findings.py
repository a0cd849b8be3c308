"""Removals grouped by their line, pairs, clusters with their members, and the random samples to judge."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.model import Cluster, Pair
from cleaner.report.limits import Limits
from cleaner.report.lines import Counted, Lines, Removals, columns, count_removals, read_parts
from cleaner.report.records import RELATIONS, Records
from cleaner.report.rows import Rows, named
from cleaner.report.sampling import Lottery
from cleaner.report.totals import Tally

MEASURES = ("coverage", "coverage_a", "coverage_b", "jaccard")


@dataclass(slots=True)
class ClusterMembers:
    """One cluster: its representative and (document, relation, coverage in thousandths) for every other member."""

    name: str
    representative: int | None = None
    """``None`` where the record names none, -1 for a document of an earlier run."""
    reason: str = ""
    source: int = -1
    """The document that looks like the origin, -1 if none does or it is an earlier run's."""
    others: list[tuple[int, int, int]] = field(default_factory=list)
    members_here: list[int] = field(default_factory=list)
    """The members that are documents of this run."""

    def join(self, document: int, relation: str, coverage: float, *, is_source: bool) -> None:
        """Add a member and how it relates to the representative; coverage from 0 to 1."""
        if relation == "representative":
            self.representative = document
        else:
            self.others.append((document, RELATIONS.index(relation), round(coverage * 1000)))
        if document >= 0:
            self.members_here.append(document)
        if is_source:
            self.source = document


@dataclass(slots=True)
class Pairs:
    """pairs.jsonl in columns; similarities in thousandths. The reasons stay in the record, or in ``known``."""

    rows: Rows
    known: Sequence[Pair] | None = None
    a: array[int] = field(default_factory=lambda: array("i"))
    b: array[int] = field(default_factory=lambda: array("i"))
    relation: array[int] = field(default_factory=lambda: array("b"))
    measures: dict[str, array[int]] = field(default_factory=lambda: {name: array("h") for name in MEASURES})

    @property
    def coverage(self) -> array[int]:
        """The measure that decides."""
        return self.measures["coverage"]

    @property
    def here(self) -> npt.NDArray[np.bool_]:
        """Which pairs are between documents of this run alone, not with one of an earlier run (-1)."""
        return np.asarray((columns(self.a) >= 0) & (columns(self.b) >= 0))

    def __len__(self) -> int:
        return len(self.a)

    def reasons(self, numbers: Sequence[int]) -> list[str]:
        """Return in words what decided these pairs, whose numbers rise; "" where nothing is said."""
        if self.known is not None:
            return [self.known[number].reason for number in numbers]
        return [row.get("reason") or "" for row in self.rows.at(numbers)]


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that was found, read once."""

    limits: Limits
    tally: Tally
    lines: Lines
    removals: Removals
    pairs: Pairs
    clusters: list[ClusterMembers]
    """Largest first."""
    flagged: int
    """Pairs that are more than related."""
    unequal: int
    """Pairs that aren't identical."""
    sampled_removals: list[int]
    """Numbers of removals, in the order to judge."""
    sampled_pairs: list[int]
    """Numbers of flagged pairs, in the order to judge."""


def find(records: Records, families: dict[str, str], limits: Limits) -> Findings:
    """Read the removals, pairs and clusters of an output; ``families`` gives each cue's family."""
    seed = str(records.summary.get("settings_fingerprint", ""))
    removed = records.known.removed if records.known else _removed(records, families, seed, limits)
    of_pairs = Lottery(seed)
    pairs = _pairs(records)
    relation, keys = columns(pairs.relation), records.documents.keys
    flagged = np.flatnonzero(relation != RELATIONS.index("related"))
    readable = flagged[pairs.here[flagged]]
    of_pairs.draw(keys[columns(pairs.a)[readable]], keys[columns(pairs.b)[readable]], 0)
    return Findings(
        limits=limits,
        tally=removed.tally,
        lines=removed.lines,
        removals=removed.removals,
        pairs=pairs,
        clusters=_clusters(records),
        flagged=len(flagged),
        unequal=int(np.count_nonzero(relation != RELATIONS.index("identical"))),
        sampled_removals=removed.drawn,
        sampled_pairs=[int(readable[number]) for number in of_pairs.drawn()],
    )


def _removed(records: Records, families: dict[str, str], seed: str, limits: Limits) -> Counted:
    rows = records.rows("removals.jsonl")
    parts = read_parts(records.documents, rows)
    return count_removals(records.documents, rows, parts, families=families, seed=seed, limit=limits.lines)


def _pairs(records: Records) -> Pairs:
    pairs = Pairs(records.rows("pairs.jsonl"), records.known.pairs if records.known else None)
    if pairs.known is not None:
        _add_pairs(pairs, records, pairs.known, attrgetter)
        return pairs
    with named(pairs.rows.path):
        for block in pairs.rows.blocks():
            _add_pairs(pairs, records, block, itemgetter)
    return pairs


def _add_pairs(pairs: Pairs, records: Records, some: Sequence[Any], field_of: Callable[[str], Any]) -> None:
    """Add pairs, or rows that state them, to the columns; ``field_of`` gives what takes a field out of one."""
    for side, column in (("a", pairs.a), ("b", pairs.b)):
        column.extend(records.numbers(list(map(field_of(side), some))))
    pairs.relation.extend(map(RELATIONS.index, map(field_of("relation"), some)))
    for name, column in pairs.measures.items():
        column.extend([round(value * 1000) for value in map(field_of(name), some)])


def _clusters(records: Records) -> list[ClusterMembers]:
    clusters = _read_clusters(records) if records.known is None else _known_clusters(records, records.known.clusters)
    return sorted(clusters, key=lambda cluster: (-len(cluster.others), cluster.name))


def _known_clusters(records: Records, known: Sequence[Cluster]) -> Iterator[ClusterMembers]:
    for cluster in known:
        made = ClusterMembers(cluster.id, reason=cluster.reason)
        numbers = records.numbers([member.id for member in cluster.members])
        for document, member in zip(numbers, cluster.members, strict=True):
            made.join(document, member.relation, member.coverage, is_source=member.id == cluster.source)
        yield made


def _read_clusters(records: Records) -> Iterable[ClusterMembers]:
    clusters: dict[str, ClusterMembers] = {}
    rows = records.rows("duplicates.jsonl")
    with named(rows.path):
        for block in rows.blocks():
            numbers = records.numbers([row["id"] for row in block])
            for document, row in zip(numbers, block, strict=True):
                name = row["cluster"]
                if name not in clusters:
                    clusters[name] = ClusterMembers(name)
                made = clusters[name]
                made.join(document, row["relation"], row["coverage"], is_source=row.get("source") is True)
                if row["relation"] == "representative":
                    made.reason = row.get("reason") or ""
    return clusters.values()
