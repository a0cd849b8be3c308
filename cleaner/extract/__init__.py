"""HTML page -> the text of its article, and what the page says of itself; the only import of trafilatura."""

from cleaner.extract.article import Extracted, extract

__all__ = ["Extracted", "extract"]
