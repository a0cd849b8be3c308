"""Buckets of stories that share a key, to pairs of stories: the same rule as on one machine, as a shuffle.

In a bucket of up to BUCKET_CAP stories all meet all, in a larger one each meets the first ANCHORS. A gram that
many different stories hold gives no pairs: it is furniture, or the text of one story in many versions.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql import functions as F  # noqa: N812 - PySpark's own convention

from cleaner.duplicates.candidates import ANCHORS, BUCKET_CAP
from cleaner.duplicates.furniture import MANY_STORIES

Int64s = npt.NDArray[np.int64]

HOT_MEMBERS = 100_000
"""A key with more stories is hot: its bucket is never brought together in one task. A task holds one
bucket below that, 2.4 MB."""

SAMPLED_MEMBERS = 1000
"""Hot keys are looked for in a sample in which they have about so many stories."""

PAIR, REPEATED, FURNITURE = range(3)
ROWS = "kind byte, a long, b long"
"""A pair of stories; or a story and a gram of it that many stories hold, and of these many at one publisher."""

NO_HOME = -1
"""The publisher of a story that has none."""


def bucket_rows(postings: DataFrame, *, hot_members: int = HOT_MEMBERS) -> DataFrame:
    """Return the rows of all buckets, as ROWS says; pairs have a < b and stand once for each shared key.

    ``postings`` are distinct (key, story) or (key, story, group, home), all long: a story's group of
    near-identical ones and its publisher. Without groups all buckets give pairs.
    What is hot changes how the work is done, never its result.
    """
    hot = _hot_keys(postings, max(hot_members, BUCKET_CAP))
    if not hot:
        return _gathered(postings)
    keys = F.broadcast(postings.sparkSession.createDataFrame(pa.table({"key": pa.array(hot, pa.int64())})))
    return _gathered(postings.join(keys, "key", "left_anti")).union(_scattered(postings.join(keys, "key")))


def _hot_keys(postings: DataFrame, hot_members: int) -> list[int]:
    """Return the keys of more than so many stories; a sample says which are worth counting."""
    one_in = max(1, hot_members // SAMPLED_MEMBERS)
    sampled = postings.where(F.pmod("story", F.lit(one_in)) == 0).groupBy("key").count()
    suspects = sampled.where(F.col("count") > hot_members // one_in // 2).select("key")
    counted = postings.join(F.broadcast(suspects), "key").groupBy("key").count()
    return sorted(row.key for row in counted.where(F.col("count") > hot_members).select("key").collect())


def _gathered(postings: DataFrame) -> DataFrame:
    """Return the rows of buckets that are brought together, each in one task, by a sort that spills."""
    together = postings.repartition("key").sortWithinPartitions("key", "story")
    return together.mapInArrow(functools.partial(_whole_buckets, grouped="group" in postings.columns), ROWS)


def _whole_buckets(batches: Iterator[pa.RecordBatch], *, grouped: bool) -> Iterator[pa.RecordBatch]:
    """Yield the rows of sorted postings, holding no more than a batch and one bucket."""
    names = ("key", "story", "group", "home") if grouped else ("key", "story")
    held = np.empty((len(names), 0), np.int64)
    for batch in batches:
        own = np.stack([batch.column(name).to_numpy() for name in names])
        held = np.concatenate([held, own], axis=1)
        whole = int(np.searchsorted(held[0], held[0, -1])) if held.shape[1] else 0
        if whole:
            yield _rows_of(held[:, :whole])
            held = held[:, whole:]
    if held.shape[1]:
        yield _rows_of(held)


def _rows_of(postings: Int64s) -> pa.RecordBatch:
    """Return the rows of some whole buckets: key, story and perhaps group and home, sorted by key and story."""
    keys, stories = postings[:2]
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    sizes = np.diff(np.append(starts, len(keys)))
    bucket = np.repeat(np.arange(len(starts)), sizes)
    kinds = _kinds(bucket, len(starts), *postings[2:]) if len(postings) > 2 else np.full(len(starts), PAIR)
    common = (kinds != PAIR)[bucket]
    first, second = _meetings(starts, np.where(common, 1, sizes[bucket]), bucket)
    columns = {
        "kind": pa.array(np.concatenate([np.full(len(first), PAIR), kinds[bucket[common]]]), pa.int8()),
        "a": pa.array(np.concatenate([stories[first], stories[common]])),
        "b": pa.array(np.concatenate([stories[second], keys[common]])),
    }
    return pa.RecordBatch.from_pydict(columns)


def _kinds(bucket: Int64s, count: int, groups: Int64s, homes: Int64s) -> Int64s:
    """Return each bucket's kind; a group counts once, for the publisher of its first story."""
    _, first = np.unique(np.stack([bucket, groups]), axis=1, return_index=True)
    different = np.bincount(bucket[first], minlength=count)
    known = first[homes[first] != NO_HOME]
    at_home, together = np.unique(np.stack([bucket[known], homes[known]]), axis=1, return_counts=True)
    furniture = np.zeros(count, np.bool_)
    furniture[at_home[0, together >= MANY_STORIES]] = True
    return np.where(different < MANY_STORIES, PAIR, np.where(furniture, FURNITURE, REPEATED))


