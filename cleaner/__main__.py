"""The ``cleaner`` command, also as ``python -m cleaner``."""

import contextlib
import gc
import os
import sys
from typing import NoReturn

from cleaner.cli import main

YOUNG_OBJECTS = 50_000
"""Python looks for cyclic garbage after so many new objects instead of 700: imports make 100,000 and leave none."""


def run_process() -> NoReturn:
    """Run the command of this process and end it at once, with everything printed.

    Taking the interpreter apart would take .06 s more where numba is loaded: a fiftieth of a small run.
    """
    gc.set_threshold(YOUNG_OBJECTS)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # nothing here needs numpy's threads, which spin for .1 s
    code = main()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError):
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    run_process()
