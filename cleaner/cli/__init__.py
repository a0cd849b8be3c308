"""The command line: parse, one call into the library, print, exit code.

Nothing but typer is imported before a command runs, so that ``cleaner --help`` stays quick.
"""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command (by default the process's own arguments) and return its exit code.

    Codes: 0 done, 1 findings under ``--check``, 2 wrong usage, 3 some inputs unreadable, 4 input or
    output refused, 11 output in use, 70 a bug, 74 disk, 129/130/143 signals, 141 closed pipe.
    """
    try:
        from cleaner.cli.entry import run_command

        return run_command(arguments)
    except KeyboardInterrupt:  # while loading, or a second Ctrl-C while the first is obeyed
        return 130


__all__ = ["main"]
