"""The review page: one offline HTML file that shows what a run did and takes decisions about it."""

from cleaner.report.page import write_report
from cleaner.report.server import serve

__all__ = ["serve", "write_report"]
