"""The documents of files and folders, part by part: texts and rows as blocks, HTML pages in worker processes."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleaner.errors import DocumentError, InputError
from cleaner.inputs import Block, Unreadable, find_inputs, read_block, split_source, to_document
from cleaner.model import Document
from cleaner.settings import InputSettings
from cleaner.workers import Failed, WorkerPool

PART_BYTES = 8 * 2**20
"""Text held at a time: about a second of work."""

PART_FILES = 2000
"""Files of a part at most; small files cost more than their bytes."""

PAGES_AT_ONCE = 16
"""Pages handed to a worker at a time: about a third of a second of work."""

Failure = tuple[str, str]
"""What could not be read (an id or a path), and why."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What there is to read: parts of texts and rows, pages, and what can't be read at all."""

    parts: list[list[Block]]
    pages: list[Block]
    failures: list[Failure]

    @property
    def bytes_of_text(self) -> int:
        """The bytes of the texts and rows, packed ones as they are packed."""
        return sum(block.end - block.start for part in self.parts for block in part)


def gather(inputs: Sequence[Path], *, settings: InputSettings) -> Gathered:
    """Return the parts of files and folders, in an order that depends on their names alone.

    Raises:
        InputError: an input is missing, or there are no documents.
    """
    found = find_inputs(inputs, settings=settings)
    if not found.sources:
        names = ", ".join(map(str, inputs))
        skipped = f"; skipped {found.skipped[0].path} ({found.skipped[0].reason})" if found.skipped else ""
        raise InputError(f"{names}: no documents found (.txt, .html, .jsonl, also .gz){skipped}")
    failures = [(s.path, s.reason) for s in found.skipped if s.failed]
    blocks: list[Block] = []
    for source in found.sources:
        if source.kind != "html":
            try:
                blocks += split_source(source)
            except DocumentError as error:
                failures.append((source.name, str(error)))
    pages = [Block(source, 0, source.size) for source in found.sources if source.kind == "html"]
    return Gathered(list(_in_parts(blocks)), pages, failures)


def _in_parts(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    part: list[Block] = []
    size = 0
    for block in blocks:
        amount = block.end - block.start
        if part and (size + amount > PART_BYTES or len(part) >= PART_FILES):
            yield part
            part, size = [], 0
        part.append(block)
        size += amount
    if part:
        yield part


def read_part(blocks: Iterable[Block], *, settings: InputSettings) -> tuple[list[Document], list[Failure]]:
    """Return the documents of a part, and what of it could not be read."""
    documents: list[Document] = []
    failures: list[Failure] = []
    for block in blocks:
        for raw in read_block(block, settings=settings):
            try:
                if isinstance(raw, Unreadable):
                    failures.append((raw.id, raw.reason))
                else:
                    documents.append(to_document(raw, settings=settings).document)
            except DocumentError as error:
                failures.append((raw.id, str(error)))
    return documents, failures


def read_pages(
    pages: Sequence[Block], *, settings: InputSettings, pool: WorkerPool
) -> Iterator[tuple[list[Document], list[Failure]]]:
    """Yield the documents of HTML pages, some at a time; a page that hangs or ends its worker is a failure."""
    chunks = [pages[i : i + PAGES_AT_ONCE] for i in range(0, len(pages), PAGES_AT_ONCE)]
    read_one = functools.partial(_page, settings=settings)
    documents: list[Document] = []
    failures: list[Failure] = []
    results = pool.map(read_one, chunks, deadline_seconds=settings.page_seconds)
    for chunk, outcomes in zip(chunks, results, strict=True):
        for block, outcome in zip(chunk, outcomes, strict=True):
            if isinstance(outcome, Failed):
                failures.append((block.source.name, outcome.reason))
            else:
                documents.append(outcome)
        if len(documents) >= PART_FILES:
            yield documents, failures
            documents, failures = [], []
    yield documents, failures


def _page(block: Block, settings: InputSettings) -> Document:
    documents, failures = read_part([block], settings=settings)
    if failures:
        raise DocumentError(failures[0][1])
    return documents[0]


def read_parts(
    inputs: Sequence[Path], *, settings: InputSettings, jobs: int = 0
) -> Iterator[tuple[list[Document], list[Failure]]]:
    """Yield the documents of files and folders, a part at a time, with what of it could not be read.

    Raises:
        InputError: an input is missing, or there are no documents.
    """
    found = gather(inputs, settings=settings)
    yield [], found.failures
    for part in found.parts:
        yield read_part(part, settings=settings)
    with WorkerPool(jobs) as pool:
        yield from read_pages(found.pages, settings=settings, pool=pool)


def read_all(inputs: Sequence[Path], *, settings: InputSettings, jobs: int = 0) -> tuple[list[Document], list[Failure]]:
    """Return all documents of files and folders at once, and what could not be read.

    Raises:
        InputError: an input is missing, or there are no documents.
    """
    documents: list[Document] = []
    failures: list[Failure] = []
    for some, failed in read_parts(inputs, settings=settings, jobs=jobs):
        documents += some
        failures += failed
    return documents, failures
