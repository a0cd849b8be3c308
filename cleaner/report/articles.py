"""The texts of an output again, each as kept and removed text in turn."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import numpy as np

from cleaner.errors import DocumentError
from cleaner.inputs.names import id_to_name
from cleaner.inputs.rows import parse_row
from cleaner.report.lines import Removals
from cleaner.report.records import Numbers, Records
from cleaner.tables import TableReader

Cuts = dict[int, list[tuple[int, str]]]
"""(start, text) of the removals by the number of their document, in the order of their place."""


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


def cuts_of(removals: Removals, documents: Numbers) -> Cuts:
    """Return the removals of these documents."""
    cuts: Cuts = {}
    numbers = np.sort(removals.of(documents)).tolist()
    for number, row in zip(numbers, removals.rows.at(numbers), strict=True):
        cuts.setdefault(removals.document[number], []).append((row["start"], row["text"]))
    for own in cuts.values():
        own.sort(key=lambda cut: cut[0])
    return cuts


def read_again(
    records: Records, cuts: Cuts, wanted: list[int], to_read: Collection[int]
) -> Iterator[tuple[int, dict[str, Any], list[str] | None]]:
    """Yield (document, its row, its segments) of these documents, which are in the order of the record.

    The segments are ``None`` where the text isn't among ``to_read``, can't be read, or isn't the one that the run
    wrote any more.
    """
    documents, passed = records.documents, 0
    with TableReader(records.out / "articles") as kept, TableReader(records.out / "dropped") as dropped:
        in_tables = np.flatnonzero(documents["table"] >= 0)
        edges = np.searchsorted(in_tables, wanted).tolist()
        tables = documents["table"]
        for number, row, edge in zip(wanted, documents.rows.at(wanted), edges, strict=True):
            if number not in to_read:
                yield number, row, None
                continue
            for other in in_tables[passed:edge].tolist():
                _next_line(documents.tables.names[tables[other]], kept, dropped)
            passed = edge + int(tables[number] >= 0)
            text = _kept_text(records, row, kept, dropped)
            pieces = None if text is None else segments(text, cuts.get(number, ()))
            yield number, row, pieces if _is_proved(pieces, row) else None


def _is_proved(pieces: list[str] | None, row: dict[str, Any]) -> bool:
    if pieces is None:
        return False
    digest = hashlib.sha256("".join(pieces).encode("utf-8", "surrogatepass")).hexdigest()
    return bool(digest == row["sha256"])


def _kept_text(records: Records, row: dict[str, Any], kept: TableReader, dropped: TableReader) -> str | None:
    """Return a cleaned text; ``None`` where it can't be read."""
    if row["article"] is None:
        return None
    try:
        if row.get("text_field") is None:
            tree, _, name = id_to_name(row["article"]).partition("/")
            return (records.out / tree / name).read_bytes().decode()
        line = _next_line(row["article"], kept, dropped)
        return str(parse_row(line)[row["text_field"]]) if line and row["status"] != "failed" else None
    except (OSError, ValueError, KeyError, DocumentError):
        return None


def _next_line(article: str, kept: TableReader, dropped: TableReader) -> bytes | None:
    """Return the next row of a table; ``None`` where the table can't be read. Its rows are read in order."""
    tree, _, name = id_to_name(article).partition("/")
    try:
        return (dropped if tree == "dropped" else kept).next(name)
    except (OSError, ValueError, KeyError, DocumentError):
        return None
