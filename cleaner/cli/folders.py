"""Commands over folders: ``run`` and ``merge``, and what changes or undoes a finished run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cleaner.cli import options as opt
from cleaner.cli import terminal
from cleaner.cli.entry import FINDINGS, OK
from cleaner.cli.summaries import counted, failure_lines, summary_lines
from cleaner.errors import SettingsError

if TYPE_CHECKING:
    from cleaner.run import Summary
    from cleaner.stages.progress import Progress

D = opt.DEFAULT


def run(
    context: typer.Context,
    inputs: opt.Inputs,
    out: Annotated[Path, typer.Option("--out", "-o", metavar="OUT", help="Folder for the result; made if missing.")],
    drop_duplicates: Annotated[
        bool,
        typer.Option(
            "--drop-duplicates/--keep-duplicates",
            help="Put copies into OUT/dropped/, not OUT/articles/; kept by default.",
        ),
    ] = D.drop_duplicates,
    caution: opt.CautionLevel = D.boilerplate.caution,
    strip_bylines: opt.StripBylines = D.boilerplate.strip_bylines,
    profile: opt.ProfileFile = None,
    weights: opt.Weights = D.boilerplate.weights,
    decisions: Annotated[
        Path | None,
        typer.Option("--decisions", metavar="FILE", help="Decisions of a review (decisions.jsonl) to replay."),
    ] = None,
    threshold: opt.Threshold = D.duplicates.threshold,
    related: opt.Related = D.duplicates.related,
    keep: opt.Keep = D.duplicates.keep,
    against: Annotated[
        Path | None,
        typer.Option("--against", metavar="OUT", help="An earlier run: flag copies of its documents too."),
    ] = None,
    include: opt.Include = None,
    exclude: opt.Exclude = None,
    text_field: opt.TextField = D.inputs.text_field,
    id_field: opt.IdField = D.inputs.id_field,
    publisher_field: opt.PublisherField = D.inputs.publisher_field,
    publisher_from: opt.PublisherSource = D.inputs.publisher_from,
    max_bytes: opt.MaxBytes = D.inputs.max_bytes,
    page_seconds: opt.PageSeconds = D.inputs.page_seconds,
    records_format: Annotated[
        Literal["jsonl", "parquet"],
        typer.Option("--records-format", help="Format of the records; parquet needs the extra of that name."),
    ] = "jsonl",
    jobs: opt.Jobs = 0,
    shard: Annotated[
        str | None,
        typer.Option("--shard", metavar="I/N", help="Do part I of N only; `cleaner merge OUT` joins the parts."),
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace an OUT of other inputs or settings.")] = False,
    restart: Annotated[bool, typer.Option("--restart", help="Forget the work of a run that was interrupted.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done; write nothing.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Exit with 1 if there is boilerplate or a copy.")] = False,
    output: opt.Format = "text",
    log_json: Annotated[bool, typer.Option("--log-json", help="Progress as JSON Lines on stderr.")] = False,
    num_perm: opt.NumPerm = D.duplicates.num_perm,
    seed: opt.Seed = D.duplicates.seed,
    config: opt.ConfigFile = None,
    quiet: opt.Quiet = False,
    verbose: opt.Verbose = False,
) -> int:
    """Clean a folder and flag its near-duplicates: the main job.

    Inputs are never changed. OUT gets the cleaned articles, a record of every document, removal and
    copy, and report.html. A run that was interrupted goes on where it was with the same command.
    """
    settings, part = opt.settings_from(context.params), _part(shard)
    from cleaner.cli.progress import progress_for
    from cleaner.run import RunOptions
    from cleaner.run import run as run_folder

    terminal.log_to_stderr("INFO" if verbose else "ERROR" if quiet else "WARNING")
    progress = progress_for(quiet=quiet, log_json=log_json)
    chosen = RunOptions(
        jobs=jobs,
        overwrite=overwrite,
        restart=restart,
        dry_run=dry_run,
        part=part,
        profile=profile,
        decisions=decisions,
        against=against,
        records_format=records_format,
        own_process=True,
    )
    summary = run_folder(inputs, out=out, settings=settings, options=chosen, progress=progress)
    if part and not log_json and not quiet:
        terminal.say(f"part {shard} is done; when all are: cleaner merge {out}")
    told = None if dry_run or part else out
    return _end(summary, progress, out=told, check=check and not part, quiet=quiet or bool(part), output=output)


def merge(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder that the parts were done in.")],
    check: Annotated[bool, typer.Option("--check", help="Exit with 1 if there is boilerplate or a copy.")] = False,
    jobs: opt.Jobs = 0,
    output: opt.Format = "text",
    log_json: Annotated[bool, typer.Option("--log-json", help="Progress as JSON Lines on stderr.")] = False,
    config: opt.ConfigFile = None,
    quiet: opt.Quiet = False,
    verbose: opt.Verbose = False,
) -> int:
    """Finish a run whose parts were done apart with `cleaner run --shard I/N`.

    The result is the same, byte for byte, as that of one run.
    """
    from cleaner.cli.progress import progress_for
    from cleaner.run import merge as merge_parts

    terminal.log_to_stderr("INFO" if verbose else "ERROR" if quiet else "WARNING")
    progress = progress_for(quiet=quiet, log_json=log_json)
    summary = merge_parts(out, jobs=jobs, progress=progress)
    return _end(summary, progress, out=out, check=check, quiet=quiet, output=output)


def _end(summary: Summary, progress: Progress, *, out: Path | None, check: bool, quiet: bool, output: str) -> int:
    """Tell what a run came to, and return its exit code."""
    from cleaner.cli.progress import JsonLog

    exit_code = summary.exit_code or (FINDINGS if check and summary.findings else OK)
    if isinstance(progress, JsonLog):
        progress.event("summary", exit_code=exit_code, **summary.as_dict())
    else:
        for line in failure_lines(summary.failures):
            terminal.complain(line)
        if not quiet:
            if summary.repeated:
                terminal.say(f"{out} is up to date: the same inputs and settings gave it")
            for line in summary_lines(summary.as_dict(), out=out):
                terminal.say(line)
    if output == "json":
        terminal.write_rows([summary.as_dict()])
    return exit_code


def _part(stated: str | None) -> tuple[int, int] | None:
    """Return I and N of ``I/N``."""
    if stated is None:
        return None
    number, slash, of = stated.partition("/")
    if not (slash and number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
        raise SettingsError(f"--shard {stated}: no such part; give I/N with I from 1 to N, such as 2/8")
    return int(number), int(of)


def recut(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder that cleaner run wrote.")],
    threshold: Annotated[
        float, typer.Option("--threshold", metavar="X", help="Least share of the shorter story's words for a flag.")
    ],
    output: opt.Format = "text",
    quiet: opt.Quiet = False,
) -> int:
    """Apply another threshold to a finished run, from its stored scores: no text is read again.

    Pairs, clusters, documents.jsonl, summary.json and report.html change; articles stay.
    """
    from cleaner.recut import recut as recut_run

    summary = recut_run(out, threshold=threshold)
    if not quiet:
        for line in summary_lines(summary, out=out):
            terminal.say(line)
    if output == "json":
        terminal.write_rows([summary])
    return OK


def restore(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder that cleaner run wrote.")],
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="An empty or new folder for the texts.")],
    quiet: opt.Quiet = False,
) -> int:
    """Write the extracted texts of a run again, exact, each proved by the digest that the run recorded."""
    from cleaner.restore import restore as restore_texts

    count = restore_texts(out, to=to)
    if not quiet:
        terminal.say(f"{counted(count, 'text')} restored to {to}")
    return 0


def undo(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder that cleaner run wrote.")],
    line: Annotated[
        str | None, typer.Option("--line", metavar="TEXT", help="Removals of this text (white space apart).")
    ] = None,
    cue: Annotated[str | None, typer.Option("--cue", metavar="NAME", help="Removals by this cue.")] = None,
    document: Annotated[
        str | None, typer.Option("--document", metavar="ID", help="Removals from this document.")
    ] = None,
    quiet: opt.Quiet = False,
) -> int:
    """Put removed text back exactly where it was, in the articles and in all records.

    Several options choose the removals that fit all of them. A later run would remove them again: keep a
    line for good in `cleaner review`.
    """
    if line is None and cue is None and document is None:
        raise SettingsError("undo: nothing chosen to put back; give --line, --cue or --document")
    from cleaner.undo import undo as put_back

    count = put_back(out, line=line, cue=cue, document=document)
    if not quiet:
        terminal.say(f"{counted(count, 'removal')} put back in {out}")
    return OK
