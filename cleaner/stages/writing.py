"""The pieces of the shards become the records and tables of OUT, under their final names at once."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from json.encoder import encode_basestring
from pathlib import Path
from typing import Any

import numpy as np

from cleaner.duplicates import Facts
from cleaner.inputs.names import id_to_name
from cleaner.model import Cluster, Pair
from cleaner.outputs import OURS, append_file, encode_columns, encode_row, write_atomically
from cleaner.report.documents import Placed
from cleaner.stages.checksums import CHECKSUMS, write_checksums
from cleaner.stages.cleaning import DONE, UNFINISHED_ROW
from cleaner.stages.earlier import SCORED
from cleaner.stages.reading import load_report
from cleaner.stages.texts import load_rows
from cleaner.stages.workspace import Workspace
from cleaner.tables import TableWriter

KEPT_BY_USERS = frozenset({"decisions.jsonl"})
"""What people write into OUT; a new run leaves it where it is."""

ROWS_AT_ONCE = 1000
"""Rows of a record that are encoded together; what more would save doesn't show."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document of a cluster stands: its cluster's id, and whether its article is kept."""

    cluster: str
    kept: bool


Places = Mapping[int, Place]
"""Places by document number (over all shards); documents in no cluster are missing."""


def write_articles(workspace: Workspace, shards: int, places: Places) -> None:
    """Join the tables of all shards, and move what isn't kept to ``dropped``."""
    staged = workspace.staged
    with TableWriter(staged / "articles") as articles, TableWriter(staged / "dropped") as dropped:
        number = 0
        for shard in range(shards):
            number += _place_shard(workspace.shard(shard), number, places, articles, dropped)


def _place_shard(folder: Path, first: int, places: Places, articles: TableWriter, dropped: TableWriter) -> int:
    """Put one shard's articles where they belong; return its number of documents."""
    count = load_report(folder).documents
    gone = {n - first for n in range(first, first + count) if n in places and not places[n].kept}
    names: list[str] = json.loads((folder / "tables.json").read_bytes())
    if not gone:
        for position, name in enumerate(names):
            articles.append_file(id_to_name(name), folder / f"table-{position}")
        return count
    lines = {name: iter(_rows_of(folder / f"table-{p}")) for p, name in enumerate(names)}
    for offset, row in enumerate(load_rows(folder)):
        name = id_to_name(row.article)
        if row.in_table:
            (dropped if offset in gone else articles).append(name, next(lines[row.article]))
        elif offset in gone:
            _move(articles.root / name, dropped.root / name)
    return count


def _rows_of(part: Path) -> list[bytes]:
    """Return the rows of a table's part with their line ends; a row itself may hold a carriage return."""
    return [row + b"\n" for row in part.read_bytes().split(b"\n")[:-1]]


def _move(article: Path, target: Path) -> None:
    """Move an article; one that an interrupted run has moved already stays where it is."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if article.exists():
        os.replace(article, target)


def write_documents(workspace: Workspace, shards: int, places: Places) -> Placed:
    """Complete the rows of documents.jsonl with cluster and kept; return what the review page needs of them."""
    sizes, number = [], 0
    with (workspace.staged / "documents.jsonl").open("wb") as out:
        for shard in range(shards):
            unfinished = (workspace.shard(shard) / UNFINISHED_ROW).read_bytes().split(b"\n")[:-1]
            rows = b"".join([_completed(row, places.get(at)) for at, row in enumerate(unfinished, number)])
            out.write(rows)
            sizes.append((len(unfinished), len(rows)))
            number += len(unfinished)
    kept, clustered = np.ones(number, np.bool_), np.zeros(number, np.bool_)
    for at, place in places.items():
        kept[at], clustered[at] = place.kept, True
    return Placed(sizes, kept, clustered)


def _completed(unfinished: bytes, place: Place | None) -> bytes:
    if place is None:
        return unfinished + b',"cluster":null,"kept":true}\n'
    end = f',"cluster":{encode_basestring(place.cluster)},"kept":{"true" if place.kept else "false"}}}\n'.encode()
    if place.kept:
        return unfinished + end
    row = json.loads(unfinished + b"}")
    row["article"] = row["article"].replace("articles/", "dropped/", 1)
    return encode_row(row)[:-1].encode() + end


def write_removals(workspace: Workspace, shards: int) -> None:
    """Join the removals of all shards."""
    with (workspace.staged / "removals.jsonl").open("wb") as out:
        for shard in range(shards):
            append_file(workspace.shard(shard) / "removals.jsonl", out)


def facts_of(row: Mapping[str, Any]) -> Facts:
    """Return what choosing a representative needs from a row of documents.jsonl."""
    return Facts(
        length=row["characters"] - row["characters_removed"],
        removed=row["characters_removed"],
        publisher=row["publisher"],
        date=row["date"],
        agency=row["agency"],
    )


def pair_row(pair: Pair) -> dict[str, Any]:
    """Return a pair's row of pairs.jsonl."""
    return {
        "a": pair.a, "b": pair.b, "relation": pair.relation, "coverage": pair.coverage,
        "coverage_a": pair.coverage_a, "coverage_b": pair.coverage_b, "jaccard": pair.jaccard, "reason": pair.reason,
        "parts_a": pair.parts_a, "parts_b": pair.parts_b,
    }  # fmt: skip


