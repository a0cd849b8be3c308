"""Where pages state byline, date, place and agency: few lines of a batch need a look at their letters.

What the measures of a line and its first word rule out isn't read at all; ``metadata`` reads the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.agencies import AGENCIES
from cleaner.boilerplate.lines import LETTER, LOWER, UPPER, Pages
from cleaner.boilerplate.metadata import (
    BEHIND,
    FIRST,
    LAST,
    LONGEST,
    SENTENCE,
    SENTENCE_ENDS,
    head_of,
    line_kind,
    may_be_headline,
    may_be_name,
    protected_lines,
    state,
)
from cleaner.boilerplate.names import MOST_NAME_CHARACTERS
from cleaner.boilerplate.place import PARAGRAPH
from cleaner.boilerplate.places import MARKS, REACH
from cleaner.boilerplate.weights import COLUMNS
from cleaner.compiled import kernel
from cleaner.model import Document, Metadata
from cleaner.text import words_of_texts

Rows = npt.NDArray[np.int64]
Marks = npt.NDArray[np.bool_]
Table = npt.NDArray[np.int32]

WORDS, DIGITS, PUNCTUATION = COLUMNS.index("words"), COLUMNS.index("digits"), COLUMNS.index("punctuation")
START_MARK, COPIES_BEFORE, BRACKETS = map(COLUMNS.index, ("start_mark", "copies_before", "brackets"))

# The first words of bylines and credits that hold nothing but letters. "By Jane Doe" is one, "Jane Doe" is none yet.
FIRST_WORDS = """
    by an a the as written posted reported story words text authored analysis opinion commentary report review interview
    interviewed essay column compiled told copyright reporting writing additional
    von geschrieben verfasst aufgezeichnet ein eine das gastartikel gastbeitrag gastanalyse gastkommentar gastreportage
    gastinterview gastkolumne gastessay gastbericht artikel beitrag analyse kommentar reportage kolumne bericht
    par écrit rédigé propos entretien recueilli un article texte de por escrito redactado texto firmado publicado
    reportagem entrevista una crónica di a intervista testo scritto dal dalla door geschreven opgesteld van av af
    skriven skrevet publisert tekst intervju oleh ditulis yazan napisał napisała rozmawiał rozmawiała
    автор авторы текст беседовал беседовала
"""
# As code points: the ends of sentences, and what a place line can't do without.
_SENTENCE_CODES = np.array(list(map(ord, SENTENCE_ENDS)), np.int32)
PLACE_CODES = tuple(map(ord, MARKS))


def may_state(pages: Pages, table: Table) -> Marks:
    """Return which lines may be a byline, a date, a place or an agency: those that ``line_kind`` must read."""
    size = pages.lines[:, 1] - pages.lines[:, 0]
    start = table[:, START_MARK]
    lettered = (table[:, PUNCTUATION] == 0) & (table[:, DIGITS] == 0) & ((start == UPPER) | (start == LOWER))
    stating: Marks = size <= LONGEST
    longer = np.flatnonzero(stating & (size > SENTENCE))
    stating[longer] = ~np.isin(pages.codes[pages.lines[longer, 1] - 1], _SENTENCE_CODES)
    stating[stating] = ~lettered[stating] | _open_credits(pages, stating)
    return stating


def _open_credits(pages: Pages, chosen: Marks) -> Marks:
    """Return which of the chosen lines begin with one of the first words of bylines, credits and agencies."""
    words = pages.line_words[chosen, 0]
    known = _first_words()
    hashes = pages.hashes[np.minimum(words, len(pages.hashes) - 1)] if len(pages.hashes) else words
    return np.asarray(known[np.minimum(np.searchsorted(known, hashes), len(known) - 1)] == hashes)


@cache
def _first_words() -> npt.NDArray[np.int64]:
    names = [spelling for spellings in AGENCIES.values() for spelling in spellings]
    batch = words_of_texts([*FIRST_WORDS.split(), *names])
    return np.unique(batch.hashes[batch.offsets[:-1]].astype(np.int64))


def find_all_metadata(
    pages: Pages, texts: str, documents: Sequence[Document], table: Table, stating: Marks
) -> list[Metadata]:
    """Return what each document says of itself, as ``find_metadata`` of its text; ``texts`` are end to end."""
    size = pages.lines[:, 1] - pages.lines[:, 0]
    long = np.append(np.flatnonzero(size >= PARAGRAPH), len(size))
    paragraphs = np.minimum(long[np.searchsorted(long, pages.documents[:-1])], pages.documents[1:])
    opening = np.zeros(len(size), np.bool_)
    mark_openings(pages.codes, pages.lines, pages.documents, paragraphs, opening, work=20 * len(documents))
    credits = stating | ((size <= LONGEST) & (table[:, PUNCTUATION] > 0)) | (table[:, BRACKETS] > 0)
    lines = _Lines(texts, pages)
    edges = pages.documents.tolist()
    asked, opens, credited = stating.tolist(), opening.tolist(), credits.tolist()
    found = []
    for document, begin, end, paragraph in zip(documents, edges, edges[1:], paragraphs.tolist(), strict=False):
        rows = [begin + n for n in head_of(end - begin, paragraph - begin)]
        head = [lines[row] for row in rows]
        kinds = [line_kind(line) if asked[row] else None for line, row in zip(head, rows, strict=True)]
        tail = [lines[row] for row in range(max(begin, end - LAST), end) if credited[row]]
        may_open = [n for n, row in enumerate(rows) if opens[row]]
        found.append(state(head, kinds, tail, title=document.title, may_open=may_open))
    return found


class _Lines:
    """The lines of a batch as strings."""

    __slots__ = ("_ends", "_starts", "_texts")

    def __init__(self, texts: str, pages: Pages) -> None:
        self._texts = texts
        self._starts, self._ends = pages.lines[:, 0].tolist(), pages.lines[:, 1].tolist()

    def __getitem__(self, row: int) -> str:
        return self._texts[self._starts[row] : self._ends[row]]


@kernel
def mark_openings(codes: Any, lines: Any, documents: Any, paragraphs: Any, opening: Any) -> None:
    """Mark the lines of the documents' heads that hold one of places.MARKS near their start."""
    for d in range(len(paragraphs)):
        for i in range(
            documents[d], min(documents[d + 1], max(paragraphs[d] + 1 + BEHIND, documents[d] + FIRST + BEHIND))
        ):
            for p in range(lines[i, 0], min(lines[i, 1], lines[i, 0] + REACH)):
                code = codes[p]
                if code < 48 or code > 0x2000 or code == 61 or code == 91:
                    for mark in PLACE_CODES:
                        if code == mark:
                            opening[i] = True


