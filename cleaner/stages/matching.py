"""All shards' sketches become pairs and clusters."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.arrays import distinct, map_array
from cleaner.compiled import beside
from cleaner.decisions import Decisions
from cleaner.duplicates import Candidates, Facts, Mask, Sketches, cluster, find_candidates, relate, verify
from cleaner.duplicates.candidates import groups_of
from cleaner.duplicates.relations import Score, pair_of, worth_deciding
from cleaner.duplicates.verify import COLUMNS
from cleaner.duplicates.words import DOCUMENT_BITS
from cleaner.model import Cluster, Pair
from cleaner.outputs import write_atomically
from cleaner.settings import DuplicateSettings, Settings
from cleaner.stages.cleaning import UNFINISHED_ROW
from cleaner.stages.decided import decided_clusters, decided_duplicates, decided_pairs
from cleaner.stages.earlier import SCORED, Earlier
from cleaner.stages.progress import Stopwatch
from cleaner.stages.workspace import Workspace
from cleaner.stages.writing import Place, facts_of
from cleaner.workers import WorkerPool

Int64s = npt.NDArray[np.int64]

PIECES = 8
LEAST_PAIRS, MOST_PAIRS = 250, 4_000
"""Candidates are verified in so many pieces, so that workers end together, but of pairs for 10 to 200 ms each: a piece
costs some milliseconds by itself."""


@dataclass(frozen=True, slots=True)
class Matches:
    """What was found: pairs and clusters, where each document of a cluster stands, and counts for the summary.

    ``numbers`` gives the number of every document that they name, from 0; -1 for one of an earlier run.
    """

    pairs: list[Pair]
    clusters: list[Cluster]
    places: dict[int, Place]
    counts: dict[str, Any]
    numbers: dict[str, int]


@dataclass(frozen=True, slots=True)
class Parties:
    """The documents that are compared: those of the run's shards, behind those of an earlier run if there is one."""

    workspace: Workspace
    folders: tuple[Path, ...]
    earlier: Earlier | None = None

    @property
    def sketched(self) -> tuple[Path, ...]:
        """All folders that hold sketches, in the order of the documents' numbers."""
        return (*self.earlier.folders, *self.folders) if self.earlier else self.folders

    @property
    def known(self) -> int:
        """Number of the first document of this run."""
        return self.earlier.documents if self.earlier else 0


@dataclass(frozen=True, slots=True)
class Scored:
    """The pairs that may be copies, with their scores (as of ``verify``), and what is known of their documents."""

    parties: Parties
    candidates: Candidates
    scores: Int64s
    known: _Known


def score(parties: Parties, settings: Settings, decisions: Decisions, pool: WorkerPool, watch: Stopwatch) -> Scored:
    """Find and score the pairs that may be copies among the documents of all shards, and of an earlier run's."""
    watch.begin("candidates", 0, "pairs")
    candidates = _candidates(parties, settings.duplicates, pool.jobs)
    watch.begin("verify", len(candidates.pairs), "pairs")
    named = frozenset(name for names in decided_duplicates(decisions) for name in names)
    paired = _paired(parties, candidates, settings.duplicates)
    with beside(lambda: _Known.load(parties, paired, named), pool.jobs) as loaded:
        scores = _verify(parties, candidates, pool, watch)
        known = loaded()
    _keep_scored(parties, candidates, scores)
    return Scored(parties, candidates, scores, known)


def match(scored: Scored, settings: Settings, decisions: Decisions, watch: Stopwatch) -> Matches:
    """Decide which pairs are copies, and gather them into clusters."""
    watch.begin("cluster", 0)
    parties, candidates, known = scored.parties, scored.candidates, scored.known
    compared = _Compared.gather(parties, candidates, scored.scores, settings.duplicates)
    sketches = _sketches(parties.sketched)
    together, capped = relate(
        compared.pairs,
        compared.scores,
        compared.twins,
        ids=known.ids,
        settings=settings.duplicates,
        verify_more=lambda more: verify(more, sketches, candidates.mask),
    )
    if parties.earlier:
        before = parties.earlier.decided()
        together = [before.get((pair.a, pair.b), pair) for pair in together]
    together = decided_pairs(together, decisions, lambda names: _scored(names, known, sketches, candidates.mask))
    pairs = [pair for pair in together if known.is_new(pair.a) or known.is_new(pair.b)]
    stories = cluster(together, known.facts, settings=settings.duplicates)
    clusters = [found for found in stories if any(known.is_new(member.id) for member in found.members)]
    clusters = decided_clusters(clusters, decisions)
    watch.end()
    numbers = {name: max(number - parties.known, -1) for name, number in known.numbers.items()}
    places = {}
    for found in clusters:
        for member in found.members:
            number = numbers[member.id]
            if number >= 0:
                kept = member.id == found.representative or not settings.drop_duplicates
                places[number] = Place(found.id, kept)
    counts = count_matches(pairs, clusters) | {"matching": dict(sorted((candidates.statistics | capped).items()))}
    return Matches(pairs, clusters, places, counts, numbers)


