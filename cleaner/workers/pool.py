"""The pool: hands out chunks, gathers results in order, deals with deaths."""

from __future__ import annotations

import logging
import os
import pickle
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing import connection
from types import TracebackType
from typing import Generic, Self, TypeVar

from cleaner.workers.child import IDLE, Failed, Raised, outcome
from cleaner.workers.handle import Chunk, Worker, death

_LOG = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")

CHUNKS_AHEAD = 4
"""Chunks per worker that may be read ahead of the one yielded next: the bound of the memory held."""

TRIES = 2
"""An item whose worker died gets a second try: the kernel also kills the innocent when memory is short."""

LOOK_SECONDS = 1.0
"""The pool waits for workers this long at most before it looks again. Python runs a signal's handler in the main thread
alone: one that comes just before the wait, or that another thread takes, would else be seen when a worker answers."""

STARTS = 5
"""Deaths in a row without any item begun before the pool gives up: the fault is not in the items."""


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
        self._workers: list[Worker] = []
        self._lifeline: tuple[int, int] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the workers now, with what this process has loaded so far, instead of when they are first needed."""
        self._fill()

    def close(self) -> None:
        """End the workers at once; what they work on is lost. A later ``map`` starts new ones."""
        workers, self._workers = self._workers, []
        for worker in workers:
            worker.process.kill()  # all at once: to give back its memory takes each one some milliseconds
        for worker in workers:
            worker.wait()
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
                yield [outcome(function, item) for item in chunk]
            return
        yield from _Mapping(self, function, chunks, deadline_seconds).results()

    def _fill(self) -> list[Worker]:
        self._lifeline = self._lifeline or os.pipe()
        while len(self._workers) < self.jobs:
            self._workers.append(Worker(self._lifeline))
        return self._workers

    def _discard(self, worker: Worker) -> None:
        worker.end()
        self._workers.remove(worker)


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
        self.again: deque[Chunk[T, R]] = deque()
        self.finished: dict[int, Chunk[T, R]] = {}
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
                worker.send(chunk, self.pickled)

    def _next_chunk(self) -> Chunk[T, R] | None:
        if self.again:
            return self.again.popleft()
        while self.begun < self.next_yield + CHUNKS_AHEAD * self.pool.jobs:
            number, items = next(self.chunks, (None, ()))
            if number is None:
                return None
            self.begun += 1
            chunk = Chunk[T, R](number, items)
            if len(items):
                return chunk
            self.finished[number] = chunk
        return None

    def _gather(self) -> None:
        busy = [(worker, worker.chunk) for worker in self.pool._workers if worker.chunk]
        waited = [w.channel for w, _ in busy] + [w.process.sentinel for w, _ in busy]
        timeout = LOOK_SECONDS if self.deadline is None else min(max(self.deadline / 10, 0.02), LOOK_SECONDS)
        ready = connection.wait(waited, timeout)
        for worker, chunk in busy:
            if worker.channel in ready or worker.process.sentinel in ready:
                self._receive(worker, chunk)
            elif self.deadline is not None and worker.outlasted(self.deadline):
                item = worker.seen
                worker.process.kill()
                worker.process.join()
                self._bury(worker, chunk, item, f"took more than {self.deadline:g} s and was ended")

    def _receive(self, worker: Worker, chunk: Chunk[T, R]) -> None:
        """Take over what a worker sent; if it is dead, all that it sent before and then its item."""
        try:
            while worker.channel.poll():
                message = pickle.loads(worker.channel.recv_bytes())  # noqa: S301  # from our own worker
                if isinstance(message, Raised):
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
            self._bury(worker, chunk, None, death(worker.process.exitcode))

    def _bury(self, worker: Worker, chunk: Chunk[T, R], expected: int | None, reason: str) -> None:
        """Discard a dead worker, blame the item it had begun, and hand out the rest of its chunk again.

        ``expected`` is the item it was ended for; if it had meanwhile gone on, nobody is to blame.
        """
        guilty = int(worker.cell.value)
        self.pool._discard(worker)
        if guilty == IDLE:
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
