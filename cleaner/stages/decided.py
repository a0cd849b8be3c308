"""What people decided in the review page, replayed on what the judge and the scores say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from cleaner.decisions import Decisions, LineDecision, PairDecision
from cleaner.model import Cleaned, Cluster, Member, Pair, Removal

CUE = "decision"
"""The cue of a removal that a person asked for."""


def decides_lines(decisions: Decisions) -> bool:
    """Tell whether any decision is about lines."""
    return any(isinstance(row, LineDecision) for row in decisions.rows)


def decided_page(cleaned: Cleaned, decisions: Decisions) -> Cleaned:
    """Return a cleaned document as people decided its lines.

    A removal of a line that shall never go is undone; a line that shall always go is removed with the line
    end and the blank lines behind it, whatever the judge said.
    """
    document = cleaned.document
    removals = [r for r in cleaned.removals if decisions.of_line(r.text, document.publisher) != "keep-line"]
    taken = {(r.start, r.end) for r in removals}
    for start, end in _lines_with_blanks(document.text):
        if decisions.of_line(document.text[start:end], document.publisher) == "remove-line":
            overlapped = {span for span in taken if span[0] < end and start < span[1]}
            if not overlapped:
                removals.append(Removal(start, end, CUE, 1.0, document.text[start:end]))
    if tuple(removals) == cleaned.removals:
        return cleaned
    removals.sort(key=lambda removal: removal.start)
    return replace(cleaned, text=_without(document.text, removals), removals=tuple(removals))


def _lines_with_blanks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of lines that aren't blank, each up to the next one that isn't."""
    begun: int | None = None
    position = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            if begun is not None:
                yield begun, position
            begun = position
        position += len(line)
    if begun is not None:
        yield begun, position


def _without(text: str, removals: Iterable[Removal]) -> str:
    pieces, position = [], 0
    for removal in removals:
        pieces.append(text[position : removal.start])
        position = removal.end
    return "".join([*pieces, text[position:]])


def decided_duplicates(decisions: Decisions) -> list[tuple[str, str]]:
    """Return the pairs of ids that people call duplicates."""
    return [(row.a, row.b) for row in decisions.rows if isinstance(row, PairDecision) and row.decision == "duplicate"]


def decided_pairs(
    pairs: Sequence[Pair], decisions: Decisions, scored: Callable[[list[tuple[str, str]]], list[Pair]]
) -> list[Pair]:
    """Return the pairs as people decided them; ``scored`` gives pairs that the run itself didn't see."""
    decided = []
    for pair in pairs:
        verdict = decisions.of_pair(pair.a, pair.b)
        if verdict == "not-duplicate" and pair.relation != "related":
            decided.append(replace(pair, relation="related", reason="decided: not a duplicate"))
        elif verdict == "duplicate" and pair.relation == "related":
            decided.append(replace(pair, relation="near-duplicate", reason="decided: a duplicate"))
        else:
            decided.append(pair)
    seen = {(pair.a, pair.b) for pair in pairs}
    unseen = [names for names in decided_duplicates(decisions) if names not in seen]
    decided += [replace(pair, relation="near-duplicate", reason="decided: a duplicate") for pair in scored(unseen)]
    return sorted(decided, key=lambda pair: (pair.a, pair.b))


def decided_clusters(clusters: Sequence[Cluster], decisions: Decisions) -> list[Cluster]:
    """Return the clusters with the representatives that people chose."""
    kept = decisions.kept_copies()
    return [_represented(found, min(own)) if (own := _chosen(found, kept)) else found for found in clusters]


def _chosen(found: Cluster, kept: frozenset[str]) -> list[str]:
    chosen = [member.id for member in found.members if member.id in kept]
    return [] if found.representative in chosen else chosen


def _represented(found: Cluster, chosen: str) -> Cluster:
    """Return a cluster with another representative; the old one takes over how the two relate."""
    own = next(member for member in found.members if member.id == chosen)
    members = [
        Member(chosen, "representative", 1.0) if member.id == chosen
        else Member(member.id, own.relation, own.coverage) if member.id == found.representative
        else member
        for member in found.members
    ]  # fmt: skip
    return replace(found, representative=chosen, members=tuple(members), reason="decided: keep this copy")
