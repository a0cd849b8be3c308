"""What the page needs of an output's records, in columns, so that a hundred thousand findings stay small."""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cleaner.errors import OutputError
from cleaner.outputs import read_rows

STATUSES = ("cleaned", "unchanged", "suspicious", "failed")
COUNTS = ("characters", "characters_removed", "lines", "lines_removed")
CHUNK_BYTES = 2**20
"""Bytes of a record that are decoded at once."""

RELATIONS = ("identical", "near-duplicate", "excerpt", "related", "representative")


@dataclass(slots=True)
class Names:
    """Numbers names in the order in which they come."""

    names: list[str] = field(default_factory=list)
    number: dict[str, int] = field(default_factory=dict)

    def add(self, name: str) -> int:
        """Return the name's number."""
        known = self.number.get(name)
        if known is None:
            known = self.number[name] = len(self.names)
            self.names.append(name)
        return known


def _integers() -> array[int]:
    return array("q")


@dataclass(slots=True)
class Documents:
    """What is kept of every row of documents.jsonl, in columns; a publisher of -1 is unknown."""

    ids: Names = field(default_factory=Names)
    publishers: Names = field(default_factory=Names)
    clusters: Names = field(default_factory=Names)
    publisher: array[int] = field(default_factory=_integers)
    status: array[int] = field(default_factory=_integers)
    characters: array[int] = field(default_factory=_integers)
    characters_removed: array[int] = field(default_factory=_integers)
    lines: array[int] = field(default_factory=_integers)
    lines_removed: array[int] = field(default_factory=_integers)
    cluster: array[int] = field(default_factory=_integers)
    kept: array[int] = field(default_factory=_integers)
    articles: int = 0
    reason: dict[int, str] = field(default_factory=dict)
    inputs: hashlib.blake2b = field(default_factory=lambda: hashlib.blake2b(digest_size=8))
    """Digest of the ids and extracted texts: the same for every run over the same inputs."""

    def __len__(self) -> int:
        return len(self.status)

    def add(self, row: dict[str, Any]) -> None:
        """Append one row of documents.jsonl."""
        number = self.ids.add(row["id"])
        if number != len(self):
            raise OutputError(f"documents.jsonl: {row['id']!r} occurs twice; run cleaner again")
        self.inputs.update(f"{row['id']}\0{row.get('sha256')}\n".encode("utf-8", "surrogatepass"))
        publisher, cluster = row.get("publisher"), row.get("cluster")
        self.publisher.append(-1 if publisher is None else self.publishers.add(publisher))
        self.cluster.append(-1 if cluster is None else self.clusters.add(cluster))
        self.status.append(STATUSES.index(row["status"]))
        self.kept.append(int(bool(row.get("kept", True))))
        for name in COUNTS:
            getattr(self, name).append(row[name])
        self.articles += row["article"] is not None and row["status"] != "failed"
        if row.get("reason"):
            self.reason[number] = row["reason"]


@dataclass(frozen=True, slots=True)
class Records:
    """An output folder's records.

    Raises:
        OutputError: the folder isn't an output, or a record is damaged; says which line.
    """

    out: Path
    summary: dict[str, Any]
    documents: Documents

    @classmethod
    def read(cls, out: Path) -> Records:
        """Read the summary and the documents; the other records are read as they are needed."""
        try:
            summary = json.loads((out / "summary.json").read_bytes())
        except OSError as error:
            where = out / "summary.json"
            raise OutputError(f"{where}: {error.strerror}; give the folder that cleaner run wrote") from None
        except ValueError as error:
            raise OutputError(f"{out / 'summary.json'}: not JSON ({error}); run cleaner again") from None
        documents = Documents()
        with _named(out / "documents.jsonl"):
            for row in many_rows(out / "documents.jsonl"):
                documents.add(row)
        return cls(out, summary, documents)

    def rows(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield (number, row) for each document again, for what isn't kept of all."""
        return self._of_documents("documents.jsonl")

    def removals(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield (number of the document, row) for each removal."""
        return self._of_documents("removals.jsonl")

    def members(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield (number of the document, row) for each member of a cluster."""
        return self._of_documents("duplicates.jsonl")

    def pairs(self) -> Iterator[tuple[int, int, dict[str, Any]]]:
        """Yield (number of a, number of b, row) for each pair."""
        path, numbers = self.out / "pairs.jsonl", self.documents.ids.number
        with _named(path):
            for row in many_rows(path):
                yield numbers[row["a"]], numbers[row["b"]], row

    def _of_documents(self, name: str) -> Iterator[tuple[int, dict[str, Any]]]:
        path, numbers = self.out / name, self.documents.ids.number
        with _named(path):
            for row in many_rows(path):
                yield numbers[row["id"]], row


def many_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a record, some thousands decoded at once: twice as fast as one by one.

    Raises:
        OutputError: as ``read_rows``, which is asked again where something is wrong.
    """
    try:
        with path.open("rb") as file:
            while lines := file.readlines(CHUNK_BYTES):
                rows = json.loads(b"[" + b",".join(lines) + b"]")
                if len(rows) != len(lines) or not all(isinstance(row, dict) for row in rows):
                    raise ValueError("a line isn't one object")
                yield from rows
    except (OSError, ValueError):
        for _ in read_rows(path):
            pass
        raise


class _named:  # noqa: N801 - reads as a statement
    """Turns a field that is missing or wrong into an error that names the record."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (KeyError, TypeError, ValueError)):
            raise OutputError(f"{self.path}: a row lacks or misstates {error}; run cleaner again") from None
