import json
from pathlib import Path
from typing import Any

import pytest
from out_folder import Page, small, write_out

from cleaner.errors import OutputError
from cleaner.restore import restored
from cleaner.stages.parquet import write_parquet
from cleaner.undo import undo


def rows(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_bytes().splitlines()]


def everything(out: Path) -> dict[str, bytes]:
    return {
        p.relative_to(out).as_posix(): p.read_bytes()
        for p in out.rglob("*")
        if p.is_file() and ".cleaner" not in p.parts
    }


def test_a_line_comes_back_everywhere_and_nothing_else_changes(tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    texts = {one.row["id"]: one.text for one in restored(out)}
    before = everything(out)
    assert undo(out, line=" Share  this article\n") == 2
    after = everything(out)
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {
        "articles/courier.example/bridge.txt", "articles/herald.example/new-bridge.txt",
        "documents.jsonl", "removals.jsonl", "summary.json", "report.html",
    }  # fmt: skip
    assert (out / "articles/courier.example/bridge.txt").read_bytes().endswith(b"Friday.\nShare this article\n")
    assert {one.row["id"]: one.text for one in restored(out)} == texts
    assert all(row["text"].strip() != "Share this article" for row in rows(out, "removals.jsonl"))


def test_the_counts_of_the_records_still_add_up(tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    assert undo(out, cue="share-bar", document="sabah.example/jisr.txt") == 1
    assert undo(out, cue="newsletter") == 1
    documents, removals = rows(out, "documents.jsonl"), rows(out, "removals.jsonl")
    summary = json.loads((out / "summary.json").read_bytes())
    assert summary["characters"]["removed"] == sum(len(row["text"]) for row in removals)
    assert summary["characters"]["removed"] == sum(row["characters_removed"] for row in documents)
    assert summary["lines"]["kept"] == sum(row["lines"] - row["lines_removed"] for row in documents)
    assert sum(summary["removals_by_cue"].values()) == len(removals)
    assert "newsletter" not in summary["removals_by_cue"]
    ferry = next(row for row in documents if row["id"] == "herald.example/ferry.txt")
    assert (ferry["status"], ferry["lines_removed"]) == ("unchanged", 0)
    assert summary["documents"]["unchanged"] == sum(row["status"] == "unchanged" for row in documents)


def test_undoing_every_document_gives_the_extracted_texts(tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    texts = {one.row["id"]: one.text for one in restored(out)}
    for document in {row["id"] for row in rows(out, "removals.jsonl")}:
        undo(out, document=document)
    assert rows(out, "removals.jsonl") == []
    for row in rows(out, "documents.jsonl"):
        if row["article"]:
            assert (out / row["article"]).read_bytes().decode() == texts[row["id"]]


def test_of_a_table_only_the_rows_that_changed_are_written_anew(tmp_path: Path) -> None:
    pages = [Page(f"news.jsonl:{n}", [("", f"Story {n}"), ("share-bar", f"Share {n}")]) for n in (1, 2)]
    pages.append(Page("more.jsonl:1", [("", "Story 3"), ("share-bar", "Share 2")]))
    pages.append(Page("other.jsonl:1", [("", "Story 4"), ("share-bar", "Share 4")]))
    out = write_out(tmp_path / "out", pages)
    documents = rows(out, "documents.jsonl")
    for row in documents:
        (out / row["article"]).unlink()
        row.update(article=f"articles/{row['id'].partition(':')[0]}", text_field="text")
    (out / "documents.jsonl").write_text("".join(json.dumps(row) + "\n" for row in documents), encoding="utf-8")
    odd = b'{"n":1.50,"text":"Story 1\\u000a" }'
    (out / "articles/news.jsonl").write_bytes(odd + b'\n{"text": "Story 2\\n", "n": 1e9}\n')
    (out / "articles/more.jsonl").write_bytes(b'{"text": "Story 3\\n"}\n')
    (out / "articles/other.jsonl").write_bytes(b'{"text": "Story 4\\n"}\n')
    untouched = (out / "articles/other.jsonl").stat().st_ino
    assert undo(out, line="Share 2") == 2
    assert (out / "articles/news.jsonl").read_bytes() == odd + b'\n{"text": "Story 2\\nShare 2\\n", "n": 1e9}\n'
    assert (out / "articles/more.jsonl").read_bytes() == b'{"text": "Story 3\\nShare 2\\n"}\n'
    assert (out / "articles/other.jsonl").stat().st_ino == untouched


def test_parquet_records_follow(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is missing: pip install 'cleaner[parquet]'")
    out = small(tmp_path / "out")
    write_parquet(out)
    undo(out, line="Share this article")
    assert parquet.read_table(out / "removals.parquet").to_pylist() == rows(out, "removals.jsonl")
    assert parquet.read_table(out / "documents.parquet")["lines_removed"].to_pylist() == [
        row["lines_removed"] for row in rows(out, "documents.jsonl")
    ]


def test_an_interrupted_undo_is_completed_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out, other = small(tmp_path / "out"), small(tmp_path / "other")
    undo(other, cue="share-bar")
    undo(other, cue="newsletter")
    with monkeypatch.context() as patch:
        moved = []

        def stop_after_three(source: Path, target: Path) -> None:
            if len(moved) == 3:
                raise KeyboardInterrupt
            moved.append(target)
            source.rename(target)

        patch.setattr("cleaner.undo.os.replace", stop_after_three)
        with pytest.raises(KeyboardInterrupt):
            undo(out, cue="share-bar")
    undo(out, cue="newsletter")
    assert everything(out) == everything(other)


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({}, "give a line, a cue or a document"),
        ({"line": "Never seen"}, "nothing was removed with line 'Never seen'"),
        (
            {"cue": "share-bar", "document": "herald.example/ferry.txt"},
            "nothing was removed with cue 'share-bar', document",
        ),
    ],
)
def test_what_fits_no_removal_is_said_and_nothing_changes(tmp_path: Path, chosen: dict[str, str], said: str) -> None:
    out = small(tmp_path / "out")
    before = everything(out)
    with pytest.raises(OutputError, match=said):
        undo(out, **chosen)
    assert everything(out) == before


def test_an_article_that_was_changed_since_is_not_touched(tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    (out / "articles/courier.example/bridge.txt").write_text("My own words\n", encoding="utf-8")
    before = everything(out)
    with pytest.raises(OutputError, match="was changed since the run"):
        undo(out, line="Share this article")
    assert everything(out) == before


def test_a_folder_that_is_no_output_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="holds no finished run"):
        undo(tmp_path, cue="share-bar")
    assert list(tmp_path.iterdir()) == []
