"""Parquet files: a document for each row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from cleaner.errors import DocumentError
from cleaner.inputs.raw import Block, Raw, Unreadable, open_source, parse_raw_row
from cleaner.inputs.sources import Source
from cleaner.settings import InputSettings

BATCH_ROWS = 256
"""Rows held at a time beside the pages of the file that they came from."""


def split_table(source: Source, *, block_bytes: int) -> list[Block]:
    """Return blocks of whole row groups of about ``block_bytes``; ``start`` and ``end`` count row groups."""
    with open_source(source) as file:
        table = _open(file).metadata
        blocks = []
        start, line, size, rows = 0, 1, 0, 0
        for number in range(table.num_row_groups):
            group = table.row_group(number)
            if size and size + group.total_byte_size > block_bytes:
                blocks.append(Block(source, start, number, line, group_bytes=size))
                start, line, size, rows = number, line + rows, 0, 0
            size, rows = size + group.total_byte_size, rows + group.num_rows
        return [*blocks, Block(source, start, table.num_row_groups, line, group_bytes=size)]


def read_table(block: Block, *, settings: InputSettings) -> Iterator[Raw | Unreadable]:
    """Yield the documents of the rows; a row stands for itself as a JSON object."""
    source, name = block.source, block.source.name
    number = block.first_line - 1
    with open_source(source) as file:
        table = _open(file)
        groups = list(range(block.start, min(block.end, table.num_row_groups)))
        try:
            for batch in table.iter_batches(batch_size=BATCH_ROWS, row_groups=groups):
                for fields in batch.to_pylist():
                    number += 1
                    row = json.dumps(fields, ensure_ascii=False, default=str).encode("utf-8", "replace")
                    try:
                        if len(row) > settings.max_bytes:
                            raise DocumentError(f"a row of more than max_bytes ({settings.max_bytes:,})")
                        yield parse_raw_row(row, number, source, name, settings)
                    except DocumentError as error:
                        yield Unreadable(f"{name}:{number}", source, str(error), number)
        except (OSError, ValueError) as error:  # Arrow's errors are of these kinds
            reason = f"damaged Parquet ({_first_line(error)}); the {number:,} rows before were read"
            yield Unreadable(name, source, reason, number)


def _open(file: Any) -> Any:
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise DocumentError("reading Parquet needs pyarrow; install cleaner[parquet]") from error
    try:
        return ParquetFile(file)
    except (OSError, ValueError) as error:
        raise DocumentError(f"no Parquet file, or a damaged one ({_first_line(error)})") from error


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0][:200]
