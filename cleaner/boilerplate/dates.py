"""Dates as news pages print them, in the languages' month names and in numbers.

A date that can be read in two ways (03/04/2018) is no date, unless the line's language settles it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

# One row a language, January to December; "|" parts spellings, "_" joins the words of one name.
MONTH_ROWS = (
    (
        "january|jan february|feb march|mar april|apr may june|jun "
        "july|jul august|aug september|sep|sept october|oct november|nov december|dec"
    ),
    (
        "januar|janner|jan februar|feb marz|mrz|mar april|apr mai juni|jun "
        "juli|jul august|aug september|sep oktober|okt november|nov dezember|dez"
    ),
    (
        "janvier|janv fevrier|fevr|fev mars avril|avr mai juin "
        "juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec"
    ),
    (
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun "
        "julio|jul agosto|ago septiembre|setiembre|sep octubre|oct noviembre|nov diciembre|dic"
    ),
    (
        "janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun "
        "julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez"
    ),
    (
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu "
        "luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic"
    ),
    (
        "januari|jan februari|feb maart|mrt april|apr mei juni|jun "
        "juli|jul augustus|aug september|sep oktober|okt november|nov december|dec"
    ),
    (
        "января|янв февраля|фев марта|мар апреля|апр мая|май июня|июн "
        "июля|июл августа|авг сентября|сен|сент октября|окт ноября|ноя|нояб декабря|дек"
    ),
    ("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    (
        "stycznia|sty lutego|lut marca kwietnia|kwi maja czerwca|cze "
        "lipca|lip sierpnia|sie wrzesnia|wrz pazdziernika|paz listopada|lis grudnia|gru"
    ),
    (
        "ocak|oca subat|sub mart nisan|nis mayıs|mayis haziran|haz "
        "temmuz|tem agustos|agu eylul|eyl ekim|eki kasım|kasim aralık|aralik"
    ),
    ("januari februari mars april maj juni juli augusti september oktober november december"),
    ("januar februar marts|mars april maj|mai juni juli august september oktober november december|desember|des"),
    (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta "
        "heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"
    ),
    ("ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince"),
    ("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
    (
        "ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου "
        "ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου"
    ),
    ("januari februari maret april mei juni juli agustus|agu september oktober november|nop desember|des"),
    ("يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر"),
    ("كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول"),
    ("जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर"),
)

# A label in one of these languages settles that 03/04/2018 is the third of April.
_DAY_FIRST = re.compile(
    r"\b(?:publi|actuali|atuali|pubbli|aggiorn|modifi|mis a jour|stand|aktuali|veroffent|gepubl|bijgewerkt"
    r"|опубл|обновл|data|fecha|horas?|giris|guncel|opubl|uppdater|oppdater|kl|uhr"
    r"|as \d|a las \d|alle \d|ore \d|\d{1,2}h\d\d)",
    re.IGNORECASE,
)
_ENGLISH = re.compile(r"\b(?:published|publication|[ap]\.?m\.?|e[sd]?t|p[sd]t)\b", re.IGNORECASE)

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:18|19|20|١٩|٢٠)\d\d")
# A time that is no date: 24.04.24 may be one.
_CLOCK = re.compile(r"\b\d{1,2}[:h]\d{2}(?::\d{2})?")
TIME = re.compile(
    r"\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d{1,3})?\s?(?:[ap]\.?m\.?|uhr|h|z)?(?![\w.])|\b\d{1,2}\s?(?:[ap]\.?m\.?|uhr|h)\b",
    re.IGNORECASE,
)
"""A time of day, in twelve or twenty-four hours; dates are to be taken out before (24.04.24)."""
# A letter, or one of the vowel signs of Devanagari, which are none to Python.
LETTER = r"(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f])"
_YEAR_FIRST = re.compile(r"(?<!\d)((?:18|19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)[日일]?")
_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2((?:18|19|20)?\d\d)(?![\d]|[.,/-]\d)")
_SHORT_UNSPACED = re.compile(r"(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")

# Pattern, and its groups of year (0: it has none), month and day.
Form = tuple[re.Pattern[str], int, int, int]


def _forms(letter: str, month: str, flags: re.RegexFlag) -> tuple[tuple[Form, ...], tuple[Form, ...]]:
    """Return the forms with a year and those without, the fullest first, for what a letter and a month's name are."""
    day = r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?"
    day_month_year = re.compile(
        rf"(?<!\d){day}[\s.\-/]{{0,2}}(?:of |de |d')?{month}"
        r"[.,]?[\s\-/.]{1,2}(?:de |del |do )?((?:18|19|20|١٩|٢٠)\d\d)(?!\d)",
        flags,
    )
    month_day_year = re.compile(
        rf"(?<!{letter})({letter}{{3,9}})\.?[\s\-]{{1,2}}(\d{{1,2}})(?:st|nd|rd|th)?,?[\s\-]{{1,2}}((?:18|19|20)\d\d)",
        flags,
    )
    # "June 2", "2. Juni", "2 de junio": a day without its year, for lines that hold nothing else.
    day_month = re.compile(
        rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s?(?:de )?({letter}{{3,12}})\.?(?!{letter})", flags
    )
    month_day = re.compile(rf"(?<!{letter})({letter}{{3,9}})\.?\s(\d{{1,2}})(?:st|nd|rd|th)?(?!\d)", flags)
    full = ((_YEAR_FIRST, 1, 2, 3), (day_month_year, 3, 2, 1), (month_day_year, 3, 1, 2))
    return full, ((day_month, 0, 2, 1), (month_day, 0, 1, 2), (_SHORT_UNSPACED, 0, 1, 2))


