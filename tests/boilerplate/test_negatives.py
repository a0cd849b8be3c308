"""Texts that must come through the judge whole: not one line, not one character may go."""

from pathlib import Path

import pytest

from cleaner.boilerplate import Judge
from cleaner.model import Document
from cleaner.settings import BoilerplateSettings

FOLDER = Path(__file__).parent / "negatives"
TEXTS = sorted(FOLDER.glob("*.txt"))
KINDS = {path.name.partition("-")[0] for path in TEXTS}


@pytest.fixture(scope="module")
def judge() -> Judge:
    return Judge()


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_nothing_is_removed(path: Path, judge: Judge) -> None:
    text = path.read_text(encoding="utf-8")
    cleaned = judge.clean(Document(path.stem, text))
    assert [(removal.cue, removal.text) for removal in cleaned.removals] == []
    assert cleaned.text == text
    assert cleaned.suspicious is None


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_nothing_is_removed_when_the_headline_is_known_from_elsewhere(path: Path, judge: Judge) -> None:
    text = path.read_text(encoding="utf-8")
    title = text.partition("\n")[0][:200]
    cleaned = judge.clean(Document(path.stem, text, title=title))
    assert [(removal.cue, removal.text) for removal in cleaned.removals] == []


def test_nothing_is_removed_from_any_of_them_with_little_caution_beyond_a_line_in_a_hundred() -> None:
    documents = [Document(path.stem, path.read_text(encoding="utf-8")) for path in TEXTS]
    lines = sum(len(document.text.split("\n")) for document in documents)
    bold = Judge(BoilerplateSettings(caution="low"))
    assert sum(len(cleaned.removals) for cleaned in bold.clean_many(documents)) <= lines // 100


def test_the_corpus_is_as_broad_as_it_claims() -> None:
    assert len(TEXTS) >= 80
    assert len(KINDS) >= 20
