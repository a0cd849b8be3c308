"""Removes the furniture of scraped news and flags near-duplicate stories, and explains both."""
