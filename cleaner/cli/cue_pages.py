"""The list of cues, and one cue's manual page: its documentation, phrases and examples."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from cleaner.cli.terminal import cells, fit, pad, styled, wrap
from cleaner.errors import SettingsError

if TYPE_CHECKING:
    from cleaner.boilerplate.cues import Cue


def find_cue(name: str, known: Sequence[Cue]) -> Cue:
    """Return the cue of that name.

    Raises:
        SettingsError: there is none; names the nearest.
    """
    for cue in known:
        if cue.name == name:
            return cue
    near = difflib.get_close_matches(name, [cue.name for cue in known], n=1, cutoff=0.4)
    advice = f"did you mean {near[0]}?" if near else "`cleaner cues` lists them"
    raise SettingsError(f"{name}: no such cue; {advice}")


def cue_table(known: Sequence[Cue], *, columns: int, colour: bool) -> Iterator[str]:
    """Yield a printed line for each cue, under its family's name."""
    name_columns = max(cells(cue.name) for cue in known)
    family = None
    for cue in known:
        if cue.family != family:
            yield from ([""] if family else [])
            family = cue.family
            yield styled(family, "bold", colour=colour)
        text, name = cue.summary, cue.name
        for start, end in wrap(text, columns - name_columns - 4):
            yield f"  {pad(name, name_columns)}  {text[start:end]}"
            name = ""


def cue_page(cue: Cue, *, columns: int, colour: bool) -> Iterator[str]:
    """Yield the printed lines of one cue's manual page."""
    yield styled(cue.name, "bold", colour=colour) + f"  ({cue.family})"
    yield ""
    for paragraph in cue.doc.strip().split("\n\n"):
        text = " ".join(paragraph.split())
        yield from (text[start:end] for start, end in wrap(text, columns))
        yield ""
    for title, lines in (("Removed, as an example:", cue.examples), ("Kept:", cue.counterexamples)):
        if lines:
            yield title
            for line in lines:
                text = line.replace("\n", " / ")
                yield from (f"  {text[start:end]}" for start, end in wrap(text, columns - 2))
            yield ""
    if cue.measure:
        yield f"Measured by {cue.measure} in boilerplate/measures.py."
    if cue.phrases:
        yield f"{len(cue.phrases)} phrases (# a number, * one to four words):"
        for phrase in cue.phrases:
            yield f"  {pad(phrase.lang, 3)}  {pad(phrase.where, 8)}  {fit(phrase.text, columns - 15)}"


def cue_row(cue: Cue) -> dict[str, Any]:
    """Return a cue as a row for a program."""
    return {
        "name": cue.name,
        "family": cue.family,
        "summary": cue.summary,
        "doc": " ".join(cue.doc.split()),
        "measure": cue.measure,
        "default_weight": cue.default_weight,
        "phrases": [{"text": p.text, "lang": p.lang, "where": p.where} for p in cue.phrases],
        "examples": list(cue.examples),
        "counterexamples": list(cue.counterexamples),
    }
