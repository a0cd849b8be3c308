"""Documents to sketches: words, signatures and sampled grams as plain arrays that live on disk.

Signatures are those of datasketch's ``MinHash(num_perm, seed, scheme="affine32")`` over word-5-grams
under ``shingle_hash``, value for value, computed in one pass over the word hashes. Source of the scheme:
datasketch 2.0, ``minhash.py`` (Murmur3 finalizer, then ``a * h + b`` modulo 2**32 with odd ``a``).
"""

from __future__ import annotations

import functools
import hashlib
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from cleaner.arrays import map_array
from cleaner.compiled import enabled, kernel
from cleaner.duplicates import words as shingling
from cleaner.duplicates.words import SHINGLE_WORDS, distinct_postings, fold_in, sample_grams, sequence_hashes
from cleaner.errors import OutputError
from cleaner.settings import DuplicateSettings
from cleaner.text import tables_fingerprint, words_of_texts

UInt32s = npt.NDArray[np.uint32]
Int64s = npt.NDArray[np.int64]

MIN_WORDS = 8
"""Shorter texts have too few shingles to be similar in any useful sense: they are compared exactly."""

FORMAT = 1

TEXTS_AT_ONCE = 256
"""Texts cut into words at a time: their letters stay in the processor's cache, which saves a third."""


@dataclass(frozen=True, slots=True)
class Sketches:
    """What is kept of a shard of documents; the words of document ``i`` are ``words[offsets[i]:offsets[i + 1]]``.

    ``signatures`` is documents x num_perm, ``postings`` sorted (gram << 24 | document in the shard),
    ``hashes`` a 60-bit hash of each whole word sequence. Nothing holds any text.
    """

    words: UInt32s
    offsets: Int64s
    signatures: UInt32s
    postings: Int64s
    hashes: Int64s
    fingerprint: str

    def __len__(self) -> int:
        return len(self.hashes)

    def save(self, folder: Path) -> None:
        """Write the arrays as .npy files and their settings as sketches.json into a new or empty folder."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in _ARRAYS:
            np.save(folder / f"{name}.npy", getattr(self, name), allow_pickle=False)
        stated = {"format": FORMAT, "fingerprint": self.fingerprint, "documents": len(self)}
        (folder / "sketches.json").write_text(json.dumps(stated), encoding="utf-8")

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Return the sketches of a folder, memory-mapped.

        Raises:
            OutputError: the folder holds no sketches, or damaged ones.
        """
        try:
            stated = json.loads((folder / "sketches.json").read_text(encoding="utf-8"))
            if stated["format"] != FORMAT:
                raise OutputError(f"{folder}: sketches of format {stated['format']}, not {FORMAT}; make them anew")
            arrays = {name: map_array(folder / f"{name}.npy") for name in _ARRAYS}
            sketches = cls(**arrays, fingerprint=str(stated["fingerprint"]))
            if len(sketches) != stated["documents"]:
                raise ValueError(f"{len(sketches)} documents instead of {stated['documents']}")
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise OutputError(f"{folder}: the stored sketches can't be read ({error}); make them anew") from error
        return sketches


_ARRAYS = ("words", "offsets", "signatures", "postings", "hashes")


class Sketcher:
    """Turns texts into sketches; picklable, without state."""

    def __init__(self, settings: DuplicateSettings | None = None) -> None:
        self.settings = settings or DuplicateSettings()

    def sketch(self, texts: Sequence[str]) -> Sketches:
        """Return the sketches of texts, in their order.

        >>> len(Sketcher().sketch(["One story of a few words.", "Another"]))
        2
        """
        return self.sketch_words(*_words(texts))

    def sketch_words(self, words: UInt32s, offsets: Int64s) -> Sketches:
        """Return the sketches of texts whose words are known: text ``i`` has ``words[offsets[i]:offsets[i + 1]]``."""
        hashes = np.empty(len(offsets) - 1, np.int64)
        sequence_hashes(words, offsets, hashes)
        postings = np.empty(len(words), np.int64)
        count = int(sample_grams(words, offsets, postings))
        return Sketches(
            words=words,
            offsets=offsets,
            signatures=sign(words, offsets, num_perm=self.settings.num_perm, seed=self.settings.seed),
            postings=distinct_postings(postings[:count]),
            hashes=hashes,
            fingerprint=fingerprint(self.settings),
        )


def _words(texts: Sequence[str]) -> tuple[UInt32s, Int64s]:
    """Return the words of all texts and, one longer than the texts, where those of each begin."""
    words, counts = [np.zeros(0, np.uint32)], [np.zeros(1, np.int64)]
    for start in range(0, len(texts), TEXTS_AT_ONCE):
        batch = words_of_texts(texts[start : start + TEXTS_AT_ONCE], spans=False)
        words.append(batch.hashes)
        counts.append(np.diff(batch.offsets))
    return np.concatenate(words), np.cumsum(np.concatenate(counts))


