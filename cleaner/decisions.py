"""What a person decided about a run's findings: kept in ``decisions.jsonl``, replayed by the next run.

A row for each decision, the later one wins::

    {"decision": "keep-line", "line": "Share your memories of the ferry", "publisher": null}
    {"decision": "remove-line", "line": "More from the Courier", "publisher": "courier.example"}
    {"decision": "not-duplicate", "a": "a.txt", "b": "b.txt"}
    {"decision": "duplicate", "a": "a.txt", "b": "c.txt"}
    {"decision": "keep-copy", "id": "b.txt"}
    {"decision": "judged-removal", "id": "a", "start": 9, "line": "Home", "cue": "share-bar", "right": true}
    {"decision": "judged-pair", "a": "a.txt", "b": "b.txt", "right": false}

``keep-line`` and ``remove-line`` hold for every line of that text, or for those of one publisher,
which is stronger. The ``judged-`` rows are labels and change nothing. Fields that a row has beyond
these are ignored, so that people can add notes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

from cleaner.errors import InputError

Verdict = Literal["keep-line", "remove-line"]
Bond = Literal["duplicate", "not-duplicate"]


def line_key(text: str) -> str:
    r"""Return the text by which a line is decided: its words with single spaces between them.

    >>> line_key("  Share \t this article\n\n")
    'Share this article'
    """
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class LineDecision:
    """Never remove, or always remove, a line; of one publisher or, with ``None``, of all."""

    decision: Verdict
    line: str
    publisher: str | None = None


@dataclass(frozen=True, slots=True)
class PairDecision:
    """Two documents are, or are not, copies of one story; ``a < b``."""

    decision: Bond
    a: str
    b: str


@dataclass(frozen=True, slots=True)
class CopyDecision:
    """One document represents whatever cluster it is in."""

    decision: Literal["keep-copy"]
    id: str


@dataclass(frozen=True, slots=True)
class JudgedRemoval:
    """A label: whether this removal of a random sample was right. ``start`` as in removals.jsonl."""

    decision: Literal["judged-removal"]
    id: str
    start: int
    line: str
    cue: str
    right: bool


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """A label: whether this flagged pair of a random sample was right; ``a < b``."""

    decision: Literal["judged-pair"]
    a: str
    b: str
    right: bool


Decision = LineDecision | PairDecision | CopyDecision | JudgedRemoval | JudgedPair

_FIELDS: dict[str, tuple[type[Any], dict[str, type | tuple[type, ...]]]] = {
    "keep-line": (LineDecision, {"line": str, "publisher": (str, type(None))}),
    "remove-line": (LineDecision, {"line": str, "publisher": (str, type(None))}),
    "duplicate": (PairDecision, {"a": str, "b": str}),
    "not-duplicate": (PairDecision, {"a": str, "b": str}),
    "keep-copy": (CopyDecision, {"id": str}),
    "judged-removal": (JudgedRemoval, {"id": str, "start": int, "line": str, "cue": str, "right": bool}),
    "judged-pair": (JudgedPair, {"a": str, "b": str, "right": bool}),
}


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions in force, in the order of their rows; ``conflicts`` says in words what overruled what."""

    rows: tuple[Decision, ...] = ()
    conflicts: tuple[str, ...] = ()
    _lines: dict[tuple[str, str | None], Verdict] = field(default_factory=dict, repr=False, compare=False)
    _pairs: dict[tuple[str, str], Bond] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, rows: Iterable[Decision]) -> Self:
        """Return decisions without those that a later row repeats or overrules.

        >>> both = [LineDecision("keep-line", "Ferry times"), LineDecision("remove-line", "Ferry times")]
        >>> Decisions.of(both).conflicts
        ("line 'Ferry times': remove-line overrules keep-line",)
        """
        latest: dict[tuple[Any, ...], Decision] = {}
        conflicts = []
        for row in rows:
            key, name = _subject(row)
            before = latest.pop(key, None)
            if before is not None and before != row:
                conflicts.append(f"{name}: {_said(row)} overrules {_said(before)}")
            latest[key] = row
        kept = tuple(latest.values())
        lines = {(row.line, row.publisher): row.decision for row in kept if isinstance(row, LineDecision)}
        pairs = {(row.a, row.b): row.decision for row in kept if isinstance(row, PairDecision)}
        return cls(kept, tuple(conflicts), lines, pairs)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a decisions file.

        Raises:
            InputError: it can't be read, or a row isn't a decision; says which line and what to do.
        """
        try:
            raw = path.read_bytes()
        except OSError as error:
            raise InputError(f"{path}: {error.strerror}; give a file that the review page saved") from None
        return cls.of(parse(raw, name=str(path)))

    def dump(self) -> bytes:
        """Return the file's content: UTF-8, a row a line."""
        lines = (json.dumps(asdict(row), ensure_ascii=False, separators=(",", ":")) for row in self.rows)
        return "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")

    def of_line(self, text: str, publisher: str | None = None) -> Verdict | None:
        """Return what was decided about a line (or a removed part of one) of this publisher."""
        key = line_key(text)
        return self._lines.get((key, publisher)) or self._lines.get((key, None))

    def of_pair(self, a: str, b: str) -> Bond | None:
        """Return what was decided about two documents, in either order."""
        return self._pairs.get((a, b) if a <= b else (b, a))

    def kept_copies(self) -> frozenset[str]:
        """Return the ids of the documents that shall represent their clusters."""
        return frozenset(row.id for row in self.rows if isinstance(row, CopyDecision))

    def labels(self) -> Iterator[JudgedRemoval | JudgedPair]:
        """Yield the judged samples."""
        return (row for row in self.rows if isinstance(row, (JudgedRemoval, JudgedPair)))


