"""Where pages state byline, date, place and agency: few lines of a batch need a look at their letters.

What the measures of a line and its first word rule out isn't read at all; ``metadata`` reads the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, Self, TypeVar

import numpy as np
import numpy.typing as npt

from cleaner.arrays import among
from cleaner.boilerplate.agencies import AGENCIES
from cleaner.boilerplate.bits import BIT_MASK, set_bits
from cleaner.boilerplate.bylines import JOURNALIST_ROLES
from cleaner.boilerplate.given_names import GIVEN_NAMES
from cleaner.boilerplate.lines import (
    COMMA,
    DIGIT,
    LETTER,
    LOWER,
    MARK,
    OPEN,
    PUNCTUATION,
    QUOTE,
    SEPARATOR,
    SPACE,
    STOP,
    SYMBOL,
    UPPER,
    Pages,
)  # fmt: skip
from cleaner.boilerplate.metadata import (
    AUTHORS,
    LAST,
    LONGEST,
    SENTENCE,
    SENTENCE_ENDS,
    Head,
    Stated,
    is_bare_name,
    is_in_head,
    is_protected,
    line_kind,
    may_be_headline,
    may_be_name,
    protected_lines,
    read_line,
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
Bits = npt.NDArray[np.uint32]
T = TypeVar("T")

WORDS, DIGITS, LOWER_WORDS = map(COLUMNS.index, ("words", "digits", "lower_words"))
START_MARK, COPIES_BEFORE, RIGHTS = map(COLUMNS.index, ("start_mark", "copies_before", "rights"))

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
_SPELLINGS = [spelling for spellings in AGENCIES.values() for spelling in spellings]
# By these words a line names an agency, if by none of the agency's own: "Copyright Reuters", "Reporting by Jane Doe; ".
NAMING_WORDS = "copyright c reporting writing"
# A line's kind by its number, and the mark of what wasn't read yet.
KINDS: tuple[str | None, ...] = (None, "byline", "date", "place", "agency")
NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
BYLINE, DATE = NUMBERS["byline"], NUMBERS["date"]
UNREAD = -1
# As code points: the ends of sentences, and what a place line can't do without.
_SENTENCE_CODES = np.array(list(map(ord, SENTENCE_ENDS)), np.int32)
PLACE_CODES, HYPHEN = tuple(map(ord, MARKS)), ord("-")


def may_state(pages: Pages, table: Table) -> Marks:
    """Return which lines may be a byline, a date, a place or an agency: those that ``line_kind`` must read."""
    size = pages.lines[:, 1] - pages.lines[:, 0]
    stating: Marks = size <= LONGEST
    longer = np.flatnonzero(stating & (size > SENTENCE))
    stating[longer] = ~among(pages.codes[pages.lines[longer, 1] - 1], _SENTENCE_CODES)
    start = table[:, START_MARK]
    worded = np.flatnonzero(stating & (table[:, DIGITS] == 0) & ((start == UPPER) | (start == LOWER)))
    signed = np.zeros(len(worded), np.bool_)
    mark_signed(
        pages.kinds, pages.lines[worded], pages.hashes, pages.line_words[worded], _role_bits(), signed,
        work=40 * len(worded),
    )  # fmt: skip
    stating[worded] = signed | _begin_with(pages, worded, _credit_bits())
    return stating


@kernel
def mark_signed(kinds: Any, lines: Any, hashes: Any, line_words: Any, bits: Any, signed: Any) -> None:
    """Mark lines that may name a person and a role, an agency or a place, though they begin as no byline does.

    The lines hold no digit and begin with a letter that has a case. Commas, brackets, dashes and bars part a name from
    a role or an agency, of which one word has its bit set, or a place in capitals from what follows. Other signs may
    belong to addresses; quotation marks and letters without a case may be part of a word to one way of reading only.
    """
    for i in range(lines.shape[0]):
        start, end = lines[i, 0], lines[i, 1]
        parted = False
        strange = False
        for p in range(start, end):
            kind = kinds[p]
            if kind in (SYMBOL, PUNCTUATION):
                signed[i] = True
                break
            if kind == COMMA or OPEN <= kind <= SEPARATOR:
                parted = True
            elif kind in (QUOTE, MARK, LETTER):
                strange = True
        if parted and (strange or (kinds[start] == UPPER and kinds[start + 1] != LOWER)):
            signed[i] = True
        elif parted and not signed[i]:
            signed[i] = _holds_word(hashes, line_words[i, 0], line_words[i, 1], bits)


@kernel
def _holds_word(hashes: Any, first: int, behind: int, bits: Any) -> bool:
    """Return whether one of some words has its bit set."""
    for w in range(first, behind):
        slot = (hashes[w] >> 2) & BIT_MASK
        if bits[slot >> 5] >> (slot & 31) & 1:
            return True
    return False


def _begin_with(pages: Pages, rows: Rows, bits: Bits) -> Marks:
    """Return which lines begin with a word whose bit is set."""
    if not len(pages.hashes):
        return np.zeros(len(rows), np.bool_)
    slots = pages.hashes[np.minimum(pages.line_words[rows, 0], len(pages.hashes) - 1)] >> 2 & BIT_MASK
    return np.asarray(bits[slots >> 5] >> (slots & 31) & 1 > 0)


def _first_word_bits(texts: Iterable[str]) -> Bits:
    """Return the bits of the first words of texts, less the two by which their hashes tell kinds of words."""
    batch = words_of_texts(list(texts))
    return set_bits(batch.hashes[batch.offsets[:-1]].astype(np.int64) >> 2)


@cache
def _credit_bits() -> Bits:
    """Return the bits of the words with which bylines, credits and agencies begin."""
    return _first_word_bits([*FIRST_WORDS.split(), *_SPELLINGS, *CREDIT_WORDS])


@cache
def _naming_bits() -> Bits:
    """Return the bits of the words of which a line holds one if it names an agency."""
    return _first_word_bits([*NAMING_WORDS.split(), *_SPELLINGS])


@cache
def _role_bits() -> Bits:
    """Return the bits of the words of which a line holds one if it names an agency or a journalist's role."""
    return _first_word_bits([*JOURNALIST_ROLES, *_SPELLINGS])


