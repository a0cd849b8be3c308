"""JSON Lines tables below OUT/articles: written and read one at a time, compressed ones too."""

from __future__ import annotations

import contextlib
import gzip
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Self, cast

from cleaner.outputs import append_file

GZIP_LEVEL = 6
"""zlib's own default: half the size of level 1 is gained by 6, little beyond."""

READ_BYTES = 2**18
"""Rows are some KiB long: read through Python's own buffer of 8 KiB, a table takes four times as long."""


class TableWriter:
    """Writes the tables below a folder anew; rows of one table follow one another, so one is open at a time."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._begun: set[Path] = set()
        self._path: Path | None = None
        self._file: IO[bytes] | None = None
        self._open = contextlib.ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def append(self, name: str, data: bytes) -> None:
        """Append rows, line ends included, to a table."""
        self._table(self.root / name).write(data)

    def append_file(self, name: str, part: Path) -> None:
        """Append a file of rows to a table."""
        append_file(part, self._table(self.root / name))

    def _table(self, path: Path) -> IO[bytes]:
        if self._file is None or path != self._path:
            self._open.close()
            path.parent.mkdir(parents=True, exist_ok=True)
            raw = self._open.enter_context(path.open("ab" if path in self._begun else "wb"))
            self._file = self._open.enter_context(_compressing(raw, path.name.lower()))
            self._path = path
            self._begun.add(path)
        return self._file


def _compressing(raw: IO[bytes], name: str) -> contextlib.AbstractContextManager[IO[bytes]]:
    """Return the stream that writes a table; no time is stored, so that equal rows give equal bytes."""
    if name.endswith(".gz"):
        return cast("IO[bytes]", gzip.GzipFile("", "wb", GZIP_LEVEL, raw, mtime=0))
    if name.endswith(".zst"):
        import zstandard

        return cast("IO[bytes]", zstandard.ZstdCompressor().stream_writer(raw, closefd=False))
    return contextlib.nullcontext(raw)


class TableReader:
    """Reads the rows of the tables below a folder, each table from its start, one open at a time."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._name: str | None = None
        self._rows: Iterator[bytes] = iter(())
        self._open = contextlib.ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def next(self, name: str) -> bytes:
        """Return the next row of a table, without its line end.

        Raises:
            OSError: the table can't be read.
            ValueError: it has no further row.
        """
        self._turn_to(name)
        return self._take(0)

    def at(self, name: str, number: int) -> bytes:
        """Return the row of a table with this number, from 0; the numbers asked of a table rise.

        Raises:
            OSError: the table can't be read.
            ValueError: it has no such row.
        """
        self._turn_to(name)
        return self._take(number - self._number)

    def _turn_to(self, name: str) -> None:
        if name == self._name:
            return
        self._open.close()
        raw = self._open.enter_context((self.root / name).open("rb", buffering=READ_BYTES))
        self._rows = self._open.enter_context(_decompressing(raw, name.lower()))
        self._name, self._number = name, 0

    def _take(self, skipped: int) -> bytes:
        try:
            row = next(itertools.islice(self._rows, skipped, None))
        except (StopIteration, EOFError):
            raise ValueError("it has fewer rows than the run wrote") from None
        self._number += skipped + 1
        return row.rstrip(b"\n")


def _decompressing(raw: IO[bytes], name: str) -> contextlib.AbstractContextManager[Iterator[bytes]]:
    if name.endswith(".gz"):
        return cast("contextlib.AbstractContextManager[Iterator[bytes]]", gzip.GzipFile("", "rb", fileobj=raw))
    if name.endswith(".zst"):
        import io

        import zstandard

        return io.BufferedReader(zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True))
    return contextlib.nullcontext(raw)
