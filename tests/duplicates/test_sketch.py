"""Signatures are datasketch's own, sketches survive the disk, and both ways of running agree."""

import numpy as np
import pytest
from datasketch import MinHash, MinHashLSH
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import compiled
from cleaner.duplicates import Sketcher, Sketches, from_datasketch, shingle_hash, to_datasketch
from cleaner.duplicates import sketch as sketching
from cleaner.duplicates.sketch import permutations
from cleaner.errors import OutputError, SettingsError
from cleaner.settings import DuplicateSettings
from cleaner.text import fold
from tests.duplicates.stories import BRIDGE, NIHONGO, STORIES, edited

ARRAYS = ("words", "offsets", "signatures", "postings", "hashes")
HOSTILE = st.text(
    st.one_of(st.sampled_from("ab &;#'\n-Ãâ€™ é日本ก\ud800\U0001f600"), st.characters()), min_size=0, max_size=120
)


def datasketch_signature(raw: str, *, seed: int = 1, num_perm: int = 128) -> list[int]:
    folded = fold(raw)
    minhash = MinHash(num_perm=num_perm, seed=seed, hashfunc=shingle_hash, scheme="affine32")
    for i in range(len(folded) - 4):
        minhash.update(" ".join(folded[i : i + 5]).encode("utf-8"))
    return minhash.hashvalues.tolist()


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_signatures_are_datasketchs_own(story: str) -> None:
    assert Sketcher().sketch([story]).signatures[0].tolist() == datasketch_signature(story)


@given(HOSTILE)
@settings(max_examples=150, deadline=None)
def test_signatures_of_hostile_text_too(raw: str) -> None:
    assert Sketcher().sketch([raw]).signatures[0].tolist() == datasketch_signature(raw)


def test_seed_and_length_follow_the_settings() -> None:
    chosen = DuplicateSettings(num_perm=64, seed=7)
    found = Sketcher(chosen).sketch([BRIDGE]).signatures
    assert found[0].tolist() == datasketch_signature(BRIDGE, seed=7, num_perm=64)


def test_datasketchs_index_takes_our_signatures() -> None:
    sketches = Sketcher().sketch([BRIDGE, edited(BRIDGE, 0.02), NIHONGO])
    minhashes = [to_datasketch(s) for s in sketches.signatures]
    index = MinHashLSH(threshold=0.5, num_perm=128)
    for name, minhash in zip("abc", minhashes, strict=True):
        index.insert(name, minhash)
    assert sorted(index.query(minhashes[0])) == ["a", "b"]
    assert from_datasketch(minhashes[1]).tolist() == sketches.signatures[1].tolist()


def test_a_signature_can_be_updated_as_datasketchs() -> None:
    minhash = to_datasketch(Sketcher().sketch(["one two three four five"]).signatures[0])
    minhash.update(b"two three four five six")
    assert minhash.hashvalues.tolist() == datasketch_signature("one two three four five six")


@pytest.mark.parametrize(
    ("other", "named"),
    [
        (MinHash(128, seed=1, scheme="affine32"), "hashfunc"),
        (MinHash(128, seed=2, scheme="affine32", hashfunc=shingle_hash), "seed"),
        (MinHash(64, seed=1, scheme="affine32", hashfunc=shingle_hash), "num_perm"),
        (MinHash(128, seed=1, scheme="legacy", hashfunc=shingle_hash), "scheme"),
    ],
)
def test_what_cannot_be_compared_is_refused(other: MinHash, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        from_datasketch(other)


@given(st.lists(HOSTILE, max_size=5))
@settings(max_examples=60, deadline=None)
def test_interpreted_and_compiled_sketches_are_equal(texts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        results = []
        for answer in (True, False):
            for module in (compiled, sketching):
                patch.setattr(module, "enabled", lambda work, answer=answer: answer)
            sketches = Sketcher().sketch([*texts, BRIDGE])
            results.append([getattr(sketches, name).tolist() for name in ARRAYS])
    assert results[0] == results[1]


def test_sketches_come_back_from_disk(tmp_path) -> None:
    for number, texts in enumerate(([], ["", "!!!"], list(STORIES.values()))):
        made = Sketcher().sketch(texts)
        made.save(tmp_path / str(number))
        opened = Sketches.open(tmp_path / str(number))
        assert opened.fingerprint == made.fingerprint
        assert all(np.array_equal(getattr(opened, name), getattr(made, name)) for name in ARRAYS)


@pytest.mark.parametrize("seed", [0, 1, 42, 2**31, 2**32 - 1])
@pytest.mark.parametrize("num_perm", [16, 128, 256])
def test_permutations_are_those_that_numpy_draws(num_perm: int, seed: int) -> None:
    draw = np.random.RandomState(seed)  # as datasketch does
    factors = draw.randint(0, 2**31, num_perm, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    summands = draw.randint(0, 2**32, num_perm, dtype=np.uint32)
    assert permutations(num_perm, seed).tolist() == [factors.tolist(), summands.tolist()]


@pytest.mark.parametrize("seed", [-1, 2**32])
def test_a_seed_that_numpy_does_not_take_is_refused(seed: int) -> None:
    with pytest.raises(SettingsError, match="seed"):
        DuplicateSettings(seed=seed)


@pytest.mark.parametrize("name", [*(f"{name}.npy" for name in ARRAYS), "sketches.json"])
def test_damaged_sketches_are_refused(tmp_path, name: str) -> None:
    Sketcher().sketch([BRIDGE]).save(tmp_path)
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(OutputError, match="make them anew"):
        Sketches.open(tmp_path)


def test_other_settings_have_another_fingerprint() -> None:
    texts = [BRIDGE]
    assert Sketcher().sketch(texts).fingerprint != Sketcher(DuplicateSettings(seed=2)).sketch(texts).fingerprint
    assert Sketcher().sketch(texts).fingerprint == Sketcher(DuplicateSettings(threshold=0.7)).sketch(texts).fingerprint
