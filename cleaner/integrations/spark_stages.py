"""What Spark's Python workers do with batches of documents and of pairs; arrays in, arrays out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from cleaner.duplicates import Facts, Mask, Sketcher, cluster, decide
from cleaner.duplicates.candidates import BAND_ROWS, band_keys
from cleaner.duplicates.furniture import VERSIONS_ALIGN
from cleaner.duplicates.relations import Score, pair_of
from cleaner.duplicates.verify import coverage, score_pairs
from cleaner.duplicates.words import DOCUMENT_BITS
from cleaner.model import Pair
from cleaner.settings import DuplicateSettings

Batches = Iterator[pa.RecordBatch]
Int64s = npt.NDArray[np.int64]

PAIR_ROW = (
    "a string, b string, relation string, coverage double, coverage_a double, coverage_b double, "
    "jaccard double, reason string, parts_a string, parts_b string"
)
PAIR_FIELDS = ("a", "b", "relation", "coverage", "coverage_a", "coverage_b", "jaccard", "reason", "parts_a", "parts_b")

FACTS = "id string, length long, publisher string, date string"
SKETCH = f"{FACTS}, story long, size long, words binary, signature binary, bands array<long>, grams array<long>"
"""``story`` is the hash of the document's whole word sequence: equal texts are one story."""

MEMBER = (
    "id string, cluster string, representative string, relation string, coverage double, "
    "reason string, source string"
)


class SketchBatches:
    """Documents (id, text, publisher, date) to SKETCH rows; the text goes no further."""

    def __init__(self, settings: DuplicateSettings) -> None:
        self.settings = settings

    def __call__(self, batches: Batches) -> Batches:
        """Yield the sketches of each batch."""
        sketcher = Sketcher(self.settings)
        for batch in batches:
            texts = [text or "" for text in batch.column("text").to_pylist()]
            sketches = sketcher.sketch(texts)
            bands = np.stack([band_keys(sketches, k) for k in range(self.settings.num_perm // BAND_ROWS)], axis=1)
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
    """Candidates with both stories' words and furniture grams to PAIR_ROW rows with the stories' numbers."""

    def __init__(self, settings: DuplicateSettings) -> None:
        self.settings = settings

    def __call__(self, batches: Batches) -> Batches:
        """Yield the pairs of each batch that are no strangers."""
        for batch in batches:
            if len(batch):
                yield self._verified(batch)

    def _verified(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        columns = {name: batch.column(name).to_pylist() for name in ("a", "b")}
        rows = []
        for n, row in enumerate(_scores(batch).tolist()):
            score = Score(*row)
            relation, reason = decide(score, settings=self.settings)
            if relation is not None:
                rows.append((n, pair_of(columns["a"][n], columns["b"][n], relation, score, reason)))
        taken = pa.array([n for n, _ in rows], pa.int64())
        found = _pair_columns([pair for _, pair in rows])
        found |= {name: batch.column(name).take(taken) for name in ("story_a", "story_b")}
        return pa.RecordBatch.from_pydict(found)


def keep_versions(batches: Batches) -> Batches:
    """Yield the (a, b) of (a, b, words_a, words_b) that are versions of one story."""
    for batch in batches:
        if len(batch):
            named = batch.rename_columns([{"a": "story_a", "b": "story_b"}.get(n, n) for n in batch.schema.names])
            kept = pa.array(coverage(_scores(named)) >= VERSIONS_ALIGN)
            yield batch.select(["a", "b"]).filter(kept)


def _scores(batch: pa.RecordBatch) -> Int64s:
    """Return the scores of pairs with story_a, words_a, perhaps furniture grams_a, and the same of b."""
    stories = np.concatenate([batch.column("story_a").to_numpy(), batch.column("story_b").to_numpy()])
    _, first, local = np.unique(stories, return_index=True, return_inverse=True)
    words = [*batch.column("words_a").to_pylist(), *batch.column("words_b").to_pylist()]
    parts = [np.frombuffer(words[n], np.uint32) for n in first]
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum([len(part) for part in parts])])
    masked = "grams_a" in batch.schema.names
    grams = [*batch.column("grams_a").to_pylist(), *batch.column("grams_b").to_pylist()] if masked else []
    mask = Mask(np.unique(np.array([gram for n in first for gram in grams[n] or ()] if masked else [], np.int64)))
    pairs = np.ascontiguousarray(local.reshape(2, -1).T.astype(np.int64))
    return score_pairs(pairs, np.concatenate(parts), offsets, mask)


def cluster_bucket(pairs: pa.Table, facts: pa.Table, *, settings: DuplicateSettings) -> pa.Table:
    """Return the MEMBER rows of some whole components: their pairs, and the facts of their documents."""
    given = [Pair(**row) for row in pairs.select(PAIR_FIELDS).to_pylist()]
    known = {
        row["id"]: Facts(length=row["length"], publisher=row["publisher"], date=row["date"])
        for row in facts.to_pylist()
    }
    rows = [
        {
            "id": member.id, "cluster": c.id, "representative": c.representative, "relation": member.relation,
            "coverage": member.coverage, "reason": c.reason, "source": c.source,
        }
        for c in cluster(given, known, settings=settings)
        for member in c.members
    ]  # fmt: skip
    text = dict.fromkeys(("id", "cluster", "representative", "relation"), pa.string())
    kinds = {**text, "coverage": pa.float64(), "reason": pa.string(), "source": pa.string()}
    return pa.Table.from_pylist(rows, pa.schema(list(kinds.items())))


def _pair_columns(pairs: Sequence[Pair]) -> dict[str, Any]:
    kinds = {name: pa.float64() if name.startswith(("coverage", "jaccard")) else pa.string() for name in PAIR_FIELDS}
    return {name: pa.array([getattr(pair, name) for pair in pairs], kind) for name, kind in kinds.items()}


def _slices(values: npt.NDArray[np.uint32], offsets: Int64s) -> pa.Array:
    """Return runs of values as binary, one a row."""
    return pa.array([values[i:j].tobytes() for i, j in pairwise(offsets)], pa.binary())


def _lists(values: Int64s, offsets: Int64s) -> pa.Array:
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), pa.array(values, pa.int64()))
