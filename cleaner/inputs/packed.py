"""Compressed files -> their bytes, bounded, and never half without a word."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.errors import DocumentError
from cleaner.inputs.sources import Compression

PIECE_BYTES = 2**20
"""What is unpacked at a time: the memory a bomb can take."""

MAX_RATIO = 200
"""Text packs to a third or a tenth, files of nearly equal rows reach 100; bombs 1,000 and more."""

FREE_BYTES = 64 * 2**20
"""The ratio is judged only beyond this size, so small files of repeated text are no bombs."""

MAX_WINDOW_BYTES = 2**27
"""The window a zstd frame may ask for: what ``zstd --ultra --long=27`` needs, and no more memory than that."""


ZSTD_BYTES = 1024
"""Packed bytes given to zstd at a time: its blocks pack 128 KiB into 4 bytes at most, so 32 MiB come out."""


class Damaged(Exception):  # noqa: N818  # a state of a file, which the readers turn into their own words
    """The file ends too early or its bytes are wrong; what came before is good."""


def unpacked(file: BinaryIO, compression: Compression) -> Iterator[bytes]:
    """Yield the unpacked bytes of a file, over all its members, in pieces.

    Raises:
        Damaged: after the last good piece.
        DocumentError: what unpacks it is not installed.

    """
    open_member = _ZstdFrame if compression == "zst" else _GzipMember
    packed_size = unpacked_size = 0
    data = b""
    while True:
        member = open_member()
        while not member.eof:
            if not data:
                data = _read(file)
                packed_size += len(data)
                if not data:
                    raise Damaged(f"the {compression} data ends too early")
            piece, data = member.unpack(data)
            unpacked_size += len(piece)
            if unpacked_size > max(FREE_BYTES, MAX_RATIO * packed_size):
                raise Damaged(f"unpacks to more than {MAX_RATIO} times its size")
            if piece:
                yield piece
        if not data:
            data = _read(file)
            packed_size += len(data)
        if not data.strip(b"\0"):  # tapes and some servers pad with zeros
            return


def _read(file: BinaryIO) -> bytes:
    try:
        return file.read(PIECE_BYTES)
    except OSError as error:
        raise Damaged(f"can't be read: {error.strerror}") from error


class _GzipMember:
    """One gzip member: ``unpack`` takes packed bytes, gives a piece and the packed bytes not used."""

    def __init__(self) -> None:
        self.decompressor = zlib.decompressobj(wbits=31)

    @property
    def eof(self) -> bool:
        return self.decompressor.eof

    def unpack(self, data: bytes) -> tuple[bytes, bytes]:
        try:
            piece = self.decompressor.decompress(data, PIECE_BYTES)
        except zlib.error as error:
            raise Damaged(f"the gz data is damaged ({error})") from error
        return piece, self.decompressor.unconsumed_tail or self.decompressor.unused_data


class _ZstdFrame:
    """One zstd frame, as above; here the bytes put in at a time bound what comes out."""

    def __init__(self) -> None:
        try:
            import zstandard
        except ImportError as error:
            raise DocumentError("reading .zst needs zstandard; install cleaner[zstd]") from error
        self.error = zstandard.ZstdError
        self.decompressor = zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW_BYTES).decompressobj()

    @property
    def eof(self) -> bool:
        return bool(self.decompressor.eof)

    def unpack(self, data: bytes) -> tuple[bytes, bytes]:
        try:
            piece = self.decompressor.decompress(data[:ZSTD_BYTES])
        except self.error as error:
            raise Damaged(f"the zst data is damaged ({error})") from error
        return piece, self.decompressor.unused_data + data[ZSTD_BYTES:]
