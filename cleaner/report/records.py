"""An output's records, as the page reads them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleaner.errors import OutputError
from cleaner.model import Cluster, Pair
from cleaner.report.documents import Documents
from cleaner.report.rows import Rows

if TYPE_CHECKING:
    from cleaner.report.lines import Counted

RELATIONS = ("identical", "near-duplicate", "excerpt", "related", "representative")


@dataclass(frozen=True, slots=True)
class Known:
    """What a run that has just written its records still knows of them, so that they needn't be read again.

    ``pairs`` and ``clusters`` are in the order of their records, and ``numbers`` gives the document of each id in
    them, -1 for an earlier run's.
    """

    documents: Documents
    removed: Counted
    pairs: Sequence[Pair]
    clusters: Sequence[Cluster]
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Records:
    """An output folder's records; ``known`` is what saves reading them again, if they have just been written.

    Raises:
        OutputError: the folder isn't an output, or a record is damaged; says which line.
    """

    out: Path
    summary: dict[str, Any]
    documents: Documents
    known: Known | None = None

    @classmethod
    def read(cls, out: Path, *, known: Known | None = None) -> Records:
        """Read the summary and the documents; the other records are read as they are needed."""
        try:
            summary = json.loads((out / "summary.json").read_bytes())
        except OSError as error:
            where = out / "summary.json"
            raise OutputError(f"{where}: {error.strerror}; give the folder that cleaner run wrote") from None
        except ValueError as error:
            raise OutputError(f"{out / 'summary.json'}: not JSON ({error}); run cleaner again") from None
        documents = known.documents if known else Documents.read(out / "documents.jsonl")
        return cls(out, summary, documents, known)

    @property
    def has_earlier(self) -> bool:
        """Whether the run was compared with an earlier one, whose documents pairs and clusters then name too."""
        return "earlier" in self.summary

    def numbers(self, ids: Sequence[str]) -> list[int]:
        """Return the number of the document of each id in a pair or a cluster, -1 for one of an earlier run.

        Raises:
            KeyError: there is none.
        """
        if self.known:
            return [self.known.numbers[name] for name in ids]
        numbers: list[int] = self.documents.numbers(ids, elsewhere=self.has_earlier).tolist()
        return numbers

    def rows(self, name: str) -> Rows:
        """Return one of the records."""
        return Rows(self.out / name)
