"""A shard's texts as bytes: as UTF-8, as JSON strings write them, and which code point stands where in both."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from json.encoder import encode_basestring
from typing import Self

import numpy as np
import numpy.typing as npt

from cleaner.arrays import distinct

Ints = npt.NDArray[np.int64]

ESCAPES = {code: encode_basestring(chr(code))[1:-1].encode() for code in (ord("\\"), ord('"'), *range(ord(" ")))}
"""How JSON writes what it escapes; the backslash first, since it stands in what the others become."""

LINE_ENDS = b"\v\f\r\x1c\x1d\x1e"
"""Rare characters of one byte that end a line to ``str.splitlines``."""

SPACES_BEGIN = (0xC2, 0xE1, 0xE2, 0xE3)
"""With what the UTF-8 of every white space beyond ASCII begins; that of some letters and quotes too."""


@dataclass(frozen=True, slots=True, eq=False)
class EncodedTexts:
    """Texts laid end to end: text ``i`` is ``data[edges[i]:edges[i + 1]]`` in UTF-8.

    ``escaped`` are the same as JSON strings hold them, without quotes. ``behind`` are the places in ``data`` of bytes
    that don't begin a code point, ``special`` of those that JSON escapes, and ``widths`` (one more) says by how much
    ``escaped`` is longer before each of these.
    """

    data: bytes
    edges: Ints
    escaped: bytes
    behind: Ints
    special: Ints
    widths: Ints

    @classmethod
    def of(cls, data: bytes, edges: Ints) -> Self:
        """Return the texts of which ``data`` consists."""
        units = np.frombuffer(data, np.uint8)
        special = np.flatnonzero((units < ord(" ")) | (units == ord('"')) | (units == ord("\\")))
        counts = np.bincount(units[special], minlength=ord("\\") + 1)
        widening, escaped = np.zeros(len(counts), np.int64), data
        for code, escape in ESCAPES.items():
            if counts[code]:
                widening[code] = len(escape) - 1
                escaped = escaped.replace(bytes([code]), escape)
        widths = np.concatenate([[0], np.cumsum(widening[units[special]])])
        behind = np.flatnonzero(units.view(np.int8) < -0x40)  # 0x80 to 0xBF
        return cls(data, edges, escaped, behind, special, widths)

    def places(self, texts: Ints, offsets: Ints) -> Ints:
        """Return where in ``data`` the code points ``offsets`` of ``texts`` stand, or where these end."""
        begun = self.edges - np.searchsorted(self.behind, self.edges)
        codes = begun[texts] + offsets
        places: Ints = codes + np.searchsorted(self.behind - np.arange(len(self.behind)), codes, side="right")
        return places

    def escaped_places(self, places: Ints) -> Ints:
        """Return where in ``escaped`` stands what stands at these places in ``data``."""
        wider: Ints = self.widths[np.searchsorted(self.special, places)]
        return places + wider

    def count_lines(self) -> Ints:
        """Return for each text what ``count_lines`` says of it."""
        units = np.frombuffer(self.data, np.uint8)
        found = units[self.special]
        ends = self.special[found == ord("\n")]
        starts, stops = pieces_between(self.edges, ends, ends + 1)
        full = stops > starts
        first = units[np.minimum(starts, len(units) - 1)] if len(units) else np.zeros(len(starts), np.uint8)
        unsure = np.flatnonzero(full & ((first <= ord(" ")) | np.isin(first, SPACES_BEGIN)))
        for line, start, stop in zip(unsure.tolist(), starts[unsure].tolist(), stops[unsure].tolist(), strict=True):
            full[line] = not self.data[start:stop].decode().isspace()
        lines = np.concatenate([[0], np.cumsum(full)])
        first_lines = np.arange(len(self.edges)) + np.searchsorted(ends, self.edges)
        counts: Ints = np.diff(lines[first_lines])
        for text in self._texts_at(self._rare_line_ends(units, found)):
            counts[text] = count_lines(self.data[self.edges[text] : self.edges[text + 1]].decode())
        return counts

    def _rare_line_ends(self, units: npt.NDArray[np.uint8], found: npt.NDArray[np.uint8]) -> Ints:
        """Return the places of line ends other than the line feed: those of one byte, U+0085, U+2028 and U+2029."""
        short = self.special[np.isin(found, np.frombuffer(LINE_ENDS, np.uint8))]
        last, lead = units[self.behind], units[self.behind - 1]
        next_line = (last == 0x85) & (lead == 0xC2)
        separator = ((last == 0xA8) | (last == 0xA9)) & (lead == 0x80) & (units[self.behind - 2] == 0xE2)
        return np.concatenate([short, self.behind[next_line | separator]])

    def _texts_at(self, places: Ints) -> list[int]:
        texts: list[int] = distinct(np.searchsorted(self.edges, places, side="right") - 1).tolist()
        return texts


def count_lines(text: str) -> int:
    """Return the number of lines that aren't blank."""
    return len(list(filter(str.strip, text.splitlines())))


def pieces_between(edges: Ints, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """Return the starts and ends of what lies between spans, one piece more in each text than it has spans.

    ``edges`` say where texts laid end to end begin and where the last one ends; ``starts`` and ``ends`` of the spans
    ascend and lie in one text each.
    """
    froms, untils = np.concatenate([edges[:-1], ends]), np.concatenate([starts, edges[1:]])
    return np.sort(froms, kind="stable"), np.sort(untils, kind="stable")


def without_spans(data: bytes, edges: Ints, starts: Ints, ends: Ints) -> list[bytes]:
    """Return what is left of each text of ``data`` without spans, all as in ``pieces_between``."""
    froms, untils = pieces_between(edges, starts, ends)
    pieces = [data[a:b] for a, b in zip(froms.tolist(), untils.tolist(), strict=True)]
    firsts = (np.arange(len(edges)) + np.searchsorted(starts, edges)).tolist()
    return [b"".join(pieces[a:b]) for a, b in pairwise(firsts)]