def fingerprint(settings: DuplicateSettings) -> str:
    """Return 16 hexadecimal digits that differ when sketches can't be compared."""
    stated = [FORMAT, settings.num_perm, settings.seed, SHINGLE_WORDS, shingling.SAMPLE_LEVEL, tables_fingerprint()]
    return hashlib.sha256(json.dumps(stated).encode()).hexdigest()[:16]


@functools.cache
def permutations(num_perm: int, seed: int) -> UInt32s:
    """Return datasketch's ``affine32`` permutations as 2 x num_perm: odd factors, then summands."""
    draw = _mersenne_twister(seed)
    factors = np.array([draw.getrandbits(32) for _ in range(num_perm)], np.uint32) << np.uint32(1) | np.uint32(1)
    summands = np.array([draw.getrandbits(32) for _ in range(num_perm)], np.uint32)
    return np.array([factors, summands], np.uint32)


def _mersenne_twister(seed: int) -> random.Random:
    """Return the generator that ``numpy.random.RandomState(seed)`` is, without the 15 ms that its import takes.

    Source: M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM TOMACS 8(1), 1998; the start from one number is that
    of their program of 2002 (``init_genrand``), where Python's own starts from an array.
    """
    state = [seed]
    for place in range(1, 624):
        state.append((1812433253 * (state[-1] ^ state[-1] >> 30) + place) & 0xFFFFFFFF)
    generator = random.Random()  # noqa: S311  # no secrets
    generator.setstate((3, (*state, len(state)), None))
    return generator


def sign(words: UInt32s, offsets: Int64s, *, num_perm: int, seed: int) -> UInt32s:
    """Return the signatures of documents, documents x num_perm; all ones where a document has no shingle."""
    factors, summands = permutations(num_perm, seed)
    signatures = np.full((len(offsets) - 1, num_perm), 0xFFFFFFFF, np.uint32)
    work = len(words) * num_perm
    if enabled(work):
        _sign(words, offsets, factors, summands, signatures, work=work)
        return signatures
    for document in range(len(offsets) - 1):
        own = words[offsets[document] : offsets[document + 1]]
        if len(own) >= SHINGLE_WORDS:
            mixed = _finalized(_shingle_hashes(own))
            np.min(mixed[:, None] * factors + summands, axis=0, out=signatures[document])
    return signatures


@kernel
def _sign(words: Any, offsets: Any, factors: Any, summands: Any, signatures: Any) -> None:
    """Write the signatures (uint32[documents, num_perm], all ones before)."""
    num_perm = len(factors)
    for document in range(len(offsets) - 1):
        signature = signatures[document]
        for i in range(offsets[document], offsets[document + 1] - 4):
            value = 0
            for k in range(i, i + 5):
                value = fold_in(value, words[k])
            value = ((value ^ (value >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF
            value = ((value ^ (value >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
            value ^= value >> 16
            for k in range(num_perm):
                permuted = (factors[k] * value + summands[k]) & 0xFFFFFFFF
                if permuted < signature[k]:
                    signature[k] = permuted


def _shingle_hashes(words: UInt32s) -> UInt32s:
    """Return the hash of each word-5-gram of one document."""
    value = np.zeros(len(words) - SHINGLE_WORDS + 1, np.uint64)
    for k in range(SHINGLE_WORDS):
        word = words[k : k + len(value)].astype(np.uint64)
        value = ((value ^ word) * np.uint64(0x5BD1E995) + np.uint64(0x3C6EF372)) & np.uint64(0xFFFFFFFF)
        value ^= value >> np.uint64(15)
    return value.astype(np.uint32)


def _finalized(values: UInt32s) -> UInt32s:
    """Apply the 32-bit finalizer of MurmurHash3, a bijection."""
    values = (values ^ (values >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    values = (values ^ (values >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return values ^ (values >> np.uint32(16))


def to_datasketch(signature: UInt32s, *, settings: DuplicateSettings | None = None) -> Any:
    """Return a signature as a datasketch ``MinHash``, for its indexes and storages.

    The object hashes new shingles with ``shingle_hash``, so that it can also be updated.
    """
    from datasketch import MinHash

    settings = settings or DuplicateSettings()
    return MinHash(
        seed=settings.seed,
        hashvalues=np.array(signature, np.uint32),
        permutations=permutations(settings.num_perm, settings.seed),
        hashfunc=shingling.shingle_hash,
        scheme="affine32",
    )


def from_datasketch(minhash: Any, *, settings: DuplicateSettings | None = None) -> UInt32s:
    """Return the signature of a datasketch ``MinHash``.

    Raises:
        ValueError: it has another scheme, seed, length or hash function, so that values would compare
            without meaning.
    """
    settings = settings or DuplicateSettings()
    theirs = (minhash.scheme, minhash.seed, len(minhash), minhash.hashfunc)
    ours = ("affine32", settings.seed, settings.num_perm, shingling.shingle_hash)
    for name, their, our in zip(("scheme", "seed", "num_perm", "hashfunc"), theirs, ours, strict=True):
        if their != our:
            raise ValueError(f"MinHash with {name} {their!r}: its values can't be compared with those of {our!r}")
    return np.array(minhash.hashvalues, np.uint32)
