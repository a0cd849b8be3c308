"""Runs over web archives: each page is a row of one table, and none overwrites another."""

import json
from pathlib import Path
from typing import Any

import pytest

from cleaner.restore import restored
from cleaner.run import RunOptions, run
from cleaner.settings import InputSettings, Settings
from tests.inputs.test_tables_and_archives import response

pytest.importorskip("fastwarc")

STORIES = {
    "https://one.example/bridge": (
        "The bridge over the river opened on Monday after three years of work and two floods.",
        "Share this article",
        "The mayor thanked the two hundred people who had built it and cut the ribbon at noon.",
    ),
    "https://zwei.example/brücke": (
        "Die Brücke über die Lenne wurde am Montag nach drei Jahren Bauzeit und zwei Hochwassern geöffnet.",
        "Die Bürgermeisterin dankte den zweihundert Leuten, die an ihr gebaut hatten, und schnitt das Band durch.",
    ),
    "https://three.example/橋": (
        "三年の工事と二度の洪水を経て、橋は月曜日に開通した。市長は工事に携わった二百人に感謝した。",
        "式典には多くの市民が集まり、正午にテープが切られた。橋の長さは四百メートルである。",
    ),
}


def page(lines: tuple[str, ...]) -> bytes:
    return f"<html><body><article>{''.join(f'<p>{line}</p>' for line in lines)}</article></body></html>".encode()


def archive(path: Path, pages: list[tuple[str, bytes]]) -> None:
    path.parent.mkdir()
    path.write_bytes(b"".join(response(url, body, "text/html; charset=utf-8") for url, body in pages))


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_page_of_an_archive_is_a_row_and_comes_back(tmp_path: Path, jobs: int) -> None:
    pages = [(url, page(lines)) for url, lines in STORIES.items()]
    archive(tmp_path / "in/news.warc", [*pages[:1], ("https://none.example/", b"<html></html>"), *pages[1:]])
    summary = run([tmp_path / "in"], out=tmp_path / "out", options=RunOptions(jobs=jobs))
    [failed] = summary.failures
    listed = rows(tmp_path / "out/documents.jsonl")
    written = rows(tmp_path / "out/articles/news.warc.jsonl")
    read = [row for row in listed if row["status"] != "failed"]
    assert [row["id"] for row in listed if row["status"] == "failed"] == [failed[0]]
    assert [(row["id"], row["url"]) for row in written] == [(row["id"], row["url"]) for row in read]
    for row, lines in zip(written, STORIES.values(), strict=True):
        assert all(line in row["text"] for line in lines if line != "Share this article")
    texts = {document.row["id"]: document.text for document in restored(tmp_path / "out")}
    assert [texts[row["id"]].splitlines() for row in read] == [list(lines) for lines in STORIES.values()]
    assert STORIES["https://three.example/橋"][0] in (tmp_path / "out/articles/news.warc.jsonl").read_text("utf-8")


def test_copies_in_an_archive_are_dropped_as_rows(tmp_path: Path) -> None:
    pages = [(url, page(lines)) for url, lines in STORIES.items()]
    archive(tmp_path / "in/news.warc", [*pages, ("https://copy.example/bridge", pages[0][1])])
    run([tmp_path / "in"], out=tmp_path / "out", settings=Settings(drop_duplicates=True))
    kept, dropped = (rows(tmp_path / "out" / tree / "news.warc.jsonl") for tree in ("articles", "dropped"))
    assert [len(kept), len(dropped)] == [3, 1]
    assert len(list(restored(tmp_path / "out"))) == 4


def test_the_text_of_a_page_goes_to_the_field_asked_for(tmp_path: Path) -> None:
    archive(tmp_path / "in/news.warc", [(url, page(lines)) for url, lines in STORIES.items()])
    settings = Settings(inputs=InputSettings(text_field="url"))
    run([tmp_path / "in"], out=tmp_path / "out", settings=settings)
    written = rows(tmp_path / "out/articles/news.warc.jsonl")
    assert [sorted(row) for row in written] == [["id", "url"]] * 3
    assert STORIES["https://one.example/bridge"][0] in written[0]["url"]
