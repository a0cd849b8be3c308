"""Apache Spark: clean a data frame, and find near-duplicates in it: the same pairs and clusters as on one machine.

Spark distributes; the work on documents is that of ``cleaner.duplicates``, in ``mapInArrow``. A *story* is
a 60-bit hash of a document's word sequence; equal texts are one story, and nearly all that is shuffled are
numbers.

What moves at one billion documents of 3 KB (500 words), in bytes for each document and stage, counted from the
columns of each exchange, as if no side of a join were reused:

==============================  =====================================================  ==================
stage                           shuffled                                               bytes a document
==============================  =====================================================  ==================
read, sketch                    nothing (kept on local disks: 2.0 KB words, 0.5 KB     0
                                signature, 1.3 KB keys)
ids that occur twice            id                                                     40
equal texts                     (story, id), combined before the shuffle               48
stories                         each sketch to the first of its equals                 3,900
bands                           25 x (band key, story)                                 400
signatures of band pairs        a pair for each document: its two signatures           1,600
groups of one story             2 rounds of (story, story) for those in band pairs     100
groups to grams                 (story, publisher, some 130 grams)                     1,100
grams                           some 130 x (gram key, story, group, publisher)         4,200
pairs that share a gram         (story, story), some 60 for each true copy             500
candidates, the strongest 64    (story, story, share)                                  100
furniture of stories            some 20 x (story, gram)                                320
verification                    a pair for each document: words of both stories        6,000
components, pairs, clusters     scores (150 bytes), words and facts of related ones    900
==============================  =====================================================  ==================

About 19 KB for each document, six times the text's own size: 19 TB in all, of which 100 machines of 16 cores
move 190 GB each. Text itself never moves; the word hashes do for stories and verification alone. Sketching costs
some 0.1 ms a document, so 1e9 documents take about 28 core-hours; what limits is the sort of 130 billion grams.
Keys of more than HOT_MEMBERS stories (a phrase on every page) are never brought together in one task.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Unpack

import pyarrow as pa
from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F  # noqa: N812 - PySpark's own convention
from pyspark.sql import types as T  # noqa: N812

from cleaner.duplicates.candidates import (
    LEAST_AGREEMENT,
    LEAST_SHARED_GRAMS,
    LEAST_SHARED_SHARE,
    MOST_PARTNERS,
    SAME_STORY,
)
from cleaner.duplicates.furniture import MANY_STORIES, MOSTLY_REPEATED
from cleaner.duplicates.sketch import MIN_WORDS
from cleaner.duplicates.words import LEVELS, SAMPLE_GRAMS, SAMPLE_LEVEL
from cleaner.errors import InputError
from cleaner.inputs.publishers import host_of
from cleaner.integrations import arrow
from cleaner.integrations.columns import FieldNames, Fields
from cleaner.integrations.spark_buckets import FURNITURE, HOT_MEMBERS, NO_HOME, PAIR, REPEATED, bucket_rows
from cleaner.integrations.spark_components import connected
from cleaner.integrations.spark_stages import (
    MEMBER_FIELDS,
    PAIR_FIELDS,
    SCORED,
    SETTLED,
    SKETCH,
    SketchBatches,
    VerifyBatches,
    count_agreement,
    keep_versions,
    settle_bucket,
)
from cleaner.library import Cleaner
from cleaner.settings import DuplicateSettings

SETTLED_STORIES = 5_000
"""Stories whose relations one task settles at a time, about: some 15 MB. A component is never divided."""


@dataclass(frozen=True, slots=True)
class NearDuplicateFrames:
    """What was found: ``pairs`` has the fields of ``Pair``, ``clusters`` a row for each member of each cluster.

    ``clusters`` has id, cluster, representative, relation, coverage, reason and source; join it to the documents by id.
    """

    pairs: DataFrame
    clusters: DataFrame


def clean_dataframe(
    frame: DataFrame,
    text: str = "text",
    *,
    cleaner: Cleaner | None = None,
    removals: str | None = None,
    **names: Unpack[FieldNames],
) -> DataFrame:
    """Return the frame with its text column cleaned; each row is judged alone, with the cleaner's profile.

    ``removals`` names a new column that tells what was taken, and why. Nothing is shuffled.
    """
    clean = functools.partial(_cleaned, text=text, cleaner=cleaner or Cleaner(), removals=removals, names=names)
    schema = T.StructType(list(frame.schema.fields))
    if removals:
        kinds = {"start": T.LongType(), "end": T.LongType(), "cue": T.StringType(), "score": T.DoubleType()}
        row = T.StructType([T.StructField(name, kind) for name, kind in {**kinds, "text": T.StringType()}.items()])
        schema = schema.add(removals, T.ArrayType(row))
    return frame.mapInArrow(clean, schema)


def _cleaned(
    batches: Iterator[pa.RecordBatch], *, text: str, cleaner: Cleaner, removals: str | None, names: FieldNames
) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        table = pa.Table.from_batches([batch])
        yield from arrow.clean_column(table, text, cleaner=cleaner, removals=removals, **names).to_batches()


def near_duplicates_dataframe(
    frame: DataFrame,
    text: str = "text",
    *,
    settings: DuplicateSettings | None = None,
    hot_members: int = HOT_MEMBERS,
    **names: Unpack[FieldNames],
) -> NearDuplicateFrames:
    """Return the near-duplicates among the rows, as their texts are; ``id`` must name a column.

    The same clusters and flagged pairs as ``find_near_duplicates`` of the same documents. Rows without a text take
    no part. The result is computed when it is used; persist it if it is used twice.

    Raises:
        InputError: two rows have the same id, or there is no id column.
    """
    settings = settings or DuplicateSettings()
    documents = _documents(frame, Fields(text, **names))
    sketches = documents.mapInArrow(SketchBatches(settings), SKETCH).persist()
    homes = F.when(F.count("publisher") == F.count("*"), F.xxhash64(F.min("publisher"))).otherwise(NO_HOME)
    heads = (
        sketches.where("size > 0")
        .groupBy("story")
        .agg(F.min("id").alias("first"), F.count("*").alias("copies"), homes.alias("home"))
    )
    stories = sketches.where(f"size >= {MIN_WORDS}").join(heads, "story").where("id = first").persist()
    candidates, material = _candidates(stories, settings, hot_members)
    scored = _verified(candidates, settings).persist()
    settled = _settled(scored, sketches.join(heads, "story"), material, settings).persist()
    return NearDuplicateFrames(
        settled.where("a is not null").select(*PAIR_FIELDS), settled.where("id is not null").select(*MEMBER_FIELDS)
    )


def _documents(frame: DataFrame, fields: Fields) -> DataFrame:
    """Return the rows that have a text as (id, text, publisher, date).

    Raises:
        InputError: two rows have the same id, or there is no id column.
    """
    if fields.id is None:
        raise InputError("Spark's rows have no fixed order, so they need names: give id=, the name of an id column")
    host = F.udf(host_of, "string")
    nothing = F.lit(None).cast("string")
    publisher: Column = F.col(fields.publisher).cast("string") if fields.publisher else nothing
    if fields.url:
        publisher = F.coalesce(publisher, host(fields.url))
    named = frame.where(F.col(fields.text).isNotNull()).select(
        F.col(fields.id).cast("string").alias("id"),
        F.col(fields.text).alias("text"),
        publisher.alias("publisher"),
        (F.col(fields.date).cast("string") if fields.date else nothing).alias("date"),
    )
    twice = named.groupBy("id").count().where("count > 1").head()
    if twice:
        raise InputError(f"{twice.id}: {twice['count']} rows have this id; give each its own")
    return named


def _candidates(stories: DataFrame, settings: DuplicateSettings, hot_members: int) -> tuple[DataFrame, DataFrame]:
    """Return the pairs to verify with first, words and furniture of both, and these for each story."""
    buckets = functools.partial(bucket_rows, hot_members=hot_members)
    similar = buckets(stories.select(F.explode("bands").alias("key"), "story")).select("a", "b").distinct()
    signed = _with_both(similar, stories.select("story", "signature"))
    similar = signed.mapInArrow(count_agreement, "a long, b long, agreement long").persist()
    alike = similar.where(F.col("agreement") >= SAME_STORY * settings.num_perm).select("a", "b")
    groups = connected(alike)
    grouped = _grouped(stories.select("story", "home", "grams"), groups)
    rows = buckets(grouped.select(F.explode("grams").alias("key"), "story", "group", "home")).persist()
    repeated = rows.where(F.col("kind") == REPEATED).select(F.col("b").alias("key"), F.col("a").alias("story"))
    versions = _versions(stories, repeated.persist(), buckets)
    regrouped = _grouped(repeated, connected(groups.select("node", "component").union(versions).toDF("a", "b")))
    counted = regrouped.select("key", "group").distinct().groupBy("key").count()
    settled = counted.where(F.col("count") >= MANY_STORIES).select("key").persist()
    pairs = rows.where(F.col("kind") == PAIR).select("a", "b")
    pairs = pairs.union(buckets(repeated.join(settled, "key", "left_anti")).select("a", "b"))
    known = _sharing_enough(pairs, stories).select("a", "b", "share")
    near = similar.where(F.col("agreement") >= LEAST_AGREEMENT * settings.num_perm).select("a", "b")
    scored = known.join(near, ["a", "b"], "full").select("a", "b", F.coalesce("share", F.lit(1.0)).alias("share"))
    chosen = _strongest(scored, [F.desc("share"), F.asc("a"), F.asc("b")], MOST_PARTNERS).select("a", "b")
    furniture = rows.where(F.col("kind") == FURNITURE).select(F.col("a").alias("story"), F.col("b").alias("key"))
    furniture = furniture.union(repeated.join(settled, "key").select("story", "key"))
    masks = furniture.groupBy("story").agg(F.collect_list("key").alias("grams"))
    material = stories.select("story", "first", "words").join(masks, "story", "left").persist()
    return _with_both(chosen, material), material


def _grouped(frame: DataFrame, components: DataFrame) -> DataFrame:
    """Return the frame with each story's group: its component, or the story itself."""
    named = components.withColumnRenamed("node", "story")
    return frame.join(named, "story", "left").withColumn("group", F.coalesce("component", "story")).drop("component")


