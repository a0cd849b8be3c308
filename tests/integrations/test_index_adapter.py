"""The index file behind the adapters: what it admits one by one is what the library finds at once."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from news import DOCUMENTS

from cleaner import InputError, find_near_duplicates
from cleaner.integrations.index import IndexFile, copies_of


def test_admitting_one_by_one_finds_the_librarys_pairs(tmp_path: Path) -> None:
    index = IndexFile(tmp_path / "stories.index")
    found = [pair for document in DOCUMENTS for pair in index.admit(document)]
    assert sorted(found, key=lambda p: (p.a, p.b)) == list(find_near_duplicates(DOCUMENTS).pairs)


def test_asking_stores_nothing_and_needs_a_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such index"):
        IndexFile(tmp_path / "stories.index").query(DOCUMENTS[0])
    IndexFile(tmp_path / "stories.index").admit(DOCUMENTS[0])
    asked = pickle.loads(pickle.dumps(IndexFile(tmp_path / "stories.index")))
    assert asked.query(DOCUMENTS[6]) == asked.query(DOCUMENTS[6]) == []


def test_copies_are_named_surest_first() -> None:
    pairs = find_near_duplicates(DOCUMENTS).pairs
    assert [other for other, _ in copies_of("again", pairs)] == ["coast.example/7"]
    assert copies_of("coast.example/0", [p for p in pairs if p.relation == "related"]) == []
