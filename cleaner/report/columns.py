"""Columns on disk: a dataclass of arrays as one file, nothing pickled."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any, ClassVar, Self

import numpy as np

from cleaner.arrays import save_arrays


class Columns:
    """What a dataclass whose fields are all arrays inherits to be written and read."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def save(self, path: Path) -> None:
        """Write the columns to one file."""
        save_arrays(path, {field.name: getattr(self, field.name) for field in fields(self)})

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what ``save`` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            return cls(*(stored[field.name] for field in fields(cls)))
