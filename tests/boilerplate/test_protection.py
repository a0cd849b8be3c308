"""Which lines of a page's head are taken back although the scores say that they go."""

import numpy as np
import pytest

from cleaner.boilerplate import Judge
from cleaner.boilerplate.lines import read_pages
from cleaner.boilerplate.metadata import protected_lines
from cleaner.boilerplate.protection import keep_headlines
from cleaner.boilerplate.weights import COLUMNS, load_weights, measure_lines
from cleaner.model import Document
from cleaner.settings import BoilerplateSettings

# ruff: noqa: E501 (sentences stay whole)
STORY = (
    "The harbour board will close the swing bridge for eleven weeks from Monday, because rust has eaten through two of its four main steel bearings.",
    "Engineers found the damage in April when they opened the northern tower of the bridge, which had been sealed since the great winter storms of 1987.",
)
STANDFIRST = "Engineers of the harbour board found damage in the northern tower, sealed since 1987"


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Rust shuts harbour swing bridge", True),
        ("Harbour swing tickets for visitors", False),
        ("Harbour bridge", False),
    ],
)
def test_a_line_that_names_the_story_stays_beside_a_standfirst_that_does(line: str, stays: bool) -> None:
    documents = [Document("a", "\n".join(["Rowing and recipes", line, STANDFIRST, *STORY]))]
    pages = read_pages(documents)
    table, _ = measure_lines(pages, documents, None, load_weights(None).lexicon)
    table[:, COLUMNS.index("from_body")] = np.arange(len(table)) - 2
    gone = np.array([True, True, False, False, False])
    keep_headlines(pages.documents, pages.line_words, pages.line_keys, table, gone, work=len(gone))
    assert gone.tolist() == [True, not stays, False, False, False]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (["Rust shuts the bridge", "Anne-Marie Keller", "Share"], [1]),
        (["Rust shuts the bridge", "Piotr Nowak", "Leila Haddad", "Share"], [1, 2]),
        (["Anna Keller", "Piotr Nowak", "Leila Haddad"], []),
        (["Anna Keller", "Golden Gate", "Piotr Nowak", "Silver Lining"], []),
        (["Gift Ideas", "Rowing Club"], []),
        (["Rust shuts the bridge", "Anna Keller, Piotr Nowak,", "Share"], [1]),
        (["Rust shuts the bridge", "Anna Keller, Rowing Club", "Share"], []),
        (["Anna Keller opened the bridge."], []),
    ],
)
def test_bare_names_of_few_persons_are_likely_bylines(head: list[str], names: list[int]) -> None:
    assert [n for n, kind in protected_lines(head, [None] * len(head)).items() if kind == "name"] == names


def test_a_bare_name_stays_where_bylines_are_stripped() -> None:
    text = "\n".join(["Rust shuts harbour swing bridge", "Anna Keller", *STORY])
    cleaned = Judge(BoilerplateSettings(strip_bylines=True)).clean(Document("a", text))
    assert "Anna Keller" in cleaned.text
