"""What Spark's Python workers do with batches of documents and of pairs; arrays in, arrays out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from cleaner.compiled import use_compiled
from cleaner.duplicates import Facts, Mask, Sketcher, cluster, relate
from cleaner.duplicates.candidates import BAND_ROWS, are_versions, band_keys
from cleaner.duplicates.relations import worth_deciding
from cleaner.duplicates.verify import COLUMNS, score_pairs
from cleaner.duplicates.words import DOCUMENT_BITS
from cleaner.settings import DuplicateSettings

Batches = Iterator[pa.RecordBatch]
Int64s = npt.NDArray[np.int64]

PAIR_FIELDS = (
    "a", "b", "relation", "coverage", "coverage_a", "coverage_b", "jaccard", "reason", "parts_a", "parts_b",
)  # fmt: skip
MEMBER_FIELDS = ("id", "cluster", "representative", "relation", "coverage", "reason", "source")
SETTLED = (
    "a string, b string, relation string, coverage double, coverage_a double, coverage_b double, jaccard double, "
    "reason string, parts_a string, parts_b string, id string, cluster string, representative string, source string"
)
"""A row of a pair has no id, the row of a member of a cluster neither a nor b."""

FACTS = "id string, length long, publisher string, date string"
SKETCH = f"{FACTS}, story long, size long, words binary, signature binary, bands array<long>, grams array<long>"
"""``story`` is the hash of the document's whole word sequence: equal texts are one story."""

SCORED = "story_a long, story_b long, scores array<long>"


class SketchBatches:
    """Documents (id, text, publisher, date) to SKETCH rows; the text goes no further."""

    def __init__(self, settings: DuplicateSettings) -> None:
        self.settings = settings

    def __call__(self, batches: Batches) -> Batches:
        """Yield the sketches of each batch."""
        use_compiled()  # batches are small, but many
        sketcher = Sketcher(self.settings)
        for batch in batches:
            texts = [text or "" for text in batch.column("text").to_pylist()]
            sketches = sketcher.sketch(texts)
            bands = band_keys(sketches, self.settings.num_perm // BAND_ROWS).T
            numbered = bands | np.arange(bands.shape[1]) << 38
            documents = sketches.postings & (1 << DOCUMENT_BITS) - 1
            order = np.argsort(documents, kind="stable")
            grams = (sketches.postings >> DOCUMENT_BITS)[order]
            columns = {
                "id": batch.column("id"),
                "length": pa.array([len(text) for text in texts], pa.int64()),
                "publisher": batch.column("publisher"),
                "date": batch.column("date"),
                "story": pa.array(sketches.hashes),
                "size": pa.array(np.diff(sketches.offsets)),
                "words": _slices(sketches.words, sketches.offsets),
                "signature": _slices(sketches.signatures.ravel(), np.arange(len(texts) + 1) * self.settings.num_perm),
                "bands": _lists(numbered.ravel(), np.arange(len(texts) + 1) * bands.shape[1]),
                "grams": _lists(grams, np.searchsorted(documents[order], np.arange(len(texts) + 1))),
            }
            yield pa.RecordBatch.from_pydict(columns)


def count_agreement(batches: Batches) -> Batches:
    """Yield (a, b, agreement) for (a, b, signature_a, signature_b): how many values are equal."""
    for batch in batches:
        sides = [np.frombuffer(b"".join(batch.column(f"signature_{s}").to_pylist()), np.uint32) for s in "ab"]
        shape = (len(batch), -1) if len(batch) else (0, 1)
        equal = (sides[0].reshape(shape) == sides[1].reshape(shape)).sum(axis=1)
        columns = [batch.column("a"), batch.column("b"), pa.array(equal, pa.int64())]
        yield pa.RecordBatch.from_arrays(columns, ["a", "b", "agreement"])


class VerifyBatches:
    """Candidates with both stories' words and furniture grams to SCORED rows of those worth deciding."""

    def __init__(self, settings: DuplicateSettings) -> None:
        self.settings = settings

    def __call__(self, batches: Batches) -> Batches:
        """Yield the scores of each batch."""
        for batch in batches:
            if len(batch):
                scores = _scores(batch)
                kept = np.flatnonzero(worth_deciding(scores, self.settings))
                columns = {name: batch.column(name).take(pa.array(kept)) for name in ("story_a", "story_b")}
                columns["scores"] = _lists(scores[kept].ravel(), np.arange(len(kept) + 1) * scores.shape[1])
                yield pa.RecordBatch.from_pydict(columns)


def keep_versions(batches: Batches) -> Batches:
    """Yield the (a, b) of (a, b, words_a, words_b) that are versions of one story."""
    for batch in batches:
        if len(batch):
            named = batch.rename_columns([{"a": "story_a", "b": "story_b"}.get(n, n) for n in batch.schema.names])
            kept = pa.array(are_versions(_scores(named)))
            yield batch.select(["a", "b"]).filter(kept)


def _scores(batch: pa.RecordBatch) -> Int64s:
    """Return the scores of pairs with story_a, words_a, perhaps furniture grams_a, and the same of b."""
    stories = np.concatenate([batch.column("story_a").to_numpy(), batch.column("story_b").to_numpy()])
    _, first, local = np.unique(stories, return_index=True, return_inverse=True)
    words = [*batch.column("words_a").to_pylist(), *batch.column("words_b").to_pylist()]
    grams: list[list[int] | None] = [None] * len(words)
    if "grams_a" in batch.schema.names:
        grams = [*batch.column("grams_a").to_pylist(), *batch.column("grams_b").to_pylist()]
    pairs = np.ascontiguousarray(local.reshape(2, -1).T.astype(np.int64))
    return _score([words[n] for n in first], [grams[n] for n in first], pairs)


def _score(words: Sequence[bytes], grams: Sequence[list[int] | None], pairs: Int64s) -> Int64s:
    """Return the scores of pairs of stories given by their words and furniture."""
    use_compiled()
    parts = [np.frombuffer(one, np.uint32) for one in words]
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum([len(part) for part in parts])])
    mask = Mask(np.unique(np.array([gram for own in grams for gram in own or ()], np.int64)))
    return score_pairs(pairs, np.concatenate(parts), offsets, mask)


