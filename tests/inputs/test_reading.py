"""Sources to raw documents: blocks, compression, damage, sizes."""

import gzip
import json
import zlib
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import DocumentError
from cleaner.inputs import Raw, Unreadable, find_inputs, read_block, read_source, split_source
from cleaner.inputs.sources import Source
from cleaner.settings import InputSettings

Read = list[Raw | Unreadable]


def source_of(path: Path) -> Source:
    [source] = find_inputs([path]).sources
    return source


def file(folder: Path, name: str, data: bytes) -> Source:
    (folder / name).write_bytes(data)
    return source_of(folder / name)


def rows(count: int) -> bytes:
    return b"".join(json.dumps({"id": f"r{n}", "text": f"Story {n}. " * 9}).encode() + b"\n" for n in range(count))


def in_blocks(source: Source, folder: Path, block_bytes: int) -> Read:
    (folder / "spool").mkdir(exist_ok=True)
    blocks = split_source(source, block_bytes=block_bytes, spool=folder / "spool")
    return [result for block in blocks for result in read_block(block)]


def ids(results: Read) -> list[str]:
    return [result.id for result in results if isinstance(result, Raw)]


def reasons(results: Read) -> list[tuple[str, str, int | None]]:
    return [(result.id, result.reason, result.line) for result in results if isinstance(result, Unreadable)]


PACKERS = {
    "a.jsonl": bytes,
    "a.jsonl.gz": gzip.compress,
    "a.jsonl.zst": zstandard.ZstdCompressor(write_content_size=False).compress,
}


@pytest.mark.parametrize("name", sorted(PACKERS))
@pytest.mark.parametrize("block_bytes", [1, 5_000, 2**20])
def test_blocks_together_give_the_source(tmp_path: Path, name: str, block_bytes: int) -> None:
    data = rows(400) + b"\n\n" + b'{"text": "without an id"}\n' + b'{"text": 5}\n' * 30_000 + rows(3).rstrip()
    source = file(tmp_path, name, PACKERS[name](data))
    whole = list(read_source(source))
    assert in_blocks(source, tmp_path, block_bytes) == whole
    assert len(ids(whole)) == 404
    assert f"{name}:403" in ids(whole)
    assert reasons(whole)[0] == (f"{name}:404", "no string in field 'text' (choose another with --text-field)", 404)


@given(
    st.lists(st.sampled_from([b'{"text":"a"}', b"", b"\xff", b"{", b'{"text":"\\n"}', b" "]), max_size=30),
    st.booleans(),
)
def test_line_numbers_count_every_line(tmp_path_factory: pytest.TempPathFactory, lines: list[bytes], end: bool) -> None:
    folder = tmp_path_factory.mktemp("lines")
    source = file(folder, "a.jsonl", b"\n".join(lines) + (b"\n" if end else b""))
    results = list(read_source(source))
    expected = [number for number, line in enumerate(lines, 1) if line.strip()]
    assert [result.line for result in results] == expected
    assert in_blocks(source, folder, 1) == results


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst"])
def test_members_one_after_another_are_one_file(tmp_path: Path, name: str) -> None:
    pack = PACKERS[name]
    data = rows(500)
    source = file(tmp_path, name, pack(data[:7000]) + pack(b"") + pack(data[7000:]) + b"\0" * 512)
    assert ids(list(read_source(source))) == [f"r{n}" for n in range(500)]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst"])
