"""Commands over one text at a time: ``clean``, ``explain`` and ``cues``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cleaner.cli import options as opt
from cleaner.cli import terminal
from cleaner.cli.entry import SOME_UNREADABLE

if TYPE_CHECKING:
    from cleaner.boilerplate import RepeatedLines
    from cleaner.model import Cleaned, Document
    from cleaner.settings import Settings

D = opt.DEFAULT
Publisher = Annotated[
    str | None,
    typer.Option("--publisher", metavar="NAME", help="Whose page it is, for --profile (a host: news.example)."),
]
TextFile = Annotated[Path, typer.Argument(metavar="[FILE|-]", help="A .txt or .html file; - is stdin.")]


def clean(
    context: typer.Context,
    file: TextFile = Path("-"),
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="FILE is JSON Lines: one row out for each row in, in order.")
    ] = False,
    html: Annotated[bool, typer.Option("--html", help="FILE is an HTML page, whatever its name.")] = False,
    profile: opt.ProfileFile = None,
    publisher: Publisher = None,
    caution: opt.CautionLevel = D.boilerplate.caution,
    weights: opt.Weights = None,
    strip_bylines: opt.StripBylines = False,
    text_field: opt.TextField = D.inputs.text_field,
    id_field: opt.IdField = D.inputs.id_field,
    publisher_field: opt.PublisherField = D.inputs.publisher_field,
    publisher_from: opt.PublisherSource = D.inputs.publisher_from,
    removals: Annotated[
        bool, typer.Option("--removals", help="With --jsonl: add what was removed to each row.")
    ] = False,
    output: opt.Format = "text",
    max_bytes: opt.MaxBytes = D.inputs.max_bytes,
    config: opt.ConfigFile = None,
    quiet: opt.Quiet = False,
) -> int:
    """Clean one text, or JSON Lines row by row, to stdout."""
    settings = opt.settings_from(context.params)
    if jsonl:
        return _filter_rows(file, settings, profile=profile, removals=removals)
    from cleaner.boilerplate import Judge

    document = _document(file, settings, publisher, html=html)
    cleaned = Judge(settings.boilerplate).clean(document, repeated=_repeated(profile))
    if cleaned.suspicious and not quiet:
        terminal.complain(f"{file}: nothing removed: {cleaned.suspicious}; `cleaner explain` shows the page")
    if output == "json":
        terminal.write_rows([_cleaned_row(cleaned)])
    else:
        terminal.write(cleaned.text)
    return 0


def explain(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(metavar="FILE|-|OUT", help="A .txt or .html file, stdin, or a run's OUT and ID.")
    ],
    document: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="With OUT: the document as that run judged it.")
    ] = None,
    html: Annotated[bool, typer.Option("--html", help="FILE is an HTML page, whatever its name.")] = False,
    profile: opt.ProfileFile = None,
    publisher: Publisher = None,
    caution: opt.CautionLevel = D.boilerplate.caution,
    weights: opt.Weights = None,
    strip_bylines: opt.StripBylines = False,
    output: opt.Format = "text",
    max_bytes: opt.MaxBytes = D.inputs.max_bytes,
    config: opt.ConfigFile = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Every line's score, and the evidence behind it.")
    ] = False,
) -> int:
    """Show a page with, beside each line, the cue that removes it and its score.

    An empty left column means that the line is kept. Nothing is written.
    """
    from cleaner.boilerplate import Judge
    from cleaner.cli.marked import line_row, marked_lines
    from cleaner.cli.recorded import recorded_page

    settings = opt.settings_from(context.params)
    if document is not None:
        page = recorded_page(file, document)
    else:
        page = Judge(settings.boilerplate).page(
            _document(file, settings, publisher, html=html), repeated=_repeated(profile)
        )
    if output == "json":
        terminal.write_rows(line_row(line) for line in page.lines)
        return 0
    columns = terminal.width(sys.stdout) if sys.stdout.isatty() else None
    colour = terminal.colour_wanted(sys.stdout)
    for line in marked_lines(page, columns=columns, colour=colour, verbose=verbose):
        print(line)
    if page.cleaned.suspicious:
        terminal.complain(f"{document or file}: nothing removed: {page.cleaned.suspicious}")
    return 0


def cues(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="A cue; all are listed without.")] = None,
    output: opt.Format = "text",
) -> int:
    """List the cues, or show one cue's documentation and examples."""
    from cleaner.boilerplate.cues import cues as all_cues
    from cleaner.cli.cue_pages import cue_page, cue_row, cue_table, find_cue

    known = all_cues() if name is None else (find_cue(name, all_cues()),)
    if output == "json":
        terminal.write_rows(map(cue_row, known))
        return 0
    columns, colour = terminal.width(sys.stdout), terminal.colour_wanted(sys.stdout)
    if name is None:
        lines = cue_table(known, columns=columns, colour=colour)
    else:
        lines = cue_page(known[0], columns=columns, colour=colour)
    for line in lines:
        print(line)
    return 0


def _document(file: Path, settings: Settings, publisher: str | None, *, html: bool) -> Document:
    from dataclasses import replace

    from cleaner.cli.reading import read_document

    document = read_document(file, settings=settings.inputs, html=html).document
    return replace(document, publisher=publisher) if publisher else document


def _filter_rows(file: Path, settings: Settings, *, profile: Path | None, removals: bool) -> int:
    from functools import partial

    from cleaner.boilerplate import Judge
    from cleaner.cli.line_filter import JsonlFilter
    from cleaner.cli.reading import STDIN

    rows = JsonlFilter(
        name=str(file),
        settings=settings.inputs,
        make_judge=lambda: partial(Judge(settings.boilerplate).clean_many, repeated=_repeated(profile), metadata=False),
        complain=terminal.complain,
        with_removals=removals,
    )
    with sys.stdin.buffer if file == STDIN else file.open("rb") as stream:
        terminal.write_chunks(rows.chunks(stream))
    return SOME_UNREADABLE if rows.failures else 0


def _repeated(profile: Path | None) -> RepeatedLines | None:
    if profile is None:
        return None
    from cleaner.boilerplate import Profile

    return Profile.load(profile).repeated_lines()


def _cleaned_row(cleaned: Cleaned) -> dict[str, Any]:
    import dataclasses

    from cleaner.cli.line_filter import removal_rows

    return {
        "id": cleaned.document.id,
        "text": cleaned.text,
        "removals": removal_rows(cleaned),
        "suspicious": cleaned.suspicious,
        **dataclasses.asdict(cleaned.metadata),
    }
