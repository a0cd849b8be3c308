"""A shard's texts become articles, removals, rows of documents.jsonl, and sketches."""

from __future__ import annotations

import functools
import json
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cleaner.boilerplate import Judge, LineCounts, Remains, RepeatedLines
from cleaner.decisions import Decisions
from cleaner.duplicates import Sketcher, Sketches
from cleaner.inputs.names import id_to_name
from cleaner.model import Document
from cleaner.outputs import encode_columns, write_atomically
from cleaner.report.documents import STATUSES, DocumentPart
from cleaner.settings import BoilerplateSettings, Settings
from cleaner.stages.collection import without_collection
from cleaner.stages.decided import decided_page, decides_lines
from cleaner.stages.encoded import EncodedTexts, Ints
from cleaner.stages.removals import ShardRemovals
from cleaner.stages.texts import ReadRow, ShardTexts, with_text
from cleaner.stages.workspace import Workspace

DONE = "cleaned"
"""The piece of a shard that is written last when it has been cleaned: its counts."""

REMOVED, LISTED = "removed.npz", "listed.npz"
"""A shard's removals and its documents in columns, as the review page counts them."""

UNFINISHED_ROW = "documents.part"
"""Rows of documents.jsonl without their closing brace: whether a copy is kept is known only at the end."""


@dataclass(frozen=True, slots=True)
class ShardCleaner:
    """Cleans one shard; small, picklable, and loads what is heavy once in each process."""

    workspace: Workspace
    settings: Settings
    repeated: Path
    text_field: str
    decisions: Decisions

    @without_collection()
    def __call__(self, number: int) -> int:
        """Clean the shard and write its pieces; return its number of documents."""
        folder = self.workspace.shard(number)
        shard = ShardTexts.load(folder)
        judge = _judge(self.settings.boilerplate)
        remains = judge.judge_many(shard.documents(), repeated=_repeated(self.repeated))
        if decides_lines(self.decisions):
            remains = [Remains.of(decided_page(one.cleaned(), self.decisions)) for one in remains]
        sketches = self._sketch(remains)
        sketches.save(folder / "sketches")
        removals = ShardRemovals.of(EncodedTexts.of(shard.data, shard.edges), remains)
        self._write_files(shard.rows, removals)
        self._write_tables(folder, shard, removals)
        columns = document_columns(shard, remains, removals, np.diff(sketches.offsets), text_field=self.text_field)
        (folder / UNFINISHED_ROW).write_bytes(encode_columns(columns, end="\n").encode())
        DocumentPart.of(columns, keys=np.load(folder / "ids.npy")).save(folder / LISTED)
        record = removals.rows(columns["id"])
        (folder / "removals.jsonl").write_bytes(record)
        removals.part(len(record)).save(folder / REMOVED)
        write_atomically(folder / DONE, json.dumps(count(columns, removals.cues)).encode(), durable=False)
        return len(remains)

    def _sketch(self, remains: Sequence[Remains]) -> Sketches:
        """Return the sketches of what is left; its words have to be read where people decided."""
        sketcher = Sketcher(self.settings.duplicates)
        words = [one.words for one in remains if one.words is not None]
        if len(words) < len(remains):
            return sketcher.sketch([one.text() for one in remains])
        return sketcher.sketch_words(np.concatenate([np.zeros(0, np.uint32), *words]), np.cumsum([0, *map(len, words)]))

    def _write_files(self, rows: Sequence[ReadRow], removals: ShardRemovals) -> None:
        """Write the articles of documents that are files."""
        if all(row.in_table for row in rows):
            return
        made: set[str] = set()
        root = os.fsencode(self.workspace.staged / "articles")
        for row, text in zip(rows, removals.kept(), strict=True):
            if not (row.in_table or row.reason):
                parent = row.article.rpartition("/")[0]
                if parent not in made:
                    os.makedirs(os.path.join(root, os.fsencode(id_to_name(parent))), exist_ok=True)
                    made.add(parent)
                _write_plainly(os.path.join(root, os.fsencode(id_to_name(row.article))), text)

    def _write_tables(self, folder: Path, shard: ShardTexts, removals: ShardRemovals) -> None:
        """Write a part of each table of which documents are rows."""
        tables: dict[str, list[bytes]] = {}
        if any(shard.lines):
            for row, line, text in zip(shard.rows, shard.lines, removals.kept_as_json(), strict=True):
                if row.in_table:
                    whole = line if row.reason else with_text(line, self.text_field, text)
                    tables.setdefault(row.article, []).append(whole)
        for position, lines in enumerate(tables.values()):
            (folder / f"table-{position}").write_bytes(b"\n".join([*lines, b""]))
        (folder / "tables.json").write_text(json.dumps(list(tables)), "ascii")


