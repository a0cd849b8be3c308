"""Sums small decision trees over integer measures, and says which measures moved the sum."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel
from cleaner.errors import SettingsError

UNIT = 1000
"""Values are log-odds in thousandths, as integers: sums then don't depend on their order."""


class Forest(NamedTuple):
    """Trees as arrays of nodes; a node whose ``below`` is 0 is a leaf.

    ``measure <= threshold`` goes to ``below``, else to ``above``. ``value`` of an inner node is the mean
    of what lies under it, so that each step of a path has a share in the sum.
    """

    roots: npt.NDArray[np.int32]
    measures: npt.NDArray[np.int32]
    thresholds: npt.NDArray[np.int32]
    below: npt.NDArray[np.int32]
    above: npt.NDArray[np.int32]
    values: npt.NDArray[np.int32]

    def score(self, table: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
        """Return the sum of all trees for each row of measures, in UNITs."""
        out = np.zeros(len(table), np.int64)
        _sum_trees(table, *self, out, work=len(table) * len(self.roots) * 4)
        return out

    def contributions(
        self, table: npt.NDArray[np.int32], group_of: npt.NDArray[np.int32], groups: int
    ) -> npt.NDArray[np.int64]:
        """Return for each row how much each group of measures moved the sum away from its mean, in UNITs."""
        out = np.zeros((len(table), groups), np.int64)
        _share_trees(table, *self, group_of, out, work=len(table) * len(self.roots) * 4)
        return out

    def as_lists(self, names: Sequence[str]) -> list[list[Any]]:
        """Return the trees as nested lists: ``[measure, threshold, below, above, mean]``, a leaf as its value."""

        def branch(node: int) -> Any:
            if not self.below[node]:
                return int(self.values[node])
            name = names[self.measures[node]]
            kids = [branch(int(self.below[node])), branch(int(self.above[node]))]
            return [name, int(self.thresholds[node]), *kids, int(self.values[node])]

        return [branch(int(root)) for root in self.roots]


def read_forest(trees: Sequence[Any], names: Sequence[str]) -> Forest:
    """Return the forest that ``as_lists`` wrote.

    Raises:
        SettingsError: a node is malformed or names an unknown measure.
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

    roots = [add(tree) for tree in trees]
    columns = np.array(nodes, np.int32).T.copy()
    return Forest(np.array(roots, np.int32), *columns)


@kernel
def _sum_trees(
    table: Any, roots: Any, measures: Any, thresholds: Any, below: Any, above: Any, values: Any, out: Any
) -> None:
    for i in range(table.shape[0]):
        total = 0
        for t in range(len(roots)):
            node = roots[t]
            while below[node] != 0:
                node = below[node] if table[i, measures[node]] <= thresholds[node] else above[node]
            total += values[node]
        out[i] = total


@kernel
def _share_trees(
    table: Any,
    roots: Any,
    measures: Any,
    thresholds: Any,
    below: Any,
    above: Any,
    values: Any,
    group_of: Any,
    out: Any,
) -> None:
    for i in range(table.shape[0]):
        for t in range(len(roots)):
            node = roots[t]
            while below[node] != 0:
                child = below[node] if table[i, measures[node]] <= thresholds[node] else above[node]
                out[i, group_of[measures[node]]] += values[child] - values[node]
                node = child
