"""The packaged weights and phrases as ready-made arrays, so that loading them takes milliseconds.

``weights.json`` and the cue tables are the source; ``weights.npz`` is made from them by
``python -m cleaner.boilerplate.pack`` and is used only while its fingerprint fits them: a new cue or
another weights file works at once, only slower to load (a third of a second).
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

PACKED = Path(__file__).with_name("weights.npz")
TABLES = Path(__file__).with_name("cues")

Arrays = dict[str, npt.NDArray[Any]]


def fingerprint(weights: bytes) -> str:
    """Return the fingerprint of a weights file's bytes and of the cue tables' source."""
    digest = hashlib.sha256(weights)
    for path in sorted(TABLES.rglob("*.py"), key=lambda path: path.relative_to(TABLES).as_posix()):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def load_packed(expected: str) -> Arrays | None:
    """Return the packed arrays if they were made from what has the expected fingerprint."""
    try:
        with np.load(PACKED, allow_pickle=False) as stored:
            if str(stored["fingerprint"]) != expected:
                return None
            return {name: stored[name] for name in stored.files}
    except (OSError, ValueError, KeyError):
        return None


def write_packed(arrays: Arrays, made_from: str) -> None:
    """Write the packed arrays."""
    with PACKED.open("wb") as out:
        np.savez(out, allow_pickle=False, fingerprint=np.array(made_from), **arrays)
