"""Looks at a batch's measures rule out lines: never one that the full rules would keep or read."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.boilerplate import Judge
from cleaner.boilerplate.heads import COPIES_BEFORE, metadata_rows, spare_metadata
from cleaner.boilerplate.metadata import find_metadata, is_in_head, line_kind
from cleaner.model import Document

PARTS = (
    "By Von Par door Jane Doe | John Roe, Anne-Marie Holm Ada Reuters (Reuters) (AP) AFP/ Source: Quelle: Credit Photo"
    " - – — • / : , . Staff Writer Special to Press Editor's writer's jane@example.org June 2, 2018 2. Juni 2018, 13:56"
    " 5 min read Updated LONDON BERLIN, Home > Share Gift this article bridge opens after forty years © Copyright (c)"
    " 2018 Reporting by ; Editing 新华社 北京 記者 المصدر AUTHOR Текст: “x” ‘x’ 12 Shares é İHA Jiji envoyée spéciale"
).split(" ")
LONG = (
    "The bridge over the harbour opened on Monday after forty years of work, and the mayor walked across it twice. " * 2
)
LINES = (
    "Home", "Politics", "Jane Doe", "John Roe", "Anne-Marie Lindqvist", "Gift Ideas", "Jane Doe, John Roe", "New York",
    "By Jane Doe", "June 2, 2018", "Updated 3 June 2018, 9:30", "03/04/2018", "Publié le 03/04/2018", "Par Jeanne Roux",
    "Mayor opens bridge over harbour", "Share this story with your friends", "LONDON (Reuters) - It opened.", "(AP)",
    "Thomson Reuters", "By Jane Doe, Reuters", "Copyright 2018 Reuters. All rights reserved.", "Home > Coast > Piers",
    "Reporting by Jane Doe; Editing by John Roe", "It opened (dpa)", "LONDON - ", "محمد علي", LONG, LONG[:150],
)  # fmt: skip
lines_of_parts = st.lists(st.sampled_from(PARTS), min_size=1, max_size=9).map(" ".join)


@settings(max_examples=500)
@given(st.lists(lines_of_parts, min_size=1, max_size=12))
def test_no_line_is_left_unread_that_says_something(lines: list[str]) -> None:
    standing = Judge()._read([Document("a", "\n".join(lines))], None)
    held = [standing.lines[n] for n in range(len(standing.pages.lines))]
    unread = np.flatnonzero(standing.statements.kinds == 0).tolist()
    assert [held[n] for n in unread if line_kind(held[n])] == []


@settings(max_examples=300)
@given(st.lists(st.lists(st.one_of(st.sampled_from(LINES), lines_of_parts), max_size=20), min_size=1, max_size=4))
def test_a_batch_says_what_its_texts_say_one_by_one(pages: list[list[str]]) -> None:
    documents = [Document(str(n), "\n".join(lines)) for n, lines in enumerate(pages)]
    assert [c.metadata for c in Judge().clean_many(documents)] == [find_metadata(d.text) for d in documents]


@settings(max_examples=300)
@given(st.lists(st.lists(st.sampled_from(LINES), max_size=14), min_size=1, max_size=4), st.randoms())
def test_what_is_spared_is_what_the_full_rule_keeps(pages: list[list[str]], random: object) -> None:
    standing = Judge()._read([Document(str(n), "\n".join(lines)) for n, lines in enumerate(pages)], None)
    lines, count = standing.lines, len(standing.pages.lines)
    standing.table[:, COPIES_BEFORE] = 0  # of lines that stand above the head, too, which the full rule doesn't see
    heads, goes = _some(count, random), np.isin(np.arange(count), _some(count, random))
    gone = goes.copy()
    spare_metadata(standing.pages, lines, standing.table, standing.statements, heads, gone)
    kept = {
        row
        for first, behind in zip(standing.pages.documents, standing.pages.documents[1:], strict=False)
        for row in metadata_rows(lines, standing.statements, heads[(heads >= first) & (heads < behind)])[0].tolist()
    }
    assert np.flatnonzero(goes & ~gone).tolist() == sorted(row for row in kept if goes[row])


def _some(count: int, random: object) -> np.ndarray:
    return np.array([n for n in range(count) if random.random() < 0.7], np.int64)  # type: ignore[attr-defined]


@given(st.integers(0, 60), st.integers(0, 60))
def test_a_head_is_the_first_lines_and_those_around_the_first_paragraph(lines: int, paragraph: int) -> None:
    paragraph = min(lines, paragraph)
    inside = is_in_head(np.arange(lines), np.int64(paragraph), np.int64(lines)).tolist()
    if paragraph == lines:
        assert inside == [n < 13 for n in range(lines)]
    else:
        assert inside == [n < paragraph + 4 and (n < 10 or n >= paragraph - 12) for n in range(lines)]