def document_columns(
    shard: ShardTexts, remains: Sequence[Remains], removals: ShardRemovals, words: Ints, *, text_field: str
) -> dict[str, Any]:
    """Return the rows of documents.jsonl as columns, but for what is known only at the end.

    ``words`` are those of the cleaned texts.
    """
    rows = shard.rows
    found = [one.metadata for one in remains]
    return {
        "id": [row.id for row in rows],
        "source": [row.source for row in rows],
        "article": [f"articles/{row.article}" if row.in_table or not row.reason else None for row in rows],
        "text_field": [text_field if row.in_table else None for row in rows],
        "status": list(map(_status, rows, remains)),
        "reason": [row.reason or one.suspicious or row.warning for row, one in zip(rows, remains, strict=True)],
        "encoding": [row.encoding for row in rows],
        "publisher": [row.publisher for row in rows],
        "url": [row.url for row in rows],
        "title": [row.title or said.title for row, said in zip(rows, found, strict=True)],
        "byline": [row.byline or said.byline for row, said in zip(rows, found, strict=True)],
        "date": [row.date or said.date for row, said in zip(rows, found, strict=True)],
        "place": [said.place for said in found],
        "agency": [said.agency for said in found],
        "characters": np.array([len(one.document.text) for one in remains], np.int64),
        "characters_removed": removals.count_characters(),
        "lines": removals.encoded.count_lines(),
        "lines_removed": removals.count_lines(),
        "words": words,
        "sha256": shard.digests(),
    }


def _status(row: ReadRow, remains: Remains) -> str:
    """Return one of STATUSES."""
    if row.reason:
        return "failed"
    if remains.suspicious:
        return "suspicious"
    return "cleaned" if remains.spans else "unchanged"


def count(columns: Mapping[str, Any], cues: Sequence[str]) -> dict[str, dict[str, int]]:
    """Return what a shard's documents, lines and characters became, and how many removals each cue caused.

    ``columns`` are those of documents.jsonl, ``cues`` those of all removals.
    """
    statuses = Counter(columns["status"])
    counts = {"documents": {"read": len(columns["status"])} | {name: statuses[name] for name in STATUSES}}
    for name in ("lines", "characters"):
        read, removed = int(np.sum(columns[name])), int(np.sum(columns[f"{name}_removed"]))
        counts[name] = {"read": read, "removed": removed, "kept": read - removed}
    return counts | {"removals_by_cue": dict(Counter(cues))}


def is_cleaned(folder: Path) -> bool:
    """Tell whether a shard has been cleaned: not where a crash of the machine left nothing or half of its counts."""
    try:
        json.loads((folder / DONE).read_bytes())
    except (OSError, ValueError):
        return False
    return True


def _write_plainly(path: bytes, data: bytes) -> None:
    """Write a staged file: no reader sees it before the whole folder gets its final name."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]
    finally:
        os.close(descriptor)


WARM_UP = """Ferry returns to Hollow Bay

By Ann Lee

The ferry sailed again on Monday with 84 passengers.

Share this article
"""
"""A page in which every kernel finds something to do."""


@functools.cache
def warm_up(settings: Settings) -> None:
    """Load the weights and kernels with which shards are read and cleaned: processes forked later have them then.

    Each worker by itself would take a third of a second, half of it for weights and patterns.

    Raises:
        SettingsError: the weights can't be used.
    """
    pages = [Document(str(number), WARM_UP, publisher="courier.example") for number in range(2)]
    repeated = RepeatedLines.merge([LineCounts.of(pages)])
    remains = _judge(settings.boilerplate).judge_many(pages, repeated=repeated)
    Sketcher(settings.duplicates).sketch([one.text() for one in remains])


@functools.cache
def _judge(settings: BoilerplateSettings) -> Judge:
    return Judge(settings)


@functools.cache
def _repeated(path: Path) -> RepeatedLines:
    return RepeatedLines.open(path)


def forget() -> None:
    """Drop what an earlier run in this process left loaded: another run may use the same paths."""
    warm_up.cache_clear()
    _judge.cache_clear()
    _repeated.cache_clear()
