"""Columns of values to columns of results: what the adapters of table libraries share.

A missing text stays missing. Ids, publishers and the rest are columns of the same length, or ``None``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any, TypedDict

from cleaner.duplicates import Facts, Sketcher, cluster, find_candidates, relate, verify
from cleaner.errors import InputError
from cleaner.inputs.publishers import host_of
from cleaner.library import Cleaner, clean_batch
from cleaner.model import Cleaned, Cluster, Document
from cleaner.settings import BoilerplateSettings, DuplicateSettings

Column = Sequence[Any]

REMOVAL_FIELDS = ("start", "end", "cue", "score", "text")
DUPLICATE_COLUMNS = ("cluster", "representative", "is_duplicate")


class FieldNames(TypedDict, total=False):
    """The columns beside the text, as keyword arguments of the adapters; see ``Fields``."""

    id: str
    title: str
    publisher: str
    url: str
    date: str


@dataclass(frozen=True, slots=True)
class Fields:
    """Which columns of a table hold what; only the text's must be there.

    ``publisher`` is the group within which repeated lines are counted; without it the host of ``url`` is.
    """

    text: str = "text"
    id: str | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    date: str | None = None

    def names(self) -> list[str]:
        """Return the names of the columns that are needed."""
        named = (self.text, self.id, self.title, self.publisher, self.url, self.date)
        return list(dict.fromkeys(name for name in named if name is not None))

    def documents(self, columns: Mapping[str, Column], *, first: int = 0) -> list[Document | None]:
        """Return the documents of some rows, ``None`` where the text is missing.

        Without an id column a document's id is its row's number, counted from ``first``.
        """
        texts = columns[self.text]
        ids = columns[self.id] if self.id else range(first, first + len(texts))
        other = (self.title, self.publisher, self.url, self.date)
        rest = (columns[name] if name else repeat(None) for name in other)
        rows = zip(texts, ids, *rest, strict=False)
        return [None if row[0] is None else _document(*row) for row in rows]


def _document(text: str, id: object, title: str | None, publisher: object, url: str | None, date: object) -> Document:
    group = str(publisher) if publisher is not None else host_of(url)
    return Document(str(id), text, title, group, url, None if date is None else str(date))


def clean_documents(
    documents: Sequence[Document | None],
    *,
    cleaner: Cleaner | None,
    settings: BoilerplateSettings = BoilerplateSettings(),
) -> list[Cleaned | None]:
    """Return what becomes of each document; without a cleaner, lines repeated among them count."""
    given = [document for document in documents if document is not None]
    cleaned = iter(cleaner.clean_many(given) if cleaner else clean_batch(given, settings=settings))
    return [None if document is None else next(cleaned) for document in documents]


def texts_of(cleaned: Iterable[Cleaned | None]) -> list[str | None]:
    """Return the cleaned texts."""
    return [None if one is None else one.text for one in cleaned]


def removal_rows(cleaned: Cleaned) -> list[dict[str, Any]]:
    """Return a document's removals as rows of ``REMOVAL_FIELDS``."""
    return [{name: getattr(removal, name) for name in REMOVAL_FIELDS} for removal in cleaned.removals]


def removals_of(cleaned: Iterable[Cleaned | None]) -> list[list[dict[str, Any]] | None]:
    """Return the removals of each document."""
    return [None if one is None else removal_rows(one) for one in cleaned]


def find_clusters(
    batches: Iterable[Sequence[Document | None]], *, settings: DuplicateSettings | None
) -> tuple[Cluster, ...]:
    """Return the clusters among documents that come in batches; no more than one batch's texts are held.

    Raises:
        InputError: two documents have the same id.
    """
    settings = settings or DuplicateSettings()
    sketcher = Sketcher(settings)
    facts: dict[str, Facts] = {}
    sketches = []
    for batch in batches:
        given = [document for document in batch if document is not None]
        for d in given:
            if d.id in facts:
                raise InputError(f"{d.id}: two rows have this id; give each its own, or no id column")
            facts[d.id] = Facts(length=len(d.text), publisher=d.publisher, date=d.date)
        sketches.append(sketcher.sketch([d.text for d in given]))
    if not facts:
        return ()
    candidates = find_candidates(sketches, settings=settings)
    scores = verify(candidates.pairs, sketches, candidates.mask, settings=settings)
    pairs, _ = relate(candidates.pairs, scores, candidates.twins, ids=list(facts), settings=settings)
    return tuple(cluster(pairs, facts, settings=settings))


def duplicate_columns(clusters: Iterable[Cluster], ids: Column) -> dict[str, list[Any]]:
    """Return for each id its cluster, the cluster's representative, and whether it is a copy of that one.

    Outside of clusters these are ``None``, ``None`` and ``False``. Clusters and representatives are named
    by the given ids, whatever their type.
    """
    given = {str(id): id for id in ids}
    found = {
        member.id: (given[one.id], given[one.representative], member.id != one.representative)
        for one in clusters
        for member in one.members
    }
    rows = [found.get(str(id), (None, None, False)) for id in ids]
    return {name: [row[k] for row in rows] for k, name in enumerate(DUPLICATE_COLUMNS)}
