"""Puts the page together: the template, one style sheet, one script, and the data."""

from __future__ import annotations

import base64
import contextlib
import functools
import hashlib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from cleaner.boilerplate.weights import load_weights
from cleaner.caches import writable_cache
from cleaner.outputs import write_atomically
from cleaner.report.documents import DocumentPart, Documents
from cleaner.report.embed import Embedder
from cleaner.report.findings import Findings, find
from cleaner.report.limits import Limits
from cleaner.report.lines import Counted, count_removals, load_parts
from cleaner.report.methods import paragraph, settings_rows, thresholds, unread
from cleaner.report.plots import histogram
from cleaner.report.records import Known, Records
from cleaner.report.rows import Rows
from cleaner.report.totals import FAMILIES, add_up
from cleaner.workers import WorkerPool

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Template

HERE = Path(__file__).parent

SCRIPTS = ("dom.js", "data.js", "decisions.js", "article.js", "list.js", "views.js", "sample.js", "app.js")
"""The parts of the page's script, in the order in which they need one another."""


def write_report(
    out: Path, *, path: Path | None = None, known: Known | None = None, pool: WorkerPool | None = None
) -> None:
    """Write the review page of an output from the output's records alone; ``OUT/report.html`` without a path.

    The same records give the same bytes. Nothing else below ``out`` is changed. ``known`` is what the run that
    wrote the records knows of them: it saves reading them again, and the page is as durable as they are then; and
    ``pool`` are workers that may help.

    Raises:
        OutputError: ``out`` isn't an output of ``cleaner run``, or a record is damaged.
        OSError: the page can't be written.
    """
    records = Records.read(out, known=known)
    limits = Limits.of_run(len(records.documents))
    page = render(records, policy=content_policy(), limits=limits, pool=pool)
    write_atomically(path or out / "report.html", page, durable=known is None)


def count_parts(
    staged: Path, listed: Iterable[Path], removed: Iterable[Path], *, seed: str
) -> tuple[Documents, Counted]:
    """Return documents and removals of a run, part by part as they were kept, before it is known which are copies.

    ``listed`` are files of ``DocumentPart``, ``removed`` of ``RemovalPart``; ``seed`` is the settings' fingerprint.
    removals.jsonl has been written, documents.jsonl may be later.
    """
    documents = Documents.of_parts(Rows(staged / "documents.jsonl"), map(DocumentPart.load, listed))
    rows, limits = Rows(staged / "removals.jsonl"), Limits.of_run(len(documents))
    parts = load_parts(rows, removed)
    return documents, count_removals(documents, rows, parts, families=_families(), seed=seed, limit=limits.lines)


def render(records: Records, *, policy: str, limits: Limits, pool: WorkerPool | None = None) -> bytes:
    """Return the page under a Content-Security-Policy."""
    catalogue = known_cues()
    found = find(records, _families(), limits)
    embedder = Embedder(records, found, _used(catalogue, found.tally.cues), pool)
    blocks = embedder.blocks()
    html = load_template().render(
        **_overview(records, found),
        style=Markup(style()),  # noqa: S704 - our own file
        script=Markup(script()),  # noqa: S704 - our own files
        policy=policy,
        blocks=blocks,
        limits=embedder.limits(),
        lines=found.lines.different,
        share=_share,
    )
    # A lone surrogate stands in JSON alone, where a backslash escape is what it wants.
    return html.encode("utf-8", "backslashreplace")


@functools.cache
def load_template() -> Template:
    """Return the page's template; where it isn't kept compiled yet, that takes a tenth of a second."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_bytecode_cache(),
    )
    environment.filters["number"] = _number
    return environment.get_template("page.html")


def _bytecode_cache() -> BytecodeCache | None:
    """Return where templates are kept compiled; ``None`` where they can't be."""
    from jinja2 import FileSystemBytecodeCache
    from jinja2.bccache import Bucket

    class Cache(FileSystemBytecodeCache):
        def dump_bytecode(self, bucket: Bucket) -> None:
            with contextlib.suppress(OSError):  # a full disk; it is compiled again the next time
                super().dump_bytecode(bucket)

    folder = writable_cache()
    return Cache(str(folder), "%s.jinja") if folder else None


def style() -> str:
    """Return the page's style sheet."""
    return (HERE / "page.css").read_text(encoding="utf-8")


def script() -> str:
    """Return the page's script."""
    return "".join((HERE / name).read_text(encoding="utf-8") for name in SCRIPTS)


def content_policy(*, connect: str = "'none'") -> str:
    """Return a Content-Security-Policy under which only the page's own style and script act.

    ``connect`` is what the script may ask: nothing, unless the review server serves the page.
    """
    return (
        f"default-src 'none'; script-src 'sha256-{_digest(script())}'; style-src 'sha256-{_digest(style())}'; "
        f"connect-src {connect}; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _overview(records: Records, found: Findings) -> dict[str, Any]:
    """Return what the template shows without a script."""
    summary, totals = records.summary, add_up(records, found)
    threshold, related = thresholds(summary)
    return {
        "version": summary.get("versions", {}).get("cleaner", ""),
        "totals": totals,
        "families": FAMILIES,
        "summary": summary,
        "unread": unread(summary),
        "histogram": histogram(totals.histogram, threshold=threshold, related=related),
        "sizes_top": max((clusters for _, clusters, _ in totals.sizes), default=0),
        "publisher_parts": lambda families: [[count, f"f{FAMILIES.index(name)}"] for name, count in families.items()],
        "methods": paragraph(summary, totals),
        "settings": list(settings_rows(summary)),
        "threshold": threshold,
        "related": related,
    }


def known_cues() -> list[tuple[str, str, str]]:
    """Return name, family and summary of every cue of this version."""
    decided = ("decision", "other", "A person decided in a review that this line always goes.")
    return [decided, *load_weights(None).catalogue]


def _families() -> dict[str, str]:
    return {name: family for name, family, _ in known_cues()}


def _used(catalogue: list[tuple[str, str, str]], counted: Counter[str]) -> list[tuple[str, str, str]]:
    """Return the cues that removed something, those of another version at the end."""
    known = {name for name, _, _ in catalogue}
    unknown = sorted(name for name in counted if name not in known)
    return [cue for cue in catalogue if cue[0] in counted] + [(name, "other", "") for name in unknown]


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _number(value: int) -> str:
    return f"{value:,}"


def _share(part: int, whole: int) -> str:
    """Return a part in per cent of the whole; nothing of nothing is 0 %."""
    if not whole:
        return "0 %"
    percent = 100 * part / whole
    return f"{percent:.1f} %" if 0 < percent < 99.95 else f"{percent:.0f} %"
