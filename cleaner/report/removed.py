"""The removals of a part of the record in columns, taken where documents are cleaned or read from the record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from cleaner.report.columns import Columns
from cleaner.report.rows import Keys, Numbers


@dataclass(frozen=True, slots=True, eq=False)
class RemovalPart(Columns):
    """Removals in the order of the record, a column each; no text.

    ``document`` numbers documents, from 0 in a part that stands on disk. ``cue`` counts in ``cues``, which are
    in the order of their first removal; ``score`` is in thousandths, ``length`` in code points; ``line`` is the
    key of the removed line. ``size`` is (documents, bytes in the record) of a part that stands on disk.
    """

    document: npt.NDArray[np.int32]
    start: npt.NDArray[np.int32]
    cue: npt.NDArray[np.int16]
    score: npt.NDArray[np.int16]
    length: npt.NDArray[np.int32]
    line: Keys
    cues: npt.NDArray[np.str_]
    size: npt.NDArray[np.int64]

    @classmethod
    def of(
        cls,
        document: Numbers,
        start: Numbers,
        end: Numbers,
        cue: Sequence[str],
        score: Sequence[float],
        line: Keys,
        *,
        size: tuple[int, int] = (0, 0),
    ) -> Self:
        """Return the columns of removals; scores from 0 to 1."""
        number = {name: at for at, name in enumerate(dict.fromkeys(cue))}
        return cls(
            document=document.astype(np.int32),
            start=start.astype(np.int32),
            cue=np.array([number[name] for name in cue], np.int16),
            score=np.rint(np.array(score, np.float64) * 1000).astype(np.int16),
            length=(end - start).astype(np.int32),
            line=line,
            cues=np.array(list(number), np.str_),
            size=np.array(size, np.int64),
        )

    def __len__(self) -> int:
        return len(self.document)
