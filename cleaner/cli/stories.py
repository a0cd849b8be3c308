"""``index``: remember stories in a file, and ask whether new ones are copies of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cleaner.cli import options as opt
from cleaner.cli import terminal
from cleaner.cli.entry import FINDINGS, OK, SOME_UNREADABLE
from cleaner.cli.reading import STDIN
from cleaner.cli.summaries import counted, failure_lines
from cleaner.errors import InputError

if TYPE_CHECKING:
    from cleaner.index import Index
    from cleaner.model import Document
    from cleaner.settings import Settings

D = opt.DEFAULT
IndexFile = Annotated[Path, typer.Argument(metavar="INDEX", help="The index file.")]


def add(
    context: typer.Context,
    index: IndexFile,
    inputs: Annotated[list[Path] | None, typer.Argument(metavar="INPUT...", help="Files or folders.")] = None,
    run: Annotated[Path | None, typer.Option("--run", metavar="OUT", help="Add a finished run's documents.")] = None,
    include: opt.Include = None,
    exclude: opt.Exclude = None,
    text_field: opt.TextField = D.inputs.text_field,
    id_field: opt.IdField = D.inputs.id_field,
    publisher_field: opt.PublisherField = D.inputs.publisher_field,
    publisher_from: opt.PublisherSource = D.inputs.publisher_from,
    max_bytes: opt.MaxBytes = D.inputs.max_bytes,
    page_seconds: opt.PageSeconds = D.inputs.page_seconds,
    jobs: opt.Jobs = 0,
    config: opt.ConfigFile = None,
    quiet: opt.Quiet = False,
) -> int:
    """Add documents to an index, which is made if it is missing.

    Texts are added as they are, so give cleaned ones (OUT/articles). - reads JSON Lines from stdin. With
    --run OUT the cleaned texts of a run are added from its stored state, without reading them; an index that
    is made so takes over the run's settings and its mask of furniture.
    """
    from cleaner.index import Index

    if (run is None) == (not inputs):
        raise typer.BadParameter("give either INPUT or --run OUT", param_hint="INPUT")
    failures: list[tuple[str, str]] = []
    if run is not None:
        opened, parts = _index_of_run(index, run)
    else:
        settings = opt.settings_from(context.params)
        opened = Index.open(index, write=True) if index.exists() else Index.create(index, settings=settings.duplicates)
        parts = (opened.add(batch) for batch in _batches(inputs or [], settings, jobs, failures))
    with opened as stories:
        new = sum(parts)
        total = stories.info()["documents"]
    for line in failure_lines(failures):
        terminal.complain(line)
    if not quiet:
        terminal.say(f"{counted(new, 'document')} added to {index}, which has {total:,} now")
    return SOME_UNREADABLE if failures else OK


def query(
    context: typer.Context,
    index: IndexFile,
    inputs: opt.Inputs,
    threshold: opt.Threshold = D.duplicates.threshold,
    related: opt.Related = D.duplicates.related,
    include: opt.Include = None,
    exclude: opt.Exclude = None,
    text_field: opt.TextField = D.inputs.text_field,
    id_field: opt.IdField = D.inputs.id_field,
    max_bytes: opt.MaxBytes = D.inputs.max_bytes,
    page_seconds: opt.PageSeconds = D.inputs.page_seconds,
    jobs: opt.Jobs = 0,
    check: Annotated[bool, typer.Option("--check", help="Exit with 1 if there is a copy.")] = False,
    config: opt.ConfigFile = None,
    quiet: opt.Quiet = False,
) -> int:
    """Ask which stories of an index are copies of documents: rows of pairs.jsonl on stdout.

    - reads JSON Lines from stdin. Nothing is written.
    """
    from dataclasses import replace

    from cleaner.index import Index
    from cleaner.stages.writing import pair_row

    settings = opt.settings_from(context.params)
    failures: list[tuple[str, str]] = []
    copies = 0
    with Index.open(index) as stories:
        stories.settings = replace(stories.settings, threshold=settings.duplicates.threshold, related=related)
        for batch in _batches(inputs, settings, jobs, failures):
            for document in batch:
                pairs = stories.query(document)
                copies += any(pair.relation != "related" for pair in pairs)
                terminal.write_rows(map(pair_row, pairs))
    for line in failure_lines(failures):
        terminal.complain(line)
    if not quiet:
        terminal.say(f"{counted(copies, 'document')} with a copy in {index}")
    return SOME_UNREADABLE if failures else FINDINGS if check and copies else OK


def info(index: IndexFile, output: opt.Format = "text") -> int:
    """Check an index and say what it holds."""
    from cleaner.index import Index

    with Index.open(index) as stories:
        found = stories.info()
    if output == "json":
        terminal.write_rows([found])
        return OK
    settings = found["settings"]
    print(f"documents       {found['documents']:,}")
    print(f"size            {found['bytes']:,} bytes")
    print(f"threshold       {settings['threshold']}, related {settings['related']}")
    print(f"fingerprint     {found['fingerprint']} (format {found['format']})")
    return OK


def _index_of_run(path: Path, out: Path) -> tuple[Index, Iterator[int]]:
    """Return the index, open for writing, and an iterator that adds a run's shards, each wholly or not at all."""
    from cleaner.duplicates import Sketches
    from cleaner.index import Index
    from cleaner.outputs import read_rows
    from cleaner.settings import Settings
    from cleaner.stages.earlier import Earlier
    from cleaner.stages.workspace import read_summary
    from cleaner.stages.writing import facts_of

    settings = Settings.from_dict((read_summary(out) or {}).get("settings", {}))
    earlier = Earlier.open(out, settings)
    if path.exists():
        index = Index.open(path, write=True)
    else:
        index = Index.create(path, settings=settings.duplicates, mask=earlier.mask())

    def parts() -> Iterator[int]:
        rows = read_rows(out / "documents.jsonl")
        for folder in earlier.folders:
            sketches = Sketches.open(folder / "sketches")
            own = list(islice(rows, len(sketches)))
            ids = [None if row["status"] == "failed" else row["id"] for row in own]
            yield index.add_sketches(ids, sketches, [facts_of(row) for row in own])

    return index, parts()


def _batches(
    inputs: Sequence[Path], settings: Settings, jobs: int, failures: list[tuple[str, str]]
) -> Iterator[Sequence[Document]]:
    """Yield the documents of the inputs, some at a time, and note what could not be read."""
    if STDIN in inputs:
        if len(inputs) > 1:
            raise InputError("-: stdin can't be mixed with files; pipe them all, or name files only")
        from cleaner.cli.piped import stdin_documents

        yield from stdin_documents(settings.inputs, failures)
        return
    from cleaner.gather import read_parts

    for documents, failed in read_parts(inputs, settings=settings.inputs, jobs=jobs):
        failures += failed
        yield documents
