"""What a newsroom would call a copy is found; what only looks like one is not."""

import random
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import compiled
from cleaner.compiled import use_compiled
from cleaner.duplicates import find_near_duplicates
from cleaner.duplicates import sketch as sketching
from cleaner.errors import InputError
from cleaner.model import Document, Pair
from cleaner.settings import DuplicateSettings
from tests.duplicates.stories import (
    BRIDGE,
    CHESS,
    FURNITURE,
    ORCHARD,
    SAME_EVENT,
    STORIES,
    cut,
    edited,
    garbled,
    invented,
    reordered,
)


def pair_of(a: str, b: str, *others: str) -> Pair | None:
    documents = [Document(f"{n:03d}", t) for n, t in enumerate((a, b, *others))]
    found = {(p.a, p.b): p for p in find_near_duplicates(documents).pairs}
    return found.get(("000", "001"))


def relation(a: str, b: str, *others: str) -> str | None:
    pair = pair_of(a, b, *others)
    return pair.relation if pair else None


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda s: s.upper().replace("\n", "  "), "identical"),
        (lambda s: "Another headline for the same old story\n\n" + s, "near-duplicate"),
        (reordered, "near-duplicate"),
        (lambda s: edited(s, 0.05) + " A last word.", "near-duplicate"),
        (lambda s: s + "\n\n" + invented(3, 40), "near-duplicate"),
    ],
    ids=["retyped", "headline", "reordered", "edited", "extended"],
)
def test_copies_are_found_in_every_language(story: str, change, expected: str) -> None:
    found = relation(story, change(story))
    assert found == expected or (expected == "near-duplicate" and found == "excerpt")


@pytest.mark.parametrize("story", [BRIDGE, ORCHARD, CHESS], ids=["bridge", "orchard", "chess"])
@pytest.mark.parametrize(
    "change",
    [
        *(lambda s, n=n: cut(s, n) for n in (0.2, 0.3, 0.5)),
        *(lambda s, n=n: edited(s, n) for n in (0.1, 0.2)),
        *(lambda s, n=n: garbled(s, n) for n in (0.02, 0.05, 0.1)),
    ],
    ids=["cut 20%", "cut 30%", "cut 50%", "words 10%", "words 20%", "letters 2%", "letters 5%", "letters 10%"],
)
def test_cut_edited_and_garbled_copies_are_found(story: str, change) -> None:
    assert relation(story, change(story)) in ("near-duplicate", "excerpt")


def test_an_excerpt_says_which_text_contains_the_other() -> None:
    pair = pair_of(BRIDGE, cut(BRIDGE, 0.3))
    assert pair is not None
    assert pair.relation == "excerpt"
    assert pair.coverage == pair.coverage_b == 1.0
    assert 0.25 < pair.coverage_a < 0.35


def test_two_reports_of_one_event_are_strangers() -> None:
    assert pair_of(*SAME_EVENT) is None


def test_a_shared_quote_does_not_make_a_copy() -> None:
    quote = '"We have talked about this crossing since I was a schoolgirl," she told reporters. '
    assert relation(BRIDGE, quote + CHESS) is None


def test_half_a_story_in_a_new_one_is_related() -> None:
    assert relation(BRIDGE, cut(BRIDGE, 0.65) + " " + invented(5, 60)) == "related"


def notice(number: int) -> str:
    return (
        f"The library on Mill Lane will be closed for stocktaking on {number} March. Books can be returned through "
        "the flap beside the main door at any hour, and no fines are charged for that day."
    )


def test_notices_that_differ_in_one_number_are_no_copies() -> None:
    assert relation(notice(3), notice(17)) in (None, "related")
    assert relation(notice(3), notice(3).replace("at any hour", "at any time")) == "near-duplicate"


def market(seed: int) -> str:
    draw = random.Random(seed)
    place = draw.choice(("Tarn", "Harlow", "Esk", "Brede"))
    return (
        f"Shares in {place} closed {draw.choice(('higher', 'lower'))} on {draw.choice(('Monday', 'Friday'))} in thin "
        f"trading. The index ended at {draw.randint(2000, 9000)} points after a turnover of {draw.randint(100, 900)} "
        f"million crowns. Copper cost {draw.randint(3000, 9000)} a tonne and the crown bought {draw.randint(11, 99)} "
        f"cents. Analysts had expected a change of {draw.randint(1, 9)}.{draw.randint(0, 9)} percent."
    )


@pytest.mark.parametrize("count", [2, 5, 40])
def test_reports_filled_from_one_form_are_no_copies(count: int) -> None:
    reports = [Document(f"{n:03d}", market(n)) for n in range(count)]
    assert [p for p in find_near_duplicates(reports).pairs if p.relation != "related"] == []


@pytest.mark.parametrize("publisher", [None, "gazette.example"])
def test_different_stories_in_one_sites_furniture_are_no_copies(publisher: str | None) -> None:
    pages = [
        Document(f"{n:03d}", f"{FURNITURE}\n\n{invented(n, 70)}\n\n{FURNITURE}", publisher=publisher) for n in range(24)
    ]
    assert find_near_duplicates(pages).pairs == ()


@pytest.mark.parametrize("words", [40, 60, 90])
def test_different_stories_above_one_gallery_are_no_copies(words: int) -> None:
    gallery = "\n".join(f"Photo {n}: {invented(900 + n, 12)}" for n in range(16))
    pages = [Document(str(n), f"{invented(n, words)}\n\n{gallery}") for n in range(3)]
    assert [p for p in find_near_duplicates(pages).pairs if p.relation != "related"] == []


