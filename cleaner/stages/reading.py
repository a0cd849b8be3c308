"""Shards are read into texts; the pages in them are extracted apart."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate import LineCounts
from cleaner.errors import DocumentError
from cleaner.extract import Extracted
from cleaner.inputs import Decoded, Raw, Read, Unreadable, read_block, to_document
from cleaner.model import Document
from cleaner.outputs import write_atomically
from cleaner.settings import Settings
from cleaner.stages.collection import without_collection
from cleaner.stages.pages import TEXTLESS, Page, PageStore
from cleaner.stages.plan import Piece
from cleaner.stages.texts import PLACEHOLDER, ReadRow, ShardTexts
from cleaner.stages.workspace import Workspace

COUNTED_AT_ONCE = 2**16
"""Characters whose lines are counted at a time, or one document's: arrays of megabytes would get new memory each time,
which the system clears first; that takes a tenth of all reading."""


@dataclass(slots=True)
class ReadReport:
    """What reading a shard came to; ``pages`` are to be extracted before the shard can be read."""

    documents: int = 0
    failures: list[tuple[str, str]] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ShardReader:
    """Reads one shard into its texts, unless pages have to be extracted first.

    ``counting`` says whether to count its lines too: not where a profile or an earlier run says what repeats.
    """

    workspace: Workspace
    settings: Settings
    counting: bool = True

    @without_collection()
    def __call__(self, item: tuple[int, Sequence[Piece]]) -> ReadReport:
        """Read the shard with this number."""
        number, pieces = item
        report = ReadReport()
        rows: list[ReadRow] = []
        lines: list[bytes] = []
        texts: list[bytes] = []
        counter = _LineCounter()
        store = PageStore(self.workspace, number)
        for piece, raw in _raws(pieces, self.settings):
            row, line, read = self._read(raw, piece, store, report.pages)
            rows.append(row)
            lines.append(line)
            texts.append(read.utf8 if read else b"")
            if self.counting:
                counter.add(read.document if read else row.document(""))
        if report.pages:
            return report
        report.documents = len(rows)
        report.failures = [(row.id, row.reason) for row in rows if row.reason]
        folder = self.workspace.shard(number)
        folder.mkdir(parents=True, exist_ok=True)
        if self.counting:
            counter.counts().save(folder / "counts.npz")
        np.save(folder / "ids.npy", id_keys([row.id for row in rows]))
        np.save(folder / "publishers.npy", publisher_keys([row.publisher for row in rows]))
        stated = json.dumps([report.documents, report.failures])
        write_atomically(folder / "read.json", stated.encode(), durable=False)
        ShardTexts.of(rows, lines, texts).save(folder)
        return report

    def _read(
        self, raw: Raw | Unreadable, piece: Piece, store: PageStore, pages: list[Page]
    ) -> tuple[ReadRow, bytes, Read | None]:
        """Return what ``ShardTexts`` holds of one document, and that if it has a text, or note the page wanted."""
        source = piece.block.source.name
        if isinstance(raw, Unreadable):
            return ReadRow(id=raw.id, source=source, article=piece.article, reason=raw.reason), b"", None

        try:
            read = (self._read_page if raw.source.kind == "html" else self._read_row)(raw, store, pages)
        except DocumentError as error:
            line = "" if raw.row is None or raw.row.made else raw.row.json
            failed = ReadRow(raw.id, source, piece.article, reason=str(error), in_table=bool(line))
            return failed, line.encode(), None
        line = ""
        if raw.row is not None and not pages:
            line = raw.row.with_value(self.settings.inputs.text_field, PLACEHOLDER)
        return _row(read, source, piece.article, in_table=raw.row is not None), line.encode(), read

    def _read_page(self, raw: Raw, store: PageStore, pages: list[Page]) -> Read:
        """Return the document of a page that is a file; its extraction tells all, so that it isn't decoded again."""
        key = store.key(raw, None)
        found = store.find(key)
        if found is None:
            pages.append(Page(key, store.shard, len(raw.data), source=raw.source))
            found = TEXTLESS
        decoded = Decoded("", found.encoding, found.guessed)
        return to_document(
            raw,
            settings=self.settings.inputs,
            decoder=lambda data, **how: decoded,
            extractor=lambda html, **how: found.article,
        )

    def _read_row(self, raw: Raw, store: PageStore, pages: list[Page]) -> Read:
        """Return the document of anything else; a page in it is kept for its extraction."""

        def extractor(html: str, *, url: str | None = None) -> Extracted:
            key = store.key(raw, url)
            found = store.find(key)
            if found is None:
                start, size = store.keep_html(html)
                pages.append(Page(key, store.shard, size, url=url, start=start))
            return (found or TEXTLESS).article

        return to_document(raw, settings=self.settings.inputs, extractor=extractor)


