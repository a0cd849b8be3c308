"""Records of JSON rows, read once and in blocks; names and keys that stand for texts in columns of numbers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.errors import OutputError
from cleaner.outputs import read_rows

CHUNK_BYTES = 2**20
"""Bytes of a record that are decoded at once."""

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
                    block = file.read(self._offset[place + 1] - self._offset[place])
                    yield from _decode(_lines_of(block, wanted[start:end] - self._first[place]))


def _lines_of(block: bytes, numbers: Numbers) -> list[bytes]:
    """Return the lines of a block with these numbers, from 0, without taking all the others apart."""
    ends = np.flatnonzero(np.frombuffer(block, np.uint8) == ord("\n"))
    starts = np.concatenate([[0], ends + 1])
    spans = zip(starts[numbers].tolist(), np.append(ends, len(block))[numbers].tolist(), strict=True)
    return [block[start:end] for start, end in spans]


def _decode(lines: list[bytes]) -> list[dict[str, Any]]:
    rows = json.loads(b"[" + b",".join(lines) + b"]")
    if len(rows) != len(lines) or not all(isinstance(row, dict) for row in rows):
        raise ValueError("a line isn't one object")
    return rows  # type: ignore[no-any-return]


class named:  # noqa: N801 - reads as a statement
    """Turns a field that is missing or wrong into an error that names the record."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (KeyError, TypeError, ValueError)):
            raise OutputError(f"{self.path}: a row lacks or misstates {error}; run cleaner again") from None
