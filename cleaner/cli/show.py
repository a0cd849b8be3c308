"""``show`` and ``review``: what a run found, in the terminal and in a browser."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import typer

from cleaner.cli import options as opt
from cleaner.cli import terminal
from cleaner.cli.summaries import counted, failure_lines, summary_lines
from cleaner.errors import OutputError

MIN_TEXT_COLUMNS = 20


@dataclass(slots=True)
class RemovedLine:
    """A removed text, how often it went, by which cue most often, and from how many documents."""

    text: str
    count: int = 0
    cues: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    _last: str = ""

    def add(self, document: str, cue: str) -> None:
        """Count one removal; removals come in the order of the documents."""
        self.count += 1
        self.cues[cue] += 1
        self.documents += document != self._last
        self._last = document

    def row(self) -> dict[str, Any]:
        """Return the line as a row for a program."""
        cue = min(self.cues, key=lambda name: (-self.cues[name], name))
        return {"text": self.text, "count": self.count, "documents": self.documents, "cue": cue}


def show(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder that cleaner run wrote.")],
    lines: Annotated[int, typer.Option("--lines", min=0, metavar="N", help="Removed lines shown.")] = 15,
    clusters: Annotated[int, typer.Option("--clusters", min=0, metavar="N", help="Clusters shown.")] = 10,
    output: opt.Format = "text",
) -> int:
    """Show what a run found: totals, the lines removed most often, the largest clusters."""
    summary = _summary(out)
    removed = top_removed_lines(out, lines)
    largest = largest_clusters(out, clusters)
    if output == "json":
        terminal.write_rows([{"summary": summary, "removed_lines": removed, "clusters": largest}])
        return 0
    columns, colour = terminal.width(sys.stdout), terminal.colour_wanted(sys.stdout)
    for line in _page(summary, removed, largest, columns=columns, colour=colour):
        print(line)
    return 0


def review(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder that cleaner run wrote.")],
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in a browser.")] = True,
) -> int:
    """Open the review page and save its decisions at once, until Ctrl-C.

    The page is served on this machine alone. `cleaner run ... --decisions OUT/decisions.jsonl` replays
    the decisions.
    """
    from cleaner.report.server import serve

    def ready(address: str) -> None:
        terminal.say(f"reviewing {out} until Ctrl-C, at")
        print(address, file=sys.stderr, flush=True)

    number = serve(out, open_browser=browser, ready=ready)
    terminal.say(f"{counted(number, 'decision')} in {out / 'decisions.jsonl'}")
    return 0


def _summary(out: Path) -> dict[str, Any]:
    try:
        summary = json.loads((out / "summary.json").read_bytes())
    except OSError:
        raise OutputError(f"{out}: holds no summary.json; give the folder that cleaner run wrote") from None
    except ValueError as error:
        raise OutputError(f"{out / 'summary.json'}: not JSON ({error}); run cleaner again") from None
    if not isinstance(summary, dict):
        raise OutputError(f"{out / 'summary.json'}: not a summary; run cleaner again")
    return summary


def top_removed_lines(out: Path, number: int) -> list[dict[str, Any]]:
    """Return the removed lines that went most often, white space evened out."""
    from cleaner.outputs import read_rows

    found: dict[str, RemovedLine] = {}
    for row in read_rows(out / "removals.jsonl"):
        text = " ".join(row["text"].split())
        found.setdefault(text, RemovedLine(text)).add(row["id"], row["cue"])
    ordered = sorted(found.values(), key=lambda line: (-line.count, line.text))
    return [line.row() for line in ordered[:number]]


def largest_clusters(out: Path, number: int) -> list[dict[str, Any]]:
    """Return the clusters with most members, each with its members."""
    from cleaner.outputs import read_rows

    members: dict[str, list[dict[str, Any]]] = {}
    for row in read_rows(out / "duplicates.jsonl"):
        members.setdefault(row["cluster"], []).append(row)
    ordered = sorted(members.items(), key=lambda item: (-len(item[1]), item[0]))
    return [
        {
            "cluster": name,
            "representative": rows[0]["representative"],
            "members": [
                {"id": row["id"], "relation": row["relation"], "coverage": row["coverage"]}
                for row in rows
                if row["relation"] != "representative"
            ],
        }
        for name, rows in ordered[:number]
    ]


def _page(
    summary: dict[str, Any],
    removed: list[dict[str, Any]],
    largest: list[dict[str, Any]],
    *,
    columns: int,
    colour: bool,
) -> Iterator[str]:
    for line in summary_lines(summary, out=None):
        yield from terminal.flow(line, columns)
    failures = [(failure["id"], failure["reason"]) for failure in summary.get("failures", [])]
    for line in failure_lines(failures):
        yield from terminal.flow(f"could not be read: {line}", columns)
    if removed:
        yield ""
        yield terminal.styled("Lines removed most often", "bold", colour=colour)
        yield from _line_table(removed, columns)
    if largest:
        yield ""
        title = f"Largest of {counted(summary['clusters']['clusters'], 'cluster')}"
        yield terminal.styled(title, "bold", colour=colour)
        for cluster in largest:
            yield from _cluster_rows(cluster, columns)


def _line_table(removed: list[dict[str, Any]], columns: int) -> Iterator[str]:
    count_columns = len(f"{removed[0]['count']:,}")
    cue_columns = max(terminal.cells(row["cue"]) for row in removed)
    room = max(MIN_TEXT_COLUMNS, columns - count_columns - cue_columns - 6)
    for row in removed:
        count, cue = f"{row['count']:>{count_columns},}", terminal.pad(row["cue"], cue_columns)
        yield f"  {count}  {cue}  {terminal.fit(row['text'], room)}"


def _cluster_rows(cluster: dict[str, Any], columns: int) -> Iterator[str]:
    yield "  " + terminal.fit(cluster["representative"], columns - 2)
    for member in cluster["members"]:
        relation = f"    {member['relation']:14}  {member['coverage']:4.2f}  "
        yield relation + terminal.fit(member["id"], max(MIN_TEXT_COLUMNS, columns - len(relation)))
