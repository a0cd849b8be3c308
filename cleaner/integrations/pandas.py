"""pandas: one function that cleans a column, one that marks near-duplicates.

The given frame is never changed; the new one shares its other columns with it.
"""

from __future__ import annotations

from typing import Any, Unpack

import pandas as pd

from cleaner.integrations import columns
from cleaner.integrations.columns import FieldNames, Fields
from cleaner.library import Cleaner
from cleaner.settings import BoilerplateSettings, DuplicateSettings


def clean_column(
    frame: pd.DataFrame,
    text: str = "text",
    *,
    into: str | None = None,
    removals: str | None = None,
    cleaner: Cleaner | None = None,
    settings: BoilerplateSettings = BoilerplateSettings(),
    **names: Unpack[FieldNames],
) -> pd.DataFrame:
    """Return the frame with its text column cleaned, or the cleaned texts as the column ``into``.

    With a fitted ``cleaner`` each row is judged alone; without one, lines repeated in the frame count, as in
    ``clean_batch``. ``names`` are the columns of id, title, publisher, url and date, as far as there are any;
    repetition counts within a publisher. ``removals`` names a new column that tells what was taken, and why.
    """
    fields = Fields(text, **names)
    cleaned = columns.clean_documents(fields.documents(_lists(frame, fields)), cleaner=cleaner, settings=settings)
    result = frame.copy(deep=False)
    kind = frame[fields.text].dtype
    result[into or fields.text] = pd.Series(columns.texts_of(cleaned), index=frame.index, dtype=kind)
    if removals:
        result[removals] = pd.Series(columns.removals_of(cleaned), index=frame.index, dtype=object)
    return result


def mark_near_duplicates(
    frame: pd.DataFrame,
    text: str = "text",
    *,
    settings: DuplicateSettings | None = None,
    **names: Unpack[FieldNames],
) -> pd.DataFrame:
    """Return the frame with the columns ``cluster``, ``representative`` and ``is_duplicate``.

    Rows are named by the id column, else by their position. No row is dropped:
    ``marked[~marked.is_duplicate]`` does that.
    """
    fields = Fields(text, **names)
    lists = _lists(frame, fields)
    clusters = columns.find_clusters([fields.documents(lists)], settings=settings)
    marks = columns.duplicate_columns(clusters, lists[fields.id] if fields.id else range(len(frame)))
    result = frame.copy(deep=False)
    for name, values in marks.items():
        kind: Any = bool if name == "is_duplicate" else frame[fields.id].dtype if fields.id else "Int64"
        result[name] = pd.Series(values, index=frame.index, dtype=kind)
    return result


def _lists(frame: pd.DataFrame, fields: Fields) -> dict[str, list[Any]]:
    """Return the needed columns as lists with ``None`` for what is missing."""
    return {name: frame[name].astype(object).where(frame[name].notna(), None).tolist() for name in fields.names()}
