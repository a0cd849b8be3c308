"""What a news text says of itself: headline, byline, date, place line and agency credit.

Only the surroundings of the first paragraph and the last lines are looked at, and only what is
certain is said: no answer is better than a wrong one. Every document passes here, so that cheap
looks at a line come before the patterns.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from cleaner.boilerplate.agencies import AGENCIES, agency_named
from cleaner.boilerplate.bylines import byline_of, puts_day_first
from cleaner.boilerplate.dates import LETTER, MONTHS, TIME, find_dates, fold
from cleaner.boilerplate.metadata_words import CREDIT_WORDS, DATE_WORDS, NOT_NAMES
from cleaner.boilerplate.names import MOST_NAME_CHARACTERS, is_caseless_name, is_name
from cleaner.boilerplate.places import NONE as _NO_PLACE
from cleaner.boilerplate.places import PlaceLine, place_line
from cleaner.model import Metadata

__all__ = ["AGENCIES", "find_metadata", "metadata_lines", "opening_place", "place_line_end", "protected_lines"]

# A first paragraph has at least so many code points; headlines and decks of the kit's pages rarely do.
_PARAGRAPH = 140
# Lines of the head that are looked at: from the first on, before the first paragraph, and behind it.
_FIRST, _BEFORE, _BEHIND = 10, 12, 3
# Credits stand among the last lines.
_LAST = 4
# A line of metadata is short: longer ones are sentences that happen to hold a date or a name.
_LONGEST = 160
# A line longer than this that ends like a sentence is one.
_SENTENCE = 70
# A place line that stands alone is no longer than this.
_PLACE_ALONE = 60
# The longest headline, in words and code points.
_HEADLINE_WORDS, _HEADLINE_LENGTH = 32, 200

# More lines than this before byline and date are a menu; the headline stands among the last few of them.
_MENU, _ABOVE = 6, 4

# A headline is protected from so many words on: menus hold shorter lines.
_LEAST_PROTECTED = 4
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
# "UhrLesedauer": two labels whose elements the scraper joined.
_GLUED = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_WORD = re.compile(rf"{LETTER}+")
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
    r"(?:©|\(c\)|copyright)\W{0,3}(?:copyright)?\W{0,3}(?:\d{4})?\W{0,3}(?:by )?"
    r"([^.,|/]{2,40}?)\s?(?:[.,|/]|$|all rights)",
    re.IGNORECASE,
)
_LAST_BRACKETS = re.compile(r"\(\s?([^()]{2,30})\)\W?$")


KINDS_HELD = 4096
"""Lines whose kind is remembered: a page's are asked for twice, and bylines come again on other pages."""


def find_metadata(text: str, *, title: str | None = None) -> Metadata:
    r"""Return what a text says of itself; ``None`` for each thing that it doesn't say for certain.

    ``title`` is the headline where it is known from elsewhere; the text's own first headline if not.

    >>> find_metadata("Mayor opens bridge\nBy Jane Doe\nJune 2, 2018\nLONDON (AP) - It opened.")
    Metadata(title='Mayor opens bridge', byline='Jane Doe', date='2018-06-02', place='LONDON', agency='AP')
    """
    lines = text.splitlines()
    head, tail = _places_to_look(lines)
    kinds = _kinds(lines, head, tail, title)
    stated = [(_unmangled(lines[n].strip()), kinds[n]) for n in head if n in kinds and kinds[n] != "place"]
    day_first = any(kind == "byline" and puts_day_first(line) for line, kind in stated)
    bylines = [byline_of(line) or line for line, kind in stated if kind == "byline"]
    dates = [iso for line, _ in stated if (iso := _date(line, day_first))]
    agencies = [found for line, kind in stated if kind != "date" and (found := _agency(line))]
    _, opening = _opening(lines, head, kinds)
    agency = next(iter(agencies), None) or opening.agency
    if not agency:
        agency = next(filter(None, (_tail_agency(lines[n].strip()) for n in reversed(tail))), None)
    return Metadata(
        title or _headline(lines, head, kinds),
        next(iter(bylines), None),
        next(iter(dates), None) or opening.date,
        opening.place,
        agency,
    )


def _opening(lines: Sequence[str], head: Sequence[int], kinds: dict[int, str]) -> tuple[int, PlaceLine]:
    """Return the place line of the first paragraph, and the index of its line.

    Captions, standfirsts and notes may stand before it. Behind a paragraph and a heading that names the place
    it opens one of several stories, as in a round-up.
    """
    long = False
    for place, n in enumerate(head):
        found = place_line(lines[n].strip()) if kinds.get(n, "place") == "place" else _NO_PLACE
        if found.end:
            above = fold(lines[head[place - 1]]) if place else ""
            town = fold((found.place or "").partition(",")[0])
            return n, (_NO_PLACE if long and len(above) <= _SENTENCE and town and town in above else found)
        long |= len(lines[n]) >= _PARAGRAPH
    return -1, _NO_PLACE


