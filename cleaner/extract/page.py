"""HTML -> a tree, bounded, with word of what was lost on the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cleaner.errors import DocumentError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_TAGS = 200_000
"""Tags in one page. The longest liveblogs have 30,000; a tree of millions takes gigabytes."""

_TAG = re.compile(rb"<[^<>]*>")
_DEPTH_ERRORS = ("xmlParserMaxDepth", "Excessive depth")


class Page(NamedTuple):
    """A parsed page; ``warnings`` say in words what of it is not in the tree."""

    tree: HtmlElement
    warnings: tuple[str, ...]


def parse(html: str | bytes) -> Page:
    """Parse a page; bytes are UTF-8, or declare their encoding in a ``meta`` element.

    Raises:
        DocumentError: it is no HTML or has more tags than a page can have.
    """
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    # Parsed from UTF-8 bytes, since lxml refuses a str that declares an encoding. libxml2 ends at a NUL.
    data = (html.encode("utf-8", "replace") if isinstance(html, str) else html).replace(b"\0", b"")
    if (tags := data.count(b"<")) > MAX_TAGS:
        raise DocumentError(f"a page of {tags:,} tags, more than {MAX_TAGS:,}")
    # huge_tree: without it content nested deeper than 256 elements vanishes without a word. libxml2 neither
    # loads what a page names nor expands entities that a page defines.
    parser = HTMLParser(
        encoding="utf-8" if isinstance(html, str) else None,
        huge_tree=True, remove_comments=True, remove_pis=True, no_network=True,
    )  # fmt: skip
    try:
        tree = document_fromstring(data, parser=parser, ensure_head_body=True)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise DocumentError(f"no HTML page ({error})") from error
    if any(word in entry.message for entry in parser.error_log for word in _DEPTH_ERRORS):
        return Page(tree, (_lost(data, tree),))
    return Page(tree, ())


def _lost(data: bytes, tree: HtmlElement) -> str:
    there = len("".join(tree.text_content().split()))
    whole = len(b"".join(_TAG.sub(b"", data).split()).decode("utf-8", "replace"))
    return f"nested too deeply: about {max(0, whole - there):,} characters are lost"
