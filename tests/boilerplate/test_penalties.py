"""What a line needs beyond the caution's threshold, and which lines stay whatever they score."""

import numpy as np

from cleaner.boilerplate.lines import read_pages
from cleaner.boilerplate.penalties import OUTSIDE_LINES, decide, split_sentences
from cleaner.boilerplate.weights import COLUMNS, load_weights, measure_lines
from cleaner.model import Document

# ruff: noqa: E501 (sentences stay whole)
STORY = (
    "The harbour board will close the swing bridge for eleven weeks from Monday, because rust has eaten through two of its four main bearings.",
    "Engineers found the damage in April when they opened the northern tower, which had been sealed since the great winter storms of 1987.",
    "The ferry company said on Tuesday that it would run two more boats while the bridge is closed, at a cost that the board will share with the town.",
)
SPLIT = (
    "Work on the bearings begins as soon as the steel arrives from the foundry, and the board has asked",
    "Lind & Sons",
    ", who built the bridge and have kept every drawing of it in a cellar below the foundry since 1911, to lend it those that",
    "the family",
    "keeps in its archive.",
)
MENU = tuple(f"{place} {what}" for place in ("Northport", "Eastport", "Westport", "Southport") for what in (
    "Rowing", "Recipes", "Obituaries", "Weather", "Traffic", "Jobs", "Cars", "Homes"))  # fmt: skip


def measured(lines: tuple[str, ...]):  # type: ignore[no-untyped-def]
    document = [Document("a", "\n".join(lines))]
    pages = read_pages(document)
    return pages, *measure_lines(pages, document, None, load_weights(None).lexicon)


def test_pieces_of_a_split_sentence_are_found_and_other_lines_are_not() -> None:
    lines = (MENU[0], *STORY, *SPLIT, "Share this", "more", MENU[1])
    pages, table, _ = measured(lines)
    flags = split_sentences(pages.documents, table)
    assert [line for line, flag in zip(lines, flags, strict=True) if flag] == list(SPLIT[1:])


def test_a_sentence_never_goes_on_from_one_document_to_the_next() -> None:
    documents = [Document("a", SPLIT[0]), Document("b", ""), Document("c", SPLIT[2])]
    pages = read_pages(documents)
    table, _ = measure_lines(pages, documents, None, load_weights(None).lexicon)
    assert not split_sentences(pages.documents, table).any()


def decided(lines: tuple[str, ...], body: range, score: int) -> list[str]:
    """Return which lines go if each scores this much above the threshold and the body lies there."""
    pages, table, best = measured(lines)
    rows = np.arange(len(lines))
    table[:, COLUMNS.index("from_body")] = rows - body.start
    table[:, COLUMNS.index("behind_body")] = rows - body[-1]
    gone = decide(pages, table, best, np.full(len(lines), 500 + score), 500)
    return [line for line, flag in zip(lines, gone, strict=True) if flag]


def test_on_a_whole_page_the_lines_far_from_the_body_need_less_and_those_inside_more() -> None:
    lines = ("Home", *MENU, "Rust closes the swing bridge", *STORY, *SPLIT, *(f"{line} tips" for line in MENU))
    body = range(len(MENU) + 2, len(MENU) + 2 + len(STORY) + len(SPLIT))
    assert decided(lines, body, -600) == [
        *lines[: body.start - OUTSIDE_LINES],
        *lines[body[-1] + OUTSIDE_LINES + 1 :],
    ]
    assert set(decided(lines, body, 800)) == set(lines) - {
        *lines[body.start : body.stop],
        "Rust closes the swing bridge",
    }


def test_pieces_of_a_split_sentence_stay_where_other_lines_as_short_go() -> None:
    lines = ("Home", *MENU, *STORY, *SPLIT, "Boats and Bridges", *(f"{line} tips" for line in MENU))
    body = range(len(MENU) + 1, len(MENU) + 2 + len(STORY) + len(SPLIT))
    assert set(lines) - set(decided(lines, body, 2000)) == set(SPLIT[1:])


def test_a_page_that_begins_with_its_story_has_no_far_lines() -> None:
    lines = (*STORY, *(f"{line} {size}" for size in ("tips", "shop") for line in MENU))
    assert decided(lines, range(len(STORY)), -1) == []


def test_lines_above_the_first_paragraph_are_not_far_wherever_the_body_was_found() -> None:
    lines = ("Home", *MENU, *STORY, *(f"{line} tips" for line in MENU), *SPLIT)
    first = 1 + len(MENU) + next(n for n, line in enumerate(STORY) if len(line) >= 140)
    gone = decided(lines, range(len(lines) - len(SPLIT), len(lines)), -600)
    assert [line for line in gone if line in lines[:first]] == list(lines[: first - OUTSIDE_LINES])
