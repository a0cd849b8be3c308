"""scikit-learn: learn what publishers repeat, and count words of stories alone."""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.pipeline import make_pipeline

from cleaner.integrations.sklearn import BoilerplateCleaner

story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
page = f"{story}Share on Facebook\nShare on Twitter\nDiscuss This Article\nSign up for our newsletter\n"
pages = [("valley.example", page), ("coast.example", story)]
model = make_pipeline(BoilerplateCleaner(), CountVectorizer()).fit(pages)
print(sorted(model[-1].vocabulary_))
