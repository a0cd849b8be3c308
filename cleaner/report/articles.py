"""The texts of an output again, each as kept and removed text in turn."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import numpy as np

from cleaner.errors import DocumentError
from cleaner.inputs.names import id_to_name
from cleaner.inputs.rows import parse_row
from cleaner.report.documents import Documents
from cleaner.report.lines import Removals
from cleaner.report.records import Records
from cleaner.report.rows import Numbers
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
    documents, places = records.documents, _places_in_tables(records.documents)
    with TableReader(records.out / "articles") as kept, TableReader(records.out / "dropped") as dropped:
        tables = {"articles": kept, "dropped": dropped}
        for number, row in zip(wanted, documents.rows.at(wanted), strict=True):
            if number not in to_read:
                yield number, row, None
                continue
            text = _kept_text(records, row, int(places[number]), tables)
            pieces = None if text is None else segments(text, cuts.get(number, ()))
            yield number, row, pieces if _is_proved(pieces, row) else None


def _places_in_tables(documents: Documents) -> Numbers:
    """Return for each document how many before it are in the same table and tree (or, alike, in no table)."""
    tables = 2 * documents["table"].astype(np.int64) + documents["kept"]
    order = np.argsort(tables, kind="stable")
    starts = np.flatnonzero(np.diff(tables[order], prepend=-3))
    places = np.empty(len(tables), np.int64)
    places[order] = np.arange(len(tables)) - np.repeat(starts, np.diff(starts, append=len(tables)))
    return places


def _is_proved(pieces: list[str] | None, row: dict[str, Any]) -> bool:
    if pieces is None:
        return False
    digest = hashlib.sha256("".join(pieces).encode("utf-8", "surrogatepass")).hexdigest()
    return bool(digest == row["sha256"])


def _kept_text(records: Records, row: dict[str, Any], place: int, tables: Mapping[str, TableReader]) -> str | None:
    """Return a cleaned text, from its ``place`` in its table where it is a row; ``None`` where it can't be read."""
    if row["article"] is None:
        return None
    try:
        tree, _, name = id_to_name(row["article"]).partition("/")
        if row.get("text_field") is None:
            return (records.out / tree / name).read_bytes().decode()
        line = tables[tree].at(name, place)
        return str(parse_row(line)[row["text_field"]]) if row["status"] != "failed" else None
    except (OSError, ValueError, KeyError, DocumentError):
        return None
