"""JSON Lines rows: their fields, and the same row with another text."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Sequence
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import Any, NamedTuple, Self

from cleaner.errors import DocumentError


class Number(str):
    """A number as it is written: nothing is rounded, nothing is too long to convert."""

    __slots__ = ()


_DECODER = json.JSONDecoder(parse_int=Number, parse_float=Number, parse_constant=Number)
_value_at: Callable[[str, int], tuple[Any, int]] = _DECODER.scan_once  # type: ignore[attr-defined]
_ESCAPED_ASCII = re.compile(rb"\\u00[2-7]")
_OPENS, _CLOSES = re.compile(r"[ \t\r\n]*\{[ \t\r\n]*"), re.compile(r"[ \t\r\n]*\}[ \t\r\n]*")
_KEY = re.compile(r'"((?:[^"\\\x00-\x1f]++|\\.)*+)"[ \t\r\n]*:[ \t\r\n]*')
_NEXT_KEY = re.compile(rf"[ \t\r\n]*,[ \t\r\n]*{_KEY.pattern}")
_STRING_BEGINS = re.compile(rb'[ \t\r\n]*:[ \t\r\n]*"')
_BACKSLASH = ord("\\")
_RARE = bytes([*range(ord("\n")), *range(ord("\n") + 1, ord(" ")), 0x7F])
"""Control characters that ``json`` escapes one way or the other; line ends are frequent."""


class Row(NamedTuple):
    """A JSON object: its fields (numbers as they are written), how it is written, and where the values of one stand.

    ``made`` says that no file holds it: nothing then shows that it should be in ASCII.
    """

    fields: dict[str, Any]
    json: str
    spans: Sequence[tuple[int, int]]
    made: bool = False

    @classmethod
    def of(cls, fields: dict[str, str]) -> Self:
        """Return a made row of fields; half of a surrogate pair in them becomes a question mark."""
        written = json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")
        return cls(dict(fields), written, (), made=True)

    def with_value(self, field: str, value: str) -> str:
        """Return the row with another value of the field whose ``spans`` these are, added at the end if it has none.

        The value is written in ASCII where the old one was; every other character stays as it is.
        """
        row = self.json
        if not self.spans:
            end = row.rindex("}")
            comma = "" if row[:end].rstrip().endswith("{") else ", "
            in_ascii = row.isascii() and not self.made
            return f"{row[:end]}{comma}{json.dumps(field)}: {_quoted(value, in_ascii)}{row[end:]}"
        pieces, done = [], 0
        for start, end in self.spans:
            pieces += [row[done:start], _quoted(value, row.isascii() or row[start:end].isascii())]
            done = end
        return "".join([*pieces, row[done:]])


def _quoted(value: str, in_ascii: bool) -> str:
    return encode_basestring_ascii(value) if in_ascii else encode_basestring(value)


def read_row(line: bytes, field: str) -> Row:
    """Return the row that stands in a line, with the places of the values of a field.

    Raises:
        DocumentError: the line is no JSON object in UTF-8.

    """
    try:
        row = line.decode("utf-8")
        try:
            return _members(row, field)
        except (StopIteration, AttributeError, ValueError):
            raise DocumentError(_fault(row)) from None
    except UnicodeDecodeError as error:
        raise DocumentError(f"not UTF-8 at byte {error.start} of the line") from error
    except RecursionError as error:
        raise DocumentError("not readable: JSON nested too deeply") from error


def _members(row: str, field: str) -> Row:
    """Take a row apart. One that is no JSON object raises any of several errors; ``_fault`` says which it is."""
    fields: dict[str, Any] = {}
    spans: list[tuple[int, int]] = []
    place = _OPENS.match(row).end()  # type: ignore[union-attr]  # an AttributeError too says that it is none
    member = _KEY.match(row, place)
    while member:
        key, start = member[1], member.end()
        if "\\" in key:
            key, _ = _value_at(row, member.start(1) - 1)
        fields[key], place = _value_at(row, start)
        if key == field:
            spans.append((start, place))
        member = _NEXT_KEY.match(row, place)
    if not _CLOSES.fullmatch(row, place):
        raise ValueError
    return Row(fields, row, spans)


def _fault(row: str) -> str:
    """Say why a row is no JSON object."""
    try:
        value = _DECODER.decode(row)
    except json.JSONDecodeError as error:
        return f"not JSON: {error.msg} at character {error.pos + 1}"
    return f"a {type(value).__name__} where a JSON object is wanted"


def parse_row(line: bytes) -> dict[str, Any]:
    """Return the fields of one line; numbers as they are written.

    Raises:
        DocumentError: the line is no JSON object in UTF-8.

    """
    return read_row(line, "").fields


def replace_text(line: bytes, field: str, text: str, *, has_field: bool = False) -> bytes:
    """Return a row with another value of one field; every other byte stays as it is.

    Where the field occurs twice both are replaced, where it is missing it is added at the end. The
    value is written in ASCII where the old one was. ``has_field`` (the row is known to have the field
    itself, not only in an object inside it) saves time and changes nothing.

    >>> replace_text(b'{"n": 1.50, "text": "a", "n": 1e9}', "text", "b")
    b'{"n": 1.50, "text": "b", "n": 1e9}'
    """
    if has_field and (span := _plain_span(line, field)):
        start, end = span
        return b"".join((line[:start], _encoded(text, line[start:end].isascii()), line[end:]))
    return read_row(line, field).with_value(field, text).encode()


def _encoded(text: str, in_ascii: bool) -> bytes:
    """Return a text as a JSON string; one of plain characters in half the time that ``json`` takes."""
    if text.isascii() or not in_ascii:
        data = text.encode("utf-8")
        if len(data.translate(None, _RARE)) == len(data):
            return b'"%b"' % data.replace(b"\\", rb"\\").replace(b'"', rb"\"").replace(b"\n", rb"\n")
    return (encode_basestring_ascii(text) if in_ascii else encode_basestring(text)).encode("utf-8")


def _plain_span(line: bytes, field: str) -> tuple[int, int] | None:
    """Return where a field's string stands in a row written as usual, ``None`` where that takes a real parser.

    The row has the field, its name stands there once, and neither it nor any other ASCII character is escaped:
    so what follows the name is the field's value and no other's.
    """
    key = _key(field)
    if b"\\" in key or b"/" in key or line.count(key) != 1:
        return None
    if b"\\u00" in line and _ESCAPED_ASCII.search(line):
        return None
    begins = _STRING_BEGINS.match(line, line.index(key) + len(key))
    return (begins.end() - 1, _string_end(line, begins.end())) if begins else None


@functools.lru_cache(maxsize=16)
def _key(field: str) -> bytes:
    return json.dumps(field).encode()


def _string_end(line: bytes, start: int) -> int:
    """Return where a JSON string ends whose first character stands at ``start``, its closing quote included."""
    while True:
        quote = line.index(b'"', start)
        behind = quote
        while line[behind - 1] == _BACKSLASH:
            behind -= 1
        start = quote + 1
        if (quote - behind) % 2 == 0:
            return start
