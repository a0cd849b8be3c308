"""Whatever a user gets wrong is one line that says what and what to do, and the exit code that DESIGN promises."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Cleaner, environment, started

STORY = "The bridge over the river opened on Monday after three years of work and two floods.\n"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with something of everything that can go wrong."""
    (tmp_path / "page.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text(json.dumps({"id": "1", "text": STORY}) + "\n", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))
    (tmp_path / "empty").mkdir()
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "page.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "secret.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "secret.txt").chmod(0)
    return tmp_path


WRONG_USAGE = {
    "an unknown option": ["run", "in", "--out", "out", "--thresold", "1"],
    "an unknown command": ["claen"],
    "a missing option": ["run", "in"],
    "a missing argument": ["explain"],
    "not a number": ["run", "in", "--out", "out", "--threshold", "much"],
    "not a choice": ["clean", "page.txt", "--caution", "extreme"],
    "a value out of range": ["run", "in", "--out", "out", "--threshold", "2"],
    "a negative number": ["run", "in", "--out", "out", "--jobs", "-3"],
    "too many arguments": ["clean", "page.txt", "page.txt"],
    "an unknown cue": ["cues", "coment-prompt"],
    "a shard out of range": ["run", "in", "--out", "out", "--shard", "3/2"],
    "a missing settings file": ["run", "in", "--out", "out", "--config", "no.toml"],
    "a settings file that is a folder": ["run", "in", "--out", "out", "--config", "in"],
    "a missing weights file": ["clean", "page.txt", "--weights", "no.json"],
    "weights that are none": ["clean", "page.txt", "--weights", "page.txt"],
    "a missing profile": ["clean", "page.txt", "--profile", "no.json"],
    "a profile that is none": ["clean", "page.txt", "--profile", "rows.jsonl"],
}

REFUSED = {
    "a file that is missing": ["clean", "no.txt"],
    "an input that is missing": ["run", "no", "--out", "out"],
    "an input without documents": ["run", "empty", "--out", "out"],
    "a folder where one text is wanted": ["clean", "in"],
    "rows where one text is wanted": ["explain", "rows.jsonl"],
    "an output inside the input": ["run", "in", "--out", "in/out"],
    "an output that is somebody else's": ["run", "page.txt", "--out", "in"],
    "an output that is a file": ["run", "in", "--out", "page.txt"],
    "a folder that no run wrote": ["restore", "in", "--to", "new"],
    "nothing to show": ["show", "in"],
    "stdin beside files": ["duplicates", "-", "page.txt"],
    "missing files for duplicates": ["duplicates", "no.txt"],
}


@pytest.mark.parametrize("arguments", WRONG_USAGE.values(), ids=WRONG_USAGE.keys())
def test_wrong_usage_is_2(arguments: list[str], files: Path, cleaner: Cleaner) -> None:
    done = cleaner(*arguments)
    assert (done.code, done.out) == (2, ""), done.err
    assert ";" in done.said() or "did you mean" in done.said()  # what happened; what to do
    assert not (files / "out").exists()


@pytest.mark.parametrize("arguments", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_refused_is_4_and_nothing_is_written(arguments: list[str], files: Path, cleaner: Cleaner) -> None:
    before = sorted(files.rglob("*"))
    done = cleaner(*arguments)
    assert (done.code, done.out) == (4, ""), done.err
    assert ";" in done.said() or "no documents found" in done.said()
    assert sorted(files.rglob("*")) == before


def test_an_error_is_the_same_in_a_process_of_its_own(files: Path, cleaner_process: Cleaner) -> None:
    done = cleaner_process("clean", "no.txt")
    assert (done.code, done.out) == (4, "")
    assert "no.txt" in done.said()


def test_what_is_named_is_the_file_and_the_nearest_word(files: Path, cleaner: Cleaner) -> None:
    assert "no.txt" in cleaner("clean", "no.txt").said()
    assert "--threshold" in cleaner(*WRONG_USAGE["an unknown option"]).said()
    assert "clean" in cleaner("claen").said()
    assert "comment-prompt" in cleaner("cues", "coment-prompt").said()


def test_one_document_that_cannot_be_read_is_3(files: Path, cleaner: Cleaner) -> None:
    done = cleaner("clean", "binary.txt")
    assert (done.code, done.out) == (3, "")
    assert "binary.txt" in done.said()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(files: Path, cleaner: Cleaner) -> None:
    done = cleaner("clean", "secret.txt")
    assert (done.code, done.out) == (3, "")
    assert "secret.txt" in done.said()


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)], ids=str
)
def test_a_signal_ends_it_quietly(number: int, code: int, tmp_path: Path) -> None:
    process = started("clean", "--jsonl", "-", cwd=tmp_path)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"text": STORY}).encode() + b"\n")
    process.stdin.flush()
    process.stdout.readline()  # it is at work, and waits for the next row
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (code, b"")


