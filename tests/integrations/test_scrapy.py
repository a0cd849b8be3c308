"""Scrapy: a real crawl of local pages through the pipeline; items equal to the library's."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from news import DOCUMENTS, ROWS, fitted, removal_rows

pytestmark = pytest.mark.framework
pytest.importorskip("scrapy", reason="Scrapy is not installed: pip install 'cleaner[scrapy]'")

CRAWL = """
import json, sys
import scrapy
from scrapy.crawler import CrawlerProcess

class News(scrapy.Spider):
    name = "news"
    start_urls = ["data:,"]

    def parse(self, response):
        for row in json.load(open("rows.json")):
            yield ITEM(**row)
        yield ITEM(url="https://www.valley.example/photo")

class Story(scrapy.Item):
    id = scrapy.Field(); text = scrapy.Field(); title = scrapy.Field(); publisher = scrapy.Field()
    url = scrapy.Field(); date = scrapy.Field(); removals = scrapy.Field(); duplicate_of = scrapy.Field()

settings = json.loads(sys.argv[1])
ITEM = {"dict": dict, "item": Story}[settings.pop("ITEM", "dict")]
process = CrawlerProcess({
    "ITEM_PIPELINES": {"cleaner.integrations.scrapy.CleanerPipeline": 300},
    "FEEDS": {"items.json": {"format": "json"}}, "LOG_LEVEL": "WARNING", "TELNETCONSOLE_ENABLED": False, **settings,
})
crawler = process.create_crawler(News)
process.crawl(crawler)
process.start()
json.dump({k: v for k, v in crawler.stats.get_stats().items() if isinstance(v, int)}, open("stats.json", "w"))
"""


def run(tmp_path: Path, **settings: object) -> str:
    (tmp_path / "crawl.py").write_text(CRAWL, encoding="utf-8")
    (tmp_path / "rows.json").write_text(json.dumps(ROWS), encoding="utf-8")
    command = [sys.executable, "crawl.py", json.dumps(settings)]
    return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stderr


def crawl(tmp_path: Path, **settings: object) -> tuple[list[dict[str, object]], dict[str, int], str]:
    log = run(tmp_path, **settings)
    items = json.loads((tmp_path / "items.json").read_text(encoding="utf-8"))
    return items, json.loads((tmp_path / "stats.json").read_text(encoding="utf-8")), log


@pytest.mark.parametrize("item", ["dict", "item"])
def test_items_come_out_as_the_library_cleans_them(tmp_path: Path, item: str) -> None:
    fitted().save(tmp_path / "profile.json")
    items, stats, log = crawl(tmp_path, ITEM=item, CLEANER_PROFILE="profile.json", CLEANER_REMOVALS_FIELD="removals")
    expected = list(fitted().clean_many(DOCUMENTS))
    assert [row["text"] for row in items[:-1]] == [c.text for c in expected]
    assert [row["removals"] for row in items[:-1]] == [removal_rows(c) for c in expected]
    assert items[-1] == {"url": "https://www.valley.example/photo"}
    assert stats["cleaner/cleaned"] + stats["cleaner/unchanged"] == len(DOCUMENTS)
    assert stats["cleaner/without_text"] == 1
    cues = [r.cue for c in expected for r in c.removals]
    assert {k.rpartition("/")[2]: v for k, v in stats.items() if k.startswith("cleaner/removed/")} == {
        cue: cues.count(cue) for cue in cues
    }
    assert "Deprecat" not in log


def test_copies_are_dropped_with_their_reason_in_the_stats(tmp_path: Path) -> None:
    fitted().save(tmp_path / "profile.json")
    items, stats, log = crawl(tmp_path, CLEANER_PROFILE="profile.json", CLEANER_INDEX="dropped.index")
    marked, _, _ = crawl(
        tmp_path, CLEANER_PROFILE="profile.json", CLEANER_INDEX="marked.index", CLEANER_DUPLICATES="mark",
        FEEDS={"items.json": {"format": "json", "overwrite": True}},
    )  # fmt: skip
    copies = {row["id"] for row in marked if row.get("duplicate_of")}
    assert {"short", "again", "edited", "coast.example/0", "hill.example/1"} <= copies
    assert [row.get("id") for row in items] == [row.get("id") for row in marked if row.get("id") not in copies]
    assert stats["item_dropped_reasons_count/DuplicateStory"] == len(copies)
    assert sum(n for name, n in stats.items() if name.startswith("cleaner/duplicates/")) == len(copies)
    assert "Dropped: excerpt of valley.example/3" in log


def test_a_wrong_setting_is_named(tmp_path: Path) -> None:
    assert "CLEANER_DUPLICATES 'hide': must be drop or mark" in run(tmp_path, CLEANER_DUPLICATES="hide")
