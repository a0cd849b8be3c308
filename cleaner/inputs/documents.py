"""Raw documents -> documents: decoded, extracted, with their publisher and metadata."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from cleaner.errors import DocumentError
from cleaner.extract import Extracted, extract
from cleaner.inputs.decode import Decoded, decode
from cleaner.inputs.publishers import publisher_of
from cleaner.inputs.raw import Raw
from cleaner.inputs.sources import DEFAULTS
from cleaner.model import Document, Metadata
from cleaner.settings import InputSettings

_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.{0,20})?")

# Names that scrapers and data sets give these fields, the likeliest first.
TITLE_FIELDS = ("title", "headline")
URL_FIELDS = ("url", "link", "source_url")
DATE_FIELDS = ("date", "published", "date_published", "publish_date", "datePublished", "pub_date")
BYLINE_FIELDS = ("byline", "author", "authors")


class Read(NamedTuple):
    """A document, its text in UTF-8, the encoding it had (see ``Decoded``), what page or row state, and warnings."""

    document: Document
    utf8: bytes
    encoding: str
    metadata: Metadata
    warnings: tuple[str, ...] = ()


def to_document(
    raw: Raw,
    *,
    settings: InputSettings = DEFAULTS,
    decoder: Callable[..., Decoded] = decode,
    extractor: Callable[..., Extracted] = extract,
) -> Read:
    """Decode and extract one document.

    ``decoder`` and ``extractor`` may be other functions than ``decode`` and ``extract`` with the same parameters,
    such as ones that remember the pages they have seen.

    Raises:
        DocumentError: it can't be decoded, or the page holds no article.

    """
    url, title = _field(raw, URL_FIELDS), _field(raw, TITLE_FIELDS)
    byline, date = _field(raw, BYLINE_FIELDS), _iso_date(_field(raw, DATE_FIELDS))
    if isinstance(raw.data, str):
        decoded = Decoded(raw.data, "utf-8")
    else:
        decoded = decoder(raw.data, page=raw.kind == "html", declared=raw.declared)
    text, utf8 = decoded.text, b""
    _encoded(raw.id, "the id")
    if isinstance(raw.data, str) or raw.kind == "txt":  # of a page's bytes no codec makes halves of pairs
        utf8 = _encoded(text, "the text")
    declared_url: str | None = None
    warnings = (f"its encoding is stated nowhere; read as {decoded.encoding}",) if decoded.guessed else ()
    if raw.kind == "html":
        page = extractor(text, url=url)
        text, declared_url, warnings = page.text, page.url, (*warnings, *page.warnings)
        utf8 = _encoded(text, "the text")
        title, byline, date = title or page.title, byline or page.byline, date or page.date
    publisher = publisher_of(
        raw.source,
        url=url,
        field=_field(raw, (settings.publisher_field,)),
        declared_url=declared_url,
        publisher_from=settings.publisher_from,
    )
    document = Document(raw.id, text, title=title, publisher=publisher, url=url or declared_url, date=date)
    return Read(document, utf8, decoded.encoding, Metadata(title=title, byline=byline, date=date), warnings)


def _field(raw: Raw, names: tuple[str, ...]) -> str | None:
    for name in names:
        value = raw.fields.get(name)
        if value is None:
            continue
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = ", ".join(value)
        if isinstance(value, str) and (value := value.strip()):
            return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    return None


def _iso_date(value: str | None) -> str | None:
    return value if value and _ISO_DATE.fullmatch(value) else None


def _encoded(value: str, what: str) -> bytes:
    """Return a text in UTF-8.

    Raises:
        DocumentError: it holds half a surrogate pair.
    """
    try:
        return value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise DocumentError(f"{what} holds half a surrogate pair (character {error.start + 1})") from error
