"""Hugging Face datasets: equal to the library, cached between processes, safe with num_proc."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from news import DOCUMENTS, ROWS, cleaned_alone, fitted, marks, removal_rows

pytestmark = pytest.mark.framework
datasets = pytest.importorskip("datasets", reason="datasets is not installed: pip install 'cleaner[datasets]'")

NAMES = {"id": "id", "title": "title", "publisher": "publisher", "url": "url", "date": "date"}

CACHED_RUN = """
import sys
import datasets
from cleaner import Cleaner
from cleaner.integrations.datasets import CleanText

datasets.disable_progress_bars()
original = CleanText.__call__
def counted(self, batch):
    print("CALLED")
    return original(self, batch)
CleanText.__call__ = counted
rows = datasets.load_dataset("json", data_files=sys.argv[1], cache_dir=sys.argv[2], split="train")
cleaned = rows.map(CleanText(publisher="publisher", cleaner=Cleaner.load(sys.argv[3])), batched=True)
print("FINGERPRINT", cleaned._fingerprint)
"""


@pytest.mark.parametrize("batch_size", [1, 4, 1000])
def test_map_gives_the_librarys_texts_whatever_the_batches(batch_size: int) -> None:
    from cleaner.integrations.datasets import CleanText

    given = datasets.Dataset.from_list(ROWS)
    step = CleanText(cleaner=fitted(), into="story", removals="removals", **NAMES)
    cleaned = given.map(step, batched=True, batch_size=batch_size)
    assert list(cleaned["story"]) == [c.text for c in cleaned_alone()]
    assert list(cleaned["removals"]) == [removal_rows(c) for c in cleaned_alone()]
    assert list(cleaned["text"]) == [d.text for d in DOCUMENTS]


def test_worker_processes_change_nothing() -> None:
    from cleaner.integrations.datasets import CleanText

    given = datasets.Dataset.from_list(ROWS)
    cleaned = given.map(CleanText(cleaner=fitted(), **NAMES), batched=True, num_proc=2)
    assert list(cleaned["text"]) == [c.text for c in cleaned_alone()]


def test_a_streamed_dataset_is_cleaned_too() -> None:
    from cleaner.integrations.datasets import CleanText

    streamed = datasets.Dataset.from_list(ROWS).to_iterable_dataset()
    cleaned = streamed.map(CleanText(cleaner=fitted(), **NAMES), batched=True, batch_size=5)
    assert [row["text"] for row in cleaned] == [c.text for c in cleaned_alone()]


def test_a_second_process_finds_the_cache_and_another_profile_does_not(tmp_path: Path) -> None:
    datasets.Dataset.from_list(ROWS).to_json(tmp_path / "rows.jsonl")
    fitted().save(tmp_path / "profile.json")
    from cleaner import Cleaner

    Cleaner.fit(DOCUMENTS[:3]).save(tmp_path / "other.json")
    (tmp_path / "run.py").write_text(CACHED_RUN, encoding="utf-8")

    def run(profile: str) -> str:
        paths = [tmp_path / name for name in ("run.py", "rows.jsonl", "cache", profile)]
        command = [sys.executable, *map(str, paths)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    first, second, other = run("profile.json"), run("profile.json"), run("other.json")
    assert first.count("CALLED") == 1
    assert second.count("CALLED") == 0
    assert first.partition("FINGERPRINT")[2] == second.partition("FINGERPRINT")[2]
    assert other.count("CALLED") == 1


def test_near_duplicate_columns_are_the_librarys() -> None:
    from cleaner.integrations.datasets import mark_near_duplicates

    given = datasets.Dataset.from_list(ROWS)
    marked = mark_near_duplicates(given, **NAMES)
    found = zip(marked["cluster"], marked["representative"], marked["is_duplicate"], strict=True)
    assert list(found) == [marks().get(d.id, (None, None, False)) for d in DOCUMENTS]
    assert marked.column_names == [*given.column_names, "cluster", "representative", "is_duplicate"]


def test_rows_without_ids_are_named_by_position_across_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    from cleaner.integrations import datasets as adapter

    monkeypatch.setattr(adapter, "BATCH_ROWS", 2)
    texts = [DOCUMENTS[0].text, None, DOCUMENTS[4].text, DOCUMENTS[9].text, DOCUMENTS[0].text]
    marked = adapter.mark_near_duplicates(datasets.Dataset.from_dict({"text": texts}))
    assert list(marked["representative"]) == [0, None, None, None, 0]
    assert list(marked["is_duplicate"]) == [False, False, False, False, True]
