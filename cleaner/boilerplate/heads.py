"""Where pages state byline, date, place and agency: few lines of a batch need a look at their letters.

What the measures of a line and its first word rule out isn't read at all; ``metadata`` reads the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.agencies import AGENCIES
from cleaner.boilerplate.lines import COMMA, LETTER, LOWER, OPEN, PUNCTUATION, UPPER, Pages
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
from cleaner.boilerplate.metadata_words import CREDIT_WORDS
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

WORDS, DIGITS, MARKED = COLUMNS.index("words"), COLUMNS.index("digits"), COLUMNS.index("punctuation")
START_MARK, COPIES_BEFORE, BRACKETS = map(COLUMNS.index, ("start_mark", "copies_before", "brackets"))
LOWER_WORDS = COLUMNS.index("lower_words")

# At most so many thousandths of a name's words begin with a small letter: "Maria de la Cruz".
MOST_LOWER_WORDS = 500

# The first words of bylines and credits that hold nothing but letters, stops, colons and quotation marks. "By Jane Doe"
# and "Author: Jane Doe" are some, "Jane Doe" is none yet.
FIRST_WORDS = """
    by an a the as written posted reported story words text authored analysis opinion commentary report review interview
    interviewed essay column compiled told copyright reporting writing additional
    von geschrieben verfasst aufgezeichnet ein eine das gastartikel gastbeitrag gastanalyse gastkommentar gastreportage
    gastinterview gastkolumne gastessay gastbericht artikel beitrag analyse kommentar reportage kolumne bericht
    par écrit rédigé propos entretien recueilli un article texte de por escrito redactado texto firmado publicado
    reportagem entrevista una crónica di a intervista testo scritto dal dalla door geschreven opgesteld van av af
    skriven skrevet publisert tekst intervju oleh ditulis yazan napisał napisała rozmawiał rozmawiała
    автор авторы текст беседовал беседовала
    author authors reporter reporters writer writers byline correspondent autor autorin autoren autores autora autoras
    autori autorzy autorka auteur auteurs autrice autore redactor redactora periodista repórter journalist journaliste
    giornalista yazar muhabir haber penulis skribent forfatter verfasser verfasserin texte testo tekst interview
    редактор корреспондент интервью
