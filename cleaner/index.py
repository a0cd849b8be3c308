"""An index of stories in one file: add what came, ask whether a new text is a copy of something known.

The file is an SQLite database in write-ahead mode: one program may add while others ask. It holds words as
hashes, the sampled grams and what is known of each document, and no text. It answers as a run would that
had the same mask of furniture.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from cleaner.duplicates import Facts, Mask, Sketcher, Sketches, decide
from cleaner.duplicates.candidates import ANCHORS, LEAST_SHARED_GRAMS, LEAST_SHARED_SHARE, MOST_PARTNERS
from cleaner.duplicates.relations import Score, pair_of, strongest
from cleaner.duplicates.sketch import MIN_WORDS, fingerprint
from cleaner.duplicates.verify import score_pairs
from cleaner.duplicates.words import DOCUMENT_BITS, LEVELS, SAMPLE_GRAMS, SAMPLE_LEVEL
from cleaner.errors import InputError, OutputError
from cleaner.model import Document, Pair
from cleaner.settings import DuplicateSettings

APPLICATION = 0x636C6E72
"""SQLite's application id of our files: "clnr"."""

FORMAT = 1

MOST_PLACES = 4 * MOST_PARTNERS
"""Documents looked at for one gram; of a story with more copies the first ones answer."""

SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, hash INTEGER NOT NULL, facts TEXT NOT NULL,
    words BLOB NOT NULL, checksum INTEGER NOT NULL
);
CREATE INDEX by_hash ON documents (hash);
CREATE TABLE postings (gram INTEGER, number INTEGER, PRIMARY KEY (gram, number)) WITHOUT ROWID;
"""


class Index:
    """An open index; use it as a context manager.

    >>> import tempfile
    >>> story = "The bridge over the river opened on Monday after three years of work and two floods."
    >>> with tempfile.TemporaryDirectory() as folder, Index.create(Path(folder) / "stories.index") as index:
    ...     index.add([Document("a", story)])
    ...     [(pair.a, pair.b, pair.relation) for pair in index.query(Document("new", story.upper()))]
    1
    [('a', 'new', 'identical')]
    """

    def __init__(self, path: Path, database: sqlite3.Connection, settings: DuplicateSettings, mask: Mask) -> None:
        self.path = path
        self.settings = settings
        self.mask = mask
        self._database = database

    @classmethod
    def create(cls, path: Path, *, settings: DuplicateSettings | None = None, mask: Mask | None = None) -> Self:
        """Make a new, empty index; ``mask`` is the furniture of the run that it continues.

        Raises:
            OutputError: something lies at ``path`` already, or it can't be written.
        """
        settings = settings or DuplicateSettings()
        mask = mask or Mask(np.empty(0, np.int64))
        if path.exists():
            raise OutputError(f"{path}: exists already; add to it, or remove it first")
        with _refusing(path, OutputError):
            database = sqlite3.connect(path, isolation_level=None)
            database.execute("PRAGMA journal_mode = WAL")
            database.executescript(f"BEGIN; PRAGMA application_id = {APPLICATION}; {SCHEMA}")
            about = {
                "format": FORMAT,
                "fingerprint": fingerprint(settings),
                "settings": json.dumps(asdict(settings), sort_keys=True),
                "mask": mask.grams.astype("<i8").tobytes(),
                "mask checksum": zlib.crc32(mask.grams.astype("<i8").tobytes()),
            }
            database.executemany("INSERT INTO about VALUES (?, ?)", about.items())
            database.execute("COMMIT")
        return cls(path, database, settings, mask)

    @classmethod
    def open(cls, path: Path, *, settings: DuplicateSettings | None = None, write: bool = False) -> Self:
        """Open an index, to ask or also to add.

        ``settings`` may state other thresholds than the index was made with.

        Raises:
            InputError: there is none, it is damaged, or its sketches can't be compared with these settings'.
        """
        if not path.is_file():
            raise InputError(f"{path}: no such index; create one with cleaner index add")
        with _refusing(path, InputError):
            mode = "rw" if write else "ro"
            database = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=30.0
            )
            try:
                about, stored = _about(path, database)
            except BaseException:
                database.close()
                raise
        settings = settings or stored
        if about["fingerprint"] != fingerprint(settings):
            database.close()
            raise InputError(
                f"{path}: made with other settings (num_perm {stored.num_perm}, seed {stored.seed}) or by another "
                "version; ask with those, or make the index anew"
            )
        return cls(path, database, settings, Mask(np.frombuffer(about["mask"], "<i8").astype(np.int64)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def add(self, documents: Sequence[Document]) -> int:
        """Add documents; return how many were new. What is there already, with the same words, is skipped.

        Raises:
            InputError: an id is there already with another text; nothing of the batch is added.
        """
        sketches = Sketcher(self.settings).sketch([d.text for d in documents])
        facts = [Facts(length=len(d.text), publisher=d.publisher, date=d.date) for d in documents]
        return self.add_sketches([d.id for d in documents], sketches, facts)

    def add_sketches(self, ids: Sequence[str | None], sketches: Sketches, facts: Sequence[Facts]) -> int:
        """Add documents that are sketched already, such as a run's shard; return how many were new.

        One whose id is ``None`` is left out.

        Raises:
            InputError: as ``add``, or the sketches were made with other settings.
        """
        if sketches.fingerprint != fingerprint(self.settings):
            raise InputError(f"{self.path}: the sketches to add were made with other settings; sketch them anew")
        with _refusing(self.path, OutputError), self._writing():
            first = 1 + int(self._one("SELECT coalesce(max(number), 0) FROM documents"))
            numbers = np.zeros(len(ids), np.int64)
            added = 0
            for k, (name, fact) in enumerate(zip(ids, facts, strict=True)):
                words = (
                    np.asarray(sketches.words[sketches.offsets[k] : sketches.offsets[k + 1]]).astype("<u4").tobytes()
                )
                if name is None or self._is_known(name, words):
                    continue
                numbers[k] = first + added
                added += 1
                row = (
                    int(numbers[k]),
                    name,
                    int(sketches.hashes[k]),
                    json.dumps(asdict(fact)),
                    words,
                    zlib.crc32(words),
                )
                self._database.execute("INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?)", row)
            postings = np.asarray(sketches.postings)
            own = numbers[postings & ((1 << DOCUMENT_BITS) - 1)]
            rows = zip((postings >> DOCUMENT_BITS)[own > 0].tolist(), own[own > 0].tolist(), strict=True)
            self._database.executemany("INSERT INTO postings VALUES (?, ?)", rows)
        return added

    def query(self, document: Document) -> list[Pair]:
        """Return the pairs of a document with stored ones, the strongest first; itself, by its id, left out.

        Raises:
            InputError: the index is damaged.
        """
        sketches = Sketcher(self.settings).sketch([document.text])
        own = np.asarray(sketches.words)
        found = []
        with _refusing(self.path, InputError):
            for name, words in self._stored("hash = ?", [int(sketches.hashes[0])]):
                if name != document.id and len(own) and np.array_equal(own, words):
                    a, b = sorted((name, document.id))
                    found.append(Pair(a, b, "identical", 1.0, 1.0, 1.0, 1.0, "the same words in the same order"))
            others = self._candidates(sketches)
            stored = self._stored(f"number IN ({','.join('?' * len(others))})", others)
            known = [(n, w) for n, w in stored if n != document.id and not np.array_equal(own, w)]
        if known:
            found += strongest(self._pairs(document.id, own, known))
        surest = {"identical": 0, "near-duplicate": 1, "excerpt": 2, "related": 3}
        return sorted(found, key=lambda p: (surest[p.relation], -p.coverage, -p.jaccard, p.a, p.b))

    def facts(self, ids: Sequence[str]) -> Mapping[str, Facts]:
        """Return what is known of stored documents, by id."""
        with _refusing(self.path, InputError):
            rows = self._database.execute(
                f"SELECT id, facts FROM documents WHERE id IN ({','.join('?' * len(ids))})",  # noqa: S608 - only marks
                list(ids),
            )
            return {name: Facts(**json.loads(stated)) for name, stated in rows}

    def info(self) -> dict[str, Any]:
        """Return counts and settings, after checking the whole file.

        Raises:
            InputError: the index is damaged.
        """
        with _refusing(self.path, InputError):
            if (state := self._one("PRAGMA quick_check(1)")) != "ok":
                raise InputError(f"{self.path}: the index is damaged ({state}); make it anew")
            return {
                "documents": int(self._one("SELECT count(*) FROM documents")),
                "grams": int(self._one("SELECT count(*) FROM postings")),
                "furniture_grams": len(self.mask.grams),
                "bytes": self.path.stat().st_size,
                "format": FORMAT,
                "fingerprint": fingerprint(self.settings),
                "settings": asdict(self.settings),
            }

    def _candidates(self, sketches: Sketches) -> list[int]:
        """Return the stored documents that share enough grams with one, the strongest first."""
        length = int(sketches.offsets[1])
        grams = np.asarray(sketches.postings) >> DOCUMENT_BITS
        if length < MIN_WORDS:
            return []
        shared: Counter[int] = Counter()
        for gram in np.setdiff1d(grams, self.mask.grams).tolist():
            rows = self._database.execute("SELECT number FROM postings WHERE gram = ? LIMIT ?", (gram, MOST_PLACES))
            places = [number for (number,) in rows]
            shared.update(places if len(places) < MOST_PLACES else places[:ANCHORS])
        enough = [number for number, count in shared.items() if count >= LEAST_SHARED_GRAMS]
        strength = {}
        for start in range(0, len(enough), 500):
            part = enough[start : start + 500]
            rows = self._database.execute(
                f"SELECT number, length(words) / 4 FROM documents WHERE number IN ({','.join('?' * len(part))})",  # noqa: S608 - only marks
                part,
            )
            for number, other in rows:
                rate = min(max(SAMPLE_GRAMS / max(length, other, 1), SAMPLE_LEVEL / LEVELS), 1.0)
                strength[number] = shared[number] / max(min(length, other) * rate, 1)
        strong = [number for number in strength if strength[number] >= LEAST_SHARED_SHARE]
        return sorted(strong, key=lambda n: (-strength[n], n))[:MOST_PARTNERS]

    def _pairs(
        self, name: str, own: npt.NDArray[np.uint32], known: Sequence[tuple[str, npt.NDArray[np.uint32]]]
    ) -> list[Pair]:
        lengths = [len(own), *(len(words) for _, words in known)]
        offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
        numbers = np.stack([np.zeros(len(known), np.int64), np.arange(1, len(known) + 1)], axis=1)
        scores = score_pairs(numbers, np.concatenate([own, *(words for _, words in known)]), offsets, self.mask)
        found = []
        for (other, _), row in zip(known, scores.tolist(), strict=True):
            relation, reason = decide(Score(*row), settings=self.settings)
            if relation is not None:
                found.append(pair_of(name, other, relation, Score(*row), reason))
        return found

    def _stored(self, where: str, values: Sequence[Any]) -> Iterator[tuple[str, npt.NDArray[np.uint32]]]:
        """Yield id and words of stored documents, each checked."""
        query = f"SELECT id, words, checksum FROM documents WHERE {where} ORDER BY number"  # noqa: S608 - our own words
        for name, words, checksum in self._database.execute(query, values):
            if zlib.crc32(words) != checksum:
                raise InputError(f"{self.path}: the words of {name} are damaged; make the index anew")
            yield name, np.frombuffer(words, "<u4").astype(np.uint32)

    def _is_known(self, name: str, words: bytes) -> bool:
        row = self._database.execute("SELECT words FROM documents WHERE id = ?", (name,)).fetchone()
        if row is not None and row[0] != words:
            raise InputError(f"{name}: is in the index with another text; give the new one another id")
        return row is not None

    def _one(self, query: str) -> Any:
        return self._database.execute(query).fetchone()[0]

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Keep all changes or none."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")


def _about(path: Path, database: sqlite3.Connection) -> tuple[dict[str, Any], DuplicateSettings]:
    """Return what an index says of itself, checked."""
    if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        raise InputError(f"{path}: a database, but no index of cleaner; name another file")
    about = dict(database.execute("SELECT key, value FROM about"))
    if about.get("format") != FORMAT:
        raise InputError(f"{path}: an index of format {about.get('format')}, not {FORMAT}; make it anew")
    try:
        stored = DuplicateSettings(**json.loads(about["settings"]))
        if zlib.crc32(about["mask"]) != about["mask checksum"]:
            raise ValueError("its mask")
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path}: the index is damaged ({error}); make it anew") from error
    return about, stored


@contextlib.contextmanager
def _refusing(path: Path, error: type[InputError] | type[OutputError]) -> Iterator[None]:
    """Turn what SQLite complains of, or what is no value of ours, into one of our errors."""
    try:
        yield
    except (sqlite3.Error, ValueError, TypeError, RecursionError) as problem:
        raise error(f"{path}: the index can't be used ({problem}); name another file or make it anew") from problem
