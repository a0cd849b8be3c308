"""What a news text says of itself: headline, byline, date, place line and agency credit.

Only the surroundings of the first paragraph and the last lines are looked at, and only what is
certain is said: no answer is better than a wrong one. Every document passes here, so that cheap
looks at a line come before the patterns.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.agencies import agency_named
from cleaner.boilerplate.bylines import byline_of, puts_day_first
from cleaner.boilerplate.dates import (
    BLANKS_HELD,
    LETTER,
    MONTHS,
    TIME,
    blank_digits,
    find_dates,
    fold,
    iso_of,
    usual_date,
)
from cleaner.boilerplate.metadata_words import CREDIT_WORDS, DATE_WORDS, NOT_NAMES
from cleaner.boilerplate.names import MOST_NAME_CHARACTERS, is_caseless_name, is_name, names_persons
from cleaner.boilerplate.place import PARAGRAPH
from cleaner.boilerplate.places import NONE as _NO_PLACE
from cleaner.boilerplate.places import PlaceLine, place_line
from cleaner.model import Metadata

# Lines of the head that are looked at: from the first on, before the first paragraph, and behind it.
FIRST, _BEFORE, BEHIND = 10, 12, 3
# Credits stand among the last lines.
LAST = 4
# A line of metadata is short: longer ones are sentences that happen to hold a date or a name.
LONGEST = 160
# A line longer than this that ends like a sentence is one.
SENTENCE, SENTENCE_ENDS = 70, '.!?…”"»'
# A place line that stands alone is no longer than this.
_PLACE_ALONE = 60
# The longest headline, in words and code points.
_HEADLINE_WORDS, _HEADLINE_LENGTH = 32, 200

# More lines than this before byline and date are a menu; the headline stands among the last few of them.
_MENU, _ABOVE = 6, 4

# A headline is protected from so many words on: menus hold shorter lines.
_LEAST_PROTECTED = 4
# Bare names of so many authors may stand in a row.
AUTHORS = 2
# Two lines that begin with so many equal code points are copies of one headline.
_SAME_BEGINNING = 25

_PROMPT = re.compile(
    r"(?:skip|jump|go|back) to |sign (?:in|up|me)|log ?in|subscribe|share |advertisement|menu\b|thanks? (?:you )?for"
    r"|(?:we|this (?:web)?site) uses? cookies|follow |by (?:clicking|signing)|create an? |image \d|photo|foto"
    r"|illustration|zum (?:inhalt|haupt)|aller (?:au|à)|saltar |ir (?:al|a la|para) |vai al |ga naar|home\b",
    re.IGNORECASE,
)
# With these begin entries of lists and headings of other formats.
_LIST_MARKS = "-•*|>#"
_DIGIT = re.compile(r"\d")
_UNSPACED = re.compile("[\u3040-\u9fff]")
# "Home > Sport > Bowls": the page's place in the site, in short names.
_TRAIL = re.compile(r"[^>›→»«]{2,30}(?:(?:\s?[>›→]\s?|\s»\s)[^>›→»«]{2,80}){1,5}|[^/]{2,30}(?:\s/\s[^/]{2,80}){2,5}")
_ARROWS = "›→»"
# "UhrLesedauer": two labels whose elements the scraper joined.
_GLUED = re.compile(r"([a-zß-ÿ])([A-ZÀ-Þ])")
_WORD, _ASCII_WORD = re.compile(rf"{LETTER}+"), re.compile("[a-z]+")
_DATE_MARKS = re.compile(
    "[发發][布佈表]|更新|时间|時間|日期|来源|星期[一二三四五六日天]|[上下]午|午[前後]|公開|配信|掲載|最終|作成|投稿|[年月日時分]"
    "|[(（][月火水木金土日][)）]|입력|수정|등록|최종|승인|기사|오[전후]|송고|[월화수목금토일]요일|[년월일시분]"
)
_UPDATED = re.compile(
    r"\b(?:updated?|modified|aktualisiert|mis a jour|modifie|actualiza|atualiza|aggiorna|modifica|bijgewerkt|gewijzigd"
    r"|обновл|aktualizacja|guncel|uppdaterad|oppdatert|opdateret|diperbarui)"
)
# What the first bytes of letters with accents, of dashes and of Cyrillic letters become.
_MANGLED = re.compile("[ÃÂÐÑ]|â€")
_ORDINALS = frozenset({"st", "nd", "rd", "th", "er", "h", "hrs", "z", "t"})
_PARTS = re.compile(r"[,|/()\[\]•·–—:：]| - |\bby\b|\bfor\b", re.IGNORECASE)
_REUTERS_DESK = re.compile(
    r"\W?(?:additional )?(?:reporting|writing) by [^;]{3,200}; ?(?:additional |writing |editing )", re.IGNORECASE
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|(?<![^\s(©|/.,-])copyright(?=[\s(©:,.-]))\W{0,3}(?:copyright)?\W{0,3}(?:\d{4})?\W{0,3}(?:by )?"
    r"([^.,|/]{2,40}?)\s?(?:[.,|/]|$|all rights)",
    re.IGNORECASE,
)
_LAST_BRACKETS = re.compile(r"\(\s?([^()]{2,30})\)\W?$")


KINDS_HELD = 4096
"""Lines whose kind is remembered: a page's are asked for twice, and bylines come again on other pages."""

