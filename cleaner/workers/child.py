"""What happens inside a worker process."""

from __future__ import annotations

import contextlib
import fcntl
import functools
import gc
import os
import pickle
import signal
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import connection
from typing import Any

from cleaner.errors import DocumentError

SEND_SECONDS = 0.5
"""A worker hands over what it has this often: so much work at most is repeated when it dies."""

IDLE = -1


@dataclass(frozen=True, slots=True)
class Failed:
    """Stands for the result of an item that failed; ``reason`` says why, in words."""

    reason: str


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker gets: the items from ``first`` on; those in ``failed`` are known and not tried."""

    first: int
    items: Sequence[Any]
    failed: dict[int, Failed]


@dataclass(frozen=True, slots=True)
class Raised:
    """Takes the place of results when the function raised what it should not."""

    error: BaseException


def outcome(function: Callable[[Any], Any], item: Any) -> Any:
    """Return the function's result, or ``Failed`` for what a document alone is to blame for."""
    try:
        return function(item)
    except DocumentError as error:
        return Failed(str(error))
    except (MemoryError, RecursionError) as error:
        return Failed(f"needs too much memory or stack ({type(error).__name__})")


def work(channel: Any, cell: Any, reading_end: Any, writing_end: int | None) -> None:
    """Live as a worker: take tasks, send lists of results, until the channel closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and ends us
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE):
        signal.signal(number, signal.SIG_DFL)
    if writing_end is not None:
        os.close(writing_end)
    gc.freeze()  # what the parent had is no garbage here: a look at it would copy its memory pages
    _die_at_hangup(reading_end if isinstance(reading_end, int) else reading_end.fileno())
    function: Callable[[Any], Any] | None = None
    with contextlib.suppress(EOFError, OSError):
        while True:
            message = pickle.loads(channel.recv_bytes())  # noqa: S301  # from our own parent
            if not isinstance(message, Task):
                function = message
                continue
            try:
                _do_task(channel, cell, function, message)
            except BaseException as error:
                channel.send_bytes(_pickled_error(error))
                return


def _do_task(channel: Any, cell: Any, function: Any, task: Task) -> None:
    done: list[Any] = []
    sent = time.monotonic()
    for number, item in enumerate(task.items, task.first):
        if number in task.failed:
            done.append(task.failed[number])
            continue
        cell.value = number
        done.append(outcome(function, item))
        if time.monotonic() - sent > SEND_SECONDS:
            channel.send_bytes(pickle.dumps(done, pickle.HIGHEST_PROTOCOL))
            done, sent = [], time.monotonic()
    cell.value = IDLE
    channel.send_bytes(pickle.dumps(done, pickle.HIGHEST_PROTOCOL))


def _pickled_error(error: BaseException) -> bytes:
    """Return the error with its traceback as a note; one that can't be pickled only by its words."""
    note = "In a worker:\n" + "".join(traceback.format_exception(error))
    error.add_note(note)
    try:
        pickled = pickle.dumps(Raised(error), pickle.HIGHEST_PROTOCOL)
        pickle.loads(pickled)  # noqa: S301  # made on the line above
    except Exception:  # whatever a foreign exception's pickling may raise
        return pickle.dumps(Raised(RuntimeError(note)), pickle.HIGHEST_PROTOCOL)
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
