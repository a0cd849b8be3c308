"""Scrapy: an item pipeline that cleans, and marks or drops stories that were seen before.

::

    ITEM_PIPELINES = {"cleaner.integrations.scrapy.CleanerPipeline": 300}

=========================== ==================== =====================================================
setting                     default              meaning
=========================== ==================== =====================================================
CLEANER_TEXT_FIELD          "text"               the field that is cleaned
CLEANER_ID_FIELD            "id"                 names the item in the index; where it is missing, its URL does
CLEANER_TITLE_FIELD         "title"
CLEANER_URL_FIELD           "url"                its host is the publisher
CLEANER_PUBLISHER_FIELD     "publisher"          before the URL's host, where an item has one
CLEANER_DATE_FIELD          "date"
CLEANER_PROFILE             None                 a file that ``cleaner learn`` wrote
CLEANER_CAUTION             "normal"             "low", "normal" or "high"
CLEANER_STRIP_BYLINES       False
CLEANER_REMOVALS_FIELD      None                 a field that gets what was taken, and why
CLEANER_INDEX               None                 an index file of stories (made if need be), or a function that
                                                 opens one, such as partial(SharedIndex, {"host": ...})
CLEANER_DUPLICATES          "drop"               "drop", or "mark" to keep copies and say so
CLEANER_DUPLICATE_FIELD     "duplicate_of"       the field that "mark" sets
=========================== ==================== =====================================================

The stats count ``cleaner/cleaned``, ``cleaner/unchanged``, ``cleaner/suspicious``, ``cleaner/without_text``,
``cleaner/removed/CUE``, ``cleaner/duplicates/RELATION``; Scrapy itself counts drops under the exception's name.
"""

from __future__ import annotations

from typing import Any, Self

from itemadapter import ItemAdapter
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from cleaner.errors import SettingsError
from cleaner.inputs.publishers import host_of
from cleaner.integrations.columns import removal_rows
from cleaner.integrations.index import StoryIndex, copies_of, open_index
from cleaner.library import Cleaner
from cleaner.model import Cleaned, Document
from cleaner.settings import BoilerplateSettings


class DuplicateStory(DropItem):  # type: ignore[misc,unused-ignore] # Any where Scrapy is absent
    """The item's story was seen before; Scrapy's stats count drops under this name."""


class CleanerPipeline:
    """Cleans the text of each item that has one; all else passes untouched."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self.stats = crawler.stats
        self.field = {
            name: settings.get(f"CLEANER_{name.upper()}_FIELD", default)
            for name, default in (
                ("text", "text"), ("id", "id"), ("title", "title"), ("url", "url"), ("publisher", "publisher"),
                ("date", "date"), ("removals", None), ("duplicate", "duplicate_of"),
            )
        }  # fmt: skip
        self.cleaner = Cleaner(
            settings.get("CLEANER_PROFILE"),
            settings=BoilerplateSettings(
                caution=settings.get("CLEANER_CAUTION", "normal"),
                strip_bylines=settings.getbool("CLEANER_STRIP_BYLINES"),
            ),
        )
        self.action = settings.get("CLEANER_DUPLICATES", "drop")
        if self.action not in ("drop", "mark"):
            raise SettingsError(f"CLEANER_DUPLICATES {self.action!r}: must be drop or mark")
        where = settings.get("CLEANER_INDEX")
        self.index: StoryIndex | None = open_index(where) if where else None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return the pipeline for a crawler, as its settings say."""
        return cls(crawler)

    def process_item(self, item: Any, spider: object = None) -> Any:
        """Return the item with its text cleaned.

        Raises:
            DuplicateStory: its story is in the index already, and copies are to be dropped.
        """
        adapter = ItemAdapter(item)
        text = adapter.get(self.field["text"])
        if not isinstance(text, str):
            self.stats.inc_value("cleaner/without_text")
            return item
        cleaned = self.cleaner.clean(self._document(adapter, text))
        self._count(cleaned)
        adapter[self.field["text"]] = cleaned.text
        if self.field["removals"]:
            adapter[self.field["removals"]] = removal_rows(cleaned)
        if self.index is not None:
            self._check(adapter, cleaned.document.id, self._document(adapter, cleaned.text))
        return item

    def _document(self, adapter: ItemAdapter, text: str) -> Document:
        stated = {name: adapter.get(field) for name, field in self.field.items() if field}
        url = stated.get("url")
        return Document(
            id=str(stated.get("id") or url or ""),
            text=text,
            title=stated.get("title"),
            publisher=stated.get("publisher") or host_of(url),
            url=url,
            date=str(stated["date"]) if stated.get("date") else None,
        )

    def _count(self, cleaned: Cleaned) -> None:
        status = "suspicious" if cleaned.suspicious else "cleaned" if cleaned.removals else "unchanged"
        self.stats.inc_value(f"cleaner/{status}")
        for removal in cleaned.removals:
            self.stats.inc_value(f"cleaner/removed/{removal.cue}")

    def _check(self, adapter: ItemAdapter, id: str, document: Document) -> None:
        """Mark or drop the item if its story is in the index; put it there if not."""
        assert self.index is not None  # noqa: S101 - the caller asked
        if not id:
            raise DropItem("the item has neither an id nor a URL, so the index can't name it; set CLEANER_ID_FIELD")
        copies = copies_of(id, self.index.admit(document))
        if not copies:
            return
        other, pair = copies[0]
        self.stats.inc_value(f"cleaner/duplicates/{pair.relation}")
        if self.action == "drop":
            raise DuplicateStory(f"{pair.relation} of {other}: {pair.reason}")
        adapter[self.field["duplicate"]] = other
