"""Small tests of what is stored and read back, which mutants of those modules must not survive."""

import json
import os
from pathlib import Path

import pytest

from cleaner.errors import InUseError, OutputError
from cleaner.inputs import find_inputs
from cleaner.outputs import article_names, read_rows, write_atomically
from cleaner.restore import restored
from cleaner.run import run
from cleaner.settings import Settings
from cleaner.stages import plan
from cleaner.stages.checksums import CHECKSUMS, read_whole, require_whole, write_checksums, write_checksums_of
from cleaner.stages.workspace import Workspace, is_ours, read_summary
from cleaner.tables import TableReader, TableWriter

SUMMARY = {
    "settings_fingerprint": "f", "listing": "l", "settings": {"boilerplate": {}}, "machine": {},
    "documents": {"read": 1}, "clusters": {}, "removals_by_cue": {},
}  # fmt: skip


def test_checksums_accept_what_was_written_and_nothing_else(tmp_path: Path) -> None:
    for name in ("a/one", "b"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(os.urandom(3 * 2**20 + 7))
    write_checksums(tmp_path, {"a/one": tmp_path / "a/one", "b": tmp_path / "b", CHECKSUMS: tmp_path / CHECKSUMS})
    assert json.loads((tmp_path / CHECKSUMS).read_bytes()).keys() == {"a/one", "b"}
    require_whole(tmp_path, remedy="-")
    with (tmp_path / "b").open("r+b") as file:
        file.seek(2**20 + 5)
        before = file.read(1)
        file.seek(2**20 + 5)
        file.write(bytes([before[0] ^ 1]))
    require_whole(tmp_path, below="a/", remedy="-")
    with pytest.raises(OutputError, match="b: is damaged; do it anew"):
        require_whole(tmp_path, remedy="do it anew")
    with pytest.raises(OutputError, match="none: is damaged"):
        require_whole(tmp_path, below="none", remedy="-")
    (tmp_path / CHECKSUMS).write_bytes(b"[]")
    with pytest.raises(OutputError, match="damaged"):
        require_whole(tmp_path, remedy="-")


def test_files_read_at_once_are_checked_too(tmp_path: Path) -> None:
    contents = {"one": b"first", "two": b"second"}
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    write_checksums_of(tmp_path, contents)
    assert read_whole(tmp_path, ["two", "one"], remedy="-") == [b"second", b"first"]
    (tmp_path / "two").write_bytes(b"sec0nd")
    assert read_whole(tmp_path, ["one"], remedy="-") == [b"first"]
    with pytest.raises(OutputError, match="two: is damaged; do it anew"):
        read_whole(tmp_path, ["one", "two"], remedy="do it anew")
    with pytest.raises(OutputError, match="damaged"):
        read_whole(tmp_path, ["three"], remedy="-")


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "f"
    write_atomically(path, b"one")
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o644 & path.stat().st_mode, "nobody runs a record"
    assert synced, "not on the disk before it gets its name"
    monkeypatch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        write_atomically(path, b"three")
    assert path.read_bytes() == b"two"
    assert os.listdir(tmp_path) == ["f"]


def test_rows_are_read_or_refused_by_line(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text('{"a": 1}\n{"a": 2, "b": 3}\n')
    assert list(read_rows(path)) == [{"a": 1}, {"a": 2, "b": 3}]
    assert list(read_rows(path, "b", only=lambda number, line: number == 1 and b"3" in line)) == [{"a": 2, "b": 3}]
    with pytest.raises(OutputError, match="jsonl:1: a row without b"):
        list(read_rows(path, "a", "b"))
    for line in ("[1]", "{", "[" * 100_000):
        path.write_text(f'{{"a": 1}}\n{line}\n')
        with pytest.raises(OutputError, match="jsonl:2: not a row"):
            list(read_rows(path))
    with pytest.raises(OutputError, match="No such file"):
        list(read_rows(tmp_path / "none"))


def test_articles_get_distinct_names_that_file_systems_take() -> None:
    sources = [("a.html", "html"), ("a.htm", "html"), ("A.txt", "txt"), ("b.html.gz", "html"), ("t.warc", "warc")]
    assert article_names(sources) == ["a.html.txt", "a.htm.txt", "A.txt", "b.txt", "t.warc.jsonl"]
    twice = article_names([("x.html", "html"), ("x.txt", "txt"), ("x.html.txt", "txt")])
    assert twice == ["x.html.1.txt", "x.txt", "x.html.txt"]
    assert article_names([("d/" + "a" * 251 + ".txt", "txt")]) == ["d/" + "a" * 251 + ".txt"]
    assert article_names([("x.html", "html"), ("X.HTML", "html")]) == ["x.html.txt", "X.HTML.1.txt"]
    long = [f"d/{'é' * 125}{n}.html" for n in "ab"]
    shortened = article_names([(name, "html") for name in long])
    assert len(set(shortened)) == 2
    assert all(len(os.fsencode(name[2:])) <= 255 and name.startswith("d/é") for name in shortened)
    table = article_names([("é" * 125 + ".parquet", "parquet")])[0]
    assert len(os.fsencode(table)) <= 255
    assert table.endswith(".jsonl")


@pytest.mark.parametrize("end", ["", ".gz", ".zst"])
def test_tables_come_back_row_by_row_whichever_is_asked(tmp_path: Path, end: str) -> None:
    with TableWriter(tmp_path / "out") as tables:
        tables.append(f"d/a.jsonl{end}", b"1\n2\n")
        tables.append(f"b.jsonl{end}", b"3\n")
        (tmp_path / "part").write_bytes(b"4\n" * 3)
        tables.append_file(f"d/a.jsonl{end}", tmp_path / "part")
    with TableReader(tmp_path / "out") as tables:
        assert [tables.next(f"d/a.jsonl{end}") for _ in range(5)] == [b"1", b"2", b"4", b"4", b"4"]
        with pytest.raises(ValueError, match="fewer rows"):
            tables.next(f"d/a.jsonl{end}")
        assert tables.next(f"b.jsonl{end}") == b"3"
        assert tables.next(f"d/a.jsonl{end}") == b"1"
    with TableWriter(tmp_path / "out") as tables:
        tables.append(f"b.jsonl{end}", b"5\n")
    with TableReader(tmp_path / "out") as tables:
        assert tables.next(f"b.jsonl{end}") == b"5"


def test_an_output_is_ours_or_refused(tmp_path: Path) -> None:
    assert is_ours(tmp_path / "missing")
    assert is_ours(tmp_path)
    (tmp_path / "summary.json").write_text("{}")
    (tmp_path / ".cleaner").mkdir()
    assert is_ours(tmp_path)
    (tmp_path / "thesis.doc").write_text("")
    assert not is_ours(tmp_path)
    with pytest.raises(OutputError, match="is a file"):
        is_ours(tmp_path / "thesis.doc")


def test_a_summary_is_read_or_refused(tmp_path: Path) -> None:
    assert read_summary(tmp_path) is None
    (tmp_path / "summary.json").write_text(json.dumps(SUMMARY))
    assert read_summary(tmp_path) == SUMMARY
    spoilt = [{**SUMMARY, name: value} for name in SUMMARY for value in (None, [], {}, {"boilerplate": 1, "read": "x"})]
    bad = [v for v in spoilt if not isinstance(v["settings_fingerprint"], dict) and not isinstance(v["listing"], dict)]
    refused = 0
    for value in [[], "x", {k: v for k, v in SUMMARY.items() if k != "listing"}, *bad]:
        (tmp_path / "summary.json").write_text(json.dumps(value))
        try:
            read_summary(tmp_path)
        except OutputError:
            refused += 1
    assert refused >= 3 + 2 * 5 + 4


def test_work_of_the_same_plan_is_kept_and_any_other_thrown_away(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    assert not workspace.prepare("plan one")
    (workspace.work / "piece").write_text("")
    assert workspace.prepare("plan one")
    assert (workspace.work / "piece").exists()
    assert not workspace.prepare("plan one", restart=True)
    assert not (workspace.work / "piece").exists()
    assert not workspace.prepare("plan two")
    workspace.prepare_part("plan two")
    with pytest.raises(OutputError, match="other inputs or settings"):
        workspace.prepare_part("plan three")
    workspace.prepare_part("plan three", restart=True)
    assert workspace.shard(1234) != workspace.shard(1235)
    assert workspace.shard(1234) != workspace.shard(234)
    workspace.clear()
    assert not workspace.work.exists()


def test_an_output_is_held_by_one_run_or_by_different_parts_of_one(tmp_path: Path) -> None:
    first, second = Workspace(tmp_path / "deep/out"), Workspace(tmp_path / "deep/out")
    with first.locked(), pytest.raises(InUseError), second.locked():
        pass
    with first.locked("1-of-2"):
        with second.locked("2-of-2"):
            pass
        for part in ("1-of-2", None):
            with pytest.raises(InUseError), second.locked(part):
                pass
    with second.locked():
        pass


def test_a_link_in_the_workspace_s_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/.cleaner").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError, match="is a link"), Workspace(tmp_path / "out").locked():
        pass
    (tmp_path / "out/.cleaner").unlink()
    (tmp_path / "out/.cleaner").mkdir()
    for name in ("lock", "work", "state", "undo"):
        (tmp_path / "out/.cleaner" / name).symlink_to(tmp_path / "elsewhere/victim")
        with pytest.raises(OutputError, match=f"{name}: is a link"), Workspace(tmp_path / "out").locked():
            pass
        (tmp_path / "out/.cleaner" / name).unlink()
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_file_that_cannot_be_cut_into_blocks_is_a_failure_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/broken.parquet").write_bytes(b"no table")
    (tmp_path / "in/story.txt").write_text("Goats escaped.\n")
    summary = run([tmp_path / "in"], out=tmp_path / "out")
    assert [name for name, _ in summary.failures] == ["broken.parquet"]
    assert summary.exit_code == 3


def test_records_that_lost_a_document_restore_nothing(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in "ab":
        (tmp_path / f"in/{name}.txt").write_text(f"Goats escaped {name}.\n")
    run([tmp_path / "in"], out=tmp_path / "out")
    records = tmp_path / "out/documents.jsonl"
    records.write_bytes(records.read_bytes().splitlines(keepends=True)[0])
    with pytest.raises(OutputError, match="1 of 2 documents are left"):
        list(restored(tmp_path / "out"))


@pytest.mark.parametrize(
    ("kind", "sizes", "shards"),
    [
        ("txt", [1] * 7, [3, 3, 1]),
        ("txt", [6, 6, 3, 1], [1, 3]),
        ("txt", [11, 11], [1, 1]),
        ("txt", [5], [1]),
        ("html", [8] * 5, [2, 2, 1]),
        ("html", [48, 48, 24], [1, 2]),
    ],
)
def test_shards_hold_so_many_bytes_and_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, sizes: list[int], shards: list[int]
) -> None:
    monkeypatch.setattr(plan, "SHARD_BYTES", 10)
    monkeypatch.setattr(plan, "LEAST_SHARD_BYTES", 10)
    monkeypatch.setattr(plan, "SHARD_FILES", 3)
    monkeypatch.setattr(plan, "SHARD_PAGES", 2)
    monkeypatch.setattr(plan, "PAGE_TO_TEXT", 8)
    (tmp_path / "in").mkdir()
    for number, size in enumerate(sizes):
        (tmp_path / "in" / f"{number}.{kind}").write_bytes(b"x" * size)
    found = find_inputs([tmp_path / "in"])
    made = plan.make_plan(found.sources, found.skipped, Settings())
    cut, unreadable = plan.make_shards(made, tmp_path / "spool")
    assert [len(shard) for shard in cut] == shards
    assert [piece.article for shard in cut for piece in shard] == [f"{number}.txt" for number in range(len(sizes))]
    assert not unreadable


def test_shards_become_smaller_towards_the_end(tmp_path: Path) -> None:
    row = json.dumps({"id": "0", "text": "x" * 90}).encode() + b"\n"
    (tmp_path / "in").mkdir()
    for name in ("a", "b"):
        (tmp_path / f"in/{name}.jsonl").write_bytes(row * (30 * 2**20 // len(row)))
    found = find_inputs([tmp_path / "in"])
    shards, _ = plan.make_shards(plan.make_plan(found.sources, found.skipped, Settings()), tmp_path / "spool")
    sizes = [sum(piece.block.size for piece in shard) for shard in shards]
    assert sum(sizes) == sum(source.size for source in found.sources)
    assert plan.SHARD_BYTES * 0.9 < sizes[0] <= plan.SHARD_BYTES
    assert all(size <= max(sum(sizes[at:]) / 6, plan.LEAST_SHARD_BYTES) for at, size in enumerate(sizes))
    assert len(sizes) < 20


def test_large_row_groups_are_not_gathered_into_one_shard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    import pyarrow as pa
    import pyarrow.parquet as pq

    for name in ("BLOCK_BYTES", "LEAST_SHARD_BYTES"):
        monkeypatch.setattr(plan, name, 10_000)
    table = pa.table({"id": [str(n) for n in range(12)], "text": [f"{n} goats. " * 1000 for n in range(12)]})
    pq.write_table(table, tmp_path / "news.parquet", row_group_size=2)
    found = find_inputs([tmp_path / "news.parquet"])
    shards, _ = plan.make_shards(plan.make_plan(found.sources, found.skipped, Settings()), tmp_path / "spool")
    assert len(shards) == 6
