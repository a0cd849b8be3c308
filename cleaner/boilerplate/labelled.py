"""Reads labelled lines, and sets them out as tables of measures to learn from."""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate import repeats
from cleaner.boilerplate.lines import Pages, read_pages
from cleaner.boilerplate.repeats import LineCounts, RepeatedLines
from cleaner.boilerplate.weights import FIRST_REPEAT, declared_lexicon, measure_lines
from cleaner.boilerplate.wording import read_vocabulary
from cleaner.errors import InputError
from cleaner.model import Document

Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

FURNITURE, CONTENT = "B", "K"
LEARNED = "BKTM"
"""Labels that are learned from: boilerplate; content, headline and byline or date, which must stay."""

SECOND_LEVEL = {"ac", "co", "com", "edu", "gov", "ne", "net", "or", "org"}
# The folders of a publisher that repetition is learned from hold at most so many documents, in turn: a model
# that always saw whole sites would think little of a line that two of three files share.
FOLDER_SIZES = (2, 3, 5, 8, 15)


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled document: its text without and with its title, and what is known about it."""

    document: Document
    labels: str
    page: str
    folder: str
    group: str
    language: str
    source: str
    weight: float


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """All labelled lines as arrays; the tables hold each line's measures, wording and context still empty.

    ``in_folder`` knows how often the publisher repeats a line and no title, ``alone`` knows nothing of
    other documents and every second title. ``phrases`` is each line's strongest phrase (-1: none).
    """

    rows: tuple[Row, ...]
    pages: Pages
    in_folder: npt.NDArray[np.int32]
    alone: npt.NDArray[np.int32]
    phrases: npt.NDArray[np.int32]
    labels: npt.NDArray[np.str_]
    document_of: Ints
    part_of: Ints
    sizes: Ints

    def lines_of(self, chosen: Flags) -> Flags:
        """Return which lines belong to the chosen documents."""
        return chosen[self.document_of]


def read_rows(path: Path) -> list[Row]:
    """Return the rows of labelled lines (``.jsonl``, also ``.gz``).

    A row needs ``lines`` and ``labels`` (a letter for each line: B boilerplate, K content, T headline, M
    byline or date; other letters are not learned from) and ``host``; ``sep``, ``id``, ``page``,
    ``scraper``, ``group``, ``lang``, ``title``, ``source`` and ``weight`` help.

    Raises:
        InputError: the file can't be read or a row lacks what it needs.
    """
    rows = []
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8") as stated:
            for number, line in enumerate(stated, 1):
                rows.append(_row(json.loads(line), f"{path}:{number}"))
    except (OSError, EOFError, ValueError, zlib.error) as error:
        raise InputError(f"{path}: can't be read as labelled lines ({error})") from error
    if not rows:
        raise InputError(f"{path}: holds no labelled lines")
    return rows


def _row(stated: Any, place: str) -> Row:
    try:
        lines, labels, host = stated["lines"], stated["labels"], stated["host"]
    except (KeyError, TypeError) as error:
        raise InputError(f"{place}: needs lines, labels and host; one letter of labels for each line") from error
    text = stated.get("sep", "\n").join(lines)
    document = Document(str(stated.get("id", place)), text, stated.get("title") or None, host or None)
    filled = "".join(label for line, label in zip(lines, labels, strict=False) if line.strip())
    if len(lines) != len(labels):
        raise InputError(f"{place}: {len(lines)} lines but {len(labels)} labels; give one letter for each line")
    size = {label: sum(len(li) for li, la in zip(lines, labels, strict=True) if la == label) for label in "BK"}
    group = stated.get("group") or ("heavy" if size["B"] > size["K"] else "light")
    return Row(
        document, filled, str(stated.get("page", document.id)), str(stated.get("scraper", "")), group,
        stated.get("lang", ""), stated.get("source", ""), float(stated.get("weight", 1.0)),
    )  # fmt: skip


def registered_domain(host: str) -> str:
    """Return the part of a host name that one owner registers, by a rule of thumb."""
    labels = host.lower().rstrip(".").split(".")
    take = 3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-take:])


def part_of(host: str, parts: int) -> int:
    """Return the part, 0 to parts - 1, of a host; hosts of one owner share a part."""
    return int(hashlib.sha256(registered_domain(host).encode()).hexdigest(), 16) % parts


def set_out(rows: Sequence[Row], *, parts: int) -> Examples:
    """Return the rows as examples, their hosts cut into parts."""
    untitled = [Document(r.document.id, r.document.text, None, r.document.publisher) for r in rows]
    titled = [r.document if n % 2 else document for n, (r, document) in enumerate(zip(rows, untitled, strict=True))]
    lexicon = declared_lexicon(read_vocabulary({}, 0))
    pages = read_pages(untitled)
    for row, lines in zip(rows, np.diff(pages.documents).tolist(), strict=True):
        if lines != len(row.labels):
            raise InputError(
                f"{row.document.id}: {len(row.labels)} labelled lines, but {lines} in the text; is a line end in one?"
            )
    in_folder, phrases = measure_lines(pages, untitled, None, lexicon)
    alone, _ = measure_lines(read_pages(titled), titled, None, lexicon)
    part = np.array([part_of(r.document.publisher or r.document.id, parts) for r in rows], np.int64)
    for folder in _folders(rows, part):
        _fill_repeats(untitled, pages, folder, in_folder)
    labels = np.array(list("".join(r.labels for r in rows)))
    document_of = np.repeat(np.arange(len(rows)), np.diff(pages.documents))
    sizes = pages.lines[:, 1] - pages.lines[:, 0]
    return Examples(tuple(rows), pages, in_folder, alone, phrases, labels, document_of, part, sizes)


def _folders(rows: Sequence[Row], part: Ints) -> list[list[int]]:
    """Return the documents that are cleaned together: of one scraper and part, at most FOLDER_SIZES of a publisher."""
    found: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    seen: dict[tuple[Any, ...], int] = defaultdict(int)
    for index, row in enumerate(rows):
        publisher = (row.folder, row.group, row.document.publisher)
        number = seen[publisher]
        seen[publisher] += 1
        size = FOLDER_SIZES[zlib.crc32(str(row.document.publisher).encode()) % len(FOLDER_SIZES)]
        found[row.folder, row.group, int(part[index]), number // size].append(index)
    return list(found.values())


def _fill_repeats(documents: Sequence[Document], pages: Pages, folder: Sequence[int], table: Any) -> None:
    chosen = [documents[index] for index in folder]
    repeated = RepeatedLines.merge([LineCounts.of(chosen)])
    own = read_pages(chosen)
    counted = np.zeros((len(own.lines), len(repeats.MEASURES)), np.int32)
    repeats.measure_repeats(own, chosen, repeated, counted, 0)
    repeats.measure_neighbours(own.documents, counted, 0)
    lines = np.concatenate([np.arange(pages.documents[i], pages.documents[i + 1]) for i in folder])
    table[lines, FIRST_REPEAT : FIRST_REPEAT + len(repeats.MEASURES)] = counted
