"""The things that flow between the rooms: documents, lines, removals, pairs, clusters.

All are frozen. Offsets are code points, half-open, into the extracted text of the document.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Relation = Literal["identical", "near-duplicate", "excerpt", "related"]
"""How two stories belong together, surest first; only ``related`` is not a flag."""


@dataclass(frozen=True, slots=True)
class Document:
    """One news text as it was extracted, before any cleaning.

    ``publisher`` is the group within which repeated lines are counted; ``None`` is unknown.
    ``date`` is ISO 8601, as far as it is known (``2018-06-02``).
    """

    id: str
    text: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document, without its line end."""

    start: int
    end: int
    text: str


class Removal(NamedTuple):
    """A span cut from a document, and the cue that weighed most.

    ``text`` is the extracted text's ``[start:end]``, line end and following blank lines included.
    ``score`` (0..1, 3 decimals) is the calibrated probability that the span is boilerplate.
    """

    start: int
    end: int
    cue: str
    score: float
    text: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says of itself: recorded before anything is cut; ``None`` where it says nothing.

    ``date`` is ISO 8601 (``2018-06-02`` or with a time), ``agency`` one of the names in
    ``cleaner.boilerplate.agencies.AGENCIES``, ``place`` the place line's place ("LONDON").
    """

    title: str | None = None
    byline: str | None = None
    date: str | None = None
    place: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A document without its boilerplate, and everything that was taken.

    The kept text with the removals put back at their offsets is the document's text, code point
    for code point. ``suspicious`` says, in words, why the result wants a look (most of the page
    would have gone, so nothing went); ``None`` is the normal case.
    """

    document: Document
    text: str
    removals: tuple[Removal, ...]
    metadata: Metadata = Metadata()
    suspicious: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents whose stories share text, and how; ``a < b``.

    ``coverage`` (0..1) is the aligned share of the shorter story's words, ``coverage_a`` and
    ``coverage_b`` of each one's own, ``jaccard`` the exact similarity of their word-5-grams;
    all are rounded to 3 decimals. ``reason`` says what decided, in words. ``parts_a`` and ``parts_b`` say
    where the aligned words lie: 15 hexadecimal digits whose 60 bits, the lowest first, are the sixtieths of
    the text that align ("" if that was not kept).
    """

    a: str
    b: str
    relation: Relation
    coverage: float
    coverage_a: float
    coverage_b: float
    jaccard: float
    reason: str = ""
    parts_a: str = ""
    parts_b: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """One document of a cluster and how it relates to the representative (its own relation is ``representative``)."""

    id: str
    relation: Relation | Literal["representative"]
    coverage: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """Copies of one story; every member was verified against the representative.

    ``id`` is the smallest id of its members, ``reason`` says why the representative was chosen,
    ``source`` is the member that looks like the origin (credit, date, completeness) or ``None``.
    ``members`` includes the representative and is sorted by id.
    """

    id: str
    representative: str
    members: tuple[Member, ...]
    reason: str = ""
    source: str | None = None
