"""What the page needs of every document, in columns, so that millions stay small."""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from cleaner.errors import OutputError
from cleaner.report.columns import Columns
from cleaner.report.rows import Keys, Names, Numbers, Rows, keys_of, named

Flags = npt.NDArray[np.bool_]

STATUSES = ("cleaned", "unchanged", "suspicious", "failed")
FAILED = STATUSES.index("failed")
COUNTS = ("characters", "characters_removed", "lines", "lines_removed")


@dataclass(frozen=True, slots=True, eq=False)
class DocumentPart(Columns):
    """Documents in the order of the record, a column each, but for what is known of them only at the end.

    ``counts`` (documents, 4) are their COUNTS, ``status`` counts in STATUSES. ``publisher`` and ``table`` count in
    the names, -1 for none; a table's name is its path below OUT/articles. ``readable`` says which have an article,
    ``keys`` stand for their ids. ``stated`` are the ids with the digests of the texts, ``words`` the JSON of
    [publishers, tables, [place, reason] of those that have one], both as UTF-8.
    """

    counts: npt.NDArray[np.int64]
    status: npt.NDArray[np.int8]
    publisher: npt.NDArray[np.int32]
    table: npt.NDArray[np.int32]
    readable: Flags
    keys: Keys
    stated: npt.NDArray[np.uint8]
    words: npt.NDArray[np.uint8]

    @classmethod
    def of(cls, columns: Mapping[str, Any], *, keys: Keys) -> Self:
        """Return the columns that are kept of those of documents.jsonl; ``keys`` are those of the ids."""
        publisher, publishers = _numbered(columns["publisher"])
        # A table's rows can be read in their order alone: which one a document is in is kept of all.
        table, tables = _numbered(list(map(_table, columns["article"], columns["text_field"])))
        status = np.array([STATUSES.index(status) for status in columns["status"]], np.int8)
        reasons = [(at, reason) for at, reason in enumerate(columns["reason"]) if reason]
        stated = map("{}\0{}\n".format, columns["id"], columns["sha256"])
        return cls(
            counts=np.stack([np.asarray(columns[name], np.int64) for name in COUNTS], axis=1),
            status=status,
            publisher=publisher,
            table=table,
            readable=np.array([article is not None for article in columns["article"]], np.bool_) & (status != FAILED),
            keys=keys,
            stated=_as_bytes("".join(stated)),
            words=_as_bytes(json.dumps([publishers, tables, reasons])),
        )

    @classmethod
    def of_rows(cls, rows: Sequence[Mapping[str, Any]]) -> Self:
        """Return the columns of rows of documents.jsonl.

        Raises:
            KeyError, TypeError, ValueError: a row lacks a field or misstates it.
        """
        columns: dict[str, Any] = {name: [row[name] for row in rows] for name in ("id", "status", "article")}
        columns |= {name: array("q", [row[name] for row in rows]) for name in COUNTS}
        optional = ("publisher", "text_field", "reason", "sha256")
        columns |= {name: [row.get(name) for row in rows] for name in optional}
        return cls.of(columns, keys=keys_of(columns["id"]))

    def __len__(self) -> int:
        return len(self.keys)


def _table(article: str, text_field: str | None) -> str | None:
    return None if text_field is None else str(article).partition("/")[2]


def _numbered(names: Sequence[str | None]) -> tuple[npt.NDArray[np.int32], list[str]]:
    """Return the place of each name among the different ones, -1 for ``None``, and these in their order."""
    different = list(dict.fromkeys(name for name in names if name is not None))
    place: dict[str | None, int] = {name: at for at, name in enumerate(different)} | {None: -1}
    return np.array([place[name] for name in names], np.int32), different


def _as_bytes(text: str) -> npt.NDArray[np.uint8]:
    return np.frombuffer(text.encode("utf-8", "surrogatepass"), np.uint8)


@dataclass(frozen=True, slots=True)
class Placed:
    """What of all documents is known only when their copies are: which are kept, and which are in a cluster.

    ``sizes`` are (documents, bytes) of the parts of the record that was written then.
    """

    sizes: Sequence[tuple[int, int]]
    kept: Flags
    clustered: Flags


