"""Every setting, its default and its range; nothing else in the project holds an option.

The settings that can change an output byte have a fingerprint, which is kept in everything stored.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from typing import Any, Literal, Self

from cleaner.errors import SettingsError

Caution = Literal["low", "normal", "high"]
PublisherFrom = Literal["auto", "host", "folder", "field"]


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise SettingsError(f"{name} {value!r}: must be one of {', '.join(allowed)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class BoilerplateSettings:
    """How lines are judged.

    ``caution`` moves the operating point: ``high`` removes less and risks less content.
    ``weights`` is a weights file that ``cleaner fit`` wrote; the packaged one if ``None``.
    ``strip_bylines`` also removes byline, date, place line and agency credit.
    """

    caution: Caution = "normal"
    weights: str | None = None
    strip_bylines: bool = False

    def __post_init__(self) -> None:
        _one_of("caution", self.caution, ("low", "normal", "high"))


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateSettings:
    """How copies are found.

    ``threshold`` is the least aligned coverage (0..1) of the shorter story for a flag, ``related``
    the least that is reported. ``keep`` chooses the representative: ``longest``, ``earliest``,
    ``latest``, ``first``, or the path of a text file with preferred publishers, one a line.
    """

    threshold: float = 0.80
    related: float = 0.50
    keep: str = "longest"
    num_perm: int = 128
    seed: int = 1

    def __post_init__(self) -> None:
        if not 0 < self.related <= self.threshold <= 1:
            raise SettingsError(
                f"threshold {self.threshold}: must lie between related ({self.related}) and 1; "
                "give a share of the shorter story's words such as 0.8"
            )
        if not 0 <= self.seed < 2**32:
            raise SettingsError(f"seed {self.seed}: must lie between 0 and {2**32 - 1}")


@dataclass(frozen=True, slots=True, kw_only=True)
class InputSettings:
    """Which files are read, and how.

    ``include`` and ``exclude`` are gitignore patterns relative to the input. ``max_bytes`` refuses
    larger text files and decompressed rows (see inputs.py for the compressed-file caps).
    ``page_seconds`` is the deadline for extracting one HTML page.
    """

    text_field: str = "text"
    id_field: str = "id"
    publisher_field: str = "publisher"
    publisher_from: PublisherFrom = "auto"
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    max_bytes: int = 64 * 2**20
    page_seconds: float = 20.0

    def __post_init__(self) -> None:
        _one_of("publisher_from", self.publisher_from, ("auto", "host", "folder", "field"))
        if self.max_bytes < 1:
            raise SettingsError(f"max_bytes {self.max_bytes}: must be at least 1")
        if not self.page_seconds > 0:
            raise SettingsError(f"page_seconds {self.page_seconds}: must be above 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings that can change an output byte."""

    inputs: InputSettings = InputSettings()
    boilerplate: BoilerplateSettings = BoilerplateSettings()
    duplicates: DuplicateSettings = DuplicateSettings()
    drop_duplicates: bool = False

    def fingerprint(self) -> str:
        """Return 16 hexadecimal digits that differ when any setting differs."""
        stated = json.dumps(dataclasses.asdict(self), sort_keys=True)
        return hashlib.sha256(stated.encode()).hexdigest()[:16]

    def as_dict(self) -> dict[str, Any]:
        """Return the settings as plain values, for records."""
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, stated: dict[str, Any]) -> Self:
        """Return settings from plain values as ``as_dict`` gave them.

        Raises:
            SettingsError: a name is unknown, or a value out of range or of the wrong kind.
        """
        try:
            return cls._from_dict(stated)
        except (TypeError, ValueError, AttributeError) as error:
            raise SettingsError(f"settings: of the wrong kind ({error}); give them as summary.json does") from error

    @classmethod
    def _from_dict(cls, stated: dict[str, Any]) -> Self:
        groups = {"inputs": InputSettings, "boilerplate": BoilerplateSettings, "duplicates": DuplicateSettings}
        values: dict[str, Any] = {}
        for name, value in stated.items():
            if name in groups:
                known = {field.name for field in dataclasses.fields(groups[name])}
                if unknown := sorted(set(value) - known):
                    raise SettingsError(f"{name}.{unknown[0]}: no such setting; known: {', '.join(sorted(known))}")
                lists = {key: tuple(v) if isinstance(v, list) else v for key, v in value.items()}
                values[name] = groups[name](**lists)
            elif name == "drop_duplicates":
                values[name] = bool(value)
            else:
                raise SettingsError(f"{name}: no such setting; known: {', '.join([*groups, 'drop_duplicates'])}")
        return cls(**values)
