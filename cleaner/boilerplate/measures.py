"""What is measured on each line: the columns that the judge's weights speak of.

The kernels run over a batch of documents at once. Arrays: ``codes`` int32 code points of all texts,
``kinds`` uint8, their kinds (``lines.SPACE`` to ``lines.MARK``), ``lines`` int64 (n, 2) code-point bounds of
the lines that hold something, ``line_words`` int64 (n + 1,) first word of each line, ``documents`` int64 (d + 1,) first
line of each document, ``out`` int32 (n, len(MEASURES)). All arithmetic is on integers (shares in
thousandths), so that compiled and interpreted runs agree.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import Pages
from cleaner.boilerplate.place import PLACE, measure_place
from cleaner.boilerplate.shape import SHAPE, measure_ends, measure_shape
from cleaner.boilerplate.topic import TOPIC, measure_headline, measure_overlap, number_words

COLUMNS = SHAPE + PLACE + TOPIC
FIRST_PLACE = len(SHAPE)
FIRST_TOPIC = len(SHAPE) + len(PLACE)


def measure_own(pages: Pages, out: npt.NDArray[np.int32]) -> None:
    """Fill the SHAPE columns of a table (n, at least len(COLUMNS)), which hang on the line alone."""
    work = len(pages.codes)
    others = np.empty(int((pages.lines[:, 1] - pages.lines[:, 0]).max(initial=0)) + 1, np.int32)
    measure_shape(pages.codes, pages.kinds, pages.lines, out, others, work=work)
    measure_ends(pages.codes, pages.kinds, pages.lines, out, work=work)


def number_all_words(pages: Pages) -> npt.NDArray[np.uint32]:
    """Return a number for each word, equal for equal words of a document."""
    ids = np.empty(len(pages.hashes), np.uint32)
    number_words(pages.hashes, pages.word_edges, ids, *_room(pages.word_edges), work=len(pages.hashes))
    return ids


def measure_surroundings(pages: Pages, ids: npt.NDArray[np.uint32], out: npt.NDArray[np.int32]) -> None:
    """Fill the PLACE and TOPIC columns, which hang on the other lines; ``ids`` are the words' numbers."""
    work = len(pages.hashes)
    measure_place(pages.documents, out, FIRST_PLACE, work=work)
    line_ids = np.empty(len(pages.lines), np.uint32)
    number_words(pages.line_keys, pages.documents, line_ids, *_room(pages.documents), work=work)
    most = int(max(np.diff(pages.word_edges).max(initial=1), np.diff(pages.documents).max(initial=1)))
    scratch = np.full((3, most), -1, np.int64)
    words = (ids, pages.word_starts, pages.word_ends, pages.line_words)
    measure_overlap(*words, pages.documents, out, FIRST_TOPIC, *scratch, work=work)
    lines = (pages.line_words, pages.titles, pages.documents, line_ids)
    candidates = np.empty(7, np.int64)
    measure_headline(ids, *lines, out, FIRST_TOPIC + 4, scratch[0], scratch[1], candidates, work=work)


def _room(edges: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]:
    """Return a hash table and keys for as many words as any document has."""
    most = int(np.diff(edges).max(initial=1))
    return np.full(1 << (2 * most).bit_length(), -1, np.int32), np.empty(most, np.int64)
