"""Two documents side by side: the spans are those of the texts, and the answer is the run's."""

import pytest

from cleaner.duplicates import Mask, Sketcher, compare, find_candidates, find_near_duplicates
from cleaner.model import Document
from cleaner.settings import DuplicateSettings
from tests.duplicates.stories import (
    BRIDGE,
    CHESS,
    FURNITURE,
    NIHONGO,
    ORCHARD,
    SAME_EVENT,
    cut,
    edited,
    garbled,
    invented,
)

PAIRS = {
    "same": (BRIDGE, BRIDGE.upper()), "cut": (BRIDGE, cut(BRIDGE, 0.4)), "edited": (edited(ORCHARD, 0.2), ORCHARD),
    "garbled": (CHESS, garbled(CHESS, 0.1)), "event": SAME_EVENT, "strangers": (BRIDGE, CHESS), "tiny": ("A b", "A c"),
    "unspaced": (NIHONGO, NIHONGO[:120]), "half": (BRIDGE, cut(BRIDGE, 0.65) + " " + invented(5, 60)),
}  # fmt: skip


@pytest.mark.parametrize("name", PAIRS)
def test_says_what_a_run_says(name: str) -> None:
    a, b = (Document(i, t) for i, t in zip("ab", PAIRS[name], strict=True))
    found = {(p.a, p.b): p for p in find_near_duplicates([a, b]).pairs}.get(("a", "b"))
    compared, turned = compare(a, b), compare(b, a)
    assert (found.relation if found else None) == compared.relation == turned.relation
    if found and found.relation != "identical":
        assert found.reason == compared.reason
        assert round(compared.score.coverage_a, 3) == found.coverage_a == round(turned.score.coverage_b, 3)


def test_passages_are_spans_of_the_raw_texts() -> None:
    a, b = Document("a", f"A headline of its own\n\n{BRIDGE}"), Document("b", cut(BRIDGE, 0.5).upper())
    [passage] = compare(a, b).passages
    assert a.text[slice(*passage.a)].split() == cut(BRIDGE, 0.5).rstrip(".,").split()
    assert b.text[slice(*passage.b)] == b.text.rstrip(".,")


def test_furniture_is_marked_and_counts_for_nothing() -> None:
    pages = [Document(f"{n:02d}", f"{invented(n, 90)}\n\n{FURNITURE}") for n in range(20)]
    mask = find_candidates([Sketcher().sketch([p.text for p in pages])], settings=DuplicateSettings()).mask
    compared = compare(pages[0], pages[1], mask=mask)
    assert compared.relation is None
    assert compared.score.coverage < 0.2
    masked = sum(end - start for start, end in compared.masked_a)
    assert masked > 0.9 * len(FURNITURE)
    assert compare(pages[0], pages[1], mask=Mask(mask.grams[:0])).score.coverage > 0.5


def test_equal_words_lie_inside_the_passages() -> None:
    compared = compare(Document("a", BRIDGE), Document("b", edited(BRIDGE, 0.2)))
    inside = [range(*p.a) for p in compared.passages]
    assert all(any(start in r and end - 1 in r for r in inside) for start, end in compared.equal_a)
    assert 0.6 < sum(e - s for s, e in compared.equal_a) / len(BRIDGE) < 0.95
