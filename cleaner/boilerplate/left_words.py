"""The words of what is left of documents, from those that were read of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from cleaner.boilerplate.lines import Pages, ends_line
from cleaner.boilerplate.remains import Remains, lay_out_spans
from cleaner.compiled import kernel
from cleaner.text import words_of_texts


def note_words(pages: Pages, remains: Sequence[Remains]) -> None:
    """Set the ``words`` of documents as ``words_of_texts`` reads them of what is left; ``pages`` are of the whole.

    Where whole lines went the words of the others are what they were, unless a hyphen joins one to the next line's:
    such documents, and those of which parts of lines went, are read again.
    """
    edges, starts, ends, _, _ = lay_out_spans(remains)
    hashes, offsets = np.empty(len(pages.hashes), np.uint32), np.zeros(len(remains) + 1, np.int64)
    known = np.diff(pages.edges)[::2] == [len(one.document.text) for one in remains]
    _keep_words(
        pages.codes, pages.edges, pages.lines, pages.documents, pages.word_starts, pages.hashes, pages.word_edges,
        pages.titles, starts, ends, edges, hashes, offsets, known, work=len(pages.hashes) + len(pages.lines),
    )  # fmt: skip
    for one, start, end in zip(remains, offsets[:-1].tolist(), offsets[1:].tolist(), strict=True):
        one.words = hashes[start:end]
    again = [remains[d] for d in np.flatnonzero(~known).tolist()]
    read = words_of_texts([one.text() for one in again], spans=False)
    for one, start, end in zip(again, read.offsets[:-1].tolist(), read.offsets[1:].tolist(), strict=True):
        one.words = read.hashes[start:end]


@kernel
def _keep_words(
    codes: Any,
    text_edges: Any,  # int64[2 * documents + 1], as in Pages
    lines: Any,
    documents: Any,
    word_starts: Any,
    words: Any,
    word_edges: Any,
    titles: Any,
    starts: Any,  # int64[n], where the spans that went begin, code points of each document
    ends: Any,
    edges: Any,  # int64[documents + 1], each document's first span
    hashes: Any,  # uint32[words], written
    offsets: Any,  # int64[documents + 1], written, 0 before
    known: Any,  # bool[documents], False where ``pages`` don't hold the text; set so where it has to be read again
) -> None:
    """Write the words outside of all spans."""
    count = 0
    for d in range(len(edges) - 1):
        base, k = text_edges[2 * d], edges[d]
        known[d] = known[d] and _went_by_lines(codes, base, text_edges[2 * d + 1], starts, ends, k, edges[d + 1])
        for i in range(documents[d], documents[d + 1]):
            known[d] = known[d] and not _may_be_hyphen(codes[lines[i, 1] - 1])
        if known[d]:
            for w in range(word_edges[d], titles[d, 0]):
                place = word_starts[w] - base
                while k < edges[d + 1] and ends[k] <= place:
                    k += 1
                if k == edges[d + 1] or place < starts[k]:
                    hashes[count] = words[w]
                    count += 1
        offsets[d + 1] = count


@kernel
def _went_by_lines(codes: Any, base: int, stop: int, starts: Any, ends: Any, first: int, last: int) -> bool:
    """Tell whether the spans from ``first`` to ``last`` of the text between ``base`` and ``stop`` are whole lines."""
    for k in range(first, last):
        start, end = base + starts[k], base + ends[k]
        if (start > base and not ends_line(codes[start - 1])) or (end < stop and not ends_line(codes[end - 1])):
            return False
    return True


@kernel
def _may_be_hyphen(code: int) -> bool:
    """Tell whether a character may be a hyphen, the end of an entity, or the end of UTF-8 read as Windows-1252."""
    return code == 45 or code == 59 or 0x90 <= code <= 0xAD or code == 0x2010 or code == 0x2011 or code == 0x2018
