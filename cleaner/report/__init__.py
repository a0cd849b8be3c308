"""The review page: one offline HTML file that shows what a run did and takes decisions about it."""

from cleaner.report.page import count_parts, load_template, write_report
from cleaner.report.records import Known

__all__ = ["Known", "count_parts", "load_template", "write_report"]
