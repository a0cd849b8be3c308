"""The README's example for each framework runs as it stands, and prints what it says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).with_name("examples")
STORY = "The bridge over the Lenne opened on Monday"

NEEDS = {
    "hugging_face": "datasets",
    "datatrove_pipeline": "datatrove",
    "scrapy_spider": "scrapy",
    "pandas_columns": "pandas",
    "polars_columns": "polars",
    "arrow_columns": "pyarrow",
    "sklearn_pipeline": "sklearn",
}


def printed(name: str, folder: Path, **environment: str) -> str:
    command = [sys.executable, str(EXAMPLES / f"{name}.py")]
    variables = {**os.environ, "PYTHONUTF8": "1", **environment}
    done = subprocess.run(command, check=False, cwd=folder, capture_output=True, text=True, env=variables)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_each_example_is_short_and_tested() -> None:
    names = {path.stem for path in EXAMPLES.glob("*.py")}
    assert names == {*NEEDS, "library", "spark_job", "redis_fleet"}
    for path in EXAMPLES.glob("*.py"):
        code = [line for line in path.read_text(encoding="utf-8").splitlines()[1:] if line and "import" not in line]
        assert len(code) <= 14, path.name


def test_the_librarys_example(tmp_path: Path) -> None:
    out = printed("library", tmp_path)
    assert out.startswith("True [(")
    assert "[('a', 'b', 'identical')]" in out
    assert out.endswith("True\n")


@pytest.mark.framework
@pytest.mark.parametrize("name", NEEDS)
def test_an_example(name: str, tmp_path: Path) -> None:
    pytest.importorskip(NEEDS[name], reason=f"{NEEDS[name]} is not installed")
    out = printed(name, tmp_path)
    if name == "sklearn_pipeline":
        assert "'bridge'" in out
        assert "'discuss'" not in out
    elif name == "hugging_face":
        assert out.startswith("True")
    else:
        assert STORY in out
        assert "newsletter" not in out.partition("removals")[0]


@pytest.mark.spark
def test_the_spark_example(tmp_path: Path) -> None:
    pytest.importorskip("pyspark", reason="PySpark is not installed: pip install 'cleaner[spark]'")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java 17 or newer (Debian: default-jre-headless)")
    out = printed("spark_job", tmp_path, PYSPARK_PYTHON=sys.executable, PYSPARK_DRIVER_PYTHON=sys.executable)
    assert "|  a|  b|identical|" in out
    assert out.count(STORY[:15]) == 1


@pytest.mark.redis
def test_the_redis_example(redis_server: dict[str, object], tmp_path: Path) -> None:
    out = printed("redis_fleet", tmp_path, REDIS_PORT=str(redis_server["port"]))
    assert out.splitlines() == [
        "https://valley.example/1 is new: store it []",
        "https://coast.example/7 was seen before: ['https://valley.example/1']",
    ]
