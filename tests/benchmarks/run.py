"""A whole run, measured: documents per CPU-second, wall time, memory by stage; on news that this program makes up.

  python tests/benchmarks/run.py --docs 50000                JSON Lines; --beside datasketch runs it in turns
  python tests/benchmarks/run.py --docs 50000 --workers 1 2  two workers against one
  python tests/benchmarks/run.py --docs 50000 --form folder  a tree of files, beside a plain copy of the tree
  python tests/benchmarks/run.py --docs 2000 --form html     whole pages, beside trafilatura alone in one process
  python tests/benchmarks/run.py --pages FOLDER              the same on pages of your own: real ones have more tags
  python tests/benchmarks/run.py --docs 55000 --against 50000   5,000 new documents against an earlier run
  python tests/benchmarks/run.py --docs 1000000

Memory is what is really held: anonymous pages of all processes together (mapped files and the page cache are
the system's to take back), sampled ten times a second. CPU is of all processes.
"""

from __future__ import annotations

import argparse
import html
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from corpus import write_corpus  # noqa: E402 - a sibling of this script


@dataclass(frozen=True)
class Turn:
    """One measured command."""

    cpu: float
    wall: float
    peak_mb: float
    by_stage: dict[str, float]


def processes(pid: int) -> Iterator[int]:
    yield pid
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = path.read_text().split()
        except OSError:
            continue
        for child in children:
            yield from processes(int(child))


def anonymous_mb(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in status.splitlines() if line.startswith(("RssAnon", "RssShmem"))) / 1024


