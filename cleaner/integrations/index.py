"""The index of stories that adapters ask: a file on this machine, or anything that answers the same questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol, Self

from cleaner.index import Index
from cleaner.model import Document, Pair

_SUREST = ("identical", "near-duplicate", "excerpt")


class StoryIndex(Protocol):
    """An index that can be asked for the stories which a document copies."""

    def query(self, document: Document, /) -> Sequence[Pair]:
        """Return the pairs of the document with stored stories; nothing is stored."""
        ...

    def admit(self, document: Document, /) -> Sequence[Pair]:
        """Store the document, unless an equal one is stored, and return its pairs with what was there before."""
        ...


class IndexFile:
    """An index in one file, as ``cleaner index`` makes and fills it; opened when it is first asked.

    It pickles as its path, so it can be handed to worker processes.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._open: Index | None = None

    def query(self, document: Document) -> Sequence[Pair]:
        """Return the pairs of the document with stored stories; the file must exist.

        Raises:
            InputError: there is no such file, or it can't be used.
        """
        if self._open is None:
            self._open = Index.open(self.path)
        return self._open.query(document)

    def admit(self, document: Document) -> Sequence[Pair]:
        """Store the document, unless an equal one is stored, and return its pairs; makes the file if need be.

        Raises:
            InputError: the id is that of a stored document with another text, or the file can't be used.
        """
        if self._open is None:
            exists = self.path.exists()
            self._open = Index.open(self.path, write=True) if exists else Index.create(self.path)
        pairs = self._open.query(document)
        if not any(pair.relation == "identical" for pair in pairs):
            self._open.add([document])
        return pairs

    def __reduce__(self) -> tuple[type[Self], tuple[Path]]:
        return type(self), (self.path,)


def open_index(where: str | Path | Callable[[], StoryIndex]) -> StoryIndex:
    """Return the index in a file, or what a function without arguments opens."""
    return where() if callable(where) else IndexFile(where)


def copies_of(id: str, pairs: Iterable[Pair]) -> list[tuple[str, Pair]]:
    """Return the ids that a document's pairs flag as copies, surest first, each with its pair."""
    flagged = [pair for pair in pairs if pair.relation in _SUREST and id in (pair.a, pair.b)]
    flagged.sort(key=lambda pair: (_SUREST.index(pair.relation), -pair.coverage, pair.a, pair.b))
    return [(pair.b if pair.a == id else pair.a, pair) for pair in flagged]
