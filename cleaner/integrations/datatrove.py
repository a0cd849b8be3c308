"""datatrove: a step that cleans, and a filter that drops copies of stories in a prepared index.

Both are picklable, as its executors want, and load what is heavy in the worker that runs them.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import datatrove.data
from datatrove.pipeline.filters.base_filter import BaseFilter
from datatrove.pipeline.formatters.base import BaseFormatter
from datatrove.pipeline.writers.disk_base import DiskWriter
from datatrove.utils.batching import batched

from cleaner.inputs.publishers import host_of
from cleaner.integrations.columns import removal_rows
from cleaner.integrations.index import StoryIndex, copies_of, open_index
from cleaner.library import BATCH_DOCUMENTS, Cleaner
from cleaner.model import Document


class BoilerplateFormatter(BaseFormatter):  # type: ignore[misc]  # datatrove has no types
    """Cleans each document's text; the reasons go to its metadata.

    A document's publisher is ``metadata["publisher"]``, else the host of ``metadata["url"]``. ``removals`` is the
    metadata's key for what was taken (cue, score, text, and start and end in the given text), ``None``
    keeps none; the step's stats count the removals of each cue.
    """

    name = "cleaner"

    def __init__(self, *, cleaner: Cleaner | None = None, removals: str | None = "removals") -> None:
        super().__init__()
        self.cleaner = cleaner or Cleaner()
        self.removals = removals

    def format(self, text: str) -> str:
        """Return one text cleaned, as if nothing were known of where it comes from."""
        return self.cleaner.clean(text).text

    def run(
        self, data: Iterable[datatrove.data.Document] | None, rank: int = 0, world_size: int = 1
    ) -> Iterator[datatrove.data.Document]:
        """Yield the documents cleaned, in their order."""
        for batch in batched(data or (), BATCH_DOCUMENTS):
            with self.track_time("batch"):
                cleaned = list(self.cleaner.clean_many(map(to_document, batch)))
            for document, result in zip(batch, cleaned, strict=True):
                self.stat_update("total", *(f"removed_{r.cue}" for r in result.removals))
                document.text = result.text
                if self.removals:
                    document.metadata[self.removals] = removal_rows(result)
                yield document


class NearDuplicateFilter(BaseFilter):  # type: ignore[misc]  # datatrove has no types
    """Drops copies of stories in an index that was made before; the index is only read.

    ``index`` is the path of an index file, or a picklable function that opens an index, such as
    ``functools.partial(SharedIndex, {"host": ...})``; each worker opens its own. The reason of a drop is
    the relation; an ``exclusion_writer`` finds it as ``filter_reason`` in the metadata, beside
    ``duplicate_of``, ``coverage`` and ``reason``. ``related`` stories stay.
    """

    name = "cleaner near-duplicates"

    def __init__(
        self, index: str | Path | Callable[[], StoryIndex], *, exclusion_writer: DiskWriter | None = None
    ) -> None:
        super().__init__(exclusion_writer)
        self.where = index

    @functools.cached_property
    def index(self) -> StoryIndex:
        """The index, opened when the first document arrives."""
        return open_index(self.where)

    def filter(self, doc: datatrove.data.Document) -> bool | tuple[bool, str]:
        """Tell whether the document is no copy, or that it is one and how."""
        copies = copies_of(doc.id, self.index.query(to_document(doc)))
        if not copies:
            return True
        other, pair = copies[0]
        doc.metadata.update(duplicate_of=other, coverage=pair.coverage, reason=pair.reason)
        return False, pair.relation

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "index"}


def to_document(given: datatrove.data.Document) -> Document:
    """Return a datatrove document as one of ours."""
    stated = given.metadata
    publisher = stated.get("publisher") or host_of(stated.get("url"))
    return Document(given.id, given.text, stated.get("title"), publisher, stated.get("url"), stated.get("date"))
