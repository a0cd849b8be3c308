"""A page's tree -> its blocks of text, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCK_TAGS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
        "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section "
        "summary table tbody td tfoot th thead tr ul",
    )
)
_TEXTLESS_TAGS = frozenset(
    re.findall(
        r"\w+",
        "audio button canvas embed head iframe input map math noscript object picture script select style "
        "svg template textarea title video",
    )
)

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])

_NO_WORD = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Block:
    """Text between two block elements, white space folded; ``link_share`` (0..1) of it is inside links."""

    element: HtmlElement
    text: str
    link_share: float

    @property
    def key(self) -> str:
        """What makes two renderings of one text equal."""
        return key_of(self.text)


def key_of(text: str) -> str:
    """Return the letters and digits of a text alone."""
    return _NO_WORD.sub("", text).casefold()


def blocks_of(tree: HtmlElement) -> list[Block]:
    """Return the blocks of a page's body that hold any text."""
    return list(_Segmenter(tree).blocks())


class _Segmenter:
    def __init__(self, tree: HtmlElement) -> None:
        self.body = tree.find("body") if tree.find("body") is not None else tree
        self.elements = [self.body]
        self.pieces: list[str] = []
        self.linked = self.links = self.breaks = 0

    def blocks(self) -> Iterator[Block]:
        from lxml import etree

        walk = etree.iterwalk(self.body, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if event == "start":
                if tag in _TEXTLESS_TAGS or not isinstance(tag, str):
                    walk.skip_subtree()
                    continue
                if tag in _BLOCK_TAGS:
                    yield from self._flush()
                    self.elements.append(element)
                elif tag == "br":
                    self.pieces.append(" ")
                    self.breaks += 1
                    if self.breaks > 1:  # as paragraphs were once made
                        yield from self._flush()
                self.links += tag == "a"
                self._add(element.text)
            else:
                if tag in _BLOCK_TAGS:
                    yield from self._flush()
                    self.elements.pop()
                self.links -= tag == "a"
                if element is not self.body:
                    self._add(element.tail)
        yield from self._flush()

    def _add(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)
            if not text.isspace():
                self.breaks = 0
                self.linked += len(text.strip()) if self.links else 0

    def _flush(self) -> Iterator[Block]:
        text = " ".join("".join(self.pieces).split())
        if text:
            yield Block(self.elements[-1], text, min(1.0, self.linked / len(text)))
        self.pieces, self.linked, self.breaks = [], 0, 0
