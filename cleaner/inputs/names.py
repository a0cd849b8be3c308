"""File names -> ids that are always valid UTF-8, and back."""

from __future__ import annotations

import functools
import os
import re

# Written as %XX byte by byte: what can't be encoded, what a terminal, a log or a browser obeys instead
# of showing (controls, line separators, direction overrides), and a "%" that would read as an escape.
_ESCAPED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]|%(?=[0-9a-fA-F]{2})")
_ESCAPE = re.compile(rb"%([0-9a-fA-F]{2})")


@functools.lru_cache(maxsize=256)  # each row of a table, and each file some times, asks for the same one
def name_to_id(name: str | bytes) -> str:
    r"""Return a file name or relative path, as the file system gave it, as a string that encodes as UTF-8.

    Ordinary names stay as they are, in every script. ``id_to_name`` is the exact reverse.

    >>> name_to_id("50% off.txt"), name_to_id(b"caf\xe9.txt"), name_to_id("a%41\n")
    ('50% off.txt', 'caf%E9.txt', 'a%2541%0A')
    """
    return _ESCAPED.sub(_percent, os.fsdecode(name) if isinstance(name, bytes) else name)


def id_to_name(identity: str) -> str:
    r"""Return the file name that ``name_to_id`` turned into this id (undecodable bytes as surrogates).

    >>> id_to_name("caf%E9.txt") == "caf\udce9.txt"
    True
    """
    as_bytes = identity.encode("utf-8")
    return _ESCAPE.sub(lambda m: bytes([int(m[1], 16)]), as_bytes).decode("utf-8", "surrogateescape")


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogateescape"))
