"""Parquet and WARC inputs, where the extras are installed."""

import gzip
from pathlib import Path

import pytest

from cleaner.inputs import Raw, Unreadable, find_inputs, read_block, read_source, split_source, to_document
from cleaner.inputs.sources import Source


def source_of(path: Path) -> Source:
    [source] = find_inputs([path]).sources
    return source


def response(url: str, body: bytes, kind: str = "text/html; charset=iso-8859-1") -> bytes:
    http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{len(body):032x}>\r\n"
        f"WARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


PAGES = [response(f"https://www.news.example/{n}", f"<p>Stra\xdfe {n}".encode("latin-1")) for n in range(50)]
IMAGE = response("https://news.example/a.png", b"\x89PNG", "image/png")


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_the_pages_of_an_archive(tmp_path: Path, name: str) -> None:
    pytest.importorskip("fastwarc")
    pack = gzip.compress if name.endswith("gz") else bytes
    (tmp_path / name).write_bytes(b"".join(map(pack, [*PAGES[:20], IMAGE, *PAGES[20:]])))
    source = source_of(tmp_path / name)
    whole = list(read_source(source))
    assert [raw.fields["url"] for raw in whole if isinstance(raw, Raw)] == [
        f"https://www.news.example/{n}" for n in range(50)
    ]
    blocks = split_source(source, block_bytes=500)
    assert len(blocks) > 5
    assert [result for block in blocks for result in read_block(block)] == whole


def test_a_truncated_archive_gives_what_came_before(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    (tmp_path / "a.warc").write_bytes(b"".join(PAGES)[:-30])
    *before, last = read_source(source_of(tmp_path / "a.warc"))
    assert [type(result) for result in before] == [Raw] * 49
    assert isinstance(last, Unreadable)
    assert "damaged" in last.reason


@pytest.mark.parametrize("data", [b"", b"no archive\n" * 50, b"WARC/1.0\r\n", gzip.compress(b"nothing", mtime=0)[:-5]])
def test_bytes_that_are_no_archive_give_no_document(tmp_path: Path, data: bytes) -> None:
    pytest.importorskip("fastwarc")
    (tmp_path / "a.warc").write_bytes(data)
    assert not [raw for raw in read_source(source_of(tmp_path / "a.warc")) if isinstance(raw, Raw)]


def test_the_rows_of_a_table(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    rows = [{"id": n, "text": f"Straße {n}", "date": "2024-05-01", "url": f"http://a.example/{n}"} for n in range(90)]
    rows[40]["text"] = None
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "a.parquet", row_group_size=25)
    source = source_of(tmp_path / "a.parquet")
    whole = list(read_source(source))
    assert [(result.id, result.line) for result in whole if isinstance(result, Unreadable)] == [("a.parquet:41", 41)]
    blocks = split_source(source, block_bytes=1)
    assert len(blocks) == 4
    assert [result for block in blocks for result in read_block(block)] == whole
    first = whole[0]
    assert isinstance(first, Raw)
    read = to_document(first)
    assert (read.document.id, read.document.text, read.document.publisher) == ("0", "Straße 0", "a.example")


def test_a_damaged_table_is_reported(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.Table.from_pylist([{"text": "a" * 5000}] * 50), tmp_path / "a.parquet", use_dictionary=False)
    good = (tmp_path / "a.parquet").read_bytes()
    for number, data in enumerate([b"", good[:-9], b"PAR1" + good[4:300] + b"\xff" * 300 + good[600:]]):
        (tmp_path / f"{number}.parquet").write_bytes(data)
        *_, last = read_source(source_of(tmp_path / f"{number}.parquet"))
        assert isinstance(last, Unreadable)
        assert "Parquet" in last.reason
