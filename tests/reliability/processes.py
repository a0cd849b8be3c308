"""Runs of the command in a process of its own, which tests may kill, starve or send signals to."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

PACKAGE = Path(__file__).parents[2]


def environment(**changes: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(PACKAGE), **changes}


def start(*arguments: object, before: Callable[[], None] | None = None, **changes: str) -> subprocess.Popen[bytes]:
    """Start ``cleaner`` in a process group of its own; ``before`` runs in the new process first."""
    return subprocess.Popen(
        [sys.executable, "-m", "cleaner", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(**changes),
        start_new_session=True,
        preexec_fn=before,  # noqa: PLW1509 - tests start no threads
    )


def finish(process: subprocess.Popen[bytes], timeout: float = 300) -> tuple[int, str, str]:
    """Wait for a command; return its exit code and what it printed."""
    out, err = process.communicate(timeout=timeout)
    return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")


def cleaner(*arguments: object, before: Callable[[], None] | None = None, **changes: str) -> tuple[int, str, str]:
    """Run ``cleaner`` to its end."""
    code, out, err = finish(start(*arguments, before=before, **changes))
    assert "Traceback" not in err, err
    return code, out, err


def kill_after(process: subprocess.Popen[bytes], seconds: float, number: int = signal.SIGKILL) -> int | None:
    """Send a signal to the command alone after a while; return its exit code, ``None`` if it had ended before."""
    time.sleep(seconds)
    if process.poll() is not None:
        process.communicate()
        return None
    process.send_signal(number)
    process.communicate(timeout=60)
    return process.returncode


def heed_file_modes() -> None:
    """Give up root's right to ignore file modes (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH), for the command run next."""
    if os.geteuid() == 0:
        drop_from_bounding_set = 24
        for capability in (1, 2):
            if ctypes.CDLL(None, use_errno=True).prctl(drop_from_bounding_set, capability, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "prctl")
