"""HTML -> a tree, bounded, with word of what was lost on the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cleaner.errors import DocumentError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_TAGS = 200_000
"""Tags in one page. The longest liveblogs have 30,000; a tree of millions takes gigabytes."""

KEPT_TAGS = frozenset(["form", "math", "script"])
"""What trafilatura takes out too, but only after it has looked inside."""

LINKED_DATA = "application/ld+json"

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
    from lxml.html import HtmlElement, document_fromstring

    # Parsed from UTF-8 bytes, since lxml refuses a str that declares an encoding. libxml2 ends at a NUL.
    data = (html.encode("utf-8", "replace") if isinstance(html, str) else html).replace(b"\0", b"")
    if (tags := data.count(b"<")) > MAX_TAGS:
        raise DocumentError(f"a page of {tags:,} tags, more than {MAX_TAGS:,}")
    # huge_tree: without it content nested deeper than 256 elements vanishes without a word. libxml2 neither
    # loads what a page names nor expands entities that a page defines.
    parser = etree.HTMLParser(
        encoding="utf-8" if isinstance(html, str) else None,
        huge_tree=True, remove_comments=True, remove_pis=True, no_network=True, collect_ids=False,
    )  # fmt: skip
    # One class for every element: lxml.html's parser calls back into Python to choose one, each time it meets one.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    try:
        tree = document_fromstring(data, parser=parser, ensure_head_body=True)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise DocumentError(f"no HTML page ({error})") from error
    if any(word in entry.message for entry in parser.error_log for word in _DEPTH_ERRORS):
        return Page(tree, (_lost(data, tree),))
    return Page(tree, ())


def prune(tree: HtmlElement) -> None:
    """Take out of a tree what trafilatura's own extractor takes out first: scripts, navigation, figures and such.

    It copies and searches the tree many times over, and three fifths of the elements are such. JSON-LD stays, since
    trafilatura reads it where a page holds little else.
    """
    from lxml import etree
    from trafilatura.settings import MANUALLY_CLEANED

    for script in list(tree.iter("script")):
        if script.get("type") != LINKED_DATA:
            script.drop_tree()
    for figure in tree.iter("figure"):
        if figure.find(".//table") is not None:  # a figure that trafilatura keeps
            figure.tag = "div"
    tags = [tag for tag in MANUALLY_CLEANED if tag not in KEPT_TAGS]
    etree.strip_elements(tree, *tags, "meta", with_tail=False)


def _lost(data: bytes, tree: HtmlElement) -> str:
    there = len("".join(tree.text_content().split()))
    whole = len(b"".join(_TAG.sub(b"", data).split()).decode("utf-8", "replace"))
    return f"nested too deeply: about {max(0, whole - there):,} characters are lost"
