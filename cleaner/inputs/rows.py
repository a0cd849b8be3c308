"""JSON Lines rows: their fields, and the same row with another text."""

from __future__ import annotations

import json
import re
from typing import Any

from cleaner.errors import DocumentError


class Number(str):
    """A number as it is written: nothing is rounded, nothing is too long to convert."""

    __slots__ = ()


_DECODER = json.JSONDecoder(parse_int=Number, parse_float=Number, parse_constant=Number)
_ESCAPED_ASCII = re.compile(rb"\\u00[2-7]")
_SPACE = re.compile(r"[ \t\r\n]*")


def parse_row(line: bytes) -> dict[str, Any]:
    """Return the fields of one line; numbers as they are written.

    Raises:
        DocumentError: the line is no JSON object in UTF-8.

    """
    try:
        row = _DECODER.decode(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise DocumentError(f"not UTF-8 at byte {error.start} of the line") from error
    except json.JSONDecodeError as error:
        raise DocumentError(f"not JSON: {error.msg} at character {error.pos + 1}") from error
    except RecursionError as error:
        raise DocumentError("not readable: JSON nested too deeply") from error
    if not isinstance(row, dict):
        raise DocumentError(f"a {type(row).__name__} where a JSON object is wanted")
    return row


def replace_text(line: bytes, field: str, text: str, *, old: str | None = None) -> bytes:
    """Return a row with another value of one field; every other byte stays as it is.

    Where the field occurs twice both are replaced, where it is missing it is added at the end. The
    value is written in ASCII where the old one was. ``old``, the value that stands there, saves time.

    >>> replace_text(b'{"n": 1.50, "text": "a", "n": 1e9}', "text", "b")
    b'{"n": 1.50, "text": "b", "n": 1e9}'
    """
    if old is not None and (replaced := _replace_known(line, field, text, old)) is not None:
        return replaced
    row = line.decode("utf-8")
    spans = _value_spans(row, field)
    if not spans:
        end = row.rindex("}")
        comma = "" if row[:end].rstrip().endswith("{") else ", "
        added = f"{comma}{json.dumps(field)}: {json.dumps(text, ensure_ascii=row.isascii())}"
        return (row[:end] + added + row[end:]).encode("utf-8")
    pieces, done = [], 0
    for start, end in spans:
        pieces += [row[done:start], json.dumps(text, ensure_ascii=row[start:end].isascii())]
        done = end
    return ("".join(pieces) + row[done:]).encode("utf-8")


def _replace_known(line: bytes, field: str, text: str, old: str) -> bytes | None:
    """Replace a value as the usual programs write it, ``None`` where the row might be written otherwise.

    The field's name must stand in the row once and no ASCII character may be escaped by number, so that the
    value behind the name can be no other field's.
    """
    key = json.dumps(field).encode()
    if line.count(key) != 1 or _ESCAPED_ASCII.search(line):
        return None
    for ascii_only in (False, True):
        value = json.dumps(old, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
        for separator in (b": ", b":"):
            before, found, after = line.partition(key + separator + value)
            if found:
                in_ascii = ascii_only or value.isascii()
                new = json.dumps(text, ensure_ascii=in_ascii).encode()
                return b"".join((before, key, separator, new, after))
    return None


def _value_spans(row: str, field: str) -> list[tuple[int, int]]:
    """Return where the values of a field stand in a row that ``parse_row`` accepts."""
    spans = []
    place = _after_space(row, _after_space(row, 0) + 1)
    while row[place] != "}":
        key, place = _DECODER.raw_decode(row, place)
        start = _after_space(row, _after_space(row, place) + 1)  # over the colon
        _, place = _DECODER.raw_decode(row, start)
        if key == field:
            spans.append((start, place))
        place = _after_space(row, place)
        if row[place] == ",":
            place = _after_space(row, place + 1)
    return spans


def _after_space(row: str, place: int) -> int:
    match = _SPACE.match(row, place)
    return match.end() if match else place
