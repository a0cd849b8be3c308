"""Where to keep what was made once on a machine and can be made again: machine code, compiled templates."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def cache_folders() -> Iterator[Path]:
    """Yield the folders in which such things may lie, the best one first; some may be missing, or not for writing.

    They are the folder that numba is asked to use, if any, the one of the package's compiled modules, and the user's
    (XDG Base Directory Specification).
    """
    if wished := os.environ.get("NUMBA_CACHE_DIR"):
        yield Path(wished)
    yield Path(__file__).parent / "__pycache__"
    cache = os.environ.get("XDG_CACHE_HOME")
    with suppress(RuntimeError):  # no home
        yield (Path(cache) if cache else Path.home() / ".cache") / "cleaner"
