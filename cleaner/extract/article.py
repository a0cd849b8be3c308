"""Extracts the article of a page.

The text holds the article's body: one paragraph, heading or list item a line. Title, byline and date
are metadata. A page can take long or even end the process: call this in a worker that has a deadline
(``cleaner.workers``).
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from cleaner.errors import DocumentError
from cleaner.extract.metadata import metadata_of
from cleaner.extract.page import Page, parse
from cleaner.extract.revision import revise


@dataclass(frozen=True, slots=True)
class Extracted:
    """An article's text and metadata; ``None`` where the page says nothing.

    ``date`` is ISO 8601 without a time, ``url`` the page's own (canonical) address or the one given, ``site`` the
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
    page = parse(html)
    try:
        return _extract(page, url)
    except (DocumentError, MemoryError, RecursionError):
        raise
    except Exception as error:  # trafilatura and lxml raise whatever a broken page makes them raise
        raise DocumentError(f"the page can't be extracted ({type(error).__name__}: {error})") from error


def _extract(page: Page, url: str | None) -> Extracted:
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    # Never deduplicate=True: its memory is the process's, and the sixth like page comes out empty.
    found: Any = bare_extraction(page.tree, url=url, include_comments=False)
    metadata = metadata_of(page.tree)
    text = ""
    if found is not None:
        text = revise(found.text or "", page.tree, titles=metadata.titles, byline=metadata.byline).strip()
    if not text:
        lost = f" ({page.warnings[0]})" if page.warnings else ""
        raise DocumentError(f"the page holds no article text{lost}")
    return Extracted(
        text=text + "\n",
        title=metadata.title,
        byline=metadata.byline,
        date=metadata.date,
        url=url or metadata.url,
        site=metadata.site,
        warnings=page.warnings,
    )
