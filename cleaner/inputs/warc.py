"""Web archives (WARC): a page for each response that is HTML, and the row that it becomes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from cleaner.errors import DocumentError
from cleaner.inputs.raw import Block, Raw, Unreadable, open_source
from cleaner.inputs.rows import Row
from cleaner.inputs.sources import Source
from cleaner.settings import InputSettings

PAGE_TYPES = ("text/html", "application/xhtml+xml")


def split_archive(source: Source, *, block_bytes: int) -> list[Block]:
    """Return blocks of whole records of about ``block_bytes`` as they are packed."""
    if source.size <= block_bytes:
        return [Block(source, 0, source.size)]
    starts = [0]
    with open_source(source) as file:
        try:
            for record in _records(file, parse=False):
                if record.stream_pos - starts[-1] >= block_bytes:
                    starts.append(record.stream_pos)
        except (OSError, ValueError):
            pass  # the block that holds the damage reports it
    return [Block(source, start, end) for start, end in zip(starts, [*starts[1:], source.size], strict=True)]


def read_archive(block: Block, *, settings: InputSettings) -> Iterator[Raw | Unreadable]:
    """Yield the HTML pages among the responses that begin in the block; ids are ``name:offset``."""
    source, name = block.source, block.source.name
    place = block.start
    with open_source(source) as file:
        file.seek(block.start)
        try:
            for record in _records(file, parse=True):
                place = record.stream_pos
                if place >= block.end:
                    return
                url = record.headers.get("WARC-Target-URI")
                if url and (record.http_content_type or "").lower() not in PAGE_TYPES:
                    continue
                try:
                    page = _page(record, url, settings.max_bytes)
                except DocumentError as error:
                    yield Unreadable(f"{name}:{place}", source, str(error))
                    continue
                identity = f"{name}:{place}"
                stated = {"id": identity, "url": url}
                row = Row.of({key: value for key, value in stated.items() if key != settings.text_field})
                yield Raw(identity, source, "html", page, row=row, fields={"url": url}, declared=record.http_charset)
        except (OSError, ValueError) as error:
            yield Unreadable(name, source, f"damaged WARC behind byte {place:,} ({error})")


def _page(record: Any, url: str | None, max_bytes: int) -> bytes:
    if not url:
        raise DocumentError("a damaged record: it names no address")
    page: bytes = record.reader.read(max_bytes + 1)
    if len(page) > max_bytes:
        raise DocumentError(f"a page of more than max_bytes ({max_bytes:,})")
    if len(page) < record.content_length and not record.http_headers.get("Content-Encoding"):
        raise DocumentError(f"a damaged record: {len(page):,} of {record.content_length:,} bytes")
    return page


def _records(file: BinaryIO, *, parse: bool) -> Iterator[Any]:
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        raise DocumentError("reading WARC needs fastwarc; install cleaner[warc]") from error
    yield from ArchiveIterator(
        file, record_types=WarcRecordType.response, parse_http=parse, auto_decode="all" if parse else "none"
    )
