"""The paragraph that can be cited, and the settings as a table."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from cleaner.report.totals import Totals
from cleaner.settings import DuplicateSettings


def paragraph(summary: dict[str, Any], totals: Totals) -> str:
    """Return how the texts were cleaned, with what is needed to do it again."""
    versions = summary.get("versions", {})
    duplicates = summary.get("settings", {}).get("duplicates", {})
    boilerplate = summary.get("settings", {}).get("boilerplate", {})
    libraries = ", ".join(f"{name} {version}" for name, version in versions.items() if name != "cleaner")
    program = f"cleaner {versions.get('cleaner', '(version unknown)')}{f' ({libraries})' if libraries else ''}"
    fingerprint = summary.get("settings_fingerprint", "unknown")
    return (
        f"{totals.documents:,} documents were cleaned with {program}, settings fingerprint {fingerprint}. Whole lines "
        f"were removed as furniture where the weighed evidence of named cues said so (caution: "
        f"{boilerplate.get('caution', 'normal')}): {totals.lines_removed:,} of {totals.lines:,} lines and "
        f"{totals.characters_removed:,} of {totals.characters:,} characters. No word was rewritten; the kept and the "
        f"removed text together are the extracted text. Near-duplicates were sought with MinHash signatures "
        f"({duplicates.get('num_perm', 128)} permutations, seed {duplicates.get('seed', 1)}) over the cleaned texts "
        f"and verified by aligned coverage of the shorter story’s words; a coverage of at least "
        f"{duplicates.get('threshold', 0.8):g} is flagged. {totals.clustered:,} documents form "
        f"{totals.clusters:,} {'cluster' if totals.clusters == 1 else 'clusters'}."
    )


def duplicate_settings(summary: dict[str, Any]) -> DuplicateSettings:
    """Return how the run sought copies; the defaults for what it doesn't state."""
    stated = summary.get("settings", {}).get("duplicates", {})
    known = {field.name for field in dataclasses.fields(DuplicateSettings)}
    return DuplicateSettings(**{name: value for name, value in stated.items() if name in known})


def thresholds(summary: dict[str, Any]) -> tuple[float, float]:
    """Return the coverages from which a pair is flagged, and from which it is reported."""
    settings = duplicate_settings(summary)
    return settings.threshold, settings.related


def unread(summary: dict[str, Any]) -> list[tuple[str, str]]:
    """Return (source, reason) of every input that failed or was skipped."""
    rows = []
    for row in (*summary.get("failures", ()), *summary.get("skipped", ())):
        values = list(row.values()) if isinstance(row, dict) else row if isinstance(row, list) else [row]
        rows.append((str(values[0]), " ".join(map(str, values[1:]))))
    return rows


def settings_rows(summary: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (name, value) of every setting, and of every version."""
    yield "settings fingerprint", str(summary.get("settings_fingerprint", "unknown"))
    for name, version in summary.get("versions", {}).items():
        yield f"version of {name}", str(version)
    for group, value in summary.get("settings", {}).items():
        if isinstance(value, dict):
            yield from ((f"{group}.{name}", _stated(one)) for name, one in value.items())
        else:
            yield group, _stated(value)


def _stated(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else str(value)
