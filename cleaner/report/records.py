"""What the page needs of an output's records, in columns, so that millions of findings stay small."""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.errors import OutputError
from cleaner.outputs import read_rows

STATUSES = ("cleaned", "unchanged", "suspicious", "failed")
COUNTS = ("characters", "characters_removed", "lines", "lines_removed")
CHUNK_BYTES = 2**20
"""Bytes of a record that are decoded at once."""

RELATIONS = ("identical", "near-duplicate", "excerpt", "related", "representative")

Numbers = npt.NDArray[np.int64]
Keys = npt.NDArray[np.uint64]


@dataclass(slots=True)
class Names:
    """Numbers names in the order in which they come; ``None``, no name, is -1."""

    names: list[str] = field(default_factory=list)
    number: dict[str | None, int] = field(default_factory=lambda: {None: -1})

    def add(self, names: Sequence[str | None]) -> list[int]:
        """Return the number of each name."""
        known = self.number
        for name in dict.fromkeys(names):
            if name is not None and name not in known:
                known[name] = len(self.names)
                self.names.append(name)
        return [known[name] for name in names]


def keys_of(texts: Sequence[str], *, normal: Callable[[str], str] = str) -> Keys:
    """Return a key of 64 bits for each text in its normal form; equal texts of a block are digested once."""
    known = {text: _digest(normal(text)) for text in set(texts)}
    return np.frombuffer(b"".join([known[text] for text in texts]), dtype="<u8")


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()


class Rows:
    """A record of JSON rows: read once in blocks, then by the numbers of its rows."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.chunk = CHUNK_BYTES
        self._first = [0]
        self._offset = [0]

    def blocks(self) -> Iterator[list[dict[str, Any]]]:
        """Yield all rows, some thousands decoded at once: twice as fast as one by one.

        Raises:
            OutputError: as ``read_rows``, which is asked again where something is wrong.
        """
        self._first, self._offset = [0], [0]
        try:
            with self.path.open("rb") as file:
                while lines := file.readlines(self.chunk):
                    rows = _decode(lines)
                    self.skip(len(rows), sum(map(len, lines)))
                    yield rows
        except (OSError, ValueError):
            for _ in read_rows(self.path):
                pass
            raise

    def skip(self, rows: int, size: int) -> None:
        """Take note of the next rows and their bytes, whose content is known already."""
        self._first.append(self._first[-1] + rows)
        self._offset.append(self._offset[-1] + size)

    def at(self, numbers: Iterable[int]) -> Iterator[dict[str, Any]]:
        """Yield the rows of these rising numbers; only they are decoded. All rows were read or skipped before."""
        wanted = np.fromiter(numbers, np.int64)
        edges = np.searchsorted(wanted, self._first).tolist()
        with self.path.open("rb") as file:
            for place, (start, end) in enumerate(pairwise(edges)):
                if start < end:
                    file.seek(self._offset[place])
                    lines = file.read(self._offset[place + 1] - self._offset[place]).split(b"\n")
                    yield from _decode([lines[number - self._first[place]] for number in wanted[start:end].tolist()])


def _decode(lines: list[bytes]) -> list[dict[str, Any]]:
    rows = json.loads(b"[" + b",".join(lines) + b"]")
    if len(rows) != len(lines) or not all(isinstance(row, dict) for row in rows):
        raise ValueError("a line isn't one object")
    return rows  # type: ignore[no-any-return]


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
        made = cls(Rows(path))
        codes = {"publisher": "i", "table": "i", "status": "b", "kept": "b", "clustered": "b"}
        made.columns = {name: array(code) for name, code in (dict.fromkeys(COUNTS, "q") | codes).items()}
        inputs = hashlib.blake2b(digest_size=8)
        keys: list[Keys] = []
        with named(path):
            for block in made.rows.blocks():
                facts = "".join([f"{row['id']}\0{row.get('sha256')}\n" for row in block])
                inputs.update(facts.encode("utf-8", "surrogatepass"))
                made._add(block, sum(len(some) for some in keys))
                keys.append(keys_of([row["id"] for row in block]))
        made.inputs, made.keys = inputs.hexdigest(), np.concatenate([made.keys, *keys])
        made.order = np.argsort(made.keys, kind="stable")
        made.sorted_keys = made.keys[made.order]
        twice = np.flatnonzero(made.sorted_keys[1:] == made.sorted_keys[:-1])
        if len(twice):
            (row,) = made.rows.at([int(made.order[twice[0]])])
            raise OutputError(f"documents.jsonl: {row['id']!r} occurs twice; run cleaner again")
        return made

    def _add(self, block: list[dict[str, Any]], number: int) -> None:
        columns = self.columns
        for name in COUNTS:
            columns[name].extend([row[name] for row in block])
        columns["status"].extend([STATUSES.index(row["status"]) for row in block])
        columns["publisher"].extend(self.publishers.add([row.get("publisher") for row in block]))
        # A table's rows can be read in their order alone: which one a document is in is kept of all.
        tables = [None if row.get("text_field") is None else row["article"] for row in block]
        columns["table"].extend(self.tables.add(tables))
        self.articles += sum(row["article"] is not None and row["status"] != "failed" for row in block)
        self.reason.update((at, row["reason"]) for at, row in enumerate(block, number) if row.get("reason"))
        columns["kept"].extend([bool(row.get("kept", True)) for row in block])
        columns["clustered"].extend([row.get("cluster") is not None for row in block])

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


@dataclass(frozen=True, slots=True)
class Records:
    """An output folder's records.

    ``removed`` are the files of ``RemovalPart`` that together say what removals.jsonl says, none if they weren't kept.

    Raises:
        OutputError: the folder isn't an output, or a record is damaged; says which line.
    """

    out: Path
    summary: dict[str, Any]
    documents: Documents
    removed: Sequence[Path] = ()

    @classmethod
    def read(cls, out: Path, *, removed: Sequence[Path] = ()) -> Records:
        """Read the summary and the documents; the other records are read as they are needed."""
        try:
            summary = json.loads((out / "summary.json").read_bytes())
        except OSError as error:
            where = out / "summary.json"
            raise OutputError(f"{where}: {error.strerror}; give the folder that cleaner run wrote") from None
        except ValueError as error:
            raise OutputError(f"{out / 'summary.json'}: not JSON ({error}); run cleaner again") from None
        return cls(out, summary, Documents.read(out / "documents.jsonl"), removed)

    @property
    def has_earlier(self) -> bool:
        """Whether the run was compared with an earlier one, whose documents pairs and clusters then name too."""
        return "earlier" in self.summary

    def rows(self, name: str) -> Rows:
        """Return one of the records."""
        return Rows(self.out / name)


class named:  # noqa: N801 - reads as a statement
    """Turns a field that is missing or wrong into an error that names the record."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (KeyError, TypeError, ValueError)):
            raise OutputError(f"{self.path}: a row lacks or misstates {error}; run cleaner again") from None
