"""Checksums beside stored files, so that what a disk or a person damaged is refused and never computed with."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from pathlib import Path

from cleaner.compiled import in_threads
from cleaner.errors import OutputError
from cleaner.outputs import write_atomically

CHECKSUMS = "checksums.json"
PIECE_BYTES = 2**16
"""Read at once; in pieces of a megabyte, each in memory just asked for, it takes twice as long."""


def write_checksums(folder: Path, files: Mapping[str, Path], *, threads: int = 1, durable: bool = True) -> None:
    """Write the CRC-32 of files, by the path below ``folder`` under which they will be read.

    ``durable`` as in ``write_atomically``.
    """
    names = sorted(files.keys() - {CHECKSUMS})
    stated = dict(zip(names, in_threads(_checksum, [files[name] for name in names], threads), strict=True))
    write_atomically(folder / CHECKSUMS, json.dumps(stated).encode(), durable=durable)


def require_whole(folder: Path, *, below: str = "", remedy: str, threads: int = 1) -> None:
    """Check the files of a folder whose relative path begins with ``below`` against their checksums.

    Raises:
        OutputError: one differs or is missing, or there are no checksums; ``remedy`` says what to do.
    """
    try:
        stated = json.loads((folder / CHECKSUMS).read_bytes())
        wanted = {name: value for name, value in stated.items() if name.startswith(below)}
        found = in_threads(_checksum, [folder / name for name in wanted], threads)
    except (OSError, ValueError, AttributeError, RecursionError) as error:
        raise OutputError(f"{folder}: what is stored there is damaged ({error}); {remedy}") from None
    damaged = next((name for name, value in zip(wanted, found, strict=True) if wanted[name] != value), None)
    if damaged or not wanted:
        raise OutputError(f"{folder / (damaged or below)}: is damaged; {remedy}")


def _checksum(path: Path) -> int:
    value = 0
    with path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            value = zlib.crc32(piece, value)
    return value
