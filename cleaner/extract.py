"""HTML page -> the text of its article, and what the page says of itself; the only import of trafilatura.

The text holds the article's body: one paragraph, heading or list item a line. Title, byline and
date are metadata. A page can take long or even end the process: call this in a worker that has a
deadline (``cleaner.workers``).
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaner.errors import DocumentError

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass(frozen=True, slots=True)
class Extracted:
    """An article's text and metadata; ``None`` where the page says nothing.

    ``date`` is ISO 8601, ``url`` the page's own (canonical) address or the one given, ``site`` the
    name the site calls itself, ``warnings`` say in words what of the page may be missing in ``text``.
    """

    text: str
    title: str | None = None
    byline: str | None = None
    date: str | None = None
    url: str | None = None
    site: str | None = None
    warnings: tuple[str, ...] = ()


def extract(html: str | bytes, *, url: str | None = None) -> Extracted:
    """Return the article of a page.

    ``html`` as bytes is UTF-8, or says its own encoding in a ``meta`` element.

    Raises:
        DocumentError: the page can't be parsed or holds no article text.

    """
    tree = _parse(html)
    try:
        return _extract(tree, url)
    except DocumentError:
        raise
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # trafilatura and lxml raise whatever a broken page makes them raise
        raise DocumentError(f"the page can't be extracted ({type(error).__name__}: {error})") from error


def _parse(html: str | bytes) -> HtmlElement:
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    # Parsed from UTF-8 bytes, since lxml refuses a str that declares an encoding; libxml2 ends at a NUL.
    encoding = "utf-8" if isinstance(html, str) else None
    data = html.encode("utf-8", "replace") if isinstance(html, str) else html
    data = data.replace(b"\0", b"")
    # huge_tree: without it content nested deeper than 256 elements vanishes without a word.
    parser = HTMLParser(encoding=encoding, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise DocumentError(f"not an HTML page ({error})") from error


def _extract(tree: HtmlElement, url: str | None) -> Extracted:
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found: Any = bare_extraction(
        tree, url=url, include_comments=False, favor_precision=True, with_metadata=True, include_tables=True
    )
    text = (found.text or "").strip() if found is not None else ""
    if not text:
        raise DocumentError("the page holds no article text")
    return Extracted(
        text=text + "\n",
        title=found.title or None,
        byline=found.author or None,
        date=found.date or None,
        url=url or found.url or None,
        site=found.sitename or None,
    )
