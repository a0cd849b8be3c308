"""The words of what is left, taken from those of the whole, are those that its text has."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.boilerplate import Judge, Remains
from cleaner.boilerplate.left_words import note_words
from cleaner.boilerplate.lines import read_pages
from cleaner.model import Document
from cleaner.text import words

PIECES = [
    "a", "Bc", "é", "5", " ", "\t", "-", "\xad", "‐", "‑", "‘", "’",
    "&shy;", "&amp;#45;", "&eacute;", ";", "â€‘", "â\x80\x90", "Â\xad",
    "\n", "\n", "\n\n", "\r\n", "\v", "\u2028", "\x85", "語", "ß", "\u200b",
]  # fmt: skip

texts = st.lists(st.sampled_from(PIECES), max_size=24).map("".join)


@st.composite
def remainders(draw: st.DrawFn) -> Remains:
    """Return a document with some of its lines gone, or with any spans gone."""
    text = draw(texts)
    starts = [0, *(int(start) for start in read_pages([Document("a", text)]).line_starts), len(text)]
    places = st.sampled_from(starts) if draw(st.booleans()) else st.integers(0, len(text))
    edges = sorted(draw(st.sets(places, max_size=6)))
    spans = [(start, end, "cue", 0.5) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    return Remains(Document("a", text, title=draw(st.none() | texts)), spans)


def with_spans(text: str, *spans: tuple[int, int], title: str | None = None) -> Remains:
    return Remains(Document("a", text, title=title), [(start, end, "cue", 0.5) for start, end in spans])


@given(st.lists(remainders(), max_size=4))
@example([with_spans("a\nb\nc", (0, 2)), with_spans("a-\nb\nc", (3, 5), title="b c")])
@example([with_spans("a&shy;\nb\nc", (7, 9)), with_spans("aâ€‘\nb")])
@example([with_spans("abc def", (1, 5))])
def test_words_of_what_is_left(remains: list[Remains]) -> None:
    note_words(read_pages([one.document for one in remains]), remains)
    for one in remains:
        assert one.words is not None
        assert one.words.tolist() == words(one.text()).hashes.tolist()


def test_a_document_left_alone_unread_has_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.boilerplate.judge.MAX_LINES", 3)
    documents = [Document("long", "one\ntwo\nthree\nfour\nfive\n"), Document("b", "Goats escaped.\nShare this page\n")]
    left = ["one two three four five", "Goats escaped."]
    found = Judge().judge_many(documents)
    assert [one.words.tolist() for one in found if one.words is not None] == [words(t).hashes.tolist() for t in left]
