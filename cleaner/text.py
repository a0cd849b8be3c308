"""Text as words: one reading of letters for every room, the same on every Python version.

A word is a run of letters, digits and marks, or one character of a script that writes no spaces. Case,
accents (composed or not), full-width forms, apostrophes, soft hyphens, zero-width characters, HTML
entities, a hyphen at a line end and UTF-8 read as Windows-1252 make no difference. What counts as a
letter and how it folds stands in a shipped table (``text_tables.npz``), because Unicode differs between
Python versions; ``python -m cleaner.text`` writes the table anew.

The hash of a word is a 32-bit number that anyone can compute: see :func:`word_hash`.
"""

from __future__ import annotations

import functools
import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from html.entities import html5
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.compiled import kernel

TABLES = Path(__file__).with_name("text_tables.npz")

# What a code point is, the low three bits of its table entry; the rest is what it folds to.
SEPARATOR, LETTER, DIGIT, UNSPACED, IGNORED, EXPANDED = range(6)

IS_NUMBER = 1
"""Bit of a word's hash: the word consists of digits."""
IS_UNSPACED = 2
"""Bit of a word's hash: the word is one character of a script without spaces."""

FNV_OFFSET, FNV_PRIME, MIX, MASK32 = 2166136261, 16777619, 0x2C1B3C6D, 0xFFFFFFFF


class Tables(NamedTuple):
    """The shipped character tables, as the kernels take them."""

    blocks: npt.NDArray[np.int32]
    entries: npt.NDArray[np.int32]
    expansions: npt.NDArray[np.int32]
    entity_keys: npt.NDArray[np.int64]
    entity_values: npt.NDArray[np.int32]
    bytes_back: npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: 32-bit hashes, and code-point offsets (half-open) into the raw text."""

    hashes: npt.NDArray[np.uint32]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.hashes)


@dataclass(frozen=True, slots=True)
class WordBatch:
    """The words of many texts: those of text ``i`` are ``hashes[offsets[i]:offsets[i + 1]]``.

    ``starts`` and ``ends`` count code points from the start of the whole batch.
    """

    hashes: npt.NDArray[np.uint32]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    offsets: npt.NDArray[np.int64]


@functools.cache
def tables() -> Tables:
    """Return the shipped tables."""
    with np.load(TABLES, allow_pickle=False) as stored:
        return Tables(*(stored[name] for name in Tables._fields))


@functools.cache
def tables_fingerprint() -> str:
    """Return 16 hexadecimal digits that differ when the tables differ."""
    digest = hashlib.sha256()
    for table in tables():
        digest.update(table.tobytes())
    return digest.hexdigest()[:16]


def words(text: str) -> Words:
    r"""Return the words of a text.

    >>> len(words("Don’t pa-\nnic: it’s 5 o'clock"))
    5
    >>> words("CAFÉ &amp; bar").hashes.tolist() == words("cafe\u0301, Bar").hashes.tolist()
    True
    """
    batch = words_of_texts([text])
    return Words(batch.hashes, batch.starts, batch.ends)


def words_of_texts(texts: Sequence[str], *, spans: bool = True, by_line: bool = False) -> WordBatch:
    """Return the words of many texts in one pass; without ``spans``, ``starts`` and ``ends`` are empty.

    ``by_line`` ends every word with its line: a hyphen there joins it to nothing.
    """
    return words_of_codes(*codes_of_texts(texts), spans=spans, by_line=by_line)


def codes_of_texts(texts: Sequence[str]) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]:
    """Return the code points of texts laid end to end, and where each starts (one more than texts)."""
    return codes_of("".join(texts)), edges_of(texts)


def codes_of(text: str) -> npt.NDArray[np.int32]:
    """Return the code points of a text."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.int32)


def edges_of(texts: Sequence[str]) -> npt.NDArray[np.int64]:
    """Return where each text starts if they lie end to end, in code points, and where the last one ends."""
    edges = np.zeros(len(texts) + 1, np.int64)
    np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)), out=edges[1:])
    return edges


def words_of_codes(
    codes: npt.NDArray[np.int32], edges: npt.NDArray[np.int64], *, spans: bool = True, by_line: bool = False
) -> WordBatch:
    """Return what ``words_of_texts`` does, for texts as ``codes_of_texts`` gives them."""
    hashes = np.empty(len(codes), np.uint32)
    starts, ends = np.empty((2, len(codes) if spans else 0), np.int64)
    offsets = np.zeros(len(edges), np.int64)
    count = int(_split_words(codes, edges, *tables(), hashes, starts, ends, offsets, spans, by_line, work=len(codes)))
    return WordBatch(hashes[:count].copy(), starts[:count].copy(), ends[:count].copy(), offsets)


