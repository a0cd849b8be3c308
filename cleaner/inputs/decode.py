"""Bytes -> text, never guessed silently."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from cleaner.errors import DocumentError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le-sig", "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be-sig", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le-sig", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be-sig", "utf-16-be"),
)


class Decoded(NamedTuple):
    """A text and the name of its encoding.

    ``-sig`` at the end means that a byte order mark stood in front and is not part of the text,
    ``?`` that the encoding was guessed from the bytes.
    """

    text: str
    encoding: str


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """Return the text of a file: by its byte order mark, as UTF-8, as declared, or as detected.

    Nothing but a byte order mark is dropped: line ends and all characters stay as they are.

    Raises:
        DocumentError: the bytes are no text, or nothing says safely which.

    """
    for mark, name, codec in _BOMS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(codec), name)
            except UnicodeDecodeError as error:
                raise DocumentError(f"marked as {codec}, but byte {error.start} does not fit") from error
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError(f"not UTF-8 at byte {error.start}") from error