"""
# A line's kind by its number, and the mark of what wasn't read yet.
KINDS: tuple[str | None, ...] = (None, "byline", "date", "place", "agency")
UNREAD = -1
# As code points: the ends of sentences, and what a place line can't do without.
_SENTENCE_CODES = np.array(list(map(ord, SENTENCE_ENDS)), np.int32)
PLACE_CODES = tuple(map(ord, MARKS))


def may_state(pages: Pages, table: Table) -> Marks:
    """Return which lines may be a byline, a date, a place or an agency: those that ``line_kind`` must read."""
    size = pages.lines[:, 1] - pages.lines[:, 0]
    stating: Marks = size <= LONGEST
    longer = np.flatnonzero(stating & (size > SENTENCE))
    stating[longer] = ~np.isin(pages.codes[pages.lines[longer, 1] - 1], _SENTENCE_CODES)
    start = table[:, START_MARK]
    worded = np.flatnonzero(stating & (table[:, DIGITS] == 0) & ((start == UPPER) | (start == LOWER)))
    divided = np.zeros(len(worded), np.bool_)
    mark_divided(pages.kinds, pages.lines[worded], divided, work=40 * len(worded))
    stating[worded] = divided | _open_credits(pages, worded)
    return stating


@kernel
def mark_divided(kinds: Any, lines: Any, divided: Any) -> None:
    """Mark lines, none of which holds a digit, that hold more than letters, stops, colons and quotation marks."""
    for i in range(lines.shape[0]):
        for p in range(lines[i, 0], lines[i, 1]):
            kind = kinds[p]
            if kind == COMMA or OPEN <= kind <= PUNCTUATION:
                divided[i] = True
                break


def _open_credits(pages: Pages, rows: Rows) -> Marks:
    """Return which lines begin with one of the first words of bylines, credits and agencies."""
    words = pages.line_words[rows, 0]
    known = _first_words()
    hashes = pages.hashes[np.minimum(words, len(pages.hashes) - 1)] if len(pages.hashes) else words
    return np.asarray(known[np.minimum(np.searchsorted(known, hashes), len(known) - 1)] == hashes)


@cache
def _first_words() -> npt.NDArray[np.int64]:
    names = [spelling for spellings in AGENCIES.values() for spelling in spellings]
    batch = words_of_texts([*FIRST_WORDS.split(), *names, *CREDIT_WORDS])
    return np.unique(batch.hashes[batch.offsets[:-1]].astype(np.int64))


@dataclass(slots=True, eq=False)
class Statements:
    """What the lines of a batch are read to be: ``kinds`` numbers of KINDS, ``names`` whether one may be a bare name.

    Both are UNREAD until they are asked for: a line's letters are read once, in however many rounds it is judged.
    """

    kinds: npt.NDArray[np.int8]
    names: npt.NDArray[np.int8]

    @classmethod
    def of(cls, pages: Pages, table: Table) -> Self:
        """Return the statements of a batch's lines, unread but where measures and first words rule out both."""
        start = table[:, START_MARK]
        nameable = (pages.lines[:, 1] - pages.lines[:, 0] <= MOST_NAME_CHARACTERS) & (table[:, WORDS] >= 2)
        nameable &= ((start == UPPER) | (start == LETTER)) & (table[:, DIGITS] == 0)
        nameable &= table[:, LOWER_WORDS] <= MOST_LOWER_WORDS
        kinds = np.where(may_state(pages, table), UNREAD, 0).astype(np.int8)
        return cls(kinds, np.where(nameable, UNREAD, 0).astype(np.int8))

    def select(self, rows: Rows) -> None:
        """Keep some lines."""
        self.kinds, self.names = self.kinds[rows], self.names[rows]

    def replace(self, rows: Rows, others: Statements) -> None:
        """Take the statements of some lines that changed."""
        self.kinds[rows], self.names[rows] = others.kinds, others.names

    def read_kinds(self, rows: Rows, lines: Lines) -> list[str | None]:
        """Return the kinds of some lines."""
        unread = rows[self.kinds[rows] == UNREAD]
        self.kinds[unread] = [KINDS.index(line_kind(line)) for line in lines.of(unread)]
        return [KINDS[kind] for kind in self.kinds[rows].tolist()]

    def read_names(self, rows: Rows, lines: Lines) -> Marks:
        """Return which of some lines may be bare names."""
        unread = rows[self.names[rows] == UNREAD]
        self.names[unread] = [may_be_name(line) for line in lines.of(unread)]
        return np.asarray(self.names[rows] > 0)


def find_all_metadata(
    pages: Pages, lines: Lines, documents: Sequence[Document], table: Table, statements: Statements
) -> list[Metadata]:
    """Return what each document says of itself, as ``find_metadata`` of its text."""
    size = pages.lines[:, 1] - pages.lines[:, 0]
    long = np.append(np.flatnonzero(size >= PARAGRAPH), len(size))
    paragraphs = np.minimum(long[np.searchsorted(long, pages.documents[:-1])], pages.documents[1:])
    opening = np.zeros(len(size), np.bool_)
    mark_openings(pages.codes, pages.lines, pages.documents, paragraphs, opening, work=20 * len(documents))
    credits = (statements.kinds != 0) | ((size <= LONGEST) & (table[:, MARKED] > 0)) | (table[:, BRACKETS] > 0)
    heads = [
        [begin + n for n in head_of(end - begin, paragraph - begin)]
        for (begin, end), paragraph in zip(pairwise(pages.documents.tolist()), paragraphs.tolist(), strict=True)
    ]
    rows = np.fromiter(chain.from_iterable(heads), np.int64)
    kinds, texts, opens = statements.read_kinds(rows, lines), lines.of(rows), opening[rows].tolist()
    last = np.arange(len(size)) >= np.repeat(pages.documents[1:] - LAST, np.diff(pages.documents))
    tail_rows = np.flatnonzero(credits & last)
    tails, tail_ends = lines.of(tail_rows), np.searchsorted(tail_rows, pages.documents).tolist()
    found = []
    behind = 0
    for document, head, (tail, tail_end) in zip(documents, heads, pairwise(tail_ends), strict=True):
        first, behind = behind, behind + len(head)
        may_open = [n for n, opens_one in enumerate(opens[first:behind]) if opens_one]
        own = texts[first:behind], kinds[first:behind], tails[tail:tail_end]
        found.append(state(*own, title=document.title, may_open=may_open))
    return found


