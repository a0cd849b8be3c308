"""What people decided about a run's lines, as labelled lines that ``cleaner fit`` learns from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleaner.boilerplate.remains import LINE_ENDS
from cleaner.decisions import Decisions, JudgedRemoval, Verdict, line_key
from cleaner.restore import restored

LINE_END = re.compile(f"[{LINE_ENDS}]+")


def decided_rows(out: Path, decisions: Decisions) -> Iterator[dict[str, Any]]:
    """Yield a row of labelled lines for each document of a run that a decision is about.

    B is a line that shall always go or whose removal was judged right, K one that shall never go or whose
    removal was judged wrong; the others are ``?`` and not learned from.

    Raises:
        OutputError: ``out`` is no run, or an article was changed since.
    """
    judged = {(row.id, row.line): row.right for row in decisions.labels() if isinstance(row, JudgedRemoval)}
    for document in restored(out):
        name, publisher = document.row["id"], document.row["publisher"]
        lines = [line for line in LINE_END.split(document.text) if line.strip()]
        verdicts = ((judged.get((name, line_key(line))), decisions.of_line(line, publisher)) for line in lines)
        labels = "".join(_label(right, verdict) for right, verdict in verdicts)
        if "B" in labels or "K" in labels:
            title = document.row["title"]
            yield {"id": name, "host": publisher or name, "title": title, "lines": lines, "labels": labels}


def _label(right: bool | None, verdict: Verdict | None) -> str:
    if verdict:
        return "K" if verdict == "keep-line" else "B"
    return "?" if right is None else "B" if right else "K"
