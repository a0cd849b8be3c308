"""What an index of stories must offer to the adapters, and how they read its answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from cleaner.model import Document, Pair

_SUREST = ("identical", "near-duplicate", "excerpt")


class StoryIndex(Protocol):
    """An index that can be asked for the stories which a document copies."""

    def find(self, document: Document, /) -> Sequence[Pair]:
        """Return the pairs of the document with stories of the index; nothing is stored."""
        ...

    def add(self, document: Document, /) -> Sequence[Pair]:
        """Store the document and return its pairs with stories that were there before."""
        ...


def copies_of(id: str, pairs: Iterable[Pair]) -> list[tuple[str, Pair]]:
    """Return the ids that a document's pairs flag as copies, surest first, each with its pair."""
    flagged = [pair for pair in pairs if pair.relation in _SUREST]
    flagged.sort(key=lambda pair: (_SUREST.index(pair.relation), -pair.coverage, pair.a, pair.b))
    return [(pair.b if pair.a == id else pair.a, pair) for pair in flagged]
