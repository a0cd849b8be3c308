"""Decisions of a review become labelled lines."""

from pathlib import Path

from cleaner.boilerplate.labelled import read_rows
from cleaner.decisions import Decisions, JudgedRemoval, LineDecision
from cleaner.labels import decided_rows
from cleaner.outputs import encode_row
from cleaner.run import run
from tests.run.stories import STORIES, make_scrape

FERRY = "herald.example/ferry.txt"


def test_decisions_label_the_lines_they_are_about_and_no_others(tmp_path: Path) -> None:
    scrape = make_scrape(tmp_path / "in")
    run([scrape], out=tmp_path / "out")
    first = STORIES["ferry"][1][0]
    decisions = Decisions.of(
        [
            LineDecision("keep-line", first),
            LineDecision("remove-line", "Share this article", "courier.example"),
            JudgedRemoval("judged-removal", FERRY, 0, "Discuss This Article", "comment-prompt", True),
        ]
    )
    found = decided_rows(tmp_path / "out", decisions)
    rows = {row["id"]: dict(zip(row["lines"], row["labels"], strict=True)) for row in found}
    assert rows["courier.example/ferry.txt"][first] == "K"
    assert rows["courier.example/tunnel.txt"]["Share this article"] == "B"
    assert rows[FERRY]["Discuss This Article"] == "B"
    assert "B" not in rows.get("herald.example/tunnel.txt", {}).values()
    assert sum(label != "?" for label in rows["courier.example/ferry.txt"].values()) == 2


def test_the_rows_are_read_as_labelled_lines(tmp_path: Path) -> None:
    scrape = make_scrape(tmp_path / "in")
    run([scrape], out=tmp_path / "out")
    decisions = Decisions.of([LineDecision("remove-line", "Discuss This Article")])
    path = tmp_path / "labelled.jsonl"
    found = decided_rows(tmp_path / "out", decisions)
    path.write_text("".join(f"{encode_row(row)}\n" for row in found), encoding="utf-8")
    rows = read_rows(path)
    assert len(rows) == len(STORIES)
    assert all(row.labels.count("B") == 1 for row in rows)
