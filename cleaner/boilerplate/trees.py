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

MOST_LEAVES = 32
"""A tree has at most so many leaves: those that a row may still reach are the bits of one integer."""

ROWS_AT_ONCE = 64
"""Rows that go through the trees together: enough to share the reading of a tree's tests, few enough that the bits
of all trees stay in the cache. Of 32, 64 and 128 the quickest."""

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
        out = np.empty(len(table), np.int64)
        tests, leaves = _tests(self)
        sums = np.empty(ROWS_AT_ONCE, np.int32)
        _sum_values(table, *tests, self.values[leaves], *_scratch(self), sums, out, work=work)
        return out

    def contributions(
        self, table: npt.NDArray[np.int32], group_of: npt.NDArray[np.int32], groups: int
    ) -> npt.NDArray[np.int64]:
        """Return for each row how much each group of measures moved the sum away from its mean, in UNITs."""
        work = len(table) * len(self.roots) * 4
        chosen = tuple(group_of.tolist())
        if not enabled(work):
            return unpack_groups(_shares(self, chosen, groups)[self._walk(table)].sum(axis=1), groups)
        tests, _ = _tests(self)
        out = np.empty((len(table), WORDS), np.int64)
        _sum_shares(table, *tests, _leaf_shares(self, chosen, groups), *_scratch(self), out, work=work)
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
    """The tests of all trees, by measure and ascending threshold, as Lucchese et al. order them.

    ``measures`` (m,) are those tested; ``edges`` (m + 1,) say where each one's tests lie in ``thresholds``,
    ``trees`` and ``masks``. A row whose measure lies above a threshold can't reach the leaves whose bits the
    mask lacks.

    Source: C. Lucchese et al., "QuickScorer: a fast algorithm to rank documents with additive ensembles of
    regression trees", SIGIR 2015, section 3; several rows at once as in "Exploiting CPU SIMD extensions to speed-up
    document scoring with tree ensembles", SIGIR 2016.
    """

    measures: npt.NDArray[np.int64]
    edges: npt.NDArray[np.int64]
    thresholds: npt.NDArray[np.int32]
    trees: npt.NDArray[np.int64]
    masks: npt.NDArray[np.int32]


@lru_cache(maxsize=FORESTS_HELD)
def _tests(forest: Forest) -> tuple[Tests, npt.NDArray[np.int32]]:
    """Return the tests, and (trees, MOST_LEAVES) the nodes that a tree's bits stand for, each at its bit's slot."""
    tests: list[tuple[int, int, int, int]] = []
    leaves = np.zeros((len(forest.roots), MOST_LEAVES), np.int32)
    nodes = forest.nodes.tolist()

    def number(tree: int, node: int, first: int) -> int:
        # Numbers a subtree's leaves from ``first`` on, notes its tests, and returns the number behind.
        measure, threshold, below, above = nodes[node]
        if not below:
            leaves[tree, SLOTS[first]] = node
            return first + 1
        behind = number(tree, below, first)
        tests.append((measure, threshold, tree, ~((1 << behind) - (1 << first))))
        return number(tree, above, behind)

    for tree, root in enumerate(forest.roots.tolist()):
        number(tree, root, 0)
    columns = np.array(sorted(tests), np.int64).reshape(-1, 4)
    measures, starts = np.unique(columns[:, 0], return_index=True)
    ordered = Tests(
        measures,
        np.append(starts, len(columns)).astype(np.int64),
        columns[:, 1].astype(np.int32),
        np.ascontiguousarray(columns[:, 2]),
        columns[:, 3].astype(np.int32),
    )
    return ordered, leaves


def _scratch(forest: Forest) -> tuple[Any, ...]:
    """Return what the kernel needs besides the tests."""
    return np.empty((len(forest.roots), ROWS_AT_ONCE), np.int32), np.empty(ROWS_AT_ONCE, np.int32)


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
    values = np.empty((len(words), words.shape[1], GROUPS_IN_WORD), np.int64)
    half = 1 << (GROUP_BITS - 1)
    rest = words
    for place in range(GROUPS_IN_WORD):
        values[:, :, place] = ((rest + half) & (2 * half - 1)) - half
        rest = (rest - values[:, :, place]) >> GROUP_BITS
    return values.reshape(len(words), words.shape[1] * GROUPS_IN_WORD)[:, :groups]


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
def _rule_out(
    table: Any,
    first: int,
    measures: Any,
    edges: Any,
    thresholds: Any,
    trees: Any,
    masks: Any,
    reachable: Any,  # written, int32 (trees, ROWS_AT_ONCE): a bit for each leaf that a row may still reach
    values: Any,  # scratch, int32 (ROWS_AT_ONCE,)
) -> None:
    """Run the rows from ``first`` on through all tests; behind the table's end its last row counts again."""
    at_once = len(values)  # not the constant: numba's compiler works on several rows at a time in open loops alone
    for t in range(reachable.shape[0]):
        for r in range(at_once):
            reachable[t, r] = -1
    for m in range(len(measures)):
        least = 1 << 31
        most = -least
        for r in range(at_once):
            value = table[min(first + r, table.shape[0] - 1), measures[m]]
            values[r] = value
            least = min(least, value)
            most = max(most, value)
        for k in range(edges[m], edges[m + 1]):
            threshold = thresholds[k]
            if threshold >= most:
                break
            mask = masks[k]
            tree = trees[k]
            if threshold < least:
                for r in range(at_once):
                    reachable[tree, r] &= mask
            else:
                for r in range(at_once):
                    reachable[tree, r] &= mask if values[r] > threshold else -1


@kernel
def _sum_values(
    table: Any,
    measures: Any,
    edges: Any,
    thresholds: Any,
    trees: Any,
    masks: Any,
    leaf_values: Any,
    reachable: Any,  # scratch
    values: Any,  # scratch
    sums: Any,  # scratch, int32 (ROWS_AT_ONCE,)
    out: Any,  # written
) -> None:
    """Write the sum of the values of each row's leaves."""
    at_once = len(values)
    for first in range(0, table.shape[0], at_once):
        _rule_out(table, first, measures, edges, thresholds, trees, masks, reachable, values)
        for r in range(at_once):
            sums[r] = 0
        for t in range(leaf_values.shape[0]):
            for r in range(at_once):
                bits = reachable[t, r]
                sums[r] += leaf_values[t, (((bits & -bits) * DE_BRUIJN) & 0xFFFFFFFF) >> 27]
        for r in range(min(at_once, table.shape[0] - first)):
            out[first + r] = sums[r]


@kernel
def _sum_shares(
    table: Any,
    measures: Any,
    edges: Any,
    thresholds: Any,
    trees: Any,
    masks: Any,
    leaf_shares: Any,
    reachable: Any,  # scratch
    values: Any,  # scratch
    out: Any,  # written, int64 (rows, WORDS)
) -> None:
    """Write the sum of the packed shares of each row's leaves."""
    for first in range(0, table.shape[0], len(values)):
        _rule_out(table, first, measures, edges, thresholds, trees, masks, reachable, values)
        for r in range(min(len(values), table.shape[0] - first)):
            one = 0  # sums in variables, not in an array: they stay in registers
            two = 0
            three = 0
            for t in range(leaf_shares.shape[0]):
                bits = reachable[t, r]
                leaf = (((bits & -bits) * DE_BRUIJN) & 0xFFFFFFFF) >> 27
                one += leaf_shares[t, leaf, 0]
                two += leaf_shares[t, leaf, 1]
                three += leaf_shares[t, leaf, 2]
            out[first + r, 0] = one
            out[first + r, 1] = two
            out[first + r, 2] = three
