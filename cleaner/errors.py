"""The errors that cleaner raises.

::

    CleanerError
    ├── DocumentError   this document only; a run records it and goes on
    ├── SettingsError   an option, a settings file, a profile, a weights file: nothing starts
    ├── InputError      an input as a whole is refused (missing, ids that occur twice)
    └── OutputError     an output is refused (not ours, other settings, inside the input)
        └── InUseError  another run works on it

A message says which file, what happened and what to do. The library raises, ``run`` collects,
``cli`` prints one line on stderr.
"""


class CleanerError(Exception):
    """Something cleaner refuses or can't do; the parent of all its errors."""

    exit_code = 4


class DocumentError(CleanerError):
    """One document can't be read or judged; the others are not affected."""

    exit_code = 3


class SettingsError(CleanerError):
    """An option or a stored setting has a value that can't be used."""

    exit_code = 2


class InputError(CleanerError):
    """An input as a whole is refused."""


class OutputError(CleanerError):
    """An output is refused, before anything is written to it."""


class InUseError(OutputError):
    """Another run works on this output."""

    exit_code = 11
