"""Cues: named evidence that a line is boilerplate, one file for each family.

A cue either has phrases (data, a row for each phrase) or names a measure that ``lines.py`` computes.
It never cuts: the judge weighs it. Its examples are its documentation and its tests.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Literal

Where = Literal["whole", "start", "end", "anywhere"]

FAMILIES = ("headlines", "footers", "sharing", "promotion", "biographies", "navigation", "legal", "layout")
"""The families, each a module of this package that exports ``CUES``."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wording, matched word by word whatever its case, accents and punctuation.

    ``#`` stands for any number, ``*`` for any one to four words (never first or last). ``where``
    says which part of a line it must fill: ``whole`` all of it, ``start`` and ``end`` its first or
    last words, ``anywhere`` any of them. ``lang`` is an ISO 639-1 code, or ``mul``.
    """

    text: str
    lang: str
    where: Where


@dataclass(frozen=True, slots=True)
class Cue:
    """Named evidence for one kind of boilerplate.

    ``doc`` says what it finds, why that is boilerplate and where it was seen; its first line is a
    summary. ``measure`` names a measure of ``lines.py`` for a cue without phrases.
    ``default_weight`` is its evidence in log-odds for as long as no learned weight exists (2 is
    about seven times in eight). ``examples`` are lines it must catch, ``counterexamples`` lines it
    must not.
    """

    name: str
    family: str
    doc: str
    phrases: tuple[Phrase, ...] = ()
    measure: str | None = None
    default_weight: float = 0.0
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """The first line of the documentation."""
        return self.doc.strip().split("\n", 1)[0]


@cache
def cues() -> tuple[Cue, ...]:
    """Return all cues, by family and within it in the order of its file."""
    found: list[Cue] = []
    for family in FAMILIES:
        found.extend(import_module(f"{__name__}.{family}").CUES)
    return tuple(found)
