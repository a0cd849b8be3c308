"""One worker process as the parent sees it."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import connection, sharedctypes
from typing import Any, Generic, TypeVar

from cleaner.workers.child import IDLE, Failed, Task, work

WALL_PER_CPU_SECOND = 4.0
"""The deadline counts the worker's CPU seconds, so that a busy machine fails no document that an idle
one would read; an item that waits instead of working is ended after this many deadlines of wall time."""

LONGEST_WAIT = 2.0
"""Seconds of wall time that count between two looks at a worker, which are one apart at most: where more went by, the
machine stood still, or this process did something else."""

STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""The signals that end a run."""

T = TypeVar("T")
R = TypeVar("R")


@dataclass(slots=True)
class Chunk(Generic[T, R]):
    """Items to work on, and what is known of them: results in order, failures, deaths of workers."""

    number: int
    items: Sequence[T]
    results: list[R | Failed] = field(default_factory=list)
    failed: dict[int, Failed] = field(default_factory=dict)
    deaths: dict[int, int] = field(default_factory=dict)


class Worker:
    """A process, its channel, and the cell in which it notes the item that it works on."""

    def __init__(self, lifeline: tuple[int, int]) -> None:
        forked = threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("fork" if forked else "forkserver")
        self.cell = sharedctypes.RawValue("q", IDLE)
        self.channel, theirs = context.Pipe()
        # A forked child has the descriptors already; the fork server's child is sent the reading end.
        reading_end = lifeline[0] if forked else connection.Connection(os.dup(lifeline[0]), writable=False)
        self.process = context.Process(  # type: ignore[attr-defined]
            target=work, args=(theirs, self.cell, reading_end, lifeline[1] if forked else None), daemon=True
        )
        with (
            _signals_later(),
            warnings.catch_warnings(),
        ):  # 3.12 warns of any thread at a fork; ours are safe: see above
            warnings.simplefilter("ignore", DeprecationWarning)
            self.process.start()
        theirs.close()
        if not isinstance(reading_end, int):
            reading_end.close()
        self.function: bytes | None = None
        self.chunk: Chunk[Any, Any] | None = None
        self.seen = IDLE
        self.looked = self.waited = self.cpu = 0.0

    def send(self, chunk: Chunk[Any, Any], function: bytes) -> None:
        """Hand over what is left of a chunk, and the pickled function where it is a new one."""
        self.chunk, self.seen = chunk, IDLE
        first = len(chunk.results)
        with contextlib.suppress(OSError):  # it died meanwhile: its sentinel says so
            if self.function is not function:
                self.channel.send_bytes(function)
                self.function = function
            task = Task(first, chunk.items[first:], chunk.failed)
            self.channel.send_bytes(pickle.dumps(task, pickle.HIGHEST_PROTOCOL))

    def outlasted(self, deadline: float) -> bool:
        """Say whether the item in work has had its time; called again and again."""
        now, cpu = time.monotonic(), _cpu_seconds(self.process.pid)
        if self.cell.value != self.seen:
            self.seen, self.waited, self.cpu = self.cell.value, 0.0, cpu
        else:
            self.waited += min(now - self.looked, LONGEST_WAIT)
        self.looked = now
        late = cpu - self.cpu > deadline or self.waited > deadline * WALL_PER_CPU_SECOND
        return late and self.seen != IDLE

    def end(self) -> None:
        """Kill the process and wait until it is gone."""
        self.process.kill()
        self.wait()

    def wait(self) -> None:
        """Wait until the process, which was killed, is gone."""
        self.process.join()
        self.channel.close()


@contextlib.contextmanager
def _signals_later() -> Iterator[None]:
    """Let signals that come in the body act behind it: what their handlers raise in the hooks of a fork is lost."""
    if threading.current_thread() is not threading.main_thread():  # no handler runs in another one
        yield
        return
    came: list[int] = []
    ours = {number: signal.getsignal(number) for number in STOPPING}
    ours = {number: handler for number, handler in ours.items() if callable(handler)}
    for number in ours:
        signal.signal(number, lambda number, _: came.append(number))
    try:
        yield
    finally:
        for number, handler in ours.items():
            signal.signal(number, handler)
        for late in came:
            signal.raise_signal(late)


def death(status: int | None) -> str:
    """Say how a process ended."""
    if status is not None and status < 0:
        with contextlib.suppress(ValueError):
            return f"ended its worker ({signal.Signals(-status).name})"
    return f"ended its worker (status {status})"


def _cpu_seconds(pid: int | None) -> float:
    """Return the CPU time of another process; 0 where only the wall clock can be read."""
    if pid is None or not sys.platform.startswith("linux"):
        return 0.0
    try:
        # The clock id that clock_getcpuclockid(3) computes, which Python does not offer for processes.
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return 0.0
