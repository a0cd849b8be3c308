"""Spark in local mode: the same texts, pairs and clusters as the library on one machine."""

from __future__ import annotations

import gzip
import json
import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from news import DOCUMENTS, ROWS, cleaned_alone, fitted, near_duplicates, removal_rows

from cleaner import Cluster, Document, InputError, Member, NearDuplicates, Pair, find_near_duplicates

pytestmark = pytest.mark.spark
pa = pytest.importorskip("pyarrow", reason="PyArrow is not installed: pip install 'cleaner[spark]'")
pytest.importorskip("pyspark", reason="PySpark is not installed: pip install 'cleaner[spark]'")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java 17 or newer (Debian: default-jre-headless)", allow_module_level=True)

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))
KIT = Path(__file__).parents[3] / "shared" / "eval" / "duplicates" / "dev" / "docs.jsonl.gz"
NAMES = {"id": "id", "publisher": "publisher", "url": "url", "date": "date"}


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("PYSPARK_DRIVER_PYTHON", sys.executable)
        builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        builder = builder.config("spark.ui.showConsoleProgress", "false").config("spark.driver.memory", "3g")
        # Compiling costs more than these rows: no code for whole stages, no second compiler.
        builder = builder.config("spark.sql.codegen.wholeStage", "false")
        builder = builder.config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
        session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
        session.sparkContext.setLogLevel("ERROR")
        yield session
        session.stop()


def frame_of(spark: Any, documents: list[Document], parts: int = 3) -> Any:
    columns = {name: [getattr(d, name) for d in documents] for name in ("id", "text", "publisher", "url", "date")}
    schema = pa.schema([(name, pa.string()) for name in columns])
    return spark.createDataFrame(pa.table(columns, schema)).repartition(parts)


def collected(found: Any) -> tuple[set[Pair], set[Cluster]]:
    pairs = {Pair(**row.asDict()) for row in found.pairs.collect()}
    grouped: dict[tuple[str, str, str, str | None], list[Member]] = {}
    for row in found.clusters.collect():
        key = (row.cluster, row.representative, row.reason, row.source)
        grouped.setdefault(key, []).append(Member(row.id, row.relation, row.coverage))
    clusters = {
        Cluster(id, representative, tuple(sorted(members, key=lambda m: m.id)), reason, source)
        for (id, representative, reason, source), members in grouped.items()
    }
    return pairs, clusters


