"""Rows 3, 5 to 11, 13, 20 and 27: folders and files as the world leaves them."""

import gzip
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner.restore import restore
from cleaner.run import RunOptions, run
from tests.reliability.processes import cleaner, heed_file_modes
from tests.run.stories import contents, make_scrape, page

STORY = page("ferry", "courier.example")


def documents(out: Path) -> dict[str, dict[str, object]]:
    rows = (out / "documents.jsonl").read_text(encoding="utf-8").splitlines()
    return {row["id"]: row for row in map(json.loads, rows)}


def test_row_03_what_may_not_be_read_is_listed_and_the_rest_done(tmp_path: Path) -> None:
    scrape = make_scrape(tmp_path / "in")
    (scrape / "courier.example/ferry.txt").chmod(0)
    (scrape / "herald.example").chmod(0)
    out = tmp_path / "result"
    out.mkdir()
    out.chmod(0o777)
    code, _, err = cleaner("run", scrape, "--out", out / "out", before=heed_file_modes)
    (scrape / "herald.example").chmod(0o755)
    assert code == 3
    assert "courier.example/ferry.txt" in err
    assert "herald.example" in err
    assert (out / "out/articles/courier.example/tunnel.txt").exists()


def test_row_03_an_out_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    scrape = make_scrape(tmp_path / "in")
    (tmp_path / "closed").mkdir(mode=0o555)
    code, _, err = cleaner("run", scrape, "--out", tmp_path / "closed/out", before=heed_file_modes)
    assert code == 4
    assert err.count("\n") == 1
    assert str(tmp_path / "closed") in err


