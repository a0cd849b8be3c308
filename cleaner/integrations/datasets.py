"""Hugging Face datasets: a batched map function, and near-duplicate columns for a whole dataset.

``CleanText`` judges every row alone, so that batch size and ``num_proc`` change nothing, and pickles to
the same bytes in every process, so that a second run finds the cache.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Unpack

from datasets import Dataset

from cleaner.integrations import columns
from cleaner.integrations.columns import FieldNames, Fields
from cleaner.library import Cleaner
from cleaner.model import Document
from cleaner.settings import DuplicateSettings

BATCH_ROWS = 1000


class CleanText:
    """A function for ``dataset.map(CleanText(...), batched=True)``: cleans the text column.

    ``cleaner`` may know a publisher's repeated lines (``Cleaner.fit``); the default knows none. The cleaned
    texts replace the column or become the column ``into``; ``removals`` names a column that tells what was
    taken, and why.
    """

    def __init__(
        self,
        text: str = "text",
        *,
        cleaner: Cleaner | None = None,
        into: str | None = None,
        removals: str | None = None,
        **names: Unpack[FieldNames],
    ) -> None:
        self.fields = Fields(text, **names)
        self.cleaner = cleaner or Cleaner()
        self.into = into or text
        self.removals = removals

    def __call__(self, batch: dict[str, Sequence[Any]]) -> dict[str, list[Any]]:
        """Return the new columns of some rows."""
        rows = self.fields.documents({name: batch[name] for name in self.fields.names()})
        cleaned = columns.clean_documents(rows, cleaner=self.cleaner)
        added: dict[str, list[Any]] = {self.into: columns.texts_of(cleaned)}
        if self.removals:
            added[self.removals] = columns.removals_of(cleaned)
        return added


def mark_near_duplicates(
    dataset: Dataset,
    text: str = "text",
    *,
    settings: DuplicateSettings | None = None,
    **names: Unpack[FieldNames],
) -> Dataset:
    """Return the dataset with the columns ``cluster``, ``representative`` and ``is_duplicate``.

    Rows are named by the id column, else by their position. No row is dropped:
    ``marked.filter(lambda copy: not copy, input_columns="is_duplicate")`` does that. The texts are read in
    batches; sketches of about 3 KB a row are held.
    """
    fields = Fields(text, **names)

    def batches() -> Iterator[list[Document | None]]:
        first = 0
        for batch in dataset.select_columns(fields.names()).with_format(None).iter(BATCH_ROWS):
            yield fields.documents(batch, first=first)
            first += len(batch[text])

    ids = dataset.with_format(None)[fields.id] if fields.id else range(len(dataset))
    marks = columns.duplicate_columns(columns.find_clusters(batches(), settings=settings), ids)
    for name, values in marks.items():
        dataset = dataset.add_column(name, values)
    return dataset
