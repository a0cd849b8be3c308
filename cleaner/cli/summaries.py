"""What a run did, in a few lines that a person understands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from cleaner.cli.progress import spoken_seconds

STATUSES = ("cleaned", "unchanged", "suspicious", "failed")
FAILURES_SHOWN = 10
CUES_SHOWN = 5


def summary_lines(summary: Mapping[str, Any], *, out: Path | None) -> Iterator[str]:
    """Yield the lines of a summary (summary.json's fields); ``out`` is where to look next."""
    yield _documents_line(summary.get("documents", {}))
    yield from _removal_lines(summary)
    yield from _copy_lines(summary)
    conflicts = summary.get("conflicts") or []
    if conflicts:
        yield f"{counted(len(conflicts), 'conflict')} among the decisions, the first: {conflicts[0]}"
    skipped = summary.get("skipped") or []
    if skipped:
        first = f"{skipped[0]['id']} ({skipped[0]['reason']})"
        yield f"{counted(len(skipped), 'file')} skipped, the first: {first}"
    seconds = _seconds(summary)
    if seconds is not None:
        yield f"took {spoken_seconds(seconds) if seconds >= 10 else f'{seconds:.1f} s'}"
    if out is not None:
        yield f"next: open {out / 'report.html'}, or `cleaner show {out}`"


def failure_lines(failures: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield a line for each of the first failures, and one for the rest."""
    for name, reason in failures[:FAILURES_SHOWN]:
        yield f"{name}: {reason}"
    if len(failures) > FAILURES_SHOWN:
        yield f"{len(failures) - FAILURES_SHOWN:,} more could not be read; summary.json lists all"


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "copy"), counted(1200, "copy"), counted(2, "file")
    ('1 copy', '1,200 copies', '2 files')
    """
    plural = noun if number == 1 else f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {plural}"


def _documents_line(documents: Mapping[str, int]) -> str:
    parts = [f"{documents[name]:,} {name}" for name in STATUSES if documents.get(name)]
    total = counted(documents.get("read", 0), "document")
    return f"{total}: {', '.join(parts)}" if parts else total


def _removal_lines(summary: Mapping[str, Any]) -> Iterator[str]:
    lines, characters = summary.get("lines", {}), summary.get("characters", {})
    if not lines.get("removed"):
        yield "nothing removed"
        return
    share = 100 * characters.get("removed", 0) / max(1, characters.get("read", 0))
    yield f"{lines['removed']:,} of {lines['read']:,} lines removed ({share:.1f} % of the characters)"
    by_cue = sorted(summary.get("removals_by_cue", {}).items(), key=lambda item: (-item[1], item[0]))
    yield "  most by " + ", ".join(f"{cue} {count:,}" for cue, count in by_cue[:CUES_SHOWN])


def _copy_lines(summary: Mapping[str, Any]) -> Iterator[str]:
    relations = {name: count for name, count in summary.get("pairs_by_relation", {}).items() if count}
    related = relations.pop("related", 0)
    clusters = summary.get("clusters", {})
    if not relations:
        yield "no near-duplicates" + (f"; {counted(related, 'related pair')}" if related else "")
        return
    stated = ", ".join(f"{name} {count:,}" for name, count in sorted(relations.items()))
    tail = f"; {counted(related, 'related pair')} not flagged" if related else ""
    yield f"{counted(clusters.get('clusters', 0), 'cluster')} of copies; pairs: {stated}{tail}"


def _seconds(summary: Mapping[str, Any]) -> float | None:
    stages = summary.get("machine", {}).get("seconds")
    return float(sum(stages.values())) if stages else None
