"""The list of commands, each with its examples."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer

from cleaner import __version__
from cleaner.cli import folders, learning, pairs, show, texts

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

app = typer.Typer(
    name="cleaner",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=CONTEXT,
    epilog="\b\nExit codes: 0 done, 1 findings under --check, 2 wrong usage, 3 some inputs could\n"
    "not be read, 4 input or output refused, 11 output in use, 74 disk full or I/O\n"
    "error, 129/130/143 stopped by a signal, 141 closed pipe.",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"cleaner {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def cleaner(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Remove the furniture of scraped news, flag near-duplicate stories, and explain both."""
    if context.invoked_subcommand is None:
        print(context.get_help(), file=sys.stderr)
        raise typer.Exit(2)


def _add(group: typer.Typer, command: Callable[..., Any], name: str, *examples: str) -> None:
    lines = "".join(f"\n  {example}" for example in examples)
    group.command(name, epilog=f"\b\nExamples:{lines}", context_settings=CONTEXT)(command)


_add(
    app,
    folders.run,
    "run",
    "cleaner run scrape/ --out clean/",
    "cleaner run a/ b/ rows.jsonl --out clean/ --threshold 0.7 --drop-duplicates",
    "cleaner run scrape/ --out clean/ --dry-run --check",
)
_add(
    app,
    texts.clean,
    "clean",
    "cleaner clean page.txt > clean.txt",
    "cleaner clean --jsonl --profile profile.json < rows.jsonl > clean.jsonl",
)
_add(app, texts.explain, "explain", "cleaner explain page.txt", "cleaner explain page.html --verbose")
_add(app, texts.cues, "cues", "cleaner cues", "cleaner cues comment-prompt")
_add(
    app,
    pairs.duplicates,
    "duplicates",
    "cleaner duplicates scrape/ > duplicates.jsonl",
    "cleaner duplicates - --pairs --threshold 0.7 < rows.jsonl",
)
_add(app, learning.learn, "learn", "cleaner learn scrape/ --out profile.json")
_add(app, show.show, "show", "cleaner show clean/", "cleaner show clean/ --lines 50 --clusters 0")
_add(app, show.review, "review", "cleaner review clean/")
_add(app, folders.restore, "restore", "cleaner restore clean/ --to extracted/")