Numbers = npt.NDArray[np.int64] | np.int64

Kinds = list[str | None]
"""What each line of a head is: "byline", "date", "place", "agency", or nothing of these."""


class Stated(NamedTuple):
    """What a line says that says nothing else: its kind, the names of a byline, and the date beside them.

    ``line`` is the line that was read. A date is ``in_doubt`` if it is certain only where days stand before months.
    """

    kind: str
    line: str
    names: str | None = None
    date: str | None = None
    in_doubt: bool = False


class Head(NamedTuple):
    """The lines of a text's head, without white space around them, and what each is read to say.

    The indexes are those of the lines that may open with a place line, be bare names beside a date, and name an agency.
    The lines may be left out where the title is known and none may open with a place line or be a bare name.
    """

    lines: Sequence[str]
    said: Sequence[Stated | None]
    may_open: Sequence[int]
    may_be_names: Sequence[int]
    may_credit: Sequence[int]


def find_metadata(text: str, *, title: str | None = None) -> Metadata:
    r"""Return what a text says of itself; ``None`` for each thing that it doesn't say for certain.

    ``title`` is the headline where it is known from elsewhere; the text's own first headline if not.

    >>> find_metadata("Mayor opens bridge\nBy Jane Doe\nJune 2, 2018\nLONDON (AP) - It opened.")
    Metadata(title='Mayor opens bridge', byline='Jane Doe', date='2018-06-02', place='LONDON', agency='AP')
    """
    lines = [line.strip() for line in text.splitlines() if line and not line.isspace()]
    head = [lines[n] for n in head_of(len(lines), first_paragraph(lines))]
    every = range(len(head))
    return state(Head(head, list(map(read_line, head)), every, every, every), lines[-LAST:], title=title)


def state(head: Head, tail: Sequence[str], *, title: str | None) -> Metadata:
    """Return what a text says of itself by its head and the lines of its tail, without white space around them."""
    lines, said = head.lines, _with_bare_names(head, title) if head.may_be_names else head.said
    names, date, agency = _stated(said, head.may_credit)
    place = _NO_PLACE
    if head.may_open or not title:
        kinds = _kinds_of(said)
        place = _opening(lines, kinds, head.may_open)[1]
        title = title or _headline(lines, kinds, head.may_open)
    agency = agency or place.agency or next(filter(None, map(_tail_agency, reversed(tail))), None)
    return Metadata(title, names, date or place.date, place.place, agency)


def _kinds_of(said: Sequence[Stated | None]) -> Kinds:
    return [one.kind if one else None for one in said]


def _with_bare_names(head: Head, title: str | None) -> Sequence[Stated | None]:
    """Return what the head's lines say, bare names beside a date too."""
    said = list(head.said)
    for n in _bare_names(head.lines, _kinds_of(said), title, head.may_be_names):
        name = _unmangled(head.lines[n])
        said[n] = Stated("byline", name, name)
    return said


