"""What the judge promises: nothing is lost, cleaning twice changes nothing, one document never sways another."""

import pickle
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_pages import expected_pages

from cleaner.boilerplate import Judge, LineCounts, MarkedPage, RepeatedLines
from cleaner.compiled import use_compiled
from cleaner.model import Cleaned, Document, Metadata
from cleaner.settings import BoilerplateSettings

# ruff: noqa: E501 (sentences stay whole)
STORY = (
    "The city council and the dock workers' union returned to the table on Thursday, a week after talks over the bridge broke down.",
    "The bridge would replace the ferry that has carried workers across the basin since 1911, and the union fears for its jobs.",
    "“We are listening again,” said the council's negotiator, Marta Lind, before the doors closed.",
    "She told reporters that a written offer would follow on Monday, and that the union would answer within the week.",
)
FURNITURE = (
    "Share this article", "Discuss This Article", "Sign up for our newsletter", "Advertisement", "Read more",
    "Leave a comment", "© 2019 The Harbour Post. All rights reserved.", "Latest posts by Jane Doe (see all)", "Home | News | Sport",
)  # fmt: skip
OTHER = (
    "Harbour Bridge Talks Resume",
    "By Jane Doe",
    "June 2, 2018",
    "",
    "  ",
    "* * *",
    "—",
    "♪",
    "No change.",
    "数独",
    "…",
)
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2028", "\f", "\n \n"])
LINES = st.sampled_from(STORY + FURNITURE + OTHER) | st.text(max_size=60)
TEXTS = st.lists(st.tuples(LINES, ENDS), max_size=14).map(lambda parts: "".join(a + b for a, b in parts))


def put_together(cleaned: Cleaned) -> str:
    """Put the removals back where they lay."""
    parts, kept, at = [], cleaned.text, 0
    for removal in cleaned.removals:
        gap = removal.start - at
        parts += [kept[:gap], removal.text]
        kept, at = kept[gap:], removal.end
    return "".join([*parts, kept])


@pytest.fixture(scope="module")
def judge() -> Judge:
    return Judge()


@given(TEXTS)
@settings(deadline=None, max_examples=60)
def test_kept_text_and_removals_are_the_text(text: str) -> None:
    cleaned = Judge().clean(Document("a", text))
    assert put_together(cleaned) == text
    assert all(text[r.start : r.end] == r.text and r.cue and 0 <= r.score <= 1 for r in cleaned.removals)


@given(TEXTS, st.sampled_from(["low", "normal", "high"]), st.booleans())
@settings(deadline=None, max_examples=40)
def test_cleaning_what_was_cleaned_changes_nothing(text: str, caution: str, strip: bool) -> None:
    judge = Judge(BoilerplateSettings(caution=caution, strip_bylines=strip))
    once = judge.clean(Document("a", text)).text
    assert judge.clean(Document("a", once)).text == once


@given(st.lists(TEXTS, min_size=2, max_size=5), st.randoms())
@settings(deadline=None, max_examples=25)
def test_a_document_is_judged_alike_alone_in_a_batch_and_in_any_order(texts: list[str], shuffle: random.Random) -> None:
    judge = Judge()
    documents = [Document(str(n), text, publisher="a.example") for n, text in enumerate(texts)]
    repeated = RepeatedLines.merge([LineCounts.of(documents)])
    alone = {d.id: judge.clean(d, repeated=repeated) for d in documents}
    shuffle.shuffle(documents)
    assert {c.document.id: c for c in judge.clean_many(documents, repeated=repeated)} == alone


@given(TEXTS)
@settings(deadline=None, max_examples=40)
def test_the_page_explains_what_clean_does(text: str) -> None:
    document = Document("a", text)
    page = Judge().page(document)
    assert page.cleaned == Judge().clean(document)
    gone = [line.line for line in page.lines if line.removed]
    kept = [line.line for line in page.lines if not line.removed]
    taken = [(r.start, r.end) for r in page.cleaned.removals]
    assert all(any(a <= line.start and line.end <= b for a, b in taken) or not line.text for line in gone)
    assert not any(a <= line.start and line.end <= b for a, b in taken for line in kept)


def test_untouched_text_stays_exactly_as_it_was(judge: Judge) -> None:
    text = "\ufeff\n\n  " + "\r\n\r\n".join(STORY) + "  \x85 \u2028\n\n"
    assert judge.clean(Document("a", text)).text == text


def test_a_removal_takes_its_line_end_and_the_blank_lines_behind_it(judge: Judge) -> None:
    text = "\n\n".join([*STORY, "Discuss This Article", ""]) + "\n"
    (removal,) = judge.clean(Document("a", text)).removals
    assert removal.text == "Discuss This Article\n\n\n"