@cache
def _given_name_bits() -> Bits:
    return _first_word_bits(GIVEN_NAMES)


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

    def read(self, rows: Rows, lines: Lines) -> list[Stated | None]:
        """Return what some lines say."""
        said: list[Stated | None] = [None] * len(rows)
        places = np.flatnonzero(self.kinds[rows])  # few of the lines
        numbers = []
        for n, line in zip(places.tolist(), lines.of(rows[places]), strict=True):
            said[n] = one = read_line(line)
            numbers.append(NUMBERS[one.kind] if one else 0)
        self.kinds[rows[places]] = numbers
        return said

    def read_kinds(self, rows: Rows, lines: Lines) -> npt.NDArray[np.int8]:
        """Return the kinds of some lines, by their numbers."""
        unread = rows[self.kinds[rows] == UNREAD]
        self.kinds[unread] = [NUMBERS[line_kind(line)] for line in lines.of(unread)]
        return self.kinds[rows]

    def name_kinds(self, rows: Rows, lines: Lines) -> list[str | None]:
        """Return the kinds of some lines."""
        return [KINDS[number] for number in self.read_kinds(rows, lines).tolist()]

    def read_names(self, rows: Rows, lines: Lines) -> Marks:
        """Return which of some lines may be bare names."""
        unread = rows[self.names[rows] == UNREAD]
        self.names[unread] = [may_be_name(line) for line in lines.of(unread)]
        return np.asarray(self.names[rows] > 0)


def find_all_metadata(
    pages: Pages, lines: Lines, documents: Sequence[Document], table: Table, statements: Statements
) -> list[Metadata]:
    """Return what each document says of itself, as ``find_metadata`` of its text."""
    rows, tail_rows = _find_heads(pages), _find_tails(pages)
    naming = np.zeros(len(pages.lines), np.bool_)
    for named in (rows, tail_rows):
        mark_naming(pages.hashes, pages.line_words, named, _naming_bits(), naming, work=40 * len(named))
    tail_rows = tail_rows[naming[tail_rows] | (table[tail_rows, RIGHTS] > 0)]
    said, kinds = statements.read(rows, lines), statements.kinds[rows]
    opening = np.zeros(len(rows), np.bool_)
    mark_openings(pages.codes, pages.kinds, pages.lines[rows], naming[rows], opening, work=20 * len(rows))
    bare = (kinds == 0) & (statements.names[rows] != 0) & _beside(kinds == DATE)
    bare[bare] = statements.read_names(rows[bare], lines)
    edges = np.searchsorted(rows, pages.documents)
    read = np.array([not document.title for document in documents], np.bool_)  # whose heads' letters matter
    read[np.searchsorted(edges, np.flatnonzero(opening | bare), side="right") - 1] = True
    heads = _cut_heads(pages, lines, rows[np.repeat(read, np.diff(edges))])
    asked = zip(*(_indexes(marked, edges) for marked in (opening, bare, naming[rows] & (kinds > 0))), strict=True)
    tails = _group(lines.of(tail_rows), np.searchsorted(pages.documents, tail_rows, side="right") - 1, len(documents))
    return [
        state(Head(head, said[first:behind], *places), tail, title=document.title)
        for document, head, (first, behind), places, tail in zip(
            documents, heads, pairwise(edges.tolist()), asked, tails, strict=True
        )
    ]