@dataclass(slots=True)
class Documents:
    """What is kept of every row of documents.jsonl, in columns."""

    rows: Rows
    publishers: Names = field(default_factory=Names)
    tables: Names = field(default_factory=Names)
    columns: dict[str, array[int]] = field(default_factory=dict)
    reason: dict[int, str] = field(default_factory=dict)
    articles: int = 0
    keys: Keys = field(default_factory=lambda: np.empty(0, np.uint64))
    """One for the id of each document."""
    inputs: str = ""
    """Digest of the ids and extracted texts: the same for every run over the same inputs."""
    order: Numbers = field(default_factory=lambda: np.empty(0, np.int64))
    sorted_keys: Keys = field(default_factory=lambda: np.empty(0, np.uint64))

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, name: str) -> npt.NDArray[Any]:
        """Return a column: a count, ``publisher`` or ``table`` (-1: none), ``status``, ``kept`` or ``clustered``."""
        column = self.columns[name]
        return np.frombuffer(column, dtype=column.typecode)

    @classmethod
    def read(cls, path: Path) -> Documents:
        """Read the record once.

        Raises:
            OutputError: it is damaged, or names a document twice.
        """
        rows, kept, clustered = Rows(path), array("b"), array("b")

        def parts() -> Iterator[DocumentPart]:
            for block in rows.blocks():
                yield DocumentPart.of_rows(block)
                kept.extend([bool(row.get("kept", True)) for row in block])
                clustered.extend([row.get("cluster") is not None for row in block])

        with named(path):
            made = cls.of_parts(rows, parts())
        made.columns |= {"kept": kept, "clustered": clustered}
        made._sort()
        return made

    @classmethod
    def of_parts(cls, rows: Rows, parts: Iterable[DocumentPart]) -> Documents:
        """Join the parts of a record, which may be written later: ``place`` then adds what is still missing."""
        made = cls(rows)
        codes = dict.fromkeys(COUNTS, "q") | {"publisher": "i", "table": "i", "status": "b"}
        made.columns = {name: array(code) for name, code in codes.items()}
        inputs = hashlib.blake2b(digest_size=8)
        keys: list[Keys] = []
        for part in parts:
            inputs.update(part.stated.data)
            made._add(part, sum(len(some) for some in keys))
            keys.append(part.keys)
        made.inputs, made.keys = inputs.hexdigest(), np.concatenate([made.keys, *keys])
        return made

    def place(self, placed: Placed) -> None:
        """Take what is known of the documents when the record has been written."""
        for documents, size in placed.sizes:
            self.rows.skip(documents, size)
        for name, column in (("kept", placed.kept), ("clustered", placed.clustered)):
            self.columns[name] = array("b", column.tobytes())

    def _sort(self) -> None:
        """Make documents be found by their ids.

        Raises:
            OutputError: two have the same id.
        """
        self.order = np.argsort(self.keys, kind="stable")
        self.sorted_keys = self.keys[self.order]
        twice = np.flatnonzero(self.sorted_keys[1:] == self.sorted_keys[:-1])
        if len(twice):
            (row,) = self.rows.at([int(self.order[twice[0]])])
            raise OutputError(f"documents.jsonl: {row['id']!r} occurs twice; run cleaner again")

    def _add(self, part: DocumentPart, first: int) -> None:
        publishers, tables, reasons = json.loads(part.words.tobytes())
        columns: dict[str, npt.NDArray[Any]] = {name: part.counts[:, at] for at, name in enumerate(COUNTS)}
        columns["status"] = part.status
        columns["publisher"] = np.array([*self.publishers.add(publishers), -1], np.int32)[part.publisher]
        columns["table"] = np.array([*self.tables.add(tables), -1], np.int32)[part.table]
        for name, column in columns.items():
            self.columns[name].frombytes(column.tobytes())
        self.articles += int(np.count_nonzero(part.readable))
        self.reason.update((first + at, reason) for at, reason in reasons)

    def numbers(self, ids: Sequence[str], *, elsewhere: bool = False) -> Numbers:
        """Return the number of each id's document; with ``elsewhere``, -1 for one of another run.

        Raises:
            KeyError: there is none.
        """
        keys = keys_of(ids)
        places = np.minimum(np.searchsorted(self.sorted_keys, keys), max(len(self) - 1, 0))
        known = self.sorted_keys[places] == keys if len(self) else np.zeros(len(ids), np.bool_)
        if not elsewhere and not known.all():
            raise KeyError(ids[int(np.argmin(known))])
        numbers = np.full(len(ids), -1)
        numbers[known] = self.order[places[known]]
        return numbers
