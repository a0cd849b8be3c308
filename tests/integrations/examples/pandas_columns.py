"""pandas: clean a column, mark the copies."""

import pandas as pd

from cleaner.integrations.pandas import clean_column, mark_near_duplicates

story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
frame = pd.DataFrame({"id": ["a", "b"], "text": [page, story]})
frame = clean_column(frame, removals="removals")
frame = mark_near_duplicates(frame, id="id")
print(frame[~frame.is_duplicate].text.tolist())
