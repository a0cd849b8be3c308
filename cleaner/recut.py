"""Other thresholds for a finished run, from its stored scores: no text is read again."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from cleaner.duplicates import Facts, cluster
from cleaner.duplicates.relations import vouched
from cleaner.errors import OutputError, SettingsError
from cleaner.model import Cluster, Pair, Relation
from cleaner.outputs import encode_row, read_rows, write_atomically
from cleaner.report import write_report
from cleaner.settings import Settings
from cleaner.stages import writing
from cleaner.stages.matching import count_matches
from cleaner.stages.workspace import Workspace, read_summary

RECORDS = ("documents.jsonl", "pairs.jsonl", "duplicates.jsonl")


def recut_pairs(pairs: Iterable[Pair], *, threshold: float, was: float) -> Iterator[Pair]:
    """Yield recorded pairs with the relation that another threshold gives them.

    ``was`` is the threshold of the run. A pair that reached it and was only ``related`` all the same, because
    its numbers disagree or a person said so, stays related.
    """
    for pair in pairs:
        relation: Relation = "related"
        if pair.relation == "identical":
            relation = "identical"
        elif pair.coverage >= threshold and not (pair.relation == "related" and pair.coverage >= was):
            whole = min(pair.coverage_a, pair.coverage_b) >= threshold
            relation = "near-duplicate" if whole else "excerpt"
        yield dataclasses.replace(pair, relation=relation)


def recut(out: Path, *, threshold: float) -> dict[str, Any]:
    """Apply another threshold to the run in ``out``: pairs, clusters, documents, summary and report.

    Returns the new values of summary.json.

    Raises:
        SettingsError: the threshold lies below the run's ``related``, under which nothing was recorded.
        OutputError: ``out`` is no finished run, one with dropped copies, whose articles would have to move, or one
            that was compared with an earlier run, whose pairs it lacks.
    """
    workspace = Workspace(out)
    if not out.is_dir():
        raise OutputError(f"{out}: no such folder; give the folder that cleaner run wrote")
    with workspace.locked():
        plan = f"recut {threshold}"
        if workspace.prepare(plan) and writing.is_whole(workspace):
            return _finish(workspace)
        summary = read_summary(out)
        if summary is None:
            workspace.clear()
            raise OutputError(f"{out}: holds no finished run; give the folder that cleaner run wrote")
        if "earlier" in summary:
            raise OutputError(f"{out}: was compared with an earlier run; run again with --threshold {threshold}")
        settings = Settings.from_dict(summary["settings"])
        if settings.drop_duplicates:
            raise OutputError(f"{out}: copies were dropped from it; run again with --threshold {threshold}")
        if threshold < settings.duplicates.related:
            raise SettingsError(
                f"threshold {threshold}: below {settings.duplicates.related}, the least that was recorded; "
                "run again with --related"
            )
        cut = dataclasses.replace(settings.duplicates, threshold=threshold)
        pairs = list(recut_pairs(_pairs(out), threshold=threshold, was=settings.duplicates.threshold))
        pairs = vouched(pairs, settings=cut)
        clusters = cluster(pairs, _facts(out, pairs), settings=cut)
        _stage(workspace, pairs, clusters, summary, dataclasses.replace(settings, duplicates=cut))
        return _finish(workspace)


def _finish(workspace: Workspace) -> dict[str, Any]:
    writing.publish(workspace, {*RECORDS, "summary.json"})
    write_report(workspace.out)
    workspace.clear()
    return read_summary(workspace.out) or {}


def _pairs(out: Path) -> Iterator[Pair]:
    for row in read_rows(out / "pairs.jsonl"):
        yield Pair(**{field.name: row[field.name] for field in dataclasses.fields(Pair)})


def _facts(out: Path, pairs: Iterable[Pair]) -> dict[str, Facts]:
    """Return what choosing a representative needs, of the documents that pair."""
    wanted = {name for pair in pairs for name in (pair.a, pair.b)}
    return {row["id"]: writing.facts_of(row) for row in read_rows(out / "documents.jsonl") if row["id"] in wanted}


def _stage(
    workspace: Workspace, pairs: list[Pair], clusters: list[Cluster], summary: dict[str, Any], settings: Settings
) -> None:
    """Write the new records beside the old ones."""
    of = {member.id: found.id for found in clusters for member in found.members}
    with (workspace.staged / "documents.jsonl").open("w", encoding="utf-8", newline="\n") as documents:
        for row in read_rows(workspace.out / "documents.jsonl"):
            documents.write(f"{encode_row(row | {'cluster': of.get(row['id']), 'kept': True})}\n")
    writing.write_pairs(workspace.staged, pairs)
    writing.write_clusters(workspace.staged, clusters)
    values = summary | count_matches(pairs, clusters)
    values |= {"settings": settings.as_dict(), "settings_fingerprint": settings.fingerprint()}
    values["machine"] = {k: v for k, v in summary["machine"].items() if k != "plan"}
    text = json.dumps(values, ensure_ascii=False, indent=1)
    write_atomically(workspace.staged / "summary.json", f"{text}\n".encode())
