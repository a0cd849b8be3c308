"""A document's page as a finished run decided it, with the evidence behind each line."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.errors import OutputError

if TYPE_CHECKING:
    from cleaner.boilerplate import MarkedLine, MarkedPage
    from cleaner.model import Removal


def recorded_page(out: Path, document: str) -> MarkedPage:
    """Return the marked page of one document: what goes is what the run recorded.

    The evidence is weighed again with the run's settings and its repeated lines.

    Raises:
        OutputError: OUT isn't an output, was changed since, or has no such document.
        SettingsError: the run's weights file is gone.
    """
    from cleaner.boilerplate import Judge, RepeatedLines
    from cleaner.model import Document, Removal
    from cleaner.restore import find_restored
    from cleaner.settings import Settings
    from cleaner.stages.checksums import require_whole
    from cleaner.stages.workspace import Workspace, read_summary

    summary = read_summary(out)
    if summary is None:
        raise OutputError(f"{out}: holds no finished run; give the folder that cleaner run wrote, then an id")
    found = find_restored(out, document)
    row = found.row
    removals = tuple(Removal(r["start"], r["end"], r["cue"], r["score"], r["text"]) for r in found.removals)
    text = Document(row["id"], found.text, row["title"], row["publisher"], row["url"], row["date"])
    settings = Settings.from_dict(summary["settings"])
    state = Workspace(out).state
    require_whole(state, below="repeated/", remedy="run cleaner again")
    repeated = RepeatedLines.open(state / "repeated")
    page = Judge(settings.boilerplate).page(text, repeated=repeated)
    lines = tuple(_as_recorded(line, removals) for line in page.lines)
    cleaned = dataclasses.replace(page.cleaned, removals=removals)
    return dataclasses.replace(page, lines=lines, cleaned=cleaned)


def _as_recorded(line: MarkedLine, removals: Sequence[Removal]) -> MarkedLine:
    """Return the line with the run's decision."""
    start, end = line.line.start, line.line.end
    touching = [r for r in removals if r.start < end and start < r.end]
    whole = next((r for r in touching if r.start <= start and end <= r.end), None)
    if whole:
        return dataclasses.replace(line, removed=True, cue=whole.cue, score=whole.score, cut=())
    cut = tuple((max(start, r.start), min(end, r.end)) for r in touching)
    return dataclasses.replace(line, removed=False, cue=None, cut=cut)
