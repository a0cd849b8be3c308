"""Sources -> the raw documents in them, in blocks that workers can read apart."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from cleaner.errors import DocumentError
from cleaner.inputs.packed import Damaged, unpacked
from cleaner.inputs.rows import parse_row
from cleaner.inputs.sources import DEFAULTS, Source
from cleaner.settings import InputSettings

BLOCK_BYTES = 8 * 2**20
"""The size of one block of a large file: some 2,500 news texts, a second of work."""

READ_BYTES = 2**20

HTML_FIELD = "html"
"""The field of a row that is extracted as a page, if the row has no text."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a source that one worker reads: bytes ``start`` to ``end``, from line ``first_line``."""

    source: Source
    start: int = 0
    end: int = 0
    first_line: int = 1


@dataclass(frozen=True, slots=True)
class Raw:
    """One document as it was found, not yet decoded or extracted.

    ``data`` is text or a page (``kind``). A row also has its ``line`` number, its bytes (``row``), its
    ``fields`` (numbers as they are written) and the name of the ``text_field`` that holds ``data``.
    """

    id: str
    source: Source
    kind: Literal["txt", "html"]
    data: bytes | str
    line: int | None = None
    row: bytes | None = None
    text_field: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document, a row or the rest of a source that can't be read, and why."""

    id: str
    source: Source
    reason: str
    line: int | None = None


def split_source(source: Source, *, block_bytes: int = BLOCK_BYTES) -> list[Block]:
    """Return the blocks of a source: of a plain JSON Lines file parts of about ``block_bytes``, else one.

    Blocks end at line ends, depend on nothing but the file and ``block_bytes``, and read one after
    another give what the source gives. The file is read once, for its line numbers, but not parsed.

    Raises:
        DocumentError: the file can't be read.

    """
    if source.kind != "jsonl" or source.compression or source.size <= block_bytes:
        return [Block(source, 0, source.size)]
    blocks = []
    start, line, place, lines = 0, 1, 0, 0
    with _open(source) as file:
        while piece := file.read(READ_BYTES):
            if place + len(piece) - start > block_bytes and (cut := piece.rfind(b"\n") + 1):
                end = place + cut
                blocks.append(Block(source, start, end, line))
                line += lines + piece.count(b"\n", 0, cut)
                start, lines = end, piece.count(b"\n", cut)
            else:
                lines += piece.count(b"\n")
            place += len(piece)
    if start < place or not blocks:
        blocks.append(Block(source, start, place, line))
    return blocks


def read_source(source: Source, *, settings: InputSettings = DEFAULTS) -> Iterator[Raw | Unreadable]:
    """Yield the documents of a source in their order."""
    return read_block(Block(source, 0, source.size), settings=settings)


def read_block(block: Block, *, settings: InputSettings = DEFAULTS) -> Iterator[Raw | Unreadable]:
    """Yield the documents of a block in their order, what can't be read as ``Unreadable``."""
    source = block.source
    try:
        if source.kind in ("txt", "html"):
            yield Raw(source.name, source, source.kind, _whole(source, settings))
        elif source.kind == "jsonl":
            yield from _rows(block, settings)
        else:
            raise DocumentError(f"{source.kind} files can't be read yet")
    except DocumentError as error:
        yield Unreadable(source.name, source, str(error))


def _open(source: Source) -> Any:
    """Open a file for reading, without ever waiting for a pipe that took its place since the scan."""
    try:
        descriptor = os.open(source.path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise DocumentError(f"can't be read: {error.strerror}") from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise DocumentError("no longer a regular file")
    return os.fdopen(descriptor, "rb", buffering=0)


def _whole(source: Source, settings: InputSettings) -> bytes:
    with _open(source) as file:
        size = os.fstat(file.fileno()).st_size
        if size > settings.max_bytes:
            raise DocumentError(f"{size:,} bytes; more than max_bytes ({settings.max_bytes:,})")
        try:
            if not source.compression:
                return _read(file, size)
            pieces, size = [], 0
            for piece in unpacked(file, source.compression):
                size += len(piece)
                if size > settings.max_bytes:
                    raise DocumentError(f"unpacked more than max_bytes ({settings.max_bytes:,})")
                pieces.append(piece)
            return b"".join(pieces)
        except Damaged as error:
            raise DocumentError(str(error)) from error
        except OSError as error:
            raise DocumentError(f"can't be read: {error.strerror}") from error


def _read(file: Any, size: int) -> bytes:
    """Return what a file of this size holds; a read may return less than it was asked for."""
    data: bytes = file.read(size)
    while len(data) < size and (more := file.read(size - len(data))):
        data += more
    return data


def _rows(block: Block, settings: InputSettings) -> Iterator[Raw | Unreadable]:
    source, name = block.source, block.source.name
    number = block.first_line - 1
    try:
        for line in _lines(block, settings):
            number += 1
            if line is None:
                reason = f"a line of more than max_bytes ({settings.max_bytes:,})"
                yield Unreadable(f"{name}:{number}", source, reason, number)
            elif stripped := line.strip():
                try:
                    yield _row(stripped, number, source, name, settings)
                except DocumentError as error:
                    yield Unreadable(f"{name}:{number}", source, str(error), number)
    except Damaged as error:
        yield Unreadable(name, source, f"{error}; the {number} lines before it were read", number)


def _lines(block: Block, settings: InputSettings) -> Iterator[bytes | None]:
    """Yield the lines of a block, ``None`` for one that is too long."""
    rest: list[bytes] = []
    held = 0
    first = True
    for piece in _pieces(block):
        if first and block.start == 0:
            piece = piece.removeprefix(b"\xef\xbb\xbf")  # noqa: PLW2901
        first = False
        *whole, last = piece.split(b"\n")
        for line in whole:
            yield b"".join([*rest, line]) if held + len(line) <= settings.max_bytes else None
            rest, held = [], 0
        held += len(last)
        rest = [*rest, last] if held <= settings.max_bytes else []
    if held:
        yield b"".join(rest) if held <= settings.max_bytes else None


def _pieces(block: Block) -> Iterator[bytes]:
    with _open(block.source) as file:
        if block.source.compression:
            yield from unpacked(file, block.source.compression)
            return
        file.seek(block.start)
        left = block.end - block.start
        while left > 0 and (piece := file.read(min(left, READ_BYTES))):
            left -= len(piece)
            yield piece


def _row(line: bytes, number: int, source: Source, name: str, settings: InputSettings) -> Raw:
    fields = parse_row(line)
    identity = fields.get(settings.id_field)
    if identity is None or identity == "":
        identity = f"{name}:{number}"
    elif not isinstance(identity, str):
        raise DocumentError(f"field {settings.id_field!r} holds no string or number")
    text = fields.pop(settings.text_field, None)
    if isinstance(text, str):
        return Raw(identity, source, "txt", text, number, line, settings.text_field, fields)
    page = fields.pop(HTML_FIELD, None)
    if isinstance(page, str):
        return Raw(identity, source, "html", page, number, line, HTML_FIELD, fields)
    raise DocumentError(f"no string in field {settings.text_field!r} (choose another with --text-field)")
