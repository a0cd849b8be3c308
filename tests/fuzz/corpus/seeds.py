"""The inputs that fuzzing starts from, a few for each target; written by hand or packed here from small texts."""

from __future__ import annotations

import gzip
import json
import tempfile
from pathlib import Path

STORY = "Mayor opens bridge\nBy Ada Lind\n\nThe bridge opened on Monday, June 2, 2018.\n\nShare this article\n"
PAGE = f"<html><head><meta charset=latin1><title>Bridge</title></head><body><article><p>{STORY * 3}</p></article>"
ROW = json.dumps({"id": "a", "url": "https://a.example/1", "text": STORY, "n": 1.50})
HTTP = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(PAGE)}\r\n\r\n{PAGE}"
RECORD = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\n"
    f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(HTTP)}\r\n\r\n{HTTP}\r\n\r\n"
)
DECISIONS = [
    {"decision": "keep-line", "line": "Ferry times", "publisher": None},
    {"decision": "duplicate", "a": "b", "b": "a"},
    {"decision": "judged-removal", "id": "a", "start": 9, "line": "Home", "cue": "share-bar", "right": True},
]
PROFILE = {
    "format": "cleaner-profile", "version": 1,
    "publishers": {"a.example": {"groups": 9, "lines": {"Letters of Ann B.": 9}}}, "shared": {"Home": 2},
}  # fmt: skip
SETTINGS = {"inputs": {"max_bytes": 9, "include": ["*.txt"]}, "duplicates": {"threshold": 0.9}, "drop_duplicates": True}

SEEDS: dict[str, tuple[bytes, ...]] = {
    "readers": (
        b"\0" + STORY.encode(),
        b"\0" + STORY.encode("utf-16"),
        b"\1" + PAGE.encode(),
        b"\2" + f"{ROW}\n{ROW}\n".encode(),
        b"\3" + gzip.compress(STORY.encode(), mtime=0),
        b"\4" + gzip.compress(ROW.encode(), mtime=0) * 2,
        b"\5\x28\xb5\x2f\xfd\x04\x00\x19\x00\x00{}\n\x9e\xb6\xd3\x1d",
        b"\7" + RECORD.encode(),
        b"\x08" + gzip.compress(RECORD.encode(), mtime=0),
        b"\x09PAR1\x15\x04\x15\0PAR1",
    ),
    "judge": (STORY.encode(), f"{STORY}LONDON (Reuters) - Rain | 더보기 | 打印\r\n".encode() + b"\xffBridge opens"),
    "sketch": (STORY.encode() * 3 + b"\xff" + STORY.upper().encode() * 3, b"\xc2\xad&amp;\xff&#x41;-\n b"),
    "decisions": ("\n".join(map(json.dumps, DECISIONS)).encode(), b'{"decision": "keep-copy", "id": "b"}\n\n'),
    "settings_files": tuple(json.dumps(stated).encode() for stated in (PROFILE, SETTINGS, {"format": 1})),
    "state": (*(bytes([number, 255, 0, number, 34]) for number in range(24)), b"\0\x1f", b"\3\x1f", b"\6\x3e"),
}


def write(name: str) -> Path:
    """Write the seeds of a target into a folder, for programs that want files."""
    folder = Path(tempfile.mkdtemp(prefix=f"seeds-{name}-"))
    for number, seed in enumerate(SEEDS[name]):
        (folder / str(number)).write_bytes(seed)
    return folder
