"""How the command starts: quickly, with help that shows how."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import time
from typing import Any

import pytest
import typer

from cleaner.cli.app import app

HEAVY = [
    "numpy", "numba", "trafilatura", "lxml", "datasketch", "jinja2", "scipy", "sklearn", "pydantic", "rich", "pathspec",
]  # fmt: skip
ROOMS_THAT_HELP_LOADS = {
    "cleaner", "cleaner.__main__", "cleaner.errors", "cleaner.settings",
    "cleaner.cli", "cleaner.cli.app", "cleaner.cli.config", "cleaner.cli.entry", "cleaner.cli.options",
    "cleaner.cli.progress", "cleaner.cli.summaries", "cleaner.cli.terminal",
    "cleaner.cli.folders", "cleaner.cli.pairs", "cleaner.cli.reading", "cleaner.cli.texts",
}  # fmt: skip


def commands(group: Any, prefix: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    found = {}
    for name, command in group.commands.items():
        path = (*prefix, name)
        found |= commands(command, path) if hasattr(command, "commands") else {path: command}
    return found


COMMANDS = commands(typer.main.get_command(app))


def help_of(*command: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "cleaner", *command, "--help"], capture_output=True, text=True, check=True
    ).stdout


def test_help_loads_only_what_is_listed_here() -> None:
    script = (
        "import sys; sys.argv = ['cleaner', '--help']\n"
        "from cleaner.cli import main\n"
        "main()\n"
        "print('LOADED', *sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    loaded = set(out.rpartition("LOADED")[2].split())
    assert loaded.isdisjoint(HEAVY)
    assert {name for name in loaded if name.partition(".")[0] == "cleaner"} <= ROOMS_THAT_HELP_LOADS


def test_help_is_quick() -> None:
    def seconds() -> float:
        begun = time.perf_counter()
        help_of()
        return time.perf_counter() - begun

    assert min(seconds() for _ in range(5)) < 0.2


def test_the_main_help_names_every_command_and_exit_code() -> None:
    text = help_of()
    for name, *_ in COMMANDS:
        assert re.search(rf"^  {name}\b", text, re.MULTILINE)
    for code in (0, 1, 2, 3, 4, 11, 74, 129, 130, 141, 143):
        assert re.search(rf"\b{code}\b", text)


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_has_an_example_that_it_understands(path: tuple[str, ...]) -> None:
    command = COMMANDS[path]
    examples = [line.strip() for line in (command.epilog or "").splitlines() if line.strip().startswith("cleaner ")]
    assert examples
    for example in examples:
        words = shlex.split(re.split(r" [<>|] ?", example)[0])[1:]
        assert tuple(words[: len(path)]) == path
        command.make_context(" ".join(path), words[len(path) :])  # raises if the example isn't understood


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_help_fits_eighty_columns_and_has_no_colour(path: tuple[str, ...]) -> None:
    text = help_of(*path)
    assert max(map(len, text.splitlines())) <= 80
    assert "\x1b" not in text


def test_without_arguments_the_help_goes_to_stderr() -> None:
    done = subprocess.run([sys.executable, "-m", "cleaner"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Usage: cleaner" in done.stderr


def test_version() -> None:
    done = subprocess.run([sys.executable, "-m", "cleaner", "--version"], capture_output=True, text=True, check=True)
    assert re.fullmatch(r"cleaner \d+\.\d+\.\d+\S*\n", done.stdout)
