"""The marked page: a document's lines with, beside each removed one, the cue and its score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaner.cli.terminal import cells, pad, safe_name, styled, wrap

if TYPE_CHECKING:
    from cleaner.boilerplate import MarkedLine, MarkedPage
    from cleaner.model import Removal

MIN_CUE_COLUMNS = 17
"""Room for most cue names, so that pages of different documents line up."""
SCORE_COLUMNS = 6
"""A score with two decimals and a space on either side."""
MIN_TEXT_COLUMNS = 16
EVIDENCE_SHOWN = 6
"""Cues named for a line under ``--verbose``; weaker ones hardly move its score."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line, or the part of one that is cut or that stays beside a cut."""

    text: str
    cue: str | None
    score: float


def marked_lines(page: MarkedPage, *, columns: int | None, colour: bool, verbose: bool) -> Iterator[str]:
    """Yield the page's printed lines: the cue and the score, a bar, the text; an empty cue means kept.

    What goes on after a colon belongs to the same line: the rest of a line of which a part is cut, or
    of one that is wrapped to ``columns`` (``None``: never). ``verbose`` adds every line's score and
    the evidence under it.
    """
    lines = [(line, _pieces(line, page.cleaned.removals)) for line in page.lines]
    cue_columns = max([MIN_CUE_COLUMNS, *(cells(piece.cue or "") for _, pieces in lines for piece in pieces)])
    for line, pieces in lines:
        mark = "|"
        for piece in pieces:
            for row in _rows(piece, mark, cue_columns, columns, colour, verbose):
                yield row
                mark = ":"
        if verbose:
            yield from _evidence_rows(line, cue_columns + SCORE_COLUMNS, columns, colour)


def _pieces(line: MarkedLine, removals: Sequence[Removal]) -> list[_Piece]:
    if line.removed or not line.cut:
        return [_Piece(line.line.text, line.cue if line.removed else None, line.score)]
    pieces = []
    at = line.line.start
    for start, end in sorted(line.cut):
        by = next((r for r in removals if r.start <= start < r.end), None)
        pieces.append(_Piece(_part(line, at, start), None, line.score))
        pieces.append(_Piece(_part(line, start, end), by.cue if by else "?", by.score if by else line.score))
        at = end
    pieces.append(_Piece(_part(line, at, line.line.end), None, line.score))
    return [piece for piece in pieces if piece.text.strip()]


def _part(line: MarkedLine, start: int, end: int) -> str:
    return line.line.text[start - line.line.start : end - line.line.start]


def _rows(
    piece: _Piece, mark: str, cue_columns: int, columns: int | None, colour: bool, verbose: bool
) -> Iterator[str]:
    score = f"{piece.score:4.2f}" if piece.cue or (verbose and mark == "|") else "    "
    left = pad(piece.cue or "", cue_columns)
    left = styled(left, "yellow", colour=colour and piece.cue is not None) + f" {score} "
    text = safe_name(piece.text)
    room = max(MIN_TEXT_COLUMNS, columns - cue_columns - SCORE_COLUMNS - 2) if columns else max(1, cells(text))
    for start, end in wrap(text, room):
        shown = styled(text[start:end], "dim", colour=colour and piece.cue is not None)
        yield f"{left}{mark} {shown}".rstrip()
        left, mark = " " * (cue_columns + SCORE_COLUMNS), ":"


def _evidence_rows(line: MarkedLine, indent: int, columns: int | None, colour: bool) -> Iterator[str]:
    strongest = sorted(line.evidence, key=lambda item: (-abs(item[1]), item[0]))[:EVIDENCE_SHOWN]
    stated = ", ".join(f"{name} {weight:+.1f}" for name, weight in strongest if round(weight, 1))
    if stated:
        for start, end in wrap(stated, max(MIN_TEXT_COLUMNS, (columns or 80) - indent - 4)):
            yield f"{' ' * indent}  {styled('^ ' + stated[start:end], 'cyan', colour=colour)}"


def line_row(line: MarkedLine) -> dict[str, Any]:
    """Return a marked line as a row for a program."""
    return {
        "start": line.line.start,
        "end": line.line.end,
        "text": line.line.text,
        "removed": line.removed,
        "cut": [list(span) for span in line.cut],
        "cue": line.cue,
        "score": round(line.score, 3),
        "evidence": [[name, round(weight, 3)] for name, weight in line.evidence],
    }
