"""Python's search for cyclic garbage, and where it is left out."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """Let no cyclic garbage be looked for: rows, removals and pairs hold none, and are looked through in vain.

    That took a fiftieth of a run, and a fifth of clustering and of the review page.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
