"""The data inside the page: columns of numbers, and the texts in blocks that are parsed when they are opened."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from cleaner.decisions import line_key
from cleaner.report.articles import cuts_of, read_again
from cleaner.report.findings import MAX_DOCUMENTS, Findings
from cleaner.report.methods import duplicate_settings, thresholds
from cleaner.report.records import COUNTS, RELATIONS, STATUSES, Records
from cleaner.report.shared import pairs_to_align, shared_words
from cleaner.report.totals import FAMILIES

MAX_PAIRS = 100_000
"""Pairs listed."""

MAX_TEXT = 48 * 2**20
"""Characters of article text embedded: Chromium opens the page in about half a second, and it can still be mailed
or kept beside the articles without being larger than they are."""

MAX_ARTICLE = 200_000
"""Characters of one article embedded; a longer one is left to its file."""

BLOCK = 200_000
"""Characters of text in a block, parsed at once when one of its articles is opened (2 ms)."""

PUBLISHERS_SHOWN = 3
"""Publishers named with a removed line."""


@dataclass(frozen=True, slots=True)
class Block:
    """A JSON data block and the id of its element."""

    name: str
    json: Markup


def safe_json(value: Any) -> Markup:
    r"""Return JSON that can't end, or be mistaken for, the element that it stands in.

    >>> print(safe_json("</script>"))
    "\u003c/script\u003e"
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for mark in "<>&\u2028\u2029":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return Markup(text)  # noqa: S704 - every character that HTML could act on has just been escaped


def chosen_documents(records: Records, found: Findings) -> list[int]:
    """Return the documents to list, in the order of the record."""
    documents = records.documents
    if found.cuts is not None:
        return list(range(len(documents)))
    sampled = {document for document, _ in found.sampled_removals}
    sampled |= {n for pair in found.sampled_pairs for n in (found.pairs.a[pair], found.pairs.b[pair])}
    sampled |= {group.low_at for group in sorted(found.lines, key=lambda g: g.low)[:200]}

    def rank(number: int) -> tuple[int, int]:
        if number in sampled or documents.status[number] >= STATUSES.index("suspicious"):
            return 0, number
        return (1 if documents.cluster[number] >= 0 else 2 + documents.status[number]), number

    return sorted(sorted(range(len(documents)), key=rank)[:MAX_DOCUMENTS])


