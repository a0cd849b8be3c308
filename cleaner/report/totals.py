"""The figures of the overview: counted from the records themselves, so that they add up or the page says where not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cleaner.report.documents import STATUSES
from cleaner.report.records import RELATIONS, Records
from cleaner.report.rows import Numbers

if TYPE_CHECKING:
    from cleaner.report.findings import Findings

FAMILIES = ("headlines", "footers", "sharing", "promotion", "biographies", "navigation", "legal", "layout", "other")
"""The families of cues in the order of their colours; ``other`` is for cues that this version doesn't know."""

SIZES = ((2, 2), (3, 3), (4, 5), (6, 10), (11, 50), (51, None))
"""Classes of cluster sizes, first and last."""

CUES = 2**15
"""More cues than there can be; a publisher and a cue share an integer."""

BIN = 20
"""Width of a bar of the similarity histogram in thousandths (coverages have three decimals)."""


class Tally:
    """Counts removals as they are read; the families of the cues are given."""

    def __init__(self, families: dict[str, str]) -> None:
        self.known = families
        self.cues: Counter[str] = Counter()
        self.characters: Counter[str] = Counter()
        self.publishers: dict[int, Counter[str]] = {}

    def family(self, cue: str) -> str:
        """Return the cue's family."""
        family = self.known.get(cue, "other")
        return family if family in FAMILIES else "other"

    def add(self, publisher: Numbers, cue: Numbers, length: Numbers, names: list[str]) -> None:
        """Count removals, one a place of the columns; ``names`` are the cues' by number."""
        kinds, kind, counts = np.unique(
            publisher.astype(np.int64) * CUES + cue, return_inverse=True, return_counts=True
        )
        characters = np.bincount(kind, weights=length).tolist()
        for one, count, total in zip(kinds.tolist(), counts.tolist(), map(int, characters), strict=False):
            number, name = one // CUES, names[one % CUES]
            self.cues[name] += count
            self.characters[name] += total
            self.publishers.setdefault(number, Counter())[self.family(name)] += total


@dataclass(frozen=True, slots=True)
class Totals:
    """Everything that the overview counts."""

    documents: int
    statuses: dict[str, int]
    warnings: int
    lines: int
    lines_removed: int
    characters: int
    characters_removed: int
    removals: int
    families: dict[str, tuple[int, int]]
    """family -> removals, characters"""
    cues: list[tuple[str, str, int, int]]
    """cue, family, removals, characters; most removals first"""
    publishers: list[tuple[str, dict[str, int], int]]
    """publisher, characters removed by family, their sum; most first"""
    pairs: dict[str, int]
    """relation -> pairs"""
    members: dict[str, int]
    """relation -> members of clusters"""
    clusters: int
    clustered: int
    sizes: list[tuple[str, int, int]]
    """class of sizes, clusters, documents in them"""
    histogram: list[int]
    """pairs by coverage, from 0 to 1 in steps of 1/50"""
    problems: tuple[str, ...]
    """where the records contradict one another, in words"""


def add_up(records: Records, found: Findings) -> Totals:
    """Add everything up, and compare what two records state."""
    documents, tally = records.documents, found.tally
    families = dict.fromkeys(FAMILIES, (0, 0))
    cues = []
    for cue, count in sorted(tally.cues.items(), key=lambda item: (-item[1], item[0])):
        family, characters = tally.family(cue), tally.characters[cue]
        families[family] = (families[family][0] + count, families[family][1] + characters)
        cues.append((cue, family, count, characters))
    statuses = np.bincount(documents["status"], minlength=len(STATUSES)).tolist()
    relations = _by_relation(found.pairs.relation)
    members = _by_relation([relation for cluster in found.clusters for _, relation, _ in cluster.others])
    members["representative"] = len(found.clusters)
    return Totals(
        documents=len(documents),
        statuses=dict(zip(STATUSES, statuses, strict=True)),
        warnings=sum(1 for number in documents.reason if documents["status"][number] < STATUSES.index("suspicious")),
        lines=int(documents["lines"].sum()),
        lines_removed=int(documents["lines_removed"].sum()),
        characters=int(documents["characters"].sum()),
        characters_removed=int(documents["characters_removed"].sum()),
        removals=len(found.removals),
        families=families,
        cues=cues,
        publishers=_publishers(records, tally),
        pairs={relation: relations[relation] for relation in RELATIONS[:4]},
        members={relation: members[relation] for relation in ("representative", *RELATIONS[:3])},
        clusters=len(found.clusters),
        clustered=sum(members.values()),
        sizes=_size_classes([len(cluster.others) + 1 for cluster in found.clusters]),
        histogram=_histogram(found),
        problems=tuple(_problems(records, found)),
    )


def _publishers(records: Records, tally: Tally) -> list[tuple[str, dict[str, int], int]]:
    names = records.documents.publishers.names
    rows = []
    for number, counts in tally.publishers.items():
        name = "(no publisher)" if number < 0 else names[number]
        by_family = {family: counts[family] for family in FAMILIES if counts[family]}
        rows.append((name, by_family, sum(by_family.values())))
    return sorted(rows, key=lambda row: (-row[2], row[0]))


def _size_classes(sizes: list[int]) -> list[tuple[str, int, int]]:
    rows = []
    for first, last in SIZES:
        inside = [size for size in sizes if first <= size and (last is None or size <= last)]
        label = str(first) if first == last else f"{first}–{last}" if last else f"{first} and more"
        rows.append((label, len(inside), sum(inside)))
    return rows


def _by_relation(numbers: Sequence[int]) -> dict[str, int]:
    counts = np.bincount(np.array(numbers, np.int64), minlength=len(RELATIONS))
    return dict(zip(RELATIONS, counts.tolist(), strict=True))


def _histogram(found: Findings) -> list[int]:
    bars = 1000 // BIN
    bar = np.clip(np.array(found.pairs.coverage, np.int64) // BIN, 0, bars - 1)
    counts: list[int] = np.bincount(bar, minlength=bars).tolist()
    return counts


def _problems(records: Records, found: Findings) -> Iterator[str]:
    documents = records.documents
    stated, counted = int(documents["characters_removed"].sum()), sum(found.tally.characters.values())
    if stated != counted:
        yield f"documents.jsonl states {stated:,} characters removed, removals.jsonl holds {counted:,}"
    marked = int(documents["clustered"].sum())
    members = sum(len(cluster.members_here) for cluster in found.clusters)
    if marked != members:
        yield f"documents.jsonl puts {marked:,} documents in clusters, duplicates.jsonl {members:,}"
    headless = sum(1 for cluster in found.clusters if cluster.representative is None)
    if headless:
        yield f"{headless:,} clusters in duplicates.jsonl have no representative"