class Watch(threading.Thread):
    """Samples the anonymous memory of a process and its descendants, by the stage that it logs."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__(daemon=True)
        self.process = process
        self.stage = "start"
        self.peaks: dict[str, float] = {}

    def run(self) -> None:
        while self.process.poll() is None:
            held = sum(map(anonymous_mb, set(processes(self.process.pid))))
            self.peaks[self.stage] = max(self.peaks.get(self.stage, 0.0), held)
            time.sleep(0.1)


def measure(command: Sequence[object]) -> Turn:
    """Run a command to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    process = subprocess.Popen([str(c) for c in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    watch = Watch(process)
    watch.start()
    assert process.stderr
    for line in process.stderr:
        if line.startswith(b"{") and b'"begin"' in line:
            watch.stage = json.loads(line)["stage"]
    if process.wait() not in (0, 3):
        sys.exit(f"{command} ended with {process.returncode}")
    wall = time.perf_counter() - began
    watch.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Turn(cpu, wall, max(watch.peaks.values(), default=0.0), watch.peaks)


def cleaner(pages: Path, out: Path, jobs: int, *more: object) -> Turn:
    shutil.rmtree(out, ignore_errors=True)
    return measure([sys.executable, "-m", "cleaner", "run", pages, "--out", out, "--jobs", jobs, "--log-json", *more])


def tell(name: str, count: int, turn: Turn) -> None:
    speed = f"{count / turn.cpu:7.0f} docs per CPU-second"
    print(f"{name:24} {speed}  {turn.wall:7.1f} s wall  {turn.peak_mb:6.0f} MB anonymous", flush=True)


def make_html(pages: Path) -> None:
    """Turn a tree of texts into whole pages with menus and footers, which state title and date as most pages do."""
    menu = "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(30))
    for path in sorted(pages.rglob("*.txt")):
        title, *lines = path.read_text(encoding="utf-8").split("\n\n")
        body = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
        page = (
            f"<html><head><title>{html.escape(title)}</title>"
            f"<meta property='article:published_time' content='2021-05-04T10:00:00Z'></head>"
            f"<body><nav><ul>{menu}</ul></nav><article>"
            f"<h1>{html.escape(title)}</h1>{body}</article><footer>{menu}</footer></body></html>"
        )
        path.with_suffix(".html").write_text(page, encoding="utf-8")
        path.unlink()


def make_pages(corpus: Path, chosen: argparse.Namespace) -> Path:
    """Write what is to be cleaned below ``corpus``; return its folder, or that of the pages given."""
    if chosen.pages:
        chosen.form, chosen.docs = "html", sum(1 for _ in chosen.pages.rglob("*.html"))
        return Path(chosen.pages)
    write_corpus(corpus, chosen.docs, form="jsonl" if chosen.form == "jsonl" else "folder")
    if chosen.form == "html":
        make_html(corpus / "pages")
    return corpus / "pages"


COPY = "import shutil, sys; shutil.copytree(sys.argv[1], sys.argv[2], copy_function=shutil.copyfile)"
EXTRACT = (
    "import sys, pathlib, trafilatura\n"
    "for path in sorted(pathlib.Path(sys.argv[1]).rglob('*.html')): trafilatura.extract(path.read_text())"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--docs", type=int, default=50_000)
    parser.add_argument("--form", choices=("jsonl", "folder", "html"), default="jsonl")
    parser.add_argument("--workers", type=int, nargs="+", default=[2])
    parser.add_argument("--pages", type=Path, help="a folder of .html files, in place of made ones")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--beside", choices=("datasketch",))
    parser.add_argument("--against", type=int, metavar="DOCS", help="so many of the documents in an earlier run")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus, out = Path(folder) / "corpus", Path(folder) / "out"
        pages = make_pages(corpus, chosen)
        if chosen.against:
            incremental(pages / "news.jsonl", out, chosen)
            return
        ratios: dict[str, list[float]] = {}
        for _ in range(chosen.rounds if chosen.docs <= 100_000 else 1):
            turns = {jobs: cleaner(pages, out, jobs) for jobs in chosen.workers}
            for jobs, turn in turns.items():
                tell(f"cleaner, {jobs} worker(s)", chosen.docs, turn)
            last = turns[chosen.workers[-1]]
            if len(turns) > 1:
                ratio = turns[chosen.workers[0]].wall / last.wall
                ratios.setdefault("wall, first to last number of workers", []).append(ratio)
            for name, other, ratio in beside(chosen, pages, Path(folder) / "copy"):
                tell(name, chosen.docs, other)
                ratios.setdefault(ratio, []).append(other.cpu / last.cpu if "CPU" in ratio else last.wall / other.wall)
        for name, values in ratios.items():
            print(f"{name}: median {statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})")
        print("MB by stage: " + ", ".join(f"{stage} {held:.0f}" for stage, held in last.by_stage.items()))
        print("seconds: " + json.dumps(json.loads((out / "summary.json").read_bytes())["machine"]["seconds"]))


def beside(chosen: argparse.Namespace, pages: Path, copy: Path) -> Iterator[tuple[str, Turn, str]]:
    """Yield the other programs' turns: name, turn, and what their ratio is called."""
    if chosen.beside == "datasketch":
        command = [sys.executable, HERE / "duplicates.py", "--only", "datasketch", "--corpus", pages / "news.jsonl"]
        yield "datasketch, bulk", measure(command), "docs per CPU-second, cleaner to datasketch"
    if chosen.form == "folder":
        shutil.rmtree(copy, ignore_errors=True)
        turn = measure([sys.executable, "-c", COPY, pages, copy])
        yield "plain copy of the tree", turn, "wall, cleaner to a plain copy"
    if chosen.form == "html":
        yield "trafilatura alone", measure([sys.executable, "-c", EXTRACT, pages]), "wall, cleaner to trafilatura alone"


def incremental(table: Path, out: Path, chosen: argparse.Namespace) -> None:
    rows = table.read_text(encoding="utf-8").splitlines(keepends=True)
    for name, part in (("old", rows[: chosen.against]), ("new", rows[chosen.against :])):
        (table.parent.parent / f"{name}.jsonl").write_text("".join(part), encoding="utf-8")
    folder = table.parent.parent
    earlier = out.with_name("earlier")
    cleaner(folder / "old.jsonl", earlier, 2)
    for _ in range(chosen.rounds):
        new = cleaner(folder / "new.jsonl", out, 2, "--against", earlier)
        whole = cleaner(table, out, 2)
        tell("new against earlier", len(rows) - chosen.against, new)
        tell("one run over all", len(rows), whole)
        print(f"time of the increment to one run: {new.wall / whole.wall:.1%} wall, {new.cpu / whole.cpu:.1%} CPU")


if __name__ == "__main__":
    main()
