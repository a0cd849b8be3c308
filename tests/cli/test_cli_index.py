"""``index``: stories remembered in a file, and copies of them recognised."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import CUT, OTHER, STORY, Cleaner, fill


@pytest.fixture
def index(tmp_path: Path, cleaner: Cleaner) -> Path:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "bridge.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "old" / "apples.txt").write_text(OTHER, encoding="utf-8")
    done = cleaner("index", "add", "stories.index", "old")
    assert done.err == "2 documents added to stories.index, which has 2 now\n"
    return tmp_path / "stories.index"


def test_a_copy_is_recognised_and_a_stranger_is_not(index: Path, cleaner: Cleaner) -> None:
    new = "\n".join(json.dumps({"id": name, "text": text}) for name, text in [("cut", CUT), ("new", "A new story.")])
    done = cleaner("index", "query", "stories.index", "-", "--check", stdin=new)
    assert done.code == 1
    assert [(row["a"], row["b"]) for row in map(json.loads, done.out.splitlines())] == [("bridge.txt", "cut")]
    assert done.err == "1 document with a copy in stories.index\n"


def test_what_is_there_already_is_not_added_twice(index: Path, cleaner: Cleaner) -> None:
    assert cleaner("index", "add", "stories.index", "old").err.startswith("0 documents added")
    assert json.loads(cleaner("index", "info", "stories.index", "--format", "json").out)["documents"] == 2
    assert cleaner("index", "info", "stories.index").out.startswith("documents       2\n")


def test_a_foreign_or_missing_file_is_refused(index: Path, cleaner: Cleaner, tmp_path: Path) -> None:
    (tmp_path / "foreign").write_text(STORY * 100, encoding="utf-8")
    for arguments in (["query", "foreign", "old"], ["info", "foreign"], ["add", "foreign", "old"], ["info", "none"]):
        done = cleaner("index", *arguments)
        assert (done.code, done.out) == (4, "")
        assert arguments[1] in done.said()


def test_a_finished_run_is_added_from_its_state(tmp_path: Path, cleaner: Cleaner) -> None:
    fill(tmp_path / "scrape")
    (tmp_path / "scrape/broken.txt").write_bytes(b"\xff\xfe\x00\xd8 broken utf-16")
    assert cleaner("run", "scrape", "--out", "clean").code == 3
    done = cleaner("index", "add", "stories.index", "--run", "clean")
    assert done.err == "4 documents added to stories.index, which has 4 now\n"
    assert cleaner("index", "add", "stories.index", "--run", "clean").err.startswith("0 documents added")
    asked = cleaner("index", "query", "stories.index", "-", stdin=json.dumps({"id": "new", "text": CUT}))
    pairs = {(row["a"], row["b"]): row["relation"] for row in map(json.loads, asked.out.splitlines())}
    assert pairs == {("b.example/cut.txt", "new"): "identical", ("a.example/bridge.txt", "new"): "excerpt"}


def test_what_is_no_run_or_both_ways_at_once_is_refused(tmp_path: Path, cleaner: Cleaner) -> None:
    (tmp_path / "texts").mkdir()
    done = cleaner("index", "add", "stories.index", "--run", "texts")
    assert done.code == 4
    assert "holds no finished run" in done.said()
    assert cleaner("index", "add", "stories.index").code == 2
    assert cleaner("index", "add", "stories.index", "texts", "--run", "texts").code == 2
    assert not (tmp_path / "stories.index").exists()