def _scored(names: list[tuple[str, str]], known: _Known, sketches: Sequence[Sketches], mask: Mask) -> list[Pair]:
    """Return the scores of pairs of ids; of documents that aren't here there are none."""
    here = [pair for pair in names if pair[0] in known.numbers and pair[1] in known.numbers]
    if not here:
        return []
    numbers = np.array([[known.numbers[a], known.numbers[b]] for a, b in here], np.int64)
    scores = [Score(*row) for row in verify(numbers, sketches, mask).tolist()]
    return [pair_of(a, b, "related", score, "") for (a, b), score in zip(here, scores, strict=True)]


def count_matches(pairs: Sequence[Pair], clusters: Sequence[Cluster]) -> dict[str, Any]:
    """Return the counts of summary.json that are about copies."""
    relations = {"identical": 0, "near-duplicate": 0, "excerpt": 0, "related": 0}
    for pair in pairs:
        relations[pair.relation] += 1
    sizes = [len(found.members) for found in clusters]
    return {
        "pairs_by_relation": relations,
        "clusters": {"clusters": len(sizes), "members": sum(sizes), "largest": max(sizes, default=0)},
    }


# --- candidates --------------------------------------------------------------------------------


def _candidates(parties: Parties, settings: DuplicateSettings, threads: int) -> Candidates:
    """Return the candidates, from disk where an interrupted run has found them already."""
    kept = parties.workspace.work / "candidates"
    if not kept.exists():
        publishers = mask = None
        if parties.earlier:
            mask = parties.earlier.mask()
        else:
            publishers = _numbered(np.concatenate([np.load(f / "publishers.npy") for f in parties.folders]))
        found = find_candidates(
            _sketches(parties.sketched),
            settings=settings,
            publishers=publishers,
            mask=mask,
            known=parties.known,
            threads=threads,
        )
        unfinished = kept.with_name("candidates-unfinished")
        unfinished.mkdir(exist_ok=True)
        for name, array in (("pairs", found.pairs), ("twins", found.twins), ("mask", found.mask.grams)):
            np.save(unfinished / f"{name}.npy", array, allow_pickle=False)
        write_atomically(unfinished / "statistics.json", json.dumps(dict(found.statistics)).encode())
        os.replace(unfinished, kept)
    pairs, twins, mask = (np.load(kept / f"{name}.npy", allow_pickle=False) for name in ("pairs", "twins", "mask"))
    return Candidates(pairs, twins, Mask(mask), json.loads((kept / "statistics.json").read_bytes()))


def _numbered(keys: Int64s) -> Int64s:
    """Return publishers by small numbers instead of keys; -1 stays for an unknown one."""
    different, numbers = np.unique(keys, return_inverse=True)
    return np.asarray(numbers - 1 if len(different) and different[0] == -1 else numbers, np.int64)


@functools.lru_cache(maxsize=1)
def _sketches(folders: tuple[Path, ...]) -> list[Sketches]:
    """Return the sketches of all shards, memory-mapped."""
    return [Sketches.open(folder / "sketches") for folder in folders]


def forget() -> None:
    """Drop what an earlier run in this process left loaded: another run may use the same paths."""
    _sketches.cache_clear()


# --- verification ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PairVerifier:
    """Verifies one piece of the candidates and keeps its scores on disk."""

    work: Path
    folders: tuple[Path, ...]

    def __call__(self, piece: tuple[int, int]) -> int:
        """Verify the pairs from one row to another; return how many."""
        start, stop = piece
        pairs = map_array(self.work / "candidates" / "pairs.npy")
        mask = Mask(np.load(self.work / "candidates" / "mask.npy", allow_pickle=False))
        scores = verify(pairs[start:stop], _sketches(self.folders), mask)
        path = _scores_path(self.work, start)
        unfinished = path.with_name(f"unfinished-{path.name}")
        np.save(unfinished, scores, allow_pickle=False)
        os.replace(unfinished, path)
        return stop - start


def _scores_path(work: Path, start: int) -> Path:
    return work / "verified" / f"{start:012d}.npy"


