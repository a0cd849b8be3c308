"""Bylines: the names behind "By", "Von", "Par" and their like, beside a role or beside a date."""

from __future__ import annotations

import re
from datetime import date

from cleaner.boilerplate.agencies import agency_named
from cleaner.boilerplate.dates import TIME, find_dates, fold
from cleaner.boilerplate.metadata_words import DATE_WORDS, PARTICLES
from cleaner.boilerplate.names import is_chinese_name, is_name, name_length

# Words before the names, with the nouns and participles that may stand before these. Longer lines are sentences.
_PREFIX = re.compile(
    r"(?:(?:(?:an? |the )?(?:written|posted|reported|story|words|text|authored|analysis|opinion|commentary|report"
    r"|review|interview|interviewed|essay|column|compiled|told|as told))\s+)?by|as told to"
    r"|(?:(?:geschrieben|verfasst|aufgezeichnet|(?:ein|eine|das)?\s?(?:gast)?(?:artikel|beitrag|analyse|kommentar"
    r"|reportage|interview|kolumne|essay|bericht))\s+)?von"
    r"|(?:(?:écrit|rédigé|propos recueillis|entretien réalisé|recueilli|un article de|article|texte|interview)\s+)?par"
    r"|(?:(?:escrito|redactado|texto|firmado|publicado|reportagem|entrevista)\s+)?por"
    r"|(?:una? )?(?:entrevista|reportagem|crónica) de"
    r"|(?:(?:a cura|un articolo|intervista|testo|reportage)\s+)?di|scritto da|dal nostro inviato|dalla nostra inviata"
    r"|de notre (?:correspondante?|envoyée? spéciale?)"
    r"|(?:(?:geschreven|opgesteld|interview)\s+)?door|van onze (?:verslaggever|redacteur|correspondent)"
    r"|(?:(?:skriven|skrevet|publisert|text|tekst|intervju|interview)\s+)?a[vf]|(?:ditulis )?oleh"
    r"|yazan|napisała?|rozmawiała?"
    r"|автор(?:ы| статьи)?|текст|бесед(?:овал|овала)|بقلم|लेखक|द्वारा",
    re.IGNORECASE,
)
# Words that are a label with a colon behind them, and ordinary words without.
_LABEL = re.compile(
    r"(?:authors?|reporters?|reported|writers?|byline|correspondent|autor(?:in|en|es|a|as|i|zy|ka)?|auteurs?|autrice"
    r"|autor[ei]|redactora?|periodista|repórter|journalist|journaliste|giornalista|редактор|корреспондент|автор(?:ы|и)?"
    r"|yazar|muhabir|haber|penulis|reporter|skribent|forfatter|verfasser(?:in)?|von|texte?|texto|testo|tekst|текст|words"
    r"|story|interview|entrevista|intervista|интервью|الكاتبة?|المؤلف|إعداد|كتبت?|लेखक|रिपोर्टर)\s?(?:[:：]|-\s)\s?",
    re.IGNORECASE,
)
# "كتب" is "books" as well as "has written", so that a dash must part it from the name.
_DASHED = re.compile(r"(?:كتبت?|إعداد)\s?[-–]\s?")
_CHINESE_LABEL = re.compile(
    r"[（(【\[]?(?:[\u4e00-\u9fff]{0,8}(?:记者|記者|通讯员|通訊員|作者)|文|撰文|撰稿|採訪|采访)"
    r"(?P<gap>\s?[:：/／丨｜|]\s?|\s+|)(?P<names>[\u4e00-\u9fff]{2,4}(?:[、\s](?![报報摄攝])[\u4e00-\u9fff]{2,4}){0,2})"
    r"(?:\s?[／/|丨｜].{0,12}|\s?(?:报道|報導|報道|摄影报道|攝影報導|摄|图))?[)）】\]]?"
)
_CHINESE_IN_LINE = re.compile(r"(?:作者|记者|記者)\s?[:：]\s?([\u4e00-\u9fff]{2,4})(?=$|[\s|｜丨／/)）])")
_JAPANESE = re.compile(
    r"[（(【]?(?:文|執筆|著者|筆者|記者|取材・文|文・写真)\s?[:：・/／=＝丨|]\s?"
    r"([\u3040-\u30ff\u4e00-\u9fff・ ]{2,12})(?:[/／].{0,12})?[)）】]?"
    r"|[（(【]?([\u4e00-\u9fff]{1,4}\s?[\u3040-\u30ff\u4e00-\u9fff]{1,4})\s?記者[)）】]?"
)
_KOREAN = re.compile(
    r"[\[(]?(?:글|기자)\s?[:：=/|]\s?([\uac00-\ud7af]{2,4})(?:\s기자)?[\])]?"
    r"|[\[(]?(?:글\s)?([\uac00-\ud7af]{2,4})\s(?:선임|수습|전문|인턴|객원)?(?:기자|특파원|논설위원)(?:\s외\s?\d명)?[\])]?(?:\s[\w.@-]{0,40})?"
)
_MOST_UNSPACED = 40
# The first letters of the words before the names.
_PREFIX_LETTERS = frozenset("abcdeéfgiоoprstuvwyатبإكلдбnе")
_EMAIL = re.compile(r"\S{1,40}@\S{1,60}|https?://\S{1,80}|(?<!\w)@\w{1,30}")
_NAME_END = re.compile(r"[,|•·]")
_SPLIT = re.compile(r"\s*[|•·–—/(\[／｜]\s*|\s+-\s+|\s*,\s*")
_AND = re.compile(r"\s*(?:[,;&+]|\b(?:and|und|et|y|e|en|og|och|i|и|ve|with|mit|avec|con|com)\b|و)\s+", re.IGNORECASE)
# What may follow the names in a byline, besides dates, addresses and agencies.
_ROLE = re.compile(
    r"\b(?:staff|writer|reporter|editor|correspondent|contributor|columnist|special|senior|associate|political|bureau|chief|guest"
    r"|producer|analyst|freelance|news|press|times|post|daily|service|online|for|published|updated|posted|in|redaktion|redakteur"
    r"|redaktør|korrespondent|reporterin|redakteurin|publiziert|veröffentlicht|aktualisiert|redacción|redação|corresponsal|especial"
    r"|correspondant|correspondante|envoyé|spécial|journaliste|journalist|giornalista|inviato|redazione|verslaggever|correspondent"
    r"|корреспондент|обозреватель|редактор|muhabir|read|min|minutes?)\b",
    re.IGNORECASE,
)
# Without "By" a name needs a journalist's role behind it: "Jane Doe, chief executive" gave a quote. "_" joins words.
_SPELLED = """
    special_to published posted updated writer reporter editor correspondent contributor columnist producer
    journalist freelance freelancer staff redaktion redakteur redakteurin redaktør korrespondent korrespondentin
    reporterin redacción redação repórter corresponsal redactor redactora periodista correspondant correspondante
    envoyé_spécial envoyé_spéciale envoyée_spécial envoyée_spéciale journaliste giornalista inviato inviata
    redazione verslaggever redacteur journalistin корреспондент обозреватель редактор журналист muhabir muhabiri
    dziennikark dziennikarka wartawan kontributor
"""
JOURNALIST_ROLES = tuple(role.replace("_", " ") for role in _SPELLED.split())
_JOURNALIST = re.compile(rf"\b(?:{'|'.join(JOURNALIST_ROLES)})\b", re.IGNORECASE)
# Stands for a date that was taken out of a line.
_DATE = "\0"
_DATE_THEN_BY = re.compile(r"(?<=\0)([^\0|]{0,24}?)\s?\b(?:by|von|par|por|di|door|av|af|oleh)\s(?=\S)", re.IGNORECASE)
_BESIDE_DATE = re.compile(r"\s*[|•·–—/,:]\s*|\s+-\s+|\s{2,}|[()\[\]]")
# Cheap looks at a line: the year of a full date, and a sign or word that could part it from a name.
_FULL_DATE = re.compile(r"(?:19|20|١٩|٢٠)\d\d|\d[./-]\d\d(?!\d)")
_SIGN = re.compile(r"[|•·–—/,:()\[\]]| - | {2}| (?:by|von|par|por|di|door|av|af|oleh) ", re.IGNORECASE)
# Bylines with a date are no longer than this; what is longer are sentences.
_MOST_BESIDE_DATE = 110
# A story is changed within so many years; dates further apart are those of a life.
_MOST_YEARS = 9


