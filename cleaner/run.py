"""A whole folder: the stages of a run in their order."""

from __future__ import annotations

import contextlib
import datetime
import gc
import importlib.metadata
import json
import os
import platform
import resource
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from cleaner import __version__
from cleaner.arrays import among
from cleaner.boilerplate import LineCounts, Profile, RepeatedLines
from cleaner.compiled import beside, is_cached, use_compiled
from cleaner.decisions import Decisions
from cleaner.errors import InputError, OutputError
from cleaner.inputs import Found, Unreadable, find_inputs
from cleaner.outputs import write_atomically
from cleaner.settings import Settings
from cleaner.stages import cleaning, matching, writing
from cleaner.stages.cleaning import ShardCleaner, is_cleaned
from cleaner.stages.collection import without_collection
from cleaner.stages.earlier import Earlier
from cleaner.stages.matching import Matches, Parties, Scored, match, score
from cleaner.stages.pages import Page, extract_pages
from cleaner.stages.parquet import require_pyarrow, write_parquet
from cleaner.stages.plan import Piece, make_plan, make_shards
from cleaner.stages.preparing import Preparer
from cleaner.stages.progress import Progress, Silence, Stopwatch
from cleaner.stages.reading import ShardReader, load_report
from cleaner.stages.texts import ROWS, in_order
from cleaner.stages.workspace import Workspace, is_ours, read_summary
from cleaner.workers import WorkerPool

if TYPE_CHECKING:
    from cleaner.report.documents import Documents, Placed
    from cleaner.report.lines import Counted
    from cleaner.report.records import Known

COMPILED_BYTES, COMPILE_BYTES = 50_000, 3_000_000
"""Text from which on loading the compiled kernels pays (some 15 articles), and compiling them first (some 900):
interpreted, an article takes about 20 ms; loading takes .1 s (.6 where numba does it), compiling 15 to 30, once."""

REQUEST = "request.json"
"""What the parts of a shared-out run were asked for, so that ``merge`` can finish it."""

LIBRARIES = ("datasketch", "numpy", "trafilatura")
"""The libraries whose version can change an output; named in summary.json."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to: the values of ``summary.json``, and what a caller asks for first."""

    values: dict[str, Any]
    repeated: bool = False

    @property
    def failures(self) -> tuple[tuple[str, str], ...]:
        """Each document, row or file that could not be read, and why."""
        return tuple((f["id"], f["reason"]) for f in self.values["failures"])

    @property
    def findings(self) -> int:
        """Number of removals and of flagged copies, for ``--check``."""
        clusters = self.values["clusters"]
        return int(sum(self.values["removals_by_cue"].values()) + clusters["members"] - clusters["clusters"])

    @property
    def exit_code(self) -> int:
        """3 if some inputs could not be read, else 0."""
        return 3 if self.values["failures"] else 0

    def as_dict(self) -> dict[str, Any]:
        """Return the values of summary.json."""
        return self.values


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """How a run is done; only ``profile``, ``decisions`` and ``against`` can change what is written.

    ``jobs`` worker processes (0: one for each usable CPU). ``part`` (2, 8) does the second of eight parts
    only; when all are done, ``merge``, or the run without a part, does the rest. ``profile`` is a file that
    ``cleaner learn`` wrote: its repeated lines are used, frozen, instead of counting this folder's.
    ``decisions`` replays what people decided. ``against`` is the OUT of an earlier run. ``records_format``
    ``parquet`` writes the records as Parquet beside the JSON Lines. ``own_process`` says that this
    process does nothing else.
    """

    jobs: int = 0
    overwrite: bool = False
    restart: bool = False
    dry_run: bool = False
    part: tuple[int, int] | None = None
    profile: Path | None = None
    decisions: Path | None = None
    against: Path | None = None
    records_format: Literal["jsonl", "parquet"] = "jsonl"
    own_process: bool = False


