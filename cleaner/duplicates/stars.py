"""Links to stars: groups of documents that all pair with one of them."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar


class Name(Protocol):
    """What names a document here: an id or a number; only compared."""

    def __lt__(self, other: Any, /) -> bool:
        """Tell which comes first."""


Node = TypeVar("Node", bound=Name)


def stars(
    nodes: Collection[Node], links: Mapping[Node, Collection[Node]], keys: Mapping[Node, Any]
) -> Iterator[list[Node]]:
    """Yield groups of nodes, a centre first and then all free ones it links to; each node once.

    The best connected node is the centre of the first group, in a tie the one with the smallest key. Pairs and single
    nodes, most of all groups, come last, those with the smallest keys first.

    >>> list(stars("abcd", {"a": "b", "b": "ac", "c": "bd", "d": "c"}, {n: n for n in "abcd"}))
    [['b', 'a', 'c'], ['d']]
    """
    free = set(nodes)
    linked = {node: [other for other in links.get(node, ()) if other in free] for node in free}
    queue = [
        (-len(own), keys[n], n) for n, own in linked.items() if any(len(linked[o]) > 1 or len(own) > 1 for o in own)
    ]
    heapq.heapify(queue)
    while queue:
        negative, key, node = heapq.heappop(queue)
        if node not in free:
            continue
        around = [other for other in linked[node] if other in free]
        if len(around) < -negative:  # some went to another group since
            heapq.heappush(queue, (-len(around), key, node))
            continue
        free -= {node, *around}
        yield [node, *sorted(around)]
    for _, node in sorted((keys[node], node) for node in free):
        if node in free:
            free -= {node, *linked[node]}
            yield [node, *linked[node]]


def links_of(flagged: Iterable[tuple[Node, Node]]) -> dict[Node, list[Node]]:
    """Return for each node those that it pairs with."""
    links: dict[Node, list[Node]] = {}
    for a, b in flagged:
        links.setdefault(a, []).append(b)
        links.setdefault(b, []).append(a)
    return links


def missing_star_pairs(
    flagged: Iterable[tuple[int, int]], known: Collection[tuple[int, int]], names: Mapping[int, str]
) -> list[tuple[int, int]]:
    """Return pairs (a < b) of each connected group's centre with those documents that its star lacks.

    ``known`` pairs were verified already; ``names`` decide ties, so that numbers do not.
    """
    links = links_of(flagged)
    group = _groups(links)
    centres: dict[int, int] = {}
    missing = set()
    for star in stars(links.keys(), links, names):
        centre = centres.setdefault(group[star[0]], star[0])
        if centre != star[0]:
            missing |= {(min(centre, n), max(centre, n)) for n in star}
    return sorted(missing.difference(known))


def _groups(links: Mapping[int, Sequence[int]]) -> dict[int, int]:
    """Return for each node the smallest of its connected group."""
    group: dict[int, int] = {}
    for start in sorted(links):
        waiting = [] if start in group else [start]
        while waiting:
            node = waiting.pop()
            if node not in group:
                group[node] = start
                waiting += links[node]
    return group
