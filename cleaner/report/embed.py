"""The data inside the page: columns of numbers, and the texts in blocks that are parsed when they are opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from markupsafe import Markup

from cleaner.compiled import beside
from cleaner.report.articles import Text, read_texts, safe_json
from cleaner.report.documents import COUNTS, STATUSES
from cleaner.report.findings import Findings
from cleaner.report.lines import columns
from cleaner.report.methods import thresholds
from cleaner.report.records import RELATIONS, Records
from cleaner.report.rows import Numbers
from cleaner.report.shared import pairs_to_align, shared_words
from cleaner.report.totals import FAMILIES
from cleaner.workers import WorkerPool

MAX_ARTICLE = 200_000
"""Characters of one article embedded; a longer one is left to its file."""

BLOCK = 200_000
"""Characters of text in a block, parsed at once when one of its articles is opened (2 ms)."""

LEAST_CERTAIN = 200
"""Lines whose least certain removal is listed in any case."""


@dataclass(frozen=True, slots=True)
class Block:
    """A JSON data block and the id of its element."""

    name: str
    json: Markup


def ranked_documents(records: Records, found: Findings, aligned: list[int]) -> Numbers:
    """Return all documents, first those to judge or to look at, then clustered, cleaned and unchanged ones.

    The clustered ones stand by cluster, the largest first, so that the clusters that a reader opens first are whole.
    """
    documents, pairs = records.documents, found.pairs
    status = documents["status"].astype(np.int64)
    rank = np.where(documents["clustered"] > 0, 1, 2 + status)
    rank[status >= STATUSES.index("suspicious")] = 0
    least_certain = np.argsort(found.lines.low, kind="stable")[:LEAST_CERTAIN].tolist()
    rank[[found.lines.low_at[line] for line in least_certain]] = -1
    rank[[number for pair in aligned for number in (pairs.a[pair], pairs.b[pair])]] = -2
    rank[[number for pair in found.sampled_pairs for number in (pairs.a[pair], pairs.b[pair])]] = -3
    rank[[found.removals.document[number] for number in found.sampled_removals]] = -3
    cluster, members = np.zeros(len(documents), np.int64), [one.members_here for one in found.clusters]
    cluster[list(chain.from_iterable(members))] = np.repeat(np.arange(len(members)), list(map(len, members)))
    return np.lexsort((cluster, rank))


def _to_read(ranked: Numbers, characters: Numbers, limit: int) -> set[int]:
    """Return the first documents whose texts together stay within the limit, without those too long to embed."""
    fitting = ranked[characters[ranked] <= MAX_ARTICLE]
    return set(fitting[np.cumsum(characters[fitting]) <= limit].tolist())


class Embedder:
    """Renumbers what is listed and writes it down as data blocks."""

    def __init__(
        self,
        records: Records,
        found: Findings,
        cues: Iterable[tuple[str, str, str]],
        pool: WorkerPool | None = None,
    ) -> None:
        self.records, self.found, self.pool = records, found, pool
        self.thresholds = [round(1000 * value) for value in thresholds(records.summary)]
        self.to_align = pairs_to_align(found, self.thresholds)
        ranked = ranked_documents(records, found, self.to_align)
        chosen = np.sort(ranked[: found.limits.documents])
        self.to_read = _to_read(ranked[: found.limits.articles], records.documents["characters"], found.limits.text)
        self.numbers: list[int] = chosen.tolist()
        self.place = {number: place for place, number in enumerate(self.numbers)}
        self.cues = {name: (FAMILIES.index(family), doc) for name, family, doc in cues}
        self.cue_place = {name: place for place, name in enumerate(self.cues)}
        self.cue_places = [self.cue_place[name] for name in found.removals.cues.names]
        self.removals = found.removals.of(chosen)
        self.clusters = found.clusters[: found.limits.clusters]
        self.cleaned = {n: "" for pair in self.to_align for n in (found.pairs.a[pair], found.pairs.b[pair])}
        self.titles: list[list[str | None]] = []
        self.ids: list[str] = []
        self.pair_place: dict[int, int] = {}
        self.block_of: dict[int, int] = {}

    def blocks(self) -> list[Block]:
        """Return every block; the one named ``index`` holds all but the texts."""
        threads = self.pool.jobs if self.pool else 1
        with beside(self._read_texts, threads) as texts:
            removals, pairs = self._removals(), self._pairs()
            self._name_documents()
            text_blocks = self._text_blocks(texts())
        with beside(self._shared, threads) as shared:
            documents, lines, clusters = self._documents(), self._lines(), self._clusters()
        index = {
            "statuses": STATUSES,
            "relations": RELATIONS,
            "families": FAMILIES,
            "cues": [[name, family, doc] for name, (family, doc) in self.cues.items()],
            "publishers": self.records.documents.publishers.names,
            "docs": documents,
            "lines": lines,
            "removals": removals,
            "pairs": pairs,
            "clusters": clusters,
            "sample": self._sample(),
            "shared": shared(),
            "thresholds": self.thresholds,
            "totals": {"removals": len(self.found.removals), "flagged": self.found.flagged},
            "key": self.records.documents.inputs,
        }
        return [Block("index", safe_json(index)), *text_blocks]

    def limits(self) -> list[str]:
        """Return in words what the page leaves to the records."""
        documents, pairs, lines = self.records.documents, self.found.pairs, self.found.lines
        stated = [
            (len(self.numbers), len(documents), "documents are listed one by one"),
            (len(lines.text), lines.different, "removed lines are listed, the most frequent ones"),
            (len(self.pair_place), len(pairs), "pairs are listed"),
            (len(self.clusters), len(self.found.clusters), "clusters are listed, the largest ones"),
            (len(self.to_align), self.found.unequal, "pairs of different texts have their shared words marked"),
            (len(self.block_of), documents.articles, "articles can be read in the page"),
        ]
        return [f"{some:,} of {all_:,} {what}" for some, all_, what in stated if some < all_]

    def _documents(self) -> dict[str, Any]:
        documents, numbers = self.records.documents, self.numbers
        made: dict[str, Any] = {"id": self.ids}
        for name in ("publisher", "status", *COUNTS, "kept"):
            made[name] = documents[name][numbers].tolist()
        made["title"], made["date"] = ([pair[which] for pair in self.titles] for which in (0, 1))
        made["cluster"] = self._cluster_of()
        made["first"] = self.first
        made["block"] = [self.block_of.get(place, -1) for place in range(len(numbers))]
        made["reason"] = {self.place[n]: text for n, text in documents.reason.items() if n in self.place}
        return made

    def _cluster_of(self) -> list[int]:
        column = [-1] * len(self.numbers)
        for place, cluster in enumerate(self.clusters):
            for number in cluster.members_here:
                if number in self.place:
                    column[self.place[number]] = place
        return column

    @property
    def first(self) -> list[int]:
        """Where each document's removals begin, and where the last ones end."""
        own = columns(self.found.removals.document)[self.removals]
        return [*np.searchsorted(own, self.numbers).tolist(), len(own)]

    def _removals(self) -> dict[str, list[int]]:
        removals = self.found.removals
        return {
            "line": removals.line[self.removals].tolist(),
            "cue": [self.cue_places[cue] for cue in columns(removals.cue)[self.removals].tolist()],
            "score": columns(removals.score)[self.removals].tolist(),
        }

    def _lines(self) -> dict[str, list[Any]]:
        lines = self.found.lines
        return {
            "text": lines.text,
            "count": lines.count,
            "cue": [self.cue_places[cue] for cue in lines.cue],
            "score": lines.score,
            "low": lines.low,
            "high": lines.high,
            "lowAt": [self.place.get(number, -1) for number in lines.low_at],
            "publishers": lines.publishers,
            "top": lines.top,
            "examples": [[self.place[n] for n in examples if n in self.place] for examples in lines.examples],
        }

    def _pairs(self) -> dict[str, list[Any]]:
        pairs = self.found.pairs
        listed = np.isin(columns(pairs.a), self.numbers) & np.isin(columns(pairs.b), self.numbers)
        wanted = dict.fromkeys((*self.found.sampled_pairs, *np.flatnonzero(listed).tolist()))
        chosen = sorted([number for number in wanted if listed[number]][: self.found.limits.pairs])
        self.pair_place = {number: place for place, number in enumerate(chosen)}
        found: dict[str, list[Any]] = {
            "a": [self.place[pairs.a[n]] for n in chosen],
            "b": [self.place[pairs.b[n]] for n in chosen],
            "relation": [pairs.relation[n] for n in chosen],
        }
        found |= {name: [column[n] for n in chosen] for name, column in pairs.measures.items()}
        return found | {"reason": pairs.reasons(chosen)}

    def _clusters(self) -> dict[str, list[Any]]:
        return {
            "representative": [
                -1 if cluster.representative is None else self.place.get(cluster.representative, -1)
                for cluster in self.clusters
            ],
            "size": [len(cluster.others) + 1 for cluster in self.clusters],
            "reason": [cluster.reason for cluster in self.clusters],
            "source": [self.place.get(cluster.source, -1) for cluster in self.clusters],
            "others": [
                [value for n, *facts in cluster.others if n in self.place for value in (self.place[n], *facts)]
                for cluster in self.clusters
            ],
        }

    def _sample(self) -> dict[str, Any]:
        found = self.found.removals
        order = {number: at for at, number in enumerate(self.removals.tolist())}
        removals = [
            [self.place[found.document[number]], order[number], found.start[number]]
            for number in self.found.sampled_removals
            if number in order
        ]
        pairs = [self.pair_place[n] for n in self.found.sampled_pairs if n in self.pair_place]
        return {"removals": removals, "pairs": pairs}

    def _shared(self) -> dict[int, tuple[list[int], list[int]]]:
        pairs = self.found.pairs
        asked = {
            self.pair_place[n]: (pairs.a[n], pairs.b[n])
            for n in self.to_align
            if n in self.pair_place and self.cleaned[pairs.a[n]] and self.cleaned[pairs.b[n]]
        }
        return shared_words(asked, self.cleaned, self.pool)

    def _name_documents(self) -> None:
        for row in self.records.documents.rows.at(self.numbers):
            self.ids.append(row["id"])
            self.titles.append([row.get("title"), row.get("date")])

    def _read_texts(self) -> dict[int, Text]:
        documents = np.array(sorted(self.to_read), np.int64)
        return read_texts(self.records, self.found.removals, documents, aligned=self.cleaned, pool=self.pool)

    def _text_blocks(self, texts: dict[int, Text]) -> list[Block]:
        """Return the places of documents and their segments, so many in a block as it holds."""
        blocks: list[list[str]] = []
        size = BLOCK
        for number, text in texts.items():
            if size >= BLOCK:
                blocks.append([])
                size = 0
            place = self.place[number]
            blocks[-1].append(f"[{place},{text.json}]")
            self.block_of[place] = len(blocks) - 1
            size += text.characters
            if number in self.cleaned:
                self.cleaned[number] = text.cleaned
        # Marked as safe: each text is, and nothing but numbers and punctuation joins them.
        return [Block(f"text-{at}", Markup(f"[{','.join(own)}]")) for at, own in enumerate(blocks)]  # noqa: S704
