"""An earlier run that a new one is compared with: its sketches, its mask and its repeated lines, frozen."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from cleaner.duplicates import Facts, Mask
from cleaner.errors import OutputError
from cleaner.model import Pair
from cleaner.outputs import read_rows
from cleaner.settings import Settings
from cleaner.stages.workspace import Workspace, read_summary
from cleaner.stages.writing import facts_of

Int64s = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Earlier:
    """A finished run; ``folders`` hold its shards' sketches, ``documents`` is its number of documents.

    Documents of the earlier run are numbered first, in the order of its documents.jsonl.
    """

    out: Path
    folders: tuple[Path, ...]
    documents: int
    fingerprint: str

    @classmethod
    def open(cls, out: Path, settings: Settings) -> Self:
        """Return the earlier run in a folder.

        Raises:
            OutputError: the folder holds no finished run or one of other settings, or its state was removed.
        """
        summary = read_summary(out)
        if summary is None:
            raise OutputError(f"{out}: holds no finished run to compare with; give the OUT of an earlier run")
        if summary["settings"]["boilerplate"] != settings.as_dict()["boilerplate"]:
            raise OutputError(f"{out}: was cleaned with other settings; give this run the same")
        folders = tuple(sorted((Workspace(out).state / "shards").glob("[0-9]*")))
        if not folders:
            raise OutputError(f"{out}: its state in .cleaner was removed; run it again to compare with it")
        stated = f"{summary['settings_fingerprint']} {summary['listing']} {summary['machine'].get('plan')}"
        return cls(out, folders, int(summary["documents"]["read"]), stated)

    @property
    def repeated(self) -> Path:
        """The folder of the run's repeated lines."""
        return Workspace(self.out).state / "repeated"

    def mask(self) -> Mask:
        """Return the run's furniture mask."""
        return Mask(np.load(Workspace(self.out).state / "mask.npy", allow_pickle=False))

    def id_keys(self) -> npt.NDArray[np.uint64]:
        """Return the keys of the run's ids."""
        return np.concatenate([np.load(folder / "ids.npy") for folder in self.folders])

    def pairs(self) -> list[Pair]:
        """Return the pairs that the run recorded."""
        names = [field.name for field in dataclasses.fields(Pair)]
        return [Pair(**{name: row[name] for name in names}) for row in read_rows(self.out / "pairs.jsonl")]

    def rows(self, wanted: Int64s, named: Collection[str]) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield number and row of the documents with a wanted number (ascending) or name."""
        numbers = set(wanted[: np.searchsorted(wanted, self.documents)].tolist())
        for number, row in enumerate(read_rows(self.out / "documents.jsonl")):
            if number in numbers or row["id"] in named:
                yield number, row

    def facts(self, names: Collection[str]) -> dict[str, Facts]:
        """Return what is known of the documents named."""
        rows = read_rows(self.out / "documents.jsonl") if names else ()
        return {row["id"]: facts_of(row) for row in rows if row["id"] in names}
