"""Compressed files -> their bytes, bounded, and never half without a word."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from cleaner.inputs.sources import Compression

PIECE_BYTES = 2**20
"""What is unpacked at a time: the memory a bomb can take."""

MAX_RATIO = 200
"""Text packs to a third or a tenth, files of nearly equal rows reach 100; bombs 1,000 and more."""

FREE_BYTES = 64 * 2**20
"""The ratio is judged only beyond this size, so small files of repeated text are no bombs."""


class Damaged(Exception):  # noqa: N818  # a state of a file, reported as DocumentError by the readers
    """The file ends too early or its bytes are wrong; what came before is good."""


def unpacked(file: Any, compression: Compression) -> Iterator[bytes]:
    """Yield the unpacked bytes of a file, over all its members, in pieces of ``PIECE_BYTES`` at most.

    Raises:
        Damaged: after the last good piece.

    """
    yield from _gunzip(file)


def _gunzip(file: Any) -> Iterator[bytes]:
    packed_size = unpacked_size = 0
    data = b""
    while True:
        member = zlib.decompressobj(wbits=31)
        while not member.eof:
            if not data:
                data = file.read(PIECE_BYTES)
                packed_size += len(data)
                if not data:
                    raise Damaged("the gzip data ends too early")
            try:
                piece = member.decompress(data, PIECE_BYTES)
            except zlib.error as error:
                raise Damaged(f"the gzip data is damaged ({error})") from error
            data = member.unconsumed_tail
            unpacked_size += len(piece)
            if unpacked_size > max(FREE_BYTES, MAX_RATIO * packed_size):
                raise Damaged(f"unpacks to more than {MAX_RATIO} times its size")
            if piece:
                yield piece
        data = member.unused_data or file.read(PIECE_BYTES)
        if not data.strip(b"\0"):
            return
