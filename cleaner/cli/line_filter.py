"""``clean --jsonl``: a filter with one line out for each line in, in order, in constant memory."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import BinaryIO, NamedTuple, Protocol

from cleaner.cli.piped import BATCH_ROWS, Line, raw_row, read_batches
from cleaner.compiled import is_cached, use_compiled
from cleaner.errors import DocumentError
from cleaner.inputs import parse_row, replace_text, to_document
from cleaner.model import Cleaned, Document
from cleaner.settings import InputSettings

_JSON = json.JSONEncoder(ensure_ascii=False)


class Judging(Protocol):
    """What the filter needs of a judge, its learned repetition bound in."""

    def __call__(self, documents: Sequence[Document], /) -> Sequence[Cleaned]:
        """Return the documents cleaned, in their order."""


class _Row(NamedTuple):
    """A line that holds a document; ``is_stated`` where the document's text stands in it as it is."""

    line: bytes
    document: Document
    is_stated: bool


@dataclass(slots=True)
class JsonlFilter:
    """Cleans the text field of each row; every other byte of the row stays as it is.

    ``make_judge`` is called once the first rows are there. ``complain`` gets one message for each row that
    fails; such a row comes out with its fields and an ``error``. Rows need no ids here, so whatever stands in
    an id field is passed on unread.
    """

    name: str
    settings: InputSettings
    make_judge: Callable[[], Judging]
    complain: Callable[[str], None]
    with_removals: bool = False
    failures: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.settings = replace(self.settings, id_field="")

    def chunks(self, stream: BinaryIO) -> Iterator[bytes]:
        """Yield the output, some lines at a time."""
        number = 0
        judge: Judging | None = None
        for batch in read_batches(stream, max_bytes=self.settings.max_bytes):
            if judge is None:
                if len(batch) >= BATCH_ROWS and is_cached():
                    # many rows at once: more will come, and a profile's lines are many too
                    use_compiled(own_process=True)
                judge = self.make_judge()
            rows = [self._parse(line, number + position) for position, line in enumerate(batch, 1)]
            number += len(batch)
            cleaned = iter(judge([row.document for row in rows if isinstance(row, _Row)]))
            yield b"".join(
                (row if isinstance(row, bytes) else self._cleaned_line(row, next(cleaned))) + b"\n" for row in rows
            )

    def _parse(self, line: Line, number: int) -> _Row | bytes:
        """Return the line's document, or what goes out in place of a line that has none."""
        try:
            raw = raw_row(line, number, self.settings)
            if raw is None or raw.row is None:
                return b""
            document = to_document(raw, settings=self.settings).document
        except DocumentError as error:
            return self._failed(line, number, str(error))
        return _Row(raw.row.json.encode(), document, raw.text_field == self.settings.text_field)

    def _failed(self, line: Line, number: int, reason: str) -> bytes:
        self.failures += 1
        self.complain(f"{self.name}: line {number}: {reason}")
        try:
            row = b"{}" if isinstance(line, int) else line.strip()
            parse_row(row)
        except DocumentError:
            row = b"{}"
        return replace_text(row, "error", reason)

    def _cleaned_line(self, row: _Row, cleaned: Cleaned) -> bytes:
        line = row.line
        if cleaned.removals or not row.is_stated:
            line = replace_text(line, self.settings.text_field, cleaned.text, has_field=row.is_stated)
        if not self.with_removals:
            return line
        added = {"removals": removal_rows(cleaned), "suspicious": cleaned.suspicious}
        return line[:-1].rstrip() + b", " + _JSON.encode(added).encode()[1:]


def removal_rows(cleaned: Cleaned) -> list[dict[str, object]]:
    """Return a document's removals as rows."""
    return [{"start": r.start, "end": r.end, "cue": r.cue, "score": r.score, "text": r.text} for r in cleaned.removals]
