"""Plain Python: clean texts, find copies, and keep what was learned of a publisher for a stream."""

from cleaner import Cleaner, Document, clean, find_near_duplicates

story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
cleaned = clean(page)
print(cleaned.text == story, [(removal.cue, removal.text) for removal in cleaned.removals])

found = find_near_duplicates([Document("a", story), Document("b", story), Document("c", "Another story.")])
print([(pair.a, pair.b, pair.relation) for pair in found.pairs])

cleaner = Cleaner.fit([Document("a", story, publisher="valley.example")])  # all of a scrape, in earnest
print(next(cleaner.clean_many([Document("new", story, publisher="valley.example")])).text == story)
