"""Which files there are to read: one deterministic scan of the inputs."""

from __future__ import annotations

import os
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
    """A file or folder that is not read, and why; ``failed`` where reading it was wanted but impossible."""

    path: str
    reason: str
    failed: bool = False


class Found(NamedTuple):
    """What a scan found, both sorted by the bytes of the path."""

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
            top = place.rstrip(b"/") + b"/"
            found = _scan(top, top, prefix, wanted)
        else:
            found = _one_file(place, status, prefix)
        for item in found:
            (sources if isinstance(item, Source) else skipped).append(item)  # type: ignore[arg-type]
    sources.sort(key=lambda source: os.fsencode(source.path))
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


def _scan(folder: bytes, top: bytes, prefix: str, wanted: Callable[[str], bool] | None) -> Iterator[Source | Skipped]:
    below = len(os.fsdecode(top))
    folders = [folder]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            yield Skipped(name_to_id(folder), f"can't be listed: {error.strerror}", failed=True)
            continue
        for entry in listed:
            if wanted and not wanted(_relative(entry, below)):
                continue
            if entry.name.startswith(b"."):
                yield Skipped(name_to_id(entry.path), "hidden")
            elif entry.is_dir(follow_symlinks=False):
                folders.append(entry.path + b"/")
            else:
                yield _entry(entry, below, prefix)


def _relative(entry: os.DirEntry[bytes], below: int) -> str:
    return os.fsdecode(entry.path)[below:] + ("/" if entry.is_dir(follow_symlinks=False) else "")


def _entry(entry: os.DirEntry[bytes], below: int, prefix: str) -> Source | Skipped:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as error:  # it went away during the scan
        return Skipped(name_to_id(entry.path), f"can't be read: {error.strerror}", failed=True)
    return _source(entry.path, status, below, prefix)


def _one_file(place: bytes, status: os.stat_result, prefix: str) -> Iterator[Source | Skipped]:
    below = len(os.fsdecode(place)) - (0 if prefix else len(os.fsdecode(os.path.basename(place))))
    yield _source(place, status, below, prefix)


def _source(place: bytes, status: os.stat_result, below: int, prefix: str) -> Source | Skipped:
    for is_type, reason in _TYPES:
        if is_type(status.st_mode):
            return Skipped(name_to_id(place), reason)
    kind, compression = _kind(os.fsdecode(place))
    if kind is None:
        return Skipped(name_to_id(place), f"no kind of file that is read (known: {', '.join(KINDS)})")
    return Source(os.fsdecode(place), below, prefix, kind, compression, status.st_size, status.st_mtime_ns)


def _kind(path: str) -> tuple[Kind | None, Compression]:
    stem, suffix = os.path.splitext(path.lower())
    compression = COMPRESSIONS.get(suffix, "")
    if compression:
        suffix = os.path.splitext(stem)[1]
    kind = KINDS.get(suffix)
    if compression and kind == "parquet":
        kind = None
    return kind, compression
