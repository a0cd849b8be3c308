"""``clean --jsonl``: a filter over JSON Lines with one line out for each line in, in order, in constant memory."""

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
Row = dict[str, object]


class Judging(Protocol):
    """What the filter needs of a judge, its learned repetition bound in."""

    def __call__(self, documents: Sequence[Document], /) -> Sequence[Cleaned]: ...


@dataclass(slots=True)
class JsonlFilter:
    """Cleans the text field of each row and leaves everything else as it is.

    ``document`` makes a document of a row (and its line number) or raises DocumentError. ``complain``
    gets one line for each row that fails; such a row comes out with its fields and an ``error``.
    """

    name: str
    text_field: str
    max_bytes: int
    document: Callable[[Row, int], Document]
    judge: Judging
    complain: Callable[[str], None]
    with_removals: bool = False
    failures: int = field(default=0, init=False)

    def lines(self, stream: BinaryIO) -> Iterator[str]:
        """Yield the output lines, each with its line end."""
        number = 0
        for batch in read_batches(stream, max_bytes=self.max_bytes):
            rows = [self._parse(line, number + position) for position, line in enumerate(batch, 1)]
            number += len(batch)
            documents = [document for _, document in rows if document is not None]
            cleaned = iter(self.judge(documents))
            for row, document in rows:
                result = row if document is None else self._cleaned_row(row or {}, next(cleaned))
                yield "\n" if result is None else json.dumps(result, ensure_ascii=False) + "\n"

    def _parse(self, line: bytes | int, number: int) -> tuple[Row | None, Document | None]:
        """Return the row and its document; a blank line is neither, a failed row has no document."""
        if isinstance(line, bytes) and not line.strip():
            return None, None
        row: Row = {}
        try:
            if isinstance(line, int):
                raise DocumentError(f"{line} bytes long, more than --max-bytes {self.max_bytes} allows")
            row = _object(line)
            return row, self.document(row, number)
        except DocumentError as error:
            self.failures += 1
            self.complain(f"{self.name}: line {number}: {error}")
            return row | {"error": str(error)}, None

    def _cleaned_row(self, row: Row, cleaned: Cleaned) -> Row:
        result = row | {self.text_field: cleaned.text}
        if self.with_removals:
            result["removals"] = removal_rows(cleaned)
            result["suspicious"] = cleaned.suspicious
        return result


def removal_rows(cleaned: Cleaned) -> list[Row]:
    """Return a document's removals as rows."""
    return [
        {"start": r.start, "end": r.end, "cue": r.cue, "score": r.score, "text": r.text} for r in cleaned.removals
    ]


def _object(line: bytes) -> Row:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise DocumentError(f"not UTF-8 (byte {error.start}); write the file as UTF-8") from None
    except RecursionError:
        raise DocumentError("nested too deeply for a row; flatten it") from None
    except ValueError as error:
        raise DocumentError(f"not JSON ({error}); give one JSON object on each line") from None
    if not isinstance(row, dict):
        raise DocumentError("not a JSON object; give one JSON object on each line")
    return row


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
