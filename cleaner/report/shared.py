"""Which words two cleaned texts share, for the side-by-side view: the alignment that decided, shown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import chain

import numpy as np

from cleaner.compiled import enabled, use_compiled
from cleaner.report.findings import Findings
from cleaner.report.lines import columns
from cleaner.report.records import RELATIONS
from cleaner.workers import Failed, WorkerPool

MAX_ALIGNED_TEXT = 200_000
"""Characters of a text that is aligned for the page."""

STEPS = 4
"""Inner steps of an alignment for each character of its texts, by and large: two dozen for each word."""

BORDERLINE = 100
"""Pairs nearest to a threshold that are marked in any case."""


PAIRS_AT_ONCE = 20
"""Pairs that a worker aligns at once: ten milliseconds."""

Spans = tuple[list[int], list[int]]


def pairs_to_align(found: Findings, thresholds: Sequence[int]) -> list[int]:
    """Return the numbers of the pairs to mark: sampled, borderline, then representatives with their copies."""
    pairs = found.pairs
    coverage, relation = columns(pairs.coverage), columns(pairs.relation)
    distance = np.min([np.abs(coverage.astype(np.int64) - threshold) for threshold in thresholds], axis=0)
    different = (relation != RELATIONS.index("identical")) & pairs.here
    heads = np.array([cluster.representative for cluster in found.clusters if cluster.representative is not None], int)
    headed = np.isin(columns(pairs.a), heads) | np.isin(columns(pairs.b), heads)
    order = [
        np.array(found.sampled_pairs, np.int64),
        np.argsort(distance, kind="stable")[:BORDERLINE],
        np.flatnonzero(headed),
        np.arange(len(pairs)),
    ]
    wanted = (number for some in order for number in some[different[some]].tolist())
    chosen: dict[int, None] = {}
    for number in wanted:
        if len(chosen) == found.limits.aligned:
            break
        chosen[number] = None
    return list(chosen)


def shared_spans(pair: tuple[str, str]) -> Spans:
    """Return the spans of the shared words in each of two texts: start, end, start, end … in UTF-16 units.

    Furniture that the cleaning left counts as shared here, although it didn't for the decision.
    """
    from cleaner.duplicates import equal_words

    a, b = pair
    equal_a, equal_b = equal_words(a, b)
    return _flat(equal_a, a), _flat(equal_b, b)


def shared_words(
    pairs: Mapping[int, tuple[int, int]], texts: Mapping[int, str], pool: WorkerPool | None = None
) -> dict[int, Spans]:
    """Return for each pair whose two texts are known the spans of its shared words; by the pool's workers, if any."""
    known = {
        pair: (texts[a], texts[b])
        for pair, (a, b) in pairs.items()
        if a in texts and b in texts and max(len(texts[a]), len(texts[b])) <= MAX_ALIGNED_TEXT
    }
    if enabled(STEPS * sum(len(a) + len(b) for a, b in known.values())):
        use_compiled()
    several = list(known.values())
    chunks = [several[start : start + PAIRS_AT_ONCE] for start in range(0, len(several), PAIRS_AT_ONCE)]
    found = chain.from_iterable((pool or WorkerPool(1)).map(shared_spans, chunks))
    return {pair: spans for pair, spans in zip(known, found, strict=True) if not isinstance(spans, Failed)}


def _flat(spans: Sequence[tuple[int, int]], text: str) -> list[int]:
    """Return code points as UTF-16 units, in which a browser counts.

    >>> _flat([(0, 1), (2, 4)], "a🌉bc")
    [0, 1, 3, 5]
    """
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    wide = [] if units == len(text) else [place for place, character in enumerate(text) if character > "\uffff"]
    # A character past the first 65,536 takes two units: all that stand before an offset move it on by one.
    return [edge + bisect_right(wide, edge - 1) for span in spans for edge in span]
