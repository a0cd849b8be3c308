"""Kernels whose machine code is stored are loaded without numba, and only by who asks for just these."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cleaner import machine_code
from cleaner.caches import PACKAGE, cache_folders, writable_cache
from cleaner.compiled import Kernel, kernel

pytestmark = pytest.mark.skipif(not machine_code.is_supported(), reason="numba runs the kernels here")

TABLE = np.arange(12, dtype=np.int32).reshape(3, 4)


def sum_rows(table: Any, limit: int, doubled: bool, sums: Any) -> int:
    """Add up rows of small numbers; return how many there are."""
    for i in range(table.shape[0]):
        for j in range(table.shape[1]):
            if table[i, j] < limit:
                sums[i] += table[i, j] * (2 if doubled else 1)
    return table.shape[0]


def divide(values: Any, by: int) -> None:
    for i in range(len(values)):
        values[i] = values[i] // by


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(Kernel, "compiled", True)
    machine_code._enter.cache_clear()
    return tmp_path


def sums_of(table: Any, sums: Any) -> list[int]:
    assert kernel(sum_rows)(table, 9, True, sums) == len(table)
    return list(sums)


def test_a_kernel_is_stored_once_and_gives_what_its_source_gives(folder: Path) -> None:
    expected = np.zeros(3, np.int64)
    sum_rows(TABLE, 9, True, expected)
    assert sums_of(TABLE, np.zeros(3, np.int64)) == expected.tolist()
    (stored,) = folder.rglob("*.o")
    written = stored.stat().st_mtime_ns
    assert sums_of(TABLE, np.zeros(3, np.int64)) == expected.tolist()
    assert stored.stat().st_mtime_ns == written


def test_other_types_of_numbers_get_an_entry_of_their_own(folder: Path) -> None:
    assert sums_of(TABLE.astype(np.uint8), np.zeros(3, np.int32)) == sums_of(TABLE, np.zeros(3, np.int64))
    assert len(list(folder.rglob("*.o"))) == 2


def test_an_array_that_may_not_be_written_is_read_all_the_same(folder: Path) -> None:
    table = TABLE.copy()
    table.flags.writeable = False
    assert sums_of(table, np.zeros(3, np.int64)) == sums_of(TABLE, np.zeros(3, np.int64))
    assert len(list(folder.rglob("*.o"))) == 1


@pytest.mark.parametrize("table", [TABLE[:, ::2], TABLE.T, TABLE.astype(">i4"), TABLE.astype(np.float64)])
def test_arrays_that_lie_otherwise_are_left_to_numba(folder: Path, table: Any) -> None:
    kinds = machine_code.kinds_of((table, 9, True, np.zeros(4, np.int64)))
    assert machine_code.load_entry("a", "b", kinds, pytest.fail) is None
    if table.dtype.isnative:
        expected = np.zeros(len(table), np.int64)
        sum_rows(table, 9, True, expected)
        assert sums_of(table, np.zeros(len(table), np.int64)) == expected.tolist()


@pytest.mark.parametrize("harm", [lambda b: b[:-1], lambda b: b"", lambda b: b"x" * 500, lambda b: b[:-9] + bytes(9)])
def test_a_torn_file_is_made_again(folder: Path, harm: Any) -> None:
    good = sums_of(TABLE, np.zeros(3, np.int64))
    (stored,) = folder.rglob("*.o")
    whole = stored.read_bytes()
    stored.write_bytes(harm(whole))
    machine_code._enter.cache_clear()
    assert sums_of(TABLE, np.zeros(3, np.int64)) == good
    assert machine_code.Stored.unpack(stored.read_bytes()) is not None


def test_a_changed_source_is_compiled_again(folder: Path) -> None:
    kinds = machine_code.kinds_of((np.ones(2, np.int64), 2))
    asked = []

    def compiled() -> Any:
        asked.append(1)
        return __import__("numba").njit(divide)

    for stamp in ("first", "second", "second"):
        machine_code.load_entry("kernel", stamp, kinds, compiled)
    assert len(asked) == 2
    assert len(list(folder.rglob("*.o"))) == 1


def test_what_a_kernel_raises_is_no_result(folder: Path) -> None:
    divided = kernel(divide)
    values = np.array([6, 4])
    divided(values, 2)
    assert values.tolist() == [3, 2]
    with pytest.raises(ArithmeticError, match="divide"):
        divided(values, 0)


def test_where_nothing_can_be_written_kernels_run_all_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "file").write_text("in the way")
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(folder / "file"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "file" / "below"))
    assert writable_cache() is None
    assert sums_of(TABLE, np.zeros(3, np.int64)) == [12, 44, 16]


def test_nothing_is_kept_where_pip_would_leave_it_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert not any(folder.is_relative_to(PACKAGE) for folder in cache_folders())
    written = writable_cache()
    assert written is not None
    assert written.is_relative_to(tmp_path)


def test_loading_what_is_stored_imports_no_numba(folder: Path) -> None:
    code = """
import sys
from cleaner.compiled import use_compiled
from cleaner.text import _split_words, words
use_compiled()
words("The bridge opened on Monday.")
print(len(_split_words._entries), "numba" in sys.modules)
"""
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(folder)}
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "1 False\n"


def test_checks_asked_of_numba_are_left_to_it(folder: Path) -> None:
    code = "from cleaner import machine_code; print(machine_code.is_supported())"
    environment = {**os.environ, "NUMBA_BOUNDSCHECK": "1"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
