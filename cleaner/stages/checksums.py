"""Checksums beside stored files, so that what a disk or a person damaged is refused and never computed with."""

from __future__ import annotations

import contextlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from cleaner.compiled import in_threads
from cleaner.errors import OutputError
from cleaner.outputs import write_atomically

CHECKSUMS = "checksums.json"
PIECE_BYTES = 2**16
"""Read at once; in pieces of a megabyte, each in memory just asked for, it takes twice as long."""


def write_checksums(folder: Path, files: Mapping[str, Path], *, threads: int = 1) -> None:
    """Write the CRC-32 of files, by the path below ``folder`` under which they will be read."""
    names = sorted(files.keys() - {CHECKSUMS})
    stated = dict(zip(names, in_threads(_checksum, [files[name] for name in names], threads), strict=True))
    write_atomically(folder / CHECKSUMS, json.dumps(stated).encode())


def write_checksums_of(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write the CRC-32 of what files of ``folder`` hold, by their names, without waiting for the disk."""
    stated = {name: zlib.crc32(data) for name, data in contents.items()}
    write_atomically(folder / CHECKSUMS, json.dumps(stated).encode(), durable=False)


def read_whole(folder: Path, names: Sequence[str], *, remedy: str) -> list[bytes]:
    """Return what files of a folder hold, read once and checked against their checksums.

    Raises:
        OutputError: as ``require_whole``.
    """
    with _refusing_damage(folder, remedy):
        stated = json.loads((folder / CHECKSUMS).read_bytes())
        wanted = {name: stated[name] for name in names}
        contents = [(folder / name).read_bytes() for name in names]
    _compare(folder, wanted, map(zlib.crc32, contents), remedy)
    return contents


def require_whole(folder: Path, *, below: str = "", remedy: str, threads: int = 1) -> None:
    """Check the files of a folder whose relative path begins with ``below`` against their checksums.

    Raises:
        OutputError: one differs or is missing, or there are no checksums; ``remedy`` says what to do.
    """
    with _refusing_damage(folder, remedy):
        stated = json.loads((folder / CHECKSUMS).read_bytes())
        wanted = {name: value for name, value in stated.items() if name.startswith(below)}
        found = in_threads(_checksum, [folder / name for name in wanted], threads)
    if not wanted:
        raise OutputError(f"{folder / below}: is damaged; {remedy}")
    _compare(folder, wanted, found, remedy)


@contextlib.contextmanager
def _refusing_damage(folder: Path, remedy: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise OutputError(f"{folder}: what is stored there is damaged ({error}); {remedy}") from None


def _compare(folder: Path, wanted: Mapping[str, int], found: Iterable[int], remedy: str) -> None:
    damaged = next((name for name, value in zip(wanted, found, strict=True) if wanted[name] != value), None)
    if damaged is not None:
        raise OutputError(f"{folder / damaged}: is damaged; {remedy}")


def _checksum(path: Path) -> int:
    value = 0
    with path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            value = zlib.crc32(piece, value)
    return value
