"""Names of persons: where one begins a text, and whether a line is nothing else.

Scripts with capitals show a name by them; in Arabic and Devanagari only the place of a line and words that
no name holds speak for one; Chinese names begin with one of a few hundred surnames.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from cleaner.boilerplate.dates import MONTHS, fold
from cleaner.boilerplate.given_names import GIVEN_NAMES
from cleaner.boilerplate.metadata_words import (
    CASELESS_NOT_NAMES,
    CHINESE_SURNAMES,
    DATE_WORDS,
    FUNCTION_WORDS,
    NOT_NAMES,
    PARTICLES,
    PLACE_STARTS,
)

NAMES_HELD = 4096
"""Lines and words remembered to be names or none: words come again, and each round of judging asks for some lines."""

# The longest name, in words; longer runs of capitals are headlines.
_MOST_WORDS = 5
# A line that is a name and nothing else is no longer than this.
MOST_NAME_CHARACTERS = 60
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-‑]){0,24}")
_RUN = re.compile(rf"{_TOKEN.pattern}(?: {_TOKEN.pattern})*")
# A number right behind a word: "June 2" is no June.
_NUMBER_BEHIND = re.compile(r"[.,]?\s?\d")
# A name doesn't begin with one of these.
_FIRST_WORDS = frozenset({"by", "von", "par", "por", "di", "door", "av", "af", "oleh", "text", "foto", "photo"})
# No name holds one of these.
_NO_PARTS = NOT_NAMES | FUNCTION_WORDS
# Words that the scraper joined ("ESTUpdated", "ToolsNataly"), and broadcasters' letters (MDR).
_LABEL_PART = re.compile(r"[a-zß-ÿ]{4}[A-ZÀ-Þ]|[A-Z]{2}[a-z]|\b[B-DF-HJ-NP-TV-XZ]{3,}\b")
# Labels of dates ("Stand", "Posted"); short ones are names as well (Min, Sun, Le, So).
_LONG_LABELS = frozenset(word for word in DATE_WORDS if len(word) > 3)
_CASELESS = re.compile(r"[\u0620-\u064a\u0671-\u06d3]{2,14}(?: [\u0620-\u064a\u0671-\u06d3]{2,14}){1,3}")
_CASELESS_HINDI = re.compile(r"[\u0900-\u0963]{2,16}(?: [\u0900-\u0963]{2,16}){1,2}")
_CHINESE = re.compile(rf"(?:[{CHINESE_SURNAMES}]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛)[\u4e00-\u9fff]{{1,2}}")


@lru_cache(maxsize=NAMES_HELD)
def is_name(text: str) -> bool:
    """Return whether the text can be one person's name: two to five words in capitals and nothing else.

    >>> is_name("Ada Lindqvist"), is_name("New York"), is_name("About Us"), is_name("Ada")
    (True, False, False, False)
    """
    first = fold(text.partition(" ")[0])
    if not text or first in _FIRST_WORDS or first in PLACE_STARTS or name_length(text, single=False) != len(text):
        return False
    # "Ada Lindqvist" needs no look for joined words or letters of a broadcaster: these have capitals inside.
    return (text.istitle() or not _LABEL_PART.search(text)) and _LONG_LABELS.isdisjoint(fold(text).split())


def names_persons(text: str) -> bool:
    """Return whether the text is names of persons, commas between, that begin with given names that are known.

    >>> names_persons("Anne-Marie Lindqvist, Jane Doe"), names_persons("Gift Ideas"), is_name("Gift Ideas")
    (True, False, True)
    """
    return all(
        fold(name.partition(" ")[0].partition("-")[0]) in GIVEN_NAMES and is_name(name)
        for name in text.rstrip(" ,").split(", ")
    )


def is_caseless_name(text: str) -> bool:
    """Return whether the text can be a name in Arabic letters or Devanagari, in two to four words.

    Only a line between headline and date may be asked: other short lines look the same.
    """
    if not (_CASELESS.fullmatch(text) or _CASELESS_HINDI.fullmatch(text)):
        return False
    words = unicodedata.normalize("NFC", text).split()
    return not words[0].startswith("ال") and CASELESS_NOT_NAMES.isdisjoint(words)


def is_chinese_name(text: str) -> bool:
    """Return whether the text is a Chinese name of two to four characters that begins with a frequent surname."""
    return bool(_CHINESE.fullmatch(text))


def name_length(text: str, *, single: bool) -> int:
    """Return how many code points at the text's start are a name; 0 if there is none.

    ``single`` accepts a name of one word, as behind "Author:".
    """
    at = end = count = 0
    run = _RUN.match(text)
    for word in run.group().split(" ") if run else ():
        behind = at + len(word)
        if _may_be_part(word) and not (_NUMBER_BEHIND.match(text, behind) and _is_month(word)):
            count += 1
            end = behind
        elif not (word in PARTICLES and count) or (word in ("e", "i", "y") and not _TOKEN.match(text, behind + 1)):
            break
        if count == _MOST_WORDS:
            break
        at = behind + 1
    enough = count >= 2 or (single and count == 1)
    if not enough or (text[end - 1] == "." and len(text[:end].split()[-1]) > 4):
        return 0
    return end


@lru_cache(maxsize=NAMES_HELD)
def _may_be_part(word: str) -> bool:
    """Return whether a word is in capitals and can be part of a name: no section, no small word."""
    return word[0].isupper() and (_is_initial(word) or _bare(word) not in _NO_PARTS)


def _is_month(word: str) -> bool:
    """Return whether a word is a month's name. Marco, Jan, April and June are names as well."""
    return not _is_initial(word) and _bare(word) in MONTHS


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[1] == "."


def _bare(word: str) -> str:
    return fold(word).strip(".")
