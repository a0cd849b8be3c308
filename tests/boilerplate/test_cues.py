"""Each cue's own examples are its tests, and the tables keep their form."""

import re
from collections import Counter

import pytest

from cleaner.boilerplate.cues import FAMILIES, Cue, cues
from cleaner.boilerplate.cues.languages import LANGUAGES
from cleaner.boilerplate.cues.table import table
from cleaner.boilerplate.phrases import find_phrases
from cleaner.text import fold, words

CUES = cues()
WITH_PHRASES = [cue for cue in CUES if cue.phrases]


def lines_of(kind: str) -> list[pytest.param]:
    return [
        pytest.param(cue, line, id=f"{cue.name}: {line[:50]}") for cue in WITH_PHRASES for line in getattr(cue, kind)
    ]


@pytest.mark.parametrize(("cue", "line"), lines_of("examples"))
def test_a_cue_catches_its_examples(cue: Cue, line: str) -> None:
    assert find_phrases(line, among=(cue,))


@pytest.mark.parametrize(("cue", "line"), lines_of("counterexamples"))
def test_a_cue_spares_its_counterexamples(cue: Cue, line: str) -> None:
    assert not find_phrases(line, among=(cue,))


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)
def test_a_cue_is_documented_named_and_has_examples(cue: Cue) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", cue.name)
    assert cue.family in FAMILIES
    assert cue.doc.count("\n") >= 2
    assert "Seen " in cue.doc
    assert len(cue.examples) >= 2
    assert len(cue.counterexamples) >= 2
    assert bool(cue.phrases) != bool(cue.measure)
    assert -1 < cue.default_weight < 5


def test_cue_names_are_unique() -> None:
    assert [name for name, n in Counter(cue.name for cue in CUES).items() if n > 1] == []


@pytest.mark.parametrize("cue", WITH_PHRASES, ids=lambda cue: cue.name)
def test_no_phrase_is_written_twice_or_is_empty(cue: Cue) -> None:
    seen = Counter((p.lang, p.where, " ".join(_folded(part) for part in p.text.split())) for p in cue.phrases)
    assert [key for key, n in seen.items() if n > 1 or not key[2].strip()] == []


@pytest.mark.parametrize("cue", WITH_PHRASES, ids=lambda cue: cue.name)
def test_a_phrase_that_may_stand_anywhere_has_two_words_or_is_a_long_compound(cue: Cue) -> None:
    anywhere = [p for p in cue.phrases if p.where == "anywhere" and len(words(p.text)) < 2]
    assert [p.text for p in anywhere if len(p.text) < (5 if p.lang == "ko" else 12)] == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_language_has_phrases_of_every_family(language: str) -> None:
    families = {cue.family for cue in CUES for phrase in cue.phrases if phrase.lang == language}
    assert families >= set(FAMILIES) - {"headlines", "biographies", "layout"}


@pytest.mark.parametrize(
    "row",
    ["en whole", "en middle share", "en whole * share", "en whole share *"],
    ids=["two columns", "place", "first", "last"],
)
def test_a_malformed_row_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match="phrase table row"):
        table(row)


def test_phrases_are_found_whatever_the_case_accents_and_punctuation() -> None:
    line, cue = "« DÉCLARATION — de Confidentialité »", _cue("déclaration de confidentialité", "fr")
    (found,) = find_phrases(line, among=(cue,))
    assert found.phrase.lang == "fr"


def _folded(part: str) -> str:
    return part if part in ("#", "*") else " ".join(fold(part))


def _cue(text: str, language: str) -> Cue:
    return Cue("one", "legal", "", phrases=table(f"{language} whole {text}"))
