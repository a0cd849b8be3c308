"""Hostile files, made by rule from a seed: ``hostile_file(n)`` is a name and bytes, made from the number alone."""

from __future__ import annotations

import gzip
import io
import json
import random
import struct
import zlib
from collections.abc import Callable

from tests.hostile.texts import CHARACTERS, LINE_ENDS, MARKUP, SENTENCES, cue_lines, hostile_text, mutated

Made = tuple[str, bytes]
"""The end of a file's name, and its bytes."""

TAGS = "p div span table tr td ul li a b i h1 article section iframe svg math template noscript form select pre".split()


def _paragraphs(chance: random.Random, count: int) -> str:
    return "".join(f"<p>{line}</p>\n" for line in chance.choices((*SENTENCES, *cue_lines()), k=count))


def _nested(chance: random.Random) -> str:
    tag, levels = chance.choice(TAGS), chance.choice((10, 200, 300, 3000))
    close = f"</{tag}>" * chance.choice((0, levels, levels // 2, 2 * levels))
    return f"<{tag}>" * levels + chance.choice(SENTENCES) + close + _paragraphs(chance, 3)


def _unclosed(chance: random.Random) -> str:
    start = chance.choice(
        ("<!--", "<script>", "<style>", "<title>", "<textarea>", "<![CDATA[", "<a href='", "<", "</", "<!", "<?")
    )
    return _paragraphs(chance, 3) + start + _paragraphs(chance, 3)


def _tag_soup(chance: random.Random) -> str:
    return "".join(
        chance.choice((f"<{tag}>", f"</{tag}>", f'<{tag} {tag}="{chance.choice(MARKUP)}', chance.choice(SENTENCES)))
        for tag in chance.choices(TAGS, k=chance.choice((5, 60, 600)))
    )


def _many_attributes(chance: random.Random) -> str:
    names = " ".join(f"a{n}='{chance.choice(MARKUP)}'" for n in range(chance.choice((10, 2000))))
    return f"<p {names}>{chance.choice(SENTENCES)}</p>{_paragraphs(chance, 2)}"


def _odd_head(chance: random.Random) -> str:
    charset = chance.choice(("utf-7", "utf-16", "latin1", "hz-gb-2312", "undefined", "rot13", "zlib", "idna", "😀" * 9))
    value = chance.choice(
        (*MARKUP, "x" * 5000, "\u202e", "9999-99-99", "javascript:1", "//", "http://[", "http://a:99999/")
    )
    data = chance.choice(("[" * 5000, "{", value, "null", "[[]]", json.dumps({"@graph": {}})))
    return (
        f'<meta charset="{charset}"><base href="{value}"><link rel=canonical href="{value}"><title>{value}</title>'
        f'<meta property="og:title" content="{value}"><meta name="date" content="{value}">'
        f'<meta name=author content="{value}">'
        f'<script type="application/ld+json">{data}</script>{_paragraphs(chance, 5)}'
    )


def _odd_characters(chance: random.Random) -> str:
    odd = "".join(chance.choices(CHARACTERS[chance.choice(list(CHARACTERS))], k=30))
    return _paragraphs(chance, 3).replace(" ", odd, chance.randint(1, 30)) + "".join(chance.choices(LINE_ENDS, k=9))


PAGES = (_nested, _unclosed, _tag_soup, _many_attributes, _odd_head, _odd_characters)


def _page(chance: random.Random) -> Made:
    body = chance.choice(PAGES)(chance)
    page = f"<!DOCTYPE html><html><body><article><h1>Bridge opens</h1>{body}"
    data = page.encode(chance.choice(("utf-8", "utf-8", "utf-16", "latin1")), "replace")
    return ".html", mutated(data, chance) if chance.random() < 0.3 else data


def _text(chance: random.Random) -> Made:
    data = hostile_text(chance.randrange(10**9)).data
    return ".txt", data if isinstance(data, bytes) else data.encode(
        "utf-8", chance.choice(("replace", "surrogatepass"))
    )


def _rows(chance: random.Random) -> Made:
    lines = []
    for _ in range(chance.randint(1, 8)):
        fields = {"url": chance.choice((*MARKUP, "https://a.example/1", 7)), "title": chance.choice(MARKUP)}
        text = chance.choice((*SENTENCES, *cue_lines())) + chance.choice(LINE_ENDS) + chance.choice(SENTENCES)
        lines.append(json.dumps(fields | {chance.choice(("text", "text", "html")): text}).encode())
        if chance.random() < 0.4:
            lines[-1] = mutated(lines[-1], chance)
    lines += chance.choices(
        (b"", b" ", b"{}", b"[]", b"[" * 5000, b"null", b'{"text": 1}', b'{"text": "\\ud800"}'), k=2
    )
    chance.shuffle(lines)
    return ".jsonl", chance.choice((b"\n", b"\r\n", b"\n\n")).join(lines)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return a packed file as networks and disks leave it: cut, flipped, doubled, padded, or whole."""
    match chance.randrange(7):
        case 0:
            return data[: chance.randrange(len(data) + 1)]
        case 1:
            return mutated(data, chance, most=3)
        case 2:
            return data + data
        case 3:
            return data + b"\0" * 512
        case 4:
            return data + chance.randbytes(30)
        case 5:
            return mutated(data[:12], chance, most=2) + data[12:]
        case _:
            return data


def _gzip(chance: random.Random) -> Made:
    end, data = chance.choice((_text, _rows, _page))(chance)
    if chance.random() < 0.1:
        data = b"0" * 20_000_000
    return f"{end}.gz", damaged(gzip.compress(data, 9, mtime=0), chance)


def _zstd(chance: random.Random) -> Made:
    import zstandard

    end, data = chance.choice((_text, _rows, _page))(chance)
    packed = zstandard.ZstdCompressor(write_content_size=chance.random() < 0.5).compress(data)
    return f"{end}.zst", damaged(packed, chance)


def _warc(chance: random.Random) -> Made:
    records = []
    for number in range(chance.randint(1, 4)):
        body = _page(chance)[1]
        if chance.random() < 0.3:
            body = chance.choice((gzip.compress, zlib.compress, bytes))(body)
        length = chance.choice((len(body), len(body), 0, -1, 10**12, "x"))
        kind = chance.choice(("text/html", "text/html; charset=utf-16", "TEXT/HTML;charset=zzz", "image/png", ""))
        encoding = chance.choice(("", "", "Content-Encoding: gzip\r\n", "Transfer-Encoding: chunked\r\n"))
        http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{encoding}Content-Length: {length}\r\n\r\n".encode() + body
        size = chance.choice((len(http), len(http), len(http), len(http) + 9, 0, 2**63))
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
            f"WARC-Target-URI: {chance.choice(('https://a.example/1', '', 'http://[', MARKUP[0]))}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {size}\r\n\r\n"
        )
        records.append(head.encode() + http + b"\r\n\r\n")
    if chance.random() < 0.5:
        return ".warc.gz", damaged(b"".join(gzip.compress(record, mtime=0) for record in records), chance)
    return ".warc", damaged(b"".join(records), chance)


def _parquet(chance: random.Random) -> Made:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        footer = struct.pack("<I", chance.choice((0, 9, 2**31, 2**32 - 1)))
        return ".parquet", b"PAR1" + chance.randbytes(60) + footer + b"PAR1"
    texts = [chance.choice((*SENTENCES, *MARKUP, None)) for _ in range(20)]
    table = pa.table({chance.choice(("text", "text", "other")): texts, "n": list(range(20))})
    held = io.BytesIO()
    parquet.write_table(table, held, compression=chance.choice(("snappy", "none", "zstd")), row_group_size=7)
    return ".parquet", damaged(held.getvalue(), chance)


MAKERS: tuple[Callable[[random.Random], Made], ...] = (
    _page, _page, _text, _text, _text, _rows, _rows, _gzip, _zstd, _warc, _parquet,
)  # fmt: skip


def hostile_file(number: int) -> Made:
    """Return the file of this number: its name and its bytes."""
    chance = random.Random(f"file {number}")
    end, data = MAKERS[number % len(MAKERS)](chance)
    stem = chance.choice(("plain", "two words", "ends.in.dots..", "\u202egnp", "e\u0301", "%2e%2e", "-o", "NUL"))
    return f"{number}{stem}{end}", data
