"""The command line: parse, one call into the library, print, exit code.

Nothing but typer is imported before a command runs, so that ``cleaner --help`` stays quick.
"""

from cleaner.cli.entry import main

__all__ = ["main"]
