"""Documents in memory to pairs and clusters: the whole of this room in one call."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from cleaner.duplicates.candidates import find_candidates
from cleaner.duplicates.clusters import Facts, cluster
from cleaner.duplicates.relations import relate
from cleaner.duplicates.sketch import Sketcher
from cleaner.duplicates.verify import verify
from cleaner.errors import InputError
from cleaner.model import Cluster, Document, Pair
from cleaner.settings import DuplicateSettings


@dataclass(frozen=True, slots=True)
class NearDuplicates:
    """What was found among documents: pairs sorted by ids, clusters sorted by id, and counts."""

    pairs: tuple[Pair, ...]
    clusters: tuple[Cluster, ...]
    statistics: Mapping[str, int] = field(default_factory=dict)


def find_near_duplicates(documents: Sequence[Document], *, settings: DuplicateSettings | None = None) -> NearDuplicates:
    """Return the near-duplicates among documents, as their texts are.

    The result does not depend on the order of the documents. Nothing is removed.

    >>> story = "The bridge over the river opened on Monday after three years of work and two floods."
    >>> found = find_near_duplicates([Document("a", story), Document("b", story), Document("c", "Else.")])
    >>> [(pair.a, pair.b, pair.relation) for pair in found.pairs]
    [('a', 'b', 'identical')]

    Raises:
        InputError: two documents have the same id.
    """
    settings = settings or DuplicateSettings()
    documents = sorted(documents, key=lambda d: d.id)
    ids = [d.id for d in documents]
    for a, b in itertools.pairwise(ids):
        if a == b:
            raise InputError(f"{a}: two documents have this id; give each its own")
    if not documents:
        return NearDuplicates((), ())
    sketches = [Sketcher(settings).sketch([d.text for d in documents])]
    names = sorted({d.publisher for d in documents if d.publisher is not None})
    publishers = np.array([-1 if d.publisher is None else bisect_left(names, d.publisher) for d in documents])
    candidates = find_candidates(sketches, settings=settings, publishers=publishers)
    pairs, capped = relate(
        candidates.pairs,
        verify(candidates.pairs, sketches, candidates.mask),
        candidates.twins,
        ids=ids,
        settings=settings,
        verify_more=lambda more: verify(more, sketches, candidates.mask),
    )
    facts = {d.id: Facts(length=len(d.text), publisher=d.publisher, date=d.date) for d in documents}
    clusters = cluster(pairs, facts, settings=settings)
    return NearDuplicates(tuple(pairs), tuple(clusters), {**candidates.statistics, **capped})
