"""The run over samples/scrape against what a careful editor expects of it (samples/expected/ABOUT.txt)."""

from __future__ import annotations

import difflib
import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

SAMPLES = Path(__file__).parents[1] / "samples"
SCRAPE, EXPECTED = SAMPLES / "scrape", SAMPLES / "expected"
STATED = ("title", "byline", "date", "place", "agency", "publisher")
CUE_COLUMNS = 26

KNOWN_ARTICLES: dict[str, str] = {
    "db-fb-2001": "the bulletins' note on how they are made stays: each kind has it in three rows only",
    "db-fb-2002": "the bulletins' note on how they are made stays: each kind has it in three rows only",
    "db-fb-2003": "the bulletins' note on how they are made stays: each kind has it in three rows only",
    "db-mkt-0304": "the bulletins' note on how they are made stays: each kind has it in three rows only",
    "db-mkt-0305": "the bulletins' note on how they are made stays: each kind has it in three rows only",
    "db-mkt-0306": "the bulletins' note on how they are made stays: each kind has it in three rows only",
    "db-wx-0304": "the bulletins' note on how they are made stays: each kind has it in three rows only",
    "db-wx-0305": "the bulletins' note on how they are made stays: each kind has it in three rows only",
    "db-wx-0306": "the bulletins' note on how they are made stays: each kind has it in three rows only",
    "harbourtimes.example/newsletter-fatigue.txt": "a quoted request to share is taken for a share bar",
    "quillandlantern.example/essay-gate.txt": "a request to subscribe in the middle of an essay stays",
    "quillandlantern.example/essay-lost-gloves.txt": "a request to subscribe in the middle of an essay stays",
    "quillandlantern.example/essay-weather-repairs.txt": "a request to subscribe in the middle of an essay stays",
    "tageblatt-nord.example/leserbrief-glocke.txt": "a reader's letter loses its plea to be printed and its greeting",
}
"""Known misses: document -> why its article isn't what the editor expects."""
KNOWN_METADATA: dict[str, str] = {}
"""Known misses: document -> what is not found in it."""
KNOWN_PAIRS: dict[tuple[str, str], str] = {
    ("ab-5504", "ab-5505"): "a story with a corrected number and a note is held for a related one",
}
"""Known misses: pair -> why its relation is wrong."""


def rows(path: Path) -> list[dict[str, Any]]:
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in data.splitlines()]


def table(folder: Path, host: str) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for path in sorted((folder / host).glob("*.jsonl*")) for row in rows(path)}


DOCUMENTS = {row["id"]: row for row in rows(EXPECTED / "documents.jsonl")}
PAIRS = {(row["a"], row["b"]): row for row in rows(EXPECTED / "pairs.jsonl")}


def expected_text(ident: str) -> str:
    """Return the cleaned text that the editor wants."""
    if not ident.endswith((".txt", ".html")):
        return str(table(EXPECTED / "articles", DOCUMENTS[ident]["publisher"])[ident]["text"])
    path = EXPECTED / "articles" / ident
    return (path.with_suffix(".txt") if path.suffix == ".html" else path).read_bytes().decode()