def run(
    inputs: Sequence[str | Path],
    *,
    out: str | Path,
    settings: Settings = Settings(),
    options: RunOptions = RunOptions(),
    progress: Progress | None = None,
) -> Summary:
    """Clean folders and files into ``out`` and flag the copies among them.

    Inputs are never written to. An ``out`` that holds the same run already is left as it is; one that
    was interrupted is continued.

    Raises:
        InputError: an input is missing or empty, or two documents have one id.
        OutputError: ``out`` is no output of cleaner, holds another run (unless ``overwrite``), or lies
            inside an input, or an input inside it.
        InUseError: another run works on ``out``.
        SettingsError: the profile or the weights can't be used.
    """
    out = Path(out)
    _allow_open_files()
    if options.records_format == "parquet":
        require_pyarrow()
    _refuse_overlap(inputs, out)
    if not is_ours(out):
        raise OutputError(f"{out}: holds files that cleaner didn't write; give a new or empty folder")
    found = find_inputs(inputs, settings=settings.inputs)
    if not found.sources:
        raise InputError(_nothing_found(inputs, found))
    if options.dry_run:
        with tempfile.TemporaryDirectory(prefix="cleaner-") as scratch:
            return _Run(Path(scratch), found, settings, options, progress).go()
    job = _Run(out, found, settings, options, progress)
    if options.part:
        return job.go_part(options.part, _request(inputs, settings, options))
    return job.go()


