"""Commands about copies: ``duplicates`` and ``compare``."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cleaner.cli import options as opt
from cleaner.cli import terminal
from cleaner.cli.entry import FINDINGS, OK, SOME_UNREADABLE
from cleaner.cli.reading import STDIN
from cleaner.cli.summaries import counted, failure_lines
from cleaner.errors import InputError

if TYPE_CHECKING:
    from cleaner.copies import Copies
    from cleaner.settings import Settings

D = opt.DEFAULT


def duplicates(
    context: typer.Context,
    inputs: opt.Inputs,
    pairs: Annotated[
        bool, typer.Option("--pairs", help="Rows of pairs.jsonl (every pair and its scores) instead.")
    ] = False,
    clean: Annotated[
        bool, typer.Option("--clean", help="Clean the texts first, as run does; needs room for a copy.")
    ] = False,
    threshold: opt.Threshold = D.duplicates.threshold,
    related: opt.Related = D.duplicates.related,
    keep: opt.Keep = D.duplicates.keep,
    caution: opt.CautionLevel = D.boilerplate.caution,
    profile: opt.ProfileFile = None,
    weights: opt.Weights = D.boilerplate.weights,
    include: opt.Include = None,
    exclude: opt.Exclude = None,
    text_field: opt.TextField = D.inputs.text_field,
    id_field: opt.IdField = D.inputs.id_field,
    publisher_field: opt.PublisherField = D.inputs.publisher_field,
    publisher_from: opt.PublisherSource = D.inputs.publisher_from,
    max_bytes: opt.MaxBytes = D.inputs.max_bytes,
    page_seconds: opt.PageSeconds = D.inputs.page_seconds,
    jobs: opt.Jobs = 0,
    check: Annotated[bool, typer.Option("--check", help="Exit with 1 if there is a copy.")] = False,
    num_perm: opt.NumPerm = D.duplicates.num_perm,
    seed: opt.Seed = D.duplicates.seed,
    config: opt.ConfigFile = None,
    quiet: opt.Quiet = False,
) -> int:
    """Find near-duplicates only: rows of duplicates.jsonl on stdout.

    The texts are compared as they are. - reads JSON Lines from stdin. Nothing is written.
    """
    from cleaner.copies import find_copies
    from cleaner.stages.writing import cluster_rows, pair_row

    settings = opt.settings_from(context.params)
    if clean:
        return _cleaned_duplicates(inputs, settings, context.params)
    failures: list[tuple[str, str]] = []
    if STDIN in inputs:
        copies = _copies_of_stdin(inputs, settings, failures)
    else:
        copies = find_copies(inputs, settings=settings, jobs=jobs)
        failures += copies.failures
    if pairs:
        terminal.write_rows(map(pair_row, copies.pairs))
    else:
        terminal.write_rows(row for cluster in copies.clusters for row in cluster_rows(cluster))
    for line in failure_lines(failures):
        terminal.complain(line)
    if not quiet:
        copied = sum(len(cluster.members) - 1 for cluster in copies.clusters)
        documents, clusters = counted(copies.documents, "document"), counted(len(copies.clusters), "cluster")
        terminal.say(f"{documents}: {counted(copied, 'copy')} in {clusters}")
    return SOME_UNREADABLE if failures else FINDINGS if check and copies.clusters else OK


def _copies_of_stdin(inputs: Sequence[Path], settings: Settings, failures: list[tuple[str, str]]) -> Copies:
    from cleaner.cli.piped import stdin_documents
    from cleaner.copies import find_copies_of_rows

    if len(inputs) > 1:
        raise InputError("-: stdin can't be mixed with files; pipe them all, or name files only")
    return find_copies_of_rows(stdin_documents(settings.inputs, failures), settings=settings)


def _cleaned_duplicates(inputs: Sequence[Path], settings: Settings, chosen: dict[str, Any]) -> int:
    """Run over the inputs into a scratch folder, and print its records."""
    from cleaner.outputs import read_rows
    from cleaner.run import RunOptions, run

    if STDIN in inputs:
        raise InputError("-: --clean needs files; save the rows as a .jsonl file")
    with tempfile.TemporaryDirectory(prefix="cleaner-") as scratch:
        options = RunOptions(jobs=chosen["jobs"], profile=chosen["profile"])
        summary = run(inputs, out=Path(scratch) / "out", settings=settings, options=options)
        name = "pairs.jsonl" if chosen["pairs"] else "duplicates.jsonl"
        terminal.write_rows(read_rows(Path(scratch) / "out" / name))
        for line in failure_lines(summary.failures):
            terminal.complain(line)
        found = summary.as_dict()["clusters"]["clusters"]
        return summary.exit_code or (FINDINGS if chosen["check"] and found else OK)


def compare(
    context: typer.Context,
    a: Annotated[Path, typer.Argument(metavar="A", help="A .txt or .html file; - is stdin.")],
    b: Annotated[Path, typer.Argument(metavar="B", help="The other file.")],
    clean: Annotated[bool, typer.Option("--clean", help="Clean both texts first, as run does.")] = False,
    run: Annotated[
        Path | None, typer.Option("--run", metavar="OUT", help="A and B are ids of that run: compare as it did.")
    ] = None,
    threshold: opt.Threshold = D.duplicates.threshold,
    related: opt.Related = D.duplicates.related,
    caution: opt.CautionLevel = D.boilerplate.caution,
    output: opt.Format = "text",
    max_bytes: opt.MaxBytes = D.inputs.max_bytes,
    config: opt.ConfigFile = None,
) -> int:
    """Say why two stories are copies, or aren't: the scores, the reason, both texts side by side.

    `=` marks words that both have, `~` furniture that counts for nothing, `+` what one of them alone
    has. Nothing is written.
    """
    from cleaner.cli.comparison import compared, compared_in_run, comparison_lines, comparison_row

    settings = opt.settings_from(context.params)
    found = compared_in_run(run, str(a), str(b)) if run else compared(a, b, settings=settings, clean=clean)
    if output == "json":
        terminal.write_rows([comparison_row(found)])
        return OK
    columns, colour = terminal.width(sys.stdout), terminal.colour_wanted(sys.stdout)
    for line in comparison_lines(found, columns=columns, colour=colour):
        print(line)
    return OK
