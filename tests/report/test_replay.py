"""A run that replays decisions changes what was decided and nothing else."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from cleaner.decisions import CopyDecision, Decisions, LineDecision, PairDecision, line_key

pytestmark = pytest.mark.slow
SAMPLES = Path(__file__).parents[2] / "samples" / "scrape"


def run(out: Path, *options: str) -> Path:
    subprocess.run([sys.executable, "-m", "cleaner", "run", str(SAMPLES), "--out", str(out), *options], check=True)
    return out


def rows(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_bytes().splitlines()]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return run(tmp_path_factory.mktemp("plain") / "out")


def replayed(tmp_path: Path, decisions: Sequence[Any]) -> Path:
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(Decisions.of(decisions).dump())
    return run(tmp_path / "out", "--decisions", str(path))


def alone(plain: Path) -> set[str]:
    """Return the documents that share text with no other: a decision about their lines concerns no pair."""
    paired = {one[side] for one in rows(plain, "pairs.jsonl") for side in "ab"}
    return {row["id"] for row in rows(plain, "documents.jsonl")} - paired


def test_lines_stay_or_go_as_decided_and_no_other_line_changes(plain: Path, tmp_path: Path) -> None:
    free, removals = alone(plain), rows(plain, "removals.jsonl")
    by_line: dict[str, set[str]] = {}
    for row in removals:
        by_line.setdefault(line_key(row["text"]), set()).add(row["id"])
    keep = next(line for line, ids in by_line.items() if ids <= free and len(ids) > 1)
    target = next(
        row for row in rows(plain, "documents.jsonl")
        if row["id"] in free - by_line[keep] and row["article"].endswith(".txt") and row["status"] == "unchanged"
    )  # fmt: skip
    article = (plain / target["article"]).read_bytes().decode()
    go = max(article.splitlines(), key=len)
    out = replayed(tmp_path, [LineDecision("keep-line", keep), LineDecision("remove-line", line_key(go))])

    gone = [row for row in rows(out, "removals.jsonl") if row not in removals]
    back = [row for row in removals if row not in rows(out, "removals.jsonl")]
    assert {line_key(row["text"]) for row in back} == {keep}
    assert {row["id"] for row in back} == by_line[keep]
    assert [(row["id"], row["text"].strip()) for row in gone] == [(target["id"], go.strip())]
    changed = {
        row["id"] for row, before in zip(rows(out, "documents.jsonl"), rows(plain, "documents.jsonl"), strict=True)
        if row != before
    }  # fmt: skip
    assert changed == by_line[keep] | {target["id"]}
    for name in ("pairs.jsonl", "duplicates.jsonl"):
        assert (out / name).read_bytes() == (plain / name).read_bytes()
    assert go not in (out / target["article"]).read_bytes().decode()


def test_copies_are_parted_and_chosen_as_decided_and_no_other_cluster_changes(plain: Path, tmp_path: Path) -> None:
    members = rows(plain, "duplicates.jsonl")
    clusters: dict[str, list[dict[str, Any]]] = {}
    for row in members:
        clusters.setdefault(row["cluster"], []).append(row)
    parted, chosen = [own for own in clusters.values() if len(own) == 2][:2]
    a, b = (row["id"] for row in parted)
    copy = next(row["id"] for row in chosen if row["relation"] != "representative")
    out = replayed(tmp_path, [PairDecision("not-duplicate", *sorted((a, b))), CopyDecision("keep-copy", copy)])

    after = rows(out, "duplicates.jsonl")
    assert {a, b}.isdisjoint(row["id"] for row in after)
    assert {row["representative"] for row in after if row["id"] == copy} == {copy}
    concerned = {a, b} | {row["id"] for row in chosen}
    assert [row for row in after if row["id"] not in concerned] == [
        row for row in members if row["id"] not in concerned
    ]
    before = rows(plain, "pairs.jsonl")
    different = [one for one, old in zip(rows(out, "pairs.jsonl"), before, strict=True) if one != old]
    assert [({one["a"], one["b"]}, one["relation"]) for one in different] == [({a, b}, "related")]
    assert (out / "removals.jsonl").read_bytes() == (plain / "removals.jsonl").read_bytes()
