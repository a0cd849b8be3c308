"""Splits documents into lines and words: the arrays that everything in this room works on."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel
from cleaner.model import Document
from cleaner.text import codes_of, codes_of_texts, edges_of, words_of_codes

TABLES = Path(__file__).with_name("kinds.npz")

# Kinds of characters. STOP ends a sentence, SEPARATOR stands between links (bullets, bars, arrows,
# dashes), SYMBOL is a sign or picture, MARK belongs to the letter before it.
SPACE, LOWER, UPPER, LETTER, DIGIT, STOP, COMMA, COLON, QUOTE, OPEN, CLOSE, SEPARATOR, SYMBOL, PUNCTUATION, MARK = (
    range(15)
)


@dataclass(frozen=True, slots=True)
class Pages:
    """A batch of documents as arrays; offsets are code points into ``text``, their texts laid end to end.

    ``edges`` (2d + 1,): each document's text and, behind it, its title. ``lines`` (n, 2): the lines
    that hold something, without the white space around them; ``line_starts`` (n,): where they start with
    it; ``documents`` (d + 1,): each document's
    first line. ``line_words`` (n, 2) and ``titles`` (d, 2): ranges of words; ``word_edges`` (d + 1,): each
    document's first word, those of its title being its last; ``line_keys`` (n,): equal
    for lines of equal words.
    """

    text: str
    codes: npt.NDArray[np.int32]
    kinds: npt.NDArray[np.uint8]
    edges: npt.NDArray[np.int64]
    lines: npt.NDArray[np.int64]
    line_starts: npt.NDArray[np.int64]
    documents: npt.NDArray[np.int64]
    hashes: npt.NDArray[np.int64]
    word_starts: npt.NDArray[np.int64]
    word_ends: npt.NDArray[np.int64]
    line_words: npt.NDArray[np.int64]
    titles: npt.NDArray[np.int64]
    word_edges: npt.NDArray[np.int64]
    line_keys: npt.NDArray[np.int64]


def read_pages(documents: Sequence[Document]) -> Pages:
    """Return the lines and words of documents."""
    texts = [part for document in documents for part in (document.text, document.title or "")]
    text = "".join(texts)
    codes, edges = codes_of(text), edges_of(texts)
    batch = words_of_codes(codes, edges, by_line=True)
    kinds = np.zeros(len(codes), np.uint8)  # those of titles are never written
    starts = np.zeros(len(documents) + 1, np.int64)
    lines = np.empty((len(codes) // 2 + 2 * len(texts) + 1, 2), np.int64)
    line_starts = np.empty(len(lines), np.int64)
    n = int(_split_lines(codes, edges, *kind_tables(), kinds, lines, line_starts, starts, work=len(codes)))
    lines = lines[:n].copy()
    hashes = batch.hashes.astype(np.int64)
    line_words = np.empty((n, 2), np.int64)
    line_keys = np.empty(n, np.int64)
    _place_words(batch.starts, hashes, lines, line_words, line_keys, work=len(hashes))
    titles = np.stack([batch.offsets[1::2][: len(documents)], batch.offsets[2::2]], axis=1)
    return Pages(
        text, codes, kinds, edges, lines, line_starts[:n].copy(), starts, hashes, batch.starts, batch.ends, line_words,
        titles, batch.offsets[::2].copy(), line_keys,
    )  # fmt: skip


class KeyedLines(NamedTuple):
    """The lines of a batch of texts by their keys, and the words of each text.

    ``keys`` (n,) are those of ``Pages``, text ``i`` has ``keys[edges[i]:edges[i + 1]]``; its words have the hashes
    ``hashes[word_edges[i]:word_edges[i + 1]]``.
    """

    keys: npt.NDArray[np.int64]
    edges: npt.NDArray[np.int64]
    hashes: npt.NDArray[np.uint32]
    word_edges: npt.NDArray[np.int64]


def key_lines(texts: Sequence[str]) -> KeyedLines:
    """Return the keys of the lines that hold something: all that counting needs of ``read_pages``, in half the time."""
    codes, text_edges = codes_of_texts(texts)
    starts = np.empty(len(codes) + len(texts) + 1, np.int64)
    filled = np.empty(len(starts), np.uint8)
    edges = np.zeros(len(texts) + 1, np.int64)
    n = int(_cut_lines(codes, text_edges, *kind_tables(), starts, filled, edges, work=len(codes)))
    # a word ends with its line, so that a line read by itself has the words that it has in its text
    batch = words_of_codes(codes, starts[: n + 1], spans=False, by_line=True)
    keys = np.empty(n, np.int64)
    word_edges = batch.offsets[edges]
    kept = int(_key_filled(batch.hashes, batch.offsets, filled, edges, keys, work=len(batch.hashes)))
    return KeyedLines(keys[:kept].copy(), edges, batch.hashes, word_edges)


def select_lines(pages: Pages, rows: npt.NDArray[np.int64]) -> Pages:
    """Return the same documents with some of their lines; ``rows`` ascending."""
    return replace(
        pages,
        lines=pages.lines[rows],
        line_starts=pages.line_starts[rows],
        line_words=pages.line_words[rows],
        line_keys=pages.line_keys[rows],
        documents=np.searchsorted(rows, pages.documents),
    )


def narrow_lines(pages: Pages, rows: npt.NDArray[np.int64], spans: npt.NDArray[np.int64]) -> None:
    """Let some lines reach over ``spans`` (len(rows), 2) alone, less the white space around; in place."""
    for row, (start, end) in zip(rows.tolist(), spans.tolist(), strict=True):
        full = np.flatnonzero(pages.kinds[start:end] != SPACE)
        pages.lines[row] = (start + full[0], start + full[-1] + 1) if len(full) else (start, start)
        pages.line_starts[row] = start
    words, keys = np.empty((len(rows), 2), np.int64), np.empty(len(rows), np.int64)
    _place_words(pages.word_starts, pages.hashes, pages.lines[rows], words, keys, work=len(pages.hashes))
    pages.line_words[rows], pages.line_keys[rows] = words, keys


@cache
def kind_tables() -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Return the shipped table of kinds: the block of each 256 code points, and the blocks."""
    with np.load(TABLES, allow_pickle=False) as stored:
        return stored["blocks"], stored["entries"]