def parse(raw: bytes, *, name: str = "decisions.jsonl") -> list[Decision]:
    """Return the rows of a decisions file's content, in order.

    Raises:
        InputError: a row isn't a decision; says which line.
    """
    rows = []
    for number, line in enumerate(raw.split(b"\n"), 1):
        if line.strip():
            try:
                rows.append(_decision(json.loads(line)))
            except (ValueError, TypeError, RecursionError) as error:
                raise InputError(f"{name}:{number}: {error}; correct or delete this line") from None
    return rows


def _decision(row: Any) -> Decision:
    if not isinstance(row, dict):
        raise TypeError("not a decision (an object was expected)")
    kind = row.get("decision")
    if not isinstance(kind, str) or kind not in _FIELDS:
        raise ValueError(f"decision {kind!r} is unknown; known are {', '.join(_FIELDS)}")
    made, fields = _FIELDS[kind]
    values: dict[str, Any] = {name: row.get(name) for name in fields}
    for name, allowed in fields.items():
        if not isinstance(values[name], allowed) or (allowed is int and isinstance(values[name], bool)):
            raise TypeError(f"{kind}: {name!r} is missing or of the wrong type")
    if "b" in values and "a" in values:
        if values["a"] == values["b"]:
            raise ValueError(f"{kind}: a and b are the same document")
        values["a"], values["b"] = sorted((values["a"], values["b"]))
    if "line" in values:
        values["line"] = line_key(values["line"])
        if not values["line"]:
            raise ValueError(f"{kind}: an empty line can't be decided")
    decision: Decision = made(decision=kind, **values)
    return decision


def _subject(row: Decision) -> tuple[tuple[Any, ...], str]:
    """Return what a row is about, as a key and in words."""
    match row:
        case LineDecision():
            where = f" of {row.publisher}" if row.publisher is not None else ""
            return ("line", row.line, row.publisher), f"line {row.line!r}{where}"
        case PairDecision():
            return ("pair", row.a, row.b), f"pair {row.a!r}, {row.b!r}"
        case CopyDecision():
            return ("copy", row.id), f"copy {row.id!r}"
        case JudgedRemoval():
            return ("judged", row.id, row.start), f"removal {row.id!r} at {row.start}"
        case JudgedPair():
            return ("judged", row.a, row.b), f"judged pair {row.a!r}, {row.b!r}"


def _said(row: Decision) -> str:
    if isinstance(row, (JudgedRemoval, JudgedPair)):
        return "right" if row.right else "wrong"
    return row.decision
