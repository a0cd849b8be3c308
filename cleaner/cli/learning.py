"""Commands that learn: ``learn`` a publisher profile, ``fit`` the judge's weights."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from cleaner.cli import options as opt
from cleaner.cli import terminal
from cleaner.cli.entry import OK, SOME_UNREADABLE
from cleaner.cli.summaries import counted, failure_lines
from cleaner.errors import InputError, OutputError

D = opt.DEFAULT


def learn(
    context: typer.Context,
    inputs: opt.Inputs,
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="Where the profile goes (JSON).")],
    include: opt.Include = None,
    exclude: opt.Exclude = None,
    text_field: opt.TextField = D.inputs.text_field,
    id_field: opt.IdField = D.inputs.id_field,
    publisher_field: opt.PublisherField = D.inputs.publisher_field,
    publisher_from: opt.PublisherSource = D.inputs.publisher_from,
    max_bytes: opt.MaxBytes = D.inputs.max_bytes,
    page_seconds: opt.PageSeconds = D.inputs.page_seconds,
    jobs: opt.Jobs = 0,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace FILE if it is there.")] = False,
    config: opt.ConfigFile = None,
    quiet: opt.Quiet = False,
) -> int:
    """Learn the lines that each publisher repeats, for cleaning single texts and streams later.

    The profile is a JSON file that can be read, edited and shared; use it with --profile.
    """
    settings = opt.settings_from(context.params)
    if out.exists() and not overwrite:
        raise OutputError(f"{out}: exists already; name another file, or add --overwrite")
    from cleaner.boilerplate import learn as learn_profile
    from cleaner.gather import read_all

    documents, failures = read_all(inputs, settings=settings.inputs, jobs=jobs)
    profile = learn_profile(documents, settings=settings.boilerplate)
    profile.save(out)
    for line in failure_lines(failures):
        terminal.complain(line)
    if not quiet:
        terminal.say(f"{out}: learned from {counted(len(documents), 'document')}; use it with --profile {out}")
    return SOME_UNREADABLE if failures else OK


def fit(
    labelled: Annotated[Path, typer.Argument(metavar="LABELLED", help="Labelled lines: JSON Lines, also .gz.")],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="Where the weights go (JSON).")],
    decisions: Annotated[
        Path | None,
        typer.Option("--decisions", metavar="FILE", help="Also learn from a review: OUT/decisions.jsonl of a run."),
    ] = None,
    folds: Annotated[int, typer.Option("--folds", min=3, metavar="N", help="Parts of the cross-validation.")] = 5,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace FILE if it is there.")] = False,
    quiet: opt.Quiet = False,
) -> int:
    """Learn the judge's weights from labelled lines, and measure them on hosts that they have not seen.

    A row has "lines" and "labels", a letter for each line: B boilerplate, K content, T headline, M byline
    or date, any other not used; "host", "id" and "title" help. Use the weights with --weights. Needs
    scikit-learn (pip install 'cleaner[fit]').
    """
    if out.exists() and not overwrite:
        raise OutputError(f"{out}: exists already; name another file, or add --overwrite")
    from cleaner.boilerplate.fit import fit as fit_weights

    report = (lambda line: None) if quiet else terminal.say
    with tempfile.TemporaryDirectory(prefix="cleaner-") as scratch:
        if decisions:
            labelled = _with_decisions(labelled, decisions, Path(scratch) / "labelled.jsonl")
        fit_weights(labelled, out=out, folds=folds, report=report)
    if not quiet:
        terminal.say(f"{out}: use it with --weights {out}")
    return OK


def _with_decisions(labelled: Path, path: Path, together: Path) -> Path:
    """Write labelled lines, and those that the decisions beside a run's records label, into one file."""
    import gzip
    import shutil

    from cleaner.decisions import Decisions
    from cleaner.labels import decided_rows
    from cleaner.outputs import encode_row

    decisions = Decisions.load(path)
    try:
        with (gzip.open if labelled.suffix == ".gz" else open)(labelled, "rb") as source, together.open("wb") as target:
            shutil.copyfileobj(source, target)
            for row in decided_rows(path.absolute().parent, decisions):
                target.write(f"{encode_row(row)}\n".encode())
    except (OSError, EOFError) as error:
        raise InputError(f"{labelled}: can't be read ({error}); give labelled lines as JSON Lines") from None
    return together