def byline_of(line: str) -> str | None:
    """Return the names of a byline, without the words around them; ``None`` if it is none.

    >>> byline_of("By Jane Doe and John Roe, Staff Writers"), byline_of("By the time she left, it rained.")
    ('Jane Doe and John Roe', None)
    >>> byline_of("April 19, 2024 | Jane Doe"), byline_of("Jane Doe, 11. April 2024"), byline_of("记者 王小河")
    ('Jane Doe', 'Jane Doe', '王小河')
    """
    if len(line) < _MOST_UNSPACED and not line.isascii() and (name := _unspaced(line)):
        return name
    begin, labelled = _names_begin(line)
    if not begin:
        return _name_then_role(line) or _name_beside_date(line)
    rest = line[begin:].strip(" :：\t\xa0")
    if rest and not (rest[0].isupper() or rest[0].islower()):
        return _caseless(rest, labelled=labelled)
    return _names_then(rest, single=labelled) or _name_beside_date(line)


def _names_begin(line: str) -> tuple[int, bool]:
    """Return where the words before the names end (0: there are none), and whether they are a label."""
    if ":" in line or "：" in line or "-" in line:
        label = _LABEL.match(line) or _DASHED.match(line)
        if label:
            return label.end(), True
    prefix = _PREFIX.match(line) if line[:1].lower() in _PREFIX_LETTERS else None
    if prefix and line[prefix.end() : prefix.end() + 1] in (":", "：", " ", "\t", "\xa0"):
        return prefix.end(), False
    return 0, False