def test_a_story_with_many_versions_is_not_taken_for_furniture() -> None:
    draw = random.Random(4)
    versions = [
        Document(f"{n:03d}", edited(cut(BRIDGE, draw.choice((0.5, 0.8, 1))), draw.uniform(0, 0.2), n))
        for n in range(60)
    ]
    [cluster] = find_near_duplicates(versions).clusters
    assert len(cluster.members) >= 58


def test_the_order_of_documents_changes_nothing() -> None:
    documents = [
        Document(f"{n:02d}-{name}", edited(story, 0.1 * n, n)) for n in range(3) for name, story in STORIES.items()
    ]
    expected = find_near_duplicates(documents)
    for seed in range(3):
        random.Random(seed).shuffle(documents)
        assert find_near_duplicates(documents) == expected


@given(st.lists(st.integers(100, 10**6), max_size=30, unique=True))
@settings(max_examples=15, deadline=None)
def test_unrelated_documents_change_nothing(seeds: list[int]) -> None:
    own = [Document(f"{n}-{name}", edited(story, 0.1 * n, n)) for n in range(2) for name, story in STORIES.items()]
    words = [re.sub("[^a-z]", "", invented(seed)) for seed in seeds]
    others = [Document(f"z{n}", " ".join(w[i : i + 6] for i in range(0, 900, 6))) for n, w in enumerate(words)]
    alone, together = find_near_duplicates(own), find_near_duplicates([*others, *own])
    assert [p for p in together.pairs if not p.b.startswith("z")] == list(alone.pairs)
    assert [c for c in together.clusters if not c.id.startswith("z")] == list(alone.clusters)


def test_interpreted_and_compiled_results_are_equal(monkeypatch) -> None:
    documents = [
        Document(f"{n}-{name}", edited(story, 0.15 * n, n)) for n in range(2) for name, story in STORIES.items()
    ]
    results = []
    for answer in (True, False):
        for module in (compiled, sketching):
            monkeypatch.setattr(module, "enabled", lambda work, answer=answer: answer)
        results.append(find_near_duplicates(documents))
    assert results[0] == results[1]


EMPTY = ["", " ", "\n\n", "!!!", "…", "\u200b"]


def test_texts_without_words_are_copies_of_nothing() -> None:
    assert find_near_duplicates([Document(str(n), t) for n, t in enumerate(EMPTY * 3)]).pairs == ()


def test_tiny_texts_are_copies_only_if_they_are_equal() -> None:
    documents = [Document(str(n), t) for n, t in enumerate(["Fire in Tarn", "fire in Tarn!", "Fire in Esk", "Fire"])]
    assert [(p.a, p.b, p.relation) for p in find_near_duplicates(documents).pairs] == [("0", "1", "identical")]


def test_equal_texts_pair_with_the_first_alone() -> None:
    texts = {"c": BRIDGE, "a": BRIDGE, "b": BRIDGE.lower(), "d": edited(BRIDGE, 0.1)}
    found = find_near_duplicates([Document(i, t) for i, t in texts.items()])
    assert [(p.a, p.b) for p in found.pairs] == [("a", "b"), ("a", "c"), ("a", "d")]
    assert [[m.id for m in c.members] for c in found.clusters] == [["a", "b", "c", "d"]]


def test_a_documents_pairs_are_capped_and_counted() -> None:
    documents = [Document(f"{n:03d}", edited(BRIDGE, 0.03, n)) for n in range(300)]
    found = find_near_duplicates(documents)
    assert found.statistics["buckets_capped"] > 0
    [cluster] = found.clusters
    assert len(cluster.members) == 300


@pytest.mark.parametrize("text", ["", "one two", BRIDGE, "a " * 300], ids=["empty", "tiny", "story", "repeats"])
def test_thousands_of_equal_texts_cost_no_quadratic_work(text: str) -> None:
    use_compiled()

    def seconds(count: int) -> float:
        begin = time.process_time()
        find_near_duplicates([Document(f"{n:06d}", text) for n in range(count)])
        return time.process_time() - begin

    seconds(16_000)  # loads or compiles what it needs
    assert min(seconds(16_000) for _ in range(3)) < 16 * max(seconds(2000) for _ in range(3)) + 0.4


@pytest.mark.parametrize("unit", ["a ", "a b ", "the cat sat on ", "日", "1 "])
def test_texts_that_repeat_themselves_cost_no_quadratic_work(unit: str) -> None:
    use_compiled()

    def seconds(count: int) -> float:
        begin = time.process_time()
        find_near_duplicates([Document("a", unit * count), Document("b", unit * (count + 3))])
        return time.process_time() - begin

    seconds(80_000)  # loads or compiles what it needs
    assert min(seconds(80_000) for _ in range(3)) < 16 * max(seconds(20_000) for _ in range(3)) + 0.4


def test_ids_that_occur_twice_are_refused() -> None:
    with pytest.raises(InputError, match="two documents have this id"):
        find_near_duplicates([Document("a", BRIDGE), Document("a", CHESS)])


def test_settings_move_the_border() -> None:
    documents = [Document("a", BRIDGE), Document("b", cut(BRIDGE, 0.65) + " " + invented(5, 60))]
    [pair] = find_near_duplicates(documents, settings=DuplicateSettings(threshold=0.6)).pairs
    assert pair.relation != "related"
    assert find_near_duplicates(documents, settings=DuplicateSettings(threshold=0.99, related=0.98)).pairs == ()
