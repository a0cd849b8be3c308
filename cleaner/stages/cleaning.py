"""A shard's texts become articles, removals, rows of documents.jsonl, and sketches."""

from __future__ import annotations

import functools
import json
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cleaner.boilerplate import Judge, RepeatedLines
from cleaner.decisions import Decisions
from cleaner.duplicates import Sketcher
from cleaner.inputs.names import id_to_name
from cleaner.inputs.rows import replace_text
from cleaner.model import Cleaned
from cleaner.outputs import encode_rows, write_atomically
from cleaner.report.documents import STATUSES, DocumentPart
from cleaner.settings import BoilerplateSettings, Settings
from cleaner.stages.collection import without_collection
from cleaner.stages.decided import decided_page, decides_lines
from cleaner.stages.removals import ShardRemovals
from cleaner.stages.texts import ReadRow, ShardTexts
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
        cleaned = judge.clean_many(shard.documents(), repeated=_repeated(self.repeated))
        if decides_lines(self.decisions):
            cleaned = [decided_page(page, self.decisions) for page in cleaned]
        sketcher = Sketcher(self.settings.duplicates)
        sketches = sketcher.sketch([c.text for c in cleaned])
        sketches.save(folder / "sketches")
        self._write_articles(folder, shard.rows, cleaned)
        rows = [
            document_row(row, c, words, digest, text_field=self.text_field)
            for row, c, words, digest in zip(
                shard.rows, cleaned, np.diff(sketches.offsets).tolist(), shard.digests, strict=True
            )
        ]
        (folder / UNFINISHED_ROW).write_bytes(encode_rows(rows).replace("}\n", "\n").encode())
        DocumentPart.of(rows).save(folder / LISTED)
        removals = ShardRemovals.of(cleaned)
        record = removals.rows().encode()
        (folder / "removals.jsonl").write_bytes(record)
        removals.part(len(record)).save(folder / REMOVED)
        write_atomically(folder / DONE, json.dumps(count(rows, removals.cues)).encode())
        return len(rows)

    def _write_articles(self, folder: Path, rows: Sequence[ReadRow], cleaned: Sequence[Cleaned]) -> None:
        """Write files where a document is a file, and a part of each table where it is a row."""
        tables: dict[str, list[bytes]] = {}
        made: set[str] = set()
        root = os.fsencode(self.workspace.staged / "articles")
        for row, c in zip(rows, cleaned, strict=True):
            if row.row is not None:
                line = row.row.encode()
                line = line if row.reason else replace_text(line, self.text_field, c.text, has_field=True)
                tables.setdefault(row.article, []).append(line)
            elif not row.reason:
                parent = row.article.rpartition("/")[0]
                if parent not in made:
                    os.makedirs(os.path.join(root, os.fsencode(id_to_name(parent))), exist_ok=True)
                    made.add(parent)
                _write_plainly(os.path.join(root, os.fsencode(id_to_name(row.article))), c.text.encode())
        for position, lines in enumerate(tables.values()):
            (folder / f"table-{position}").write_bytes(b"".join(line + b"\n" for line in lines))
        (folder / "tables.json").write_text(json.dumps(list(tables)), "ascii")


def document_row(row: ReadRow, cleaned: Cleaned, words: int, digest: str, *, text_field: str) -> dict[str, Any]:
    """Return a document's row of documents.jsonl, but for what is known only at the end.

    ``words`` are those of the cleaned text, ``digest`` is the SHA-256 of the text as it was read.
    """
    text, gone = cleaned.document.text, [text for _, _, _, _, text in cleaned.removals]
    status = "cleaned" if gone else "unchanged"
    found = cleaned.metadata
    return {
        "id": row.id,
        "source": row.source,
        "article": f"articles/{row.article}" if row.row is not None or not row.reason else None,
        "text_field": None if row.row is None else text_field,
        "status": "failed" if row.reason else "suspicious" if cleaned.suspicious else status,
        "reason": row.reason or cleaned.suspicious or row.warning,
        "encoding": row.encoding,
        "publisher": row.publisher,
        "url": row.url,
        "title": row.title or found.title,
        "byline": row.byline or found.byline,
        "date": row.date or found.date,
        "place": found.place,
        "agency": found.agency,
        "characters": len(text),
        "characters_removed": sum(map(len, gone)),
        "lines": count_lines(text),
        "lines_removed": count_lines("\n".join(gone)),
        "words": words,
        "sha256": digest,
    }


def count(rows: Sequence[dict[str, Any]], cues: Sequence[str]) -> dict[str, dict[str, int]]:
    """Return what a shard's documents, lines and characters became, and how many removals each cue caused.

    ``cues`` are those of all removals.
    """
    statuses = Counter(row["status"] for row in rows)
    counts = {"documents": {"read": len(rows)} | {name: statuses[name] for name in STATUSES}}
    for name in ("lines", "characters"):
        read, removed = sum(row[name] for row in rows), sum(row[f"{name}_removed"] for row in rows)
        counts[name] = {"read": read, "removed": removed, "kept": read - removed}
    return counts | {"removals_by_cue": dict(Counter(cues))}


def count_lines(text: str) -> int:
    """Return the number of lines that aren't blank."""
    return len(list(filter(str.strip, text.splitlines())))


def _write_plainly(path: bytes, data: bytes) -> None:
    """Write a staged file: no reader sees it before the whole folder gets its final name."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]
    finally:
        os.close(descriptor)


@functools.cache
def _judge(settings: BoilerplateSettings) -> Judge:
    return Judge(settings)


@functools.cache
def _repeated(path: Path) -> RepeatedLines:
    return RepeatedLines.open(path)


def forget() -> None:
    """Drop what an earlier run in this process left loaded: another run may use the same paths."""
    _judge.cache_clear()
    _repeated.cache_clear()