def puts_day_first(line: str) -> bool:
    """Return whether a byline's first word is of a language that writes the day before the month."""
    prefix = _PREFIX.match(line)
    return prefix is not None and not line[: prefix.end()].lower().endswith(("by", "to"))


def _unspaced(line: str) -> str | None:
    """Return the names in a Chinese, Japanese or Korean byline."""
    if m := _CHINESE_LABEL.fullmatch(line):
        names = re.split(r"[、\s]", m["names"])
        # "记者招待会" is a press conference: without a sign between them only a surname tells a name.
        if m["gap"].strip() or all(map(is_chinese_name, names)):
            return m["names"]
    m = _JAPANESE.fullmatch(line) or _KOREAN.fullmatch(line)
    return next(group for group in m.groups() if group).strip() if m else None


def _caseless(rest: str, *, labelled: bool) -> str | None:
    """Return the names behind "بقلم" or "लेखक", up to a date or a dash, if they are few words."""
    dates = find_dates(rest)
    name = _SPLIT.split(rest[: dates[0][0]] if dates else rest)[0].strip()
    words = len(name.split()) + (name[-1:] > "\u3040" and len(name) > 2)  # no spaces part Chinese words
    if not name or not name[0].isalpha() or name[-1] in ".!?؟।:" or any(c.isdigit() for c in name):
        return None
    return name if len(name) < _MOST_UNSPACED and ((labelled and words <= 5) or 2 <= words <= 4) else None


def _names_then(rest: str, *, single: bool) -> str | None:
    """Return the names with which the text begins, if what follows them belongs to a byline."""
    end = _names_length(rest, single=single)
    if not end:
        first = _SPLIT.split(rest)[0].strip()
        return first if agency_named(first) else None
    return rest[:end].rstrip(" ,") if _may_follow(rest[end:]) else None


