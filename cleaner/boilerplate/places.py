"""Place lines: "LONDON (Reuters) - ", "(ANSA) - ROMA, 12 GIU - ", "МОСКВА, 2 июня. /ТАСС/.", "新华社北京6月2日电"."""

from __future__ import annotations

import re
from typing import NamedTuple

from cleaner.boilerplate.agencies import agency_named
from cleaner.boilerplate.dates import MONTHS, find_dates, fold
from cleaner.boilerplate.metadata_words import NOT_PLACES


class PlaceLine(NamedTuple):
    """Where a place line ends (code points; 0 if there is none), and what it says."""

    end: int = 0
    place: str | None = None
    agency: str | None = None
    date: str | None = None


NONE = PlaceLine()

# A place line ends within so many code points, and none of its lines lacks one of these marks.
REACH, MARKS = 90, "([/（【＝=电電–—―-"
_MARK = re.compile(f"[{re.escape(MARKS)}]")
_AGENCY_IN_BRACKETS = re.compile(r"[(\[/（]\s?([^()\[\]/（）]{2,40}?)\s?[)\]/）]")
_BEHIND = re.compile(r"[\s.,]{0,3}[-–—―:]{0,2}\s{0,2}")
# A counter of the share bar, glued before the place.
_COUNTER = re.compile(
    r"\d{1,4}(?:[.,]\d{1,3})?[KkMm]? (?i:shares?|views?|comments?|likes?|reads?|partages?|commentaires?|condivisioni"
    r"|compartidos|comentarios?|kommentare?)\s{1,3}(?=[A-ZÀ-Þ(])"
)
_DASH = re.compile(r"\s?[-–—―]{1,2}\s|[—–―]{1,2}|\s?\.-\s?")
_AGENCY_BEHIND = re.compile(r"([^.,]{2,30})[.,]\s")
_UNSPACED = re.compile(
    r"^[（(【\[]?(新华社|新華社|中新社|中新网|中央社|美联社|法新社|路透社)([\u4e00-\u9fff]{2,8}?)\d{1,2}月\d{1,2}日?[电電]"
    r"|^[（(【\[]([\u4e00-\u9fff\uac00-\ud7af]{2,8})\s?[=＝]\s?([\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af0-9]{2,8})[)）\]】]"
    r"|^【([\u30a0-\u30ff\u4e00-\u9fff]{2,10}?)(共同|時事|ロイター)】"
)


def place_line(line: str) -> PlaceLine:
    """Return the place line with which a line begins.

    >>> place_line("BERLIN, 3. Juni 2018 (dpa) - Die Brücke ist offen.")
    PlaceLine(end=29, place='BERLIN', agency='dpa', date='2018-06-03')
    """
    head = line[:REACH]
    if not _MARK.search(head):
        return NONE
    if not head.isascii() and (m := _UNSPACED.match(head)) and (agency := agency_named(m[1] or m[4] or m[6])):
        return PlaceLine(m.end(), m[2] or m[3] or m[5], agency)
    if head[0].isdigit() and (m := _COUNTER.match(head)):
        found = place_line(line[m.end() :])
        return found._replace(end=m.end() + found.end) if found.end else NONE
    for m in _AGENCY_IN_BRACKETS.finditer(head):
        agency = agency_named(m[1]) or agency_named(m[1].partition("/")[0].strip())
        before = line[: m.start()].strip()
        if agency and (not before or _place(before)):
            behind = _BEHIND.match(line, m.end())
            end = behind.end() if behind else m.end()
            return (
                _behind_agency(line, end, agency)
                if not before
                else PlaceLine(end, _place(before), agency, _date(before))
            )
    return _in_capitals(line)


def _behind_agency(line: str, end: int, agency: str) -> PlaceLine:
    """Return the place line of "(ANSA) - ROMA, 12 GIU - " or "(AGI) - Roma, 12 giu. - "; the agency ends at ``end``."""
    found = _in_capitals(line[end:])
    if found.end:
        return found._replace(end=end + found.end, agency=agency)
    dash = _DASH.search(line, end, end + REACH)
    before = line[end : dash.start()] if dash else ""
    # Words in small letters are a place's only with a date behind them.
    if dash and before[:1].isupper() and find_dates(before) and (place := _place(before)):
        return PlaceLine(dash.end(), place, agency, _date(before))
    return PlaceLine(end, None, agency)


def _in_capitals(line: str) -> PlaceLine:
    """Return the place line of "LONDON - ", "LONDON, June 2, 2018 — " and "МОСКВА, 2 июн - РИА Новости."."""
    if not line[:2].isupper():
        return NONE
    dash = _DASH.search(line[:70])
    if not dash:
        return NONE
    before = line[: dash.start()].strip()
    town = re.split(r"[,.(]", before, maxsplit=1)[0].strip()
    words = fold(town).split()
    if sum(c.isalpha() for c in town) < 3 or not town.isupper() or len(words) > 4:
        return NONE
    place = None if any(w in NOT_PLACES or w.isdigit() for w in words) else _place(before)
    if not place:
        return NONE
    behind = _AGENCY_BEHIND.match(line, dash.end())
    agency = agency_named(behind[1].strip()) if behind else None
    return PlaceLine(behind.end() if behind and agency else dash.end(), place, agency, _date(before))


def _place(before: str) -> str | None:
    """Return the place in what stands before the agency or the dash, without its date."""
    dates = find_dates(before)
    before = before[: dates[0][0]] if dates else before
    before = re.split(r"\s?\(", before, maxsplit=1)[0]
    parts = [part.strip() for part in re.split(r"[,،]\s?", before.strip(" ,،-–—/")) if part.strip(" .")]
    parts = [part for part in parts if fold(part).strip(" .") not in MONTHS and not any(c.isdigit() for c in part)]
    words = " ".join(parts).replace("/", " ").split()
    if ":" in before or not words or len(words) > 6 or not any(w[0].isalpha() for w in words):
        return None
    if any(w[0].islower() and len(w) > 3 for w in words):
        return None
    return ", ".join(part if part.count(".") > 1 else part.strip(" .") for part in parts)


def _date(before: str) -> str | None:
    return next((iso for _, _, iso in find_dates(before) if iso), None)
