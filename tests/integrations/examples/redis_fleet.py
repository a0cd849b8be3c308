"""Redis: a fleet of scrapers asks one server whether a story was seen before (REDIS_PORT: where it listens)."""

import os

from cleaner import Document, clean
from cleaner.integrations.index import copies_of
from cleaner.integrations.redis import SharedIndex

index = SharedIndex({"host": "localhost", "port": int(os.environ.get("REDIS_PORT", "6379"))})
story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
for url, text in {"https://valley.example/1": page, "https://coast.example/7": story}.items():
    copies = copies_of(url, index.admit(Document(url, clean(text).text)))
    print(url, "was seen before:" if copies else "is new: store it", [other for other, _ in copies])