def _row(read: Read, source: str, article: str, *, in_table: bool) -> ReadRow:
    document, said = read.document, read.metadata
    return ReadRow(
        id=document.id, source=source, article=article, encoding=read.encoding,
        publisher=document.publisher, url=document.url, title=said.title, byline=said.byline, date=said.date,
        warning="; ".join(read.warnings) or None, in_table=in_table,
    )  # fmt: skip


class _LineCounter:
    """Counts the lines of a shard's documents, some at a time, and lets go of their texts."""

    def __init__(self) -> None:
        self._uncounted: list[Document] = []
        self._characters = 0
        self._parts: list[LineCounts] = []

    def add(self, document: Document) -> None:
        """Count a document's lines, now or later."""
        self._uncounted.append(document)
        self._characters += len(document.text)
        if self._characters >= COUNTED_AT_ONCE:
            self._count()

    def counts(self) -> LineCounts:
        """Return the line counts of all documents that were added."""
        self._count()
        parts = self._parts
        return LineCounts(
            publishers=np.concatenate([part.publishers for part in parts]),
            lines=np.concatenate([part.lines for part in parts]),
            line_edges=_laid_end_to_end([part.line_edges for part in parts]),
            shingles=np.concatenate([part.shingles for part in parts]),
            shingle_edges=_laid_end_to_end([part.shingle_edges for part in parts]),
        )

    def _count(self) -> None:
        self._parts.append(LineCounts.of(self._uncounted))
        self._uncounted, self._characters = [], 0


def _laid_end_to_end(edges: Sequence[npt.NDArray[np.int64]]) -> npt.NDArray[np.int64]:
    """Return the edges of parts whose contents stand one behind another."""
    ends = np.cumsum([0, *(part[-1] for part in edges)])
    return np.concatenate([ends[:1], *(part[1:] + end for part, end in zip(edges, ends[:-1], strict=True))])


def _raws(pieces: Sequence[Piece], settings: Settings) -> Iterator[tuple[Piece, Raw | Unreadable]]:
    for piece in pieces:
        for raw in read_block(piece.block, settings=settings.inputs):
            yield piece, raw


def load_report(folder: Path) -> ReadReport:
    """Return the report of a shard that was read."""
    documents, failures = json.loads((folder / "read.json").read_bytes())
    return ReadReport(documents, [(name, reason) for name, reason in failures])


def id_keys(ids: Sequence[str]) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """Return 64-bit keys of ids, by which ids that occur twice are found without holding the ids."""
    raw = b"".join(hashlib.blake2b(i.encode("utf-8", "surrogatepass"), digest_size=8).digest() for i in ids)
    return np.frombuffer(raw, dtype="<u8")


def publisher_keys(publishers: Sequence[str | None]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Return a number for each publisher, the same in every shard; -1 where it is unknown."""
    names = list(dict.fromkeys(publishers))
    keys = id_keys([name or "" for name in names]).astype(np.int64) & np.int64(2**63 - 1)
    known = dict(zip(names, keys.tolist(), strict=True)) | {None: -1}
    return np.array([known[publisher] for publisher in publishers], np.int64)