def fold(text: str) -> list[str]:
    """Return the words of a text as they are compared: folded strings.

    >>> fold("Straße, naïve &ndash; ＡＢＣ")
    ['strasse', 'naive', 'abc']
    """
    found = words(text)
    return [_folded(text[s:e]) for s, e in zip(found.starts.tolist(), found.ends.tolist(), strict=True)]


def word_hash(word: str) -> int:
    """Return the hash of one folded word, as the kernel computes it.

    FNV-1a over the code points (32 bits), one multiply-xorshift round; bit 0 says that the word consists
    of digits and bit 1 that it is one character of a script without spaces.

    >>> word_hash("summit") == int(words("Summit").hashes[0])
    True
    """
    value = FNV_OFFSET
    for character in word:
        value = ((value ^ ord(character)) * FNV_PRIME) & MASK32
    value ^= value >> 15
    value = (value * MIX) & MASK32
    value ^= value >> 13
    flags = IS_NUMBER if word.isascii() and word.isdigit() else 0
    if len(word) == 1 and _entry(word) & 7 == UNSPACED:
        flags |= IS_UNSPACED
    return (value & ~3) | flags


@kernel
def _split_words(  # noqa: C901 - one pass over the letters; parts are kernels of their own
    codes: Any,  # int32[n], the texts end to end
    edges: Any,  # int64[texts + 1], where each text starts
    blocks: Any,
    entries: Any,
    expansions: Any,
    entity_keys: Any,
    entity_values: Any,
    bytes_back: Any,
    hashes: Any,  # uint32[n], written
    starts: Any,  # int64[n], written
    ends: Any,  # int64[n], written
    offsets: Any,  # int64[texts + 1], written
    spans: bool,  # whether starts and ends are wanted
    by_line: bool,  # whether a hyphen at a line end joins nothing
) -> int:
    """Write the words of all texts; return how many there are."""
    count = 0
    offsets[0] = 0
    for t in range(len(edges) - 1):
        base = edges[t]
        text = codes[base : edges[t + 1]]
        i, stop = 0, len(text)
        inside, number, value = False, 1, 0
        while i < stop:
            if 97 <= text[i] | 32 <= 122:  # plain letters, the bulk of most texts, need no table
                if not inside:
                    inside, value = True, 2166136261
                    if spans:
                        starts[count] = base + i
                number = 0
                value, i = _plain_letters(text, i, value)
                if spans:
                    ends[count] = base + i
                continue
            code, after = text[i], i + 1
            if code <= 37 or 40 <= code <= 44 or code == 46:  # nor do spaces, line ends and most punctuation
                if inside:
                    hashes[count] = _mixed(value) | number
                    count += 1
                    inside = False
                i = after
                continue
            if code == 38:
                code, after = _entity(text, i, stop, entity_keys, entity_values)
            elif 0xC2 <= code <= 0xF4:
                code, after = _unmangled(text, i, stop, bytes_back)
            entry = entries[blocks[code >> 8] * 256 + (code & 255)]
            kind, folded = entry & 7, entry >> 3
            if inside and not by_line and (code == 45 or code == 0xAD or code == 0x2010 or code == 0x2011):
                joined = _next_line(text, after, stop, blocks, entries)
                if joined > 0:
                    i = joined
                    continue
            if kind == 1 or kind == 2 or kind == 5:
                if not inside:
                    inside, number, value = True, 1, 2166136261
                    if spans:
                        starts[count] = base + i
                if kind == 5:
                    value, number = _expanded(value, number, folded, expansions)
                else:
                    value = ((value ^ folded) * 16777619) & 0xFFFFFFFF
                    number &= kind >> 1
                if spans:
                    ends[count] = base + after
            elif kind != 4:
                if inside:
                    hashes[count] = _mixed(value) | number
                    count += 1
                    inside = False
                if kind == 3:
                    if spans:
                        starts[count], ends[count] = base + i, base + after
                    hashes[count] = _mixed(((2166136261 ^ folded) * 16777619) & 0xFFFFFFFF) | 2
                    count += 1
            i = after
        if inside:
            hashes[count] = _mixed(value) | number
            count += 1
        offsets[t + 1] = count
    return count


