"""OUT/.cleaner: the lock, the work of a run that is under way, and the state that a finished run keeps."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeGuard

from cleaner.errors import InUseError, OutputError
from cleaner.outputs import OURS, write_atomically

HOME = ".cleaner"


class Workspace:
    """The folder ``OUT/.cleaner`` of one output.

    ``work`` is removed when the run has finished; ``state`` stays: what a later run needs to compare
    with this one (``--against``) and what ``explain OUT ID`` needs.
    """

    def __init__(self, out: Path) -> None:
        self.out = out
        self.home = out / HOME
        self.work = self.home / "work"
        self.staged = self.work / "out"
        self.state = self.home / "state"

    def shard(self, number: int) -> Path:
        """Return the folder of a shard's pieces."""
        return self.work / "shards" / f"{number // 1000:03d}" / f"{number % 1000:03d}"

    def prepare(self, fingerprint: str, *, restart: bool = False) -> bool:
        """Make the work folder for a plan; return whether finished pieces of the same plan were found.

        Work of another plan (other settings, or inputs that changed since) is thrown away.
        """
        stamp = self.work / "plan"
        try:
            resumed = not restart and stamp.read_text(encoding="ascii") == fingerprint
        except OSError:
            resumed = False
        if not resumed:
            shutil.rmtree(self.work, ignore_errors=True)
            self.staged.mkdir(parents=True)
            write_atomically(stamp, fingerprint.encode("ascii"))
        return resumed

    def prepare_part(self, fingerprint: str, *, restart: bool = False) -> None:
        """Make the work folder for one part of a plan, or join the parts that are there.

        Raises:
            OutputError: the parts there are of another plan.
        """
        with _held(self.home / "lock-plan", fcntl.LOCK_EX, self.out, wait=True):
            stamp = self.work / "plan"
            if stamp.exists() and not restart and stamp.read_text(encoding="ascii") != fingerprint:
                raise OutputError(
                    f"{self.out}: holds parts of a run with other inputs or settings; give the parts the same, "
                    "or --restart to forget them"
                )
            self.prepare(fingerprint, restart=restart)

    def clear(self) -> None:
        """Remove the work folder of a finished run."""
        shutil.rmtree(self.work, ignore_errors=True)

    @contextlib.contextmanager
    def locked(self, part: str | None = None) -> Iterator[None]:
        """Hold the output for one run, or for one part (``"2-of-8"``) of a run that is shared out.

        The system drops the lock when its process ends, however it ends, so that nobody has to remove it.

        Raises:
            InUseError: another run works on this output, or the same part is under way.
        """
        self.home.mkdir(parents=True, exist_ok=True)
        for path in (self.home, *self.home.iterdir()):
            if path.is_symlink():
                raise OutputError(f"{path}: is a link; remove it, or choose another --out")
        with contextlib.ExitStack() as stack:
            whole = fcntl.LOCK_EX if part is None else fcntl.LOCK_SH
            stack.enter_context(_held(self.home / "lock", whole, self.out))
            if part is not None:
                stack.enter_context(_held(self.home / f"lock-{part}", fcntl.LOCK_EX, self.out))
            yield


@contextlib.contextmanager
def _held(path: Path, mode: int, out: Path, *, wait: bool = False) -> Iterator[None]:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)
    try:
        try:
            fcntl.flock(descriptor, mode if wait else mode | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in (errno.EWOULDBLOCK, errno.EACCES):
                raise
            raise InUseError(f"{out}: another run works on it; wait for it to end or choose another --out") from None
        yield
    finally:
        os.close(descriptor)


def is_ours(out: Path) -> bool:
    """Tell whether a folder is missing, empty, or holds only what cleaner writes."""
    try:
        names = set(os.listdir(out))
    except FileNotFoundError:
        return True
    except NotADirectoryError:
        raise OutputError(f"{out}: is a file; give a folder for the output") from None
    return names <= OURS | {HOME}


def read_summary(out: Path) -> dict[str, Any] | None:
    """Return the summary of the finished run in a folder, ``None`` where there is none.

    Raises:
        OutputError: the summary can't be read as one.
    """
    try:
        summary = json.loads((out / "summary.json").read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        raise OutputError(f"{out / 'summary.json'}: can't be read ({error}); is this cleaner's output?") from None
    if not _is_summary(summary):
        raise OutputError(f"{out / 'summary.json'}: isn't a summary of cleaner run; choose another --out")
    return summary


def _is_summary(summary: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value has what reading a finished run needs."""
    if not isinstance(summary, dict) or not {"settings_fingerprint", "listing"} <= summary.keys():
        return False
    parts = ("settings", "machine", "documents", "clusters", "removals_by_cue")
    if not all(isinstance(summary.get(name), dict) for name in parts):
        return False
    boilerplate, read = summary["settings"].get("boilerplate"), summary["documents"].get("read")
    return isinstance(boilerplate, dict) and isinstance(read, int)
