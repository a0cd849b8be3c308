"""Sources -> the raw documents in them, in blocks that workers can read apart."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from cleaner.errors import DocumentError
from cleaner.inputs.jsonl import read_lines, split_lines
from cleaner.inputs.packed import Damaged, unpacked
from cleaner.inputs.parquet import read_table, split_table
from cleaner.inputs.raw import Block, Raw, Unreadable, open_source
from cleaner.inputs.sources import DEFAULTS, Source
from cleaner.inputs.warc import read_archive, split_archive
from cleaner.settings import InputSettings

__all__ = ["BLOCK_BYTES", "Block", "Raw", "Unreadable", "read_block", "read_source", "split_source"]

BLOCK_BYTES = 8 * 2**20
"""The size of one block of a large file: some 2,500 news texts, a second of work."""


def split_source(source: Source, *, block_bytes: int = BLOCK_BYTES, spool: Path | None = None) -> list[Block]:
    """Return the blocks of a source, one of a small file, else of about ``block_bytes``.

    Blocks hold whole rows, depend on nothing but the file and ``block_bytes``, and read one after another
    give what the source gives. The file is read once, for its line numbers, but not parsed. A compressed
    JSON Lines file can be cut only by unpacking it: into a file in the folder ``spool``, which must stay
    until the blocks are read, or not at all.

    Raises:
        DocumentError: the file can't be read.

    """
    if source.kind == "jsonl":
        return split_lines(source, block_bytes=block_bytes, spool=spool)
    if source.kind == "parquet":
        return split_table(source, block_bytes=block_bytes)
    if source.kind == "warc":
        return split_archive(source, block_bytes=block_bytes)
    return [Block(source, 0, source.size)]


def read_source(source: Source, *, settings: InputSettings = DEFAULTS) -> Iterator[Raw | Unreadable]:
    """Yield the documents of a source in their order, what can't be read as ``Unreadable``."""
    try:
        blocks = [Block(source, 0, source.size)] if source.kind == "jsonl" else split_source(source)
    except DocumentError as error:
        yield Unreadable(source.name, source, str(error))
        return
    for block in blocks:
        yield from read_block(block, settings=settings)


def read_block(block: Block, *, settings: InputSettings = DEFAULTS) -> Iterator[Raw | Unreadable]:
    """Yield the documents of a block in their order, what can't be read as ``Unreadable``."""
    source = block.source
    try:
        if source.kind in ("txt", "html"):
            yield Raw(source.name, source, source.kind, _whole(source, settings.max_bytes))
        elif source.kind == "jsonl":
            yield from read_lines(block, settings=settings)
        elif source.kind == "parquet":
            yield from read_table(block, settings=settings)
        else:
            yield from read_archive(block, settings=settings)
    except DocumentError as error:
        yield Unreadable(source.name, source, str(error))


def _whole(source: Source, max_bytes: int) -> bytes:
    """Return what a file holds, unpacked.

    Raises:
        DocumentError: it is too big, damaged or can't be read.

    """
    with open_source(source) as file:
        size = os.fstat(file.fileno()).st_size
        if size > max_bytes:
            raise DocumentError(f"{size:,} bytes, more than max_bytes ({max_bytes:,})")
        try:
            if source.compression:
                return _joined(unpacked(file, source.compression), max_bytes)
            data: bytes = file.read(size)
            while len(data) < size and (more := file.read(size - len(data))):
                data += more
            return data
        except Damaged as error:
            raise DocumentError(str(error)) from error
        except OSError as error:
            raise DocumentError(f"can't be read: {error.strerror}") from error


def _joined(pieces: Iterator[bytes], max_bytes: int) -> bytes:
    held, size = [], 0
    for piece in pieces:
        size += len(piece)
        if size > max_bytes:
            raise DocumentError(f"unpacks to more than max_bytes ({max_bytes:,})")
        held.append(piece)
    return b"".join(held)
