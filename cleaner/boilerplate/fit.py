"""Learns the weights from labelled lines, and measures them on hosts that they have not seen."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import Pages, read_pages
from cleaner.boilerplate.repeats import LineCounts, RepeatedLines
from cleaner.errors import InputError
from cleaner.model import Document

BOILERPLATE, PROTECTED, UNSCORED = "B", "KTM", "ADC?"
SECOND_LEVEL = {"ac", "co", "com", "edu", "gov", "ne", "net", "or", "org"}
# Folders of one publisher that repetition is learned from hold this many documents, at random: a model
# that always saw whole sites would trust repetition too little on small folders.
FOLDER_SIZES = (1, 2, 3, 5, 8, 15, 40)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document and a label for each line that holds something."""

    document: Document
    labels: str
    page: str
    folder: str
    heavy: bool
    weight: float


def read_labelled(path: Path) -> Iterator[Labelled]:
    """Yield the rows of labelled lines (``.jsonl``, also ``.gz``).

    A row needs ``lines`` and ``labels`` (a letter for each: B boilerplate, K content, T headline, M byline
    or date; any other is ignored); ``id``, ``host``, ``sep``, ``page``, ``scraper``, ``title`` and ``weight``
    help.

    Raises:
        InputError: a row lacks what it needs.
    """
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as rows:
        for number, row in enumerate(map(json.loads, rows), 1):
            try:
                lines, labels = row["lines"], row["labels"]
            except (KeyError, TypeError) as error:
                raise InputError(f"{path}:{number}: needs lines and labels; see cleaner fit --help") from error
            filled = [(line, label) for line, label in zip(lines, labels, strict=False) if line.strip()]
            if len(lines) != len(labels) or any(len(line.split("\n")) > 1 for line in lines):
                raise InputError(f"{path}:{number}: {len(lines)} lines, but {len(labels)} labels; give one letter a line")
            host = row.get("host") or None
            name = str(row.get("id", number))
            text = row.get("sep", "\n").join(lines)
            size = {which: sum(len(li) for li, la in filled if la == which) for which in "KB"}
            document = Document(name, text, row.get("title") or None, host)
            folder = f"{row.get('scraper', '')}/{row.get('group', '')}"
            heavy = size["B"] > size["K"]
            weight = float(row.get("weight", 1.0))
            yield Labelled(document, "".join(la for _, la in filled), str(row.get("page", name)), folder, heavy, weight)


def registered_domain(host: str) -> str:
    """Return the part of a host name that one owner registers, by a rule of thumb."""
    labels = host.lower().rstrip(".").split(".")
    take = 3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-take:])


def part_of(host: str, parts: int) -> int:
    """Return the part, 0 to parts - 1, of a host: hosts of one owner share a part."""
    return int(hashlib.sha256(registered_domain(host).encode()).hexdigest(), 16) % parts
