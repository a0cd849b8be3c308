"""The list of commands, each with a line for the overview and its examples."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer

from cleaner import __version__
from cleaner.cli import folders, learning, pairs, show, stories, texts

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 80}
EXAMPLE = """\b
Example:
  cleaner run scrape/ --out clean/"""
EXIT_CODES = """\b
Exit codes:
  0  done                             11  OUT is in use by another run
  1  findings, under --check          74  disk full or I/O error
  2  wrong usage                      129, 130, 143  stopped by a signal;
  3  some inputs could not be read        the same command goes on
  4  input or output refused          141  the reader closed the pipe"""

app = typer.Typer(
    name="cleaner",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=CONTEXT,
    epilog=f"{EXAMPLE}\n\n{EXIT_CODES}",
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


def _add(group: typer.Typer, name: str, command: Callable[..., Any], summary: str, *examples: str) -> None:
    lines = "".join(f"\n  {example}" for example in examples)
    title = "Example" if len(examples) == 1 else "Examples"
    group.command(name, short_help=summary, epilog=f"\b\n{title}:{lines}", context_settings=CONTEXT)(command)


_add(
    app, "run", folders.run,
    "Clean a folder and flag its near-duplicates.",
    "cleaner run scrape/ --out clean/",
    "cleaner run a/ b/ rows.jsonl --out clean/ --threshold 0.7 --drop-duplicates",
    "cleaner run scrape/ --out clean/ --dry-run --check",
)  # fmt: skip
_add(
    app, "clean", texts.clean,
    "Clean one text, or JSON Lines row by row.",
    "cleaner clean page.txt > clean.txt",
    "cleaner clean --jsonl --profile profile.json < rows.jsonl > clean.jsonl",
)  # fmt: skip
_add(
    app, "duplicates", pairs.duplicates,
    "Find near-duplicates only.",
    "cleaner duplicates scrape/ > duplicates.jsonl",
    "cleaner duplicates - --pairs --threshold 0.7 < rows.jsonl",
)  # fmt: skip
_add(
    app, "explain", texts.explain,
    "Show which lines of a page go, and why.",
    "cleaner explain page.txt",
    "cleaner explain page.html --verbose",
    "cleaner explain clean/ news.example/ferry.txt",
)  # fmt: skip
_add(
    app,
    "compare",
    pairs.compare,
    "Show why two stories are copies, or aren't.",
    "cleaner compare ferry.txt ferry-2.html",
    "cleaner compare --run clean/ a.example/ferry.txt b.example/ferry.txt",
)
_add(app, "cues", texts.cues, "List the cues, or explain one.", "cleaner cues", "cleaner cues comment-prompt")
_add(
    app, "show", show.show,
    "Show what a run found, in the terminal.",
    "cleaner show clean/",
    "cleaner show clean/ --lines 50 --clusters 0",
)  # fmt: skip
_add(app, "review", show.review, "Open the review page and save decisions.", "cleaner review clean/")
_add(app, "restore", folders.restore, "Write a run's extracted texts again.", "cleaner restore clean/ --to extracted/")
_add(
    app,
    "undo",
    folders.undo,
    "Put removed text back.",
    "cleaner undo clean/ --line 'Share your memories of the ferry'",
    "cleaner undo clean/ --cue comment-prompt --document news.example/ferry.txt",
)
_add(
    app,
    "recut",
    folders.recut,
    "Apply another threshold to a finished run.",
    "cleaner recut clean/ --threshold 0.7",
)
_add(app, "merge", folders.merge, "Finish a run that was done in parts.", "cleaner merge clean/")
_add(app, "learn", learning.learn, "Learn publishers' repeated lines.", "cleaner learn scrape/ --out profile.json")
_add(
    app,
    "fit",
    learning.fit,
    "Learn weights from your own labelled lines.",
    "cleaner fit labelled.jsonl --out weights.json",
)

index = typer.Typer(context_settings=CONTEXT, rich_markup_mode=None)
_add(
    index,
    "add",
    stories.add,
    "Add documents to an index.",
    "cleaner index add stories.index --run clean/",
    "cleaner index add stories.index clean/articles",
)
_add(
    index,
    "query",
    stories.query,
    "Ask which stories are copies of documents.",
    "cleaner index query stories.index today/",
    "cleaner index query stories.index - --check < rows.jsonl",
)
_add(index, "info", stories.info, "Check an index and say what it holds.", "cleaner index info stories.index")
app.add_typer(index, name="index", short_help="Remember stories, and recognise copies of them.")
