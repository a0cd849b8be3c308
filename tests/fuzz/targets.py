"""What fuzzing calls: each target takes bytes, and raises only where ``cleaner`` has a bug.

A target of stored state takes a *patch* of a file that cleaner itself wrote: a byte that says which file, one that says
where it ends, and then three bytes for each byte that is another one (two for its place).
"""

from __future__ import annotations

import contextlib
import functools
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from cleaner import Cleaner, Document, Profile, find_near_duplicates
from cleaner.boilerplate import RepeatedLines
from cleaner.boilerplate.weights import PACKAGED, load_weights
from cleaner.decisions import Decisions, parse
from cleaner.duplicates import Sketches
from cleaner.errors import CleanerError, DocumentError
from cleaner.index import Index
from cleaner.inputs import Raw, find_inputs, read_source, to_document
from cleaner.library import clean_batch
from cleaner.restore import put_back, restored
from cleaner.run import RunOptions, run
from cleaner.settings import InputSettings, Settings
from cleaner.stages.earlier import Earlier
from cleaner.stages.workspace import Workspace, read_summary
from tests.run.stories import make_scrape, page

ENDS = (".txt", ".html", ".jsonl", ".txt.gz", ".jsonl.gz", ".jsonl.zst", ".html.zst", ".warc", ".warc.gz", ".parquet")
STORY = page("ferry", "courier.example")


@functools.cache
def scratch() -> Path:
    """Return a folder of this process; the system clears it away."""
    return Path(tempfile.mkdtemp(prefix="cleaner-fuzz-"))


def readers(data: bytes) -> int:
    """Read a file: the first byte says of which kind. Return how many documents it gave."""
    if not data:
        return 0
    path = scratch() / f"input{ENDS[data[0] % len(ENDS)]}"
    path.write_bytes(data[1:])
    settings = InputSettings(max_bytes=1_000_000)
    count = 0
    for source in find_inputs([path], settings=settings).sources:
        for raw in read_source(source, settings=settings):
            if isinstance(raw, Raw):
                with contextlib.suppress(DocumentError):
                    to_document(raw, settings=settings).document.text.encode()
                    count += 1
            else:
                assert raw.reason
    path.unlink()
    return count


@functools.cache
def fitted() -> Cleaner:
    """Return a cleaner that knows some repeated lines."""
    return Cleaner.fit([Document(str(n), f"Story {n}.\nLetters of Ann B.\n", publisher="a.example") for n in range(9)])


def judge(data: bytes) -> int:
    """Clean a text (and, behind a 0xFF, its title); return the number of removals."""
    raw, _, title = data.partition(b"\xff")
    text = raw.decode("utf-8", "surrogateescape")
    given = Document("x", text, title=title.decode("utf-8", "surrogateescape") or None, publisher="a.example")
    cleaned = fitted().clean(given)
    assert put_back(cleaned.text, [(r.start, r.text) for r in cleaned.removals]) == text
    again = fitted().clean(Document("x", cleaned.text, title=given.title, publisher="a.example"))
    assert not again.removals, "cleaning what was cleaned changed it"
    assert clean_batch([given])[0].document == given
    return len(cleaned.removals)


def sketch(data: bytes) -> int:
    """Compare two texts (with a 0xFF between) both ways round; return the number of pairs found."""
    first, _, second = data.partition(b"\xff")
    a, b = (part.decode("utf-8", "surrogateescape") for part in (first, second))
    ways = [find_near_duplicates([Document("a", x), Document("b", y)]).pairs for x, y in ((a, b), (b, a))]
    assert [(p.relation, p.jaccard) for p in ways[0]] == [(p.relation, p.jaccard) for p in ways[1]]
    for pair in ways[0]:
        assert 0 <= min(pair.coverage_a, pair.coverage_b) <= pair.coverage <= 1
        assert 0 <= pair.jaccard <= 1
    return len(ways[0])


def decisions(data: bytes) -> int:
    """Read a decisions file; what was read is written and read as the same."""
    try:
        read = Decisions.of(parse(data))
    except CleanerError:
        return 0
    assert Decisions.of(parse(read.dump())) == Decisions(read.rows)
    return len(read.rows)


