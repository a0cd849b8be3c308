"""What people decided, replayed on lines, pairs and clusters."""

from cleaner.decisions import CopyDecision, Decisions, LineDecision, PairDecision
from cleaner.model import Cleaned, Cluster, Document, Member, Pair, Removal
from cleaner.stages.decided import (
    decided_clusters,
    decided_duplicates,
    decided_page,
    decided_pairs,
    decides_lines,
)

TEXT = "Goats escaped.\n\nShare this\n\nRain fell.\n\nFerry times\n\n"
SHARE = Removal(16, 28, "share-bar", 0.9, "Share this\n\n")
PAGE = Cleaned(Document("a", TEXT, publisher="a.example"), TEXT.replace("Share this\n\n", ""), (SHARE,))


def pair(a: str, b: str, relation: str) -> Pair:
    return Pair(a, b, relation, 0.9, 0.9, 0.9, 0.5)  # type: ignore[arg-type]


def test_lines_go_and_stay_as_decided_with_the_blank_lines_behind_them() -> None:
    keep = Decisions.of([LineDecision("keep-line", "Share this", "a.example")])
    assert decides_lines(keep)
    assert not decides_lines(Decisions.of([CopyDecision("keep-copy", "a")]))
    assert decided_page(PAGE, keep).text == TEXT
    assert decided_page(PAGE, keep).removals == ()
    other = Decisions.of([LineDecision("keep-line", "Share this", "b.example")])
    assert decided_page(PAGE, other) is PAGE
    both = Decisions.of([LineDecision("remove-line", line) for line in ("Ferry times", "Goats escaped.", "Share this")])
    done = decided_page(PAGE, both)
    assert done.text == "Rain fell.\n\n"
    assert [(r.start, r.end, r.cue) for r in done.removals] == [
        (0, 16, "decision"), (16, 28, "share-bar"), (40, 53, "decision"),
    ]  # fmt: skip
    assert [r.score for r in done.removals] == [1.0, 0.9, 1.0]
    assert "".join(TEXT[r.start : r.end] for r in done.removals) == "".join(r.text for r in done.removals)


def test_pairs_are_what_people_say_and_unseen_ones_are_scored() -> None:
    rows = [
        PairDecision("not-duplicate", "a", "b"),
        PairDecision("duplicate", "a", "c"),
        PairDecision("duplicate", "x", "y"),
    ]
    decisions = Decisions.of([*rows, PairDecision("duplicate", "a", "d"), PairDecision("not-duplicate", "b", "d")])
    assert decided_duplicates(decisions) == [("a", "c"), ("x", "y"), ("a", "d")]
    given = [
        pair("a", "b", "identical"), pair("a", "c", "related"), pair("a", "d", "excerpt"), pair("b", "c", "related"),
        pair("b", "d", "related"), pair("c", "d", "identical"),
    ]  # fmt: skip
    asked: list[list[tuple[str, str]]] = []

    def scored(names: list[tuple[str, str]]) -> list[Pair]:
        asked.append(names)
        return [pair(a, b, "related") for a, b in names]

    found = {(p.a, p.b): (p.relation, p.reason) for p in decided_pairs(given[::-1], decisions, scored)}
    assert asked == [[("x", "y")]]
    assert found == {
        ("a", "b"): ("related", "decided: not a duplicate"), ("a", "c"): ("near-duplicate", "decided: a duplicate"),
        ("a", "d"): ("excerpt", ""), ("b", "c"): ("related", ""), ("b", "d"): ("related", ""),
        ("c", "d"): ("identical", ""), ("x", "y"): ("near-duplicate", "decided: a duplicate"),
    }  # fmt: skip
    assert list(found) == sorted(found)


def test_a_chosen_copy_represents_its_cluster() -> None:
    members = (Member("a", "representative", 1.0), Member("b", "excerpt", 0.8), Member("c", "identical", 1.0))
    clusters = [Cluster("a", "a", members, "the longest"), Cluster("m", "m", (Member("m", "representative", 1.0),))]
    same = decided_clusters(clusters, Decisions.of([CopyDecision("keep-copy", "a"), CopyDecision("keep-copy", "b")]))
    assert same == clusters
    first, second = decided_clusters(
        clusters, Decisions.of([CopyDecision("keep-copy", "b"), CopyDecision("keep-copy", "c")])
    )
    assert (first.representative, first.reason) == ("b", "decided: keep this copy")
    assert [(m.id, m.relation, m.coverage) for m in first.members] == [
        ("a", "excerpt", 0.8), ("b", "representative", 1.0), ("c", "identical", 1.0),
    ]  # fmt: skip
    assert second == clusters[1]