def cluster_rows(cluster: Cluster) -> Iterator[dict[str, Any]]:
    """Yield the rows of duplicates.jsonl of one cluster, the representative's too."""
    for member in cluster.members:
        yield {
            "id": member.id,
            "cluster": cluster.id,
            "representative": cluster.representative,
            "relation": member.relation,
            "coverage": member.coverage,
            "reason": cluster.reason if member.relation == "representative" else None,
            "source": member.id == cluster.source,
        }


def write_pairs(staged: Path, pairs: Iterable[Pair]) -> None:
    """Write pairs.jsonl."""
    _write_rows(staged / "pairs.jsonl", map(pair_row, pairs))


def write_clusters(staged: Path, clusters: Sequence[Cluster]) -> None:
    """Write duplicates.jsonl."""
    _write_rows(staged / "duplicates.jsonl", (row for cluster in clusters for row in cluster_rows(cluster)))


def _write_rows(path: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    left = iter(rows)
    with path.open("w", encoding="utf-8", newline="\n") as out:
        while some := list(islice(left, ROWS_AT_ONCE)):
            out.write(encode_columns({name: [row[name] for row in some] for name in some[0]}))


def add_counts(workspace: Workspace, shards: int) -> dict[str, Any]:
    """Return the sum of the shards' counts."""
    total: dict[str, Any] = {}
    for shard in range(shards):
        for group, values in json.loads((workspace.shard(shard) / DONE).read_bytes()).items():
            sums = total.setdefault(group, {})
            for name, amount in values.items():
                sums[name] = sums.get(name, 0) + amount
    by_cue = total.get("removals_by_cue", {})
    total["removals_by_cue"] = dict(sorted(by_cue.items(), key=lambda item: (-item[1], item[0])))
    return total


def is_whole(workspace: Workspace) -> bool:
    """Tell whether all outputs are staged, so that only ``publish`` is left to do."""
    return (workspace.work / "whole").exists()


def publish(workspace: Workspace, names: Iterable[str]) -> None:
    """Give staged outputs their final names, ``summary.json`` last; older ones of these names go.

    Can be repeated after a crash at any point: first a marker says that the staged outputs are whole,
    then the old ones are set aside, then a second marker says so, and only then do the new ones move.
    """
    _mark(workspace.work / "whole")
    cleared = workspace.work / "cleared"
    others = sorted(set(names) - {"summary.json"})
    if not cleared.exists():
        for name in ("summary.json", *others):
            _set_aside(workspace.out / name, workspace.work / "old")
        _mark(cleared)
    for name in (*others, "summary.json"):
        if (workspace.staged / name).exists():
            os.replace(workspace.staged / name, workspace.out / name)


def publish_run(workspace: Workspace, shards: int, *, threads: int = 1) -> None:
    """Publish all that a run writes, and keep its state."""
    _mark(workspace.work / "whole")
    _keep_state(workspace, shards, threads)
    publish(workspace, OURS - KEPT_BY_USERS)


def _keep_state(workspace: Workspace, shards: int, threads: int) -> None:
    """Keep what a later run ``--against`` this one and ``explain`` need: sketches, mask, repeated lines."""
    replaced = workspace.work / "replaced"
    if not replaced.exists():
        shutil.rmtree(workspace.state, ignore_errors=True)
        _mark(replaced)
    (workspace.state / "shards").mkdir(parents=True, exist_ok=True)
    moves = [(workspace.work / "repeated", workspace.state / "repeated")]
    moves.append((workspace.work / "candidates" / "mask.npy", workspace.state / "mask.npy"))
    moves += [(workspace.work / f"{name}.npy", workspace.state / f"{name}.npy") for name in SCORED]
    for number in range(shards):
        folder = workspace.state / "shards" / f"{number:06d}"
        folder.mkdir(exist_ok=True)
        moves += [(workspace.shard(number) / name, folder / name) for name in ("sketches", "publishers.npy", "ids.npy")]
    for source, target in moves:
        if source.exists():
            os.replace(source, target)
    kept_files = (path for path in workspace.state.rglob("*") if path.is_file())
    kept = {path.relative_to(workspace.state).as_posix(): path for path in kept_files}
    # made in the work folder, so that a crash leaves no unfinished file among what is kept
    write_checksums(workspace.work, kept, threads=threads)
    os.replace(workspace.work / CHECKSUMS, workspace.state / CHECKSUMS)


def _mark(path: Path) -> None:
    if not path.exists():
        write_atomically(path, b"")


def _set_aside(path: Path, old: Path) -> None:
    """Move an output of an older run into the work folder, which is removed at the end."""
    if path.is_symlink() or path.exists():
        old.mkdir(exist_ok=True)
        os.replace(path, old / path.name)