def metadata_lines(lines: Sequence[str]) -> dict[int, str]:
    """Return which lines hold nothing but metadata: index -> "byline", "date", "place" or "agency".

    A place line that opens a paragraph is not among them; ``place_line_end`` says where it ends.

    >>> metadata_lines(["Bridge opens", "By Jane Doe", "June 2, 2018", "The bridge opened."])
    {1: 'byline', 2: 'date'}
    """
    return _kinds(lines, *_places_to_look(lines))


@functools.lru_cache(maxsize=KINDS_HELD)
def likely_protected(line: str) -> str | None:
    """Return as what ``protected_lines`` might hold the line: "metadata", "headline" right above it, or nothing.

    >>> likely_protected("By Jane Doe"), likely_protected("Jane Doe"), likely_protected("Share this")
    ('metadata', 'metadata', None)
    """
    if len(line) > _LONGEST:
        return None
    line = line.strip()
    if len(line) <= MOST_NAME_CHARACTERS and (is_name(line) or is_caseless_name(line)):
        return "metadata"
    if _kind(line) is not None:
        return "metadata"
    headline = len(line.split()) >= _LEAST_PROTECTED and line[0] not in _LIST_MARKS
    return "headline" if headline and _may_be_headline(line) and not _is_furniture(line) else None


def protected_lines(lines: Sequence[str], *, whole: bool = False) -> dict[int, str]:
    """Return the lines of metadata, and as "headline" the line right above byline or date that reads as one.

    The lines are a document's, or with ``whole`` those of its head, which are all looked at.
    A headline with a copy above it is none; so much speaks for the others that on the kit's pages nine in ten are.

    >>> protected_lines(["Home", "Mayor opens the bridge", "By Jane Doe", "The bridge opened on Monday."])
    {2: 'byline', 1: 'headline'}
    """
    head, tail = (list(range(len(lines))), []) if whole else _places_to_look(lines)
    kinds = _kinds(lines, head, tail)
    stated = next((place for place, n in enumerate(head) if kinds.get(n) in ("byline", "date")), 0)
    if not stated:
        return kinds
    above = head[stated - 1]
    line = lines[above].strip()
    named = stated == 1 and len(line) <= MOST_NAME_CHARACTERS and is_name(line)
    copied = any(line[:_SAME_BEGINNING] in lines[n] for n in head[: stated - 1])
    if named or (not copied and len(line.split()) >= _LEAST_PROTECTED and line == _headline(lines, head, kinds)):
        kinds[above] = "headline"
    return kinds


def opening_place(lines: Sequence[str]) -> tuple[int, int] | None:
    """Return the line that the page's place line opens, and how many code points of it are the place line.

    >>> opening_place(["Bridge opens", "LONDON (Reuters) - The bridge opened."])
    (1, 19)
    """
    head, tail = _places_to_look(lines)
    n, found = _opening(lines, head, _kinds(lines, head, tail))
    if not found.end:
        return None
    line = lines[n]
    behind = line.lstrip()[found.end :]
    return n, len(line) - len(behind.lstrip())


def place_line_end(line: str) -> int:
    """Return how many code points of a paragraph's head are its place line; 0 if it has none.

    >>> place_line_end("LONDON (Reuters) - The bridge opened."), place_line_end("The bridge opened.")
    (19, 0)
    """
    return place_line(line).end


