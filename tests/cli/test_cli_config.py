"""``cleaner.toml``: found, obeyed, overruled by the command line, and refused with one clear line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer

from cleaner.cli.app import app
from cleaner.cli.config import read_config
from cleaner.errors import SettingsError

from .conftest import STORY, Cleaner


def values_for(command: str, text: str, tmp_path: Path) -> dict[str, object]:
    """What a settings file says for a command."""
    (tmp_path / "cleaner.toml").write_text(text, encoding="utf-8")
    group = typer.main.get_command(app)
    with group.make_context("cleaner", [command, "--help"], resilient_parsing=True) as context:
        own = group.commands[command]
        inner = type(context)(own, parent=context, info_name=command)
        return read_config(tmp_path / "cleaner.toml", inner)


def test_keys_are_option_names_with_either_hyphen_or_underline(tmp_path: Path) -> None:
    text = 'threshold = 0.7\nstrip-bylines = true\ntext_field = "body"\ninclude = ["*.txt", "*.html"]\n'
    assert values_for("run", text, tmp_path) == {
        "threshold": "0.7", "strip_bylines": True, "text_field": "body", "include": ["*.txt", "*.html"],
    }  # fmt: skip


def test_a_command_gets_only_the_options_that_it_has(tmp_path: Path) -> None:
    assert values_for("clean", 'threshold = 0.7\ncaution = "high"\n', tmp_path) == {"caution": "high"}


def test_a_table_holds_for_its_command_alone_and_beats_the_top(tmp_path: Path) -> None:
    text = 'caution = "low"\n[run]\ncaution = "high"\nout = "clean"\n'
    assert values_for("run", text, tmp_path) == {"caution": "high", "out": "clean"}
    assert values_for("clean", text, tmp_path) == {"caution": "low"}


def test_one_pattern_may_stand_without_a_list(tmp_path: Path) -> None:
    assert values_for("run", 'include = "*.txt"\n', tmp_path) == {"include": ["*.txt"]}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("treshold = 0.7\n", "treshold: no such option; did you mean threshold?"),
        ("[rum]\njobs = 2\n", "rum: no such table; did you mean run?"),
        ("[clean]\nthreshold = 0.7\n", "threshold: no such [clean] option; this command has no such option"),
        ("threshold = true\n", "threshold: must be a value, not true or false"),
        ("quiet = 1\n", "quiet: must be true or false"),
        ("jobs = [1, 2]\n", "jobs: must be a single value"),
        ("include = [1]\n", "include: must be a list of texts"),
        ('out = "clean"\n', "out: write it in the table of its command, such as [run]"),
        ("threshold = \n", "not valid TOML: Invalid value (at line 1, column 13)"),
        ('config = "other.toml"\n', "config: no such option"),
    ],
)
def test_what_is_wrong_is_named(text: str, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        values_for("run", text, tmp_path)
    assert str(caught.value).startswith(f"{tmp_path / 'cleaner.toml'}: {complaint}")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("threshold = 'much'", "cleaner: cleaner.toml: threshold: invalid value"),
        ("caution = 'hihg'", "cleaner: cleaner.toml: caution: invalid value"),
        ("threshold = 0.3", "cleaner: threshold 0.3: must lie between related (0.5) and 1"),
        ("treshold = 0.7", "cleaner: cleaner.toml: treshold: no such option; did you mean threshold?"),
        ("= 3", "cleaner: cleaner.toml: not valid TOML"),
    ],
)
def test_a_bad_file_is_one_line_and_exit_code_2(text: str, line: str, cleaner: Cleaner, tmp_path: Path) -> None:
    (tmp_path / "cleaner.toml").write_text(text, encoding="utf-8")
    (tmp_path / "in").mkdir()
    done = cleaner("run", "in", "--out", "out")
    assert done.code == 2
    assert done.said().startswith(line)
    assert not (tmp_path / "out").exists()


def test_a_missing_file_is_refused(cleaner: Cleaner) -> None:
    done = cleaner("clean", "--config", "no.toml")
    assert done.code == 2
    assert done.said() == "cleaner: no.toml: No such file or directory; give --config the path of a settings file"


def test_help_is_shown_even_where_the_file_is_bad(cleaner: Cleaner, tmp_path: Path) -> None:
    (tmp_path / "cleaner.toml").write_text("nonsense = 1", encoding="utf-8")
    assert cleaner("run", "--help").code == 0


def test_the_command_line_beats_the_file(cleaner: Cleaner, tmp_path: Path) -> None:
    (tmp_path / "cleaner.toml").write_text('text_field = "body"', encoding="utf-8")
    row = json.dumps({"body": f"{STORY}Share this article\nSubscribe to our newsletter\n", "text": STORY})
    assert json.loads(cleaner("clean", "--jsonl", stdin=row).out)["body"] == STORY
    (tmp_path / "cleaner.toml").write_text('text_field = "missing"', encoding="utf-8")
    assert cleaner("clean", "--jsonl", "--text-field", "text", stdin=row).code == 0
    assert cleaner("clean", "--jsonl", stdin=row).code == 3


def test_another_file_can_be_named(cleaner: Cleaner, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('text_field = "missing"', encoding="utf-8")
    assert cleaner("clean", "--jsonl", "--config", "mine.toml", stdin='{"text": "A story."}').code == 3