def _cut_heads(pages: Pages, lines: Lines, rows: Rows) -> Iterator[list[str]]:
    """Return some lines, document by document."""
    texts = lines.of(rows)
    return (texts[first:behind] for first, behind in pairwise(np.searchsorted(rows, pages.documents).tolist()))


def _find_heads(pages: Pages) -> Rows:
    """Return the lines of the documents' heads."""
    size, sizes = pages.lines[:, 1] - pages.lines[:, 0], np.diff(pages.documents)
    begins = pages.documents[:-1]
    long = np.append(np.flatnonzero(size >= PARAGRAPH), len(size))
    paragraphs = np.minimum(long[np.searchsorted(long, begins)], pages.documents[1:]) - begins
    numbers = np.arange(len(size)) - np.repeat(begins, sizes)
    return np.flatnonzero(is_in_head(numbers, np.repeat(paragraphs, sizes), np.repeat(sizes, sizes)))


def _find_tails(pages: Pages) -> Rows:
    """Return the last lines of the documents."""
    left = np.repeat(pages.documents[1:], np.diff(pages.documents)) - np.arange(len(pages.lines))
    return np.flatnonzero(left <= LAST)


def _beside(marked: Marks) -> Marks:
    """Return which lines stand beside a marked one, be it another document's."""
    beside = np.zeros(len(marked), np.bool_)
    beside[1:] |= marked[:-1]
    beside[:-1] |= marked[1:]
    return beside


def _indexes(marked: Marks, edges: Rows) -> list[Sequence[int]]:
    """Return the indexes in its head of each document's marked lines."""
    places = np.flatnonzero(marked)
    owners = np.searchsorted(edges, places, side="right") - 1
    return _group((places - edges[owners]).tolist(), owners, len(edges) - 1)


def _group(values: Sequence[T], owners: Rows, count: int) -> list[Sequence[T]]:
    """Return the values of each of so many owners; most have none."""
    groups: list[Sequence[T]] = [()] * count
    for owner, value in zip(owners.tolist(), values, strict=True):
        groups[owner] = [*groups[owner], value]
    return groups


class Lines:
    """The lines of a batch as strings."""

    __slots__ = ("_pages",)

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def __getitem__(self, row: int) -> str:
        start, end = self._pages.lines[row].tolist()
        return self._pages.text[start:end]

    def of(self, rows: Rows) -> list[str]:
        """Return some lines; quicker than one by one."""
        text = self._pages.text
        starts, ends = np.ascontiguousarray(self._pages.lines[rows].T).tolist()
        return [text[start:end] for start, end in zip(starts, ends, strict=True)]


@kernel
def mark_naming(hashes: Any, line_words: Any, rows: Any, bits: Any, naming: Any) -> None:
    """Mark those of some lines that hold a word whose bit is set."""
    for i in range(len(rows)):
        row = rows[i]
        naming[row] = _holds_word(hashes, line_words[row, 0], line_words[row, 1], bits)


@kernel
def mark_openings(codes: Any, kinds: Any, lines: Any, naming: Any, opening: Any) -> None:
    """Mark lines that may open with a place line; ``naming`` says which may name an agency.

    They hold one of places.MARKS near their start. Unless an agency or a counter stands there, they begin in capitals.
    """
    for i in range(lines.shape[0]):
        start, end = lines[i, 0], min(lines[i, 1], lines[i, 0] + REACH)
        first = kinds[start]
        second = kinds[start + 1] if start + 1 < end else SPACE
        capitals = first != LOWER and second != LOWER and (_may_be_capital(first) or _may_be_capital(second))
        if not (capitals or first == DIGIT or naming[i]):
            continue
        for p in range(start, end):
            if kinds[p] > UPPER and _is_mark(codes, kinds, p, start, end):  # most are spaces and letters
                opening[i] = True
                break


@kernel
def _may_be_capital(kind: int) -> bool:
    """Return whether characters of a kind may be capitals: signs and numbers are (Ⓐ, Ⅷ)."""
    return kind in (UPPER, DIGIT, SYMBOL)


@kernel
def _is_mark(codes: Any, kinds: Any, p: int, start: int, end: int) -> bool:
    """Return whether a character is one of places.MARKS, and no hyphen inside a word."""
    if codes[p] == HYPHEN and p > start and p + 1 < end:
        return bool(kinds[p - 1] == STOP or not LOWER <= kinds[p + 1] <= DIGIT)
    for mark in PLACE_CODES:  # noqa: SIM110 - numba compiles no generators
        if codes[p] == mark:
            return True
    return False


