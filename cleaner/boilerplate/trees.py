"""Sums small decision trees over integer measures, and says which measures moved the sum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.compiled import enabled, kernel
from cleaner.errors import SettingsError

UNIT = 1000
"""Values are log-odds in thousandths, as integers: sums then don't depend on their order."""


class Forest(NamedTuple):
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
        out = np.zeros(len(table), np.int64)
        work = len(table) * len(self.roots) * 4
        if enabled(work):
            _sum_trees(table, *self, out, work=work)
            return out
        places = np.broadcast_to(self.roots, (len(table), len(self.roots)))
        for _, _, step in self._walk(table, places):
            places = step
        return np.asarray(self.values[places].sum(axis=1, dtype=np.int64))

    def contributions(
        self, table: npt.NDArray[np.int32], group_of: npt.NDArray[np.int32], groups: int
    ) -> npt.NDArray[np.int64]:
        """Return for each row how much each group of measures moved the sum away from its mean, in UNITs."""
        out = np.zeros((len(table), groups), np.int64)
        work = len(table) * len(self.roots) * 4
        if enabled(work):
            _share_trees(table, *self, group_of, out, work=work)
            return out
        rows = np.arange(len(table))[:, None]
        start = np.broadcast_to(self.roots, (len(table), len(self.roots)))
        for places, measures, step in self._walk(table, start):
            np.add.at(out, (rows, group_of[measures]), self.values[step] - self.values[places])
        return out

    def _walk(self, table: npt.NDArray[np.int32], places: Any) -> Iterator[tuple[Any, Any, Any]]:
        """Yield, level by level, where all rows stand in all trees, what is measured there, and where they go.

        Few rows are walked so in a hundredth of the time that the kernels take interpreted.
        """
        while (inner := self.nodes[places, 2] != 0).any():
            measures, thresholds, below, above = np.moveaxis(self.nodes[places], -1, 0)
            step = np.where(np.take_along_axis(table, measures, axis=1) <= thresholds, below, above)
            step = np.where(inner, step, places)
            yield places, measures, step
            places = step

    def as_lists(self, names: Sequence[str]) -> list[list[Any]]:
        """Return the trees as nested lists: ``[measure, threshold, below, above, mean]``, a leaf as its value."""

        def branch(node: int) -> Any:
            measure, threshold, below, above = self.nodes[node].tolist()
            if not below:
                return int(self.values[node])
            return [names[measure], threshold, branch(below), branch(above), int(self.values[node])]

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
    return make_forest(roots, nodes)


def make_forest(roots: Sequence[int], nodes: Sequence[Sequence[int]]) -> Forest:
    """Return the forest of nodes given as measure, threshold, below, above and value."""
    rows = np.array(nodes, np.int32)
    return Forest(np.array(roots, np.int32), np.ascontiguousarray(rows[:, :4]), np.ascontiguousarray(rows[:, 4]))


@kernel
def _sum_trees(table: Any, roots: Any, nodes: Any, values: Any, out: Any) -> None:
    """Write the sums into ``out``, which starts at 0; 64 rows at a time walk each tree: both stay in the cache."""
    for first in range(0, table.shape[0], 64):
        behind = min(first + 64, table.shape[0])
        for t in range(len(roots)):
            root = roots[t]
            for i in range(first, behind):
                node = root
                below = nodes[node, 2]
                while below != 0:
                    node = below if table[i, nodes[node, 0]] <= nodes[node, 1] else nodes[node, 3]
                    below = nodes[node, 2]
                out[i] += values[node]


@kernel
def _share_trees(table: Any, roots: Any, nodes: Any, values: Any, group_of: Any, out: Any) -> None:
    for i in range(table.shape[0]):
        for t in range(len(roots)):
            node = roots[t]
            while nodes[node, 2] != 0:
                measure = nodes[node, 0]
                child = nodes[node, 2] if table[i, measure] <= nodes[node, 1] else nodes[node, 3]
                out[i, group_of[measure]] += values[child] - values[node]
                node = child
