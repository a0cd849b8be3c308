"""What a terminal gets: nothing that it would obey, lines that fit, colour only where it is wanted."""

from __future__ import annotations

import fcntl
import itertools
import os
import pty
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.cli.progress import ProgressLine, spoken_seconds
from cleaner.cli.terminal import cells, fit, pad, safe, safe_name, wrap

from .conftest import Cleaner, environment

HOSTILE = {
    "colour": "\x1b[31mred\x1b[0m",
    "clear screen": "\x1b[2J\x1b[H",
    "window title": "\x1b]0;owned\x07",
    "title ended by ST": "\x1b]2;owned\x1b\\",
    "8-bit CSI": "\x9b31m",
    "8-bit OSC": "\x9d0;owned\x9c",
    "device control string": "\x1bP1$r0m\x1b\\",
    "hyperlink": "\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "cursor up and overwrite": "\x1b[1A\r",
    "bell and backspace": "\x07\x08\x08",
    "half an escape": "\x1b",
    "right-to-left override": "\u202egpj.exe",
    "terminal reset": "\x1bc",
    "charset switch": "\x1b(0",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_nothing_is_left_that_a_terminal_obeys(text: str) -> None:
    left = safe(f"before {text} after")
    assert left.startswith("before ")
    assert left.endswith("fter")  # an escape may take a space and a letter along
    assert not set(left) & {*map(chr, range(32)), "\x7f", *map(chr, range(0x80, 0xA0)), "\u202e"}


@given(st.text(alphabet=st.sampled_from("\x1b\x9b\x9d\x07[]();0123456789mHJ\\P\r\b ab\u202e")))
def test_no_mixture_of_escapes_survives(text: str) -> None:
    assert not set(safe(text)) & {"\x1b", "\x9b", "\x9d", "\x07", "\r", "\b", "\u202e"}


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cf", "Cs"])))
def test_ordinary_text_in_any_script_stays(text: str) -> None:
    assert safe(text) == text


@pytest.mark.parametrize("unit", ["\x1b[", "\x1b]", "\x1bP", "\x1b[0;", "\x9d0", "\x1b "])
def test_stripping_takes_time_in_proportion(unit: str) -> None:
    def seconds(times: int) -> float:
        text = unit * times
        begun = time.perf_counter()
        safe(text)
        return time.perf_counter() - begun

    seconds(1000)
    assert min(seconds(40_000) for _ in range(3)) < 5 * min(seconds(20_000) for _ in range(3)) + 0.01


def test_names_are_one_line() -> None:
    assert safe_name("a\nb\tc\u2028d") == "a b c d"


@given(st.text(alphabet=st.sampled_from("abc de 新聞é\u0301\n")), st.integers(2, 20))
def test_wrapped_lines_fit_and_lose_only_the_spaces_they_break_at(text: str, columns: int) -> None:
    spans = wrap(text, columns)
    assert all(cells(text[start:end]) <= columns for start, end in spans)
    between = [text[end:start] for (_, end), (start, _) in itertools.pairwise(spans)]
    assert set(between) <= {"", " ", "\n"}
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)


@given(st.text(alphabet=st.sampled_from("abc 新聞é")), st.integers(1, 20))
def test_a_cut_text_fits_its_columns(text: str, columns: int) -> None:
    assert cells(fit(text, columns)) <= columns
    assert cells(pad(fit(text, columns), columns)) == columns


def run_on_terminal(*arguments: str | Path, cwd: Path, columns: int = 80, **env: str) -> str:
    """What a terminal of that width is sent on stdout and stderr together."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", *map(str, arguments)],
        stdout=theirs, stderr=theirs, stdin=subprocess.DEVNULL, cwd=cwd, env=environment(TERM="xterm", **env),
    )  # fmt: skip
    os.close(theirs)
    sent = b""
    while True:
        try:
            sent += os.read(ours, 65536)
        except OSError:  # the other end was closed
            break
    process.wait(60)
    os.close(ours)
    return sent.decode().replace("\r\n", "\n")


PAGE = (
    "Mayor opens bridge\n"
    "The bridge over the river opened on Monday after three years of work and two floods, and the first to cross "
    "it was a school class from the other side of the town.\n"
    "Share this article\n"
    "\x1b[2J\x1b]0;owned\x07The river stayed calm all day, and the last ferry was sold to a museum in the port.\n"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_explain_fits_the_terminal(columns: int, page: Path) -> None:
    sent = run_on_terminal("explain", "page.txt", cwd=page, columns=columns, NO_COLOR="1")
    page_lines = [line for line in sent.splitlines() if not line.startswith("cleaner: ")]  # talk is one line
    assert max(map(cells, page_lines)) <= columns
    assert "\x1b" not in sent


def test_colour_comes_only_on_a_terminal_without_no_color(page: Path, cleaner: Cleaner) -> None:
    assert "\x1b[" in run_on_terminal("cues", cwd=page)
    assert "\x1b" not in run_on_terminal("cues", cwd=page, NO_COLOR="1")
    assert "\x1b" not in cleaner("cues").out


def test_a_cleaned_text_is_stripped_on_a_terminal_and_exact_in_a_pipe(page: Path, cleaner: Cleaner) -> None:
    assert "\x1b" not in run_on_terminal("clean", "page.txt", cwd=page)
    assert "\x1b[2J\x1b]0;owned\x07The river" in cleaner("clean", "page.txt").out


def test_hostile_names_reach_no_terminal(tmp_path: Path, cleaner: Cleaner) -> None:
    name = "\x1b]0;owned\x07\u202egpj\x1b[31m"
    (tmp_path / f"{name}.jsonl").write_text("{}", encoding="utf-8")
    for arguments in (["clean", f"{name}.txt"], ["clean", f"{name}.jsonl"], ["run", name, "--out", "out"], [f"{name}"]):
        assert not set(run_on_terminal(*arguments, cwd=tmp_path)) & {"\x1b", "\x07", "\u202e"}
        assert "\x1b" not in cleaner(*arguments).err


class Screen:
    """A terminal that remembers what was written."""

    def __init__(self) -> None:
        self.sent = ""

    def write(self, text: str) -> None:
        self.sent += text

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return True


def test_progress_says_stage_amount_speed_and_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("cleaner.cli.progress.time.monotonic", lambda: now[0])
    monkeypatch.setenv("COLUMNS", "80")
    screen = Screen()
    line = ProgressLine(screen)  # type: ignore[arg-type]
    line.begin("clean", 50_000, "documents")
    now[0] = 0.5
    line.advance(1000)
    assert screen.sent == ""  # nothing within the first second
    now[0] = 5.0
    line.advance(9000)
    assert screen.sent == "\rclean  10,000 of 50,000 documents   20 %  2,000/s  20 s left"
    line.end()
    assert screen.sent.endswith(" \r")


def test_durations_read_as_people_say_them() -> None:
    assert [spoken_seconds(s) for s in (0.4, 59.9, 60, 3600)] == ["0 s", "59 s", "1 min 0 s", "1 h 0 min"]