class Embedder:
    """Renumbers what is listed and writes it down as data blocks."""

    def __init__(self, records: Records, found: Findings, cues: Iterable[tuple[str, str, str]]) -> None:
        self.records, self.found = records, found
        self.numbers = chosen_documents(records, found)
        self.place = {number: place for place, number in enumerate(self.numbers)}
        self.lines = found.lines
        self.line_place = {group.text: place for place, group in enumerate(self.lines)}
        self.cues = {name: (FAMILIES.index(family), doc) for name, family, doc in cues}
        self.cue_place = {name: place for place, name in enumerate(self.cues)}
        self.cuts = cuts_of(records, self.place) if found.cuts is None else found.cuts
        for own in self.cuts.values():
            own.sort(key=lambda cut: cut.start)
        self.thresholds = [round(1000 * value) for value in thresholds(records.summary)]
        self.to_align = pairs_to_align(found, self.thresholds)
        self.cleaned = {n: "" for pair in self.to_align for n in (found.pairs.a[pair], found.pairs.b[pair])}
        self.titles: list[list[str | None]] = []
        self.pair_place: dict[int, int] = {}
        self.first: list[int] = []
        self.block_of: dict[int, int] = {}

    def blocks(self) -> list[Block]:
        """Return every block; the one named ``index`` holds all but the texts."""
        removals = self._removals()
        text_blocks = self._texts()
        index = {
            "statuses": STATUSES,
            "relations": RELATIONS,
            "families": FAMILIES,
            "cues": [[name, family, doc] for name, (family, doc) in self.cues.items()],
            "publishers": self.records.documents.publishers.names,
            "docs": self._documents(),
            "lines": self._lines(),
            "removals": removals,
            "pairs": self._pairs(),
            "clusters": self._clusters(),
            "sample": self._sample(),
            "shared": self._shared(),
            "thresholds": self.thresholds,
            "totals": {"removals": self.found.removals, "flagged": self.found.flagged},
            "key": self.records.documents.inputs.hexdigest(),
        }
        return [Block("index", safe_json(index)), *text_blocks]

    def limits(self) -> list[str]:
        """Return in words what the page leaves to the records."""
        documents, pairs = self.records.documents, self.found.pairs
        stated = [
            (len(self.numbers), len(documents), "documents are listed one by one"),
            (len(self.lines), self.found.different_lines, "removed lines are listed, the most frequent ones"),
            (len(self.pair_place), len(pairs.a), "pairs are listed"),
            (len(self.to_align), self.found.unequal, "pairs of different texts have their shared words marked"),
            (len(self.block_of), documents.articles, "articles can be read in the page"),
        ]
        return [f"{some:,} of {all_:,} {what}" for some, all_, what in stated if some < all_]

    def _documents(self) -> dict[str, Any]:
        documents, numbers = self.records.documents, self.numbers
        columns: dict[str, Any] = {"id": [documents.ids.names[n] for n in numbers]}
        for name in ("publisher", "status", *COUNTS, "kept"):
            column = getattr(documents, name)
            columns[name] = [column[n] for n in numbers]
        columns["title"], columns["date"] = ([pair[which] for pair in self.titles] for which in (0, 1))
        columns["cluster"] = self._cluster_of()
        columns["first"] = self.first
        columns["block"] = [self.block_of.get(place, -1) for place in range(len(numbers))]
        columns["reason"] = {self.place[n]: text for n, text in documents.reason.items() if n in self.place}
        return columns

    def _cluster_of(self) -> list[int]:
        column = [-1] * len(self.numbers)
        for place, cluster in enumerate(self.found.clusters):
            for number in (cluster.representative, *(other[0] for other in cluster.others)):
                if number in self.place:
                    column[self.place[number]] = place
        return column

    def _removals(self) -> dict[str, list[int]]:
        columns: dict[str, list[int]] = {"line": [], "cue": [], "score": []}
        for number in self.numbers:
            self.first.append(len(columns["line"]))
            for cut in self.cuts.get(number, ()):
                columns["line"].append(self.line_place.get(line_key(cut.text), -1))
                columns["cue"].append(self.cue_place[cut.cue])
                columns["score"].append(cut.score)
        self.first.append(len(columns["line"]))
        return columns

    def _lines(self) -> dict[str, list[Any]]:
        groups = self.lines
        return {
            "text": [group.text for group in groups],
            "count": [group.count for group in groups],
            "cue": [self.cue_place[min(group.cues, key=lambda c: (-group.cues[c], c))] for group in groups],
            "score": [round(group.scores / group.count) for group in groups],
            "low": [group.low for group in groups],
            "high": [group.high for group in groups],
            "lowAt": [self.place.get(group.low_at, -1) for group in groups],
            "publishers": [len(group.publishers) for group in groups],
            "top": [group.publishers.most_common(PUBLISHERS_SHOWN) for group in groups],
            "examples": [[self.place[n] for n in group.examples if n in self.place] for group in groups],
        }

    def _pairs(self) -> dict[str, list[Any]]:
        pairs = self.found.pairs
        for number in (*self.found.sampled_pairs, *range(len(pairs.a))):
            listed = pairs.a[number] in self.place and pairs.b[number] in self.place
            if listed and len(self.pair_place) < MAX_PAIRS:
                self.pair_place[number] = 0
        self.pair_place = {number: place for place, number in enumerate(sorted(self.pair_place))}
        columns: dict[str, list[Any]] = {
            "a": [self.place[pairs.a[n]] for n in self.pair_place],
            "b": [self.place[pairs.b[n]] for n in self.pair_place],
        }
        for name in ("relation", "coverage", "coverage_a", "coverage_b", "jaccard", "reason"):
            column = getattr(pairs, name)
            columns[name] = [column[n] for n in self.pair_place]
        return columns

    def _clusters(self) -> dict[str, list[Any]]:
        return {
            "representative": [self.place.get(cluster.representative, -1) for cluster in self.found.clusters],
            "size": [len(cluster.others) + 1 for cluster in self.found.clusters],
            "reason": [cluster.reason for cluster in self.found.clusters],
            "source": [self.place.get(cluster.source, -1) for cluster in self.found.clusters],
            "others": [
                [value for n, *facts in cluster.others if n in self.place for value in (self.place[n], *facts)]
                for cluster in self.found.clusters
            ],
        }

    def _sample(self) -> dict[str, Any]:
        removals = []
        for document, start in self.found.sampled_removals:
            cuts = self.cuts.get(document, [])
            order = next((i for i, cut in enumerate(cuts) if cut.start == start), None)
            if order is not None:
                place = self.place[document]
                removals.append([place, self.first[place] + order, start])
        pairs = [self.pair_place[n] for n in self.found.sampled_pairs if n in self.pair_place]
        return {"removals": removals, "pairs": pairs}

    def _shared(self) -> dict[int, tuple[list[int], list[int]]]:
        pairs = self.found.pairs
        asked = {
            self.pair_place[n]: (pairs.a[n], pairs.b[n])
            for n in self.to_align
            if n in self.pair_place and self.cleaned[pairs.a[n]] and self.cleaned[pairs.b[n]]
        }
        return shared_words(asked, self.cleaned, duplicate_settings(self.records.summary))

    def _texts(self) -> list[Block]:
        blocks: list[Block] = []
        waiting: list[tuple[int, list[str]]] = []
        size = total = 0
        for number, row, pieces in read_again(self.records, self.cuts, self.place):
            self.titles.append([row.get("title"), row.get("date")])
            length = sum(map(len, pieces or ()))
            if pieces is None or length > MAX_ARTICLE or total + length > MAX_TEXT:
                continue
            waiting.append((self.place[number], pieces))
            if number in self.cleaned:
                self.cleaned[number] = "".join(pieces[::2])
            self.block_of[self.place[number]] = len(blocks)
            size, total = size + length, total + length
            if size >= BLOCK:
                blocks.append(Block(f"text-{len(blocks)}", safe_json(waiting)))
                waiting, size = [], 0
        if waiting:
            blocks.append(Block(f"text-{len(blocks)}", safe_json(waiting)))
        return blocks
