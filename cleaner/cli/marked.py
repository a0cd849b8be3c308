"""The marked page: a document's lines with, beside each removed one, the cue and its score."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from cleaner.cli.terminal import cells, pad, safe, styled, wrap

if TYPE_CHECKING:
    from cleaner.boilerplate import MarkedLine

MIN_CUE_COLUMNS = 17
"""Room for most cue names, so that pages of different documents line up."""
MIN_TEXT_COLUMNS = 24
EVIDENCE_SHOWN = 6
"""Cues named for a line under ``--verbose``; weaker ones hardly move its score."""


def marked_lines(lines: Iterable[MarkedLine], *, columns: int | None, colour: bool, verbose: bool) -> Iterator[str]:
    """Yield the page's printed lines.

    ``columns`` wraps to that width, with ``:`` before a continuation; ``None`` leaves one printed line for
    each line. ``verbose`` adds every line's score and the evidence under it.
    """
    page = list(lines)
    cue_columns = max([MIN_CUE_COLUMNS, *(cells(line.cue or "") for line in page if line.removed)])
    for line in page:
        cue = (line.cue or "?") if line.removed else ""
        score = f"{line.score:4.2f}" if line.removed or verbose else "    "
        left = styled(pad(cue, cue_columns), "yellow", colour=colour) + f" {score} "
        text = safe(line.line.text).replace("\n", " ")
        room = max(MIN_TEXT_COLUMNS, columns - cue_columns - 8) if columns else None
        pieces = [text[start:end] for start, end in wrap(text, room)] if room else [text]
        for number, piece in enumerate(pieces):
            shown = styled(piece, "dim", colour=colour) if line.removed else piece
            yield (f"{left}| {shown}" if number == 0 else f"{' ' * (cue_columns + 6)}: {shown}").rstrip()
        if verbose:
            yield from _evidence_lines(line, cue_columns, columns, colour)


def _evidence_lines(line: MarkedLine, cue_columns: int, columns: int | None, colour: bool) -> Iterator[str]:
    strongest = sorted(line.evidence, key=lambda item: (-abs(item[1]), item[0]))[:EVIDENCE_SHOWN]
    stated = ", ".join(f"{name} {weight:+.1f}" for name, weight in strongest if round(weight, 1))
    if not stated:
        return
    room = max(MIN_TEXT_COLUMNS, (columns or 80) - cue_columns - 10)
    for start, end in wrap(stated, room):
        yield f"{' ' * (cue_columns + 6)}  {styled('^ ' + stated[start:end], 'cyan', colour=colour)}"


def line_row(line: MarkedLine) -> dict[str, Any]:
    """Return a marked line as a row for a program."""
    return {
        "start": line.line.start,
        "end": line.line.end,
        "text": line.line.text,
        "removed": line.removed,
        "cue": line.cue,
        "score": round(line.score, 3),
        "evidence": [[name, round(weight, 3)] for name, weight in line.evidence],
    }
