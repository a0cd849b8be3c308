"""Which shards a run has: decided by the inputs alone, so that every run of them has the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from cleaner import __version__
from cleaner.errors import DocumentError
from cleaner.inputs.names import name_to_id
from cleaner.inputs.reading import Block, Unreadable, split_source
from cleaner.inputs.sources import Skipped, Source
from cleaner.outputs import article_names
from cleaner.settings import Settings

SHARD_BYTES, LEAST_SHARD_BYTES = 8 * 2**20, 2 * 2**20
"""A shard's text: some 2,500 articles, the half of a second to clean; towards the end of a run a quarter of that, so
that no worker waits long for the last one. Smaller shards throughout would leave too many files to open at once."""

SHARES_LEFT = 6
"""A shard takes at most so small a share of what is left (guided self-scheduling, Polychronopoulos and Kuck 1987):
several times the two to four workers of a small machine. It must not depend on the workers, as no output byte may."""

BLOCK_BYTES = 2**19
"""The blocks of one source that make up a shard: a quarter of the smallest, so that shards come near their size."""

SHARD_FILES = 2000
"""So many files at most make a shard: about as many texts as a block of a table holds."""

SHARD_PAGES = 250
"""So many pages at most make one: up to four seconds of extraction."""

PAGE_TO_TEXT = 8
"""A page's bytes to those counted of it: nine in ten real pages have twelve times the bytes of their text, or more."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of a source and the article it goes to, an id below OUT/articles."""

    block: Block
    article: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run reads, in order.

    ``fingerprint`` differs when anything differs that could change an output byte: a name, a size, a
    time of change, a setting, the version, or what else goes in. ``listing`` differs only when a name does.
    """

    sources: tuple[Source, ...]
    skipped: tuple[Skipped, ...]
    fingerprint: str
    listing: str


def make_plan(sources: Sequence[Source], skipped: Sequence[Skipped], settings: Settings, *, extra: str = "") -> Plan:
    """Return the plan for these sources; ``extra`` says what goes in beside them (a profile, an earlier run)."""
    ordered = sorted(sources, key=lambda source: source.name)
    stated = [(s.name, s.kind, s.size, s.mtime_ns) for s in ordered]
    return Plan(
        tuple(ordered),
        tuple(skipped),
        _digest([stated, settings.as_dict(), __version__, extra, [asdict(s) for s in skipped]]),
        _digest([s.name for s in ordered]),
    )


def make_shards(plan: Plan, spool: Path) -> tuple[list[tuple[Piece, ...]], list[Unreadable]]:
    """Return the shards of a plan, each a list of pieces, in the order of the sources; and what can't be read.

    Compressed tables are unpacked into the folder ``spool``, which must stay until the shards are read.
    """
    spool.mkdir(parents=True, exist_ok=True)
    names = article_names([(source.prefix + source.relative, source.kind) for source in plan.sources])
    unreadable: list[Unreadable] = []
    return list(_gathered(list(_pieces(plan.sources, names, spool, unreadable)))), unreadable


def _pieces(
    sources: Sequence[Source], names: Sequence[str], spool: Path, unreadable: list[Unreadable]
) -> Iterator[Piece]:
    for source, name in zip(sources, names, strict=True):
        try:
            for block in split_source(source, block_bytes=BLOCK_BYTES, spool=spool):
                yield Piece(block, name_to_id(name))
        except DocumentError as error:
            unreadable.append(Unreadable(source.name, source, str(error)))


def _gathered(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Gather pieces into shards, smaller ones towards the end."""
    shard: list[Piece] = []
    left = sum(map(_text_bytes, pieces))
    size, limit = 0, _shard_bytes(left)
    for piece in pieces:
        amount = _text_bytes(piece)
        most = SHARD_PAGES if piece.block.source.kind == "html" else SHARD_FILES
        if shard and (size + amount > limit or len(shard) >= most):
            yield tuple(shard)
            left -= size
            shard, size, limit = [], 0, _shard_bytes(left)
        shard.append(piece)
        size += amount
    if shard:
        yield tuple(shard)


def _text_bytes(piece: Piece) -> int:
    """Return how many bytes of text a piece holds, about."""
    return piece.block.size // (PAGE_TO_TEXT if piece.block.source.kind == "html" else 1)


def _shard_bytes(left: int) -> int:
    """Return how large a shard may be where so many bytes are left to be read."""
    return min(max(left // SHARES_LEFT, LEAST_SHARD_BYTES), SHARD_BYTES)


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
