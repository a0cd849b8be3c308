"""JSON Lines that come through a pipe: its lines in batches, and the documents in them."""

from __future__ import annotations

import select
import sys
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.cli.reading import STDIN, stdin_source
from cleaner.errors import DocumentError
from cleaner.inputs import Raw, parse_raw_row, to_document
from cleaner.model import Document
from cleaner.settings import InputSettings

BATCH_ROWS = 256
"""Rows judged together; more gain nothing in speed and delay the first answer."""
CHUNK_BYTES = 2**20
"""Bytes asked for at once; a pipe gives what it holds."""
BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Line = bytes | int
"""A line without its end, or the length of one that is too long to be held."""

_SOURCE = stdin_source()


def read_batches(stream: BinaryIO, *, max_bytes: int) -> Iterator[list[Line]]:
    """Yield lines in batches: what is there, at least ``BATCH_ROWS`` of a quick writer.

    A line longer than ``max_bytes`` is skipped over and stands as its length. A byte order mark is dropped.
    """
    batch: list[Line] = []
    begun: list[bytes] = []
    length = 0
    mark = BYTE_ORDER_MARK
    while chunk := stream.read1(CHUNK_BYTES):  # type: ignore[attr-defined]  # every buffered stream has it
        *ended, rest = chunk.removeprefix(mark).split(b"\n")
        mark = b""
        for line in ended:
            length += len(line)
            batch.append(length if length > max_bytes else b"".join([*begun, line]))
            begun, length = [], 0
        length += len(rest)
        if length > max_bytes:
            begun = []
        elif rest:
            begun.append(rest)
        if batch and (len(batch) >= BATCH_ROWS or not _more_is_there(stream)):
            yield batch
            batch = []
    if length:
        batch.append(length if length > max_bytes else b"".join(begun))
    if batch:
        yield batch


def raw_row(line: Line, number: int, settings: InputSettings) -> Raw | None:
    """Return what the row in a line holds, ``None`` where the line is blank.

    Raises:
        DocumentError: it is too long, no JSON object, or has no text.
    """
    if isinstance(line, int):
        raise DocumentError(f"a line of {line:,} bytes; raise --max-bytes to read it")
    line = line.strip()
    return parse_raw_row(line, number, _SOURCE, str(STDIN), settings) if line else None


def stdin_documents(settings: InputSettings, failures: list[tuple[str, str]]) -> Iterator[list[Document]]:
    """Yield the documents of JSON Lines on stdin, some at a time; a row that can't be read is noted."""
    number = 0
    for batch in read_batches(sys.stdin.buffer, max_bytes=settings.max_bytes):
        documents = []
        for line in batch:
            number += 1
            try:
                if raw := raw_row(line, number, settings):
                    documents.append(to_document(raw, settings=settings).document)
            except DocumentError as error:
                failures.append((f"{STDIN}:{number}", str(error)))
        yield documents


def _more_is_there(stream: BinaryIO) -> bool:
    """Say whether the next read would not wait for a slow writer."""
    try:
        return bool(select.select([stream], [], [], 0)[0])
    except (OSError, ValueError):  # not a descriptor: memory never waits
        return True