@dataclass(frozen=True)
class Outcome:
    out: Path
    documents: dict[str, dict[str, Any]]
    removals: dict[str, list[dict[str, Any]]]
    summary: dict[str, Any]

    def text(self, ident: str) -> str:
        """Return the cleaned text that the run wrote."""
        document = self.documents[ident]
        path = self.out / str(document["article"])
        if document["text_field"] is None:
            return path.read_bytes().decode()
        return str(next(row for row in rows(path) if row["id"] == ident)[document["text_field"]])

    def extracted(self, ident: str) -> tuple[str, list[tuple[int, int, str]]]:
        """Return the text with its removals at their place again, and where they are with their cues."""
        kept, text, spans, used = self.text(ident), "", [], 0
        for removal in self.removals.get(ident, []):
            take = removal["start"] - len(text)
            text += kept[used : used + take] + removal["text"]
            used += take
            spans.append((removal["start"], removal["end"], removal["cue"]))
        return text + kept[used:], spans

    def diff(self, ident: str) -> str:
        """Return the document as a marked page; beside it, what the editor would have decided otherwise."""
        text, spans = self.extracted(ident)
        starts, position = [], 0
        for line in text.splitlines(keepends=True):
            starts.append((position, line.strip()))
            position += len(line)
        wanted = [line.strip() for line in expected_text(ident).splitlines()]
        matcher = difflib.SequenceMatcher(None, [line for _, line in starts], wanted, autojunk=False)
        stays = {n for a, _, size in matcher.get_matching_blocks() for n in range(a, a + size)}
        page = []
        for n, (start, line) in enumerate(starts):
            cue = next((cue for a, b, cue in spans if a < start + max(1, len(line)) and start < b), "")
            wrong = line and ("LOST  " if cue and n in stays else "STAYED" if not cue and n not in stays else "")
            page.append(f"{wrong:6} {cue:{CUE_COLUMNS}}| {line}")
        lost = (line for line in wanted if line and line not in text)
        return "\n".join(["", *page, *(f"{'':6} {'(not in the text)':{CUE_COLUMNS}}| {line}" for line in lost)])


@pytest.fixture(scope="session")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    from cleaner.run import run

    out = tmp_path_factory.mktemp("samples") / "out"
    run([SCRAPE], out=out)
    removals: dict[str, list[dict[str, Any]]] = {}
    for row in rows(out / "removals.jsonl"):
        removals.setdefault(row["id"], []).append(row)
    documents = {row["id"]: row for row in rows(out / "documents.jsonl")}
    return Outcome(out, documents, removals, json.loads((out / "summary.json").read_bytes()))


def case(key: Any, known: dict[Any, str], name: str) -> Any:
    """Return a test case; known misses are strict, so that mending one is noticed."""
    marks = [pytest.mark.xfail(strict=True, reason=known[key])] if key in known else []
    return pytest.param(key, marks=marks, id=name)


def cases(idents: list[str], known: dict[Any, str]) -> list[Any]:
    return [case(ident, known, ident) for ident in idents]


def test_the_samples_are_what_they_promise() -> None:
    assert len(DOCUMENTS) >= 48
    assert len({row["publisher"] for row in DOCUMENTS.values()} - {None}) >= 8
    assert sum(row.get("untouched", False) for row in DOCUMENTS.values()) >= 8
    assert not {*KNOWN_ARTICLES, *KNOWN_METADATA} - {*DOCUMENTS}
    assert not {*KNOWN_PAIRS} - {*PAIRS}


def test_every_document_is_read(outcome: Outcome) -> None:
    assert {*outcome.documents} == {*DOCUMENTS}
    assert {row["status"] for row in outcome.documents.values()} <= {"cleaned", "unchanged"}
    assert outcome.summary["failures"] == outcome.summary["skipped"] == []


@pytest.mark.parametrize("ident", cases([i for i in DOCUMENTS if not i.endswith(".html")], KNOWN_ARTICLES))
def test_text_is_cleaned_exactly(outcome: Outcome, ident: str) -> None:
    assert outcome.text(ident) == expected_text(ident), outcome.diff(ident)


@pytest.mark.parametrize("ident", cases([i for i in DOCUMENTS if i.endswith(".html")], KNOWN_ARTICLES))
def test_page_is_reduced_to_its_story(outcome: Outcome, ident: str) -> None:
    def lines(text: str) -> list[str]:
        return [line.strip() for line in text.splitlines() if line.strip()]

    assert lines(outcome.text(ident)) == lines(expected_text(ident)), outcome.diff(ident)


@pytest.mark.parametrize("ident", cases([i for i, row in DOCUMENTS.items() if row.get("untouched")], KNOWN_ARTICLES))
def test_nothing_is_removed_where_there_is_no_furniture(outcome: Outcome, ident: str) -> None:
    assert outcome.removals.get(ident, []) == [], outcome.diff(ident)
    assert outcome.text(ident).encode() == (SCRAPE / ident).read_bytes()


