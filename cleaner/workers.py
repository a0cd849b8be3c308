"""Worker processes that hand results back in input order and lose one item, never the run.

A worker that dies (segmentation fault, out-of-memory kill, ``os._exit``) or hangs is replaced, and
only the item it was working on becomes ``Failed``. Workers die with the process that started them.

Workers are forked where that is safe: the machine supports it and no other Python thread runs, so
none can hold a lock that the child would wait for for ever (the thread pools of OpenBLAS and Arrow
restart themselves after a fork; our numba kernels are serial). Otherwise they come from
multiprocessing's fork server, which is slower to start, since each worker imports what it needs.
"""

from __future__ import annotations

import contextlib
import fcntl
import functools
import logging
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import connection, sharedctypes
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from cleaner.errors import DocumentError

_LOG = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")

CHUNKS_AHEAD = 4
"""Chunks per worker that may be read ahead of the one yielded next: the bound of the memory held."""

WALL_PER_CPU_SECOND = 4.0
"""The deadline counts the worker's CPU seconds, so that a busy machine fails no document that an idle
one would read; an item that waits instead of working is ended after this many deadlines of wall time."""

SEND_SECONDS = 0.5
"""A worker hands over what it has this often: so much work at most is repeated when it dies."""

TRIES = 2
"""An item whose worker died gets a second try: the kernel also kills the innocent when memory is short."""

STARTS = 5
"""Deaths in a row without any item begun before the pool gives up: the fault is not in the items."""

_IDLE = -1


@dataclass(frozen=True, slots=True)
class Failed:
    """Stands for the result of an item that failed; ``reason`` says why, in words."""

    reason: str