_ANY_FORMS = _forms(r"[^\W\d_]", rf"({LETTER}{{2,12}}(?:\s(?:الثاني|الأول))?)", re.IGNORECASE)
# Most lines hold plain letters alone, and a class of those is read in half the time.
_ASCII_FORMS = _forms("[a-z]", "([a-z]{2,12})", re.IGNORECASE | re.ASCII)


# A line of plain letters and one full date, perhaps with a time or a reading time behind it, as most pages print it:
# what the forms above find there is known after one look. The first two digits of the year are looked at apart.
_ONE_DATE = re.compile(
    r"\D{0,60}?(?<![a-z])(?:([a-z]{3,9})\.? (\d{1,2}),?|(\d{1,2})\.? ([a-z]{3,9})) (\d{4})"
    r"(?:\D{0,19}\W\d{1,2}:\d\d(?!\d)|\W{1,5}\d{1,2} min)?\D{0,60}",
    re.IGNORECASE | re.ASCII,
)
_CENTURIES = ("19", "20")
_ZEROS = bytes.maketrans(b"123456789", b"000000000")

LINES_HELD = 4096
"""Lines whose dates are remembered: a line is asked whether it is a date, a byline or a place line, one by one."""

BLANKS_HELD = 4096
"""Lines without their digits that are remembered: of those of dates there are few."""


def fold(text: str) -> str:
    """Return a text in lower case and without accents."""
    if text.isascii():
        return text.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


MONTHS: dict[str, int] = {
    fold(name.replace("_", " ")): number
    for row in MONTH_ROWS
    for number, names in enumerate(row.split(), 1)
    for name in names.split("|")
}


def find_dates(line: str, *, day_first: bool = False) -> tuple[tuple[int, int, str | None], ...]:
    """Return the dates of a line as (start, end, ISO date), in their order.

    Offsets are code points of the line, half-open. The date is ``None`` where the line shows a
    date that is not certain: without a year, or with day and month in doubt. ``day_first`` says that
    the day is known to stand before the month, as from the language of the line above.

    >>> find_dates("Published June 2, 2018, updated 3. Juni 2018")
    ((10, 22, '2018-06-02'), (32, 44, '2018-06-03'))
    >>> find_dates("03/04/2018"), find_dates("Publié le 03/04/2018")
    (((0, 10, None),), ((10, 20, '2018-04-03'),))
    """
    return _find_dates(line, day_first) if _DIGIT.search(line) else ()


