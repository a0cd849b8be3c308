"""Removes the furniture of scraped news and flags near-duplicate stories, and explains both.

The names below are loaded when they are first used, so that ``import cleaner`` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.boilerplate import Profile
    from cleaner.duplicates import Comparison, NearDuplicates, compare
    from cleaner.errors import (
        CleanerError,
        DocumentError,
        InputError,
        InUseError,
        OutputError,
        SettingsError,
    )
    from cleaner.library import Cleaner, clean, clean_batch, find_near_duplicates
    from cleaner.model import Cleaned, Cluster, Document, Member, Metadata, Pair, Removal
    from cleaner.settings import BoilerplateSettings, DuplicateSettings, Settings

__version__ = "0.1.0"

__all__ = [
    "BoilerplateSettings",
    "Cleaned",
    "Cleaner",
    "CleanerError",
    "Cluster",
    "Comparison",
    "Document",
    "DocumentError",
    "DuplicateSettings",
    "InUseError",
    "InputError",
    "Member",
    "Metadata",
    "NearDuplicates",
    "OutputError",
    "Pair",
    "Profile",
    "Removal",
    "Settings",
    "SettingsError",
    "clean",
    "clean_batch",
    "compare",
    "find_near_duplicates",
]

_ROOMS = {
    "boilerplate": ("Profile",),
    "duplicates": ("Comparison", "NearDuplicates", "compare"),
    "errors": ("CleanerError", "DocumentError", "InUseError", "InputError", "OutputError", "SettingsError"),
    "library": ("Cleaner", "clean", "clean_batch", "find_near_duplicates"),
    "model": ("Cleaned", "Cluster", "Document", "Member", "Metadata", "Pair", "Removal"),
    "settings": ("BoilerplateSettings", "DuplicateSettings", "Settings"),
}


def __getattr__(name: str) -> object:
    import importlib

    for room, names in _ROOMS.items():
        if name in names:
            return getattr(importlib.import_module(f"cleaner.{room}"), name)
    raise AttributeError(f"module 'cleaner' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*globals(), *__all__]
