"""The records as Parquet too, for people who query them; needs the extra ``parquet``."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from cleaner.errors import SettingsError
from cleaner.outputs import read_rows

ROWS_AT_ONCE = 50_000
"""Rows of a row group: some 20 MB of memory."""

COLUMNS: dict[str, dict[str, str]] = {
    "documents": {
        "id": "string", "source": "string", "article": "string", "text_field": "string", "status": "string",
        "reason": "string", "encoding": "string", "publisher": "string", "url": "string", "title": "string",
        "byline": "string", "date": "string", "place": "string", "agency": "string", "characters": "int64",
        "characters_removed": "int64", "lines": "int64", "lines_removed": "int64", "words": "int64",
        "sha256": "string", "cluster": "string", "kept": "bool",
    },
    "removals": {
        "id": "string", "start": "int64", "end": "int64", "cue": "string", "score": "float64", "text": "string",
    },
    "pairs": {
        "a": "string", "b": "string", "relation": "string", "coverage": "float64", "coverage_a": "float64",
        "coverage_b": "float64", "jaccard": "float64", "reason": "string", "parts_a": "string", "parts_b": "string",
    },
    "duplicates": {
        "id": "string", "cluster": "string", "representative": "string", "relation": "string",
        "coverage": "float64", "reason": "string", "source": "bool",
    },
}  # fmt: skip
"""The columns of each record and their types, those of the JSON Lines rows."""


def require_pyarrow() -> Any:
    """Return pyarrow.

    Raises:
        SettingsError: it isn't installed; says what to install.
    """
    try:
        import pyarrow as pa
    except ImportError:
        raise SettingsError("records_format parquet: needs pyarrow; pip install 'cleaner[parquet]'") from None
    return pa


def write_parquet(folder: Path) -> None:
    """Write each record of a folder, as it stands in JSON Lines, beside it as Parquet."""
    pa = require_pyarrow()
    from pyarrow import parquet

    for record, columns in COLUMNS.items():
        schema = pa.schema([(name, pa.type_for_alias(kind)) for name, kind in columns.items()])
        rows = read_rows(folder / f"{record}.jsonl")
        with parquet.ParquetWriter(folder / f"{record}.parquet", schema, compression="zstd") as out:
            while group := list(itertools.islice(rows, ROWS_AT_ONCE)):
                out.write_table(pa.Table.from_pylist([{n: row.get(n) for n in columns} for row in group], schema))
