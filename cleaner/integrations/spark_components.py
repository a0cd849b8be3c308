"""Connected components of a graph of numbers on Spark, by edges alone.

Source: Kiveris et al. 2014, "Connected Components in MapReduce and Beyond" (alternating large-star and
small-star). Each round moves two numbers an edge; star-shaped graphs, as bucket anchors make them, need two or
three rounds, and no graph needs more than about log² of its nodes.
"""

from __future__ import annotations

from pyspark.sql import DataFrame
from pyspark.sql import functions as F  # noqa: N812 - PySpark's own convention


def connected(edges: DataFrame) -> DataFrame:
    """Return (node, component) for each node of the edges (a, b), all long; a component is its least node."""
    edges = _distinct(edges.select("a", "b"))
    before = None
    while (state := _state(edges)) != before:
        before = state
        edges = _distinct(_small_star(_large_star(edges)))
    return edges.select(F.col("a").alias("node"), F.col("b").alias("component")).union(
        edges.select("b", "b").distinct()
    )


def _large_star(edges: DataFrame) -> DataFrame:
    """Join each node's larger neighbours to its least neighbour, or to itself."""
    both = edges.union(edges.select("b", "a"))
    least = both.groupBy("a").agg(F.min("b").alias("least"))
    near = both.join(least, "a").where("b > a")
    return near.select(F.col("b").alias("a"), F.least("a", "least").alias("b"))


def _small_star(edges: DataFrame) -> DataFrame:
    """Join each node and its smaller neighbours to the least of them; in ``edges`` a > b."""
    least = edges.groupBy("a").agg(F.min("b").alias("least"))
    near = edges.join(least, "a")
    return near.select(F.col("b").alias("a"), F.col("least").alias("b")).union(least.select("a", "least"))


def _distinct(edges: DataFrame) -> DataFrame:
    """Return the edges once each, the larger node first, cut off from how they were made."""
    ordered = edges.select(F.greatest("a", "b").alias("a"), F.least("a", "b").alias("b")).where("a != b")
    return ordered.distinct().localCheckpoint()


def _state(edges: DataFrame) -> tuple[int, int]:
    """Return a number that changes when the edges do, and how many there are."""
    (row,) = edges.agg(F.bit_xor(F.xxhash64("a", "b")), F.count("*")).collect()
    return row[0], row[1]
