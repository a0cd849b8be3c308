"""A shard's removals in columns, from which both the record and the review page's numbers are made."""

from __future__ import annotations

from collections.abc import Sequence
from json.encoder import encode_basestring
from typing import NamedTuple, Self

import numpy as np

from cleaner.model import Cleaned, Removal
from cleaner.report.removed import RemovalPart


class ShardRemovals(NamedTuple):
    """The removals of some documents, in order; ``documents`` numbers these, ``ids`` are those of all of them."""

    ids: Sequence[str]
    documents: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]
    cues: Sequence[str]
    scores: Sequence[float]
    texts: Sequence[str]

    @classmethod
    def of(cls, cleaned: Sequence[Cleaned]) -> Self:
        """Return the removals of documents."""
        documents = np.repeat(np.arange(len(cleaned)), [len(c.removals) for c in cleaned]).tolist()
        removals = [removal for c in cleaned for removal in c.removals]
        columns = zip(*removals, strict=True) if removals else [()] * len(Removal._fields)
        return cls([c.document.id for c in cleaned], documents, *columns)

    def rows(self) -> str:
        """Return the rows of removals.jsonl, put together by hand in a third of the time that ``encode_row`` takes."""
        names = list(map(encode_basestring, self.ids))
        cues = {cue: encode_basestring(cue) for cue in set(self.cues)}
        scores = {score: repr(score) for score in set(self.scores)}
        return "".join(
            [
                f'{{"id":{names[document]},"start":{start},"end":{end},"cue":{cues[cue]},"score":{scores[score]},'
                f'"text":{encode_basestring(text)}}}\n'
                for document, start, end, cue, score, text in zip(*self[1:], strict=True)
            ]
        )

    def part(self, size: int) -> RemovalPart:
        """Return the columns that the review page counts; ``size`` is the bytes of the rows."""
        return RemovalPart.of(
            self.documents, self.starts, self.cues, self.scores, self.texts, size=(len(self.ids), size)
        )