def settle_bucket(scored: pa.Table, documents: pa.Table, *, settings: DuplicateSettings) -> pa.Table:
    """Return the SETTLED rows of some whole components: pairs with a score, and documents with their words."""
    rows = documents.sort_by("id").to_pylist()
    head: dict[int, int] = {}
    for n, row in enumerate(rows):
        head.setdefault(row["story"], n)
    twins = [(head[row["story"]], n) for n, row in enumerate(rows) if head[row["story"]] != n]
    sides = [[head[story] for story in scored[name].to_pylist()] for name in ("story_a", "story_b")]
    scores = np.array(scored["scores"].to_pylist(), np.int64).reshape(-1, len(COLUMNS))

    def verify_more(more: Int64s) -> Int64s:
        numbers, local = np.unique(more, return_inverse=True)
        own = [rows[n] for n in numbers]
        pairs = local.reshape(-1, 2).astype(np.int64)
        return _score([row["words"] for row in own], [row["grams"] for row in own], pairs)

    pairs, _ = relate(
        np.array(sides, np.int64).T.reshape(-1, 2), scores, np.array(twins, np.int64).reshape(-1, 2),
        ids=[row["id"] for row in rows], settings=settings, verify_more=verify_more,
    )  # fmt: skip
    facts = {row["id"]: Facts(length=row["length"], publisher=row["publisher"], date=row["date"]) for row in rows}
    settled: list[dict[str, Any]] = [{name: getattr(pair, name) for name in PAIR_FIELDS} for pair in pairs]
    for c in cluster(pairs, facts, settings=settings):
        about = {"cluster": c.id, "representative": c.representative, "reason": c.reason, "source": c.source}
        settled += [{**about, "id": m.id, "relation": m.relation, "coverage": m.coverage} for m in c.members]
    kinds = [field.split() for field in SETTLED.split(", ")]
    return pa.Table.from_pylist(
        settled, pa.schema([(name, pa.float64() if kind == "double" else pa.string()) for name, kind in kinds])
    )


def _slices(values: npt.NDArray[np.uint32], offsets: Int64s) -> pa.Array:
    """Return runs of values as binary, one a row."""
    return pa.array([values[i:j].tobytes() for i, j in pairwise(offsets)], pa.binary())


def _lists(values: Int64s, offsets: Int64s) -> pa.Array:
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), pa.array(values, pa.int64()))
