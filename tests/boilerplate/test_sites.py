"""Saved pages of fictional publishers in many languages: nothing of a story goes, nearly all furniture does.

They are marked as in ``pages``, but the margin names what a reader would call the line. A cue of the same
family is as right, and so is one that speaks of shape, place or neighbours.
"""

from pathlib import Path

import pytest
from marked_pages import Expected, read_page

from cleaner.boilerplate import Judge, MarkedPage
from cleaner.boilerplate.cues import cues

SITES = [read_page(path) for path in sorted((Path(__file__).parent / "sites").glob("*.page"))]
FAMILY = {cue.name: cue.family for cue in cues()}

# The share of furniture lines that goes at least: measured when the pages were written, and below what the
# judge reaches since. Each page is judged alone, without the repetition that real scrapes have.
LEAST_REMOVED = 0.78


@pytest.fixture(scope="module")
def judged() -> dict[str, MarkedPage]:
    judge = Judge()
    return {expected.name: judge.page(expected.document) for expected in SITES}


def rows(expected: Expected, page: MarkedPage) -> list[tuple[str, str, str]]:
    """Return (wanted cue, text, given cue) of each row; empty is kept."""
    given = {line.line.start: (line.cue or "?") if line.removed else "" for line in page.lines}
    found, start = [], 0
    for wanted, text in expected.rows:
        found.append((wanted, text, given[start]))
        start += len(text.replace("[[", "").replace("]]", "")) + 1
    return found


def _cases() -> list[object]:
    known = {e.name: [pytest.mark.xfail(strict=True, reason=e.notes["xfail"])] for e in SITES if "xfail" in e.notes}
    return [pytest.param(expected, id=expected.name, marks=known.get(expected.name, [])) for expected in SITES]


@pytest.mark.parametrize("expected", _cases())
def test_nothing_of_the_story_goes(expected: Expected, judged: dict[str, MarkedPage]) -> None:
    lost = [(text, given) for wanted, text, given in rows(expected, judged[expected.name]) if given and not wanted]
    assert lost == []


@pytest.mark.parametrize("expected", SITES, ids=lambda expected: expected.name)
def test_the_reason_given_is_of_the_right_kind(expected: Expected, judged: dict[str, MarkedPage]) -> None:
    wrong = [
        (text, wanted, given)
        for wanted, text, given in rows(expected, judged[expected.name])
        if wanted and given and FAMILY[given] not in (FAMILY[wanted], "layout")
    ]
    assert len(wrong) <= 1


def test_most_furniture_goes(judged: dict[str, MarkedPage]) -> None:
    furniture = [row for expected in SITES for row in rows(expected, judged[expected.name]) if row[0]]
    gone = sum(bool(given) for _, _, given in furniture)
    assert gone >= LEAST_REMOVED * len(furniture)


def test_furniture_glued_to_a_sentence_is_cut_and_the_sentence_stays(judged: dict[str, MarkedPage]) -> None:
    glued = [e for e in SITES if any("[[" in text for _, text in e.rows)]
    assert len(glued) >= 3
    for expected in glued:
        cleaned = judged[expected.name].cleaned.text
        for _, text in expected.rows:
            if "[[" in text:
                head, _, rest = text.partition("[[")
                cut, _, tail = rest.partition("]]")
                assert (head + tail).strip() in cleaned
                assert cut.strip() not in cleaned


def test_the_sites_are_as_many_and_as_different_as_they_should_be() -> None:
    assert len(SITES) >= 30
    assert len({expected.name.partition("-")[0] for expected in SITES}) >= 12
    named = {wanted for expected in SITES for wanted, _ in expected.rows if wanted}
    assert named <= set(FAMILY)
    assert len(named) >= 25