def test_what_nohup_ignores_stays_ignored(tmp_path: Path) -> None:
    def ignore() -> None:
        signal.signal(signal.SIGHUP, signal.SIG_IGN)

    process = started("clean", "--jsonl", "-", cwd=tmp_path, preexec_fn=ignore)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"text": STORY}).encode() + b"\n")
    process.stdin.flush()
    process.stdout.readline()
    process.send_signal(signal.SIGHUP)
    time.sleep(0.1)
    assert process.communicate(timeout=30)[1] == b""
    assert process.returncode == 0


def test_a_closed_pipe_is_141_and_quiet(tmp_path: Path) -> None:
    rows = (json.dumps({"id": str(n), "text": STORY * 20}) + "\n" for n in range(2000))
    (tmp_path / "rows.jsonl").write_text("".join(rows), encoding="utf-8")
    process = started("clean", "--jsonl", "rows.jsonl", cwd=tmp_path)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(30) == 141


@pytest.mark.parametrize("arguments", [["--help"], ["cues"], ["clean", "page.txt"]], ids=" ".join)
def test_a_pipe_that_nobody_reads_is_141(arguments: list[str], files: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "cleaner", *arguments],
        stdout=writing, stderr=subprocess.PIPE, cwd=files, env=environment(), check=False,
    )  # fmt: skip
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def limited(size: int) -> Callable[[], None]:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


@pytest.mark.parametrize("buffered", [True, False], ids=["buffered", "unbuffered"])
def test_a_file_that_cannot_grow_is_74(buffered: bool, files: Path) -> None:
    env = environment(PYTHONUNBUFFERED="" if buffered else "1")
    with (files / "cut.txt").open("wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "cleaner", "clean", "page.txt"],
            stdout=out, stderr=subprocess.PIPE, cwd=files, env=env, preexec_fn=limited(10), check=False,
        )  # fmt: skip
    assert done.returncode == 74
    assert done.stderr.startswith(b"cleaner: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", [["--help"], ["cues"], ["clean", "page.txt"]], ids=" ".join)
def test_a_full_disk_is_74(arguments: list[str], files: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "cleaner", *arguments],
            stdout=full, stderr=subprocess.PIPE, cwd=files, env=environment(), check=False,
        )  # fmt: skip
    assert done.returncode == 74
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("locale", ["C", "en_US.ISO-8859-1"])
def test_every_locale_gives_the_same_bytes(locale: str, tmp_path: Path, cleaner_process: Cleaner) -> None:
    (tmp_path / "page.txt").write_text("İstanbul: café naïve 新聞 “quoted”\n", encoding="utf-8")
    done = cleaner_process("clean", "page.txt", env={"LANG": locale, "LC_ALL": locale, "PYTHONCOERCECLOCALE": "0"})
    assert done.raw.decode() == "İstanbul: café naïve 新聞 “quoted”\n"


def test_a_bug_is_one_line_without_a_word_of_the_text(files: Path) -> None:
    script = (
        "import sys, cleaner.cli.texts as texts, cleaner.cli.reading as reading\n"
        "def broken(*a, **k): raise KeyError('the words of a story')\n"
        "reading.read_document = broken\n"
        "from cleaner.cli import main\n"
        "sys.argv = ['cleaner', 'clean', 'page.txt']\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=files, check=False)
    assert done.returncode == 70
    assert done.stderr.startswith("cleaner: internal error: KeyError at texts.py:")
    assert done.stderr.count("\n") == 1
    assert "words of a story" not in done.stderr