def metadata_rows(
    pages: Pages, texts: str, stating: Marks, heads: Rows, asked: Sequence[int] | None = None
) -> tuple[Rows, Rows]:
    """Return which rows of a document's head stay, and which of these hold nothing but byline, date, place or agency.

    What stays beside them are the headline right above and bare names of persons; with ``asked`` only these of the
    head's lines may be some.
    """
    lines = [texts[a:b] for a, b in pages.lines[heads].tolist()]
    kinds = [line_kind(line) if may else None for line, may in zip(lines, stating[heads].tolist(), strict=True)]
    found = protected_lines(lines, kinds, asked)
    stated = [place for place, kind in found.items() if kind not in ("headline", "name")]
    return heads[list(found)], heads[stated]


def spare_metadata(pages: Pages, texts: str, table: Table, stating: Marks, heads: Rows, gone: Marks) -> None:
    """Take back from ``gone`` what ``metadata_rows`` says of each document's head; ``heads`` are all documents' rows.

    Only the documents are asked of whose heads a line would go that is a bare name or the headline above metadata.
    """
    if not gone[heads].any():
        return
    size = pages.lines[heads, 1] - pages.lines[heads, 0]
    start = table[heads, START_MARK]
    nameable = (size <= MOST_NAME_CHARACTERS) & ((start == UPPER) | (start == LETTER)) & (table[heads, DIGITS] == 0)
    nameable &= table[heads, WORDS] >= 2
    owners = np.searchsorted(pages.documents, heads, side="right") - 1
    goes = gone[heads]
    below = np.zeros(len(heads), np.bool_)  # whether the line right above would go and may be the headline
    below[1:] = goes[:-1] & (owners[1:] == owners[:-1]) & (table[heads[:-1], COPIES_BEFORE] == 0)
    readable = (stating[heads] | nameable) & (goes | below)
    lines = _Lines(texts, pages)
    asked = set()
    for place in np.flatnonzero(readable).tolist():
        row = int(heads[place])
        line = lines[row]
        kind = line_kind(line) if stating[row] else None
        if kind and goes[place]:
            gone[row] = False
        elif not (kind or may_be_name(line)):
            continue
        if (not kind and goes[place]) or (below[place] and may_be_headline(lines[int(heads[place - 1])])):
            asked.add(int(owners[place]))
    for d in sorted(asked):
        first, behind = np.searchsorted(heads, pages.documents[d : d + 2])
        kept, _ = metadata_rows(pages, texts, stating, heads[first:behind], np.flatnonzero(goes[first:behind]).tolist())
        gone[kept] = False
