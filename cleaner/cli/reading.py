"""One document for a command that looks at a single text: a file of any readable kind, or stdin."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.errors import DocumentError, InputError

if TYPE_CHECKING:
    from cleaner.model import Document
    from cleaner.settings import InputSettings

STDIN = Path("-")


def read_document(path: Path, *, settings: InputSettings) -> Document:
    """Return the one document of a file, or of stdin for ``-``.

    Raises:
        InputError: there is no such file, or it is a folder.
        DocumentError: it can't be read as a text, or holds none or several documents.
    """
    from cleaner.inputs import Source, find_inputs, read_source, to_document