def settings_files(data: bytes) -> int:
    """Read a file as a profile, as weights and as the settings of an unfinished run."""
    path = scratch() / "summary.json"
    path.write_bytes(data)
    done = 0
    for read in (
        lambda: Profile.load(path).repeated_lines(),
        lambda: load_weights.__wrapped__(str(path)),
        lambda: read_summary(path.parent),
    ):
        with contextlib.suppress(CleanerError):
            read()
            done += 1
    with contextlib.suppress(CleanerError, ValueError, RecursionError):
        Settings.from_dict(json.loads(data))
        done += 1
    return done


def patched(data: bytes, patch: bytes) -> bytes:
    """Return bytes with a patch applied: see above."""
    end = len(data) if patch[0] > 63 else len(data) * patch[0] // 64
    changed = bytearray(data[:end])
    for at in range(1, len(patch) - 2, 3):
        if changed:
            changed[int.from_bytes(patch[at : at + 2], "big") * len(changed) // 65536] = patch[at + 2]
    return bytes(changed)


@contextlib.contextmanager
def patched_file(path: Path, patch: bytes) -> Iterator[None]:
    """Have a file damaged for a while."""
    whole = path.read_bytes()
    path.write_bytes(patched(whole, patch))
    try:
        yield
    finally:
        path.write_bytes(whole)


@functools.cache
def stored() -> tuple[Path, ...]:
    """Return the files of an index, a profile, weights and a finished run with its state, made once."""
    folder = scratch() / "stored"
    run([make_scrape(folder / "in")], out=folder / "out", options=RunOptions(jobs=1))
    with Index.create(folder / "stories.index") as index:
        index.add([Document("a", STORY), Document("b", STORY.upper()), Document("c", "Goats escaped in Lutterveen.")])
    Cleaner.fit([Document(str(n), STORY, publisher=str(n)) for n in range(3)]).save(folder / "profile.json")
    shutil.copy(PACKAGED, folder / "weights.json")
    out = folder / "out"
    records = [out / name for name in ("documents.jsonl", "removals.jsonl", "pairs.jsonl", "summary.json")]
    state = sorted(p for p in Workspace(out).state.rglob("*.npy"))
    return (*(folder / name for name in ("stories.index", "profile.json", "weights.json")), *records, *state)


def state(data: bytes) -> int:
    """Damage one stored file and read it every way; return how many ways refused it."""
    if len(data) < 2:
        return 0
    path = stored()[data[0] % len(stored())]
    refused = 0
    with patched_file(path, data[1:]):
        for read in readers_of(path):
            try:
                read()
            except CleanerError:
                refused += 1
    return refused


def readers_of(path: Path) -> list[Callable[[], object]]:
    """Return the functions that read a stored file."""
    out = scratch() / "stored" / "out"
    if path.name == "stories.index":
        return [lambda: _ask(path)]
    if path.name == "profile.json":
        return [lambda: Profile.load(path).repeated_lines()]
    if path.name == "weights.json":
        return [lambda: load_weights.__wrapped__(str(path))]
    if path.suffix == ".npy":
        return [lambda: _earlier(out)]
    return [lambda: list(restored(out)), lambda: read_summary(out), lambda: _earlier(out)]


def _ask(path: Path) -> None:
    with Index.open(path) as index:
        index.info()
        index.query(Document("new", STORY))
        index.facts(["a", "b"])


def _earlier(out: Path) -> None:
    earlier = Earlier.open(out, Settings())
    earlier.mask()
    earlier.id_keys()
    earlier.scored()
    earlier.decided()
    list(earlier.rows(np.arange(earlier.documents), ["page.html"]))
    list(earlier.rows(np.arange(earlier.documents), []))
    for folder in earlier.folders:
        Sketches.open(folder / "sketches")
    RepeatedLines.open(earlier.repeated)


TARGETS: dict[str, Callable[[bytes], int]] = {
    f.__name__: f for f in (readers, judge, sketch, decisions, settings_files, state)
}
