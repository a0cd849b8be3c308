"""Polars: one function that cleans a column, one that marks near-duplicates.

Frames are immutable; the new one shares all other columns with the given one. A lazy pipeline takes both
by ``LazyFrame.map_batches``; there give ``clean_column`` a fitted cleaner, so that batches make no difference.
"""

from __future__ import annotations

from typing import Any, Unpack

import polars as pl

from cleaner.integrations import columns
from cleaner.integrations.columns import FieldNames, Fields
from cleaner.library import Cleaner
from cleaner.settings import BoilerplateSettings, DuplicateSettings

REMOVAL_ROWS = pl.List(
    pl.Struct({"start": pl.Int64, "end": pl.Int64, "cue": pl.String, "score": pl.Float64, "text": pl.String})
)


def clean_column(
    frame: pl.DataFrame,
    text: str = "text",
    *,
    into: str | None = None,
    removals: str | None = None,
    cleaner: Cleaner | None = None,
    settings: BoilerplateSettings = BoilerplateSettings(),
    **names: Unpack[FieldNames],
) -> pl.DataFrame:
    """Return the frame with its text column cleaned, or the cleaned texts as the column ``into``.

    With a fitted ``cleaner`` each row is judged alone; without one, lines repeated in the frame count, as in
    ``clean_batch``. ``names`` are the columns of id, title, publisher, url and date, as far as there are any;
    repetition counts within a publisher. ``removals`` names a new column that tells what was taken, and why.
    """
    fields = Fields(text, **names)
    cleaned = columns.clean_documents(fields.documents(_lists(frame, fields)), cleaner=cleaner, settings=settings)
    added = [pl.Series(into or fields.text, columns.texts_of(cleaned), dtype=pl.String)]
    if removals:
        added.append(pl.Series(removals, columns.removals_of(cleaned), dtype=REMOVAL_ROWS))
    return frame.with_columns(added)


def mark_near_duplicates(
    frame: pl.DataFrame,
    text: str = "text",
    *,
    settings: DuplicateSettings | None = None,
    **names: Unpack[FieldNames],
) -> pl.DataFrame:
    """Return the frame with the columns ``cluster``, ``representative`` and ``is_duplicate``.

    Rows are named by the id column, else by their position. No row is dropped:
    ``marked.filter(~pl.col("is_duplicate"))`` does that.
    """
    fields = Fields(text, **names)
    lists = _lists(frame, fields)
    clusters = columns.find_clusters([fields.documents(lists)], settings=settings)
    marks = columns.duplicate_columns(clusters, lists[fields.id] if fields.id else range(len(frame)))
    named = frame.schema[fields.id] if fields.id else pl.Int64
    return frame.with_columns(
        pl.Series(name, values, dtype=pl.Boolean if name == "is_duplicate" else named) for name, values in marks.items()
    )


def _lists(frame: pl.DataFrame, fields: Fields) -> dict[str, list[Any]]:
    return {name: frame[name].to_list() for name in fields.names()}