@pytest.mark.parametrize("ident", cases(list(DOCUMENTS), KNOWN_METADATA))
def test_metadata_is_what_the_document_says(outcome: Outcome, ident: str) -> None:
    found = {name: outcome.documents[ident][name] for name in STATED}
    if found["date"]:
        found["date"] = found["date"][:10]  # a time of day is welcome
    assert found == {name: DOCUMENTS[ident][name] for name in STATED}


def test_text_comes_back_as_it_was_written(outcome: Outcome) -> None:
    for ident, row in DOCUMENTS.items():
        if ident.endswith(".txt"):
            written = (SCRAPE / ident).read_bytes().decode(row.get("encoding", "utf-8"))
            assert outcome.extracted(ident)[0] == written, ident


def test_rows_come_back_with_all_their_fields(outcome: Outcome) -> None:
    for path in sorted(SCRAPE.rglob("*.jsonl*")):
        written = rows(path)
        articles = outcome.documents[written[0]["id"]]["article"]
        cleaned = rows(outcome.out / articles)
        assert [row | {"text": ""} for row in cleaned] == [row | {"text": ""} for row in written]
        assert [outcome.extracted(row["id"])[0] for row in written] == [row["text"] for row in written]


def relations(outcome: Outcome) -> dict[frozenset[str], str]:
    return {frozenset((row["a"], row["b"])): row["relation"] for row in rows(outcome.out / "pairs.jsonl")}


@pytest.mark.parametrize(
    "pair",
    [case(pair, KNOWN_PAIRS, f"{row['why']}: {pair[0]} {pair[1]}") for pair, row in PAIRS.items()],
)
def test_relation_of_a_pair(outcome: Outcome, pair: tuple[str, str]) -> None:
    assert relations(outcome).get(frozenset(pair)) in PAIRS[pair]["relation"]


def test_no_other_pair_is_flagged(outcome: Outcome) -> None:
    flagged = {pair for pair, relation in relations(outcome).items() if relation != "related"}
    assert flagged <= {frozenset(pair) for pair in PAIRS}


def test_clusters_and_their_representatives(outcome: Outcome) -> None:
    found: dict[str, set[str]] = {}
    for row in rows(outcome.out / "duplicates.jsonl"):
        found.setdefault(row["representative"], set()).add(row["id"])
    wanted = {row["representative"]: {*row["members"]} for row in rows(EXPECTED / "clusters.jsonl")}
    missed = {frozenset(pair) for pair in KNOWN_PAIRS}
    assert found == {first: members for first, members in wanted.items() if frozenset(members) not in missed}


def test_counts_add_up(outcome: Outcome) -> None:
    summary, documents = outcome.summary, outcome.documents.values()
    removals = [removal for found in outcome.removals.values() for removal in found]
    assert summary["documents"]["read"] == len(DOCUMENTS)
    assert sum(amount for status, amount in summary["documents"].items() if status != "read") == len(DOCUMENTS)
    assert summary["documents"]["cleaned"] == len(outcome.removals)
    assert sum(summary["removals_by_cue"].values()) == len(removals)
    for unit in ("characters", "lines"):
        read, removed, kept = (summary[unit][name] for name in ("read", "removed", "kept"))
        assert read - removed == kept
        assert read == sum(row[unit] for row in documents)
        assert removed == sum(row[f"{unit}_removed"] for row in documents)
    assert summary["characters"]["removed"] == sum(len(removal["text"]) for removal in removals)
    assert summary["characters"]["kept"] == sum(len(outcome.text(ident)) for ident in DOCUMENTS)
    assert sum(summary["pairs_by_relation"].values()) == len(rows(outcome.out / "pairs.jsonl"))
    assert summary["clusters"]["members"] == len(rows(outcome.out / "duplicates.jsonl"))