@pytest.mark.parametrize("spooled", [True, False])
def test_rows_before_a_truncation_count_and_the_file_is_reported(tmp_path: Path, name: str, spooled: bool) -> None:
    packed = PACKERS[name](rows(50_000))
    source = file(tmp_path, name, packed[: len(packed) * 2 // 3])
    results = in_blocks(source, tmp_path, 2**18) if spooled else list(read_source(source))
    read = ids(results)
    assert 1_000 < len(read) < 50_000
    assert read == [f"r{n}" for n in range(len(read))]
    [(identity, reason, _)] = reasons(results)
    assert identity == name
    assert "ends too early" in reason


@pytest.mark.parametrize(
    "data", [b"no gzip", b"\x1f\x8b\x08\0garbage garbage", gzip.compress(b"x", mtime=0) + b"garbage", b""]
)
def test_bytes_that_are_no_gzip_are_reported(tmp_path: Path, data: bytes) -> None:
    [(_, reason, _)] = reasons(list(read_source(file(tmp_path, "a.txt.gz", data))))
    assert "gz data" in reason


@pytest.mark.parametrize("name", ["a.txt.gz", "a.html.gz", "a.txt.zst"])
def test_a_text_that_unpacks_to_too_much_is_refused(tmp_path: Path, name: str) -> None:
    pack = gzip.compress if name.endswith("gz") else zstandard.compress
    source = file(tmp_path, name, pack(b"a" * 2**21))
    [(_, reason, _)] = reasons(list(read_source(source, settings=InputSettings(max_bytes=2**20))))
    assert reason == "unpacks to more than max_bytes (1,048,576)"


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst"])
def test_a_bomb_ends_at_its_ratio(tmp_path: Path, name: str) -> None:
    if name.endswith("gz"):
        packer = zlib.compressobj(9, wbits=31)
        packed = b"".join(packer.compress(b'{"text": ""}\n' * 80_000) for _ in range(100)) + packer.flush()
    else:
        packed = zstandard.compress(b'{"text": ""}\n' * 8_000_000)
    source = file(tmp_path, name, packed)
    results = split_source(source, spool=tmp_path)
    assert results[-1].damage == "unpacks to more than 200 times its size"
    assert results[-1].end <= 2**26 + 2**25


def test_a_file_that_is_too_big_is_refused_with_its_size(tmp_path: Path) -> None:
    source = file(tmp_path, "a.txt", b"x" * 1025)
    [(_, reason, _)] = reasons(list(read_source(source, settings=InputSettings(max_bytes=1024))))
    assert reason == "1,025 bytes, more than max_bytes (1,024)"


def test_a_line_that_is_too_long_costs_only_itself(tmp_path: Path) -> None:
    data = b'{"text": "a"}\n{"text": "' + b"x" * 3 * 2**20 + b'"}\n{"text": "b"}\n' + b"y" * 2**21
    source = file(tmp_path, "a.jsonl", data)
    results = list(read_source(source, settings=InputSettings(max_bytes=2**20)))
    assert ids(results) == ["a.jsonl:1", "a.jsonl:3"]
    assert [(number, "max_bytes" in reason) for _, reason, number in reasons(results)] == [(2, True), (4, True)]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\t", b"\0", b"no newline", b"a\rb\r\nc\n"])
@pytest.mark.parametrize("name", ["a.txt", "a.txt.gz", "a.txt.zst"])
def test_bytes_come_as_they_are(tmp_path: Path, data: bytes, name: str) -> None:
    pack = {"txt": bytes, ".gz": gzip.compress, "zst": zstandard.compress}[name[-3:]]
    [raw] = read_source(file(tmp_path, name, pack(data)))
    assert isinstance(raw, Raw)
    assert raw.data == data


def test_a_mark_in_front_of_the_first_row_is_no_error(tmp_path: Path) -> None:
    source = file(tmp_path, "a.jsonl", b'\xef\xbb\xbf{"text": "a"}\n')
    assert ids(list(read_source(source))) == ["a.jsonl:1"]


def test_rows_of_several_shapes(tmp_path: Path) -> None:
    lines = [
        {"id": 7, "text": "a"}, {"id": "", "text": "b"}, {"id": None, "html": "<p>c"}, {"id": [1], "text": "d"},
        {"text": None, "html": "<p>e"}, {"title": "f"},
    ]  # fmt: skip
    source = file(tmp_path, "a.jsonl", "\n".join(map(json.dumps, lines)).encode())
    results = list(read_source(source))
    kinds = [(raw.id, raw.kind, raw.data) for raw in results if isinstance(raw, Raw)]
    assert kinds == [
        ("7", "txt", "a"), ("a.jsonl:2", "txt", "b"), ("a.jsonl:3", "html", "<p>c"), ("a.jsonl:5", "html", "<p>e"),
    ]  # fmt: skip
    assert [number for _, _, number in reasons(results)] == [4, 6]


def test_splitting_a_file_that_is_gone_is_a_document_error(tmp_path: Path) -> None:
    source = file(tmp_path, "a.jsonl", rows(100))
    (tmp_path / "a.jsonl").unlink()
    with pytest.raises(DocumentError, match="No such file"):
        split_source(source, block_bytes=10)
