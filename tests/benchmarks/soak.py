"""A run over news of which 1 % is hostile, beside the same run without it.

  python tests/benchmarks/soak.py --docs 50000
  python tests/benchmarks/soak.py --docs 1000000 --workers 2

Fails unless every hostile row is listed with a reason, all other documents come out byte for byte as without the
hostile ones, and peak memory (anonymous pages of all processes) and open descriptors are the same but for a tenth.
Every 8 MB of input hold five descriptors in each process, so these are compared at equal size of the input.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from corpus import write_corpus  # noqa: E402 - siblings of this script
from run import anonymous_mb, processes  # noqa: E402

HOSTILE = 0.01
ROWS_OF = "pages/news.jsonl"
ONE_SHARD = 5
"""Descriptors that a shard's arrays hold: hostile rows make the input a little longer."""
SLACK_MB = 40
"""What two equal runs may differ by, beside a tenth."""

ROWS = (
    b"{", b"[1]", b"null", b'"text"', b"[" * 20_000, b'{"a":' * 20_000, b'{"text": "\xff\xfe"}', b'{"text": 7}',
    b'{"text": "a \\ud800 b"}', b'{"text": "' + b"x" * 300_000 + b'"}', b"\x00" * 1000, b"\xed\xa0\x80",
)  # fmt: skip
MAX_BYTES = 200_000


@dataclass(frozen=True)
class Turn:
    """One run: its exit code, its peaks, and how long it took."""

    code: int
    peak_mb: float
    descriptors: int
    wall: float


def spoil(source: Path, target: Path) -> int:
    """Copy rows with hostile ones among them; return how many."""
    chance = random.Random(1)
    count = 0
    with source.open("rb") as rows, target.open("wb") as out:
        for row in rows:
            out.write(row)
            if chance.random() < HOSTILE:
                out.write(chance.choice(ROWS) + b"\n")
                count += 1
    return count


def descriptors(pid: int) -> int:
    total = 0
    for process in processes(pid):
        try:
            total += len(list(Path(f"/proc/{process}/fd").iterdir()))
        except OSError:
            continue
    return total


def run(folder: Path, out: Path, workers: int) -> Turn:
    settings = folder.parent / "cleaner.toml"
    settings.write_text(f"max_bytes = {MAX_BYTES}\n", encoding="utf-8")
    command = ["run", folder, "--out", out, "--jobs", workers, "--config", settings]
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    peak, opened = 0.0, 0
    while process.poll() is None:
        peak = max(peak, sum(map(anonymous_mb, processes(process.pid))))
        opened = max(opened, descriptors(process.pid))
        time.sleep(0.1)
    return Turn(process.returncode, peak, opened, time.monotonic() - began)


def good_rows(path: Path, reasons: list[str]) -> Iterator[str]:
    """Yield the rows of a record that hostile rows have no part in, and note the reasons of the others."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row.get("status") == "failed":
                reasons.append(row["reason"])
            else:
                yield line


def differences(plain: Path, spoilt: Path) -> tuple[list[str], list[str]]:
    """Return the records that differ, and the reasons given for hostile rows."""
    reasons: list[str] = []
    different = []
    for name in ("documents.jsonl", "removals.jsonl", "pairs.jsonl", "duplicates.jsonl"):
        ours, theirs = good_rows(plain / name, []), good_rows(spoilt / name, reasons)
        if any(a != b for a, b in zip(ours, theirs, strict=False)) or next(ours, None) or next(theirs, None):
            different.append(name)
    if digest_of_articles(plain) != digest_of_articles(spoilt):
        different.append("articles")
    return different, reasons


def digest_of_articles(out: Path) -> str:
    """Return a digest of the rows that have an id: the hostile ones have none."""
    digest = hashlib.sha256()
    with (out / "articles/news.jsonl").open("rb") as lines:
        for line in lines:
            if line.startswith(b'{"id": '):
                digest.update(line)
    return digest.hexdigest()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--docs", type=int, default=50_000)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--corpus", type=Path, help="what corpus.py wrote for --docs documents, instead of a new one")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="soak-") as work:
        place = Path(work)
        if given.corpus:
            (place / "plain").mkdir()
            (place / "plain/pages").symlink_to(given.corpus.resolve() / "pages")
        else:
            write_corpus(place / "plain", given.docs, form="jsonl")
        (place / "spoilt/pages").mkdir(parents=True)
        hostile = spoil(place / "plain" / ROWS_OF, place / "spoilt" / ROWS_OF)
        turns = {n: run(place / n / "pages", place / n / "out", given.workers) for n in ("plain", "spoilt")}
        for name, turn in turns.items():
            print(f"{name}: {turn}", flush=True)
        longer = (place / "spoilt" / ROWS_OF).stat().st_size / (place / "plain" / ROWS_OF).stat().st_size
        different, reasons = differences(place / "plain/out", place / "spoilt/out")
    plain, spoilt = turns["plain"], turns["spoilt"]
    print(f"{len(reasons)} of {hostile} hostile rows listed, {len(set(reasons))} different reasons")
    print(f"records that differ beside them: {different or 'none'}")
    print(f"the hostile rows make the input {longer:.2f} times as long")
    flat = spoilt.peak_mb <= 1.1 * plain.peak_mb + SLACK_MB
    flat &= spoilt.descriptors <= 1.1 * longer * plain.descriptors + ONE_SHARD
    print(f"memory and descriptors {'flat' if flat else 'NOT flat'}")
    return not (plain.code == 0 and spoilt.code == 3 and len(reasons) == hostile and not different and flat)


if __name__ == "__main__":
    sys.exit(main())