def test_bylines_go_only_when_asked(judge: Judge) -> None:
    text = "\n".join(["Harbour Bridge Talks Resume", "By Jane Doe", "June 2, 2018", *STORY])
    assert judge.clean(Document("a", text)).text == text
    stripped = Judge(BoilerplateSettings(strip_bylines=True)).clean(Document("a", text))
    assert "Jane Doe" not in stripped.text
    assert "June 2" not in stripped.text
    assert {r.cue for r in stripped.removals} == {"byline"}


@pytest.mark.parametrize(
    ("stated", "sentence"),
    [
        (["Saul Bowman, 2 June 2018"], "LONDON (Reuters) - {}"),
        (["June 2, 2018 | Saul Bowman", "Reuters"], "LONDON — {}"),
        (["Von Saul Bowman", "02.06.2018, 14:31 Uhr"], "Berlin (dpa) - {}"),
        (["Par Saul Bowman, publié le 2 juin 2018 à 7h30"], "(ANSA) - ROMA, 2 GIU - {}"),
        (["بقلم: سليم الحداد", "2 يونيو 2018"], "القاهرة (رويترز) - {}"),
        (["记者 王小河", "2018年6月2日 08:30"], "新华社北京6月2日电 {}"),
    ],
)
def test_byline_date_and_place_stay_unless_they_are_to_go(judge: Judge, stated: list[str], sentence: str) -> None:
    first = sentence.format(STORY[0])
    text = "\n".join(["Harbour Bridge Talks Resume", *stated, first, *STORY[1:], ""])
    assert judge.clean(Document("a", text)).text == text
    stripped = Judge(BoilerplateSettings(strip_bylines=True)).clean(Document("a", text))
    assert stripped.text == "\n".join(["Harbour Bridge Talks Resume", *STORY, ""])
    assert {removal.cue for removal in stripped.removals} == {"byline"}
    assert stripped.metadata == judge.clean(Document("a", text)).metadata
    again = Judge(BoilerplateSettings(strip_bylines=True)).clean(Document("a", stripped.text))
    assert again.text == stripped.text


@pytest.mark.parametrize("headline", ["Night Ferry", "Harbour Lights"])
def test_a_headline_like_a_name_stays_where_bylines_go(headline: str) -> None:
    text = "\n".join([headline, "June 2, 2018", *STORY])
    stripped = Judge(BoilerplateSettings(strip_bylines=True)).clean(Document("a", text))
    assert stripped.text == "\n".join([headline, *STORY])


def test_more_caution_never_removes_more() -> None:
    for expected in expected_pages():
        taken = [
            sum(len(r.text) for r in Judge(BoilerplateSettings(caution=caution)).clean(expected.document).removals)
            for caution in ("high", "normal", "low")
        ]
        assert taken == sorted(taken), expected.name


def test_a_judge_can_be_pickled(judge: Judge) -> None:
    document = expected_pages()[0].document
    assert pickle.loads(pickle.dumps(judge)).clean(document) == judge.clean(document)


def test_interpreted_and_compiled_runs_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [e.document for e in expected_pages()]
    pages: list[list[MarkedPage]] = []
    for compiled in (False, True):
        monkeypatch.setattr("cleaner.compiled.enabled", lambda work, on=compiled: on)
        pages.append([Judge().page(d) for d in documents])
    assert pages[0] == pages[1]


@pytest.mark.parametrize("unit", ["a ", "((((", "   ", "1234", "....", "é中 b", "|", "read more "], ids=repr)
def test_work_grows_with_the_text_not_with_its_square(judge: Judge, unit: str) -> None:
    from time import process_time

    use_compiled()
    judge.clean_many([Document("warm", "\n".join(STORY) * 50), Document("a", unit * (200_000 // len(unit)))])
    times = []
    for size in (100_000, 200_000):
        text = unit * (size // len(unit))
        tries = []
        for _ in range(3):
            start = process_time()
            judge.clean_many([Document("a", text)])
            tries.append(process_time() - start)
        times.append(min(tries))
    assert times[1] < 4 * times[0] + 0.2


def test_without_metadata_the_texts_are_the_same() -> None:
    page = (
        "Pier opens after forty years\nBy Petra Holm\nMay 4, 2021\n\nThe pier opened on Monday.\n\nShare this article\n"
    )
    documents = [Document(str(n), page.replace("Monday", day)) for n, day in enumerate(("Monday", "Friday"))]
    whole, texts = Judge().clean_many(documents), Judge().clean_many(documents, metadata=False)
    assert [(c.text, c.removals) for c in whole] == [(c.text, c.removals) for c in texts]
    assert [c.metadata.byline for c in whole] == ["Petra Holm"] * 2
    assert {c.metadata for c in texts} == {Metadata()}