@kernel
def _plain_letters(text: Any, at: int, value: int) -> tuple[int, int]:
    """Add the run of plain letters at ``at`` to a running hash; return it and where the run ends."""
    rest = text[at:]  # a slice: numba then knows that no index is negative
    for k in range(len(rest)):
        code = rest[k] | 32
        if code < 97 or code > 122:
            return value, at + k
        value = ((value ^ code) * 16777619) & 0xFFFFFFFF
    return value, len(text)


@kernel
def _mixed(value: int) -> int:
    """Spread the bits of a hash and clear its two flags."""
    value ^= value >> 15
    value = (value * 0x2C1B3C6D) & 0xFFFFFFFF
    value ^= value >> 13
    return value >> 2 << 2


@kernel
def _expanded(value: int, number: int, at: int, expansions: Any) -> tuple[int, int]:
    """Add a code point that folds to several ("ß") to a running hash; the length stands in front."""
    for k in range(at + 1, at + 1 + expansions[at]):
        value = ((value ^ expansions[k]) * 16777619) & 0xFFFFFFFF
        if not 48 <= expansions[k] <= 57:
            number = 0
    return value, number


@kernel
def _entity(  # noqa: C901 - three ways to write an entity
    codes: Any, at: int, stop: int, entity_keys: Any, entity_values: Any
) -> tuple[int, int]:
    """Return what the "&" at ``at`` stands for and where the text goes on; entities may be escaped twice."""
    code, after = 38, at + 1
    while True:
        form = 0  # 0 a name, 1 decimal, 2 hexadecimal
        j = after
        if j < stop and codes[j] == 35:
            form = 1
            j += 1
            if j < stop and codes[j] | 32 == 120:
                form = 2
                j += 1
        first, value = j, 0
        while j < stop and j - first < 32 and codes[j] != 59:
            c = codes[j]
            if form == 0 and ((48 <= c <= 57) or (97 <= (c | 32) <= 122)):
                value = (value * 131 + c) & 0xFFFFFFFFFFFF
            elif form > 0 and 48 <= c <= 57:
                value = value * (10 if form == 1 else 16) + c - 48
            elif form == 2 and 97 <= (c | 32) <= 102:
                value = value * 16 + (c | 32) - 87
            else:
                return code, after
            if form > 0 and value > 0x10FFFF:
                return code, after
            j += 1
        if j == first or j >= stop or codes[j] != 59:
            return code, after
        if form > 0:
            return value, j + 1
        low = _position(entity_keys, value)
        if low == len(entity_keys) or entity_keys[low] != value:
            return code, after
        if entity_values[low] != 38:
            return entity_values[low], j + 1
        after = j + 1


@kernel
def _position(keys: Any, key: int) -> int:
    """Return the first position in sorted ``keys`` that isn't below ``key``."""
    low, high = 0, len(keys)
    while low < high:
        middle = (low + high) // 2
        if keys[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low


@kernel
def _unmangled(codes: Any, at: int, stop: int, bytes_back: Any) -> tuple[int, int]:
    """Return the code point whose UTF-8 bytes were read as Windows-1252 or Latin-1 at ``at``, and its end.

    "â€™" is an apostrophe again; what forms no UTF-8 sequence stays itself.
    """
    code = codes[at]
    more = 1 if code < 0xE0 else (2 if code < 0xF0 else 3)
    if at + more >= stop:
        return code, at + 1
    value = code & (0x3F >> more)
    for k in range(at + 1, at + more + 1):
        if codes[k] >= len(bytes_back) or bytes_back[codes[k]] == 0:
            return code, at + 1
        value = value * 64 + (bytes_back[codes[k]] & 0x3F)
    if 0x7F < value <= 0x10FFFF:
        return value, at + more + 1
    return code, at + 1


@kernel
def _next_line(codes: Any, at: int, stop: int, blocks: Any, entries: Any) -> int:
    """Return where the letters of the next line start if ``at`` is at a line end, else 0."""
    j, lines = at, 0
    while j < stop and j - at < 8 and (codes[j] == 32 or 9 <= codes[j] <= 13):
        if codes[j] == 10 or (codes[j] == 13 and not (j + 1 < stop and codes[j + 1] == 10)):
            lines += 1
        j += 1
    if lines != 1 or j == stop:
        return 0
    kind = entries[blocks[codes[j] >> 8] * 256 + (codes[j] & 255)] & 7
    return j if kind == 1 or kind == 5 else 0


def _entry(character: str) -> int:
    table = tables()
    code = ord(character)
    return int(table.entries[int(table.blocks[code >> 8]) * 256 + (code & 255)])


def _folded(raw: str) -> str:
    """Return one word as it is compared, from its raw text."""
    table = tables()
    codes = np.frombuffer(raw.encode("utf-32-le", "surrogatepass"), np.int32)
    folded: list[int] = []
    i = 0
    while i < len(codes):
        code, after = int(codes[i]), i + 1
        if code == ord("&"):
            code, after = _entity(codes, i, len(codes), table.entity_keys, table.entity_values, work=0)
        elif 0xC2 <= code <= 0xF4:
            code, after = _unmangled(codes, i, len(codes), table.bytes_back, work=0)
        entry = int(table.entries[int(table.blocks[code >> 8]) * 256 + (code & 255)])
        if entry & 7 in (LETTER, DIGIT, UNSPACED):
            folded.append(entry >> 3)
        elif entry & 7 == EXPANDED:
            at = entry >> 3
            folded.extend(table.expansions[at + 1 : at + 1 + table.expansions[at]].tolist())
        i = after
    return "".join(map(chr, folded))


# What Unicode does not decompose, but readers and keyboards do.
_PLAIN = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t",
}  # fmt: skip
# Apostrophes and their look-alikes: they neither part words nor count in them. The Arabic tatweel too.
_SILENT = "'’‘ʼʻʽ`´′＇‛ـ�"
# Scripts that write no spaces between words, by the start of a character's Unicode name.
_UNSPACED = (
    "CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR",
    "TIBETAN", "BOPOMOFO", "YI ", "JAVANESE", "BALINESE", "TAI ", "NEW TAI", "NUSHU", "TANGUT",
)  # fmt: skip