def _stated(said: Sequence[Stated | None], may_credit: Iterable[int]) -> tuple[str | None, str | None, str | None]:
    """Return the byline's names, the date and the agency that the lines of metadata state."""
    names = date = agency = None
    in_doubt = False
    stated = list(filter(None, said))
    for one in stated:
        names = names or one.names
        date = date or one.date
        in_doubt = in_doubt or one.in_doubt
    if in_doubt and any(map(_puts_day_first, stated)):
        date = next(filter(None, map(_date_day_first, stated)), None)
    for n in may_credit:
        if (credit := said[n]) and credit.kind in ("byline", "agency"):
            agency = agency or _agency(credit.line)
    return names, date, agency


def _date_day_first(said: Stated) -> str | None:
    """Return the date of a line if days stand before months."""
    return _date(said.line, find_dates(said.line, day_first=True)) if said.in_doubt else said.date


def first_paragraph(lines: Sequence[str]) -> int:
    """Return the index of the first line as long as a paragraph; how many lines there are if none is."""
    return next((n for n, line in enumerate(lines) if len(line) >= PARAGRAPH), len(lines))


def head_of(lines: int, paragraph: int) -> list[int]:
    """Return which of so many lines are the head, given the first paragraph's index (``lines``: there is none).

    >>> head_of(20, 2), head_of(20, 20)[-1]
    ([0, 1, 2, 3, 4, 5], 12)
    """
    return np.flatnonzero(is_in_head(np.arange(lines), np.int64(paragraph), np.int64(lines))).tolist()


def is_in_head(n: Numbers, paragraph: Numbers, lines: Numbers) -> npt.NDArray[np.bool_]:
    """Return which lines are in their pages' heads: by their indexes, those of the first paragraphs, and the sizes."""
    none = paragraph >= lines
    behind = np.where(none, FIRST, paragraph + 1) + BEHIND
    return np.asarray((n < behind) & (none | (n < FIRST) | (n >= paragraph - _BEFORE)))


def _opening(head: Sequence[str], kinds: Kinds, may_open: Sequence[int]) -> tuple[int, PlaceLine]:
    """Return the place line of the first paragraph, and the index of its line.

    Captions, standfirsts and notes may stand before it. Behind a paragraph and a heading that names the place
    it opens one of several stories, as in a round-up.
    """
    for n in may_open:
        found = place_line(head[n]) if kinds[n] in (None, "place") else _NO_PLACE
        if found.end:
            above = fold(head[n - 1]) if n else ""
            town = fold((found.place or "").partition(",")[0])
            named = bool(town) and town in above and len(above) <= SENTENCE
            return n, (_NO_PLACE if named and first_paragraph(head[:n]) < n else found)
    return -1, _NO_PLACE


def metadata_lines(lines: Sequence[str]) -> dict[int, str]:
    """Return which lines of a text's head hold nothing but metadata: index -> "byline", "date", "place" or "agency".

    A place line that opens a paragraph is not among them; ``place_line_end`` says where it ends.

    >>> metadata_lines(["Bridge opens", "By Jane Doe", "June 2, 2018", "The bridge opened."])
    {1: 'byline', 2: 'date'}
    """
    places, head = _head(lines)
    kinds = add_bare_names(head, [line_kind(line) for line in head], None)
    return {n: kind for n, kind in zip(places, kinds, strict=True) if kind}


def _head(lines: Sequence[str]) -> tuple[list[int], list[str]]:
    """Return the indexes and the lines of a text's head, without those that are blank."""
    full = [n for n, line in enumerate(lines) if line and not line.isspace()]
    stripped = [lines[n].strip() for n in full]
    chosen = head_of(len(full), first_paragraph(stripped))
    return [full[n] for n in chosen], [stripped[n] for n in chosen]


def may_be_name(line: str) -> bool:
    """Return whether a line may be a byline though nothing but where it stands says so.

    >>> may_be_name("Jane Doe"), may_be_name("Share this")
    (True, False)
    """
    return len(line) <= MOST_NAME_CHARACTERS and (is_name(line) or is_caseless_name(line) or names_persons(line))


