"""Extracts the article of a page.

The text holds the article's body: one paragraph, heading or list item a line. Title, byline and date
are metadata. A page can take long or even end the process: call this in a worker that has a deadline
(``cleaner.workers``).
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaner.errors import DocumentError
from cleaner.extract.blocks import Block, drop_hollow, layout_of
from cleaner.extract.metadata import PageMetadata, metadata_of
from cleaner.extract.page import parse, prune
from cleaner.extract.revision import Revised, revise

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MIN_CHARS = 250
"""A shorter text gets a second, slower try: trafilatura's own measure of when something went wrong."""

MIN_AGREEMENT = 0.4
"""So does a text whose F1 (0..1, in code points) with the page's prose is less: it is a quarter of the prose and
nothing else, or all of it in four times as much text. Of 324 news pages of three sources 16 are below. Those of which
the first try misses most, or takes most of the rest, have .28 at most, whichever the source."""

MIN_PROSE_CHARS = 60
MAX_PROSE_LINK_SHARE = 0.3
"""Longer blocks with no more of their text in links are prose. With 40 or 120 those same pages are found."""


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
    try:
        return _extract(html, url)
    except (DocumentError, MemoryError, RecursionError):
        raise
    except Exception as error:  # trafilatura and lxml raise whatever a broken page makes them raise
        raise DocumentError(f"the page can't be extracted ({type(error).__name__}: {error})") from error


def _extract(html: str | bytes, url: str | None) -> Extracted:
    page = parse(html)
    metadata = metadata_of(page.tree)
    prune(page.tree)
    blocks, hollow = layout_of(page.tree)
    drop_hollow(hollow)
    prose = _prose_chars(blocks)
    found = _revised(page.tree, blocks, metadata, fast=True)
    if len(found.text) < MIN_CHARS or _agreement(found, prose) < MIN_AGREEMENT:
        tree = parse(html).tree
        whole = _revised(tree, layout_of(tree).blocks, metadata, fast=False)
        if whole.text and _agreement(whole, prose) >= _agreement(found, prose):
            found = whole
    if not found.text:
        lost = f" ({page.warnings[0]})" if page.warnings else ""
        raise DocumentError(f"the page holds no article text{lost}")
    return Extracted(
        text=found.text + "\n",
        title=metadata.title,
        byline=metadata.byline,
        date=metadata.date,
        url=url or metadata.url,
        site=metadata.site,
        warnings=page.warnings,
    )


def _revised(tree: HtmlElement, blocks: Sequence[Block], metadata: PageMetadata, *, fast: bool) -> Revised:
    """Return the text that trafilatura finds, revised; empty where it finds none."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(tree, options=_options(fast=fast))
    if found is None:
        return Revised("", [])
    return revise(found.text or "", blocks, titles=metadata.titles, byline=metadata.byline)


@functools.cache
def _options(*, fast: bool) -> Any:
    """Return what trafilatura is asked for, made once: with its log, quiet from here on, a twentieth of a small page.

    ``fast`` leaves out how it checks itself, by comparison with two other extractors.
    """
    from trafilatura.settings import Extractor

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    # Never dedup=True: its memory is the process's, and the sixth like page comes out empty.
    return Extractor(output_format="python", comments=False, fast=fast)


def _agreement(found: Revised, prose: int) -> float:
    """Return the F1 of a text and the page's prose, of which there are so many code points."""
    return 2 * _prose_chars(found.held) / max(1, prose + len(found.text))


def _prose_chars(blocks: Sequence[Block]) -> int:
    """Return how many code points are in prose."""
    texts = (block.text for block in blocks if block.link_share <= MAX_PROSE_LINK_SHARE)
    return sum(len(text) for text in texts if len(text) > MIN_PROSE_CHARS)
