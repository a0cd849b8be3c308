"""datatrove: its own executor, readers and writers around our steps; results equal to the library's."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from news import DOCUMENTS, ROWS, cleaned_alone, fitted, removal_rows

from cleaner import Document, find_near_duplicates
from cleaner.index import Index

pytestmark = pytest.mark.framework
pytest.importorskip("datatrove", reason="datatrove is not installed: pip install 'cleaner[datatrove]'")


def written(folder: Path) -> list[dict[str, object]]:
    files = sorted(folder.rglob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def run(tmp_path: Path, *steps: object) -> None:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader

    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    pipeline = [JsonlReader(str(tmp_path / "in")), *steps]
    LocalPipelineExecutor(pipeline=pipeline, logging_dir=str(tmp_path / "logs"), tasks=1, workers=1).run()


def test_the_formatter_cleans_with_reasons_in_the_metadata(tmp_path: Path) -> None:
    from datatrove.pipeline.writers import JsonlWriter

    from cleaner.integrations.datatrove import BoilerplateFormatter

    writer = JsonlWriter(str(tmp_path / "out"), compression=None)
    run(tmp_path, BoilerplateFormatter(cleaner=fitted()), writer)
    rows = written(tmp_path / "out")
    assert [row["text"] for row in rows] == [c.text for c in cleaned_alone()]
    assert [row["metadata"]["removals"] for row in rows] == [removal_rows(c) for c in cleaned_alone()]
    stats = json.loads(next((tmp_path / "logs").glob("stats.json")).read_text(encoding="utf-8"))
    (step,) = [s["stats"] for s in stats if "cleaner" in s["name"]]
    cues = [r.cue for c in cleaned_alone() for r in c.removals]
    assert {name.removeprefix("removed_"): step[name]["total"] if isinstance(step[name], dict) else step[name]
            for name in step if name.startswith("removed_")} == {cue: cues.count(cue) for cue in cues}  # fmt: skip


def test_a_single_text_is_formatted_as_any_formatter_does_it() -> None:
    from cleaner.integrations.datatrove import BoilerplateFormatter

    step = pickle.loads(pickle.dumps(BoilerplateFormatter()))
    assert step.format(DOCUMENTS[0].text) == step.cleaner.clean(DOCUMENTS[0].text).text


def test_the_filter_drops_copies_into_the_exclusion_writer_with_the_reason(tmp_path: Path) -> None:
    from datatrove.pipeline.writers import JsonlWriter

    from cleaner.integrations.datatrove import NearDuplicateFilter

    known = Document("known", DOCUMENTS[7].text)
    with Index.create(tmp_path / "stories.index") as index:
        index.add([known])
    excluded = JsonlWriter(str(tmp_path / "dropped"), compression=None)
    kept = JsonlWriter(str(tmp_path / "kept"), compression=None)
    run(tmp_path, NearDuplicateFilter(tmp_path / "stories.index", exclusion_writer=excluded), kept)
    dropped = {row["id"]: row["metadata"] for row in written(tmp_path / "dropped")}
    expected = {}
    for document in DOCUMENTS:
        flagged = [p for p in find_near_duplicates([known, document]).pairs if p.relation != "related"]
        if flagged:
            expected[document.id] = flagged[0]
    assert len(expected) >= 2
    assert {id: (m["filter_reason"], m["duplicate_of"], m["coverage"], m["reason"]) for id, m in dropped.items()} == {
        id: (pair.relation, "known", pair.coverage, pair.reason) for id, pair in expected.items()
    }
    assert [row["id"] for row in written(tmp_path / "kept")] == [d.id for d in DOCUMENTS if d.id not in expected]


def test_the_filter_travels_to_workers_without_its_open_index(tmp_path: Path) -> None:
    from datatrove.data import Document as Theirs

    from cleaner.integrations.datatrove import NearDuplicateFilter

    with Index.create(tmp_path / "stories.index") as index:
        index.add([DOCUMENTS[0]])
    step = NearDuplicateFilter(tmp_path / "stories.index")
    assert step.filter(Theirs(text=DOCUMENTS[0].text, id="new")) == (False, "identical")
    again = pickle.loads(pickle.dumps(step))
    assert "index" not in vars(again)
    assert again.filter(Theirs(text=DOCUMENTS[7].text, id="new")) is True
