"""``clean --jsonl``: a filter with one line out for each line in, in order, in constant memory."""

from __future__ import annotations

import json
import select
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from cleaner.errors import DocumentError
from cleaner.model import Cleaned, Document

BATCH_ROWS = 256
"""Rows judged together; more gain nothing in speed and delay the first answer."""
CHUNK_BYTES = 2**20
"""Bytes asked for at once; a pipe gives what it holds."""


class Judging(Protocol):
    """What the filter needs of a judge, its learned repetition bound in."""

    def __call__(self, documents: Sequence[Document], /) -> Sequence[Cleaned]:
        """Return the documents cleaned, in their order."""


@dataclass(slots=True)
class JsonlFilter:
    """Cleans the text field of each row; every other byte of the row stays as it is.

    ``document`` makes a document of a line and its number, or raises DocumentError. ``complain`` gets
    one message for each row that fails; such a row comes out with its fields and an ``error``.
    """

    name: str
    text_field: str
    max_bytes: int
    document: Callable[[bytes, int], Document]
    judge: Judging
    complain: Callable[[str], None]
    with_removals: bool = False
    failures: int = field(default=0, init=False)

    def chunks(self, stream: BinaryIO) -> Iterator[bytes]:
        """Yield the output, some lines at a time."""
        number = 0
        for batch in read_batches(stream, max_bytes=self.max_bytes):
            rows = [self._parse(line, number + position) for position, line in enumerate(batch, 1)]
            number += len(batch)
            cleaned = iter(self.judge([row for row in rows if isinstance(row, Document)]))
            yield b"".join(
                (row if isinstance(row, bytes) else self._cleaned_row(line, next(cleaned))) + b"\n"
                for line, row in zip(batch, rows, strict=True)
            )

    def _parse(self, line: bytes | int, number: int) -> Document | bytes:
        """Return the line's document, or what goes out in place of a line that has none."""
        if isinstance(line, int):
            return self._failed(b"{}", number, f"a line of {line:,} bytes; raise --max-bytes to read it")
        line = line.strip()
        if not line:
            return line
        try:
            return self.document(line, number)
        except DocumentError as error:
            return self._failed(line, number, str(error))

    def _failed(self, line: bytes, number: int, reason: str) -> bytes:
        from cleaner.inputs import parse_row, replace_text

        self.failures += 1
        self.complain(f"{self.name}: line {number}: {reason}")
        try:
            parse_row(line)
        except DocumentError:
            line = b"{}"
        return replace_text(line, "error", reason)

    def _cleaned_row(self, line: bytes | int, cleaned: Cleaned) -> bytes:
        from cleaner.inputs import replace_text

        row = replace_text(bytes(line).strip(), self.text_field, cleaned.text)
        if not self.with_removals:
            return row
        added = {"removals": removal_rows(cleaned), "suspicious": cleaned.suspicious}
        return row[:-1].rstrip() + b", " + json.dumps(added, ensure_ascii=False).encode()[1:]


def removal_rows(cleaned: Cleaned) -> list[dict[str, object]]:
    """Return a document's removals as rows."""
    return [{"start": r.start, "end": r.end, "cue": r.cue, "score": r.score, "text": r.text} for r in cleaned.removals]


def read_batches(stream: BinaryIO, *, max_bytes: int) -> Iterator[list[bytes | int]]:
    """Yield lines in batches: what is there, at least ``BATCH_ROWS`` of a quick writer.

    A line longer than ``max_bytes`` is skipped over and stands as its length.
    """
    batch: list[bytes | int] = []
    begun: list[bytes] = []
    length = 0
    while chunk := stream.read1(CHUNK_BYTES):  # type: ignore[attr-defined]  # every buffered stream has it
        *ended, rest = chunk.split(b"\n")
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


def _more_is_there(stream: BinaryIO) -> bool:
    """Say whether the next read would not wait for a slow writer."""
    try:
        return bool(select.select([stream], [], [], 0)[0])
    except (OSError, ValueError):  # not a descriptor: memory never waits
        return True
