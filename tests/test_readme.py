"""The README says what today's code does: its tables, its commands, its Python."""

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.readme import README, generated

TEXT = README.read_text(encoding="utf-8")
ROOT = README.parent


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)


def test_the_generated_tables_are_up_to_date() -> None:
    assert generated(TEXT) == TEXT, "run: python -m tests.readme"


def test_there_are_two_commands_that_set_up_each_one_line() -> None:
    commands = blocks("sh setup")
    assert len(commands) == 2
    for command in commands:
        assert command.count("\n") == 1
        assert command.startswith("python3 -m venv ")
        assert not re.search(r"(^|\s)/\w", command)


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", blocks("python")[0]]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert "The bridge opened on Monday." in done.stdout


def test_the_first_command_prints_what_the_readme_shows(tmp_path: Path) -> None:
    command = blocks("sh setup")[0].split("&&")[-1]
    words = shlex.split(command.replace(".venv/bin/cleaner", "cleaner"))
    words[words.index("--out") + 1] = str(tmp_path / "cleaned")
    done = subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    printed = done.stderr.partition("\ntook")[0].splitlines()
    shown = blocks("text")[0]
    assert len(printed) > 3
    for line in printed:
        assert line in shown, f"the README does not show: {line}"


SHOWN = {
    line.split("#")[0].strip() for block in blocks("sh") for line in block.splitlines() if line.startswith("cleaner ")
}


@pytest.mark.parametrize("command", sorted(SHOWN))
def test_every_command_shown_exists_with_its_options(command: str) -> None:
    words = shlex.split(command.split("<")[0].split(">")[0])
    name = words[1:3] if words[1] == "index" else words[1:2]
    help_text = subprocess.run(
        [sys.executable, "-m", "cleaner", *name, "--help"], capture_output=True, text=True, check=False, cwd=ROOT
    ).stdout
    for option in [word for word in words if word.startswith("--")]:
        assert option in help_text, f"{command}: no {option}"


def test_the_library_s_docstring_examples_run() -> None:
    import cleaner.library
    import cleaner.restore

    for module in (cleaner.library, cleaner.restore):
        failures, tried = doctest.testmod(module)
        assert tried
        assert not failures
