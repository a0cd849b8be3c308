"""Sums small decision trees over integer measures, and says which measures moved the sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.compiled import enabled, kernel
from cleaner.errors import SettingsError

UNIT = 1000
"""Values are log-odds in thousandths, as integers: sums then don't depend on their order."""

HALF = 16
MOST_LEAVES = 2 * HALF
"""A tree has at most so many leaves: those that a row may still reach are the bits of two short integers."""

ROWS_AT_ONCE = 464
"""Rows that go through the trees together: enough to share the reading of a tree's tests, few enough that their
measures stay in the caches. From 368 to 624 equally quick, 240 take a tenth more; a power of two, whose columns all
fall into the same places of the cache, takes a fifth more."""

WORDS, GROUPS_IN_WORD, GROUP_BITS = 3, 3, 21
"""Contributions are of nine groups at most: three share each of three 64-bit words, in 21 bits each, which hold sums of
up to 1,048 log-odds either way."""

FORESTS_HELD = 8
"""Forests whose tests and shares are kept ready."""


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """Trees as arrays of nodes; a node whose ``below`` is 0 is a leaf.

    ``nodes`` (n, 4) are measure, threshold, ``below`` and ``above``: ``measure <= threshold`` goes to ``below``,
    else to ``above``. ``values`` of an inner node is the mean
    of what lies under it, so that each step of a path has a share in the sum.
    """

    roots: npt.NDArray[np.int32]
    nodes: npt.NDArray[np.int32]
    values: npt.NDArray[np.int32]

    def score(self, table: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
        """Return the sum of all trees for each row of measures, in UNITs."""
        work = len(table) * len(self.roots) * 4
        if not enabled(work):
            return np.asarray(self.values[self._walk(table)].sum(axis=1, dtype=np.int64))
        out = np.zeros(len(table), np.int32)
        tests, leaves = _tests(self)
        _sum_values(table, *tests, self.values[leaves], *_scratch(tests), out, work=work)
        return out.astype(np.int64)

    def contributions(
        self, table: npt.NDArray[np.int32], group_of: npt.NDArray[np.int32], groups: int
    ) -> npt.NDArray[np.int64]:
        """Return for each row how much each group of measures moved the sum away from its mean, in UNITs."""
        work = len(table) * len(self.roots) * 4
        chosen = tuple(group_of.tolist())
        if not enabled(work):
            return unpack_groups(_shares(self, chosen, groups)[self._walk(table)].sum(axis=1), groups)
        tests, _ = _tests(self)
        out = np.zeros((len(table), WORDS), np.int64)
        _sum_shares(table, *tests, _leaf_shares(self, chosen, groups), *_scratch(tests), out, work=work)
        return unpack_groups(out, groups)

    def _walk(self, table: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
        """Return the node at which each row (first axis) leaves each tree (second axis), without compiled code."""
        places: Any = np.broadcast_to(self.roots, (len(table), len(self.roots)))
        while (inner := self.nodes[places, 2] != 0).any():
            measures, thresholds, below, above = np.moveaxis(self.nodes[places], -1, 0)
            step = np.where(np.take_along_axis(table, measures, axis=1) <= thresholds, below, above)
            places = np.where(inner, step, places)
        return np.asarray(places, np.int32)

    def as_lists(self, names: Sequence[str]) -> list[list[Any]]:
        """Return the trees as nested lists: ``[measure, threshold, below, above, mean]``, a leaf as its value."""

        def branch(node: int) -> Any:
            measure, threshold, below, above = self.nodes[node].tolist()
            if not below:
                return int(self.values[node])
            return [names[measure], threshold, branch(below), branch(above), int(self.values[node])]

        return [branch(int(root)) for root in self.roots]


class Tests(NamedTuple):
    """The tests of all trees, tree by tree.

    A tree's leaves are cut in two, at most ``HALF`` in each part, so that what is reachable has 16 bits as measures
    have: then more of both are worked on at once. ``measures`` (m,) are those tested; ``edges`` (2 trees + 1,) say
    where the tests lie that rule out leaves of a tree's first part, then of its second, in ``columns`` (places in
    ``measures``), ``thresholds`` and ``masks``: a multiple of four for each part, the last one repeated. A row whose
    measure lies above a threshold can't reach the leaves whose bits the mask lacks. ``whole`` (trees,) are the bits of
    all leaves of the first part.

    Thresholds count from ``origins``, one for each measure of a table, and have 16 bits where those of each measure lie
    near enough to each other, else 32: of short numbers more are compared at once. Measures that differ from their
    origins by more than ``most`` are beyond all thresholds.

    Source: C. Lucchese et al., "QuickScorer: a fast algorithm to rank documents with additive ensembles of
    regression trees", SIGIR 2015, section 3; several rows at once as in "Exploiting CPU SIMD extensions to speed-up
    document scoring with tree ensembles", SIGIR 2016. They order tests by measure and threshold, to leave some out;
    tree by tree, what is reachable stays in the nearest cache, which is quicker for trees as small as these.
    """

    measures: npt.NDArray[np.int64]
    origins: npt.NDArray[np.int64]
    most: int
    edges: npt.NDArray[np.int64]
    columns: npt.NDArray[np.int64]
    thresholds: npt.NDArray[np.int16] | npt.NDArray[np.int32]
    masks: npt.NDArray[np.int16]
    whole: npt.NDArray[np.int16]


@lru_cache(maxsize=FORESTS_HELD)
def _tests(forest: Forest) -> tuple[Tests, npt.NDArray[np.int32]]:
    """Return the tests, and (trees, MOST_LEAVES) the nodes that a tree's bits stand for, each at its bit's slot."""
    below, above = forest.nodes[:, 2], forest.nodes[:, 3]
    tree, first = _number_leaves(forest)
    leaf, inner = np.flatnonzero((tree >= 0) & (below == 0)), np.flatnonzero((tree >= 0) & (below != 0))
    begins, ends = first[below[inner]], first[above[inner]]  # of the leaves that a test rules out
    cuts = _cut_leaves(np.bincount(tree[leaf], minlength=len(forest.roots)), tree[inner], begins, ends)
    leaves = np.zeros((len(forest.roots), MOST_LEAVES), np.int32)
    second = first[leaf] >= cuts[tree[leaf]]
    leaves[tree[leaf], np.array(SLOTS)[first[leaf] + second * (HALF - cuts[tree[leaf]])]] = leaf

    cut = cuts[tree[inner]]
    tests = np.concatenate([np.flatnonzero(begins < cut), np.flatnonzero(ends > cut)])
    part = np.repeat([0, 1], [(begins < cut).sum(), (ends > cut).sum()])
    owners = 2 * tree[inner[tests]] + part
    counts = np.bincount(owners, minlength=2 * len(forest.roots))
    lengths = _padded(counts)
    edges = np.append(0, np.cumsum(lengths))
    behind = np.cumsum(counts)
    places = np.arange(edges[-1]) + np.repeat(behind - counts - edges[:-1], lengths)
    chosen = np.lexsort((ends[tests], owners))[np.minimum(places, np.repeat(behind - 1, lengths))]
    tests, base = tests[chosen], (cut[tests] * part)[chosen]
    lowest = np.maximum(begins[tests] - base, 0)
    highest = np.minimum(ends[tests] - base, np.where(part[chosen], HALF, cut[tests]))
    masks = ~((1 << highest) - (1 << lowest))

    tested, thresholds = forest.nodes[inner[tests], :2].astype(np.int64).T
    measures, columns = np.unique(tested, return_inverse=True)
    origins, most, moved = _move(tested, thresholds)
    short = masks.astype(np.int16), ((1 << cuts) - 1).astype(np.int16)
    return Tests(measures, origins, most, edges, columns.astype(np.int64), moved, *short), leaves


def _cut_leaves(leaves: Any, tree: Any, begins: Any, ends: Any) -> npt.NDArray[np.int64]:
    """Return how many of each tree's ``leaves`` go to its first part: so that both parts together have fewest tests.

    ``tree``, ``begins`` and ``ends`` say of each test which leaves of which tree it rules out.
    """
    shape = len(leaves), MOST_LEAVES + 1
    begun, ended = (
        np.bincount(tree * shape[1] + places, minlength=shape[0] * shape[1]).reshape(shape).cumsum(axis=1)
        for places in (begins, ends)
    )
    cuts = np.arange(1, HALF + 1)
    tests = _padded(begun[:, cuts - 1]) + _padded(ended[:, -1:] - ended[:, cuts])
    possible = (cuts <= leaves[:, None]) & (leaves[:, None] - cuts <= HALF)
    fewest = np.where(possible, tests, np.iinfo(np.int64).max)[:, ::-1].argmin(axis=1)  # of equal ones the last
    return np.asarray(HALF - fewest)


def _padded(counts: Any) -> Any:
    return -(-counts // 4) * 4


def _number_leaves(forest: Forest) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return each node's tree (-1 of none), and the number of the first leaf below it, counted in it from the left."""
    below, above = forest.nodes[:, 2], forest.nodes[:, 3]
    tree, first = np.full(len(forest.nodes), -1), np.zeros(len(forest.nodes), np.int64)
    leaves = np.ones(len(forest.nodes), np.int64)
    levels, level = [], forest.roots
    tree[level] = np.arange(len(level))
    while len(level := level[below[level] != 0]):
        levels.append(level)
        tree[below[level]] = tree[above[level]] = tree[level]
        level = np.concatenate([below[level], above[level]])
    for level in reversed(levels):
        leaves[level] = leaves[below[level]] + leaves[above[level]]
    for level in levels:
        first[below[level]] = first[level]
        first[above[level]] = first[level] + leaves[below[level]]
    return tree, first


def _move(tested: Any, thresholds: Any) -> tuple[Any, int, Any]:
    """Return the origins of measures, the ``most`` of Tests, and the thresholds from their measures' origins on."""
    lowest = np.full(tested.max(initial=-1) + 1, np.iinfo(np.int32).max, np.int64)
    np.minimum.at(lowest, tested, thresholds)
    for width in (np.int16, np.int32):
        bounds = np.iinfo(width)
        origins = lowest - bounds.min
        moved = thresholds - origins[tested]
        if moved.max(initial=bounds.min) < bounds.max:  # a measure beyond all is greater than this one
            break
    return origins, int(bounds.max), moved.astype(width)


def _scratch(tests: Tests) -> tuple[Any, ...]:
    """Return what the kernels need besides the tests."""
    width = tests.thresholds.dtype
    values = np.empty((len(tests.measures), ROWS_AT_ONCE), width)
    return np.empty(len(tests.origins), width), values, np.empty((2, ROWS_AT_ONCE), np.int16)


@lru_cache(maxsize=FORESTS_HELD)
def _shares(forest: Forest, group_of: tuple[int, ...], groups: int) -> npt.NDArray[np.int64]:
    """Return how much each group of measures moves the sum on the way from the root to a node: (nodes, words)."""
    group = np.array(group_of)
    shares = np.zeros((len(forest.nodes), groups), np.int64)
    at = forest.roots
    while len(at := at[forest.nodes[at, 2] != 0]):
        moving = group[forest.nodes[at, 0]]
        for children in (forest.nodes[at, 2], forest.nodes[at, 3]):
            shares[children] = shares[at]
            shares[children, moving] += forest.values[children] - forest.values[at]
        at = forest.nodes[at, 2:].ravel()
    return pack_groups(shares)


@lru_cache(maxsize=FORESTS_HELD)
def _leaf_shares(forest: Forest, group_of: tuple[int, ...], groups: int) -> npt.NDArray[np.int64]:
    """Return the shares of the trees' leaves, each at its bit's slot: (trees, MOST_LEAVES, words)."""
    return _shares(forest, group_of, groups)[_tests(forest)[1]]


def pack_groups(values: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return rows of at most nine small numbers as rows of WORDS, which may be added before they are unpacked.

    >>> packed = pack_groups(np.array([[1, -2, 3, -4], [10, 20, -30, 40]]))
    >>> unpack_groups(packed.sum(axis=0, keepdims=True), 4)
    array([[ 11,  18, -27,  36]])
    """
    words = np.zeros((len(values), WORDS), np.int64)
    for group in range(values.shape[1]):
        word, place = divmod(group, GROUPS_IN_WORD)
        words[:, word] += values[:, group] << (GROUP_BITS * place)
    return words


def unpack_groups(words: npt.NDArray[np.int64], groups: int) -> npt.NDArray[np.int64]:
    """Return the rows of numbers that ``pack_groups`` packed, or sums of such rows."""
    places = GROUP_BITS * np.arange(GROUPS_IN_WORD)
    half = 1 << (GROUP_BITS - 1)
    raised = words + (half << places).sum()  # no number is below 0 then, so that none takes a bit from the next one
    values = ((raised[:, :, None] >> places) & (2 * half - 1)) - half
    return np.asarray(values.reshape(len(words), words.shape[1] * GROUPS_IN_WORD)[:, :groups])


def read_forest(trees: Sequence[Any], names: Sequence[str]) -> Forest:
    """Return the forest that ``as_lists`` wrote.

    Raises:
        SettingsError: a node is malformed or names an unknown measure, or a tree has too many leaves.
    """
    number = {name: index for index, name in enumerate(names)}
    nodes: list[list[int]] = [[0, 0, 0, 0, 0]]  # node 0 is nobody's child

    def add(branch: Any) -> int:
        place = len(nodes)
        nodes.append([0, 0, 0, 0, 0])
        if isinstance(branch, int):
            nodes[place][4] = branch
            return place
        try:
            name, threshold, below, above, mean = branch
            nodes[place] = [number[name], int(threshold), 0, 0, int(mean)]
        except (KeyError, TypeError, ValueError) as error:
            raise SettingsError(f"weights: {branch!r:.80} is no node of a tree; fit them anew") from error
        nodes[place][2] = add(below)
        nodes[place][3] = add(above)
        return place

    roots = []
    for tree in trees:
        first = len(nodes)
        roots.append(add(tree))
        if len(nodes) - first > 2 * MOST_LEAVES - 1:
            raise SettingsError(f"weights: a tree of more than {MOST_LEAVES} leaves; fit them anew")
    return make_forest(roots, nodes)


def make_forest(roots: Sequence[int], nodes: Sequence[Sequence[int]]) -> Forest:
    """Return the forest of nodes given as measure, threshold, below, above and value."""
    rows = np.array(nodes, np.int32)
    return Forest(np.array(roots, np.int32), np.ascontiguousarray(rows[:, :4]), np.ascontiguousarray(rows[:, 4]))


# A bit's slot is the place to which a de Bruijn sequence sends it (Leiserson, Prokop and Randall, "Using de Bruijn
# sequences to index a 1 in a computer word", 1998).
DE_BRUIJN = 0x077CB531
SLOTS = tuple(((DE_BRUIJN << bit) & 0xFFFFFFFF) >> 27 for bit in range(MOST_LEAVES))


@kernel
def _transpose(table: Any, first: int, measures: Any, origins: Any, most: int, moved: Any, values: Any) -> int:
    """Write the tested measures of the rows from ``first`` on, a row for each measure; return how many rows."""
    rows: int = min(values.shape[1], table.shape[0] - first)
    for r in range(rows):
        row = table[first + r]
        for m in range(len(origins)):  # all of them at once: quicker than those alone that are tested
            moved[m] = max(-most - 1, min(most, row[m] - origins[m]))
        for m in range(len(measures)):
            values[m, r] = moved[measures[m]]
    return rows


@kernel
def _rule_out(
    values: Any,
    rows: int,
    begin: int,
    end: int,
    columns: Any,
    thresholds: Any,
    masks: Any,
    whole: int,
    reachable: Any,  # written, int16 (at least rows,): of the ``whole`` bits those that a row may still reach
) -> None:
    """Run rows through the tests of one part of a tree, which lie from ``begin`` to ``end``.

    Four tests at once: what is reachable is read and written a quarter as often.
    """
    for r in range(rows):
        reachable[r] = whole
    for k in range(begin, end, 4):
        c0, c1, c2, c3 = columns[k], columns[k + 1], columns[k + 2], columns[k + 3]
        t0, t1, t2, t3 = thresholds[k], thresholds[k + 1], thresholds[k + 2], thresholds[k + 3]
        m0, m1, m2, m3 = masks[k], masks[k + 1], masks[k + 2], masks[k + 3]
        for r in range(rows):
            reachable[r] &= (
                (m0 if values[c0, r] > t0 else -1)
                & (m1 if values[c1, r] > t1 else -1)
                & (m2 if values[c2, r] > t2 else -1)
                & (m3 if values[c3, r] > t3 else -1)
            )


@kernel
def _find_slots(
    values: Any,
    rows: int,
    t: int,
    edges: Any,
    columns: Any,
    thresholds: Any,
    masks: Any,
    whole: Any,
    reachable: Any,  # written, int16 (2, at least rows): the slots of the rows' leaves in the first row, then bits
) -> None:
    """Run rows through tree ``t``.

    All slots before any is looked up: so they are worked out many at once.
    """
    begin, cut, end = edges[2 * t], edges[2 * t + 1], edges[2 * t + 2]
    _rule_out(values, rows, begin, cut, columns, thresholds, masks, whole[t], reachable[0])
    _rule_out(values, rows, cut, end, columns, thresholds, masks, -1, reachable[1])
    for r in range(rows):
        bits = (reachable[0, r] & 0xFFFF) | (reachable[1, r] << HALF)
        reachable[0, r] = (((bits & -bits) * DE_BRUIJN) & 0xFFFFFFFF) >> 27


@kernel
def _sum_values(
    table: Any,
    measures: Any,
    origins: Any,
    most: int,
    edges: Any,
    columns: Any,
    thresholds: Any,
    masks: Any,
    whole: Any,
    leaf_values: Any,
    moved: Any,  # scratch
    values: Any,  # scratch
    reachable: Any,  # scratch
    out: Any,  # written, int32 (rows,), zeros before
) -> None:
    """Write the sum of the values of each row's leaves."""
    for first in range(0, table.shape[0], values.shape[1]):
        rows = _transpose(table, first, measures, origins, most, moved, values)
        sums = out[first : first + rows]
        for t in range(leaf_values.shape[0]):
            _find_slots(values, rows, t, edges, columns, thresholds, masks, whole, reachable)
            for r in range(rows):
                sums[r] += leaf_values[t, reachable[0, r]]


@kernel
def _sum_shares(
    table: Any,
    measures: Any,
    origins: Any,
    most: int,
    edges: Any,
    columns: Any,
    thresholds: Any,
    masks: Any,
    whole: Any,
    leaf_shares: Any,
    moved: Any,  # scratch
    values: Any,  # scratch
    reachable: Any,  # scratch
    out: Any,  # written, int64 (rows, WORDS), zeros before
) -> None:
    """Write the sum of the packed shares of each row's leaves."""
    for first in range(0, table.shape[0], values.shape[1]):
        rows = _transpose(table, first, measures, origins, most, moved, values)
        sums = out[first : first + rows]
        for t in range(leaf_shares.shape[0]):
            _find_slots(values, rows, t, edges, columns, thresholds, masks, whole, reachable)
            for r in range(rows):
                leaf = reachable[0, r]
                sums[r, 0] += leaf_shares[t, leaf, 0]
                sums[r, 1] += leaf_shares[t, leaf, 1]
                sums[r, 2] += leaf_shares[t, leaf, 2]