def metadata_rows(lines: Lines, statements: Statements, heads: Rows) -> tuple[Rows, Rows]:
    """Return which rows of a document's head stay, and which of these hold nothing but byline, date, place or agency.

    What stays beside them are the headline right above and bare names of persons.
    """
    found = protected_lines(lines.of(heads), statements.name_kinds(heads, lines))
    stated = [place for place, kind in found.items() if kind not in ("headline", "name")]
    return heads[list(found)], heads[stated]


def spare_metadata(pages: Pages, lines: Lines, table: Table, statements: Statements, heads: Rows, gone: Marks) -> None:
    """Take back from ``gone`` what ``metadata_rows`` says of each document's head; ``heads`` are all documents' rows.

    Whole heads are read only where a line would go that may be the headline above metadata.
    """
    goes = gone[heads]
    if not goes.any():
        return
    owners = np.searchsorted(pages.documents, heads, side="right") - 1
    below = np.zeros(len(heads), np.bool_)  # whether the line right above would go and may be the headline
    below[1:] = goes[:-1] & (owners[1:] == owners[:-1]) & (table[heads[:-1], COPIES_BEFORE] == 0)
    looked_at, nameable = goes | below, statements.names[heads] != 0
    statements.read_kinds(heads[looked_at | _beside(looked_at & nameable)], lines)
    kinds = statements.kinds[heads]
    gone[heads[goes & (kinds > 0)]] = False
    nameable &= kinds == 0
    bare = nameable & _beside(kinds == DATE)
    persons = np.flatnonzero(goes & nameable)
    persons = persons[bare[persons] | _begin_with(pages, heads[persons], _given_name_bits())]
    persons = persons[statements.read_names(heads[persons], lines)]
    gone[heads[persons[_stay_as_names(lines, statements, heads, owners, persons)]]] = False
    below[1:] &= kinds[:-1] == 0  # else the line right above stays already
    stated = np.flatnonzero(below & (bare | (kinds == BYLINE) | (kinds == DATE)))
    for place in _find_headlines(lines, statements, heads, owners, stated):
        gone[heads[place]] = False


def _stay_as_names(lines: Lines, statements: Statements, heads: Rows, owners: Rows, places: Rows) -> Marks:
    """Return which lines at some places of the heads are bare names: the lines around them say so."""
    begins, ends = _spans(owners, places)
    first = np.maximum(begins, places - AUTHORS)
    windows = _windows(lines, statements, heads, first, np.minimum(ends, places + AUTHORS + 1))
    return np.array(
        [is_bare_name(*window, n) for window, n in zip(windows, (places - first).tolist(), strict=True)], np.bool_
    )


def _find_headlines(lines: Lines, statements: Statements, heads: Rows, owners: Rows, stated: Rows) -> Iterator[int]:
    """Yield the places of headlines right above lines of metadata at the places ``stated`` of the heads."""
    begins, ends = _spans(owners, stated)
    may_be = (statements.names[heads[stated - 1]] != 0) & (stated == begins + 1)  # a head's first line may be a name
    may_be |= np.fromiter(map(may_be_headline, lines.of(heads[stated - 1])), np.bool_, len(stated))
    stated, begins, ends = stated[may_be], begins[may_be], ends[may_be]
    windows = _windows(lines, statements, heads, begins, np.minimum(ends, stated + 2))  # the rest doesn't matter
    for (texts, kinds), place, n in zip(windows, stated.tolist(), (stated - 1 - begins).tolist(), strict=True):
        if is_protected(texts, kinds, n):
            yield place - 1


def _spans(owners: Rows, places: Rows) -> tuple[Rows, Rows]:
    """Return where the heads to which some places belong begin and end."""
    return np.searchsorted(owners, owners[places]), np.searchsorted(owners, owners[places], side="right")


def _windows(
    lines: Lines, statements: Statements, heads: Rows, first: Rows, behind: Rows
) -> Iterator[tuple[list[str], list[str | None]]]:
    """Return the lines, and their kinds, from each of some places of the heads to those behind them."""
    sizes = behind - first
    edges = np.append(0, np.cumsum(sizes))
    rows = heads[np.arange(edges[-1]) + np.repeat(first - edges[:-1], sizes)]
    texts, kinds = lines.of(rows), statements.name_kinds(rows, lines)
    return ((texts[begin:end], kinds[begin:end]) for begin, end in pairwise(edges.tolist()))
