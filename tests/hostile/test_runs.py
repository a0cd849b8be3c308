"""Rows 10 to 13, 15 and 20 over generated files: a whole run ends, lists what it can't read, and gives all back."""

import json
import resource
from collections import Counter
from pathlib import Path

import pytest

from cleaner.inputs.names import name_to_id
from cleaner.outputs import read_rows
from cleaner.restore import restore, restored
from cleaner.run import RunOptions, Summary, run
from cleaner.settings import InputSettings, Settings
from tests.hostile.deadline import deadline
from tests.hostile.files import hostile_file
from tests.reliability.processes import cleaner
from tests.run.stories import contents, make_scrape

FILES, FILES_FULL = 2_200, 20_000
FOLDER = 200
"""Files of one run; every second run has two workers."""

RUN_SECONDS = 240
GROWTH_BYTES = 1536 * 2**20

TABLES = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".warc", ".warc.gz", ".parquet")


def write_files(folder: Path, numbers: range) -> dict[str, bytes]:
    folder.mkdir(parents=True)
    files = dict(map(hostile_file, numbers))
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return files


def assert_all_accounted_for(files: dict[str, bytes], out: Path, summary: Summary) -> Counter[str]:
    """Check that each file's documents are listed with a status or a reason; return how many have which."""
    rows = list(read_rows(out / "documents.jsonl"))
    failed = dict(summary.failures)
    assert {row["id"] for row in rows if row["status"] == "failed"} <= failed.keys()
    assert all(failed.values()), "a failure without a reason"
    listed = {row["source"] for row in rows} | failed.keys()
    for name in files:
        # a table of blank lines, or an archive without a page, holds no document
        assert name_to_id(name) in listed or name.endswith(TABLES), f"{name} is listed nowhere"
    sums = summary.values
    for what in ("lines", "characters"):
        assert sums[what]["kept"] + sums[what]["removed"] == sums[what]["read"]
    assert sum(sums["documents"][s] for s in ("cleaned", "unchanged", "suspicious", "failed")) == len(rows)
    return Counter(row["status"] for row in rows)


def assert_texts_come_back(files: dict[str, bytes], out: Path, back: Path) -> None:
    """Check that restoring gives each plain text file's characters, as its recorded encoding reads them."""
    rows = {d.row["id"]: d.row for d in restored(out)}
    restore(out, to=back)
    for name, data in files.items():
        row = rows.get(name_to_id(name))
        if name.endswith(".txt") and row and row["status"] != "failed":
            assert (back / name).read_bytes().decode() == data.decode(row["encoding"]), name


@pytest.mark.slow
def test_generated_files_end_no_run_and_lose_nothing(tmp_path: Path, full_size: bool) -> None:
    became: Counter[str] = Counter()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    for first in range(0, FILES_FULL if full_size else FILES, FOLDER):
        place = tmp_path / str(first)
        files = write_files(place / "in", range(first, first + FOLDER))
        options = RunOptions(jobs=1 + first // FOLDER % 2)
        settings = Settings(inputs=InputSettings(max_bytes=10_000_000, page_seconds=10))
        with deadline(RUN_SECONDS):
            summary = run([place / "in"], out=place / "out", settings=settings, options=options)
        became += assert_all_accounted_for(files, place / "out", summary)
        assert_texts_come_back(files, place / "out", place / "back")
        assert contents(place / "in") == files, "an input was written to"
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before
    assert grown < GROWTH_BYTES
    print(json.dumps({**became, "grown_mb": grown >> 20}))
    assert became["failed"] > 100
    assert became["cleaned"] > 100


HELD_BYTES = 3 * 2**30
"""What the command may hold beside its files, whatever lies in the folder."""


def limit_memory() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (HELD_BYTES, HELD_BYTES))


@pytest.mark.slow
def test_row_10_a_line_of_a_gigabyte_and_ten_million_lines_need_bounded_memory(tmp_path: Path, full_size: bool) -> None:
    parts = 10 if full_size else 1  # of 100 MB and of a million lines
    scrape = make_scrape(tmp_path / "in")
    with (scrape / "line.txt").open("wb") as text, (scrape / "line.jsonl").open("wb") as rows:
        rows.write(b'{"text": "')
        for _ in range(100 * parts):
            text.write(b"Goats. " * 142_858)
            rows.write(b"Goats. " * 142_858)
        rows.write(b'"}\n{"id": "behind it", "text": "Goats escaped."}\n')
    (scrape / "letters.txt").write_bytes(b"a\n" * 1_000_000 * parts)
    (scrape / "sentences.txt").write_bytes(b"Goats\n" * 1_000_000 * parts)
    (scrape / "blank.jsonl").write_bytes(b"\n" * 1_000_000 * parts)
    code, _, err = cleaner("run", scrape, "--out", tmp_path / "out", "--jobs", "2", before=limit_memory)
    assert code == 3, err
    rows = {row["id"]: row for row in read_rows(tmp_path / "out/documents.jsonl")}
    assert {name for name, row in rows.items() if row["status"] == "failed"} == {"line.txt", "line.jsonl:1"}
    assert "more than max_bytes" in rows["line.txt"]["reason"]
    assert "more than max_bytes" in rows["line.jsonl:1"]["reason"]
    assert {"letters.txt", "sentences.txt"} == {n for n, row in rows.items() if row["status"] == "suspicious"}
    assert rows["behind it"]["status"] == "unchanged"
    restore(tmp_path / "out", to=tmp_path / "back")
    assert (tmp_path / "back/letters.txt").read_bytes() == (scrape / "letters.txt").read_bytes()
