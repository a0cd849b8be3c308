"""HTML pages are extracted apart from the shards that hold them, each different one once, under a deadline."""

from __future__ import annotations

import functools
import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple, cast

from cleaner.errors import DocumentError
from cleaner.extract import Extracted, extract
from cleaner.inputs import Block, Raw, Source, Unreadable, decode, read_block
from cleaner.settings import Settings
from cleaner.stages.workspace import Workspace
from cleaner.workers import Failed, WorkerPool

CHUNK_BYTES = 4 * 2**20
"""Pages handed to a worker at a time hold so much, about a seventh of a second of work."""

PAGE_BYTES = 128 * 2**10
"""Counted for each page beside its own bytes: a small page costs 2 ms, and another with 128 KB more as much again."""

CHUNKS_LEFT = 4
"""Chunks for each worker that what is left still makes, so that at the end none waits long for another."""


class Page(NamedTuple):
    """An HTML page still to be extracted for a shard: a file, or else ``size`` bytes at ``start`` of the kept pages."""

    key: str
    shard: int
    size: int
    source: Source | None = None
    url: str | None = None
    start: int = 0


@dataclass(frozen=True, slots=True)
class Extraction:
    """What comes of a page: its article, and the encoding that the page had (see ``Decoded``)."""

    article: Extracted
    encoding: str = "utf-8"
    guessed: bool = False


TEXTLESS = Extraction(Extracted(""))
"""Stands for a page that is still to be extracted."""


class PageStore:
    """The extracted pages of a shard by a digest of page and address, on disk, so that each is extracted once.

    One file holds them all, a line for each; another the pages that are no files of their own. A file for each page
    would cost a fifth of the time that a small page takes.
    """

    def __init__(self, workspace: Workspace, shard: int) -> None:
        folder = workspace.work / "pages"
        folder.mkdir(parents=True, exist_ok=True)
        self.shard = shard
        self._results = folder / f"{shard}.jsonl"
        self._pages = folder / f"{shard}.html"
        self._kept = 0

    @staticmethod
    def key(raw: Raw, url: str | None) -> str:
        """Return the key of a page: a digest of all that its extraction depends on."""
        form = "text" if isinstance(raw.data, str) else "bytes"
        digest = hashlib.sha256(f"{form}\0{raw.declared or ''}\0{url or ''}\0".encode("utf-8", "surrogatepass"))
        digest.update(raw.data.encode("utf-8", "surrogatepass") if isinstance(raw.data, str) else raw.data)
        return digest.hexdigest()

    def find(self, key: str) -> Extraction | None:
        """Return the page's extraction, ``None`` if there was none when the first page was looked for.

        Raises:
            DocumentError: extraction was tried and failed; says why.
        """
        try:
            found = json.loads(self._lines[key.encode()])
        except (KeyError, ValueError):  # none yet, or the machine died before all of it reached the disk
            return None
        if "reason" in found:
            raise DocumentError(found["reason"])
        article = found["article"]
        return Extraction(
            Extracted(**article | {"warnings": tuple(article["warnings"])}), found["encoding"], found["guessed"]
        )

    @functools.cached_property
    def _lines(self) -> dict[bytes, bytes]:
        """What is stored, by key; of two lines with one key the later."""
        try:
            data = self._results.read_bytes()
        except FileNotFoundError:
            return {}
        return {key: line for key, _, line in (stored.partition(b" ") for stored in data.split(b"\n"))}

    @staticmethod
    def line(key: str, result: Extraction | Failed) -> bytes:
        """Return what is stored of an extraction, or of the reason why there is none."""
        return f"{key} {json.dumps(asdict(result))}".encode()

    def add(self, lines: Iterable[bytes]) -> None:
        """Store lines; line ends stand before them, since the last line there may have been cut off."""
        with self._results.open("ab") as file:
            file.write(b"".join(b"\n" + line for line in lines))

    def keep_html(self, html: str) -> tuple[int, int]:
        """Keep a page that is no file of its own until it is extracted; return its start and size in bytes."""
        data, start = html.encode(), self._kept
        with self._pages.open("ab" if start else "wb") as file:
            file.write(data)
        self._kept += len(data)
        return start, len(data)

    def html(self, start: int, size: int) -> str:
        """Return a page that ``keep_html`` kept."""
        with self._pages.open("rb") as file:
            file.seek(start)
            return file.read(size).decode()


@dataclass(frozen=True, slots=True)
class PageExtractor:
    """Extracts one page into the line that is stored of it."""

    workspace: Workspace
    settings: Settings

    def __call__(self, page: Page) -> bytes:
        """Extract the page.

        Raises:
            DocumentError: the page holds no article, or its file changed under us.
        """
        return PageStore.line(page.key, self._extraction(page))

    def _extraction(self, page: Page) -> Extraction:
        if page.source is None:
            html = PageStore(self.workspace, page.shard).html(page.start, page.size)
            return Extraction(extract(html, url=page.url))
        [raw] = read_block(Block(page.source, 0, page.source.size), settings=self.settings.inputs)
        if isinstance(raw, Unreadable):
            raise DocumentError(raw.reason)
        decoded = decode(cast(bytes, raw.data), page=True)
        return Extraction(extract(decoded.text), decoded.encoding, decoded.guessed)


def extract_pages(
    pool: WorkerPool, workspace: Workspace, settings: Settings, pages: Iterable[Page], advance: Callable[[int], None]
) -> None:
    """Extract each different page once; one that hangs or ends its worker costs itself only."""
    different: dict[str, Page] = {}
    shards: dict[str, set[int]] = defaultdict(set)
    for page in pages:
        different.setdefault(page.key, page)
        shards[page.key].add(page.shard)
    chunks = list(_chunks(list(different.values()), pool.jobs))
    results = pool.map(PageExtractor(workspace, settings), chunks, deadline_seconds=settings.inputs.page_seconds)
    for chunk, outcomes in zip(chunks, results, strict=True):
        lines: dict[int, list[bytes]] = defaultdict(list)
        for page, outcome in zip(chunk, outcomes, strict=True):
            line = PageStore.line(page.key, outcome) if isinstance(outcome, Failed) else outcome
            for shard in shards[page.key]:
                lines[shard].append(line)
        for shard, some in lines.items():
            PageStore(workspace, shard).add(some)
        advance(len(chunk))


def _chunks(pages: Sequence[Page], jobs: int) -> Iterator[list[Page]]:
    """Yield the pages in their order, fewer and fewer at a time towards the end."""
    left = sum(page.size + PAGE_BYTES for page in pages)
    chunk: list[Page] = []
    size = 0
    for page in pages:
        chunk.append(page)
        size += page.size + PAGE_BYTES
        if size >= min(CHUNK_BYTES, left / (CHUNKS_LEFT * jobs)):
            yield chunk
            left -= size
            chunk, size = [], 0
    if chunk:
        yield chunk
