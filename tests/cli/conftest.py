"""Runs the command as a user does, in a working folder of its own, its streams apart."""

from __future__ import annotations

import io
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from cleaner.cli import main

PACKAGE = Path(__file__).parents[2]
UNSET = ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "CLEANER_TRACEBACK")

STORY = (
    "The bridge over the river Aln opened on Monday after three years of work and two floods. "
    "School children from Westmarch were the first to cross it, followed by a brass band. "
    "The mayor thanked the engineers, who had replaced the old stone piers one after another. "
    "Traders on the eastern bank hope that market days will be as busy as they once were. "
    "A ferry that carried passengers since the spring will stop at the end of the month.\n"
)
OTHER = (
    "Apple growers in the valley expect a late harvest because of cold nights in April. "
    "Many orchards lost half of their blossom, and cider makers have begun to look elsewhere. "
    "The growers' union asked the ministry for loans and for a cheaper insurance against frost. "
    "Pears and cherries suffered less, since most of them flower two weeks afterwards.\n"
)
CUT = STORY[: STORY.index(" Traders")] + "\n"
FURNITURE = "Share this article\nSubscribe to our newsletter\n"


def fill(folder: Path) -> Path:
    texts = {
        "a.example/bridge.txt": STORY + FURNITURE,
        "b.example/cut.txt": CUT + FURNITURE,
        "c.example/apples.txt": OTHER,
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "rows.jsonl").write_text(json.dumps({"id": "row", "n": 1.50, "text": OTHER + FURNITURE}) + "\n")
    return folder


@dataclass(frozen=True)
class Done:
    code: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode()

    def said(self) -> str:
        """The one line on stderr, without its line end."""
        assert self.err.startswith("cleaner: "), self.err
        assert self.err.count("\n") == 1, self.err
        assert self.err.endswith("\n")
        return self.err[:-1]


Cleaner = Callable[..., Done]


def environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in UNSET}
    return kept | {"PYTHONPATH": str(PACKAGE)} | changes


def started(
    *arguments: str, cwd: Path, stderr: int | None = subprocess.PIPE, preexec_fn: Callable[[], object] | None = None
) -> subprocess.Popen[bytes]:
    """Start a command as a process of its own, with pipes to it and from it."""
    return subprocess.Popen(
        [sys.executable, "-m", "cleaner", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, cwd=cwd, env=environment(),
        preexec_fn=preexec_fn,  # noqa: PLW1509 - nothing else runs in this process
    )  # fmt: skip


@pytest.fixture
def untouched() -> Iterator[None]:
    """Whatever a command sets in the process that runs it is put back."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    logger = logging.getLogger("cleaner")
    before = (logger.handlers, logger.level, logger.propagate)
    streams = (sys.stdin, sys.stdout, sys.stderr)
    yield
    sys.stdin, sys.stdout, sys.stderr = streams
    logger.handlers, logger.level, logger.propagate = before
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.fixture
def cleaner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, untouched: None) -> Cleaner:
    """Runs a command in this process."""
    monkeypatch.chdir(tmp_path)
    for name in UNSET:
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str | Path, stdin: str | bytes = "") -> Done:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        out, err = io.BytesIO(), io.BytesIO()
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
        monkeypatch.setattr("sys.stdout", io.TextIOWrapper(out))
        monkeypatch.setattr("sys.stderr", io.TextIOWrapper(err))
        code = main([str(argument) for argument in arguments])
        done = Done(code, out.getvalue(), err.getvalue().decode())
        assert code != 70, done.err
        return done

    return run


@pytest.fixture
def cleaner_process(tmp_path: Path) -> Cleaner:
    """Runs a command as a process of its own."""

    def run(*arguments: str | Path, stdin: str | bytes = "", env: dict[str, str] | None = None) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "cleaner", *map(str, arguments)],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True, cwd=tmp_path, env=environment(**(env or {})), timeout=120, check=False,
        )  # fmt: skip
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return Done(done.returncode, done.stdout, done.stderr.decode())

    return run


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder and the output of a run over it, made once; copy OUT before changing it."""
    place = tmp_path_factory.mktemp("finished")
    fill(place / "scrape")
    subprocess.run(
        [sys.executable, "-m", "cleaner", "run", "scrape", "--out", "out", "--quiet"],
        cwd=place, env=environment(), check=True,
    )  # fmt: skip
    return place