@kernel
def ends_line(code: int) -> bool:
    """Tell whether a character ends a line."""
    return 10 <= code <= 13 or code == 0x2028 or code == 0x2029


@kernel
def _split_lines(
    codes: Any,
    edges: Any,
    blocks: Any,
    entries: Any,
    kinds: Any,  # written
    lines: Any,  # written
    line_starts: Any,  # written
    documents: Any,  # written
) -> int:
    """Write the kinds of all characters and the bounds of all lines; return the number of lines."""
    n = 0
    latin = entries[int(blocks[0]) * 256 : int(blocks[0]) * 256 + 256]
    for d in range(len(documents) - 1):
        documents[d] = n
        start, stop = edges[2 * d], edges[2 * d + 1]
        text, marks = codes[start:stop], kinds[start:stop]  # slices: numba then knows that no index is negative
        first = 0
        for p in range(len(text)):
            code = text[p]
            if 13 < code < 256:  # most of most texts
                marks[p] = latin[code]
                continue
            marks[p] = entries[int(blocks[code >> 8]) * 256 + (code & 255)]
            if ends_line(code):
                n = _add_line(kinds, start + first, start + p, lines, line_starts, n)
                first = p + 1
        n = _add_line(kinds, start + first, stop, lines, line_starts, n)
    documents[len(documents) - 1] = n
    return n


@kernel
def _add_line(kinds: Any, start: int, stop: int, lines: Any, line_starts: Any, n: int) -> int:
    """Write line ``n`` without the white space around it if it holds something; return the next line's number."""
    first = start
    while first < stop and kinds[first] == 0:
        first += 1
    if first == stop:
        return n
    behind = stop
    while kinds[behind - 1] == 0:
        behind -= 1
    lines[n, 0] = first
    lines[n, 1] = behind
    line_starts[n] = start
    return n + 1