def _meetings(starts: Int64s, sizes: Int64s, bucket: Int64s) -> tuple[Int64s, Int64s]:
    """Return the rows that meet, as first and second."""
    rows = np.arange(len(bucket))
    position = rows - starts[bucket]
    firsts, seconds = [], []
    for back in range(1, BUCKET_CAP):
        met = rows[(position >= back) & (sizes > 1) & (sizes <= BUCKET_CAP)]
        firsts.append(met - back)
        seconds.append(met)
    for anchor in range(ANCHORS):
        met = rows[(position > anchor) & (sizes > BUCKET_CAP)]
        firsts.append(starts[bucket[met]] + anchor)
        seconds.append(met)
    return np.concatenate(firsts), np.concatenate(seconds)


def _scattered(postings: DataFrame) -> DataFrame:
    """Return the rows of hot buckets: their few anchors go to where the stories are."""
    rows = []
    rest = postings
    if "group" in postings.columns:
        kinds = F.broadcast(_hot_kinds(postings))
        members = postings.join(kinds, "key").where(F.col("kind") != PAIR)
        rows.append(members.select("kind", F.col("story").alias("a"), F.col("key").alias("b")))
        rest = postings.join(kinds, "key").where(F.col("kind") == PAIR)
    least = rest.select("key", "story").mapInArrow(_least_stories, "key long, story long")
    anchors = least.groupBy("key").agg(F.slice(F.sort_array(F.collect_set("story")), 1, ANCHORS).alias("anchors"))
    met = rest.join(F.broadcast(anchors), "key").select(F.explode("anchors").alias("a"), F.col("story").alias("b"))
    rows.append(met.where("a < b").select(F.lit(PAIR).cast("byte").alias("kind"), "a", "b"))
    return functools.reduce(DataFrame.union, rows)


def _hot_kinds(postings: DataFrame) -> DataFrame:
    """Return (key, kind) of hot buckets by sums that Spark combines before it shuffles."""
    first = postings.groupBy("key", "group").agg(F.min(F.struct("story", "home")).alias("first"))
    homes = first.groupBy("key", F.col("first.home").alias("home")).agg(F.count("*").alias("groups"))
    known = F.when(F.col("home") != NO_HOME, F.col("groups"))
    counted = homes.groupBy("key").agg(F.sum("groups").alias("different"), F.max(known).alias("together"))
    kind = (
        F.when(F.col("different") < MANY_STORIES, PAIR)
        .when(F.col("together") >= MANY_STORIES, FURNITURE)
        .otherwise(REPEATED)
    )
    return counted.select("key", kind.cast("byte").alias("kind"))


def _least_stories(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Yield the first ANCHORS stories of each key in this partition."""
    kept = np.empty((2, 0), np.int64)
    for batch in batches:
        own = np.stack([batch.column("key").to_numpy(), batch.column("story").to_numpy()])
        kept = np.concatenate([kept, own], axis=1)
        kept = kept[:, np.lexsort((kept[1], kept[0]))]
        ranks = np.arange(kept.shape[1]) - np.searchsorted(kept[0], kept[0])
        kept = kept[:, ranks < ANCHORS]
    columns: list[Any] = [pa.array(kept[0]), pa.array(kept[1])]
    yield pa.RecordBatch.from_arrays(columns, ["key", "story"])