def _versions(stories: DataFrame, repeated: DataFrame, buckets: Callable[[DataFrame], DataFrame]) -> DataFrame:
    """Return pairs (a, b) of versions of one story, among stories that consist of repeated grams to a good part."""
    counted = repeated.groupBy("story").count().join(stories.select("story", F.size("grams").alias("total")), "story")
    suspects = counted.where(F.col("count") >= MOSTLY_REPEATED * F.col("total")).select("story")
    pairs = buckets(repeated.join(suspects, "story").select("key", "story")).select("a", "b")
    shared = _sharing_enough(pairs, stories).select("a", "b")
    return _with_both(shared, stories.select("story", "words")).mapInArrow(keep_versions, "a long, b long")


def _with_both(pairs: DataFrame, columns: DataFrame) -> DataFrame:
    """Return pairs (a, b) with the columns of both stories, as NAME_a and NAME_b."""
    for side in ("b", "a"):
        renamed = columns.select(
            *(F.col(name).alias(side if name == "story" else f"{name}_{side}") for name in columns.columns)
        )
        pairs = pairs.join(renamed, side)
    return pairs


def _sharing_enough(pairs: DataFrame, stories: DataFrame) -> DataFrame:
    """Return the pairs that share enough of the grams they could share, once each, with that share."""
    counted = pairs.groupBy("a", "b").count().where(F.col("count") >= LEAST_SHARED_GRAMS)
    sized = _with_both(counted, stories.select("story", "size"))
    rate = F.lit(SAMPLE_GRAMS) / F.greatest("size_a", "size_b")
    rate = F.least(F.greatest(rate, F.lit(SAMPLE_LEVEL / LEVELS)), F.lit(1.0))
    share = F.least(F.col("count") / (F.least("size_a", "size_b") * rate), F.lit(1.0))
    return sized.withColumn("share", share).where(F.col("share") >= LEAST_SHARED_SHARE)


