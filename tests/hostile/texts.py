"""Hostile texts and rows, made by rule from a seed: the same ones on every machine and with every Python.

``hostile_texts(n)`` is one document, made from its number alone, so that a failing one can be made again.
"""

from __future__ import annotations

import codecs
import encodings.aliases
import functools
import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cleaner.boilerplate import cues

SAMPLES = Path(__file__).parents[2] / "samples" / "scrape"

SENTENCES = (
    "The bridge over the Lenne opened on Monday, after three years of work and two floods.",
    "Die Brücke über die Lenne wurde am Montag nach drei Jahren Bauzeit eröffnet.",
    "Le pont sur la Lenne a été inauguré lundi, après trois ans de travaux et deux crues.",
    "Мост через реку открылся в понедельник после трёх лет работ и двух наводнений.",
    "三年间的施工和两次洪水之后，桥梁于周一开通。",
    "橋は三年の工事と二度の洪水を経て、月曜日に開通した。",
    "다리는 3년의 공사 끝에 월요일에 개통되었다.",
    "افتتح الجسر يوم الاثنين بعد ثلاث سنوات من العمل وفيضانين.",
    "पुल तीन साल के काम के बाद सोमवार को खुला।",
    "Köprü, üç yıllık çalışmanın ardından pazartesi günü açıldı; İstanbul'dan ılık bir rüzgâr esti.",
)

LINE_ENDS = ("\n", "\n\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", " \n\t\n")

CHARACTERS = {
    "combining": "\u0300\u0301\u0323\u0489\u20dd\ufe20",
    "bidi": "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c",
    "private": "\ue000\uf8ff\U000f0000\U0010fffd",
    "unassigned": "\u0378\u2fe0\U0001fc00\U000e01f0\U00050000",
    "no character": "\ufdd0\ufffe\uffff\U0001fffe\U0010ffff",
    "half pair": "\ud800\udbff\udc00\udfff",
    "control": "\x00\x01\x07\x08\x1b\x7f\x80\x9f",
    "invisible": "\u00ad\u034f\u115f\u17b4\u180e\u200b\u200c\u200d\u2060\u3164\ufeff\ufff9\U000e0041",
    "white": "\t \u00a0\u1680\u2003\u202f\u205f\u3000",
    "digit": "0٣७๓𝟘²½Ⅷ〇",
    "case": "İıẞßŉǆΐᾳﬃſKÅ",
    "apart": "-\u2010\u2011\u2014|·•»›&;#'’\"“",
    "wide": "ＡＢＣ㍿㎏ﷺ︒",
}

MARKUP = ("<p>", "</div>", "<script>", "<!--", "]]>", "&amp;amp;amp;", "&#x110000;", "&#xD800;", "&#55296;",
          "&nbsp", "&;", "&#;", "&#x;", "â€™", "Ã©", "\\ud800", "${x}", "%s%n", "{{x}}", "../..", "=1+1")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hostile:
    """One input: its number and kind, a text or the bytes of a file or row, and the fields beside it."""

    number: int
    kind: str
    data: str | bytes
    title: str | None = None
    publisher: str | None = None


@functools.cache
def sample_bytes() -> tuple[bytes, ...]:
    """Return all sample files, in the order of their names."""
    return tuple(p.read_bytes() for p in sorted(SAMPLES.rglob("*")) if p.is_file())


@functools.cache
def cue_lines() -> tuple[str, ...]:
    """Return every line that a cue has as an example or counterexample."""
    return tuple(line for cue in cues() for line in (*cue.examples, *cue.counterexamples))


@functools.cache
def encoding_names() -> tuple[str, ...]:
    """Return every encoding that this Python has on this machine, those of bytes to bytes too."""
    names = sorted({*encodings.aliases.aliases.values(), "utf_8_sig", "idna", "punycode", "raw_unicode_escape"})
    return tuple(name for name in names if _is_known(name))