def _fold_character(character: str) -> str:
    """Return what a code point folds to: no case, no accents, compatibility forms undone."""
    folded = character
    for _ in range(3):
        folded = unicodedata.normalize("NFKD", folded).casefold()
        folded = "".join(_PLAIN.get(c, c) for c in folded)
    return "".join(c for c in folded if _is_spelling(c))


def _is_spelling(character: str) -> bool:
    """Tell letters, digits and vowel signs from accents.

    Marks with a combining class are accents, points and tones; 0 and 9 are the vowels and viramas of
    Indic scripts.
    """
    category = unicodedata.category(character)[0]
    return category in "LN" or (category == "M" and unicodedata.combining(character) in (0, 9))


def _kind(character: str, folded: str) -> int:
    category = unicodedata.category(character)
    if character in _SILENT or category in ("Cf", "Me") or 0xFE00 <= ord(character) <= 0xFE0F:
        return IGNORED
    if category[0] not in "LNM":
        return SEPARATOR
    if not folded:
        return IGNORED
    if len(folded) == 1 and "0" <= folded <= "9":
        return DIGIT
    if unicodedata.name(folded[0], "").startswith(_UNSPACED) and len(folded) == 1:
        return UNSPACED
    return LETTER if len(folded) == 1 else EXPANDED


def make_tables() -> Tables:
    """Return the tables as this Python's Unicode has them; the shipped ones hold Unicode 14 (Python 3.11)."""
    entries = np.zeros(0x110000, np.int32)
    expansions: list[int] = []
    for code in range(0x110000):
        character = chr(code)
        if unicodedata.category(character) in ("Cn", "Co", "Cs"):
            continue
        digit = unicodedata.digit(character, None)
        folded = str(digit) if unicodedata.category(character) == "Nd" else _fold_character(character)
        kind = _kind(character, folded)
        value = ord(folded) if kind in (LETTER, DIGIT, UNSPACED) else 0
        if kind == EXPANDED:
            value = len(expansions)
            expansions += [len(folded), *map(ord, folded)]
        entries[code] = value << 3 | kind
    distinct, blocks = np.unique(entries.reshape(-1, 256), axis=0, return_inverse=True)
    names = sorted(
        (_entity_key(name[:-1]), ord(value)) for name, value in html5.items() if name.endswith(";") and len(value) == 1
    )
    back = np.zeros(0x2200, np.int32)
    for byte in range(0x80, 0xC0):
        back[byte] = byte
        read = ord(bytes([byte]).decode("cp1252", "replace"))
        if read < len(back):
            back[read] = byte
    return Tables(
        blocks.ravel().astype(np.int32),
        distinct.ravel().astype(np.int32),
        np.array(expansions, np.int32),
        np.array([key for key, _ in names], np.int64),
        np.array([value for _, value in names], np.int32),
        back,
    )


def _entity_key(name: str) -> int:
    key = 0
    for character in name:
        key = (key * 131 + ord(character)) & 0xFFFFFFFFFFFF
    return key


if __name__ == "__main__":
    np.savez(TABLES, **make_tables()._asdict())
