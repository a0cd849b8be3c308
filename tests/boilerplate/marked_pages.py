"""Marked pages: the left column names the cue (or ``*`` for any), an empty one means kept.

``[[ ]]`` stand around a part of a kept line that is cut.
A first line ``# title: ...``, ``# publisher: ...`` or ``# xfail: ...`` says more about the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cleaner.boilerplate import MarkedLine, MarkedPage
from cleaner.model import Document

PAGES = Path(__file__).parent / "pages"


@dataclass(frozen=True)
class Expected:
    name: str
    document: Document
    rows: tuple[tuple[str, str], ...]
    notes: dict[str, str]


def read_page(path: Path) -> Expected:
    rows, notes = [], {}
    for row in path.read_text(encoding="utf-8").splitlines():
        if row.startswith("# "):
            name, _, value = row[2:].partition(": ")
            notes[name] = value
            continue
        cue, _, text = row.partition("| ")
        rows.append((cue.strip(), text))
    text = "".join(f"{line}\n" for _, line in rows).replace("[[", "").replace("]]", "")
    document = Document(path.stem, text, notes.get("title"), notes.get("publisher"))
    return Expected(path.stem, document, tuple(rows), notes)


def expected_pages() -> list[Expected]:
    return [read_page(path) for path in sorted(PAGES.glob("*.page"))]


def show(page: MarkedPage) -> list[str]:
    """Return the page as marked rows, to compare with the file."""
    return [f"{(line.cue or '') if line.removed else '':24}| {_marked(line)}" for line in page.lines]


def wanted(expected: Expected, page: MarkedPage) -> list[str]:
    """Return the rows of the file, ``*`` replaced by the cue that was given."""
    given = {line.line.start: line.cue or "-" for line in page.lines}
    shown, start = [], 0
    for cue, text in expected.rows:
        if text.strip():
            shown.append(f"{given.get(start, '?') if cue == '*' else cue:24}| {text}")
        start += len(text.replace("[[", "").replace("]]", "")) + 1
    return shown


def _marked(line: MarkedLine) -> str:
    text = line.line.text
    for start, end in reversed(line.cut):
        a, b = start - line.line.start, end - line.line.start
        text = f"{text[:a]}[[{text[a:b]}]]{text[b:]}"
    return text
