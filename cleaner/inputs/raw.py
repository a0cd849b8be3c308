"""What readers yield: parts of sources, and documents not yet decoded."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from cleaner.errors import DocumentError
from cleaner.inputs.rows import Number, Row, read_row
from cleaner.inputs.sources import Source
from cleaner.settings import InputSettings

HTML_FIELD = "html"
"""The field of a row that is extracted as a page, if the row has no text."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a source that one worker reads.

    ``start`` and ``end`` count bytes (row groups of a Parquet file, which hold ``group_bytes``), ``first_line`` is
    the number of the first line. ``spooled`` is the file that holds the unpacked lines of a compressed source;
    ``damage`` says why the source ends behind this block.
    """

    source: Source
    start: int = 0
    end: int = 0
    first_line: int = 1
    spooled: str | None = None
    damage: str | None = None
    group_bytes: int = 0

    @property
    def size(self) -> int:
        """Bytes that the block holds."""
        return self.group_bytes or self.end - self.start


class Raw(NamedTuple):
    """One document as it was found, not yet decoded or extracted.

    ``data`` is text or a page (``kind``), ``declared`` the encoding that its server stated. A row also has
    its ``line`` number, its ``row`` (with the places of the text the settings ask for), its other ``fields`` and the
    name of the ``text_field`` that holds ``data``. A page of an archive has a ``row`` that is made for it, and no line.
    """

    id: str
    source: Source
    kind: Literal["txt", "html"]
    data: bytes | str
    line: int | None = None
    row: Row | None = None
    text_field: str | None = None
    fields: Mapping[str, Any] = MappingProxyType({})
    declared: str | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document, a row or the rest of a source that can't be read, and why."""

    id: str
    source: Source
    reason: str
    line: int | None = None


def open_source(source: Source, *, path: str | None = None) -> Any:
    """Open a source for reading, without ever waiting for a pipe that took its place since the scan.

    Raises:
        DocumentError: it can't be opened or is no regular file any more.

    """
    try:
        descriptor = os.open(path or source.path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise DocumentError(f"can't be read: {error.strerror}") from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise DocumentError("no longer a regular file")
    return os.fdopen(descriptor, "rb", buffering=0)


def parse_raw_row(line: bytes, number: int, source: Source, name: str, settings: InputSettings) -> Raw:
    """Return the document in a JSON object; ``name`` is the source's.

    Raises:
        DocumentError: it is no JSON object, or holds no text.

    """
    row = read_row(line, settings.text_field)
    fields = row.fields
    identity = fields.get(settings.id_field)
    if identity is None or identity == "":
        identity = f"{name}:{number}"
    elif not isinstance(identity, str):
        raise DocumentError(f"field {settings.id_field!r} holds no string or number")
    identity = str(identity)
    text = fields.pop(settings.text_field, None)
    if isinstance(text, str) and not isinstance(text, Number):
        return Raw(identity, source, "txt", text, number, row, settings.text_field, fields)
    page = fields.pop(HTML_FIELD, None)
    if isinstance(page, str) and not isinstance(page, Number):
        return Raw(identity, source, "html", page, number, row, HTML_FIELD, fields)
    raise DocumentError(f"no string in field {settings.text_field!r} (choose another with --text-field)")