def _names_length(text: str, *, single: bool = False) -> int:
    """Return how many code points at the text's start are names joined by "and" or commas."""
    end = at = 0
    while length := name_length(text[at:], single=single):
        end = at + length
        joint = _AND.match(text, end)
        if not joint:
            break
        at = joint.end()
    return end


def _name_then_role(line: str) -> str | None:
    """Return the name in "Jane Doe, Staff Writer" or "JANE DOE, Associated Press"."""
    m = _NAME_END.search(line, 5, 60)
    if not m or len(line) > 90 or not is_name(line[: m.start()].rstrip()):
        return None
    rest = line[m.end() :].strip(" .)")
    is_role = _ROLE.match(rest) and _JOURNALIST.search(rest)
    if agency_named(rest) or ((is_role or _EMAIL.match(rest)) and _may_follow(line[m.start() :])):
        return line[: m.start()].rstrip()
    return None


def _name_beside_date(line: str) -> str | None:
    """Return the names in "Jane Doe, 11. April 2024", "April 19, 2024 | Jane Doe" or "2 June 2024 by Jane Doe".

    A sign must part name and date ("London Marathon 21 April 2024"), and nothing else may stand in the line.
    """
    if len(line) > _MOST_BESIDE_DATE or not _FULL_DATE.search(line) or not _SIGN.search(line):
        return None
    dates = find_dates(line)
    if not dates or not any(iso for _, _, iso in dates) or _is_lifetime([iso for _, _, iso in dates if iso]):
        return None
    if found := _CHINESE_IN_LINE.search(line):
        return found[1]
    bare = line
    for start, stop, _ in reversed(dates):
        bare = f"{bare[:start]}{_DATE}{bare[stop:]}"
    bare = _DATE_THEN_BY.sub(r"\1 | ", TIME.sub(" ", bare))
    names = [part.strip() for part in _joined_names(_BESIDE_DATE.split(bare)) if not _is_date_part(part)]
    named = [part for part in names if not agency_named(part) and not _JOURNALIST.fullmatch(part)]
    if len(named) != 1 or not all(map(is_name, re.split(r"\s*[,&]\s*|\s+(?:and|und|et|y|e|en|og|och|и)\s+", named[0]))):
        return None
    return named[0]


def _joined_names(parts: list[str]) -> list[str]:
    """Return the parts of a line, with names that follow one another (``A. Doe, B. Roe``) in one."""
    joined: list[str] = []
    for part in parts:
        if joined and is_name(part.strip()) and is_name(joined[-1].rpartition(", ")[2].strip()):
            joined[-1] = f"{joined[-1]}, {part}"
        else:
            joined.append(part)
    return joined


def _is_lifetime(dates: list[str]) -> bool:
    years = [date.fromisoformat(iso).year for iso in dates]
    return max(years) - min(years) > _MOST_YEARS


def _is_date_part(part: str) -> bool:
    """Return whether a part of a line holds dates, times, numbers and their labels alone."""
    words = part.replace(_DATE, " ").split()
    return all(fold(word).strip(".,:;|") in DATE_WORDS or not any(c.isalpha() for c in word) for word in words)


def _may_follow(rest: str) -> bool:
    if not rest:
        return True
    if "@" in rest or "://" in rest:
        rest = _EMAIL.sub(" ", rest)
    for start, stop, _ in reversed(find_dates(rest)):
        rest = f"{rest[:start]} | {rest[stop:]}"
    bare = TIME.sub(" ", rest).strip(" ,|•·–—-/()[].;:")
    words = bare.split()
    if _is_date_part(bare):
        return True
    if len(words) > 10 or (rest.rstrip().endswith((".", "!", "?")) and len(words) > 3):
        return False
    return (
        bool(_ROLE.search(bare))
        or any(agency_named(part.strip()) for part in _SPLIT.split(bare))
        or (rest.lstrip()[:1] in ",|•·–—/(" and all(w[0].isupper() or w[0].isdigit() or w in PARTICLES for w in words))
    )