def available_cpus() -> int:
    """Return how many CPUs this process may use.

    >>> available_cpus() >= 1
    True
    """
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class WorkerPool:
    """``jobs`` worker processes (0: one for each usable CPU), started when first needed.

    Use it in a ``with`` statement: leaving it, also by an error or an interrupt, ends the workers.
    """

    def __init__(self, jobs: int = 0) -> None:
        self.jobs = jobs if jobs > 0 else available_cpus()
        self._workers: list[_Worker] = []
        self._lifeline: tuple[int, int] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the workers at once; what they work on is lost. A later ``map`` starts new ones."""
        workers, self._workers = self._workers, []
        for worker in workers:
            worker.end()
        if self._lifeline:
            lifeline, self._lifeline = self._lifeline, None
            for descriptor in lifeline:
                os.close(descriptor)

    def map(
        self,
        function: Callable[[T], R],
        chunks: Iterable[Sequence[T]],
        *,
        deadline_seconds: float | None = None,
    ) -> Iterator[list[R | Failed]]:
        """Yield, for each chunk in order, the list of its items' results in order.

        ``function`` is pickled once for each worker, so state it needs may travel in it
        (``functools.partial(clean, judge)``); it may be called again for an item that it has
        already seen, after a worker died. An item that raises ``DocumentError``, ends its worker
        (twice) or outlasts ``deadline_seconds`` of CPU time gives ``Failed``. With one job and no
        deadline all happens in this process.

        Raises:
            Exception: whatever else the function raised, with the worker's traceback as a note.

        """
        if self.jobs == 1 and deadline_seconds is None:
            for chunk in chunks:
                yield [_outcome(function, item) for item in chunk]
            return
        yield from _Mapping(self, function, chunks, deadline_seconds).results()

    def _fill(self) -> list[_Worker]:
        self._lifeline = self._lifeline or os.pipe()
        while len(self._workers) < self.jobs:
            self._workers.append(_Worker(self._lifeline))
        return self._workers

    def _discard(self, worker: _Worker) -> None:
        worker.end()
        self._workers.remove(worker)


@dataclass(slots=True)
class _Chunk(Generic[T, R]):
    number: int
    items: Sequence[T]
    results: list[R | Failed] = field(default_factory=list)
    failed: dict[int, Failed] = field(default_factory=dict)
    deaths: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Task:
    """What a worker gets: the items from ``first`` on; those in ``failed`` are known and not tried."""

    first: int
    items: Sequence[Any]
    failed: dict[int, Failed]


@dataclass(frozen=True, slots=True)
class _Raised:
    error: BaseException


class _Worker:
    """One worker process as the parent sees it."""

    def __init__(self, lifeline: tuple[int, int]) -> None:
        forked = threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("fork" if forked else "forkserver")
        self.cell = sharedctypes.RawValue("q", _IDLE)
        self.channel, theirs = context.Pipe()
        # A forked child has the descriptors already; the fork server's child is sent the reading end.
        reading_end = lifeline[0] if forked else connection.Connection(os.dup(lifeline[0]), writable=False)
        self.process = context.Process(  # type: ignore[attr-defined]
            target=_work, args=(theirs, self.cell, reading_end, lifeline[1] if forked else None), daemon=True
        )
        with warnings.catch_warnings():  # 3.12 warns of any thread at a fork; why ours are safe: see above
            warnings.simplefilter("ignore", DeprecationWarning)
            self.process.start()
        theirs.close()
        if not isinstance(reading_end, int):
            reading_end.close()
        self.mapping: _Mapping[Any, Any] | None = None
        self.chunk: _Chunk[Any, Any] | None = None
        self.seen = _IDLE
        self.since = (0.0, 0.0)

    def send(self, chunk: _Chunk[Any, Any], mapping: _Mapping[Any, Any]) -> None:
        self.chunk, self.seen = chunk, _IDLE
        first = len(chunk.results)
        with contextlib.suppress(OSError):  # it died meanwhile: its sentinel says so
            if self.mapping is not mapping:
                self.channel.send_bytes(mapping.pickled)
                self.mapping = mapping
            task = _Task(first, chunk.items[first:], chunk.failed)
            self.channel.send_bytes(pickle.dumps(task, pickle.HIGHEST_PROTOCOL))

    def outlasted(self, deadline: float) -> bool:
        """Say whether the item in work has had its time; called again and again."""
        now = (time.monotonic(), _cpu_seconds(self.process.pid))
        if self.cell.value != self.seen:
            self.seen, self.since = self.cell.value, now
        elif self.seen != _IDLE:
            wall, cpu = now[0] - self.since[0], now[1] - self.since[1]
            return cpu > deadline or wall > deadline * WALL_PER_CPU_SECOND
        return False

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.channel.close()


class _Mapping(Generic[T, R]):
    """One call of ``WorkerPool.map``: hands out chunks, gathers results, deals with deaths."""

    def __init__(
        self,
        pool: WorkerPool,
        function: Callable[[T], R],
        chunks: Iterable[Sequence[T]],
        deadline: float | None,
    ) -> None:
        self.pool = pool
        self.pickled = pickle.dumps(function, pickle.HIGHEST_PROTOCOL)
        self.chunks = enumerate(chunks)
        self.deadline = deadline
        self.again: deque[_Chunk[T, R]] = deque()
        self.finished: dict[int, _Chunk[T, R]] = {}
        self.next_yield = 0
        self.begun = 0
        self.bad_starts = 0

    def results(self) -> Iterator[list[R | Failed]]:
        try:
            while True:
                self._hand_out()
                if self.next_yield in self.finished:
                    chunk = self.finished.pop(self.next_yield)
                    self.next_yield += 1
                    yield chunk.results
                elif self.next_yield == self.begun:
                    return
                else:
                    self._gather()
        except BaseException:
            # Also when the caller stops iterating: workers in the middle of a chunk are of no more use.
            self.pool.close()
            raise

    def _hand_out(self) -> None:
        for worker in self.pool._fill():
            if worker.chunk is None and (chunk := self._next_chunk()):
                worker.send(chunk, self)

    def _next_chunk(self) -> _Chunk[T, R] | None:
        if self.again:
            return self.again.popleft()
        while self.begun < self.next_yield + CHUNKS_AHEAD * self.pool.jobs:
            number, items = next(self.chunks, (None, ()))
            if number is None:
                return None
            self.begun += 1
            chunk = _Chunk[T, R](number, items)
            if len(items):
                return chunk
            self.finished[number] = chunk
        return None

    def _gather(self) -> None:
        busy = [(worker, worker.chunk) for worker in self.pool._workers if worker.chunk]
        waited = [w.channel for w, _ in busy] + [w.process.sentinel for w, _ in busy]
        timeout = None if self.deadline is None else min(max(self.deadline / 10, 0.02), 1.0)
        ready = connection.wait(waited, timeout)
        for worker, chunk in busy:
            if worker.channel in ready or worker.process.sentinel in ready:
                self._receive(worker, chunk)
            elif self.deadline is not None and worker.outlasted(self.deadline):
                item = worker.seen
                worker.process.kill()
                worker.process.join()
                self._bury(worker, chunk, item, f"took more than {self.deadline:g} s and was ended")

    def _receive(self, worker: _Worker, chunk: _Chunk[T, R]) -> None:
        """Take over what a worker sent; if it is dead, all that it sent before and then its item."""
        try:
            while worker.channel.poll():
                message = pickle.loads(worker.channel.recv_bytes())  # noqa: S301  # from our own worker
                if isinstance(message, _Raised):
                    raise message.error
                chunk.results.extend(message)
                self.bad_starts = 0
                if len(chunk.results) == len(chunk.items):
                    worker.chunk = None
                    self.finished[chunk.number] = chunk
                    return
        except (EOFError, ConnectionError):
            worker.process.join()
        if not worker.process.is_alive():
            self._bury(worker, chunk, None, _death(worker.process.exitcode))

    def _bury(self, worker: _Worker, chunk: _Chunk[T, R], expected: int | None, reason: str) -> None:
        """Discard a dead worker, blame the item it had begun, and hand out the rest of its chunk again.

        ``expected`` is the item it was ended for; if it had meanwhile gone on, nobody is to blame.
        """
        guilty = int(worker.cell.value)
        self.pool._discard(worker)
        if guilty == _IDLE:
            self.bad_starts += 1
            if self.bad_starts > STARTS:
                raise RuntimeError(f"{STARTS} workers in a row died before any work: {reason}")
        elif expected is None:
            chunk.deaths[guilty] = chunk.deaths.get(guilty, 0) + 1
            if chunk.deaths[guilty] >= TRIES:
                chunk.failed[guilty] = Failed(reason)
        elif expected == guilty:
            chunk.failed[guilty] = Failed(reason)
        _LOG.info("a worker %s at item %d of chunk %d", reason, guilty, chunk.number)
        self.again.append(chunk)


def _outcome(function: Callable[[Any], Any], item: Any) -> Any:
    try:
        return function(item)
    except DocumentError as error:
        return Failed(str(error))
    except (MemoryError, RecursionError) as error:
        return Failed(f"needs too much memory or stack ({type(error).__name__})")


def _death(status: int | None) -> str:
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


def _work(channel: Any, cell: Any, reading_end: Any, writing_end: int | None) -> None:
    """Live as a worker: take tasks, send lists of results, until the channel closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and ends us
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE):
        signal.signal(number, signal.SIG_DFL)
    if writing_end is not None:
        os.close(writing_end)
    _die_at_hangup(reading_end if isinstance(reading_end, int) else reading_end.fileno())
    function: Callable[[Any], Any] | None = None
    with contextlib.suppress(EOFError, OSError):
        while True:
            message = pickle.loads(channel.recv_bytes())  # noqa: S301  # from our own parent
            if not isinstance(message, _Task):
                function = message
                continue
            try:
                _do_task(channel, cell, function, message)
            except BaseException as error:
                channel.send_bytes(_pickled_error(error))
                return


