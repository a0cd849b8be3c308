"""Scrapy: one line of settings cleans every item's text."""

from pathlib import Path

import scrapy
from scrapy.crawler import CrawlerProcess


class News(scrapy.Spider):
    name = "news"

    async def start(self):
        story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
        page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
        yield {"url": "https://valley.example/1", "text": page}


pipelines = {"cleaner.integrations.scrapy.CleanerPipeline": 300}
process = CrawlerProcess({"ITEM_PIPELINES": pipelines, "FEEDS": {"items.json": {"format": "json"}}})
process.crawl(News)
process.start()
print(Path("items.json").read_text())
