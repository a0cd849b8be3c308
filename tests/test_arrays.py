"""Mapped arrays: as ``np.load`` reads them, and refused where they are damaged."""

import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from cleaner.arrays import map_array, release, save_arrays


@pytest.mark.parametrize(
    "array",
    [
        np.arange(10_000, dtype=np.uint32),
        np.arange(12, dtype=np.int64).reshape(3, 4),
        np.asfortranarray(np.arange(12, dtype=np.float64).reshape(3, 4)),
        np.zeros(0, np.int64),
        np.zeros((0, 64), np.uint32),
        np.int16(7) * np.ones((), np.int16),
    ],
    ids=lambda array: f"{array.dtype}{array.shape}",
)
def test_a_mapped_array_is_the_one_saved(tmp_path: Path, array: npt.NDArray[np.int64]) -> None:
    np.save(tmp_path / "a.npy", array)
    mapped = map_array(tmp_path / "a.npy")
    assert (mapped.dtype, mapped.shape, mapped.flags.f_contiguous) == (
        array.dtype,
        array.shape,
        array.flags.f_contiguous,
    )
    assert np.array_equal(mapped, array)
    assert not mapped.flags.writeable
    release(mapped)
    assert np.array_equal(mapped, array)


def test_arrays_saved_together_come_back_and_give_equal_bytes(tmp_path: Path) -> None:
    arrays = {"a": np.arange(5), "b": np.zeros((0, 3), np.uint8), "c": np.array(["x", "yy"])}
    save_arrays(tmp_path / "one.npz", arrays)
    save_arrays(tmp_path / "two.npz", arrays)
    with np.load(tmp_path / "one.npz", allow_pickle=False) as stored:
        assert {name: stored[name].tolist() for name in stored} == {name: a.tolist() for name, a in arrays.items()}
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_an_array_in_memory_has_no_pages_to_release() -> None:
    array = np.arange(5)
    release(array)
    assert array.tolist() == [0, 1, 2, 3, 4]


def _saved(array: npt.NDArray[np.int64]) -> bytes:
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


WHOLE = _saved(np.arange(100))


@pytest.mark.parametrize(
    "data",
    [
        b"", WHOLE[:5], WHOLE[:40], WHOLE[:-1], b"PK" + WHOLE, WHOLE.replace(b"'<i8'", b"'|O8'"),
        WHOLE.replace(b"(100,)", b"(-10,)"), WHOLE[:6] + b"\x02" + WHOLE[7:], WHOLE[:8] + b"\x09" + WHOLE[9:],
        WHOLE[:21] + b"," + WHOLE[22:],
    ],
    ids=[
        "empty", "magic cut", "header cut", "cut", "foreign", "objects", "negative", "version 2", "short header",
        "odd header",
    ],
)  # fmt: skip
def test_damaged_files_are_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.npy").write_bytes(data)
    with pytest.raises(ValueError):  # noqa: PT011  # callers say which file, and what to do
        map_array(tmp_path / "a.npy")
