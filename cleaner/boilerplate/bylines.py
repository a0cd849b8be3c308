"""Bylines: the names behind "By", "Von", "Par" and their like, in the languages' own wording."""

from __future__ import annotations

import re

from cleaner.boilerplate.agencies import agency_named
from cleaner.boilerplate.dates import MONTHS, find_dates, fold
from cleaner.boilerplate.metadata_words import DATE_WORDS, NOT_NAMES, PARTICLES

# Words before the names.
_PREFIX = re.compile(
    r"(?:(?:written|posted|reported|story|words|authored|analysis|opinion|commentary|report)\s+)?by"
    r"|(?:(?:geschrieben|verfasst|ein artikel|ein beitrag|eine analyse|ein kommentar|eine reportage)\s+)?von"
    r"|(?:(?:écrit|rédigé|propos recueillis|un article de|article)\s+)?par"
    r"|(?:(?:escrito|redactado|texto)\s+)?por"
    r"|(?:(?:a cura|un articolo)\s+)?di|scritto da|dal nostro inviato|dalla nostra inviata"
    r"|(?:(?:geschreven|opgesteld)\s+)?door|(?:(?:skriven|skrevet|text|tekst)\s+)?a[vf]|oleh|yazan|napisała?"
    r"|автор(?:ы| статьи)?|текст|بقلم|كتبت?|लेखक|द्वारा",
    re.IGNORECASE,
)
# Words that are a label with a colon behind them, and ordinary words without.
_LABEL = re.compile(
    r"(?:authors?|reporters?|reported|writers?|byline|correspondent|autor(?:in|en|es|a|as|i|zy|ka)?|auteurs?|autrice"
    r"|autor[ei]|redactora?|periodista|repórter|journalist|journaliste|giornalista|редактор|корреспондент|автор(?:ы|и)?"
    r"|yazar|muhabir|penulis|reporter|skribent|forfatter|verfasser(?:in)?|von|texte?|texto|testo|tekst|текст|words|story"
    r"|الكاتب|المؤلف|लेखक)\s?[:：]\s?",
    re.IGNORECASE,
)
_UNSPACED = re.compile(
    r"^(?:作者|记者|記者|文|撰文|撰稿|執筆|著者|筆者|글|기자)\s?[:：/／丨|]\s?"
    r"([\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af・ ]{2,12})(?:[/／].{0,12})?$"
    r"|^([\uac00-\ud7af]{2,4})\s기자(?:\s[\w.@-]{0,40})?$"
    r"|^[【（]?記者\s?([\u4e00-\u9fff]{2,4})[／/].{0,12}(?:報導|报道)[】）]?$"
)
# The first letters of the words before the names.
_PREFIX_LETTERS = frozenset("abcdeégioprsuvwyатبكलдn")
# A name doesn't begin with one of these.
_FIRST_WORDS = frozenset({"by", "von", "par", "por", "di", "door", "av", "af", "oleh", "text", "foto", "photo"})
_EMAIL = re.compile(r"\S{1,40}@\S{1,60}|https?://\S{1,80}|(?<!\w)@\w{1,30}")
_NAME_END = re.compile(r"[,|•·]")
_SPLIT = re.compile(r"\s*[|•·–—/(\[]\s*|\s+-\s+|\s*,\s*")
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-‑]){0,24}")
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


def byline_of(line: str) -> str | None:
    """Return the names of a byline, without the words around them; ``None`` if it is none.

    >>> byline_of("By Jane Doe and John Roe, Staff Writers"), byline_of("By the time she left, it rained.")
    ('Jane Doe and John Roe', None)
    """
    if len(line) < 40 and not line.isascii() and (m := _UNSPACED.match(line)):
        return next(group for group in m.groups() if group).strip()
    labelled = _LABEL.match(line) if ":" in line or "：" in line else None
    prefix = labelled or (_PREFIX.match(line) if line[:1].lower() in _PREFIX_LETTERS else None)
    if not prefix:
        return _name_then_role(line)
    if not labelled and line[prefix.end() : prefix.end() + 1] not in (":", "：", " ", "\t", "\xa0"):
        return _name_then_role(line)
    rest = line[prefix.end() :].strip(" :：\t\xa0")
    if rest and not (rest[0].isupper() or rest[0].islower()):
        return rest if len(rest) < 40 and (labelled or 2 <= len(rest.split()) <= 3) and rest[0].isalpha() else None
    return _names_then(rest, single=bool(labelled))


def is_name(text: str) -> bool:
    """Return whether the text can be one person's name: two to four words in capitals and nothing else."""
    first = text.partition(" ")[0].lower()
    return first not in _FIRST_WORDS and bool(text) and _name_length(text, single=False) == len(text)


def _names_then(rest: str, *, single: bool) -> str | None:
    """Return the names with which the text begins, if what follows them belongs to a byline."""
    end = 0
    at = 0
    while length := _name_length(rest[at:], single=single):
        end = at + length
        joint = _AND.match(rest, end)
        if not joint:
            break
        at = joint.end()
    if not end:
        first = _SPLIT.split(rest)[0].strip()
        return first if agency_named(first) else None
    return rest[:end].rstrip(" ,") if _may_follow(rest[end:]) else None


def _name_then_role(line: str) -> str | None:
    """Return the name in "Jane Doe, Staff Writer" or "JANE DOE, Associated Press"."""
    m = _NAME_END.search(line, 5, 60)
    if not m or len(line) > 90 or not is_name(line[: m.start()].rstrip()):
        return None
    rest = line[m.end() :].strip(" .)")
    if agency_named(rest) or (_may_follow(line[m.start() :]) and (_ROLE.match(rest) or _EMAIL.match(rest))):
        return line[: m.start()].rstrip()
    return None


def _name_length(text: str, *, single: bool) -> int:
    """Return how many code points at the text's start are a name; 0 if there is none."""
    at = end = count = 0
    while count < 5 and (m := _TOKEN.match(text, at)):
        word = m.group()
        folded = fold(word).strip(".")
        if word[0].isupper() and folded not in NOT_NAMES and folded not in MONTHS:
            count += 1
            end = m.end()
        elif not (word in PARTICLES and count) or (folded in ("e", "i", "y") and not _TOKEN.match(text, m.end() + 1)):
            break
        if m.end() >= len(text) or text[m.end()] != " ":
            break
        at = m.end() + 1
    enough = count >= 2 or (single and count == 1)
    if not enough or (text[:end].endswith(".") and len(text[:end].split()[-1]) > 4):
        return 0
    return end


def _may_follow(rest: str) -> bool:
    rest = _EMAIL.sub(" ", rest)
    for start, stop, _ in reversed(find_dates(rest)):
        rest = f"{rest[:start]} | {rest[stop:]}"
    bare = rest.strip(" ,|•·–—-/()[].;:")
    words = bare.split()
    if all(fold(word).strip(".,:;|") in DATE_WORDS or not any(c.isalpha() for c in word) for word in words):
        return True
    if len(words) > 10 or (rest.rstrip().endswith((".", "!", "?")) and len(words) > 3):
        return False
    return (
        bool(_ROLE.search(bare))
        or any(agency_named(part.strip()) for part in _SPLIT.split(bare))
        or (rest.lstrip()[:1] in ",|•·–—/(" and all(w[0].isupper() or w[0].isdigit() or w in PARTICLES for w in words))
    )
