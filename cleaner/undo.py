"""Puts removed text back into the articles of a finished run, and says so in its records."""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from cleaner.decisions import line_key
from cleaner.errors import OutputError
from cleaner.inputs.rows import replace_text
from cleaner.outputs import encode_row, read_rows, write_atomically
from cleaner.report import write_report
from cleaner.restore import Restored, restored
from cleaner.stages.encoded import count_lines
from cleaner.stages.parquet import require_pyarrow, write_parquet
from cleaner.stages.workspace import Workspace
from cleaner.tables import TableReader, TableWriter
from cleaner.text import words

READY = "ready"
"""Lies beside the new files once all are written; from then on an undo that was interrupted is completed."""

Row = dict[str, Any]


def undo(out: Path, *, line: str | None = None, cue: str | None = None, document: str | None = None) -> int:
    """Put removals back exactly where they were; return how many.

    A removal goes back if its text is ``line`` (spaces apart), its cue ``cue`` and its document's id
    ``document``, as far as these are given. Articles, all records and report.html are written anew, all
    or none; pairs and clusters stay those of the run. Another run removes the text again: a decision
    (``decisions.jsonl``) is what lasts.

    Raises:
        OutputError: nothing is chosen, no removal fits, or ``out`` isn't an output that was left as it was.
        InUseError: a run works on ``out``.
        SettingsError: the run wrote Parquet records too, and pyarrow is missing.
    """
    if line is None and cue is None and document is None:
        raise OutputError("nothing chosen to put back; give a line, a cue or a document")
    key = None if line is None else line_key(line)

    def chosen(row: Row) -> bool:
        fits = key is None or line_key(row["text"]) == key
        return fits and cue in (None, row["cue"]) and document in (None, row["id"])

    workspace = Workspace(out)
    if not (out / "summary.json").is_file():
        raise OutputError(f"{out}: holds no finished run of cleaner; give the folder that cleaner run wrote")
    if _has_parquet(out):
        require_pyarrow()
    with workspace.locked():
        new = workspace.home / "undo"
        if (new / READY).exists():
            _put_in_place(new, out)
        shutil.rmtree(new, ignore_errors=True)
        back = {row["id"] for row in read_rows(out / "removals.jsonl") if chosen(row)}
        if not back:
            given = {"line": line, "cue": cue, "document": document}
            what = ", ".join(f"{name} {value!r}" for name, value in given.items() if value is not None)
            raise OutputError(f"{out}: nothing was removed with {what}; report.html lists what was")
        count = _write_new(out, new, back, chosen)
        write_atomically(new / READY, b"")
        _put_in_place(new, out)
        return count


def _write_new(out: Path, new: Path, back: set[str], chosen: Callable[[Row], bool]) -> int:
    """Write the changed articles and all records anew below ``new``; return how many removals went back."""
    changed_tables = {
        row["article"]
        for row in read_rows(out / "documents.jsonl")
        if row["id"] in back and row["text_field"] is not None
    }
    new.mkdir(parents=True)
    change: Counter[tuple[str, str]] = Counter()
    documents = {row["id"]: row for row in _unread(out)}
    with ExitStack() as stack:
        rows = stack.enter_context((new / "documents.jsonl").open("w", encoding="utf-8", newline="\n"))
        cuts = stack.enter_context((new / "removals.jsonl").open("w", encoding="utf-8", newline="\n"))
        articles = stack.enter_context(Articles(out, new, changed_tables))
        found = restored(out)
        for row in read_rows(out / "documents.jsonl"):
            if row["id"] in documents:
                rows.write(f"{encode_row(row)}\n")
                continue
            one = next(found)
            stay = [removal for removal in one.removals if not chosen(removal)]
            articles.write(one, stay, changed=row["id"] in back)
            new_row = _changed_row(one, stay, change) if row["id"] in back else row
            rows.write(f"{encode_row(new_row)}\n")
            cuts.writelines(f"{encode_row(removal)}\n" for removal in stay)
    _write_summary(out, new, change)
    return sum(count for (group, _), count in change.items() if group == "removals_by_cue")