def _strongest(pairs: DataFrame, order: list[Column], most: int) -> DataFrame:
    """Return the pairs that are among the strongest so many of either of their two."""
    place = F.row_number().over(Window.partitionBy("own").orderBy(*order))
    ranked = pairs.withColumn("own", F.explode(F.array("a", "b"))).withColumn("place", place)
    return ranked.where(F.col("place") <= most).drop("own", "place").distinct()


def _verified(candidates: DataFrame, settings: DuplicateSettings) -> DataFrame:
    """Return the scores of the candidates that may have a relation; a is the story of the smaller id."""
    swapped = F.col("first_a") > F.col("first_b")
    sides = [
        F.when(swapped, F.col(name + other)).otherwise(F.col(name + side)).alias(f"{name or 'story_'}{side}")
        for name in ("", "words_", "grams_")
        for side, other in (("a", "b"), ("b", "a"))
    ]
    return candidates.select(*sides).mapInArrow(VerifyBatches(settings), SCORED)


def _settled(scored: DataFrame, documents: DataFrame, material: DataFrame, settings: DuplicateSettings) -> DataFrame:
    """Return the pairs and the members of clusters; whole components are settled together."""
    edges = scored.select(F.col("story_a").alias("a"), F.col("story_b").alias("b"))
    components = connected(edges).withColumnRenamed("node", "story").persist()
    buckets = components.count() // SETTLED_STORIES + 1
    bucket = F.pmod(F.xxhash64(F.coalesce("component", "story")), F.lit(buckets)).alias("bucket")
    own = scored.withColumn("story", F.col("story_a")).join(components, "story").select(bucket, *scored.columns)
    words = material.withColumnsRenamed({"first": "id"})
    involved = documents.where("size > 0").join(components, "story", "left")
    involved = involved.where("component is not null or copies > 1")
    facts = involved.select(bucket, "id", "length", "publisher", "date", "story").join(words, ["story", "id"], "left")

    def settle(pairs: pa.Table, facts: pa.Table) -> pa.Table:  # PySpark counts the arguments of a plain function
        return settle_bucket(pairs, facts, settings=settings)

    return own.groupBy("bucket").cogroup(facts.groupBy("bucket")).applyInArrow(settle, SETTLED)
