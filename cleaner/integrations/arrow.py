"""PyArrow: one function that cleans a column, one that marks near-duplicates.

Tables are immutable; the new one shares all other columns with the given one, chunk for chunk.
"""

from __future__ import annotations

from typing import Any, Unpack

import pyarrow as pa

from cleaner.integrations import columns
from cleaner.integrations.columns import FieldNames, Fields
from cleaner.library import Cleaner
from cleaner.settings import BoilerplateSettings, DuplicateSettings

REMOVAL_ROWS = pa.list_(
    pa.struct({"start": pa.int64(), "end": pa.int64(), "cue": pa.string(), "score": pa.float64(), "text": pa.string()})
)


def clean_column(
    table: pa.Table,
    text: str = "text",
    *,
    into: str | None = None,
    removals: str | None = None,
    cleaner: Cleaner | None = None,
    settings: BoilerplateSettings = BoilerplateSettings(),
    **names: Unpack[FieldNames],
) -> pa.Table:
    """Return the table with its text column cleaned, or the cleaned texts as the column ``into``.

    With a fitted ``cleaner`` each row is judged alone; without one, lines repeated in the table count, as in
    ``clean_batch``. ``names`` are the columns of id, title, publisher, url and date, as far as there are any;
    repetition counts within a publisher. ``removals`` names a new column that tells what was taken, and why.
    """
    fields = Fields(text, **names)
    cleaned = columns.clean_documents(fields.documents(_lists(table, fields)), cleaner=cleaner, settings=settings)
    texts = pa.array(columns.texts_of(cleaned), table.schema.field(fields.text).type)
    result = _with_column(table, into or fields.text, texts)
    return _with_column(result, removals, pa.array(columns.removals_of(cleaned), REMOVAL_ROWS)) if removals else result


def mark_near_duplicates(
    table: pa.Table,
    text: str = "text",
    *,
    settings: DuplicateSettings | None = None,
    **names: Unpack[FieldNames],
) -> pa.Table:
    """Return the table with the columns ``cluster``, ``representative`` and ``is_duplicate``.

    Rows are named by the id column, else by their position. No row is dropped.
    """
    fields = Fields(text, **names)
    lists = _lists(table, fields)
    clusters = columns.find_clusters([fields.documents(lists)], settings=settings)
    marks = columns.duplicate_columns(clusters, lists[fields.id] if fields.id else range(len(table)))
    named = table.schema.field(fields.id).type if fields.id else pa.int64()
    for name, values in marks.items():
        table = _with_column(table, name, pa.array(values, pa.bool_() if name == "is_duplicate" else named))
    return table


def _with_column(table: pa.Table, name: str, values: pa.Array) -> pa.Table:
    place = table.schema.get_field_index(name)
    return table.append_column(name, values) if place < 0 else table.set_column(place, name, values)


def _lists(table: pa.Table, fields: Fields) -> dict[str, list[Any]]:
    return {name: table[name].to_pylist() for name in fields.names()}