def _do_task(channel: Any, cell: Any, function: Any, task: _Task) -> None:
    done: list[Any] = []
    sent = time.monotonic()
    for number, item in enumerate(task.items, task.first):
        if number in task.failed:
            done.append(task.failed[number])
            continue
        cell.value = number
        done.append(_outcome(function, item))
        if time.monotonic() - sent > SEND_SECONDS:
            channel.send_bytes(pickle.dumps(done, pickle.HIGHEST_PROTOCOL))
            done, sent = [], time.monotonic()
    cell.value = _IDLE
    channel.send_bytes(pickle.dumps(done, pickle.HIGHEST_PROTOCOL))


def _pickled_error(error: BaseException) -> bytes:
    """Return the error with its traceback as a note; one that can't be pickled only by its words."""
    note = "In a worker:\n" + "".join(traceback.format_exception(error))
    error.add_note(note)
    try:
        pickled = pickle.dumps(_Raised(error), pickle.HIGHEST_PROTOCOL)
        pickle.loads(pickled)  # noqa: S301  # made on the line above
    except Exception:  # whatever a foreign exception's pickling may raise
        return pickle.dumps(_Raised(RuntimeError(note)), pickle.HIGHEST_PROTOCOL)
    return pickled


def _die_at_hangup(lifeline: int) -> None:
    """Have this process killed when the parent, which alone holds the pipe's other end, is gone.

    On Linux by the kernel, which also ends code that never lets Python's other threads run. The
    owner of such a signal belongs to an open file, so each worker opens the pipe for itself.
    """
    with contextlib.suppress(OSError, AttributeError):
        own = os.open(f"/proc/self/fd/{lifeline}", os.O_RDONLY | os.O_NONBLOCK)
        fcntl.fcntl(own, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(own, fcntl.F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(own, fcntl.F_SETFL, fcntl.fcntl(own, fcntl.F_GETFL) | os.O_ASYNC)
        if connection.wait([own], 0):  # the parent was gone before we asked
            os._exit(1)
        return
    wait = functools.partial(os.read, lifeline, 1)
    threading.Thread(target=lambda: (wait(), os._exit(1)), daemon=True).start()
