"""Where to keep what was made once on a machine and can be made again: machine code, compiled templates.

Not beside the package: what pip doesn't know stays behind when it removes the package, and Python would take the
folder that is left for a package without modules.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

PACKAGE = Path(__file__).parent


def cache_folders() -> Iterator[Path]:
    """Yield the folders in which such things of this installation may lie; some may be missing, or not for writing.

    They lie where numba is asked to keep its own, if anywhere, and in the user's cache (XDG Base Directory
    Specification).
    """
    own = Path("cleaner", hashlib.sha256(os.fsencode(PACKAGE)).hexdigest()[:16])
    if wished := os.environ.get("NUMBA_CACHE_DIR"):
        yield Path(wished) / own
    cache = os.environ.get("XDG_CACHE_HOME")
    with suppress(RuntimeError):  # no home
        yield (Path(cache) if cache else Path.home() / ".cache") / own


def writable_cache() -> Path | None:
    """Return the first of the ``cache_folders`` that takes files, made if it was missing; ``None`` if none does."""
    for folder in cache_folders():
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            if os.access(folder, os.W_OK):
                return folder
    return None
