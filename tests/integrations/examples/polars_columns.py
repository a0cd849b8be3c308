"""Polars: clean a column, mark the copies."""

import polars as pl

from cleaner.integrations.polars import clean_column, mark_near_duplicates

story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
frame = pl.DataFrame({"id": ["a", "b"], "text": [page, story]})
frame = clean_column(frame, removals="removals")
frame = mark_near_duplicates(frame, id="id")
print(frame.filter(~pl.col("is_duplicate"))["text"].to_list())
