"""An earlier run that a new one is compared with: its sketches, its mask and its repeated lines, frozen."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from cleaner.duplicates import Mask
from cleaner.errors import OutputError
from cleaner.model import Pair
from cleaner.outputs import read_rows
from cleaner.settings import Settings
from cleaner.stages.checksums import require_whole
from cleaner.stages.workspace import Workspace, read_summary

RECORDED = ("id", "characters", "characters_removed", "publisher", "date", "agency")
"""What is needed of an earlier run's row of documents.jsonl."""

Int64s = npt.NDArray[np.int64]

SCORED = ("pairs", "scores", "twins")
"""What a run keeps of its own pairs, so that a later one can decide on all pairs of a story together."""


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
    def open(cls, out: Path, settings: Settings, *, threads: int = 1) -> Self:
        """Return the earlier run in a folder, checked by so many threads.

        Raises:
            OutputError: the folder holds no finished run or one of other settings, or its state was removed.
        """
        summary = read_summary(out)
        if summary is None:
            raise OutputError(f"{out}: holds no finished run to compare with; give the OUT of an earlier run")
        if summary["settings"]["boilerplate"] != settings.as_dict()["boilerplate"]:
            raise OutputError(f"{out}: was cleaned with other settings; give this run the same")
        state = Workspace(out).state
        folders = tuple(sorted((state / "shards").glob("[0-9]*")))
        if not folders:
            raise OutputError(f"{out}: its state in .cleaner was removed; run it again to compare with it")
        if not all((state / f"{name}.npy").exists() for name in SCORED):
            raise OutputError(f"{out}: its state is of another version of cleaner; run it again to compare with it")
        require_whole(state, remedy="run it again to compare with it", threads=threads)
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

    def scored(self) -> tuple[Int64s, Int64s, Int64s]:
        """Return the pairs of numbers that the run verified, their scores, and its twins."""
        pairs, scores, twins = (np.load(Workspace(self.out).state / f"{n}.npy", allow_pickle=False) for n in SCORED)
        return pairs, scores, twins

    def decided(self) -> dict[tuple[str, str], Pair]:
        """Return the pairs of the run on which a person had decided, by their ids."""
        names = [field.name for field in dataclasses.fields(Pair)]
        rows = read_rows(self.out / "pairs.jsonl", *names, only=lambda _, line: b'"decided: ' in line)
        return {(row["a"], row["b"]): Pair(**{name: row[name] for name in names}) for row in rows}

    def rows(self, wanted: Int64s, named: Collection[str]) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield number and row of the documents with a wanted number (ascending) or name."""
        numbers = wanted[: np.searchsorted(wanted, self.documents)].tolist()
        chosen = frozenset(numbers)
        path = self.out / "documents.jsonl"
        if not named:
            rows = read_rows(path, *RECORDED, only=lambda number, _: number in chosen)
            for number in numbers:
                if (row := next(rows, None)) is None:
                    raise OutputError(f"{path}: has fewer rows than the run wrote; run it again to compare with it")
                yield number, row
            return
        for number, row in enumerate(read_rows(path, *RECORDED)):
            if number in chosen or row["id"] in named:
                yield number, row
