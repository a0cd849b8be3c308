"""Raw documents to documents: publisher, metadata, and what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from cleaner.errors import DocumentError
from cleaner.inputs import Raw, Read, find_inputs, host_of, read_source, to_document
from cleaner.settings import InputSettings, PublisherFrom

PAGE = """<html><head><title>Mayor opens bridge</title><link rel=canonical href="https://www.origin.example/b">
</head><body><article><h1>Mayor opens bridge</h1>{}</article></body></html>""".format(
    "<p>The bridge over the river was opened on Monday, the mayor of the town said in a speech there.</p>" * 3
)


def read(folder: Path, name: str, data: bytes, **settings: Any) -> Read:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)
    chosen = InputSettings(**settings)
    [source] = find_inputs([folder], settings=chosen).sources
    [raw] = read_source(source, settings=chosen)
    assert isinstance(raw, Raw)
    return to_document(raw, settings=chosen)


@pytest.mark.parametrize(
    ("name", "row", "how", "publisher"),
    [
        ("a.jsonl", {"url": "https://www.News.example:80/x"}, "auto", "news.example"),
        ("x/a.jsonl", {"url": "https://news.example/x", "publisher": "The News"}, "auto", "news.example"),
        ("x/a.jsonl", {"publisher": "The News"}, "auto", "The News"),
        ("x/www.News.example/2018/a.jsonl", {}, "auto", "news.example"),
        ("x/2018/a.jsonl", {}, "auto", "x"),
        ("a.jsonl", {}, "auto", None),
        ("x/a.jsonl", {"url": "https://news.example/x"}, "folder", "x"),
        ("x/a.jsonl", {"url": "https://news.example/x", "publisher": "The News"}, "field", "The News"),
        ("x/a.jsonl", {"url": "https://news.example/x"}, "field", None),
        ("x/a.jsonl", {}, "host", None),
        ("a.jsonl", {"url": "not an address"}, "auto", None),
        ("a.jsonl", {"url": "http://[broken"}, "auto", None),
    ],
)
def test_the_publisher(
    tmp_path: Path, name: str, row: dict[str, str], how: PublisherFrom, publisher: str | None
) -> None:
    found = read(tmp_path, name, json.dumps({"text": "A line.", **row}).encode(), publisher_from=how)
    assert found.document.publisher == publisher


def test_with_several_inputs_their_names_are_no_publisher(tmp_path: Path) -> None:
    for name in ("one.example/a.txt", "two/b.txt", "two/press/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("A line.")
    sources = find_inputs([tmp_path / "one.example", tmp_path / "two"]).sources
    raws = [raw for source in sources for raw in read_source(source) if isinstance(raw, Raw)]
    assert [to_document(raw).document.publisher for raw in raws] == [None, None, "press"]


def test_a_page_declares_less_surely_than_its_folder(tmp_path: Path) -> None:
    found = read(tmp_path / "one", "copy.example/a.html", PAGE.encode())
    assert (found.document.publisher, found.document.url) == ("copy.example", "https://www.origin.example/b")
    assert read(tmp_path / "two", "a.html", PAGE.encode()).document.publisher == "origin.example"


def test_a_page_gives_its_body_and_states_the_rest(tmp_path: Path) -> None:
    found = read(tmp_path, "a.html", PAGE.encode())
    assert found.document.title == found.metadata.title == "Mayor opens bridge"
    assert found.document.text.startswith("The bridge over the river")
    assert found.encoding == "utf-8"


def test_the_fields_of_a_row_are_its_metadata(tmp_path: Path) -> None:
    row = {
        "id": "x",
        "text": "A line.",
        "headline": " Mayor ",
        "authors": ["A. B.", "C. D."],
        "published": "2018-06-02",
    }
    found = read(tmp_path, "a.jsonl", json.dumps(row).encode())
    assert (found.metadata.title, found.metadata.byline, found.metadata.date) == ("Mayor", "A. B., C. D.", "2018-06-02")


def test_a_date_that_is_not_iso_is_not_taken_for_one(tmp_path: Path) -> None:
    assert read(tmp_path, "a.jsonl", b'{"text": "a", "date": "02/06/2018"}').document.date is None


@pytest.mark.parametrize("row", [b'{"text": "a\\ud800b"}', b'{"id": "\\udfff", "text": "a"}'])
def test_half_a_surrogate_pair_is_refused(tmp_path: Path, row: bytes) -> None:
    with pytest.raises(DocumentError, match="half a surrogate pair"):
        read(tmp_path, "a.jsonl", row)


@pytest.mark.parametrize("text", ["", " \n", "a\r\nb\rc\u2028d\f\n", "\ufeffmark inside", "a\0b"])
def test_the_text_of_a_row_is_not_changed(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, "a.jsonl", json.dumps({"text": text}).encode()).document.text == text


def test_hosts() -> None:
    assert host_of("//WWW.Example.org/a") == "example.org"
    assert host_of("https://user:pw@example.org.:8080/") == "example.org"
    assert host_of(None) is None
