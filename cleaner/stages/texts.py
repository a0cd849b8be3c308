"""A shard's extracted texts on disk: one file of UTF-8, the byte where each text ends, and what is known of each."""

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

from cleaner.model import Document
from cleaner.outputs import write_atomically
from cleaner.stages.checksums import require_whole, write_checksums

TEXTS, ENDS, ROWS, UNCHECKED = "texts", "ends.npy", "rows.json", "rows.part"
"""The files of a shard's texts; the rows, a column for each field, get their name last."""

PLACEHOLDER = "\N{HORIZONTAL ELLIPSIS}"
"""Stands in a row for its text: not ASCII, so that it shows whether the row is written in ASCII alone."""


class ReadRow(NamedTuple):
    """What is known of one document after reading; ``reason`` says why it has no text, ``None`` if it has.

    ``source`` is the file it came from and ``article`` the path below OUT/articles
    that it goes to, both as ids.
    ``row`` is the row of a table as it stood there, ``PLACEHOLDER`` for its text (all of it where ``reason`` is given).
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
    row: str | None = None

    def document(self, text: str) -> Document:
        """Return the document to clean."""
        return Document(id=self.id, text=text, title=self.title, publisher=self.publisher, url=self.url, date=self.date)


@dataclass(frozen=True, slots=True)
class ShardTexts:
    """The rows of a shard and their texts, empty for documents that could not be read.

    ``digests``, known of loaded texts, are the SHA-256 of each as UTF-8 in hexadecimal digits.
    """

    rows: list[ReadRow]
    texts: list[str]
    digests: Sequence[str] = ()

    def save(self, folder: Path) -> None:
        """Write the shard's texts; the rows last, whose presence means that all are there."""
        folder.mkdir(parents=True, exist_ok=True)
        raw = [text.encode() for text in self.texts]
        (folder / TEXTS).write_bytes(b"".join(raw))
        np.save(folder / ENDS, np.cumsum([len(r) for r in raw], dtype=np.int64))
        columns = dict(zip(ReadRow._fields, zip(*self.rows, strict=True), strict=False))
        write_atomically(folder / UNCHECKED, json.dumps(columns, ensure_ascii=False).encode())
        places = {TEXTS: TEXTS, ENDS: ENDS, ROWS: UNCHECKED}
        write_checksums(folder, {name: folder / place for name, place in places.items()})
        os.replace(folder / UNCHECKED, folder / ROWS)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read what ``save`` wrote.

        Raises:
            OutputError: it isn't what was written.
        """
        require_whole(folder, remedy="the same command with --restart does the work anew")
        rows = load_rows(folder)
        whole = (folder / TEXTS).read_bytes()
        ends = np.load(folder / ENDS, allow_pickle=False).tolist()
        raw = [whole[start:end] for start, end in itertools.pairwise([0, *ends])]
        return cls(rows, [one.decode() for one in raw], [hashlib.sha256(one).hexdigest() for one in raw])

    def documents(self) -> list[Document]:
        """Return the documents in order, those without a text with an empty one."""
        return [row.document(text) for row, text in zip(self.rows, self.texts, strict=True)]


def load_rows(folder: Path) -> list[ReadRow]:
    """Return the rows of a shard without their texts."""
    columns = json.loads((folder / ROWS).read_bytes())
    return list(map(ReadRow._make, zip(*(columns.get(name, ()) for name in ReadRow._fields), strict=True)))


def in_order(folders: Iterable[Path]) -> Iterator[ReadRow]:
    """Yield the rows of several shards without their texts."""
    return itertools.chain.from_iterable(map(load_rows, folders))
