"""``duplicates`` on files and on rows from a pipe."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from .conftest import CUT, OTHER, STORY, Cleaner


@pytest.fixture
def scrape(tmp_path: Path) -> Path:
    folder = tmp_path / "scrape"
    for name, text in {
        "a.example/bridge.txt": STORY,
        "b.example/same.txt": STORY,
        "b.example/cut.txt": CUT,
        "c.example/apples.txt": OTHER,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    rows = [{"id": "row", "text": STORY.replace("Monday", "Tuesday")}, {"id": "apples", "text": OTHER + STORY[:40]}]
    (folder / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return folder


def rows(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_every_member_of_a_cluster_is_a_row(scrape: Path, cleaner: Cleaner) -> None:
    done = cleaner("duplicates", "scrape")
    assert done.code == 0
    clusters: dict[object, set[object]] = {}
    for row in rows(done.out):
        clusters.setdefault(row["cluster"], set()).add(row["id"])
    assert clusters == {
        "a.example/bridge.txt": {"a.example/bridge.txt", "b.example/same.txt", "b.example/cut.txt", "row"},
        "apples": {"apples", "c.example/apples.txt"},
    }
    assert {row["relation"] for row in rows(done.out)} == {"representative", "near-duplicate", "excerpt"}
    assert done.err == "6 documents: 4 copies in 2 clusters\n"


def test_pairs_hold_the_scores(scrape: Path, cleaner: Cleaner) -> None:
    found = {(row["a"], row["b"]): row for row in rows(cleaner("duplicates", "scrape", "--pairs").out)}
    pair = found["a.example/bridge.txt", "row"]
    assert pair["relation"] == "near-duplicate"
    assert set(pair) >= {"coverage", "coverage_a", "coverage_b", "jaccard", "reason"}
    assert found["a.example/bridge.txt", "b.example/same.txt"]["relation"] == "identical"


def test_nothing_is_written(scrape: Path, cleaner: Cleaner) -> None:
    before = sorted(scrape.parent.rglob("*"))
    cleaner("duplicates", "scrape")
    assert sorted(scrape.parent.rglob("*")) == before


def test_check_is_1_where_there_are_copies(scrape: Path, cleaner: Cleaner) -> None:
    assert cleaner("duplicates", "scrape", "--check").code == 1
    assert cleaner("duplicates", "scrape/c.example", "--check").code == 0


def test_rows_from_a_pipe_give_what_the_same_file_gives(scrape: Path, cleaner: Cleaner) -> None:
    texts = [json.dumps({"id": str(n), "text": text}) for n, text in enumerate([STORY, CUT, OTHER, STORY], 1)]
    (scrape / "only.jsonl").write_text("\n".join(texts), encoding="utf-8")
    piped = cleaner("duplicates", "-", "--quiet", stdin="\n".join(texts))
    assert piped.out == cleaner("duplicates", "scrape/only.jsonl").out
    assert [row["id"] for row in rows(piped.out)] == ["1", "2", "4"]
    random.Random(1).shuffle(texts)
    assert cleaner("duplicates", "-", stdin="\n\n".join(texts)).out == piped.out


def test_a_bad_row_is_named_and_the_rest_is_done(cleaner: Cleaner) -> None:
    good = [json.dumps({"id": str(n), "text": STORY}) for n in range(2)]
    done = cleaner("duplicates", "-", stdin="\n".join([good[0], "{not json", '{"id": "x"}', good[1]]))
    assert done.code == 3
    assert len(rows(done.out)) == 2
    assert [line.split(": ")[1] for line in done.err.splitlines()[:2]] == ["-:2", "-:3"]


def test_rows_of_another_field_behind_a_byte_order_mark_are_read(cleaner: Cleaner) -> None:
    texts = "\n".join(json.dumps({"id": str(n), "body": STORY, "more": n}) for n in range(2))
    done = cleaner("duplicates", "-", "--text-field", "body", stdin="\ufeff" + texts)
    assert (done.code, [row["id"] for row in rows(done.out)]) == (0, ["0", "1"])


def test_two_rows_with_one_id_are_refused(cleaner: Cleaner) -> None:
    row = json.dumps({"id": "same", "text": STORY})
    done = cleaner("duplicates", "-", stdin=f"{row}\n{row}\n")
    assert done.code == 4
    assert done.said().startswith("cleaner: same: two documents have this id;")


def test_the_threshold_decides(cleaner: Cleaner) -> None:
    ending = STORY.replace("will stop at the end of the month", "keeps its licence until autumn")
    texts = "\n".join(json.dumps({"id": str(n), "text": text}) for n, text in enumerate([STORY, ending]))
    assert len(rows(cleaner("duplicates", "-", stdin=texts).out)) == 2
    assert cleaner("duplicates", "-", "--threshold", "0.99", stdin=texts).out == ""
