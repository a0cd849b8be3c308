"""JSON Lines files of any size: cut into blocks at line ends, and read in bounded memory."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from cleaner.errors import DocumentError
from cleaner.inputs.packed import Damaged, unpacked
from cleaner.inputs.raw import Block, Raw, Unreadable, open_source, parse_raw_row
from cleaner.inputs.sources import Source
from cleaner.settings import InputSettings

READ_BYTES = 2**16
"""Read at once; from 256 KB on the memory of each piece goes back to the system and is asked for again, and cutting a
file into blocks takes twice as long, and these into lines half as long again."""


def split_lines(source: Source, *, block_bytes: int, spool: Path | None) -> list[Block]:
    """Return blocks that end at line ends; a compressed file becomes plain blocks in ``spool``."""
    if (source.compression and spool is None) or (not source.compression and source.size <= block_bytes):
        return [Block(source, 0, source.size)]
    with open_source(source) as file:
        if not source.compression:
            return _cut(source, _pieces(file, source.size), block_bytes, None)
        spooled = os.path.join(spool or "", hashlib.sha256(source.name.encode()).hexdigest()[:32])
        with open(spooled, "wb") as copy:
            pieces = unpacked(file, source.compression)
            return _cut(source, _copied(pieces, copy), block_bytes, spooled)


def _copied(pieces: Iterable[bytes], copy: BinaryIO) -> Iterator[bytes]:
    for piece in pieces:
        copy.write(piece)
        yield piece


def _cut(source: Source, pieces: Iterable[bytes], block_bytes: int, spooled: str | None) -> list[Block]:
    blocks: list[Block] = []
    start, line, place, lines = 0, 1, 0, 0
    damage = None
    try:
        for piece in pieces:
            cut = piece.rfind(b"\n") + 1
            if cut and place + len(piece) - start > block_bytes:
                blocks.append(Block(source, start, place + cut, line, spooled))
                line += lines + _line_ends(piece[:cut])
                start, lines = place + cut, _line_ends(piece[cut:])
            else:
                lines += _line_ends(piece)
            place += len(piece)
    except Damaged as error:
        damage = str(error)
    if start < place or damage or not blocks:
        blocks.append(Block(source, start, place, line, spooled, damage))
    return blocks


def _line_ends(piece: bytes) -> int:
    """Return the number of line ends; ``bytes.count`` takes four times as long."""
    return int(np.count_nonzero(np.frombuffer(piece, np.uint8) == ord("\n")))


def read_lines(block: Block, *, settings: InputSettings) -> Iterator[Raw | Unreadable]:
    """Yield the documents of a block's lines; blank lines only count."""
    source, name = block.source, block.source.name
    number = block.first_line - 1
    damage = block.damage
    try:
        for line in _lines(block, settings.max_bytes):
            number += 1
            if line is None:
                reason = f"a line of more than max_bytes ({settings.max_bytes:,})"
                yield Unreadable(f"{name}:{number}", source, reason, number)
            elif stripped := line.strip():
                try:
                    yield parse_raw_row(stripped, number, source, name, settings)
                except DocumentError as error:
                    yield Unreadable(f"{name}:{number}", source, str(error), number)
    except Damaged as error:
        damage = str(error)
    if damage:
        yield Unreadable(name, source, f"{damage}; the {number:,} lines before it were read", number)


def _lines(block: Block, max_bytes: int) -> Iterator[bytes | None]:
    """Yield the lines of a block, ``None`` for one that is too long; half a line before damage is dropped."""
    rest: list[bytes] = []
    held = 0
    at_start = block.start == 0
    for piece in _block_pieces(block):
        whole = (piece.removeprefix(b"\xef\xbb\xbf") if at_start else piece).split(b"\n")
        at_start = False
        last = whole.pop()
        for line in whole:
            yield b"".join([*rest, line]) if held + len(line) <= max_bytes else None
            rest, held = [], 0
        held += len(last)
        rest = [*rest, last] if held <= max_bytes else []
    if held and not block.damage:
        yield b"".join(rest) if held <= max_bytes else None


def _block_pieces(block: Block) -> Iterator[bytes]:
    with open_source(block.source, path=block.spooled) as file:
        if block.source.compression and not block.spooled:
            yield from unpacked(file, block.source.compression)
        else:
            file.seek(block.start)
            yield from _pieces(file, block.end - block.start)


def _pieces(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0:
        try:
            piece = file.read(min(size, READ_BYTES))
        except OSError as error:
            raise Damaged(f"can't be read: {error.strerror}") from error
        if not piece:
            return
        size -= len(piece)
        yield piece