def may_be_headline(line: str) -> bool:
    """Return whether a line is the headline if byline or date stand below it."""
    headline = len(line.split()) >= _LEAST_PROTECTED and line[0] not in _LIST_MARKS
    return headline and _ends_as_headline(line) and not _is_furniture(line)


def protected_lines(head: Sequence[str], kinds: Kinds) -> dict[int, str]:
    """Return the lines of metadata, and as "headline" the line right above byline or date that reads as one.

    ``kinds`` are those of the head's lines by ``line_kind``. A bare name of a person is a "name": likely the byline.
    A headline with a copy above it is none; so much speaks for the others that on the kit's pages nine in ten are.

    >>> protected_lines(["Home", "Mayor opens the bridge", "By Jane Doe"], [None, None, "byline"])
    {2: 'byline', 1: 'headline'}
    """
    kinds = add_bare_names(head, kinds, None)
    found = {n: kind for n, kind in enumerate(kinds) if kind}
    stated = _first_stated(kinds)
    found |= {n: "name" for n, kind in enumerate(kinds) if kind is None and _is_author(head, n)}
    if stated and _is_headline(head, kinds, stated - 1):
        found[stated - 1] = "headline"
    return found


def is_protected(head: Sequence[str], kinds: Kinds, n: int) -> bool:
    """Return whether a line is among the ``protected_lines``."""
    kinds = add_bare_names(head, kinds, None)
    if kinds[n] or _is_author(head, n):
        return True
    return _first_stated(kinds) == n + 1 and _is_headline(head, kinds, n)


def is_bare_name(head: Sequence[str], kinds: Kinds, n: int) -> bool:
    """Return whether a line of no kind is names of persons, by ``AUTHORS`` lines either side; 0 is the head's first."""
    return bool(_bare_names(head, kinds, None, [n])) or _is_author(head, n)


def _is_headline(head: Sequence[str], kinds: Kinds, n: int) -> bool:
    """Return whether the line right above byline or date reads as the headline."""
    line = head[n]
    if n == 0 and len(line) <= MOST_NAME_CHARACTERS and is_name(line):
        return True
    if len(line.split()) < _LEAST_PROTECTED or line != _headline(head, kinds, range(len(head))):
        return False
    return not any(line[:_SAME_BEGINNING] in above for above in head[:n])


def _is_author(head: Sequence[str], n: int) -> bool:
    """Return whether a line is bare names of persons; more names in a row than a story has authors are a list."""
    if len(head[n]) > MOST_NAME_CHARACTERS or not names_persons(head[n]):
        return False
    beside = head[max(0, n - AUTHORS) : n][::-1], head[n + 1 : n + 1 + AUTHORS]
    return sum(len(list(takewhile(is_name, lines))) for lines in beside) < AUTHORS


def opening_place(lines: Sequence[str]) -> tuple[int, int] | None:
    """Return the line that the page's place line opens, and how many code points of it are the place line.

    >>> opening_place(["Bridge opens", "LONDON (Reuters) - The bridge opened."])
    (1, 19)
    """
    places, head = _head(lines)
    n, found = _opening(head, add_bare_names(head, [line_kind(line) for line in head], None), range(len(head)))
    if not found.end:
        return None
    line = lines[places[n]]
    behind = line.lstrip()[found.end :]
    return places[n], len(line) - len(behind.lstrip())


def place_line_end(line: str) -> int:
    """Return how many code points of a paragraph's head are its place line; 0 if it has none.

    >>> place_line_end("LONDON (Reuters) - The bridge opened."), place_line_end("The bridge opened.")
    (19, 0)
    """
    return place_line(line).end


def add_bare_names(head: Sequence[str], kinds: Kinds, title: str | None) -> Kinds:
    """Return the kinds with the names that stand between headline and date as bylines, though nothing else says so."""
    named = _bare_names(head, kinds, title, range(len(head)))
    return ["byline" if n in named else kind for n, kind in enumerate(kinds)] if named else kinds


