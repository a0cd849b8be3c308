"""Bytes -> text, never guessed silently."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import NamedTuple

from cleaner.errors import DocumentError
from cleaner.inputs.legacy import detect

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")

MIN_WIDE_SPACES = 0.02
"""Share of spaces, line ends, digits and CJK stops that a text in UTF-16 or -32 has at least; read with
the bytes of each character turned around it has none."""

_SPACES = frozenset(" \n\r\t.,0123456789、。\u3000")

MAX_CONTROLS = 0.01
"""Share of control characters above which bytes are no text: a stray NUL is kept, a program is refused."""

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")

_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\v\f\r\x1b")))

_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})""", re.I
)
DECLARED_WITHIN = 4096
"""Browsers look for the declaration in the first 1024 bytes; many pages have it a little later."""

_AS_BROWSERS_READ = {
    "iso8859-1": "windows-1252", "ascii": "windows-1252", "iso8859-9": "windows-1254", "shift_jis": "cp932",
    "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "big5": "big5hkscs", "tis-620": "cp874",
    "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8",
}  # fmt: skip
"""What these names mean on the web (Source: WHATWG Encoding Standard, section 4.2), as Python names it."""


_NOT_OF_PAGES = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "utf_7"})
"""Codecs of Python for other things than files; no browser takes a page that names one by it."""


class Decoded(NamedTuple):
    """A text and the name of its encoding, with which Python decodes the bytes to this text.

    ``guessed``: nothing states the encoding, it was told from the bytes alone.
    """

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes, *, page: bool = False, declared: str | None = None) -> Decoded:
    r"""Return a text: by its byte order mark, as UTF-8, as declared, or as the bytes look.

    ``declared`` is what the server that sent it said; a ``page`` may say so itself.

    Nothing but a byte order mark is dropped: line ends and all characters stay as they are.

    >>> decode(b"caf\xc3\xa9\r\n"), decode("Über".encode("utf-16"))
    (Decoded(text='café\r\n', encoding='utf-8', guessed=False), Decoded(text='Über', encoding='utf-16', guessed=False))

    Raises:
        DocumentError: the bytes are no text, or nothing says safely which.

    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, codec, f"marked as {codec}"), codec)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if (controls > MAX_CONTROLS * len(data) or b"\0" in data) and (wide := _wide(data)):
        return Decoded(_strict(data, wide, f"looks like {wide}"), wide, guessed=True)
    if controls > MAX_CONTROLS * len(data):
        raise DocumentError(f"no text: {controls:,} control characters in {len(data):,} bytes")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        place = error.start
    _refuse_damaged_utf8(data, place)
    said = _DECLARED.search(data, 0, DECLARED_WITHIN) if page else None
    if stated := _codec(declared) or (said and _codec(said[1].decode("ascii", "replace"))):
        return Decoded(_strict(data, stated, f"declared as {stated}"), stated)
    return Decoded(*detect(data), guessed=True)


def _strict(data: bytes, codec: str, why: str) -> str:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise DocumentError(f"{why}, but byte {error.start} does not fit; convert it to UTF-8") from error
    return text


def _wide(data: bytes) -> str | None:
    """Return the encoding without a mark that makes text of bytes with NULs, if one does."""
    for codec in _WIDE:
        width = int(codec[4:6]) // 8
        if len(data) % width:
            continue
        sample = data[: 4096 * width].decode(codec, "replace")
        odd = sum(unicodedata.category(c) in ("Cn", "Co", "Cs", "Cc") and not c.isspace() for c in sample)
        spaces = sum(c in _SPACES for c in sample)
        if odd <= MAX_CONTROLS * len(sample) and spaces >= MIN_WIDE_SPACES * len(sample):
            return codec
    return None


def _refuse_damaged_utf8(data: bytes, place: int) -> None:
    """Raise for a text most of whose longer sequences are UTF-8: as another encoding it would be garbled."""
    kept = data.decode("utf-8", "ignore")
    wide = len(_NOT_ASCII.findall(kept))
    lost = len(data) - len(kept.encode("utf-8"))
    if wide > 2 * lost:
        raise DocumentError(f"damaged UTF-8: {lost:,} bytes do not fit, the first at {place:,}")


def _codec(declared: str | None) -> str | None:
    """Return Python's name for a declared encoding, ``None`` where it is unknown or UTF-8, which it is not."""
    try:
        name = codecs.lookup(declared or "").name
        b" ".decode(name)  # some codecs make no text (rot13, zlib), or refuse everything ("undefined")
    except (LookupError, ValueError):
        return None
    if name.replace("-", "_") in _NOT_OF_PAGES:
        return None
    name = _AS_BROWSERS_READ.get(name, name)
    if name.startswith("cp125"):
        name = name.replace("cp", "windows-")
    return None if name == "utf-8" else name
