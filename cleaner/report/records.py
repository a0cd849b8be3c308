"""An output's records, as the page reads them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleaner.errors import OutputError
from cleaner.report.documents import Documents, Kept
from cleaner.report.rows import Rows

RELATIONS = ("identical", "near-duplicate", "excerpt", "related", "representative")


@dataclass(frozen=True, slots=True)
class Records:
    """An output folder's records.

    ``removed`` are the files of ``RemovalPart`` that together say what removals.jsonl says, none if they weren't kept.

    Raises:
        OutputError: the folder isn't an output, or a record is damaged; says which line.
    """

    out: Path
    summary: dict[str, Any]
    documents: Documents
    removed: Sequence[Path] = ()

    @classmethod
    def read(cls, out: Path, *, removed: Sequence[Path] = (), known: Kept | None = None) -> Records:
        """Read the summary and the documents; the other records are read as they are needed."""
        try:
            summary = json.loads((out / "summary.json").read_bytes())
        except OSError as error:
            where = out / "summary.json"
            raise OutputError(f"{where}: {error.strerror}; give the folder that cleaner run wrote") from None
        except ValueError as error:
            raise OutputError(f"{out / 'summary.json'}: not JSON ({error}); run cleaner again") from None
        return cls(out, summary, Documents.read(out / "documents.jsonl", known=known), removed)

    @property
    def has_earlier(self) -> bool:
        """Whether the run was compared with an earlier one, whose documents pairs and clusters then name too."""
        return "earlier" in self.summary

    def rows(self, name: str) -> Rows:
        """Return one of the records."""
        return Rows(self.out / name)