def _bare_names(head: Sequence[str], kinds: Kinds, title: str | None, asked: Iterable[int]) -> list[int]:
    """Return which of the lines asked are names beside a date.

    Several in a row are a list of tags. The first line may be the headline ("Night Ferry") where it isn't known.
    """
    beside = {n + step for n, kind in enumerate(kinds) if kind == "date" for step in (-1, 1)}
    return [n for n in asked if n in beside and kinds[n] is None and _is_bare_name(head, kinds, n, title)]


def _is_bare_name(head: Sequence[str], kinds: Kinds, n: int, title: str | None) -> bool:
    line = head[n]
    if (n == 0 if title is None else line == title.strip()) or len(line) > MOST_NAME_CHARACTERS:
        return False
    if is_name(line):
        return not any(kinds[k] is None and is_name(head[k]) for k in (n - 1, n + 1) if 0 <= k < len(head))
    return n + 1 < len(head) and kinds[n + 1] == "date" and is_caseless_name(line)


def line_kind(line: str) -> str | None:
    """Return what a line says and nothing else: "byline", "date", "place" or "agency"; or nothing of these."""
    said = read_line(line)
    return said.kind if said else None


@functools.lru_cache(maxsize=KINDS_HELD)
def read_line(line: str) -> Stated | None:
    """Return what a line says if it says nothing else than byline, date, place or agency.

    >>> read_line("By Jane Doe | June 2, 2018")
    Stated(kind='byline', line='By Jane Doe | June 2, 2018', names='Jane Doe', date='2018-06-02', in_doubt=False)
    """
    if len(line) > LONGEST or (len(line) > SENTENCE and line[-1] in SENTENCE_ENDS):
        return None
    line = _unmangled(line)
    if said := _read_date(line):
        return said
    if names := byline_of(line):
        return _with_date("byline", line, names)
    if _credit(line):
        return Stated("agency", line)
    return Stated("place", line) if len(line) <= _PLACE_ALONE and 0 < len(line) <= place_line(line).end else None


def _read_date(line: str) -> Stated | None:
    """Return what a line says that holds nothing but a date, a time or a reading time."""
    if not _DIGIT.search(line):
        return None
    blank = blank_digits(line)
    labels = _count_labels(blank)
    if labels is None:
        return None
    if (usual := usual_date(blank)) and (iso := iso_of(line, usual)):
        return Stated("date", line, None, iso)
    if find_dates(line):
        return _with_date("date", line, None)
    rest, times = TIME.subn(" ", line)
    timed = labels > 0 and (times > 0 or len(re.findall(r"\d+", rest)) == 1)
    return Stated("date", line) if timed else None


def _with_date(kind: str, line: str, names: str | None) -> Stated:
    """Return what a line says that may hold dates."""
    dates = find_dates(line)
    return Stated(kind, line, names, _date(line, dates), None in [iso for _, _, iso in dates])


def _puts_day_first(said: Stated) -> bool:
    return said.kind == "byline" and puts_day_first(said.line)


def _unmangled(line: str) -> str:
    """Return a line as it was before its UTF-8 was read as Windows-1252 ("â€”" is a dash); others as they are."""
    if line.isascii() or not _MANGLED.search(line):
        return line
    try:
        return line.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return line


@functools.lru_cache(maxsize=BLANKS_HELD)
def _count_labels(blank: bytes) -> int | None:
    """Return how many labels of dates a line without its digits holds; ``None`` if it holds other words than months."""
    line = blank.decode("utf-8", "surrogatepass")
    bare, marks = (line, 0) if line.isascii() else _DATE_MARKS.subn(" ", line)
    labels = _count_label_words(bare)
    if labels is None and _GLUED.search(bare):
        labels = _count_label_words(_GLUED.sub(r"\1 \2", bare))
    return None if labels is None else labels + marks


def _count_label_words(line: str) -> int | None:
    """Return how many words of a line are labels of dates; ``None`` if it holds another word than these and months."""
    folded = fold(line)
    labels = 0
    for m in (_ASCII_WORD if folded.isascii() else _WORD).finditer(folded):
        word = m.group()
        if word in DATE_WORDS:
            labels += 1
        elif word not in MONTHS and word not in _ORDINALS:
            return None
    return labels


