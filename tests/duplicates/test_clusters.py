"""Clusters hold copies of one story, say why they chose, and never chain strangers together."""

import pytest

from cleaner.duplicates import Facts, cluster, find_near_duplicates
from cleaner.duplicates.stars import missing_star_pairs, stars
from cleaner.errors import SettingsError
from cleaner.model import Document, Pair, Relation
from cleaner.settings import DuplicateSettings
from tests.duplicates.stories import BRIDGE, CHESS, ORCHARD, cut, edited

WHOLE, FIRST_HALF, SECOND_HALF = "f" * 15, "0000000" + "f" * 8, "f" * 7 + "0" * 8


def pair(a: str, b: str, relation: Relation = "near-duplicate", *, own: float = 1.0, parts: str = WHOLE) -> Pair:
    """Return a pair; ``own`` and ``parts`` are those of ``b``, which holds the whole of ``a``."""
    return Pair(a, b, relation, 1.0, 1.0, own, 0.5, "", WHOLE, parts)


def clusters_of(*pairs: Pair, keep: str = "longest", **facts: Facts):
    known = {name: Facts(length=100) for p in pairs for name in (p.a, p.b)} | facts
    return cluster(pairs, known, settings=DuplicateSettings(keep=keep))


def test_a_chain_is_cut_where_the_representative_ends() -> None:
    found = clusters_of(pair("a", "b"), pair("b", "c"), pair("c", "d"), pair("d", "e"))
    assert [[m.id for m in c.members] for c in found] == [["a", "b", "c"], ["d", "e"]]
    assert [c.representative for c in found] == ["b", "d"]


def test_related_pairs_make_no_cluster() -> None:
    assert clusters_of(pair("a", "b", "related")) == []


def test_a_round_up_of_two_stories_joins_no_cluster() -> None:
    documents = [
        Document("bridge", BRIDGE), Document("bridge 2", edited(BRIDGE, 0.05)), Document("chess", CHESS),
        Document("chess 2", edited(CHESS, 0.05)), Document("round-up", f"{BRIDGE}\n\n{CHESS}"),
    ]  # fmt: skip
    found = find_near_duplicates(documents)
    assert [[m.id for m in c.members] for c in found.clusters] == [["bridge", "bridge 2"], ["chess", "chess 2"]]
    excerpts = {(p.a, p.b) for p in found.pairs if p.relation == "excerpt"}
    assert {("bridge", "round-up"), ("chess", "round-up")} <= excerpts


def test_excerpts_of_the_same_passage_make_no_round_up() -> None:
    texts = {"long": BRIDGE + " " + ORCHARD, "half": BRIDGE, "third": cut(BRIDGE, 0.6)}
    [found] = find_near_duplicates([Document(i, t) for i, t in texts.items()]).clusters
    assert [m.id for m in found.members] == ["half", "long", "third"]


def test_two_places_of_one_text_make_it_a_round_up() -> None:
    first = pair("a", "z", "excerpt", own=0.5, parts=FIRST_HALF)
    second = pair("b", "z", "excerpt", own=0.4, parts=SECOND_HALF)
    assert clusters_of(first, second) == []
    assert len(clusters_of(first, second, pair("a", "b", "related"))) == 1


FACTS = {
    "a": Facts(length=100, removed=9, publisher="Alpha News", date="2018-06-03"),
    "b": Facts(length=120, removed=5, publisher="Beta Post", date="2018-06-02T08:00"),
    "c": Facts(length=120, removed=2, publisher="Gamma", date=None),
    "d": Facts(length=90, publisher="Delta", date="2018-06-04"),
}
ALL = [pair(a, b) for a, b in ("ab", "ac", "ad", "bc", "bd", "cd")]


@pytest.mark.parametrize(
    ("keep", "chosen", "reason"),
    [
        ("longest", "c", "the longest text, and of these the one with least furniture"),
        ("earliest", "b", "the earliest date"),
        ("latest", "d", "the latest date"),
        ("first", "a", "the first id"),
    ],
)
def test_keep_chooses_the_representative(keep: str, chosen: str, reason: str) -> None:
    [found] = clusters_of(*ALL, keep=keep, **FACTS)
    assert (found.representative, found.reason) == (chosen, reason)
    assert [m.relation for m in found.members if m.id == chosen] == ["representative"]


def test_preferred_publishers_come_first(tmp_path) -> None:
    (tmp_path / "preferred.txt").write_text("# the quality press\nDelta\n\nalpha news\n")
    keep = str(tmp_path / "preferred.txt")
    [found] = clusters_of(*ALL, keep=keep, **FACTS)
    assert (found.representative, found.reason) == ("d", "preferred publisher Delta")
    [found] = clusters_of(pair("b", "c"), keep=keep, **FACTS)
    assert (found.representative, found.reason) == ("c", "no preferred publisher; the longest text")


def test_a_missing_list_of_publishers_is_refused() -> None:
    with pytest.raises(SettingsError, match="neither one of longest, earliest, latest, first nor a readable list"):
        clusters_of(*ALL, keep="nowhere.txt")


def test_of_equal_texts_the_preferred_one_represents() -> None:
    [found] = clusters_of(pair("a", "b", "identical"), pair("a", "d"), keep="earliest", **FACTS)
    assert found.representative == "b"
    assert [(m.id, m.relation) for m in found.members] == [
        ("a", "identical"), ("b", "representative"), ("d", "near-duplicate"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("facts", "source"),
    [
        ({}, None),
        ({"a": Facts(100, date="2018-01-02"), "b": Facts(90, date="2018-01-01")}, "b"),
        ({"a": Facts(100, date="2018-01-01"), "b": Facts(90, agency="Reuters", date="2018-01-02")}, "b"),
        ({"a": Facts(100, agency="Reuters"), "c": Facts(50, publisher="www.reuters.com")}, "c"),
    ],
    ids=["nothing known", "earliest date", "agency credit", "the agency itself"],
)
def test_the_source_is_the_member_that_looks_like_the_origin(facts: dict[str, Facts], source: str | None) -> None:
    [found] = clusters_of(pair("a", "b"), pair("a", "c"), pair("b", "c"), **facts)
    assert found.source == source


def test_stars_do_not_depend_on_the_order_of_links() -> None:
    links = {n: [m for m in range(9) if m != n and abs(m - n) <= 2] for n in range(9)}
    backwards = {n: list(reversed(links[n])) for n in reversed(links)}
    keys = {n: n for n in links}
    assert list(stars(links.keys(), links, keys)) == list(stars(backwards.keys(), backwards, keys))


def test_missing_pairs_join_a_group_to_its_centre() -> None:
    flagged = [(0, 1), (0, 2), (0, 3), (3, 4), (4, 5)]
    assert missing_star_pairs(flagged, flagged, str) == [(0, 4), (0, 5)]
    assert missing_star_pairs(flagged, [*flagged, (0, 4)], str) == [(0, 5)]