@kernel
def _cut_lines(
    codes: Any,
    text_edges: Any,
    blocks: Any,
    entries: Any,
    starts: Any,  # written, one more than there are lines
    filled: Any,  # uint8, written
    edges: Any,  # written, the first line of each text
) -> int:
    """Write where each line starts, blank ones too, and whether it holds something; return the number of lines."""
    n = 0
    for t in range(len(text_edges) - 1):
        edges[t] = n
        starts[n] = text_edges[t]
        holds = 0
        text = codes[text_edges[t] : text_edges[t + 1]]
        for p in range(len(text)):
            code = text[p]
            if holds and 13 < code < 0x2028:  # most of most texts
                continue
            if ends_line(code):
                filled[n] = holds
                n += 1
                starts[n] = text_edges[t] + p + 1
                holds = 0
            elif holds == 0 and entries[int(blocks[code >> 8]) * 256 + (code & 255)] != 0:
                holds = 1
        filled[n] = holds
        n += 1
    starts[n] = text_edges[len(text_edges) - 1]
    edges[len(edges) - 1] = n
    return n


@kernel
def _key_filled(hashes: Any, offsets: Any, filled: Any, edges: Any, keys: Any) -> int:
    """Write the keys of the lines that hold something; return how many, and count them alone in ``edges``."""
    n = 0
    for t in range(len(edges) - 1):
        first = n
        for i in range(edges[t], edges[t + 1]):
            if filled[i]:
                keys[n] = _line_key(hashes, offsets[i], offsets[i + 1])
                n += 1
        edges[t] = first
    edges[len(edges) - 1] = n
    return n


@kernel
def _line_key(hashes: Any, start: int, stop: int) -> int:
    """Return a 62-bit key of a line's words."""
    low = 1
    high = 1
    for w in range(start, stop):  # modulo 2**31 - 19 and 2**31 - 61, but for the division, which comes once at the end
        low = low * 1000003 + hashes[w]
        low = (low >> 31) * 19 + (low & 0x7FFFFFFF)
        high = high * 1299709 + (hashes[w] >> 1)
        high = (high >> 31) * 61 + (high & 0x7FFFFFFF)
    return high % 2147483587 << 31 | low % 2147483629


@kernel
def _place_words(
    starts: Any,  # int64, the first code point of each word
    hashes: Any,
    lines: Any,
    line_words: Any,  # written
    keys: Any,  # written
) -> None:
    """Write each line's range of words and its key."""
    w = 0
    for i in range(lines.shape[0]):
        while w < len(starts) and starts[w] < lines[i, 0]:
            w += 1
        line_words[i, 0] = w
        while w < len(starts) and starts[w] < lines[i, 1]:
            w += 1
        line_words[i, 1] = w
        keys[i] = _line_key(hashes, line_words[i, 0], w)


def _kind(code: int) -> int:
    character = chr(code)
    if character in ".!?…‥。！？｡؟۔।॥։՜՞¿¡":
        return STOP
    if character in ",;،؛、，；﹑":
        return COMMA
    if character in ":：﹕":
        return COLON
    if character in "\"'`´«»‹›„“”‚‘’‟「」『』〝〞＂＇":
        return QUOTE
    if character in "|¦•·‣▪▫■□●○◦►▶▸▹▼▾◄◀←→↑↓⇒›»–—-−*✱★☆>‐‑―~＞|":
        return SEPARATOR
    category = unicodedata.category(character)
    simple = {"Ll": LOWER, "Lu": UPPER, "Lt": UPPER, "Lo": LETTER, "Lm": LETTER, "Ps": OPEN, "Pe": CLOSE}
    simple |= {"Pi": QUOTE, "Pf": QUOTE, "Cs": SYMBOL, "Co": SYMBOL, "Cf": MARK}
    by_class = {"N": DIGIT, "S": SYMBOL, "P": PUNCTUATION, "M": MARK}
    return simple.get(category, by_class.get(category[0], SPACE))


def write_tables() -> None:
    """Write the table of kinds anew from this Python's Unicode data."""
    kinds = np.array([_kind(code) for code in range(0x110000)], np.uint8).reshape(-1, 256)
    entries, blocks = np.unique(kinds, axis=0, return_inverse=True)
    np.savez_compressed(TABLES, blocks=blocks.ravel().astype(np.uint8), entries=entries.ravel())


if __name__ == "__main__":
    write_tables()