def blank_digits(line: str) -> bytes:
    """Return a line in UTF-8 with zeros for its digits: what the lines of dates of many pages have in common.

    >>> blank_digits("June 12, 2018, 9:30")
    b'June 00, 0000, 0:00'
    """
    return line.encode("utf-8", "surrogatepass").translate(_ZEROS)


class Usual(NamedTuple):
    """Where a line's one full date stands: from its start to its end, behind the year's four digits."""

    start: int
    end: int
    day: slice
    month: int


@lru_cache(maxsize=BLANKS_HELD)
def usual_date(blank: bytes) -> Usual | None:
    """Return where a line of plain letters holds its one date if that has the usual form; its digits are blank."""
    m = _ONE_DATE.fullmatch(blank.decode("ascii")) if blank.isascii() else None
    month = MONTHS.get((m[1] or m[4]).lower()) if m else None
    return Usual(m.start(1 if m[1] else 3), m.end(5), slice(*m.span(2 if m[1] else 3)), month) if m and month else None


def iso_of(line: str, usual: Usual) -> str | None:
    """Return the ISO date that stands at the usual place of a line; ``None`` if there is no such day."""
    _, end, day, month = usual
    year = line[end - 4 : end]
    return _iso(year, month, line[day]) if year.startswith(_CENTURIES) else None


@lru_cache(maxsize=LINES_HELD)
def _find_dates(line: str, day_first: bool) -> tuple[tuple[int, int, str | None], ...]:
    if (usual := usual_date(blank_digits(line))) and (iso := iso_of(line, usual)):
        return ((usual.start, usual.end, iso),)
    found: list[tuple[int, int, str | None]] = []
    rest = line
    full, short = _ASCII_FORMS if line.isascii() else _ANY_FORMS
    if _YEAR.search(line):
        rest = _take_out(full, rest, found)
        if not _DIGIT.search(_CLOCK.sub("", rest)):
            return tuple(sorted(found))
    rest = _take_out(short, rest, found)
    for m in _NUMERIC.finditer(rest):
        readable, iso = _numeric(m, rest, day_first)
        if readable:
            found.append((m.start(), m.end(), iso))
    return tuple(sorted(found))


def _take_out(forms: Sequence[Form], rest: str, found: list[tuple[int, int, str | None]]) -> str:
    """Add what reads as a date in one of the forms to ``found``; return the line with blanks in its place."""
    for pattern, year, month, day in forms:
        for m in pattern.finditer(rest):
            name = m[month]
            number = int(name) if name.isdecimal() else MONTHS.get(fold(name), 0)
            iso = _iso(m[year] if year else "2000", number, m[day]) if number else None
            if iso:
                start, end = m.span()
                found.append((start, end, iso if year else None))
                rest = f"{rest[:start]}{' ' * (end - start)}{rest[end:]}"
    return rest


def _numeric(m: re.Match[str], line: str, settled: bool) -> tuple[bool, str | None]:
    """Return whether the numbers can be a date, and the date if there is only one."""
    first, second = int(m[1]), int(m[3])
    year = m[4] if len(m[4]) == 4 else ("20" if int(m[4]) < 50 else "19") + m[4]
    day_first, month_first = _iso(year, second, m[1]), _iso(year, first, m[3])
    if not day_first or not month_first or day_first == month_first:
        return bool(day_first or month_first), day_first or month_first
    dotted = m[2] == "." and len(m[4]) == 4
    if settled or dotted or (_DAY_FIRST.search(fold(line)) and not _ENGLISH.search(line)):
        return True, day_first
    return True, None


@lru_cache(maxsize=LINES_HELD)
def _iso(year: str, month: int, day: str) -> str | None:
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None
