"""Which publisher a document belongs to."""

from __future__ import annotations

import contextlib
import functools
import re
from urllib.parse import urlsplit

from cleaner.inputs.sources import KINDS, Source
from cleaner.settings import PublisherFrom

# Labels of letters, digits and hyphens in any script, the last one without digits: "example.co.uk".
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}(?:[^\W\d_]{2,63}|xn--[a-z0-9-]{1,59})")


# The address as nearly all are written; the others are taken apart by urlsplit, in five times the time.
_PLAIN_ADDRESS = re.compile(r"https?://([A-Za-z0-9.-]+)(?::\d{1,5})?(?:[/?#]|\Z)")


def host_of(url: str | None) -> str | None:
    """Return the host of an address, lower-cased and without ``www.``.

    >>> host_of("https://www.Example.org:8080/a"), host_of("not an address")
    ('example.org', None)
    """
    if not url:
        return None
    if plain := _PLAIN_ADDRESS.match(url):
        return plain[1].lower().rstrip(".").removeprefix("www.") or None
    with contextlib.suppress(ValueError):
        host = (urlsplit(url).hostname or "").rstrip(".").removeprefix("www.")
        return host or None
    return None


def looks_like_host(name: str) -> bool:
    """Say whether a folder's name looks like a host.

    >>> looks_like_host("news.example.org"), looks_like_host("2018.06"), looks_like_host("articles")
    (True, False, False)
    """
    return _HOST.fullmatch(name) is not None and f".{name.rpartition('.')[2].lower()}" not in KINDS


def publisher_of(
    source: Source,
    *,
    url: str | None,
    field: str | None = None,
    declared_url: str | None = None,
    publisher_from: PublisherFrom = "auto",
) -> str | None:
    """Return the publisher, or ``None``.

    ``auto``: the host of ``url``; else the row's own ``field``; else the first folder below the input
    whose name looks like a host; else the host that the page declares (less sure: a republished page may
    name the one it was taken from); else the first folder. A file lying directly in the input has none.
    """
    if publisher_from == "field":
        return field or None
    stated = None if publisher_from == "folder" else host_of(url) or (field if publisher_from == "auto" else None)
    if stated:
        return stated
    host_like, first = _named_by_folders(source.name[len(source.prefix) :].rpartition("/")[0])
    if publisher_from == "folder":
        return host_like or first
    return host_like or host_of(declared_url) or (first if publisher_from == "auto" else None)


@functools.lru_cache(maxsize=1024)  # a folder's files come one after another
def _named_by_folders(path: str) -> tuple[str | None, str | None]:
    """Return the first folder of a path that looks like a host, lower-cased, and the first of all."""
    folders = path.split("/") if path else []
    host_like = next((name.lower().removeprefix("www.") for name in folders if looks_like_host(name)), None)
    return host_like, folders[0] if folders else None
