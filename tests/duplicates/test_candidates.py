"""The candidates hold what comparing all with all would find, and stay few."""

import itertools
import random

import numpy as np
import pytest

from cleaner.duplicates import Sketcher, find_candidates, verify
from cleaner.duplicates.verify import coverage
from cleaner.settings import DuplicateSettings
from tests.duplicates.stories import cut, edited, garbled, invented

SETTINGS = DuplicateSettings()


def corpus(count: int, seed: int = 0) -> list[str]:
    """Return stories of which a third are changed copies of others."""
    draw = random.Random(seed)
    stories = [invented(seed + n, draw.randint(40, 400)) for n in range(2 * count // 3)]
    changes = (
        lambda s: edited(s, draw.uniform(0, 0.25), draw.random()),
        lambda s: garbled(s, draw.uniform(0, 0.1), draw.random()),
        lambda s: cut(s, draw.uniform(0.15, 1)),
        lambda s: s + " " + invented(draw.randrange(10**9), len(s.split()) // 3),
    )
    copies = [draw.choice(changes)(draw.choice(stories)) for _ in range(count - len(stories))]
    return stories + copies


@pytest.mark.parametrize("count", [500, pytest.param(2000, marks=pytest.mark.slow)])
def test_what_comparing_all_with_all_flags_is_among_the_candidates(count: int) -> None:
    # Of an excerpt of 12 words in a long story one in four goes unseen, of 30 words one in 300.
    texts = [t for t in corpus(count) if len(t.split()) >= 30]
    sketches = [Sketcher().sketch(texts)]
    found = find_candidates(sketches, settings=SETTINGS)
    everything = np.array(list(itertools.combinations(range(len(texts)), 2)))
    flagged = everything[coverage(verify(everything, sketches, found.mask)) >= 0.8]
    candidates = {tuple(p) for p in np.concatenate([found.pairs, found.twins]).tolist()}
    missed = [p for p in flagged.tolist() if tuple(p) not in candidates]
    assert len(flagged) > count / 5
    # Measured: 10 of 813 at 2,000 texts, all of them with a shorter text of less than 120 words.
    assert len(missed) <= 0.02 * len(flagged)
    assert len(found.pairs) <= 3 * len(texts)


def test_shards_and_partitions_change_nothing(monkeypatch) -> None:
    texts = corpus(300, seed=5)
    whole = find_candidates([Sketcher().sketch(texts)], settings=SETTINGS)
    monkeypatch.setattr("cleaner.duplicates.partitions.PARTITION_POSTINGS", 1000)
    shards = [Sketcher().sketch(texts[i : i + 70]) for i in range(0, 300, 70)]
    parts = find_candidates(shards, settings=SETTINGS)
    assert np.array_equal(whole.pairs, parts.pairs)
    assert np.array_equal(whole.mask.grams, parts.mask.grams)
    assert np.array_equal(
        verify(whole.pairs, shards, whole.mask), np.concatenate([verify(p, shards, whole.mask) for p in
                                                                np.array_split(whole.pairs, 7)])
    )  # fmt: skip


@pytest.mark.parametrize("held", [1, 1000])
def test_threads_change_nothing(held: int, monkeypatch) -> None:
    monkeypatch.setattr("cleaner.duplicates.partitions.PARTITION_POSTINGS", 1000)
    monkeypatch.setattr("cleaner.duplicates.partitions.HELD_PARTITIONS", held)
    texts = corpus(300, seed=5)
    shards = [Sketcher().sketch(texts[i : i + 70]) for i in range(0, 300, 70)]
    alone, *others = [find_candidates(shards, settings=SETTINGS, threads=threads) for threads in (1, 2, 5)]
    assert len(alone.pairs)
    for other in others:
        assert np.array_equal(alone.pairs, other.pairs)
        assert np.array_equal(alone.mask.grams, other.mask.grams)
        assert alone.statistics == other.statistics


@pytest.mark.parametrize("known", [1, 70, 140, 280, 300])
def test_a_known_run_gives_only_pairs_with_what_is_new(known: int) -> None:
    texts = corpus(300, seed=9)
    random.Random(3).shuffle(texts)
    texts[290] = texts[3]
    shards = [Sketcher().sketch(part) for part in (texts[: known // 2], texts[known // 2 : known], texts[known:])]
    mask = find_candidates(shards, settings=SETTINGS).mask
    whole = find_candidates(shards, settings=SETTINGS, mask=mask)
    new = find_candidates(shards, settings=SETTINGS, mask=mask, known=known)
    assert np.array_equal(new.pairs, whole.pairs[whole.pairs[:, 1] >= known])
    assert np.array_equal(new.twins, whole.twins[whole.twins[:, 1] >= known])
    assert len(new.pairs) > 50 or known >= 280


def test_a_frozen_mask_is_used_as_it_is() -> None:
    texts = [f"{invented(n, 60)} {invented(1, 60)}" for n in range(10, 40)]
    sketches = [Sketcher().sketch(texts)]
    made = find_candidates(sketches, settings=SETTINGS)
    assert len(made.mask.grams) > 20
    again = find_candidates(sketches[:1], settings=SETTINGS, mask=made.mask)
    assert again.mask is made.mask
    assert np.array_equal(again.pairs, made.pairs)
