"""Which files there are to read: one deterministic scan of the inputs."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from cleaner.errors import InputError, SettingsError
from cleaner.inputs.names import name_to_id
from cleaner.settings import InputSettings

Kind = Literal["txt", "html", "jsonl", "parquet", "warc"]
Compression = Literal["", "gz", "zst"]

KINDS: dict[str, Kind] = {
    ".txt": "txt", ".html": "html", ".htm": "html", ".xhtml": "html",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet", ".warc": "warc",
}  # fmt: skip
DEFAULTS = InputSettings()

COMPRESSIONS: dict[str, Compression] = {".gz": "gz", ".zst": "zst"}

MOST_STARS = 3
"""Matching takes a name's length to the power of a pattern's stars: 30 ms at three for the longest names, hours at
seven, and the names are those of whoever made the files."""

_TYPES = (
    (stat.S_ISLNK, "a symbolic link (links below an input are not followed; give the target as input)"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read.

    ``path`` is where it lies, as Python names files (undecodable bytes as surrogates), ``name`` the
    id of the document it holds or the first part of its rows' ids: the path relative to the input,
    with the input's own name in front (``prefix``) where there are several. ``mtime_ns`` and ``size``
    tell a later run whether the file is still the same.
    """

    path: str
    below: int
    prefix: str
    kind: Kind
    compression: Compression
    size: int
    mtime_ns: int

    @property
    def relative(self) -> str:
        """The path below the input, as Python names files."""
        return self.path[self.below :]

    @property
    def name(self) -> str:
        """The relative path as an id: valid UTF-8, ``/`` between folders."""
        return self.prefix + name_to_id(self.relative)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that is not read, and why; ``failed`` where reading it was wanted but impossible.

    ``path`` is relative to the input, as in ids; a folder's ends in ``/``.
    """

    path: str
    reason: str
    failed: bool = False


class Found(NamedTuple):
    """What a scan found, both sorted by name, wherever the inputs lie."""

    sources: list[Source]
    skipped: list[Skipped]


def find_inputs(paths: Sequence[str | Path], *, settings: InputSettings = DEFAULTS) -> Found:
    """Scan files and folders for documents.

    Hidden files and folders (a dot in front) are skipped unless they are named as an input. Links
    below an input, pipes, sockets and devices are never opened.

    Raises:
        InputError: an input does not exist, or two inputs have the same name.

    """
    prefixes = _prefixes(paths)
    wanted = _filter(settings)
    sources: list[Source] = []
    skipped: list[Skipped] = []
    for path, prefix in zip(paths, prefixes, strict=True):
        place = os.fsencode(path)
        try:
            status = os.stat(place)  # bytes, since names may not be text
        except OSError as error:
            raise InputError(f"{name_to_id(place)}: {error.strerror}; give a file or a folder that exists") from error
        if stat.S_ISDIR(status.st_mode):
            found = _scan(_Input(place.rstrip(b"/") + b"/", prefix), wanted)
        else:
            folder = b"" if prefix else os.path.basename(place)
            found = iter([_file(place, status, _Input(place.removesuffix(folder), prefix))])
        for item in found:
            (sources if isinstance(item, Source) else skipped).append(item)  # type: ignore[arg-type]
    sources.sort(key=lambda source: source.name.encode())
    return Found(sources, sorted(skipped, key=lambda item: item.path))


def _prefixes(paths: Sequence[str | Path]) -> list[str]:
    if len(paths) == 1:
        return [""]
    names = [name_to_id(os.path.basename(os.path.abspath(os.fsencode(path)))) for path in paths]
    for number, name in enumerate(names):
        if name in names[:number]:
            other = paths[names.index(name)]
            raise InputError(
                f"{other} and {paths[number]}: two inputs named {name!r}, so their documents' ids would be "
                "mixed up; rename one, or run them apart"
            )
    return [name if os.path.isfile(path) else f"{name}/" for name, path in zip(names, paths, strict=True)]


def _filter(settings: InputSettings) -> Callable[[str], bool] | None:
    """Return a function that says whether a relative path is wanted; a folder's ends in ``/``."""
    if not settings.include and not settings.exclude:
        return None
    from pathspec import GitIgnoreSpec

    for pattern in (*settings.include, *settings.exclude):
        _refuse_slow(pattern)
    try:
        include = GitIgnoreSpec.from_lines(settings.include)
        exclude = GitIgnoreSpec.from_lines(settings.exclude)
    except ValueError as error:
        raise SettingsError(f"include/exclude: {error}; give gitignore patterns such as '*.html'") from error
    everything = not settings.include

    def wanted(relative: str) -> bool:
        if exclude.match_file(relative):
            return False
        return everything or relative.endswith("/") or include.match_file(relative)

    return wanted


def _refuse_slow(pattern: str) -> None:
    """Raise SettingsError for a pattern that a long name could keep busy for hours."""
    parts = pattern.split("/")
    stars = [len(re.findall(r"\*+", part)) for part in parts]
    if max(stars) > MOST_STARS or parts.count("**") > MOST_STARS:
        raise SettingsError(
            f"include/exclude: {pattern!r} has more than {MOST_STARS} stars between two slashes, or of '**'; "
            "give several simpler patterns"
        )


class _Input(NamedTuple):
    """One input: what stands before the relative part of its files' paths, and before their ids."""

    top: bytes
    prefix: str

    def name(self, place: bytes) -> str:
        relative = place[len(self.top) :]
        return self.prefix + name_to_id(relative) or name_to_id(os.path.basename(place.rstrip(b"/"))) + "/"


def _scan(given: _Input, wanted: Callable[[str], bool] | None) -> Iterator[Source | Skipped]:
    folders = [given.top]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            yield Skipped(given.name(folder), f"can't be listed: {error.strerror}", failed=True)
            continue
        for entry in listed:
            is_folder = entry.is_dir(follow_symlinks=False)
            place = entry.path + b"/" if is_folder else entry.path
            if wanted and not wanted(os.fsdecode(place[len(given.top) :])):
                continue
            if entry.name.startswith(b"."):
                yield Skipped(given.name(place), "hidden")
            elif is_folder:
                folders.append(place)
            else:
                yield _entry(entry, given)


def _entry(entry: os.DirEntry[bytes], given: _Input) -> Source | Skipped:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as error:  # it went away during the scan
        return Skipped(given.name(entry.path), f"can't be read: {error.strerror}", failed=True)
    return _file(entry.path, status, given)


def _file(place: bytes, status: os.stat_result, given: _Input) -> Source | Skipped:
    for is_type, reason in _TYPES:
        if is_type(status.st_mode):
            return Skipped(given.name(place), reason)
    path = os.fsdecode(place)
    kind, compression = _kind(path)
    if kind is None:
        return Skipped(given.name(place), f"no kind of file that is read (known: {', '.join(KINDS)})")
    below = len(os.fsdecode(given.top))
    return Source(path, below, given.prefix, kind, compression, status.st_size, status.st_mtime_ns)


def _kind(path: str) -> tuple[Kind | None, Compression]:
    stem, suffix = os.path.splitext(path.lower())
    compression = COMPRESSIONS.get(suffix, "")
    if compression:
        suffix = os.path.splitext(stem)[1]
    kind = KINDS.get(suffix)
    if compression and kind == "parquet":
        kind = None
    return kind, compression
