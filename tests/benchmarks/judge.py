"""What judging costs: microseconds a document in one process, and the filter's documents per CPU-second.

  python tests/benchmarks/judge.py                 2,000 made-up documents of 3 KB, one by one and many at once
  python tests/benchmarks/judge.py --rows FILE     the same on texts of your own, a JSON Lines file with "text"
  python tests/benchmarks/judge.py --filter        `cleaner clean --jsonl --profile` over 50,000 made-up documents

CPU times. Judging is measured on one core with compiled kernels and without the loading of either; of several rounds
the quickest counts, because other programs slow a round down and none makes it quicker. The filter's time is that of
the whole command, with its start and the reading of the profile.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpus import documents as made_up

from cleaner.boilerplate import Judge, learn
from cleaner.compiled import use_compiled
from cleaner.model import Document

DOCUMENTS, FILTERED = 2000, 50_000
# So many of the filter's documents its profile is learned from.
LEARNED = 5000


def quickest(rounds: int, work: Callable[[], object]) -> float:
    """Return the CPU seconds of the quickest round."""
    times = []
    for _ in range(rounds):
        gc.collect()
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def judge(documents: Sequence[Document], rounds: int) -> None:
    use_compiled()
    judge = Judge()
    judge.clean_many(documents[:200])
    size = sum(len(d.text) for d in documents) / len(documents)
    print(f"{len(documents):,} documents of {size:,.0f} characters, quickest of {rounds} rounds")
    for name, work in (
        ("many at once", lambda: judge.clean_many(documents)),
        ("many at once, no metadata", lambda: judge.clean_many(documents, metadata=False)),
        ("one by one", lambda: [judge.clean(document) for document in documents]),
    ):
        print(f"{name:27} {1e6 * quickest(rounds, work) / len(documents):7.0f} us a document", flush=True)


def filter_rows(count: int, rounds: int) -> None:
    rows = [(id, host, text) for id, host, text, _, _ in made_up(count)]
    size = sum(len(text) for *_, text in rows) / count
    with tempfile.TemporaryDirectory() as folder:
        table, profile = Path(folder) / "rows.jsonl", Path(folder) / "profile.json"
        with table.open("w", encoding="utf-8") as out:
            for id, host, text in rows:
                out.write(json.dumps({"id": id, "publisher": host, "text": text}, ensure_ascii=False) + "\n")
        learn([Document(id, text, publisher=host) for id, host, text in rows[:LEARNED]]).save(profile)
        print(f"{count:,} documents of {size:,.0f} characters")
        for _ in range(rounds):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            with table.open("rb") as stream:
                command = (sys.executable, "-m", "cleaner", "clean", "--jsonl", "--profile", str(profile))
                subprocess.run(command, stdin=stream, stdout=subprocess.DEVNULL, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            print(f"filter: {count / seconds:,.0f} documents per CPU-second", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--docs", type=int)
    parser.add_argument("--rows", type=Path, metavar="FILE")
    parser.add_argument("--filter", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    if chosen.filter:
        filter_rows(chosen.docs or FILTERED, chosen.rounds)
    elif chosen.rows:
        with chosen.rows.open(encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line in islice(lines, chosen.docs)]
        judge([Document(str(n), text) for n, text in enumerate(texts)], chosen.rounds)
    else:
        found = made_up(chosen.docs or DOCUMENTS)
        judge([Document(id, text, publisher=host) for id, host, text, _, _ in found], chosen.rounds)


if __name__ == "__main__":
    main()
