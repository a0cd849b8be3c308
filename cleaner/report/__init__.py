"""The review page: one offline HTML file that shows what a run did and takes decisions about it."""

from cleaner.report.page import load_template, write_report

__all__ = ["load_template", "write_report"]
