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
from cleaner.boilerplate.bylines import byline_of, is_name
from cleaner.boilerplate.dates import LETTER, MONTHS, find_dates, fold
from cleaner.boilerplate.metadata_words import CREDIT_WORDS, DATE_WORDS
from cleaner.boilerplate.places import place_line
from cleaner.model import Metadata

__all__ = ["AGENCIES", "find_metadata", "metadata_lines", "place_line_end"]

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

_PROMPT = re.compile(
    r"(?:skip|jump|go|back) to |sign (?:in|up|me)|log ?in|subscribe|share |advertisement|menu\b|thanks? (?:you )?for"
    r"|(?:we|this (?:web)?site) uses? cookies|follow |by (?:clicking|signing)|create an? |image \d|photo|foto"
    r"|illustration|zum (?:inhalt|haupt)|aller (?:au|à)|saltar |ir (?:al|a la|para) |vai al |ga naar|home\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_UNSPACED = re.compile("[\u3040-\u9fff]")
_TIME = re.compile(
    r"\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d{1,3})?\s?(?:[ap]\.?m\.?|uhr|h|z)?(?![\w.])|\b\d{1,2}\s?(?:[ap]\.?m\.?|uhr|h)\b",
    re.IGNORECASE,
)
_WORD = re.compile(rf"{LETTER}+")
_DATE_MARKS = re.compile(
    "[发發][布佈表]|更新|时间|時間|日期|来源|星期[一二三四五六日天]|[上下]午|午[前後]|公開|配信|掲載|最終|作成|投稿|[年月日時分]"
    "|[(（][月火水木金土日][)）]|입력|수정|등록|최종|승인|기사|오[전후]|송고|[월화수목금토일]요일|[년월일시분]"
)
_UPDATED = re.compile(
    r"\b(?:updated?|modified|aktualisiert|mis a jour|modifie|actualiza|atualiza|aggiorna|modifica|bijgewerkt|gewijzigd"
    r"|обновл|aktualizacja|guncel|uppdaterad|oppdatert|opdateret|diperbarui)"
)
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
    kinds = _kinds(lines, head, tail)
    byline = date = place = agency = None
    for n in head:
        line = lines[n].strip()
        kind = kinds.get(n)
        if kind == "byline":
            byline = byline or byline_of(line) or line
        if kind and kind != "place":
            date = date or _date(line)
            agency = agency or (_agency(line) if kind != "date" else None)
        elif not place:
            found = place_line(line)
            place, agency, date = found.place, agency or found.agency, date or found.date
    if not agency:
        agency = next(filter(None, (_tail_agency(lines[n].strip()) for n in reversed(tail))), None)
    return Metadata(title or _headline(lines, head, kinds), byline, date, place, agency)


def metadata_lines(lines: Sequence[str]) -> dict[int, str]:
    """Return which lines hold nothing but metadata: index -> "byline", "date", "place" or "agency".

    A place line that opens a paragraph is not among them; ``place_line_end`` says where it ends.

    >>> metadata_lines(["Bridge opens", "By Jane Doe", "June 2, 2018", "The bridge opened."])
    {1: 'byline', 2: 'date'}
    """
    return _kinds(lines, *_places_to_look(lines))


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


def _kinds(lines: Sequence[str], head: Sequence[int], tail: Sequence[int]) -> dict[int, str]:
    kinds: dict[int, str] = {}
    for n in dict.fromkeys((*head, *tail)):
        line = lines[n]
        if len(line) <= _LONGEST and (kind := _kind(line.strip())):
            kinds[n] = kind
    if "date" in kinds.values():
        names = {n for n in head if n not in kinds and len(lines[n]) <= 60 and is_name(lines[n].strip())}
        for before, n, after in zip(head, head[1:], [*head[2:], -1], strict=False):
            # A name between headline and date is a byline; several in a row are a list of tags.
            if n in names and not {before, after} & names and "date" in (kinds.get(before), kinds.get(after)):
                kinds[n] = "byline"
    return kinds


@functools.lru_cache(maxsize=KINDS_HELD)
def _kind(line: str) -> str | None:
    if len(line) > _SENTENCE and line[-1] in ".!?…”\"»":
        return None
    if _is_date(line):
        return "date"
    if byline_of(line):
        return "byline"
    if _credit(line):
        return "agency"
    return "place" if len(line) <= _PLACE_ALONE and 0 < len(line) <= place_line(line).end else None


def _is_date(line: str) -> bool:
    """Return whether the line holds nothing but a date, a time or a reading time."""
    if not _DIGIT.search(line):
        return False
    bare = line if line.isascii() else _DATE_MARKS.sub(" ", line)
    labels = 0
    for word in _WORD.findall(fold(bare)):
        if word in DATE_WORDS:
            labels += 1
        elif word not in MONTHS and word not in _ORDINALS:
            return False
    dates = find_dates(line)
    if dates:
        return True
    rest, times = _TIME.subn(" ", line)
    return (labels > 0 or bare != line) and (times > 0 or len(re.findall(r"\d+", rest)) == 1)


def _date(line: str) -> str | None:
    """Return the date of a line of metadata: the one of publication where there are several."""
    dates = [(start, iso) for start, _, iso in find_dates(line) if iso]
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
    m = _LAST_BRACKETS.search(line[-40:])
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
        if n in kinds or line[0] in "-•*|>#" or not (words >= 3 or unspaced) or _PROMPT.match(line):
            continue
        if len(line) > _HEADLINE_LENGTH or words > _HEADLINE_WORDS or place_line(line).end:
            return None
        if line[-1] in ".。।؛;,:" and not line.endswith(("...", "U.S.")):
            return None
        return line if n != head[-1] else None
    return None
