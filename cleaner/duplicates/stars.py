"""Links to stars: groups of documents that all pair with one of them."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
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
    branching = {node for node, own in linked.items() if len(own) > 1}
    queue = [(-len(linked[n]), keys[n], n) for n in branching.union(*(linked[n] for n in branching))]
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
    for node in sorted(sorted(free), key=keys.__getitem__):
        if node in free:
            free.difference_update(linked[node])
            yield [node, *linked[node]]


def links_of(flagged: Iterable[tuple[Node, Node]]) -> dict[Node, list[Node]]:
    """Return for each node those that it pairs with."""
    links: dict[Node, list[Node]] = {}
    for a, b in flagged:
        links.setdefault(a, []).append(b)
        links.setdefault(b, []).append(a)
    return links


def missing_star_pairs(
    flagged: Iterable[tuple[int, int]], known: Collection[tuple[int, int]], name: Callable[[int], str]
) -> list[tuple[int, int]]:
    """Return pairs (a < b) of each connected group's centre with those documents that its star lacks.

    ``known`` pairs were verified already; ``name`` decides ties, so that numbers do not.
    """
    links = links_of(flagged)
    missing = set()
    for group in _connected(links):
        if max(len(links[node]) for node in group) == len(group) - 1:
            continue  # one star holds all, as nearly always: it need not be found
        first, *others = stars(group, links, {node: name(node) for node in group})
        centre = first[0]
        missing |= {(min(centre, node), max(centre, node)) for star in others for node in star}
    return sorted(missing.difference(known))


def _connected(links: Mapping[int, Sequence[int]]) -> Iterator[list[int]]:
    """Yield the connected groups of nodes."""
    seen: set[int] = set()
    for start in links:
        if start in seen:
            continue
        seen.add(start)
        group = [start]
        for node in group:  # which grows meanwhile
            new = [other for other in links[node] if other not in seen]
            seen.update(new)
            group += new
        yield group
