"""The texts of an output again, each as kept and removed text in turn."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from cleaner.errors import DocumentError
from cleaner.inputs.names import id_to_name
from cleaner.inputs.rows import parse_row
from cleaner.report.records import STATUSES, Records
from cleaner.tables import TableReader

Removals = dict[int, list[dict[str, Any]]]
"""Rows of removals.jsonl by the number of their document, in the order of their place."""


def segments(kept: str, removals: Iterable[tuple[int, str]]) -> list[str]:
    r"""Return kept and removed text in turn, kept first: joined, they are the extracted text.

    ``removals`` are (start in the extracted text, text) in order.

    >>> segments("Title\nStory\n", [(6, "Title\n"), (18, "Share\n")])
    ['Title\n', 'Title\n', 'Story\n', 'Share\n', '']
    """
    pieces: list[str] = []
    position = used = 0
    for start, text in removals:
        take = max(start - position, 0)
        pieces += (kept[used : used + take], text)
        used += take
        position = start + len(text)
    pieces.append(kept[used:])
    return pieces


def removals_by_document(records: Records, wanted: Collection[int]) -> Removals:
    """Return the removals of these documents."""
    rows: Removals = {}
    for number, row in records.removals():
        if number in wanted:
            rows.setdefault(number, []).append(row)
    for removals in rows.values():
        removals.sort(key=lambda row: int(row["start"]))
    return rows


def texts(records: Records, removals: Removals, wanted: Collection[int]) -> Iterator[tuple[int, list[str]]]:
    """Yield (document, its segments) for the documents whose text is still the one that the run wrote."""
    with TableReader(records.out / "articles") as kept, TableReader(records.out / "dropped") as dropped:
        for number, article in enumerate(records.documents.article):
            if article is None:
                continue
            text = _kept_text(records, number, article, kept, dropped, needed=number in wanted)
            if text is None or number not in wanted:
                continue
            pieces = segments(text, [(row["start"], row["text"]) for row in removals.get(number, ())])
            digest = hashlib.sha256("".join(pieces).encode("utf-8", "surrogatepass")).hexdigest()
            if digest == records.documents.sha256[number]:
                yield number, pieces


def _kept_text(
    records: Records, number: int, article: str, kept: TableReader, dropped: TableReader, *, needed: bool
) -> str | None:
    """Return a cleaned text; ``None`` where it can't be read or isn't needed. Rows of a table are read in order."""
    tree, _, name = id_to_name(article).partition("/")
    field = records.documents.text_field[number]
    try:
        if field is None:
            return (records.out / tree / Path(name)).read_bytes().decode() if needed else None
        line = (dropped if tree == "dropped" else kept).next(name)
        if not needed or records.documents.status[number] == STATUSES.index("failed"):
            return None
        return str(parse_row(line)[field])
    except (OSError, ValueError, KeyError, DocumentError):
        return None
