"""The texts of an output again: each article's kept text with its removals between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cleaner.report.records import Records


def segments(kept: str, removals: Iterable[tuple[int, str]]) -> list[str]:
    """Return kept and removed text in turn, kept first: joined, they are the extracted text.

    ``removals`` are (start in the extracted text, text) in order.

    >>> segments("Title\\nStory\\n", [(6, "Title\\n"), (18, "Share\\n")])
    ['Title\\n', 'Title\\n', 'Story\\n', 'Share\\n', '']
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


def kept_text(records: Records, number: int) -> str | None:
    """Return a document's cleaned text, ``None`` where there is none or it isn't what the run wrote."""
    documents = records.documents
    article = documents.article[number]
    if article is None:
        return None
    try:
        text = (records.out / article).read_bytes().decode()
    except (OSError, ValueError):
        return None
    expected = documents.characters[number] - documents.characters_removed[number]
    return text if len(text) == expected else None


def removals_by_document(records: Records, wanted: Iterable[int]) -> dict[int, list[dict[str, Any]]]:
    """Return the rows of removals.jsonl of these documents, in order of their place."""
    chosen = set(wanted)
    rows: dict[int, list[dict[str, Any]]] = {}
    for number, row in records.removals():
        if number in chosen:
            rows.setdefault(number, []).append(row)
    for removals in rows.values():
        removals.sort(key=lambda row: int(row["start"]))
    return rows


def texts(records: Records, removals: dict[int, list[dict[str, Any]]], numbers: Iterable[int]) -> Iterator[tuple[int, list[str]]]:
    """Yield (document, its segments) for the documents whose article can be read."""
    for number in numbers:
        kept = kept_text(records, number)
        if kept is not None:
            yield number, segments(kept, [(row["start"], row["text"]) for row in removals.get(number, ())])
