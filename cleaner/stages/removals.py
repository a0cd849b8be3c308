"""A shard's removals in columns, from which both the record and the review page's numbers are made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Self

import numpy as np

from cleaner.boilerplate import Remains, lay_out_spans
from cleaner.decisions import line_key
from cleaner.report.removed import RemovalPart
from cleaner.report.rows import keys_of
from cleaner.stages.encoded import EncodedTexts, Ints, count_lines, without_spans


@dataclass(frozen=True, slots=True, eq=False)
class ShardRemovals:
    """The removals of some texts, a column each, in the order of the record.

    ``documents`` numbers the texts, ``starts`` and ``ends`` are code points of each; ``bounds`` (2, n) are the same
    as bytes of all the texts, ``escaped_bounds`` as bytes of them as JSON holds them. ``texts`` are the different texts
    that were removed, ``which`` says which of them each removal is.
    """

    encoded: EncodedTexts
    documents: Ints
    starts: Ints
    ends: Ints
    cues: Sequence[str]
    scores: Sequence[float]
    bounds: Ints
    escaped_bounds: Ints
    texts: Sequence[str]
    which: Ints

    @classmethod
    def of(cls, encoded: EncodedTexts, remains: Sequence[Remains]) -> Self:
        """Return what has gone of documents with these texts."""
        edges, starts, ends, cues, scores = lay_out_spans(remains)
        documents = np.repeat(np.arange(len(remains)), np.diff(edges))
        bounds = np.stack([encoded.places(documents, starts), encoded.places(documents, ends)])
        texts, which = _different([encoded.data[start:end] for start, end in bounds.T.tolist()])
        escaped_bounds = encoded.escaped_places(bounds)
        return cls(encoded, documents, starts, ends, cues, scores, bounds, escaped_bounds, texts, which)

    def kept(self) -> list[bytes]:
        """Return what is left of each text, in UTF-8."""
        return without_spans(self.encoded.data, self.encoded.edges, *self.bounds)

    def kept_as_json(self) -> list[bytes]:
        """Return what is left of each text in UTF-8 as a JSON string holds it, without quotes."""
        encoded = self.encoded
        return without_spans(encoded.escaped, encoded.escaped_places(encoded.edges), *self.escaped_bounds)

    def rows(self, ids: Sequence[str]) -> bytes:
        """Return the rows of removals.jsonl; ``ids`` are those of the documents.

        They are put together by hand, in a fifth of the time that ``encode_row`` takes.
        """
        heads = [f'{{"id":{encode_basestring(name)},"start":'.encode() for name in ids]
        decided = list(zip(self.cues, self.scores, strict=True))
        reasons = {
            (cue, score): f',"cue":{encode_basestring(cue)},"score":{score!r},"text":'.encode()
            for cue, score in set(decided)
        }
        texts = [encode_basestring(text).encode() for text in self.texts]
        columns = (
            [heads[document] for document in self.documents.tolist()],
            self.starts.tolist(),
            self.ends.tolist(),
            [reasons[why] for why in decided],
            [texts[number] for number in self.which.tolist()],
        )
        return b"".join(map(b'%b%d,"end":%d%b%b}\n'.__mod__, zip(*columns, strict=True)))

    def part(self, size: int) -> RemovalPart:
        """Return the columns that the review page counts; ``size`` is the bytes of the rows."""
        return RemovalPart.of(
            self.documents,
            self.starts,
            self.ends,
            self.cues,
            self.scores,
            keys_of(self.texts, normal=line_key)[self.which],
            size=(len(self.encoded.edges) - 1, size),
        )

    def count_characters(self) -> Ints:
        """Return how many code points of each text went."""
        return self._sums(self.ends - self.starts)

    def count_lines(self) -> Ints:
        """Return how many lines that aren't blank went of each text."""
        return self._sums(np.array(list(map(count_lines, self.texts)), np.int64)[self.which])

    def _sums(self, values: Ints) -> Ints:
        sums = np.concatenate([[0], np.cumsum(values)])
        return np.diff(sums[np.searchsorted(self.documents, np.arange(len(self.encoded.edges)))])


def _different(raw: Sequence[bytes]) -> tuple[list[str], Ints]:
    """Return the different ones of texts in UTF-8 as strings, and for each text which one of them it is."""
    number: dict[bytes, int] = {}
    which = [number.setdefault(text, len(number)) for text in raw]
    return [text.decode() for text in number], np.array(which, np.int64)