class Lines:
    """The lines of a batch as strings; ``texts`` are the documents' texts end to end."""

    __slots__ = ("_pages", "_texts")

    def __init__(self, texts: str, pages: Pages) -> None:
        self._texts, self._pages = texts, pages

    def __getitem__(self, row: int) -> str:
        start, end = self._pages.lines[row].tolist()
        return self._texts[start:end]

    def of(self, rows: Rows) -> list[str]:
        """Return some lines; quicker than one by one."""
        texts = self._texts
        starts, ends = np.ascontiguousarray(self._pages.lines[rows].T).tolist()
        return [texts[start:end] for start, end in zip(starts, ends, strict=True)]


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


def metadata_rows(lines: Lines, statements: Statements, heads: Rows) -> tuple[Rows, Rows]:
    """Return which rows of a document's head stay, and which of these hold nothing but byline, date, place or agency.

    What stays beside them are the headline right above and bare names of persons.
    """
    found = protected_lines(lines.of(heads), statements.read_kinds(heads, lines))
    stated = [place for place, kind in found.items() if kind not in ("headline", "name")]
    return heads[list(found)], heads[stated]


def spare_metadata(pages: Pages, lines: Lines, table: Table, statements: Statements, heads: Rows, gone: Marks) -> None:
    """Take back from ``gone`` what ``metadata_rows`` says of each document's head; ``heads`` are all documents' rows.

    Only the documents are asked of whose heads a line would go that is a bare name or the headline above metadata.
    """
    goes = gone[heads]
    if not goes.any():
        return
    owners = np.searchsorted(pages.documents, heads, side="right") - 1
    below = np.zeros(len(heads), np.bool_)  # whether the line right above would go and may be the headline
    below[1:] = goes[:-1] & (owners[1:] == owners[:-1]) & (table[heads[:-1], COPIES_BEFORE] == 0)
    places = np.flatnonzero(goes | below)
    stated = np.array([kind is not None for kind in statements.read_kinds(heads[places], lines)], np.bool_)
    gone[heads[places[stated & goes[places]]]] = False
    named = np.zeros(len(places), np.bool_)
    named[~stated] = statements.read_names(heads[places[~stated]], lines)
    asked = set(owners[places[named & goes[places]]].tolist())
    for place in places[(stated | named) & below[places]].tolist():
        if may_be_headline(lines[int(heads[place - 1])]):
            asked.add(int(owners[place]))
    if not asked:
        return
    chosen = np.flatnonzero(np.isin(owners, sorted(asked)))
    rows, edges = heads[chosen], np.searchsorted(owners[chosen], [*sorted(asked), len(pages.documents)]).tolist()
    texts, kinds, going = lines.of(rows), statements.read_kinds(rows, lines), goes[chosen].tolist()
    kept: list[int] = []
    for first, behind in pairwise(edges):
        wanted = [n for n, goes_one in enumerate(going[first:behind]) if goes_one]
        kept += [first + n for n in protected_lines(texts[first:behind], kinds[first:behind], wanted)]
    gone[rows[kept]] = False
