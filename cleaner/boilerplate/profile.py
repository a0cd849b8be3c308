"""A learned profile: the repeated lines of publishers, as a JSON file that a person can read and edit."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import read_pages
from cleaner.boilerplate.repeats import LineCounts, RepeatedLines, combine_keys, publisher_key
from cleaner.errors import SettingsError
from cleaner.model import Document
from cleaner.settings import BoilerplateSettings

Int64s = npt.NDArray[np.int64]

FORMAT, VERSION = "cleaner-profile", 1
UNNAMED = ""
"""The name under which documents without a publisher are counted."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The lines that publishers repeat.

    ``publishers``: name -> (groups of near-identical documents seen, line -> groups that hold it, two at
    least); ``shared``: line -> publishers that hold it, two at least. Lines are compared by their words.
    """

    publishers: Mapping[str, tuple[int, Mapping[str, int]]]
    shared: Mapping[str, int]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Return the profile of a file.

        Raises:
            SettingsError: it can't be read or is no profile of this version.
        """
        try:
            stated = json.loads(path.read_text(encoding="utf-8"))
            if (stated["format"], stated["version"]) != (FORMAT, VERSION):
                raise SettingsError(f"{path}: profile of another version; learn it anew with cleaner learn")
            publishers = {name: (int(p["groups"]), _counts(p["lines"])) for name, p in stated["publishers"].items()}
            return cls(publishers, _counts(stated["shared"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise SettingsError(
                f"{path}: no profile ({error}); write one with cleaner learn FOLDER --out FILE"
            ) from error

    def save(self, path: Path) -> None:
        """Write the profile, the most repeated lines first."""
        path.write_text(self._stated(), encoding="utf-8")

    def repeated_lines(self) -> RepeatedLines:
        """Return the counts in the form in which the judge takes them."""
        return _as_arrays(self._stated())

    def fingerprint(self) -> str:
        """Return 16 hexadecimal digits that differ when any line or count differs."""
        return hashlib.sha256(self._stated().encode()).hexdigest()[:16]

    def __hash__(self) -> int:
        return int(self.fingerprint(), 16)

    def _stated(self) -> str:
        publishers = {
            name: {"groups": groups, "lines": _ranked(lines)}
            for name, (groups, lines) in sorted(self.publishers.items())
        }
        stated = {"format": FORMAT, "version": VERSION, "publishers": publishers, "shared": _ranked(self.shared)}
        return json.dumps(stated, ensure_ascii=False, indent=1) + "\n"


def learn(documents: Sequence[Document], *, settings: BoilerplateSettings | None = None) -> Profile:
    r"""Return the profile of documents: the lines that each publisher repeats.

    >>> page = "{}\n\nShare this article\n"
    >>> stories = ["The bridge opened on Monday.", "Rain fell on the harbour for a week."]
    >>> seen = [Document(str(n), page.format(story), publisher="a.example") for n, story in enumerate(stories)]
    >>> learn(seen).publishers["a.example"]
    (2, {'Share this article': 2})
    """
    repeated = RepeatedLines.merge([LineCounts.of(documents)])
    publishers: dict[str, tuple[int, dict[str, int]]] = {}
    shared: dict[str, int] = {}
    for document in sorted(documents, key=lambda d: (d.publisher or UNNAMED, d.id, d.text)):
        pages = read_pages([document])
        counts, groups, sharing = repeated.look_up(document.publisher, pages.line_keys)
        lines = publishers.setdefault(document.publisher or UNNAMED, (groups, {}))[1]
        for place, (start, end) in enumerate(pages.lines.tolist()):
            if pages.line_words[place, 0] == pages.line_words[place, 1]:
                continue
            text = document.text[start:end]
            _note(lines, text, int(counts[place]))
            _note(shared, text, int(sharing[place]))
    return Profile(publishers, shared)


def _note(counts: dict[str, int], line: str, count: int) -> None:
    """Remember a count of two or more under the first spelling of a line."""
    if count > 1:
        counts.setdefault(line, count)


def _ranked(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _counts(stated: Any) -> dict[str, int]:
    return {str(line): int(count) for line, count in stated.items()}


@cache
def _as_arrays(stated: str) -> RepeatedLines:
    profile = json.loads(stated)
    groups = {publisher_key(name or None): p["groups"] for name, p in profile["publishers"].items()}
    counted = [p["lines"] for p in profile["publishers"].values()]
    lines, counts, own = _line_keys([*counted, profile["shared"]])
    publishers = np.array([*map(publisher_key, (name or None for name in profile["publishers"]))], np.int64)
    is_shared = own == len(counted)
    homes, sorted_groups = np.array(sorted(groups.items()), np.int64).reshape(-1, 2).T
    return RepeatedLines(
        homes, sorted_groups,
        *_largest(combine_keys(publishers[own[~is_shared]], lines[~is_shared]), counts[~is_shared]),
        *_largest(lines[is_shared], counts[is_shared]),
    )  # fmt: skip


def _line_keys(counted: Sequence[Mapping[str, int]]) -> tuple[Int64s, Int64s, Int64s]:
    """Return the key and the count of each line, and which mapping it stands in.

    A line that was edited into several counts as each of them.
    """
    texts = [Document("", line) for lines in counted for line in lines]
    pages = read_pages(texts)  # all at once: a call for each publisher costs more than its lines
    texts_of_lines = np.repeat(np.arange(len(texts)), np.diff(pages.documents))
    counts = np.array([count for lines in counted for count in lines.values()], np.int64)
    own = np.repeat(np.arange(len(counted)), [len(lines) for lines in counted])
    return pages.line_keys, counts[texts_of_lines], own[texts_of_lines]


def _largest(keys: npt.NDArray[Any], counts: Int64s) -> tuple[npt.NDArray[Any], Int64s]:
    """Return the different keys, sorted, and the largest count of each."""
    order = np.lexsort((counts, keys))
    last = np.flatnonzero(np.append(keys[order][1:] != keys[order][:-1], True)) if len(keys) else order
    return keys[order][last], counts[order][last]
