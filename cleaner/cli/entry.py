"""From a command's end to an exit code: every error one line on stderr, signals quiet, no traceback."""

from __future__ import annotations

import contextlib
import errno
import gc
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Any

import typer

from cleaner.cli.terminal import complain, prepare_streams
from cleaner.errors import CleanerError

GARBAGE_THRESHOLDS = (100_000, 50, 50)
"""Rows and removals are made by the million and hold no cycles: looking for some after each 700 of them took a tenth
of the judge's time."""

OK, FINDINGS, USAGE, SOME_UNREADABLE, REFUSED, IN_USE = 0, 1, 2, 3, 4, 11
INTERNAL = 70
"""EX_SOFTWARE of sysexits.h: a bug in cleaner, never the fault of an input."""
IO_FAILED = 74
"""EX_IOERR of sysexits.h: the disk is full or failing."""
CLOSED_PIPE = 128 + 13

_DISK_ERRORS = {
    errno.ENOSPC: "no space left on the disk; free some and run the same command again",
    errno.EDQUOT: "the disk quota is used up; free some space and run the same command again",
    errno.EFBIG: "a file grew past the size limit; raise it and run the same command again",
    errno.EIO: "the disk reports an I/O error; check it and run the same command again",
    errno.EROFS: "the file system is read-only; name another place",
}
_FILE_ERRORS = {
    errno.ENOENT: "no such file or folder; check the path",
    errno.EACCES: "no permission; change its mode or run as its owner",
    errno.EPERM: "not permitted; change its mode or run as its owner",
    errno.EISDIR: "is a folder; name a file",
    errno.ENOTDIR: "a part of this path is a file; name another place",
    errno.EEXIST: "exists already; name another place",
    errno.ENAMETOOLONG: "the name is too long; shorten it",
    errno.ELOOP: "a loop of links; name the real path",
    errno.EMFILE: "too many open files; raise the limit (ulimit -n)",
    errno.EROFS: _DISK_ERRORS[errno.EROFS],
}


class _Stopped(BaseException):
    """A signal asked the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def run_command(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; print every error as one line on stderr."""
    gc.set_threshold(*GARBAGE_THRESHOLDS)  # workers inherit it
    prepare_streams()
    _obey_signals()
    # typer checks values with pydantic, whose search for plugins of its own takes longer than the checks.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        try:
            code = _run(sys.argv[1:] if arguments is None else list(arguments))
        finally:
            sys.stdout.flush()
    except (KeyboardInterrupt, _Stopped, BrokenPipeError) as stop:
        code = _end_quietly(stop)
    except Exception as error:
        code = _explain(error)
    return _flushed(code)


def _run(arguments: list[str]) -> int:
    from cleaner.cli.app import app

    if "_CLEANER_COMPLETE" in os.environ:
        app(prog_name="cleaner")
    command = typer.main.get_command(app)
    try:
        with command.make_context("cleaner", arguments) as context:
            result: Any = command.invoke(context)
    except typer.Exit as end:
        return end.exit_code
    except typer.Abort:
        raise KeyboardInterrupt from None
    return result if isinstance(result, int) else OK


def _obey_signals() -> None:
    def stop(number: int, frame: FrameType | None) -> None:
        raise _Stopped(number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        # What is ignored stays ignored: nohup means it.
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            with contextlib.suppress(ValueError):  # not the main thread
                signal.signal(number, stop)


def _end_quietly(stop: BaseException) -> int:
    if isinstance(stop, BrokenPipeError):
        return CLOSED_PIPE
    return 128 + (stop.number if isinstance(stop, _Stopped) else signal.SIGINT)


def _explain(error: Exception) -> int:
    """Print the error's one line and return its exit code."""
    if isinstance(error, CleanerError):
        complain(error)
        return error.exit_code
    if isinstance(error, typer.TyperException):
        complain(_usage_line(error))
        return USAGE
    if isinstance(error, OSError) and error.errno in _DISK_ERRORS | _FILE_ERRORS:
        is_disk = error.errno in _DISK_ERRORS
        what = _DISK_ERRORS.get(error.errno) or _FILE_ERRORS[error.errno]
        complain(f"{os.fsdecode(error.filename)}: {what}" if error.filename else what)
        return IO_FAILED if is_disk and error.errno != errno.EROFS else REFUSED
    if isinstance(error, MemoryError):
        complain("out of memory; try fewer workers (--jobs 1) or smaller inputs")
        return IO_FAILED
    return _confess(error)


def _usage_line(error: typer.TyperException) -> str:
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "cleaner"
    message = " ".join(error.format_message().split()).replace("Value error, ", "").rstrip(".?")
    option = getattr(error, "param", None)
    source = context.get_parameter_source(option.name) if context and option is not None else None
    if context is not None and option is not None and source is not None and source.name == "DEFAULT_MAP":
        path = context.params.get("config") or "cleaner.toml"
        return f"{path}: {option.name}: {message[:1].lower()}{message[1:]}; correct it or take it out"
    where = command.removeprefix("cleaner").strip()
    return f"{where + ': ' if where else ''}{message[:1].lower()}{message[1:]}; see {command} --help"


def _confess(error: Exception) -> int:
    """Report a bug without a word of anybody's text; CLEANER_TRACEBACK=1 prints the whole trace."""
    if os.environ.get("CLEANER_TRACEBACK"):
        import traceback

        traceback.print_exception(error)
    trace, place = error.__traceback__, "?"
    while trace is not None:
        code = trace.tb_frame.f_code
        if f"{os.sep}cleaner{os.sep}" in code.co_filename:
            place = f"{Path(code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    complain(
        f"internal error: {type(error).__name__} at {place}; please report it with what the same "
        "command prints under CLEANER_TRACEBACK=1 (it may quote your texts)"
    )
    return INTERNAL


def _flushed(code: int) -> int:
    """Return the exit code once everything printed has left; a pipe closed meanwhile changes it."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError as error:
            # The interpreter flushes again when it ends: let that go nowhere instead of complaining.
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            if code == OK:
                code = CLOSED_PIPE if error.errno == errno.EPIPE else IO_FAILED
    return code
