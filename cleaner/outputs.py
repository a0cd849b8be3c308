"""What a run leaves on disk: atomic writes, names of articles, the records and the way back."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from json.encoder import encode_basestring
from pathlib import Path
from typing import IO, Any

import numpy as np

from cleaner.errors import OutputError

OURS = frozenset(
    {
        "articles", "dropped", "documents.jsonl", "removals.jsonl", "pairs.jsonl", "duplicates.jsonl",
        "documents.parquet", "removals.parquet", "pairs.parquet", "duplicates.parquet",
        "summary.json", "report.html", "report-data", "decisions.jsonl",
    }
)  # fmt: skip
"""Every name that a run writes directly below OUT."""

COPY_BYTES = 2**17
"""Copied at once from file to file: in pieces of 64 KB it takes a fifth longer, in those of 1 MB too, since the memory
of each has to be asked for."""

LONGEST_NAME_BYTES = 255
"""The longest file name that common file systems take, in bytes."""


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def write_atomically(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Write a file so that a reader, or a crash, finds the old or the new content, never half of one.

    Without ``durable`` that holds when the process dies, not when the machine does: for what is checked when it
    is read and can be made again. Waiting for the disk takes longer than extracting a page.

    Raises:
        OSError: the disk is full or failing; no temporary file is left.
    """
    temporary = path.with_name(f".{path.name[:200]}.{os.getpid()}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def append_file(part: Path, out: IO[bytes]) -> None:
    """Write what a file holds to an open one."""
    with part.open("rb") as source:
        shutil.copyfileobj(source, out, COPY_BYTES)


def encode_row(row: Mapping[str, Any]) -> str:
    """Return a row of a record: compact JSON, one line, the keys in the order given."""
    return _ENCODER.encode(row)


def encode_columns(columns: Mapping[str, Any], *, end: str = "}\n") -> str:
    """Return rows given by their columns as ``encode_row`` writes them, in a third of the time.

    A column is an array of whole numbers, or a list of ``None`` and values of one kind: strings, fractions or truth
    values; equal ones of these are encoded once. ``end`` is what stands behind the last value of each row.
    """
    template = "{" + ",".join([f"{_ENCODER.encode(name).replace('%', '%%')}:%s" for name in columns]) + end
    return "".join(map(template.__mod__, zip(*map(_encoded, columns.values()), strict=True)))


def _encoded(values: Any) -> Sequence[Any]:
    if isinstance(values, np.ndarray):
        numbers: list[int] = values.tolist()
        return numbers
    known = {value: _encode_value(value) for value in set(values)}
    return [known[value] for value in values]


def _encode_value(value: str | float | bool | None) -> str:
    """Return a value as JSON; a string or a fraction in a tenth of the time that the encoder needs for one."""
    if isinstance(value, str):
        return encode_basestring(value)
    return repr(value) if isinstance(value, float) else _ENCODER.encode(value)


def read_rows(path: Path, *fields: str, only: Callable[[int, bytes], bool] | None = None) -> Iterator[dict[str, Any]]:
    """Yield the rows of one of the records, each of which must have these ``fields``.

    With ``only``, those alone whose number (from 0) and line it says are wanted.

    Raises:
        OutputError: the file is missing, a line isn't a row or lacks a field; names the line.
    """
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if only is not None and not only(number - 1, line):
                    continue
                try:
                    row = json.loads(line)
                except (ValueError, RecursionError) as error:
                    raise OutputError(f"{path}:{number}: not a row of a record ({error}); run cleaner again") from None
                if not isinstance(row, dict):
                    raise OutputError(f"{path}:{number}: not a row of a record; run cleaner again")
                if missing := [field for field in fields if field not in row]:
                    raise OutputError(f"{path}:{number}: a row without {', '.join(missing)}; run cleaner again")
                yield row
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}; give the folder that cleaner run wrote") from None


# --- names of articles -------------------------------------------------------------------------


def article_names(sources: Iterable[tuple[str, str]]) -> list[str]:
    """Return for each source (path relative to the input, kind) the path of its article.

    Text keeps its name and JSON Lines keep theirs; ``a.html`` becomes ``a.txt``, or ``a.html.txt``
    where ``a.txt`` is taken. Kinds: ``txt``, ``html``, ``jsonl``; every other kind becomes JSON Lines.
    Names are compared as a case-insensitive file system would, so that the folder can be copied anywhere.
    """
    wanted = [(name, kind, _first_choice(name, kind)) for name, kind in sources]
    seen: dict[str, int] = {}
    for _, _, choice in wanted:
        seen[_folded(choice)] = seen.get(_folded(choice), 0) + 1
    taken = set(seen)
    names = []
    for name, kind, choice in wanted:
        result = choice
        if choice != name and seen[_folded(choice)] > 1:
            suffix = ".txt" if kind in ("txt", "html") else ".jsonl"
            result, extra = f"{name}{suffix}", 0
            while _folded(result) in taken:
                extra += 1
                result = f"{name}.{extra}{suffix}"
            taken.add(_folded(result))
        names.append(_fitting(result))
    return names


def _first_choice(name: str, kind: str) -> str:
    bare = name
    for suffix in (".gz", ".zst"):
        if kind in ("txt", "html") and bare.lower().endswith(suffix):
            bare = bare[: -len(suffix)]
    if kind == "txt":
        return bare
    if kind == "html":
        return f"{bare.rsplit('.', 1)[0]}.txt"
    if kind == "jsonl":
        return name
    return f"{name}.jsonl"


def _folded(name: str) -> str:
    return name.casefold()


def _fitting(name: str) -> str:
    """Shorten a last part that became longer than file systems take; a digest of the whole keeps it distinct."""
    folder, slash, last = name.rpartition("/")
    raw = os.fsencode(last)
    if len(raw) <= LONGEST_NAME_BYTES:
        return name
    stem, dot, suffix = last.rpartition(".")
    digest = hashlib.sha256(raw).hexdigest()[:12]
    room = LONGEST_NAME_BYTES - len(os.fsencode(f"-{digest}{dot}{suffix}"))
    short = os.fsencode(stem)[:room].decode("utf-8", "ignore")
    return f"{folder}{slash}{short}-{digest}{dot}{suffix}"
