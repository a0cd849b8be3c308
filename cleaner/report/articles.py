"""The texts of an output again, each as kept and removed text in turn."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from cleaner.errors import DocumentError
from cleaner.inputs.names import id_to_name
from cleaner.inputs.rows import parse_row
from cleaner.report.records import Records
from cleaner.tables import TableReader


@dataclass(frozen=True, slots=True)
class Cut:
    """What the page needs of a row of removals.jsonl; the score in thousandths."""

    start: int
    text: str
    cue: str
    score: int

    @classmethod
    def of(cls, row: dict[str, Any]) -> Cut:
        """Return it from the row."""
        return cls(int(row["start"]), row["text"], row["cue"], round(row["score"] * 1000))


Cuts = dict[int, list[Cut]]
"""Removals by the number of their document, in the order of their place."""


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


def cuts_of(records: Records, wanted: Collection[int]) -> Cuts:
    """Return the removals of these documents."""
    cuts: Cuts = {}
    for number, row in records.removals():
        if number in wanted:
            cuts.setdefault(number, []).append(Cut.of(row))
    return cuts


def read_again(
    records: Records, cuts: Cuts, wanted: Collection[int]
) -> Iterator[tuple[int, dict[str, Any], list[str] | None]]:
    """Yield (document, its row, its segments) of these documents, in the order of the record.

    The segments are ``None`` where the text can't be read, or isn't the one that the run wrote any more.
    """
    with TableReader(records.out / "articles") as kept, TableReader(records.out / "dropped") as dropped:
        for number, row in records.rows():
            needed = number in wanted
            text = _kept_text(records, row, kept, dropped, needed=needed)
            if not needed:
                continue
            pieces = None if text is None else segments(text, [(cut.start, cut.text) for cut in cuts.get(number, ())])
            yield number, row, pieces if _is_proved(pieces, row) else None


def _is_proved(pieces: list[str] | None, row: dict[str, Any]) -> bool:
    if pieces is None:
        return False
    digest = hashlib.sha256("".join(pieces).encode("utf-8", "surrogatepass")).hexdigest()
    return bool(digest == row["sha256"])


def _kept_text(
    records: Records, row: dict[str, Any], kept: TableReader, dropped: TableReader, *, needed: bool
) -> str | None:
    """Return a cleaned text; ``None`` where it can't be read or isn't needed. Rows of a table are read in order."""
    if row["article"] is None:
        return None
    tree, _, name = id_to_name(row["article"]).partition("/")
    try:
        if row.get("text_field") is None:
            return (records.out / tree / name).read_bytes().decode() if needed else None
        line = (dropped if tree == "dropped" else kept).next(name)
        return str(parse_row(line)[row["text_field"]]) if needed and row["status"] != "failed" else None
    except (OSError, ValueError, KeyError, DocumentError):
        return None
