"""Atomic writes, names of articles, tables, and the way back."""

import gzip
import json
import os
import resource
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import OutputError
from cleaner.outputs import LONGEST_NAME_BYTES, article_names, read_rows, write_atomically
from cleaner.restore import put_back
from cleaner.tables import TableReader, TableWriter


def test_a_failed_write_leaves_the_old_content_and_no_temporary_file(tmp_path: Path) -> None:
    target = tmp_path / "summary.json"
    write_atomically(target, b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            write_atomically(target, b"x" * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["summary.json"]


def test_a_link_planted_at_the_temporary_name_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / f".x.{os.getpid()}.tmp").symlink_to(victim)
    with pytest.raises(OSError, match="symbolic link"):
        write_atomically(tmp_path / "x", b"overwritten")
    assert victim.read_bytes() == b"precious"


@pytest.mark.parametrize(
    ("sources", "names"),
    [
        pytest.param([("a.txt", "txt")], ["a.txt"], id="text keeps its name"),
        pytest.param([("h/a.html", "html")], ["h/a.txt"], id="a page becomes text"),
        pytest.param([("a.html", "html"), ("a.txt", "txt")], ["a.html.txt", "a.txt"], id="the text file wins"),
        pytest.param([("a.htm", "html"), ("a.html", "html")], ["a.htm.txt", "a.html.txt"], id="two pages"),
        pytest.param(
            [("a.html", "html"), ("a.html.txt", "txt"), ("a.txt", "txt")],
            ["a.html.1.txt", "a.html.txt", "a.txt"],
            id="both names are taken",
        ),
        pytest.param([("a.txt", "txt"), ("a.txt.gz", "txt")], ["a.txt", "a.txt.gz.txt"], id="compressed twin"),
        pytest.param([("A.html", "html"), ("a.txt", "txt")], ["A.html.txt", "a.txt"], id="case does not tell apart"),
        pytest.param([("r.jsonl.gz", "jsonl"), ("t.txt.gz", "txt")], ["r.jsonl.gz", "t.txt"], id="compressed"),
        pytest.param(
            [("c.warc.gz", "warc"), ("p.parquet", "parquet")], ["c.warc.gz.jsonl", "p.parquet.jsonl"], id="archives"
        ),
    ],
)
def test_article_names(sources: list[tuple[str, str]], names: list[str]) -> None:
    assert article_names(sources) == names


@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "A", "b/a", "ä"]), st.sampled_from([".html", ".htm", ".txt", ".html.txt"])),
        unique=True,
    )
)
def test_no_two_sources_share_an_article_on_any_file_system(parts: list[tuple[str, str]]) -> None:
    files = sorted({stem + suffix for stem, suffix in parts})
    folded: dict[str, str] = {}
    files = [f for f in files if folded.setdefault(f.casefold(), f) == f]  # what such a file system could hold
    names = article_names([(f, "txt" if f.endswith(".txt") else "html") for f in files])
    assert len({n.casefold() for n in names}) == len(files)


def test_a_name_that_becomes_too_long_is_shortened_and_stays_distinct() -> None:
    long = "x" * 250
    names = article_names([(f"{long}.htm", "html"), (f"{long}.txt", "txt"), (f"{long}y.htm", "html")])
    assert len(set(names)) == 3
    assert all(len(n.encode()) <= LONGEST_NAME_BYTES for n in names)


@given(st.lists(st.tuples(st.text(max_size=5), st.text(min_size=1, max_size=5))), st.text(max_size=5))
def test_what_was_cut_is_put_back_exactly(pieces: list[tuple[str, str]], end: str) -> None:
    text = "".join(kept + cut for kept, cut in pieces) + end
    cuts, position = [], 0
    for kept, cut in pieces:
        cuts.append((position + len(kept), cut))
        position += len(kept) + len(cut)
    assert put_back("".join(kept for kept, _ in pieces) + end, cuts) == text


@pytest.mark.parametrize("name", ["t.jsonl", "t.jsonl.gz", "t.jsonl.zst"])
def test_a_table_is_written_in_pieces_and_read_back(tmp_path: Path, name: str) -> None:
    with TableWriter(tmp_path) as tables:
        tables.append(name, b'{"n":1}\n')
        tables.append("other.jsonl", b'{"n":0}\n')
        (tmp_path / "part").write_bytes(b'{"n":2}\n{"n":3}\n')
        tables.append_file(name, tmp_path / "part")
    with TableReader(tmp_path) as tables_again:
        assert [json.loads(tables_again.next(name))["n"] for _ in range(3)] == [1, 2, 3]
        with pytest.raises(ValueError, match="fewer rows"):
            tables_again.next(name)


@pytest.mark.parametrize("name", ["t.jsonl", "t.jsonl.gz", "t.jsonl.zst"])
def test_rows_of_a_table_are_found_by_rising_numbers(tmp_path: Path, name: str) -> None:
    with TableWriter(tmp_path) as tables:
        tables.append(name, b"0\n1\n2\n3\n4\n")
        tables.append("other.jsonl", b"other\n")
    with TableReader(tmp_path) as tables_again:
        assert [tables_again.at(name, 1), tables_again.next(name), tables_again.at(name, 4)] == [b"1", b"2", b"4"]
        with pytest.raises(ValueError, match="fewer rows"):
            tables_again.at(name, 5)
        assert tables_again.at("other.jsonl", 0) == b"other"
        assert tables_again.at(name, 3) == b"3"


def test_compressed_tables_carry_no_time(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        with TableWriter(tmp_path / folder) as tables:
            tables.append("t.jsonl.gz", b"{}\n")
    assert (tmp_path / "a/t.jsonl.gz").read_bytes() == (tmp_path / "b/t.jsonl.gz").read_bytes()
    assert gzip.decompress((tmp_path / "a/t.jsonl.gz").read_bytes()) == b"{}\n"


def test_a_damaged_record_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text(json.dumps({"a": 1}) + "\n{broken\n")
    rows = read_rows(path)
    assert next(rows) == {"a": 1}
    with pytest.raises(OutputError, match=r"pairs\.jsonl:2"):
        next(rows)
