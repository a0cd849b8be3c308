"""What a news text says of itself: headline, byline, date, place line and agency credit.

Only the surroundings of the first paragraph and the last lines are looked at, and only what is
certain is said: no answer is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaner.boilerplate.agencies import AGENCIES, agency_named
from cleaner.boilerplate.bylines import byline_of, is_name
from cleaner.boilerplate.dates import MONTHS, find_dates, fold
from cleaner.boilerplate.metadata_words import DATE_WORDS, NOT_PLACES
from cleaner.model import Metadata

__all__ = ["AGENCIES", "find_metadata", "metadata_lines", "place_line_end"]

# A first paragraph has at least so many code points; headlines and decks of the kit's light pages rarely do.
_PARAGRAPH = 140
# Lines of the head that are looked at before the first paragraph, and from the first line on.
_BEFORE, _FIRST = 10, 8
# Credits stand among the last lines.
_LAST = 4
# A line of metadata is short: longer ones are sentences that happen to hold a date.
_LONGEST = 160

_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d{1,3})?\s?(?:[ap]\.?m\.?|uhr|h|z)?(?![\w.])|\b\d{1,2}\s?(?:[ap]\.?m\.?|uhr|h)\b", re.I)
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_DATE_MARKS = re.compile(
    "发布时间|發布時間|更新时间|更新時間|发布|發布|更新|发表|时间|時間|日期|来源|星期[一二三四五六日天]|下午|上午|午前|午後|公開|配信|掲載|最終|作成|投稿日?|日|時|分|[（(][月火水木金土日][)）]"
    "|입력|수정|등록|최종|승인|기사|오전|오후|송고|[월화수목금토일]요일"
)
_UPDATED = re.compile(
    r"\b(?:updated?|modified|aktualisiert|mis a jour|modifie|actualiza|atualiza|aggiorna|modifica|bijgewerkt|gewijzigd|обновл"
    r"|aktualizacja|guncel|uppdaterad|oppdatert|opdateret|diperbarui)",
)

_AGENCY_IN_BRACKETS = re.compile(r"[(\[/（]\s?([^()\[\]/（）]{2,40}?)\s?[)\]/）]")
_DASH = re.compile(r"\s?[-–—―]{1,2}\s|[—–―]{1,2}|:\s|：|\s\.-\s?|\.-\s?")
_CJK_LINE = re.compile(
    r"^[（(【\[]?(新华社|新華社|中新社|中新网|中央社|美联社|法新社|路透社)([\u4e00-\u9fff]{2,8}?)\d{1,2}月\d{1,2}日?电"
    r"|^[（(【\[]([\u4e00-\u9fff\uac00-\ud7af]{2,8})\s?[=＝]\s?([\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af0-9]{2,8})[)）\]】]"
)
_CREDIT = re.compile(
    r"^(?:(?:source|sources|quelle|quellen|fuente|fonte|bron|источник|zrodlo|kaynak|kilde|kalla|via|from|credit|المصدر|来源|來源|出典|출처)\s?[:：]?\s)?(.{2,60})$"
)
_REUTERS_DESK = re.compile(r"^\W?(?:additional )?(?:reporting|writing|compiled) by [^;]{3,200}; ?(?:additional |writing |editing )", re.I)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\W{0,3}(?:copyright)?\W{0,3}(?:\d{4})?\W{0,3}(?:by )?([^.,|/]{2,40}?)\s?(?:[.,|/]|$|all rights)", re.I)


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
        if kind == "byline" and not byline:
            byline = _byline(line) or (line if is_name(line) else None)
        if len(line) <= _LONGEST and kind and not date:
            date = _date(line)
        if not agency and kind in ("byline", "agency"):
            agency = _agency(line)
        if not place and kind in (None, "place"):
            _, where, who, day = _place_line(line)
            place, agency, date = where, agency or who, date or day
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
    return _place_line(line)[0]


def _places_to_look(lines: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the indexes of the head's and of the tail's lines that aren't blank."""
    full: list[int] = []
    paragraph = None
    for n, line in enumerate(lines):
        if line and not line.isspace():
            full.append(n)
            if paragraph is None and len(line) >= _PARAGRAPH:
                paragraph = len(full) - 1
    if paragraph is None:
        head = full[: _FIRST + 2]
    else:
        head = full[: min(_FIRST, paragraph)] + full[max(_FIRST, paragraph - _BEFORE) : paragraph + 2]
        head = sorted({*head, full[paragraph]})
    return head, [n for n in full[-_LAST:] if n > (head[-1] if head else -1)]


def _kinds(lines: Sequence[str], head: Sequence[int], tail: Sequence[int]) -> dict[int, str]:
    kinds: dict[int, str] = {}
    for n in (*head, *tail):
        line = lines[n].strip()
        if len(line) <= _LONGEST and (kind := _kind(line)):
            kinds[n] = kind
    for before, n, after in zip([-1, *head], head, [*head[1:], -1], strict=False):
        if n not in kinds and before >= 0 and "date" in (kinds.get(before), kinds.get(after)):
            line = lines[n].strip()
            if len(line) <= 60 and is_name(line):
                kinds[n] = "byline"
    return kinds