def _verify(parties: Parties, candidates: Candidates, pool: WorkerPool, watch: Stopwatch) -> Int64s:
    """Return the scores of all candidates; pieces that an interrupted run has verified are not verified again."""
    workspace = parties.workspace
    (workspace.work / "verified").mkdir(exist_ok=True)
    count = len(candidates.pairs)
    size = min(max(count // PIECES, LEAST_PAIRS), MOST_PAIRS)
    pieces = [(start, min(start + size, count)) for start in range(0, count, size)]
    missing = [piece for piece in pieces if not _scores_path(workspace.work, piece[0]).exists()]
    verifier = PairVerifier(workspace.work, parties.sketched)
    for [verified] in pool.map(verifier, [[piece] for piece in missing]):
        watch.advance(int(verified))  # type: ignore[arg-type]
    parts = [np.load(_scores_path(workspace.work, start), allow_pickle=False) for start, _ in pieces]
    return np.concatenate(parts) if parts else verify(candidates.pairs, [], candidates.mask)


# --- what is known of documents ------------------------------------------------------------------


def _keep_scored(parties: Parties, candidates: Candidates, scores: Int64s) -> None:
    """Keep the pairs among this run's own documents for a later run that is compared with it."""
    own = candidates.pairs[:, 0] >= parties.known
    twins = candidates.twins[candidates.twins[:, 0] >= parties.known]
    arrays = (candidates.pairs[own] - parties.known, scores[own], twins - parties.known)
    for name, array in zip(SCORED, arrays, strict=True):
        np.save(parties.workspace.work / f"{name}.npy", array, allow_pickle=False)


@dataclass(frozen=True, slots=True)
class _Compared:
    """Pairs that may have a relation, with their scores, and twins, all by number."""

    pairs: Int64s
    scores: Int64s
    twins: Int64s

    @classmethod
    def gather(cls, parties: Parties, candidates: Candidates, scores: Int64s, settings: DuplicateSettings) -> _Compared:
        """Return this run's pairs, and an earlier run's pairs in every story that a new document belongs to.

        Which pairs vouch for one another, and what forms a cluster, hangs on all pairs of a story.
        """
        worth = worth_deciding(scores, settings)
        pairs, scores, twins = candidates.pairs[worth], scores[worth], candidates.twins
        before = cls.before(parties, pairs, twins, settings)
        return cls(
            np.concatenate([before.pairs, pairs]),
            np.concatenate([before.scores, scores]),
            np.concatenate([before.twins, twins]),
        )

    @classmethod
    def before(cls, parties: Parties, pairs: Int64s, twins: Int64s, settings: DuplicateSettings) -> _Compared:
        """Return the pairs of an earlier run, if there is one, in every story that these pairs and twins touch."""
        if parties.earlier is None:
            return cls(pairs[:0], np.empty((0, len(COLUMNS)), np.int64), twins[:0])
        old_pairs, old_scores, old_twins = parties.earlier.scored()
        worth = worth_deciding(old_scores, settings)
        old_pairs, old_scores = old_pairs[worth], old_scores[worth]
        linked = np.concatenate([old_pairs, old_twins, pairs, twins])
        story = groups_of(linked[:, 0] << DOCUMENT_BITS | linked[:, 1], int(linked.max(initial=-1)) + 1)
        touched = np.zeros(len(story), np.bool_)
        touched[story[parties.known :]] = True
        pairs_touched, twins_touched = touched[story[old_pairs[:, 0]]], touched[story[old_twins[:, 0]]]
        return cls(old_pairs[pairs_touched], old_scores[pairs_touched], old_twins[twins_touched])


def _paired(parties: Parties, candidates: Candidates, settings: DuplicateSettings) -> Int64s:
    """Return the numbers, ascending, of the documents that a recorded pair can name, whatever the scores will be."""
    before = _Compared.before(parties, candidates.pairs, candidates.twins, settings)
    return distinct(np.concatenate([before.pairs, before.twins, candidates.pairs, candidates.twins]).ravel())


@dataclass(frozen=True, slots=True)
class _Known:
    """Ids and facts of the documents that pair, by number and by id; of the others nothing is held.

    ``first_new`` is the number of the first document that is not an earlier run's.
    """

    ids: dict[int, str]
    numbers: dict[str, int]
    facts: dict[str, Facts]
    first_new: int

    def is_new(self, name: str) -> bool:
        """Tell whether a document is one of this run."""
        return self.numbers[name] >= self.first_new

    @classmethod
    def load(cls, parties: Parties, wanted: Int64s, named: frozenset[str] = frozenset()) -> _Known:
        """Read the rows of the wanted numbers, and of the documents named."""
        ids: dict[int, str] = {}
        facts: dict[str, Facts] = {}
        number = parties.known
        if parties.earlier:
            for own, row in parties.earlier.rows(wanted, named):
                ids[own] = row["id"]
                facts[row["id"]] = facts_of(row)
        for folder in parties.folders:
            data = (folder / UNFINISHED_ROW).read_bytes()
            ends = np.flatnonzero(np.frombuffer(data, np.uint8) == ord("\n"))
            starts = np.concatenate([[0], ends + 1])[:-1]
            low, high = np.searchsorted(wanted, (number, number + len(ends)))
            chosen = wanted[low:high] - number
            if named:
                every = enumerate(_unfinished_rows(data, starts, ends))
                chosen = distinct(np.array([*chosen, *(own for own, row in every if row["id"] in named)], np.int64))
            rows = _unfinished_rows(data, starts[chosen], ends[chosen])
            for own, row in zip(chosen.tolist(), rows, strict=True):
                ids[number + own] = row["id"]
                facts[row["id"]] = facts_of(row)
            number += len(ends)
        return cls(ids, {i: n for n, i in ids.items()}, facts, parties.known)


def _unfinished_rows(data: bytes, starts: Int64s, ends: Int64s) -> list[dict[str, Any]]:
    """Return the rows of documents.jsonl that stand at these places of ``data``, so far without what ends them."""
    rows = b"},".join([data[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)])
    decoded: list[dict[str, Any]] = json.loads(b"[%s}]" % rows if rows else b"[]")  # at once: in half the time
    return decoded