def _date(line: str, found: Iterable[tuple[int, int, str | None]]) -> str | None:
    """Return the date of a line of metadata among those ``found``: the one of publication where there are several."""
    dates = [(start, iso) for start, _, iso in found if iso]
    if len(dates) < 2:
        return dates[0][1] if dates else None
    folded = fold(line)
    for start, iso in dates:
        if len(folded) != len(line) or not _UPDATED.search(folded[max(0, start - 30) : start]):
            return iso
    return dates[0][1]


def _agency(line: str) -> str | None:
    """Return the agency that a byline or a credit names as one of its parts."""
    return next(filter(None, (agency_named(part.strip(" .©")) for part in _PARTS.split(line))), None)


def _credit(line: str) -> str | None:
    """Return the agency if the line credits it and says nothing else."""
    if len(line) > 75:
        return None
    bare = line.strip("()[] .-–—©")
    if found := agency_named(bare):
        return found
    if ":" not in bare and "：" not in bare:
        return None
    label, _, rest = bare.partition("：" if "：" in bare else ":")
    return agency_named(rest.strip()) if fold(label).strip() in CREDIT_WORDS else None


@functools.lru_cache(maxsize=KINDS_HELD)
def _tail_agency(line: str) -> str | None:
    if "ing by" in line and _REUTERS_DESK.match(line):
        return "Reuters"
    if len(line) <= LONGEST:
        if ("©" in line or "opyright" in line or "(c)" in line) and (m := _COPYRIGHT.search(line)):
            return agency_named(m[1].strip())
        if found := _credit(line):
            return found
    m = _LAST_BRACKETS.search(line[-40:]) if ")" in line[-2:] else None
    return agency_named(m[1].strip()) if m else None


def _headline(head: Sequence[str], kinds: Kinds, may_open: Sequence[int]) -> str | None:
    """Return the first line that reads as a headline, if more than itself follows.

    Where byline or date come late, a menu stands before them: the headline is looked for just above.
    """
    stated = _first_stated(kinds)
    for n in range(stated - _ABOVE, stated) if stated > _MENU else range(min(_MENU, len(head))):
        line = head[n]
        words = len(line.split())
        unspaced = words < 3 and len(line) >= 6 and not line.isascii() and bool(_UNSPACED.search(line))
        if kinds[n] or line[0] in _LIST_MARKS or not (words >= 3 or unspaced) or _is_furniture(line):
            continue
        if not _ends_as_headline(line) or (n in may_open and place_line(line).end):
            break
        return line if n + 1 < len(head) else None
    return _short_headline(head, kinds)


def _first_stated(kinds: Kinds) -> int:
    """Return the index of the first byline or date; 0 if there is none."""
    for n, kind in enumerate(kinds):
        if kind in ("byline", "date"):
            return n
    return 0


def _ends_as_headline(line: str) -> bool:
    """Return whether a line is short enough and doesn't end like a sentence."""
    if len(line) > _HEADLINE_LENGTH or len(line.split()) > _HEADLINE_WORDS:
        return False
    return line[-1] not in ".。।؛;,:" or line.endswith(("...", "U.S."))


def _short_headline(head: Sequence[str], kinds: Kinds) -> str | None:
    """Return a first line of two words with the byline right below it."""
    if len(head) < 3 or kinds[0] or kinds[1] != "byline":
        return None
    line = head[0]
    words = fold(line).split()
    if len(words) != 2 or not NOT_NAMES.isdisjoint(words) or not line[0].isalpha() or _is_furniture(line):
        return None
    return line if line[-1].isalnum() or line[-1] in "!?" else None


def _is_furniture(line: str) -> bool:
    """Return whether a line is a prompt, a menu's button or the trail to the page."""
    if _PROMPT.match(line):
        return True
    parted = ">" in line or "/" in line or (not line.isascii() and any(map(line.__contains__, _ARROWS)))
    return parted and bool(_TRAIL.fullmatch(line))
