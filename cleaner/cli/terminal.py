"""What reaches a person's terminal: escape sequences stripped, colour only where it is wanted.

Data that goes to a file or a pipe is never changed; talk goes to stderr.
"""

from __future__ import annotations

import io
import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

# ECMA-48 sequences, each repetition bounded: CSI, the string commands (OSC, DCS, SOS, PM, APC) up to
# their end, and two-character escapes. What stays of a longer one is harmless once its escape is gone.
_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,16}[@-~]?"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]{0,16}[0-~]?"
)
# C0 without tab and newline, DEL, C1, and the bidirectional overrides that can show a name backwards.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_LINE_BREAKS = re.compile("[\t\n\u2028\u2029]+")

STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
DEFAULT_WIDTH = 80
MAX_WIDTH = 160
MIN_FLOW_COLUMNS = 16


def safe(text: str) -> str:
    r"""Return the text without anything that a terminal would obey; tabs and newlines stay.

    >>> safe("plain \x1b[31mred\x1b[0m \x1b]0;title\x07end")
    'plain red end'
    """
    return _CONTROL.sub("", _SEQUENCE.sub("", text)) if not text.isprintable() else text


def safe_name(name: object) -> str:
    r"""Return a file name, an id or a message as one safe line.

    >>> safe_name("a\nb\x1b[2J.txt")
    'a b.txt'
    """
    return safe(_LINE_BREAKS.sub(" ", str(name)))


def prepare_streams() -> None:
    r"""Make stdout and stderr UTF-8 in every locale, and whole.

    A lone surrogate becomes ``\udXXX``, which is also its escape in JSON. Under PYTHONUNBUFFERED Python
    writes to the descriptor itself and drops what a full disk didn't take: that gets a buffer again.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by the shell (>&-)
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # for as long as we run
        elif isinstance(getattr(stream, "buffer", None), io.RawIOBase):
            whole = io.BufferedWriter(stream.detach())
            lines = name == "stderr" or whole.isatty()
            setattr(sys, name, io.TextIOWrapper(whole, "utf-8", "backslashreplace", line_buffering=lines))
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def write(text: str) -> None:
    """Write data to stdout: as it is into a file or a pipe, without escape sequences on a terminal."""
    sys.stdout.write(safe(text) if sys.stdout.isatty() else text)


def write_rows(rows: Iterable[dict[str, Any]]) -> None:
    """Write JSON Lines to stdout."""
    for row in rows:
        write(json.dumps(row, ensure_ascii=False) + "\n")


def write_chunks(chunks: Iterable[bytes]) -> None:
    """Write chunks of UTF-8 to stdout, each at once, so that a reader at the other end needn't wait."""
    for chunk in chunks:
        if sys.stdout.isatty():
            sys.stdout.write(safe(chunk.decode("utf-8", "replace")))
        else:
            sys.stdout.buffer.write(chunk)
        sys.stdout.flush()


def say(message: str) -> None:
    """Print talk on stderr, wrapped to its width."""
    for line in flow(message, width(sys.stderr)):
        print(line, file=sys.stderr)


def complain(message: object) -> None:
    """Print one error line on stderr: ``cleaner: FILE: what happened; what to do``."""
    print(f"cleaner: {safe_name(message)}", file=sys.stderr)


def log_to_stderr(level: str) -> None:
    """Send the library's log messages to stderr, one safe line each."""
    import logging

    class Lines(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            complain(record.getMessage())

    logger = logging.getLogger("cleaner")
    logger.handlers = [Lines()]
    logger.setLevel(level)
    logger.propagate = False


def colour_wanted(stream: TextIO) -> bool:
    """Say whether escape sequences for colour may be written: a capable terminal, and no NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def styled(text: str, style: str, *, colour: bool) -> str:
    """Return the text in a style (a name in ``STYLES``), or as it is without colour."""
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if colour and text else text


def width(stream: TextIO) -> int:
    """Return the columns to fill: COLUMNS, else the terminal's (at most 160), else 80."""
    stated = os.environ.get("COLUMNS", "")
    try:
        columns = int(stated) if stated.isdecimal() else os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):  # not a terminal
        columns = 0
    return max(40, min(columns or DEFAULT_WIDTH, MAX_WIDTH))


def cells(text: str) -> int:
    """Return how many terminal columns a text takes: wide East Asian characters two, combining ones none.

    >>> cells("abc"), cells("新聞"), cells("e\u0301")
    (3, 4, 1)
    """
    return len(text) if text.isascii() else sum(map(_cell, text))


def _cell(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def fit(text: str, columns: int) -> str:
    """Return the text cut to a number of columns, with an ellipsis where something is missing.

    >>> fit("Mayor opens bridge", 10), fit("short", 10)
    ('Mayor ope…', 'short')
    """
    text = safe_name(text)
    if cells(text) <= columns:
        return text
    used = 0
    for position, character in enumerate(text):
        used += _cell(character)
        if used > columns - 1:
            return text[:position].rstrip() + "…"
    return text


def pad(text: str, columns: int) -> str:
    """Return the text with spaces behind it up to a number of columns.

    >>> pad("新聞", 6) + "|"
    '新聞  |'
    """
    return text + " " * max(0, columns - cells(text))


def wrap(text: str, columns: int) -> list[tuple[int, int]]:
    r"""Return the spans of a text's lines when wrapped: at spaces, or anywhere in a word that is too long.

    Newlines end a line; spans leave out the space or newline they break at.

    >>> text = "one two three\nfour"
    >>> [text[start:end] for start, end in wrap(text, 8)]
    ['one two', 'three', 'four']
    """
    spans: list[tuple[int, int]] = []
    begin = 0
    for paragraph in text.split("\n"):
        spans += _wrap_paragraph(text, begin, begin + len(paragraph), columns)
        begin += len(paragraph) + 1
    return spans


def flow(line: str, columns: int) -> Iterator[str]:
    """Yield a line wrapped to a number of columns, what goes on indented by four more spaces.

    >>> list(flow("  most by share-bar 63, newsletter 25", 22))
    ['  most by', '      share-bar 63,', '      newsletter 25']
    """
    text = safe_name(line.lstrip(" "))
    indent = len(line) - len(line.lstrip(" "))
    # Only the first line is shorter indented: the others set the width, so that every one fits.
    for number, (start, end) in enumerate(wrap(text, max(MIN_FLOW_COLUMNS, columns - indent - 4))):
        yield " " * (indent + (4 if number else 0)) + text[start:end]


def _wrap_paragraph(text: str, begin: int, end: int, columns: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start, space, used = begin, -1, 0
    position = begin
    while position < end:
        used += _cell(text[position])
        if used > columns and position > start:
            cut = space if space > start else position
            spans.append((start, cut))
            start = cut + 1 if cut == space else cut
            position, space, used = start, -1, 0
            continue
        if text[position] == " ":
            space = position
        position += 1
    spans.append((start, end))
    return spans
