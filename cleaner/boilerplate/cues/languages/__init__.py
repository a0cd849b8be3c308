"""The cues' wordings in other languages than English, one file for each language.

A file exports ``PHRASES``: for each cue its rows, ``where`` and phrase, as in ``table.py`` but
without the language, which is the file's name.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from cleaner.boilerplate.cues import Phrase
from cleaner.boilerplate.cues.table import table

LANGUAGES = (
    "de", "fr", "es", "pt", "it", "nl", "ru", "ar", "zh", "pl", "tr", "sv", "no", "da", "ja", "ko", "id", "hi",
)  # fmt: skip
"""The languages that have a file, by ISO 639-1 code."""


def in_all_languages(cue: str, rows: str) -> tuple[Phrase, ...]:
    """Return a cue's phrases: the rows given here, then those of the languages' files.

    A wording that several languages share ("newsletter") is kept once, as the first of them has it.
    """
    phrases = [*table(rows), *(phrase for language in LANGUAGES for phrase in _phrases(language).get(cue, ()))]
    kept: dict[tuple[str, str], Phrase] = {}
    for phrase in phrases:
        kept.setdefault((phrase.where, phrase.text), phrase)
    return tuple(kept.values())


@cache
def _phrases(language: str) -> dict[str, tuple[Phrase, ...]]:
    rows = import_module(f"{__name__}.{language}").PHRASES
    return {cue: table(_with_language(text, language)) for cue, text in rows.items()}


def _with_language(rows: str, language: str) -> str:
    return "\n".join(f"{language} {row}" for row in rows.strip().splitlines())
