"""A shared index in Redis: many scrapers ask "seen this story?" of one store.

Signatures lie in datasketch's ``MinHashLSH`` on its Redis storage, so that any other datasketch program can
query them; beside them lie each story's word hashes (4 bytes a word, no text), with which every candidate
is verified as in a run. Nothing is pickled. An index finds stories that are similar as a whole (at a
similarity of .5 with a chance of 55 %, of .7 with 99 %); short excerpts from long stories want a run.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import redis as client
from datasketch import MinHashLSH

from cleaner.duplicates import Mask, Sketcher, Sketches, decide, to_datasketch
from cleaner.duplicates.candidates import BAND_ROWS, MOST_PARTNERS
from cleaner.duplicates.relations import Score, pair_of
from cleaner.duplicates.sketch import MIN_WORDS, fingerprint
from cleaner.duplicates.verify import score_pairs
from cleaner.errors import InputError, SettingsError
from cleaner.model import Document, Pair
from cleaner.settings import DuplicateSettings

ADMIT = """
redis.call('HSETNX', KEYS[1], ARGV[1], redis.call('HLEN', KEYS[1]))
return redis.call('HGET', KEYS[1], ARGV[1])
"""
"""Gives a story the next number, once, atomically: of two copies stored at the same time exactly one is first."""


class SharedIndex:
    """Stories in Redis; use one object in each process (it pickles as its arguments).

    ``redis`` is what ``redis.Redis`` takes (host, port, ...), ``name`` keeps several indexes apart. ``mask``
    is the furniture of an earlier run; without one nothing is masked, so add cleaned texts.

    Raises:
        SettingsError: the index was made with settings or a version that can't be compared.
    """

    def __init__(
        self,
        redis: Mapping[str, Any],
        *,
        name: str = "cleaner",
        settings: DuplicateSettings | None = None,
        mask: Mask | None = None,
    ) -> None:
        self._arguments = (dict(redis), name, settings, mask)
        self.settings = settings or DuplicateSettings()
        self._mask = mask or Mask(np.empty(0, np.int64))
        self._sketcher = Sketcher(self.settings)
        self._redis: Any = client.Redis(**redis)
        self._name = name.encode()
        self._admit = self._redis.register_script(ADMIT)
        made = fingerprint(self.settings).encode()
        self._redis.setnx(self._key("settings"), made)
        if self._redis.get(self._key("settings")) != made:
            raise SettingsError(f"index {name}: made with other settings or another version; give another name")
        self._lsh = MinHashLSH(
            num_perm=self.settings.num_perm,
            params=(self.settings.num_perm // BAND_ROWS, BAND_ROWS),
            storage_config={"type": "redis", "basename": self._key("lsh"), "redis": dict(redis)},
            prepickle=False,
        )

    def __reduce__(self) -> tuple[object, ...]:
        return _open, self._arguments

    def __len__(self) -> int:
        """Return how many different stories are stored."""
        return int(self._redis.hlen(self._key("equal")))

    def query(self, document: Document) -> tuple[Pair, ...]:
        """Return the document's pairs with stored stories, ``related`` ones too; nothing is stored."""
        sketch = self._sketcher.sketch([document.text])
        first = self._redis.hget(self._key("equal"), str(int(sketch.hashes[0])))
        if first is not None and len(sketch.words):
            return _identical(document.id, first)
        return self._similar(document.id, sketch, admitted_before=None)

    def admit(self, document: Document) -> tuple[Pair, ...]:
        """Store the document and return its pairs with stories stored before it.

        Safe from many processes at once: of several copies exactly one finds none before it. A document that
        equals a stored one is not stored again; adding the same document twice changes nothing.

        Raises:
            InputError: the id is that of a stored document with another text.
        """
        sketch = self._sketcher.sketch([document.text])
        if not len(sketch.words):
            return ()
        if not self._redis.hsetnx(self._key("equal"), str(int(sketch.hashes[0])), document.id):
            first = self._redis.hget(self._key("equal"), str(int(sketch.hashes[0])))
            if first != document.id.encode():
                return _identical(document.id, first)
        if len(sketch.words) < MIN_WORDS:
            return ()
        self._store(document.id, sketch)
        number = int(self._admit(keys=[self._key("order")], args=[document.id]))
        return self._similar(document.id, sketch, admitted_before=number)

    def _store(self, id: str, sketch: Sketches) -> None:
        words = sketch.words.astype("<u4").tobytes()
        if not self._redis.hsetnx(self._key("words"), id, words) and self._redis.hget(self._key("words"), id) != words:
            raise InputError(f"{id}: stored already with another text; give each version of a story its own id")
        if id.encode() not in self._lsh.keys:
            with self._lsh.insertion_session() as session:
                session.insert(id.encode(), to_datasketch(sketch.signatures[0], settings=self.settings), False)

    def _similar(self, id: str, sketch: Sketches, *, admitted_before: int | None) -> tuple[Pair, ...]:
        if len(sketch.words) < MIN_WORDS:
            return ()
        found = self._lsh.query(to_datasketch(sketch.signatures[0], settings=self.settings))
        others = sorted(other for other in found if other != id.encode())
        if not others:
            return ()
        stored = self._redis.hmget(self._key("words"), others)
        numbers = self._redis.hmget(self._key("order"), others)
        kept = [
            (other.decode(), np.frombuffer(words, "<u4").astype(np.uint32))
            for other, words, number in zip(others, stored, numbers, strict=True)
            if number is not None and words is not None and (admitted_before is None or int(number) < admitted_before)
        ]
        return self._verify(id, sketch, kept)

    def _verify(self, id: str, sketch: Sketches, others: list[tuple[str, Any]]) -> tuple[Pair, ...]:
        texts = [sketch.words, *(words for _, words in others)]
        offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum([len(words) for words in texts])])
        partners = np.arange(1, len(texts))
        rows = score_pairs(np.stack([0 * partners, partners], axis=1), np.concatenate(texts), offsets, self._mask)
        pairs = []
        for (other, _), row in zip(others, rows.tolist(), strict=True):
            score = Score(*row)
            relation, reason = decide(score, settings=self.settings)
            if relation is not None:
                pairs.append(pair_of(id, other, relation, score, reason))
        pairs.sort(key=lambda pair: (-pair.coverage, pair.a, pair.b))
        return tuple(pairs[:MOST_PARTNERS])

    def _key(self, part: str) -> bytes:
        return self._name + b":" + part.encode()


def _identical(id: str, first: bytes) -> tuple[Pair, ...]:
    other = first.decode()
    if other == id:
        return ()
    a, b = sorted((id, other))
    return (Pair(a, b, "identical", 1.0, 1.0, 1.0, 1.0, "the same words in the same order"),)


def _open(redis: Mapping[str, Any], name: str, settings: DuplicateSettings | None, mask: Mask | None) -> SharedIndex:
    return SharedIndex(redis, name=name, settings=settings, mask=mask)
