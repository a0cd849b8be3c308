"""Documents for commands that look at one text."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.errors import DocumentError, InputError

if TYPE_CHECKING:
    from typing import BinaryIO

    from cleaner.inputs import Raw, Read, Source
    from cleaner.settings import InputSettings

STDIN = Path("-")


def read_document(path: Path, *, settings: InputSettings, html: bool = False) -> Read:
    """Return the one document of a file, or of stdin for ``-``; ``html`` says that it is a page.

    A file named by hand is read whatever its suffix says; ``.html`` and ``.htm`` are pages.

    Raises:
        InputError: there is no such file, or it holds many documents.
        DocumentError: it can't be read, decoded or extracted.
    """
    from cleaner.inputs import to_document

    try:
        return to_document(_raw(path, settings, html=html), settings=settings)
    except DocumentError as error:
        raise DocumentError(f"{path}: {error}") from error


def _raw(path: Path, settings: InputSettings, *, html: bool) -> Raw:
    from cleaner.inputs import Raw, Unreadable, find_inputs, read_source

    if path == STDIN:
        data = _bounded(sys.stdin.buffer, settings.max_bytes)
        return Raw("-", stdin_source(), "html" if html else "txt", data)
    if path.is_dir():
        raise InputError(f"{path}: is a folder; clean it with `cleaner run {path} --out OUT`")
    sources = find_inputs([path], settings=settings).sources
    if not sources:  # another suffix, or a pipe: named by hand, so it is meant
        with path.open("rb") as file:
            return Raw(path.name, stdin_source(), "html" if html else "txt", _bounded(file, settings.max_bytes))
    if sources[0].kind not in ("txt", "html"):
        advice = (
            "clean its rows with `cleaner clean --jsonl`" if sources[0].kind == "jsonl" else "give it to cleaner run"
        )
        raise InputError(f"{path}: holds many documents; {advice}")
    raw = next(read_source(sources[0], settings=settings))
    if isinstance(raw, Unreadable):
        raise DocumentError(raw.reason)
    return raw._replace(kind="html") if html else raw


def _bounded(stream: BinaryIO, max_bytes: int) -> bytes:
    data = stream.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise DocumentError(f"more than {max_bytes:,} bytes; raise --max-bytes to read it")
    return data


def stdin_source() -> Source:
    """Return a source that stands for what has no place below an input."""
    from cleaner.inputs import Source

    return Source("-", 0, "", "txt", "", 0, 0)
