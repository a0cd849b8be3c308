"""Which lines of a page's head are taken back although the scores say that they go."""

import numpy as np
import pytest

from cleaner.boilerplate.lines import read_pages
from cleaner.boilerplate.protection import keep_headlines
from cleaner.boilerplate.weights import COLUMNS, load_weights, measure_lines
from cleaner.model import Document

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
    table, _ = measure_lines(pages, documents, None, load_weights().lexicon)
    table[:, COLUMNS.index("from_body")] = np.arange(len(table)) - 2
    gone = np.array([True, True, False, False, False])
    keep_headlines(pages.documents, pages.line_words, pages.line_keys, table, gone, work=len(gone))
    assert gone.tolist() == [True, not stays, False, False, False]
