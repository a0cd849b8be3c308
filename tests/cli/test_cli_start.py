"""How the command starts: quickly, with help that shows how."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from typing import Any

import pytest
import typer

from cleaner.cli.app import app

from .conftest import Cleaner

HEAVY = [
    "numpy", "numba", "trafilatura", "lxml", "datasketch", "jinja2", "scipy", "sklearn", "pydantic", "rich", "pathspec",
]  # fmt: skip
ROOMS_THAT_HELP_LOADS = {
    "cleaner", "cleaner.__main__", "cleaner.errors", "cleaner.settings",
    "cleaner.cli", "cleaner.cli.app", "cleaner.cli.config", "cleaner.cli.entry", "cleaner.cli.options",
    "cleaner.cli.progress", "cleaner.cli.summaries", "cleaner.cli.terminal",
    "cleaner.cli.folders", "cleaner.cli.learning", "cleaner.cli.pairs", "cleaner.cli.show",
    "cleaner.cli.reading", "cleaner.cli.stories", "cleaner.cli.texts",
}  # fmt: skip


def commands(group: Any, prefix: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    found = {}
    for name, command in group.commands.items():
        path = (*prefix, name)
        found |= commands(command, path) if hasattr(command, "commands") else {path: command}
    return found


COMMANDS = commands(typer.main.get_command(app))


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
    def cpu_seconds() -> float:
        process = subprocess.Popen([sys.executable, "-m", "cleaner", "--help"], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        return usage.ru_utime + usage.ru_stime

    assert min(cpu_seconds() for _ in range(7)) < 0.6  # 0.15 on an idle machine


@pytest.mark.skipif(not sys.platform.startswith("linux") or (os.cpu_count() or 1) < 2, reason="counts tasks in /proc")
def test_numpy_starts_no_threads_that_would_only_spin() -> None:
    script = (
        "import os, cleaner.__main__ as command\n"
        "def main():\n"
        "    import numpy\n"
        "    print(len(os.listdir('/proc/self/task')))\n"
        "    return 0\n"
        "command.main = main\n"
        "command.run_process()"
    )
    environment = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout == "1\n"


def test_the_main_help_names_every_command_and_exit_code(cleaner: Cleaner) -> None:
    text = cleaner("--help").out
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
def test_help_fits_eighty_columns_and_has_no_colour(path: tuple[str, ...], cleaner: Cleaner) -> None:
    text = cleaner(*path, "--help").out
    assert max(map(len, text.splitlines())) <= 80
    assert "\x1b" not in text


def test_without_arguments_the_help_goes_to_stderr(cleaner: Cleaner) -> None:
    done = cleaner()
    assert (done.code, done.out) == (2, "")
    assert "Usage: cleaner" in done.err


def test_version(cleaner: Cleaner) -> None:
    assert re.fullmatch(r"cleaner \d+\.\d+\.\d+\S*\n", cleaner("--version").out)


def test_the_completion_of_a_shell_is_offered(cleaner_process: Cleaner) -> None:
    # Which shell runs the tests must make no difference: name it instead of letting typer look.
    done = cleaner_process("--show-completion", "bash", env={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"})
    assert done.code == 0
    assert "_CLEANER_COMPLETE" in done.out
    words = {"_CLEANER_COMPLETE": "complete_bash", "COMP_WORDS": "cleaner du", "COMP_CWORD": "1"}
    assert cleaner_process(env=words).out.split() == ["duplicates"]