def _is_known(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


def mutated(data: bytes, chance: random.Random, *, most: int = 12) -> bytes:
    """Return bytes with some places flipped, cut, doubled, moved or overwritten."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, most)):
        at = chance.randrange(len(changed) + 1)
        span = changed[at : at + chance.randint(1, 40)]
        match chance.randrange(7):
            case 0 if span:
                changed[at] ^= 1 << chance.randrange(8)
            case 1:
                del changed[at : at + len(span)]
            case 2:
                changed[at:at] = span * chance.randint(1, 8)
            case 3:
                changed[at : at + len(span)] = chance.randbytes(len(span))
            case 4:
                changed[at:at] = chance.choice(
                    (
                        b"\0",
                        b"\xff",
                        b"\r",
                        b"\xef\xbb\xbf",
                        b"\xc0\x80",
                        b"\xe2\x80\xa8",
                        b"\xed\xa0\x80",
                        b"\x1a",
                        b'"',
                    )
                )
            case 5:
                other = chance.choice(sample_bytes())
                start = chance.randrange(len(other))
                changed[at:at] = other[start : start + chance.randint(1, 200)]
            case _:
                changed[at : at + 4] = chance.choice((b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"{}[]"))
    return bytes(changed)


def _mutated_sample(chance: random.Random) -> bytes:
    data = chance.choice(sample_bytes())
    start = chance.randrange(len(data))
    return mutated(data[start : start + chance.randint(20, 900)], chance)


def _encoded(chance: random.Random) -> bytes:
    name = chance.choice(encoding_names())
    text = "\n".join(chance.choices(SENTENCES, k=chance.randint(1, 4)))
    errors = chance.choice(("ignore", "replace", "xmlcharrefreplace"))
    data = next(filter(None, (_as(name, given, errors) for given in (text, text.encode(), "bruecke"))), b"")
    start = chance.choice((0, 0, 0, 1, 2, 3))
    return data[start : chance.choice((None, -1, -2, -3))]


def _as(name: str, given: str | bytes, errors: str) -> bytes:
    """Return a text or bytes in an encoding, nothing where the codec can't (rot13 makes texts of texts)."""
    try:
        made = codecs.encode(given, name, errors)
    except (LookupError, ValueError, TypeError, AttributeError, AssertionError):
        return b""
    return made if isinstance(made, bytes) else b""


def _unicode(chance: random.Random) -> str:
    pieces = []
    for _ in range(chance.randint(1, 8)):
        sentence = chance.choice((*SENTENCES, *MARKUP, chance.choice(cue_lines())))
        at = chance.randrange(len(sentence) + 1)
        odd = "".join(chance.choices(CHARACTERS[chance.choice(list(CHARACTERS))], k=chance.choice((1, 2, 5, 60))))
        pieces.append(f"{sentence[:at]}{odd}{sentence[at:]}")
    return chance.choice(LINE_ENDS).join(pieces)


def _odd_lines(chance: random.Random) -> str:
    unit = chance.choice(
        (*SENTENCES, *MARKUP, "", " ", "\t", "a", "-", "|", "1.", "x" * 300, chance.choice(cue_lines()))
    )
    lines = [unit * chance.choice((1, 1, 3, 20)) for _ in range(chance.choice((1, 3, 30, 120)))]
    return "".join(line[:400] + chance.choice(LINE_ENDS) for line in lines)[: chance.randint(1, 2500)]


def _cue_soup(chance: random.Random) -> str:
    lines = [
        chance.choice((chance.choice(cue_lines()), chance.choice(SENTENCES))) for _ in range(chance.randint(1, 12))
    ]
    change: Callable[[str], str] = chance.choice((str.upper, str.title, str.swapcase, str.strip, str.strip))
    between = chance.choice((*LINE_ENDS, " ", "", " | ", " - ", ": "))
    return between.join(change(line[: chance.choice((None, None, len(line) // 2))]) for line in lines)


def _noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.choice((0, 1, 2, 3, 4, 5, 40, 300)))


def _plain_code_points(chance: random.Random) -> str:
    top = chance.choice((0x80, 0x800, 0x3000, 0x10000, 0x110000))
    return "".join(chr(chance.randrange(top)) for _ in range(chance.randint(1, 120)))


def row(chance: random.Random) -> bytes:
    """Return the bytes of one JSON Lines row, more often broken than not."""
    fields = {
        chance.choice(("id", "url", "title", "n", "text", "té\nxt")): chance.choice(
            (1, -0.0, 1e300, None, True, [[]], "x")
        )
        for _ in range(3)
    }
    text = chance.choice((_unicode, _cue_soup, _odd_lines))(chance)
    line = json.dumps(fields | {"text": text}, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    match chance.randrange(6):
        case 0:
            return mutated(line, chance)
        case 1:
            return line[: chance.randrange(len(line))]
        case 2:
            return chance.choice(
                (b"[" * 4000, b'{"a":' * 4000, b"9" * 5000, b'{"n": 1e999999, "text": "x"}', b'"', b"NaN")
            )
        case 3:
            return line.replace(b": ", chance.choice((b":", b" : ", b":\t\t")))
        case 4:
            return line[:-1] + b', "text": "again"}'
        case _:
            return line


MAKERS: tuple[tuple[str, Callable[[random.Random], str | bytes]], ...] = (
    ("mutated sample", _mutated_sample),
    ("mutated sample", _mutated_sample),
    ("unicode", _unicode),
    ("unicode", _unicode),
    ("odd lines", _odd_lines),
    ("cue soup", _cue_soup),
    ("encoding", _encoded),
    ("row", row),
    ("code points", _plain_code_points),
    ("noise", _noise),
)


def hostile_text(number: int) -> Hostile:
    """Return the input of this number."""
    chance = random.Random(number)
    kind, make = MAKERS[number % len(MAKERS)]
    data = make(chance)
    odd = _unicode(chance) if number % 7 == 0 else None
    return Hostile(number, kind, data, title=odd, publisher=chance.choice((None, "a.example", "")) if odd else None)
