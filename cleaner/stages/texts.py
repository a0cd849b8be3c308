"""A shard's extracted texts on disk: one file of UTF-8, where in it texts begin and end, and what is known of each."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt

from cleaner.inputs.rows import replace_text
from cleaner.model import Document
from cleaner.stages.checksums import read_whole, write_checksums_of

FILES = ("texts", "edges", "lines", "rows.json")
ROWS, UNCHECKED = FILES[-1], "rows.part"
"""The files of a shard's texts; the rows, a column for each field, get their name last."""

PLACEHOLDER = "\N{HORIZONTAL ELLIPSIS}"
"""Stands in a row for its text: not ASCII, so that it shows whether the row is written in ASCII alone."""

PLACEHOLDER_JSON, PLACEHOLDER_ASCII = f'"{PLACEHOLDER}"'.encode(), json.dumps(PLACEHOLDER).encode()
"""The placeholder as it stands in a row, and where that is written in ASCII."""

DELETE = b"\x7f"
"""The one ASCII character that JSON in ASCII escapes and JSON in UTF-8 doesn't."""


class ReadRow(NamedTuple):
    """What is known of one document after reading; ``reason`` says why it has no text, ``None`` if it has.

    ``source`` is the file it came from and ``article`` the path below OUT/articles
    that it goes to, both as ids; ``in_table`` says that it is a row of a table.
    """

    id: str
    source: str
    article: str
    encoding: str | None = None
    publisher: str | None = None
    url: str | None = None
    title: str | None = None
    byline: str | None = None
    date: str | None = None
    reason: str | None = None
    warning: str | None = None
    in_table: bool = False

    def document(self, text: str) -> Document:
        """Return the document to clean."""
        return Document(id=self.id, text=text, title=self.title, publisher=self.publisher, url=self.url, date=self.date)


@dataclass(frozen=True, slots=True, eq=False)
class ShardTexts:
    """The rows of a shard and their texts, empty for documents that could not be read.

    The texts are UTF-8 laid end to end: that of row ``i`` is ``data[edges[i]:edges[i + 1]]``. ``lines`` are the rows of
    tables in UTF-8 as they stood there, ``PLACEHOLDER`` for their text (all of it where there is a ``reason``), and
    empty for other documents.
    """

    rows: list[ReadRow]
    lines: list[bytes]
    data: bytes
    edges: npt.NDArray[np.int64]

    @classmethod
    def of(cls, rows: list[ReadRow], lines: list[bytes], texts: Sequence[bytes]) -> Self:
        """Return the texts of rows, given in UTF-8."""
        return cls(rows, lines, b"".join(texts), np.cumsum([0, *map(len, texts)], dtype=np.int64))

    def save(self, folder: Path) -> None:
        """Write the shard's texts; the rows last, whose presence means that all are there."""
        folder.mkdir(parents=True, exist_ok=True)
        columns = dict(zip(ReadRow._fields, zip(*self.rows, strict=True), strict=False))
        rows, lines = json.dumps(columns, ensure_ascii=False).encode(), b"\n".join([*self.lines, b""])
        contents = dict(zip(FILES, (self.data, self.edges.astype("<i8").tobytes(), lines, rows), strict=True))
        for name, content in contents.items():
            (folder / (UNCHECKED if name == ROWS else name)).write_bytes(content)
        write_checksums_of(folder, contents)
        os.replace(folder / UNCHECKED, folder / ROWS)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read what ``save`` wrote.

        Raises:
            OutputError: it isn't what was written.
        """
        remedy = "the same command with --restart does the work anew"
        data, edges, lines, rows = read_whole(folder, FILES, remedy=remedy)
        return cls(_rows_of(rows), lines.split(b"\n")[:-1], data, np.frombuffer(edges, "<i8"))

    def each(self) -> Iterator[memoryview]:
        """Yield each text as UTF-8."""
        data = memoryview(self.data)
        return (data[start:end] for start, end in itertools.pairwise(self.edges.tolist()))

    def documents(self) -> Iterator[Document]:
        """Yield the documents in order, those without a text with an empty one."""
        return (row.document(str(text, "utf-8")) for row, text in zip(self.rows, self.each(), strict=True))

    def digests(self) -> list[str]:
        """Return the SHA-256 of each text in hexadecimal digits."""
        return [hashlib.sha256(text).hexdigest() for text in self.each()]


def with_text(line: bytes, field: str, text: bytes) -> bytes:
    """Return one of ``ShardTexts.lines`` with a text, in ASCII where the placeholder is.

    ``text`` is given in UTF-8 as a JSON string holds it, without quotes.
    """
    in_ascii, not_in_ascii = line.split(PLACEHOLDER_ASCII), line.split(PLACEHOLDER_JSON)
    if (len(in_ascii), len(not_in_ascii)) == (1, 2):
        return b'"'.join((not_in_ascii[0], text, not_in_ascii[1]))
    if (len(in_ascii), len(not_in_ascii)) == (2, 1) and text.isascii() and DELETE not in text:
        return b'"'.join((in_ascii[0], text, in_ascii[1]))
    return replace_text(line, field, json.loads(b'"%b"' % text), has_field=True)


def load_rows(folder: Path) -> list[ReadRow]:
    """Return the rows of a shard without their texts."""
    return _rows_of((folder / ROWS).read_bytes())


def _rows_of(data: bytes) -> list[ReadRow]:
    columns = json.loads(data)
    return list(map(ReadRow._make, zip(*(columns.get(name, ()) for name in ReadRow._fields), strict=True)))


def in_order(folders: Iterable[Path]) -> Iterator[ReadRow]:
    """Yield the rows of several shards without their texts."""
    return itertools.chain.from_iterable(map(load_rows, folders))
