"""``clean --jsonl`` over a long stream: rows in order, memory that stays as it is."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import BinaryIO

import pytest

from .conftest import CUT, FURNITURE, started

GROWTH_MB = 6
"""What an allocator may do; rows kept from the first quarter to the end would be three times as much and more."""


def anonymous_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return sum(int(line.split()[1]) for line in status.splitlines() if line.startswith(("RssAnon", "RssShmem"))) / 1024


def write_rows(stream: BinaryIO, count: int) -> None:
    """Write rows of which no two are equal, lines of no two stories neither."""
    text = (CUT + "Ferry {n} sailed.\n" + FURNITURE).replace("\n", "\\n")
    with stream:
        for n in range(count):
            row = f'{{"n": {n}, "publisher": "p{n % 5000}.example", "text": "{text.replace("{n}", str(n))}"}}\n'
            stream.write(row.encode())


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_memory_does_not_grow_with_the_stream(tmp_path: Path, full_size: bool) -> None:
    count = 1_000_000 if full_size else 40_000
    process = started("clean", "--jsonl", cwd=tmp_path, stderr=None)
    assert process.stdin is not None
    assert process.stdout is not None
    writer = threading.Thread(target=write_rows, args=(process.stdin, count))
    writer.start()
    held = {}
    with process.stdout as rows:
        for n, row in enumerate(rows):
            assert row.startswith(b'{"n": %d, ' % n)
            assert b"Share this article" not in row
            if n in (count // 4, count - 5000):
                held[n] = anonymous_mb(process.pid)
    writer.join()
    assert process.wait(60) == 0
    assert n == count - 1
    print(f"{held} MB of anonymous memory by rows read")
    assert held[count - 5000] < held[count // 4] + GROWTH_MB