def merge(out: str | Path, *, jobs: int = 0, progress: Progress | None = None) -> Summary:
    """Finish a run whose parts were done apart, with the inputs and settings that the parts had.

    Raises:
        OutputError: ``out`` holds no parts; and whatever ``run`` raises.
    """
    try:
        request = json.loads((Workspace(Path(out)).work / REQUEST).read_bytes())
        paths: dict[str, Any] = {name: Path(path) for name, path in request["files"].items()}
        settings = Settings.from_dict(request["settings"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise OutputError(f"{out}: holds no parts of a run ({error}); do `run --shard I/N` first") from None
    return run(request["inputs"], out=out, settings=settings, options=RunOptions(jobs=jobs, **paths), progress=progress)


def _request(inputs: Sequence[str | Path], settings: Settings, options: RunOptions) -> dict[str, Any]:
    """Return what ``merge`` has to know to go on with the parts' run."""
    files = {name: getattr(options, name) for name in ("profile", "decisions", "against")}
    return {
        "inputs": [os.path.abspath(given) for given in inputs],
        "settings": settings.as_dict(),
        "files": {name: os.path.abspath(path) for name, path in files.items() if path},
    }


class _Run:
    """One run over one workspace; each stage does what isn't done yet."""

    def __init__(
        self, out: Path, found: Found, settings: Settings, options: RunOptions, progress: Progress | None
    ) -> None:
        cleaning.forget()
        matching.forget()
        self.out = out
        self.settings = settings
        self.options = options
        self.workspace = Workspace(out)
        self.watch = Stopwatch(progress or Silence())
        self.started = datetime.datetime.now(datetime.UTC)
        self.decisions = Decisions.load(options.decisions) if options.decisions else Decisions()
        self.pool = WorkerPool(options.jobs)
        self.earlier = Earlier.open(options.against, settings, threads=self.pool.jobs) if options.against else None
        self.plan = make_plan(found.sources, found.skipped, settings, extra=self._stated_inputs())
        self.shards: list[tuple[Piece, ...]] = []
        self.unreadable: list[Unreadable] = []
        self.compiled = False

    def _stated_inputs(self) -> str:
        """Return what goes in beside the documents, for the fingerprint."""
        stated = [self.decisions.dump().decode()]
        if self.options.profile:
            stated.append(Profile.load(self.options.profile).repeated_lines().fingerprint())
        if self.earlier:
            stated.append(self.earlier.fingerprint)
        return "\0".join(stated)

    def go(self) -> Summary:
        """Do the stages that are missing and return the summary."""
        with self.workspace.locked():
            finished = read_summary(self.out)
            if finished and not self.options.overwrite:
                if finished["machine"].get("plan") == self.plan.fingerprint:
                    return Summary(finished, repeated=True)
                self._refuse_other_run(finished)
            resumed = self.workspace.prepare(self.plan.fingerprint, restart=self.options.restart)
            self._cut()
            if not writing.is_whole(self.workspace):
                with self.pool, self._refusing_damage(resumed):
                    self._stages()
            self.watch.begin("publish", 0)
            writing.publish_run(self.workspace, len(self.shards), threads=self.pool.jobs)
            self.watch.end()
            self.workspace.clear()
            return Summary(read_summary(self.out) or {})

    @contextlib.contextmanager
    def _refusing_damage(self, resumed: bool) -> Iterator[None]:
        """Say what to do where the pieces of an interrupted run can't be read, since nobody else wrote them."""
        try:
            yield
        except (ValueError, LookupError, TypeError, EOFError, zipfile.BadZipFile) as error:
            if not resumed:
                raise
            hint = "the same command with --restart does it anew"
            raise OutputError(f"{self.workspace.work}: the unfinished work is damaged ({error}); {hint}") from error

    def go_part(self, part: tuple[int, int], request: dict[str, Any]) -> Summary:
        """Read every n-th shard, and clean it too where a profile says what repeats."""
        index, count = part
        with self.workspace.locked(f"{index}-of-{count}"):
            if read_summary(self.out):
                raise OutputError(f"{self.out}: holds a finished run; give the parts an OUT of their own")
            self.workspace.prepare_part(self.plan.fingerprint, restart=self.options.restart)
            write_atomically(self.workspace.work / REQUEST, json.dumps(request).encode())
            self._cut()
            own = range(index - 1, len(self.shards), count)
            with self.pool:
                self._read(own)
                if self.options.profile or self.earlier:
                    self._repeated_lines()
                    self._clean(own)
            self.watch.end()
            return self._part_summary(own)

    def _cut(self) -> None:
        """Cut the inputs into shards, and use no more workers than there are shards."""
        self.watch.begin("plan", 0)
        own = "-".join(map(str, self.options.part or ()))  # parts that work at once must not share files
        self.shards, self.unreadable = make_shards(self.plan, self.workspace.work / f"spool{own}")
        self.pool = WorkerPool(max(1, min(self.pool.jobs, len(self.shards))))
        size = sum(source.size for source in self.plan.sources)
        self.compiled = size > (COMPILED_BYTES if is_cached() else COMPILE_BYTES)
        if any(source.kind != "html" for source in self.plan.sources):
            self._load_kernels()
        self.watch.end()

    def _load_kernels(self) -> None:
        """Load the compiled kernels if they pay, and the weights: before workers are forked, which have them then."""
        if self.compiled:
            use_compiled(own_process=self.options.own_process)
            cleaning.warm_up(self.settings)
        if self.options.own_process:
            gc.freeze()  # what is loaded by now is no garbage: to look through it takes a fiftieth of a small run

    def _part_summary(self, own: Sequence[int]) -> Summary:
        reports = [load_report(self.workspace.shard(number)) for number in own]
        failures = [{"id": name, "reason": reason} for report in reports for name, reason in report.failures]
        read = sum(report.documents for report in reports)
        return Summary({"documents": {"read": read, "failed": len(failures)}, "failures": failures, "part": True})

    def _refuse_other_run(self, finished: dict[str, Any]) -> None:
        for name, ours in (("settings_fingerprint", self._settings_fingerprint()), ("listing", self.plan.listing)):
            if finished.get(name) != ours:
                what = "other settings" if name == "settings_fingerprint" else "other inputs"
                hint = "give another --out, or --overwrite to replace it"
                raise OutputError(f"{self.out}: holds a run with {what}; {hint}")

    def _settings_fingerprint(self) -> str:
        return self.settings.fingerprint()

    def _stages(self) -> None:
        everything = range(len(self.shards))
        self._read(everything)
        self._refuse_equal_ids()
        self._repeated_lines()
        self._clean(everything)
        if self.pool.jobs > 1:
            self.pool.start()  # before the threads, beside which workers could not be forked
        with without_collection():
            self._match_and_write()

    def _match_and_write(self) -> None:
        from cleaner.report import Known

        scored = self._score()
        with beside(self._prepare, self.pool.jobs) as prepared:
            matches = match(scored, self.settings, self.decisions, self.watch)
            self.watch.begin("write", 0)
            listed = self._write_matches(matches)
            documents, removed = prepared()
        documents.place(listed)
        if self.settings.drop_duplicates:
            writing.write_articles(self.workspace, len(self.shards), matches.places)
        if self.options.records_format == "parquet":
            write_parquet(self.workspace.staged)
        self._write_report(Known(documents, removed, matches.pairs, matches.clusters, matches.numbers))
        self._write_summary(matches)

    # --- the stages --------------------------------------------------------------------------------

    def _read(self, numbers: Sequence[int]) -> None:
        """Read shards that aren't read yet; those that wait for pages after the pages were extracted."""
        missing = [n for n in numbers if not (self.workspace.shard(n) / ROWS).exists()]
        self.watch.begin("read", 0)
        waiting, pages = self._read_shards(missing)
        if pages:
            self.watch.begin("extract", len(pages), "pages")
            self._extract(pages)
            self.watch.begin("read", 0)
        self._load_kernels()
        self._read_shards(waiting)
        self.watch.end()

    def _extract(self, pages: Sequence[Page]) -> None:
        """Extract pages, and load what only later stages need while this process would wait."""
        with WorkerPool(self.options.jobs) as pool, ThreadPoolExecutor(1) as executor:
            pool.start()  # before the thread, beside which workers could not be forked
            loaded = executor.submit(self._load_kernels)
            extract_pages(pool, self.workspace, self.settings, pages, self.watch.advance)
            loaded.result()
        self.pool.close()

    def _read_shards(self, numbers: Sequence[int]) -> tuple[list[int], list[Page]]:
        waiting: list[int] = []
        pages: list[Page] = []
        reader = ShardReader(self.workspace, self.settings, counting=not (self.options.profile or self.earlier))
        chunks = [[(number, self.shards[number])] for number in numbers]
        for number, [result] in zip(numbers, self.pool.map(reader, chunks), strict=True):
            report = _done(result)
            if report.pages:
                waiting.append(number)
                pages += report.pages
            self.watch.advance(report.documents)
        return waiting, pages

    def _refuse_equal_ids(self) -> None:
        keys = np.concatenate([np.load(folder / "ids.npy") for folder in self._folders()] or [np.empty(0, np.uint64)])
        if self.earlier and (both := among(keys, self.earlier.id_keys())).any():
            name = next(row.id for row, known in zip(in_order(self._folders()), both, strict=True) if known)
            self.workspace.clear()
            raise InputError(f"{name}: the id of a document here and of one in {self.earlier.out}; make ids differ")
        different, counts = np.unique(keys, return_counts=True)
        if len(different) == len(keys):
            return
        twice = set(different[counts > 1].tolist())
        places: dict[str, str] = {}
        for key, row in zip(keys.tolist(), in_order(self._folders()), strict=True):
            if key in twice:
                if row.id in places:
                    self.workspace.clear()
                    where = f"in {places[row.id]} and in {row.source}"
                    raise InputError(f"{row.id}: the id of two documents, {where}; choose another --id-field")
                places[row.id] = row.source

    def _repeated_lines(self) -> None:
        if self.repeated.exists():
            return
        self.watch.begin("repeated lines", 0)
        if self.options.profile:
            repeated = Profile.load(self.options.profile).repeated_lines()
        elif self.earlier:
            repeated = RepeatedLines.open(self.earlier.repeated)
        else:
            counts = (LineCounts.load(folder / "counts.npz") for folder in self._folders())
            repeated = RepeatedLines.merge(counts, threads=self.pool.jobs)
        unfinished = self.workspace.work / f"repeated-{os.getpid()}"
        repeated.save(unfinished)
        try:
            os.replace(unfinished, self.repeated)
        except OSError:
            if not self.repeated.exists():
                raise
            shutil.rmtree(unfinished)  # another part of this run was quicker, with the same lines

    @property
    def repeated(self) -> Path:
        return self.workspace.work / "repeated"

    def _clean(self, numbers: Sequence[int]) -> None:
        """Clean and sketch the shards that aren't yet."""
        missing = [number for number in numbers if not is_cleaned(self.workspace.shard(number))]
        self.watch.begin("clean", sum(load_report(self.workspace.shard(n)).documents for n in missing))
        worker = ShardCleaner(
            self.workspace, self.settings, self.repeated, self.settings.inputs.text_field, self.decisions
        )
        for [count] in self.pool.map(worker, [[number] for number in missing]):
            self.watch.advance(_done(count))

    def _score(self) -> Scored:
        from cleaner.report import load_template

        parties = Parties(self.workspace, tuple(self._folders()), self.earlier)
        with beside(load_template, self.pool.jobs):
            return score(parties, self.settings, self.decisions, self.pool, self.watch)

    def _prepare(self) -> tuple[Documents, Counted]:
        """Have a worker write what doesn't hang on the matches; return what of the report doesn't either."""
        preparer = Preparer(self.workspace, self.settings)
        [[prepared]] = self.pool.map(preparer, [[len(self.shards)]])
        documents, removed = _done(prepared)
        return documents, removed

    def _write_matches(self, matches: Matches) -> Placed:
        """Write the records that hang on the matches, and what the report needs of the summary."""
        staged = self.workspace.staged
        listed = writing.write_documents(self.workspace, len(self.shards), matches.places)
        writing.write_pairs(staged, matches.pairs)
        writing.write_clusters(staged, matches.clusters)
        self._write_summary(matches)
        return listed

    def _write_report(self, known: Known) -> None:
        from cleaner.report import write_report

        self.watch.begin("report", 0)
        write_report(self.workspace.staged, known=known, pool=self.pool)
        self.watch.end()

    def _write_summary(self, matches: Matches) -> None:
        counts = writing.add_counts(self.workspace, len(self.shards))
        failures = [{"id": u.id, "reason": u.reason} for u in self.unreadable]
        failures += [{"id": s.path, "reason": s.reason} for s in self.plan.skipped if s.failed]
        for folder in self._folders():
            failures += [{"id": name, "reason": reason} for name, reason in load_report(folder).failures]
        values = {
            **counts,
            **matches.counts,
            "failures": failures,
            "skipped": [{"id": s.path, "reason": s.reason} for s in self.plan.skipped if not s.failed],
            "conflicts": list(self.decisions.conflicts),
            "settings": self.settings.as_dict(),
            "settings_fingerprint": self._settings_fingerprint(),
            "listing": self.plan.listing,
            "versions": {"cleaner": __version__} | {name: importlib.metadata.version(name) for name in LIBRARIES},
            "machine": self._machine(),
        }
        if self.earlier:
            values["earlier"] = {"documents": self.earlier.documents}
        text = json.dumps(values, ensure_ascii=False, indent=1)
        write_atomically(self.workspace.staged / "summary.json", f"{text}\n".encode())

    def _machine(self) -> dict[str, Any]:
        """Return what may differ between two equal runs."""
        return {
            "started": self.started.isoformat(timespec="seconds"),
            "seconds": dict(self.watch.seconds),
            "jobs": self.pool.jobs,
            "python": platform.python_version(),
            "platform": platform.platform(),
            "plan": self.plan.fingerprint,
        }

    def _folders(self) -> list[Path]:
        return [self.workspace.shard(number) for number in range(len(self.shards))]


def _done(result: Any) -> Any:
    """Return a shard's result; a shard that can't be worked on is an error of the run, not of a document."""
    from cleaner.workers import Failed

    if isinstance(result, Failed):
        raise OutputError(f"a part of the work {result.reason}; the same command goes on from here")
    return result


def _allow_open_files() -> None:
    """Raise this process's soft limit of open files as far as the system lets it.

    A mapped array holds a descriptor, and each 8 MB of input has five such arrays: the usual limit of 1,024 would end
    a run over 1.6 GB.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2**16 if hard == resource.RLIM_INFINITY else hard
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _refuse_overlap(inputs: Sequence[str | Path], out: Path) -> None:
    place = Path(os.path.realpath(out))
    for given in inputs:
        source = Path(os.path.realpath(given))
        if source == place or source in place.parents or place in source.parents:
            how = "is" if source == place else "lies inside" if source in place.parents else "holds"
            raise OutputError(f"{out}: {how} the input {given}; give an output folder apart from the inputs")


def _nothing_found(inputs: Sequence[str | Path], found: Found) -> str:
    names = ", ".join(str(given) for given in inputs)
    said = f"{names}: no documents found (.txt, .html, .jsonl, also .gz); check the path and --include, --exclude"
    if not found.skipped:
        return said
    first = found.skipped[0]
    return f"{said}; {len(found.skipped)} skipped, the first: {first.path} ({first.reason})"
