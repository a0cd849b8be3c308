"""PyArrow: clean a column, mark the copies."""

import pyarrow as pa

from cleaner.integrations.arrow import clean_column, mark_near_duplicates

story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
table = pa.table({"id": ["a", "b"], "text": [page, story]})
table = clean_column(table, removals="removals")
table = mark_near_duplicates(table, id="id")
print(table["text"].to_pylist()[0], table["is_duplicate"].to_pylist())