def _unread(out: Path) -> Iterator[Row]:
    """Yield the rows of documents.jsonl that have no article: ``restored`` passes them over."""
    return (row for row in read_rows(out / "documents.jsonl") if row["article"] is None)


def without(text: str, removals: list[Row]) -> str:
    r"""Return an extracted text without these removals.

    >>> without("Title\nShare\nStory\n", [{"start": 6, "end": 12}])
    'Title\nStory\n'
    """
    pieces, position = [], 0
    for removal in sorted(removals, key=lambda row: int(row["start"])):
        pieces.append(text[position : removal["start"]])
        position = removal["end"]
    return "".join((*pieces, text[position:]))


class Articles:
    """Writes the changed articles; of a table all rows, those of other documents byte for byte."""

    def __init__(self, out: Path, new: Path, tables: set[str]) -> None:
        self.out, self.new = out, new
        self.changed = tables
        self._open = ExitStack()
        self._readers: dict[str, TableReader] = {}
        self._writers: dict[str, TableWriter] = {}

    def __enter__(self) -> Articles:
        for tree in ("articles", "dropped"):
            self._readers[tree] = self._open.enter_context(TableReader(self.out / tree))
            self._writers[tree] = self._open.enter_context(TableWriter(self.new / tree))
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def write(self, one: Restored, stay: list[Row], *, changed: bool) -> None:
        """Write one document's article with these removals out of it, if it or its table has changed."""
        tree = one.row["article"].partition("/")[0]
        kept = without(one.text, stay)
        if one.line is not None:
            if one.row["article"] in self.changed:
                line = self._readers[tree].next(one.name)
                if changed:
                    line = replace_text(line, one.row["text_field"], kept)
                self._writers[tree].append(one.name, line + b"\n")
        elif changed:
            path = self.new / tree / one.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(kept.encode())


def _changed_row(one: Restored, stay: list[Row], change: Counter[tuple[str, str]]) -> Row:
    """Return a document's row with its new counts, and note by how much the run's counts change."""
    row, text = dict(one.row), without(one.text, stay)
    lines = sum(count_lines(removal["text"]) for removal in stay)
    characters = sum(len(removal["text"]) for removal in stay)
    for name, before, after in (
        ("lines", row["lines_removed"], lines),
        ("characters", row["characters_removed"], characters),
    ):
        change[name, "removed"] += after - before
        change[name, "kept"] += before - after
    if not stay and row["status"] == "cleaned":
        change["documents", "cleaned"] -= 1
        change["documents", "unchanged"] += 1
        row["status"] = "unchanged"
    left = Counter(removal["cue"] for removal in stay)
    for cue, count in Counter(removal["cue"] for removal in one.removals).items():
        change["removals_by_cue", cue] += count - left[cue]
    row.update(lines_removed=lines, characters_removed=characters, words=len(words(text).starts))
    return row


def _write_summary(out: Path, new: Path, change: Counter[tuple[str, str]]) -> None:
    summary = json.loads((out / "summary.json").read_bytes())
    for (group, name), count in change.items():
        if group == "removals_by_cue":
            summary[group][name] -= count
            if not summary[group][name]:
                del summary[group][name]
        else:
            summary[group][name] += count
    (new / "summary.json").write_text(f"{json.dumps(summary, ensure_ascii=False, indent=1)}\n", encoding="utf-8")


def _has_parquet(out: Path) -> bool:
    return (out / "documents.parquet").exists()


def _put_in_place(new: Path, out: Path) -> None:
    """Move the new files over the old ones; after an interruption, those that are still to move."""
    for path in sorted(path for path in new.rglob("*") if path.is_file() and path.name != READY):
        os.replace(path, out / path.relative_to(new))
    if _has_parquet(out):
        write_parquet(out)
    write_report(out)
    shutil.rmtree(new)