def synthetic(count: int, *, seed: int = 7) -> list[Document]:
    """Stories of random words at a few publishers: copies, excerpts, edits, furniture, one story in many versions."""
    draw = random.Random(seed)
    words = [f"word{n}" for n in range(3000)]
    furniture = {f"paper{n}.example": [draw.choice(words) for _ in range(25)] for n in range(3)}
    documents = []
    for n in range(count):
        story = [draw.choice(words) for _ in range(draw.randint(40, 200))]
        versions = [story]
        if n % 5 == 0:
            versions += [story, story[: len(story) // 2]]
        if n % 7 == 0:
            versions.append([draw.choice(words) if draw.random() < 0.06 else word for word in story])
        if n % 40 == 0:
            versions += [[draw.choice(words) if draw.random() < 0.04 else w for w in story] for _ in range(14)]
        for k, version in enumerate(versions):
            publisher = draw.choice(list(furniture)) if draw.random() < 0.8 else None
            text = " ".join([*version, *(furniture[publisher] if publisher else [])])
            documents.append(Document(f"{n}-{k}", text, publisher=publisher, date=f"2024-01-{draw.randint(1, 28):02}"))
    return [*documents, Document("brief", "Too short."), Document("brief too", "Too short!"), Document("empty", "")]


def test_a_frame_is_cleaned_as_by_the_library(spark: Any) -> None:
    from cleaner.integrations.spark import clean_dataframe

    given = spark.createDataFrame(pa.Table.from_pylist(ROWS)).repartition(3)
    cleaned = clean_dataframe(given, cleaner=fitted(), removals="removals", title="title", **NAMES)
    rows = {row.id: row for row in cleaned.collect()}
    assert {id: row.text for id, row in rows.items()} == {c.document.id: c.text for c in cleaned_alone()}
    for c in cleaned_alone():
        assert [r.asDict() for r in rows[c.document.id].removals] == removal_rows(c)
    assert cleaned.columns == [*given.columns, "removals"]


def test_pairs_and_clusters_of_the_scrape_are_the_librarys(spark: Any) -> None:
    from cleaner.integrations.spark import near_duplicates_dataframe

    found = near_duplicates_dataframe(frame_of(spark, DOCUMENTS), **NAMES)
    assert collected(found) == (set(near_duplicates().pairs), set(near_duplicates().clusters))


@pytest.mark.parametrize("hot_members", [20, 100_000])
def test_pairs_and_clusters_of_a_larger_corpus_are_too_with_hot_keys_or_without(spark: Any, hot_members: int) -> None:
    from cleaner.integrations.spark import near_duplicates_dataframe

    documents = synthetic(160)
    expected = find_near_duplicates(documents)
    relations = {pair.relation for pair in expected.pairs}
    assert {"identical", "near-duplicate", "excerpt"} <= relations
    assert max(len(cluster.members) for cluster in expected.clusters) > 14
    found = near_duplicates_dataframe(frame_of(spark, documents), hot_members=hot_members, **NAMES)
    assert collected(found) == (set(expected.pairs), set(expected.clusters))


def test_a_story_with_thousands_of_copies_and_many_versions_is_no_trouble(spark: Any) -> None:
    from cleaner.integrations.spark import near_duplicates_dataframe

    draw = random.Random(5)
    story = [f"word{draw.randrange(3000)}" for _ in range(150)]
    versions = [[f"word{draw.randrange(3000)}" if draw.random() < 0.02 else w for w in story] for _ in range(60)]
    copies = [Document(f"copy{n:04}", " ".join(story), publisher=f"p{n % 7}.example") for n in range(5000)]
    documents = [*copies, *(Document(f"version{n}", " ".join(words)) for n, words in enumerate(versions))]
    expected = find_near_duplicates(documents)
    assert [len(cluster.members) for cluster in expected.clusters] == [5060]
    found = near_duplicates_dataframe(frame_of(spark, documents), hot_members=20, **NAMES)
    assert collected(found) == (set(expected.pairs), set(expected.clusters))


def test_made_up_news_comes_out_as_on_one_machine(spark: Any, full_size: bool) -> None:
    from corpus import documents as made_up

    from cleaner.integrations.spark import near_duplicates_dataframe

    count = 50_000 if full_size else 600
    documents = [Document(id, text, publisher=host) for id, host, text, _, _ in made_up(count)]
    expected = find_near_duplicates(documents)
    assert len(expected.clusters) > count // 20
    pairs, clusters = collected(near_duplicates_dataframe(frame_of(spark, documents), **NAMES))
    assert_same(pairs, clusters, expected)


@pytest.mark.skipif(not KIT.exists(), reason="the evaluation kit is not there")
def test_the_evaluation_kit_comes_out_as_on_one_machine(spark: Any) -> None:
    from cleaner.integrations.spark import near_duplicates_dataframe

    with gzip.open(KIT, "rt", encoding="utf-8") as lines:
        documents = [Document(row["id"], row["text"]) for row in map(json.loads, lines)]
    pairs, clusters = collected(near_duplicates_dataframe(frame_of(spark, documents), **NAMES))
    assert_same(pairs, clusters, find_near_duplicates(documents))


def assert_same(pairs: set[Pair], clusters: set[Cluster], expected: NearDuplicates) -> None:
    assert clusters == set(expected.clusters)
    assert pairs == set(expected.pairs)


def test_components_are_those_of_the_graph(spark: Any) -> None:
    from cleaner.integrations.spark_components import connected

    draw = random.Random(3)
    edges = [(draw.randrange(300), draw.randrange(300)) for _ in range(170)] + [(n, n + 1) for n in range(400, 440)]
    least = {n: n for edge in edges for n in edge if edge[0] != edge[1]}
    for _ in range(len(least)):
        for a, b in edges:
            if a != b:
                least[a] = least[b] = min(least[a], least[b])
    frame = spark.createDataFrame(pa.table({"a": [a for a, _ in edges], "b": [b for _, b in edges]}))
    assert {(row.node, row.component) for row in connected(frame).collect()} == set(least.items())


def test_ids_must_be_there_and_differ(spark: Any) -> None:
    from cleaner.integrations.spark import near_duplicates_dataframe

    frame = frame_of(spark, [Document("a", "One text."), Document("a", "Another.")])
    with pytest.raises(InputError, match="a: 2 rows have this id"):
        near_duplicates_dataframe(frame, id="id")
    with pytest.raises(InputError, match="give id="):
        near_duplicates_dataframe(frame)
