"""``compare``: the decision, its reason, and both texts beside one another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleaner.cli.side_by_side import side_by_side
from cleaner.cli.terminal import cells
from cleaner.duplicates import compare
from cleaner.model import Document

from .conftest import CUT, OTHER, STORY, Cleaner

EDITED = "New crossing in Westmarch\n" + CUT.replace("Monday", "Tuesday").replace("brass band", "big brass band")


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name, text in {"a.txt": STORY, "b.txt": EDITED, "c.txt": OTHER}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_copy_is_named_with_its_scores(files: Path, cleaner: Cleaner) -> None:
    done = cleaner("compare", "a.txt", "b.txt")
    assert done.code == 0
    assert done.out.startswith("excerpt: ")
    assert "\ncoverage " in done.out


def test_two_stories_are_no_copies(files: Path, cleaner: Cleaner) -> None:
    assert cleaner("compare", "a.txt", "c.txt").out.startswith("not copies: ")


def test_json_has_the_fields_of_a_pair(files: Path, cleaner: Cleaner) -> None:
    row = json.loads(cleaner("compare", "a.txt", "b.txt", "--format", "json").out)
    assert (row["a"], row["b"], row["relation"]) == ("a.txt", "b.txt", "excerpt")
    for side, text in (("a", STORY), ("b", EDITED)):
        assert all(0 <= low < high <= len(text) for low, high in (passage[side] for passage in row["passages"]))


@pytest.mark.parametrize("columns", [40, 80, 121])
def test_the_page_fits_and_shows_every_word_of_both_texts(columns: int) -> None:
    found = compare(Document("a", STORY), Document("b", EDITED))
    rows = list(side_by_side(found, columns=columns, colour=False))
    assert max(map(cells, rows)) <= columns
    half = (columns - 3) // 2
    left = " ".join(row[2:half] for row in rows).split()
    right = " ".join(row[half + 5 :] for row in rows).split()
    assert left == STORY.split()
    assert right == EDITED.split()


def test_what_both_have_stands_level_with_the_same_sign() -> None:
    found = compare(Document("a", STORY), Document("b", EDITED))
    rows = [row.partition(" | ") for row in side_by_side(found, columns=120, colour=False)]
    level = [(left.strip(), right.strip()) for left, _, right in rows if left.startswith("=")]
    assert level
    assert all(left == right for left, right in level)
    assert any(left.strip() == "+ Monday" and right.strip() == "+ Tuesday" for left, _, right in rows)


def test_documents_of_a_run_are_compared_as_the_run_did(finished: Path, cleaner: Cleaner) -> None:
    arguments = ["a.example/bridge.txt", "b.example/cut.txt", "--run", finished / "out", "--format", "json"]
    row = json.loads(cleaner("compare", *arguments).out)
    pairs = map(json.loads, (finished / "out/pairs.jsonl").read_text(encoding="utf-8").splitlines())
    recorded = next(pair for pair in pairs if (pair["a"], pair["b"]) == (row["a"], row["b"]))
    same = ("relation", "coverage", "coverage_a", "coverage_b", "jaccard", "reason")
    assert {name: row[name] for name in same} == {name: recorded[name] for name in same}
