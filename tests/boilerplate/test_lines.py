"""Counting reads lines and words by a shorter way than judging does: both find the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.boilerplate.lines import key_lines, read_pages
from cleaner.model import Document

PIECES = st.one_of(
    st.sampled_from(
        ["\n", "\r\n", "\x0b", "\u2028", "\x1c", " ", "- - -", "Ã©", "Ã", "\x80", "&amp;", "&am\np;", "&#10;"]
    ),
    st.sampled_from(["The ferry", "well-\nknown", "well-", "\xadknown", "東京都", "ﬀ", "12", "e\u0301", "\u200b"]),
    st.text(max_size=5),
)
TEXTS = st.lists(st.lists(PIECES, max_size=12).map("".join), max_size=5)


def assert_alike(texts: list[str]) -> None:
    pages = read_pages([Document(str(number), text) for number, text in enumerate(texts)])
    keyed = key_lines(texts)
    assert keyed.keys.tolist() == pages.line_keys.tolist()
    assert keyed.edges.tolist() == pages.documents.tolist()
    assert keyed.hashes.tolist() == pages.hashes.tolist()
    assert keyed.word_edges.tolist() == pages.word_edges.tolist()


@given(TEXTS)
def test_lines_and_words_are_those_that_are_judged(texts: list[str]) -> None:
    assert_alike(texts)


@pytest.mark.parametrize("texts", [[], [""], ["\n\n"], ["Ã", "\x80\n"], ["A line.\n\n", "", " \nOne\nOne"]])
def test_blank_lines_and_empty_texts_have_no_key(texts: list[str]) -> None:
    assert_alike(texts)