def test_row_05_links_pipes_sockets_and_devices_are_skipped_with_their_reason(tmp_path: Path) -> None:
    scrape = make_scrape(tmp_path / "in")
    (scrape / "loop").symlink_to(scrape)
    (scrape / "dangling.txt").symlink_to("nowhere")
    os.mkfifo(scrape / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        place = os.getcwd()
        os.chdir(scrape)  # a socket's name may have only 107 bytes
        server.bind("socket.txt")
        os.chdir(place)
        summary = run([scrape], out=tmp_path / "out")
    reasons = {Path(row["id"]).name: row["reason"] for row in summary.values["skipped"]}
    assert {"loop", "dangling.txt", "pipe.txt", "socket.txt"} <= reasons.keys()
    assert "pipe" in reasons["pipe.txt"]
    assert summary.values["documents"]["read"] == 12


def test_row_06_ids_from_rows_never_become_paths(tmp_path: Path) -> None:
    ids = ["../x", "/abs", "C:\\x", "CON", "a\nb", "x" * 300, "🐐", "\u202etxt.exe", "a\x00b"]
    (tmp_path / "in").mkdir()
    rows = [{"id": name, "text": f"{STORY} {number}"} for number, name in enumerate(ids)]
    (tmp_path / "in/rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    run([tmp_path / "in"], out=tmp_path / "out")
    assert set(documents(tmp_path / "out")) == set(ids)
    assert {p.name for p in tmp_path.iterdir()} == {"in", "out"}
    assert [p.name for p in (tmp_path / "out/articles").iterdir()] == ["rows.jsonl"]


def test_row_06_and_09_odd_file_names_round_trip(tmp_path: Path) -> None:
    scrape = tmp_path / "in"
    names = [b"caf\xe9.txt", "naïve 🐐.txt".encode(), b"new\nline.txt", b"%41.txt", b"CON.txt", b" .txt"]
    names.append(b"a" * 250 + b".txt")
    scrape.mkdir()
    for number, name in enumerate(names):
        with open(os.path.join(os.fsencode(scrape), name), "wb") as file:
            file.write(f"{STORY}{number}\n".encode())
    run([scrape], out=tmp_path / "out")
    assert sorted(os.listdir(os.fsencode(tmp_path / "out/articles"))) == sorted(names)
    assert all(name.encode("utf-8") for name in documents(tmp_path / "out"))
    restore(tmp_path / "out", to=tmp_path / "back")
    assert contents(tmp_path / "back") == contents(scrape)


def test_row_08_equal_and_nearly_equal_names_overwrite_nothing(tmp_path: Path) -> None:
    names = ["a/x.txt", "b/x.txt", "t.txt", "T.TXT", "p.html", "p.txt", "p.htm", "é.txt", "e\u0301.txt"]
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY.split("\n\n"))
    html = f"<html><body><article>{paragraphs}</article></body></html>"
    for number, name in enumerate(names):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(html if ".htm" in name else f"{STORY}{number}\n", encoding="utf-8")
    run([tmp_path / "in"], out=tmp_path / "out")
    articles = {p.relative_to(tmp_path / "out/articles").as_posix() for p in (tmp_path / "out/articles").rglob("*.*")}
    expected = {"a/x.txt", "b/x.txt", "t.txt", "T.TXT", "p.html.txt", "p.txt", "p.htm.txt", "é.txt", "e\u0301.txt"}
    assert articles == expected


UNUSUAL = {
    "empty": b"",
    "only a byte order mark": b"\xef\xbb\xbf",
    "only white space": b" \n\t\n\r\n",
    "no final newline": b"The bridge opened on Monday.",
    "carriage returns": b"The bridge opened.\rIt rained.\r",
    "mixed line ends": b"The bridge opened.\r\nIt rained.\nNobody minded.\r",
    "line and paragraph separators": "The bridge opened.\u2028It rained.\u2029Nobody minded.\x0cThe end.".encode(),
    "utf-16": "The bridge opened on Monday.\n".encode("utf-16"),
    "utf-32": "The bridge opened on Monday.\n".encode("utf-32"),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_row_10_and_20_an_unusual_text_comes_back_as_it_was(tmp_path: Path, name: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/t.txt").write_bytes(UNUSUAL[name])
    (tmp_path / "in/other.txt").write_text(STORY, encoding="utf-8")
    run([tmp_path / "in"], out=tmp_path / "out")
    restore(tmp_path / "out", to=tmp_path / "back")
    encoding = name if name.startswith("utf") else "utf-8-sig"
    assert (tmp_path / "back/t.txt").read_bytes().decode() == UNUSUAL[name].decode(encoding)


@pytest.mark.parametrize(("data", "reason"), [(b"MZ\x00\x01\x02\xff" * 50, "binary"), (b"text\x00more" * 9, "NUL")])
def test_row_10_binary_data_is_reported_not_cleaned(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/t.txt").write_bytes(data)
    (tmp_path / "in/other.txt").write_text(STORY, encoding="utf-8")
    summary = run([tmp_path / "in"], out=tmp_path / "out")
    if summary.failures:
        assert summary.failures[0][0] == "t.txt"
    else:
        assert documents(tmp_path / "out")["t.txt"]["status"] == "unchanged"


def test_row_10_what_is_too_big_is_refused_with_its_size(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with (tmp_path / "in/big.txt").open("wb") as file:
        file.truncate(200 * 2**20)
    (tmp_path / "in/other.txt").write_text(STORY, encoding="utf-8")
    summary = run([tmp_path / "in"], out=tmp_path / "out")
    assert dict(summary.failures)["big.txt"].startswith("209,715,200 bytes")


def test_row_11_half_surrogates_and_broken_utf8_cost_their_row_alone(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    good = json.dumps({"id": "good", "text": STORY}).encode()
    bad = [b'{"id": "half", "text": "a \\ud800 b"}', b'{"id": "bytes", "text": "\xff\xfe"}', b"[1]", b"{", b'{"id": 1}']
    (tmp_path / "in/rows.jsonl").write_bytes(b"\n".join([*bad, good]) + b"\n")
    summary = run([tmp_path / "in"], out=tmp_path / "out")
    assert summary.values["documents"]["failed"] == len(bad)
    assert documents(tmp_path / "out")["good"]["status"] in ("cleaned", "unchanged")
    assert summary.exit_code == 3


def test_row_13_bombs_and_torn_archives(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    row = json.dumps({"text": STORY}).encode() + b"\n"
    whole = gzip.compress(row * 50)
    (tmp_path / "in/bomb.txt.gz").write_bytes(gzip.compress(b"0" * (100 * 2**20)))
    (tmp_path / "in/torn.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "in/joined.jsonl.gz").write_bytes(gzip.compress(row) + gzip.compress(row))
    summary = run([tmp_path / "in"], out=tmp_path / "out", options=RunOptions(jobs=1))
    failed = dict(summary.failures)
    assert "bomb.txt.gz" in failed
    assert any(name.startswith("torn.jsonl.gz") for name in failed)
    assert "joined.jsonl.gz:2" in documents(tmp_path / "out")


def test_row_27_terminal_escapes_never_reach_the_terminal(tmp_path: Path) -> None:
    scrape = tmp_path / "in"
    scrape.mkdir()
    (scrape / "evil\x1b[31m.txt").write_text(f"{STORY}\x1b]0;owned\x07 Share this article \x1b[2J\n", encoding="utf-8")
    for command in (
        ["run", scrape, "--out", tmp_path / "out"],
        ["explain", "-v", scrape / "evil\x1b[31m.txt"],
        ["show", tmp_path / "out"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", "cleaner", *map(str, command)], capture_output=True, check=False, env=os.environ
        )
        assert b"\x1b" not in done.stdout + done.stderr
        assert b"\x07" not in done.stdout + done.stderr