def _kind(line: str) -> str | None:
    if _is_date(line):
        return "date"
    if _byline(line):
        return "byline"
    if _credit(line):
        return "agency"
    end, _, _, _ = _place_line(line)
    return "place" if end and end >= len(line) else None


def _byline(line: str) -> str | None:
    if found := byline_of(line):
        return found
    return None


def _is_date(line: str) -> bool:
    """Return whether the line holds nothing but a date, a time or a reading time."""
    if not any(c.isdigit() for c in line):
        return False
    dates = find_dates(line)
    rest = line
    for start, end, _ in reversed(dates):
        rest = f"{rest[:start]} {rest[end:]}"
    rest, times = _TIME.subn(" ", rest)
    rest = _DATE_MARKS.sub(" ", rest)
    left = [fold(word) for word in _WORD.findall(rest)]
    labels = sum(word in DATE_WORDS for word in left)
    if any(word not in DATE_WORDS and not word.isdigit() for word in left):
        return False
    return bool(dates) or (labels > 0 and (times > 0 or len(left) - labels == 1))


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
    for part in re.split(r"[,|/()\[\]•·–—:：]| - |\bby\b|\bfor\b", line, flags=re.I):
        if found := agency_named(part.strip(" .©")):
            return found
    return None


def _credit(line: str) -> str | None:
    """Return the agency if the line credits it and says nothing else."""
    bare = line.strip("()[] .-–—©")
    if found := agency_named(bare):
        return found
    if m := _CREDIT.match(fold(bare)):
        return agency_named(bare[m.start(1) :]) if len(fold(bare)) == len(bare) else None
    return None


def _tail_agency(line: str) -> str | None:
    if _REUTERS_DESK.match(line):
        return "Reuters"
    if len(line) > _LONGEST:
        m = re.search(r"\(([^()]{2,30})\)\W?$", line)
        return agency_named(m[1].strip()) if m else None
    if m := _COPYRIGHT.search(line):
        return agency_named(m[1].strip())
    if found := _credit(line):
        return found
    m = re.search(r"[(/]\s?([^()/]{2,30})\)?\W?$", line)
    return agency_named(m[1].strip()) if m else None


def _place_line(line: str) -> tuple[int, str | None, str | None, str | None]:
    """Return the place line's end in code points, its place, its agency and its date."""
    if m := _CJK_LINE.match(line):
        where, who = (m[2], m[1]) if m[1] else (m[3], m[4])
        if agency := agency_named(who):
            return m.end(), where, agency, None
    for m in _AGENCY_IN_BRACKETS.finditer(line[:90]):
        words = m[1]
        agency = agency_named(words) or agency_named(words.partition("/")[0].strip())
        before = line[: m.start()].strip()
        if not agency or (before and not _place(before)):
            continue
        end = m.end()
        dash = re.compile(r"[\s.,]{0,3}[-–—―:]{0,2}\s{0,2}").match(line, end)
        return (dash.end() if dash else end), _place(before), agency, _date(before)
    return _capital_place(line)


def _capital_place(line: str) -> tuple[int, str | None, str | None, str | None]:
    """Return the same for "LONDON - ", "LONDON, June 2, 2018 — " and "МОСКВА, 2 июн - РИА Новости."."""
    dash = _DASH.search(line[:70])
    if not dash or dash.group().strip() in (":", "："):
        return 0, None, None, None
    before = line[: dash.start()].strip()
    town = before.partition(",")[0].partition(".")[0]
    words = fold(town).split()
    letters = sum(c.isalpha() for c in town)
    if letters < 3 or not town.isupper() or len(words) > 4 or any(w in NOT_PLACES or w.isdigit() for w in words):
        return 0, None, None, None
    place = _place(before)
    if not place:
        return 0, None, None, None
    who = re.match(r"([^.,]{2,30})[.,]\s", line[dash.end() :])
    agency = agency_named(who[1].strip()) if who else None
    return dash.end() + (who.end() if who and agency else 0), place, agency, _date(before)


def _place(before: str) -> str | None:
    """Return the place in what stands before the agency or the dash, without its date."""
    dates = find_dates(before)
    if dates:
        before = before[: dates[0][0]]
    parts = [part for part in re.split(r"[,،]\s?", before.strip(" ,.،-–—/")) if part.strip()]
    parts = [part for part in parts if fold(part).strip(" .") not in MONTHS and not any(c.isdigit() for c in part)]
    words = " ".join(parts).replace("/", " ").split()
    if not words or len(words) > 6:
        return None
    if any(w[0].islower() and len(w) > 3 for w in words) or not any(w[0].isalpha() for w in words):
        return None
    return ", ".join(part.strip() for part in parts)


def _headline(lines: Sequence[str], head: Sequence[int], kinds: dict[int, str]) -> str | None:
    """Return the first line that reads as a headline, if more than itself follows."""
    for n in head[:6]:
        line = lines[n].strip()
        words = len(line.split())
        unspaced = any("\u3040" <= c <= "\u9fff" for c in line) and len(line) >= 6
        if n in kinds or not (words >= 3 or unspaced):
            continue
        if len(line) > 200 or words > 32 or (line[-1] in ".。।؛;,:" and not line.endswith(("...", "U.S."))):
            return None
        if _place_line(line)[0]:
            return None
        return line if n != head[-1] else None
    return None
