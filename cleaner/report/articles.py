"""The texts of an output again, each as kept and removed text in turn, for the page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from markupsafe import Markup

from cleaner.errors import DocumentError
from cleaner.inputs.names import id_to_name
from cleaner.inputs.rows import parse_row
from cleaner.report.documents import Documents
from cleaner.report.lines import Removals, columns
from cleaner.report.records import Records
from cleaner.report.rows import Numbers, Rows
from cleaner.tables import TableReader
from cleaner.workers import Failed, WorkerPool


@dataclass(frozen=True, slots=True)
class Text:
    """A text as the page holds it: its segments as JSON, and how many characters they have.

    ``cleaned`` is the cleaned text where it is aligned with another's, else nothing.
    """

    json: Markup
    characters: int
    cleaned: str


def safe_json(value: Any) -> Markup:
    r"""Return JSON that can't end, or be mistaken for, the element that it stands in.

    >>> print(safe_json("</script>"))
    "\u003c/script\u003e"
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for mark in "<>&\u2028\u2029":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return Markup(text)  # noqa: S704 - every character that HTML could act on has just been escaped


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


def read_texts(
    records: Records,
    removals: Removals,
    documents: Numbers,
    *,
    aligned: Collection[int],
    pool: WorkerPool | None = None,
) -> dict[int, Text]:
    """Return the texts of these documents, whose numbers rise, by number; a part of them by each of the pool's workers.

    Those that can't be read, or aren't the ones that the run wrote any more, are left out. ``aligned`` are the
    documents whose cleaned text is asked for beside.
    """
    pool = pool or WorkerPool(1)
    places, removed_from = _places_in_tables(records.documents), columns(removals.document)
    chunks = []
    for part in np.array_split(documents, pool.jobs):
        cuts = np.sort(removals.of(part))
        chunks.append([_Part(part, places[part], cuts, removed_from[cuts])])
    reader = _Reader(records.out, records.documents.rows, removals.rows, frozenset(aligned))
    texts: dict[int, Text] = {}
    for chunk, [found] in zip(chunks, pool.map(reader, chunks), strict=True):
        texts |= reader(chunk[0]) if isinstance(found, Failed) else found  # here an error is raised as what it is
    return texts


@dataclass(frozen=True, slots=True)
class _Part:
    """Numbers of documents, rising; their places in their tables; numbers of their removals, and whose each one is."""

    documents: Numbers
    places: Numbers
    removals: Numbers
    removed_from: Numbers


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the texts of a part; picklable."""

    out: Path
    rows: Rows
    removals: Rows
    aligned: frozenset[int]

    def __call__(self, part: _Part) -> dict[int, Text]:
        """Return the texts by number; not those that can't be read, or aren't the ones that the run wrote."""
        cuts, texts = self._cuts(part), {}
        with TableReader(self.out / "articles") as kept, TableReader(self.out / "dropped") as dropped:
            tables = {"articles": kept, "dropped": dropped}
            numbers, places = part.documents.tolist(), part.places.tolist()
            for number, place, row in zip(numbers, places, self.rows.at(numbers), strict=True):
                text = _kept_text(self.out, row, place, tables)
                if text is None:
                    continue
                pieces = segments(text, cuts.get(number, ()))
                if _is_proved(pieces, row):
                    cleaned = "".join(pieces[::2]) if number in self.aligned else ""
                    texts[number] = Text(safe_json(pieces), sum(map(len, pieces)), cleaned)
        return texts

    def _cuts(self, part: _Part) -> dict[int, list[tuple[int, str]]]:
        """Return (start, text) of the removals by the number of their document, in the order of their place."""
        cuts: dict[int, list[tuple[int, str]]] = {}
        for number, row in zip(part.removed_from.tolist(), self.removals.at(part.removals), strict=True):
            cuts.setdefault(number, []).append((row["start"], row["text"]))
        for own in cuts.values():
            own.sort(key=lambda cut: cut[0])
        return cuts


def _places_in_tables(documents: Documents) -> Numbers:
    """Return for each document how many before it are in the same table and tree (or, alike, in no table)."""
    tables = 2 * documents["table"].astype(np.int64) + documents["kept"]
    order = np.argsort(tables, kind="stable")
    starts = np.flatnonzero(np.diff(tables[order], prepend=-3))
    places = np.empty(len(tables), np.int64)
    places[order] = np.arange(len(tables)) - np.repeat(starts, np.diff(starts, append=len(tables)))
    return places


def _is_proved(pieces: list[str], row: dict[str, Any]) -> bool:
    digest = hashlib.sha256("".join(pieces).encode("utf-8", "surrogatepass")).hexdigest()
    return bool(digest == row["sha256"])


def _kept_text(out: Path, row: dict[str, Any], place: int, tables: Mapping[str, TableReader]) -> str | None:
    """Return a cleaned text, from its ``place`` in its table where it is a row; ``None`` where it can't be read."""
    if row["article"] is None:
        return None
    try:
        tree, _, name = id_to_name(row["article"]).partition("/")
        if row.get("text_field") is None:
            return (out / tree / name).read_bytes().decode()
        line = tables[tree].at(name, place)
        return str(parse_row(line)[row["text_field"]]) if row["status"] != "failed" else None
    except (OSError, ValueError, KeyError, DocumentError):
        return None
