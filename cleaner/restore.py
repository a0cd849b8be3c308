"""The way back: kept text and removals make the extracted text again, proved by its digest."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleaner.errors import DocumentError, OutputError
from cleaner.inputs.names import id_to_name
from cleaner.inputs.rows import parse_row, replace_text
from cleaner.outputs import read_rows
from cleaner.tables import TableReader, TableWriter


def put_back(kept: str, removals: Iterable[tuple[int, str]]) -> str:
    r"""Return the extracted text: the kept text with each removal (start, text) at its place again.

    >>> put_back("Mayor opens bridge\nIt rained.", [(19, "Share this\n")])
    'Mayor opens bridge\nShare this\nIt rained.'
    """
    pieces: list[str] = []
    position = used = 0
    for start, text in sorted(removals):
        take = start - position
        pieces += (kept[used : used + take], text)
        used += take
        position = start + len(text)
    pieces.append(kept[used:])
    return "".join(pieces)


@dataclass(frozen=True, slots=True)
class Restored:
    """One document of a run with its extracted text again.

    ``row`` is its row of documents.jsonl, ``removals`` those of removals.jsonl, ``name`` the path below
    OUT/articles, ``line`` the row of its table as it was read, ``None`` for a file.
    """

    row: dict[str, Any]
    removals: list[dict[str, Any]]
    name: str
    text: str
    line: bytes | None


def restored(out: Path) -> Iterator[Restored]:
    """Yield the documents of a run in order, each text proved by the digest that the run recorded.

    Raises:
        OutputError: OUT isn't an output of cleaner, or an article was changed since.
    """
    cut = _removals_in_order(out / "removals.jsonl")
    found = 0
    with TableReader(out / "articles") as kept, TableReader(out / "dropped") as dropped:
        for row in read_rows(out / "documents.jsonl", "id", "article"):
            found += 1
            removals = cut(row["id"])
            if row["article"] is None:
                continue
            tree, _, name = id_to_name(row["article"]).partition("/")
            try:
                if row["text_field"] is None:
                    text = _proved(row, (out / tree / name).read_bytes().decode(), removals)
                    yield Restored(row, removals, name, text, None)
                    continue
                line = (dropped if tree == "dropped" else kept).next(name)
                text = ""
                if row["status"] != "failed":
                    text = _proved(row, parse_row(line)[row["text_field"]], removals)
                    line = replace_text(line, row["text_field"], text)
                yield Restored(row, removals, name, text, line)
            except (OSError, ValueError, KeyError, TypeError, DocumentError) as error:
                raise OutputError(
                    f"{out / tree / name}: {row['id']} is missing or was changed since the run ({error})"
                ) from None
    _require_all(out, found)


def restore(out: Path, *, to: Path) -> int:
    """Write the extracted texts of a run again, exact, and return how many.

    Files come back under their article's name, tables with all rows in their first order.

    Raises:
        OutputError: TO isn't empty, OUT isn't an output of cleaner, or an article was changed since.
    """
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise OutputError(f"{to}: is not an empty folder; give a new one")
    count = 0
    with TableWriter(to) as tables:
        for document in restored(out):
            if document.line is not None:
                tables.append(document.name, document.line + b"\n")
            else:
                (to / document.name).parent.mkdir(parents=True, exist_ok=True)
                (to / document.name).write_bytes(document.text.encode())
            count += document.row["status"] != "failed"
    return count


def find_restored(out: Path, document: str) -> Restored:
    """Return one document of a run with its extracted text.

    Raises:
        OutputError: as ``restored``, or the run has no such document.
    """
    for found in restored(out):
        if found.row["id"] == document:
            return found
    raise OutputError(f"{document}: no document of {out} has this id; documents.jsonl lists them")


def _require_all(out: Path, found: int) -> None:
    """Raise OutputError unless documents.jsonl held a row for each document that the run read."""
    try:
        read = json.loads((out / "summary.json").read_bytes())["documents"]["read"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise OutputError(f"{out / 'summary.json'}: can't be read ({error}); run cleaner again") from None
    if found != read:
        raise OutputError(f"{out / 'documents.jsonl'}: {found} of {read} documents are left; run cleaner again")


def _proved(row: dict[str, Any], kept: str, removals: list[dict[str, Any]]) -> str:
    text = put_back(kept, ((r["start"], r["text"]) for r in removals))
    if hashlib.sha256(text.encode()).hexdigest() != row["sha256"]:
        raise ValueError("its text isn't the one that was written")
    return text


def _removals_in_order(path: Path) -> Callable[[str], list[dict[str, Any]]]:
    """Return a function that gives the removals of a document, asked in the order of documents.jsonl."""
    groups = itertools.groupby(read_rows(path, "id", "start", "text"), key=lambda row: str(row["id"]))
    waiting: list[tuple[str, list[dict[str, Any]]]] = []

    def of(document: str) -> list[dict[str, Any]]:
        if not waiting and (group := next(groups, None)):
            waiting.append((group[0], list(group[1])))
        return waiting.pop()[1] if waiting and waiting[0][0] == document else []

    return of