def _places_to_look(lines: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the indexes of the head's and of the tail's lines that aren't blank."""
    full: list[int] = []
    until = None
    for n, line in enumerate(lines):
        if line and not line.isspace():
            full.append(n)
            if until is None and len(line) >= _PARAGRAPH:
                until = len(full) + _BEHIND
            if until is not None and len(full) >= until:
                break
    if until is None:
        head = full[: _FIRST + _BEHIND]
    else:
        start = max(0, until - _BEHIND - 1 - _BEFORE)
        head = full[:until] if start <= _FIRST else full[:_FIRST] + full[start:until]
    tail: list[int] = []
    for n in range(len(lines) - 1, head[0] if head else -1, -1):
        if lines[n] and not lines[n].isspace():
            tail.append(n)
            if len(tail) == _LAST:
                break
    return head, tail[::-1]


def _kinds(lines: Sequence[str], head: Sequence[int], tail: Sequence[int], title: str | None = None) -> dict[int, str]:
    kinds: dict[int, str] = {}
    for n in dict.fromkeys((*head, *tail)):
        line = lines[n]
        if len(line) <= _LONGEST and (kind := _kind(line.strip())):
            kinds[n] = kind
    if "date" in kinds.values():
        for n in _bare_names(lines, head, kinds, title):
            kinds[n] = "byline"
    return kinds


def _bare_names(lines: Sequence[str], head: Sequence[int], kinds: dict[int, str], title: str | None) -> list[int]:
    """Return the names that stand between headline and date: bylines, though nothing else says so.

    Several in a row are a list of tags. The first line may be the headline ("Night Ferry") where it isn't known.
    """
    found = []
    for place, n in enumerate(head):
        before, after = head[place - 1] if place else -1, head[place + 1] if place + 1 < len(head) else -1
        if n in kinds or "date" not in (kinds.get(before), kinds.get(after)):
            continue
        line = lines[n].strip()
        if (not place if title is None else line == title.strip()) or len(line) > MOST_NAME_CHARACTERS:
            continue
        if is_name(line):
            listed = any(k >= 0 and k not in kinds and is_name(lines[k].strip()) for k in (before, after))
        else:
            listed = kinds.get(after) != "date" or not is_caseless_name(line)
        if not listed:
            found.append(n)
    return found


@functools.lru_cache(maxsize=KINDS_HELD)
def _kind(line: str) -> str | None:
    if len(line) > _SENTENCE and line[-1] in '.!?…”"»':
        return None
    line = _unmangled(line)
    if _is_date(line):
        return "date"
    if byline_of(line):
        return "byline"
    if _credit(line):
        return "agency"
    return "place" if len(line) <= _PLACE_ALONE and 0 < len(line) <= place_line(line).end else None


def _unmangled(line: str) -> str:
    """Return a line as it was before its UTF-8 was read as Windows-1252 ("â€”" is a dash); others as they are."""
    if line.isascii() or not _MANGLED.search(line):
        return line
    try:
        return line.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return line


def _is_date(line: str) -> bool:
    """Return whether the line holds nothing but a date, a time or a reading time."""
    if not _DIGIT.search(line):
        return False
    bare = line if line.isascii() else _DATE_MARKS.sub(" ", line)
    labels = 0
    for word in _WORD.findall(fold(_GLUED.sub(" ", bare))):
        if word in DATE_WORDS:
            labels += 1
        elif word not in MONTHS and word not in _ORDINALS:
            return False
    dates = find_dates(line)
    if dates:
        return True
    rest, times = TIME.subn(" ", line)
    return (labels > 0 or bare != line) and (times > 0 or len(re.findall(r"\d+", rest)) == 1)


def _date(line: str, day_first: bool) -> str | None:
    """Return the date of a line of metadata: the one of publication where there are several."""
    dates = [(start, iso) for start, _, iso in find_dates(line, day_first=day_first) if iso]
    if not dates:
        return None
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


def _tail_agency(line: str) -> str | None:
    if "ing by" in line and _REUTERS_DESK.match(line):
        return "Reuters"
    if len(line) <= _LONGEST:
        if ("©" in line or "opyright" in line or "(c)" in line) and (m := _COPYRIGHT.search(line)):
            return agency_named(m[1].strip())
        if found := _credit(line):
            return found
    m = _LAST_BRACKETS.search(line[-40:]) if ")" in line[-2:] else None
    return agency_named(m[1].strip()) if m else None


def _headline(lines: Sequence[str], head: Sequence[int], kinds: dict[int, str]) -> str | None:
    """Return the first line that reads as a headline, if more than itself follows.

    Where byline or date come late, a menu stands before them: the headline is looked for just above.
    """
    stated = next((place for place, n in enumerate(head) if kinds.get(n) in ("byline", "date")), 0)
    for n in head[stated - _ABOVE : stated] if stated > _MENU else head[:_MENU]:
        line = lines[n].strip()
        words = len(line.split())
        unspaced = words < 3 and len(line) >= 6 and bool(_UNSPACED.search(line))
        if n in kinds or line[0] in _LIST_MARKS or not (words >= 3 or unspaced) or _is_furniture(line):
            continue
        if not _may_be_headline(line) or place_line(line).end:
            break
        return line if n != head[-1] else None
    return _short_headline(lines, head, kinds)


def _may_be_headline(line: str) -> bool:
    """Return whether a line is short enough and doesn't end like a sentence."""
    if len(line) > _HEADLINE_LENGTH or len(line.split()) > _HEADLINE_WORDS:
        return False
    return line[-1] not in ".。।؛;,:" or line.endswith(("...", "U.S."))


def _short_headline(lines: Sequence[str], head: Sequence[int], kinds: dict[int, str]) -> str | None:
    """Return a first line of two words with the byline right below it."""
    if len(head) < 3 or head[0] in kinds or kinds.get(head[1]) != "byline":
        return None
    line = lines[head[0]].strip()
    words = fold(line).split()
    if len(words) != 2 or not NOT_NAMES.isdisjoint(words) or not line[0].isalpha() or _is_furniture(line):
        return None
    return line if line[-1].isalnum() or line[-1] in "!?" else None


def _is_furniture(line: str) -> bool:
    """Return whether a line is a prompt, a menu's button or the trail to the page."""
    return bool(_PROMPT.match(line) or ((">" in line or not line.isascii() or "/" in line) and _TRAIL.fullmatch(line)))
