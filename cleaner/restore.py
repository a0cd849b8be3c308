"""The way back: kept text and removals make the extracted text again, proved by its digest."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from cleaner.errors import OutputError
from cleaner.inputs.names import id_to_name
from cleaner.outputs import encode_row, read_rows
from cleaner.tables import TableReader, TableWriter


def put_back(kept: str, removals: Iterable[tuple[int, str]]) -> str:
    """Return the extracted text: the kept text with each removal (start, text) at its place again.

    >>> put_back("Mayor opens bridge\\nIt rained.", [(19, "Share this\\n")])
    'Mayor opens bridge\\nShare this\\nIt rained.'
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


def restore(out: Path, *, to: Path) -> int:
    """Write the extracted texts of a run again, exact, and return how many.

    Files come back under their article's name, tables with all rows in their first order. Each text is
    proved by the digest that the run recorded.

    Raises:
        OutputError: TO isn't empty, OUT isn't an output of cleaner, or an article was changed since.
    """
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise OutputError(f"{to}: is not an empty folder; give a new one")
    cut = _removals_in_order(out / "removals.jsonl")
    count = 0
    with TableReader(out / "articles") as kept, TableReader(out / "dropped") as dropped, TableWriter(to) as tables:
        for row in read_rows(out / "documents.jsonl"):
            removals = cut(row["id"])
            if row["article"] is None:
                continue
            tree, _, name = id_to_name(row["article"]).partition("/")
            try:
                if row["text_field"] is None:
                    text = _proved(row, (out / tree / name).read_bytes().decode(), removals)
                    (to / name).parent.mkdir(parents=True, exist_ok=True)
                    (to / name).write_bytes(text.encode())
                else:
                    fields = (dropped if tree == "dropped" else kept).next(name)
                    if row["status"] != "failed":
                        fields[row["text_field"]] = _proved(row, fields[row["text_field"]], removals)
                    tables.append(name, f"{encode_row(fields)}\n".encode("utf-8", "surrogatepass"))
            except (OSError, ValueError, KeyError) as error:
                raise OutputError(f"{out / tree / name}: {row['id']} is missing or was changed since the run ({error})") from None
            count += row["status"] != "failed"
    return count


def _proved(row: dict[str, Any], kept: str, removals: list[dict[str, Any]]) -> str:
    text = put_back(kept, ((r["start"], r["text"]) for r in removals))
    if hashlib.sha256(text.encode()).hexdigest() != row["sha256"]:
        raise ValueError("its text isn't the one that was written")
    return text


def _removals_in_order(path: Path) -> Callable[[str], list[dict[str, Any]]]:
    """Return a function that gives the removals of a document, asked in the order of documents.jsonl."""
    groups = itertools.groupby(read_rows(path), key=lambda row: str(row["id"]))
    waiting: list[tuple[str, list[dict[str, Any]]]] = []

    def of(document: str) -> list[dict[str, Any]]:
        if not waiting and (group := next(groups, None)):
            waiting.append((group[0], list(group[1])))
        return waiting.pop()[1] if waiting and waiting[0][0] == document else []

    return of
