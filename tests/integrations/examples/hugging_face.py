"""Hugging Face datasets: clean with map, then mark the near-duplicates."""

from datasets import Dataset

from cleaner.integrations.datasets import CleanText, mark_near_duplicates

story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
dataset = Dataset.from_dict({"id": ["a", "b"], "text": [page, story]})
dataset = dataset.map(CleanText(removals="removals"), batched=True)
dataset = mark_near_duplicates(dataset, id="id")
print(dataset["text"][0] == story, dataset["representative"], dataset["is_duplicate"])
