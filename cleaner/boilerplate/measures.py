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


def measure(pages: Pages, out: npt.NDArray[np.int32]) -> None:
    """Fill the COLUMNS of a table (n, at least len(COLUMNS)) that starts at 0."""
    work = len(pages.codes)
    measure_shape(pages.codes, pages.kinds, pages.lines, out, work=work)
    measure_ends(pages.codes, pages.kinds, pages.lines, out, work=work)
    measure_place(pages.documents, out, FIRST_PLACE, work=work)
    ids = np.empty(len(pages.hashes), np.int32)
    line_ids = np.empty(len(pages.lines), np.int32)
    most = int(max(np.diff(pages.word_edges).max(initial=1), np.diff(pages.documents).max(initial=1)))
    table = np.full(1 << (2 * most).bit_length(), -1, np.int32)
    keys = np.empty(most, np.int64)
    scratch = np.empty((3, most + 1), np.int32)
    number_words(pages.hashes, pages.word_edges, ids, table, keys, work=work)
    number_words(pages.line_keys, pages.documents, line_ids, table, keys, work=work)
    measure_overlap(
        ids,
        pages.word_starts,
        pages.word_ends,
        pages.line_words,
        pages.documents,
        out,
        FIRST_TOPIC,
        *scratch,
        work=work,
    )
    measure_headline(
        ids,
        pages.line_words,
        pages.titles,
        pages.documents,
        line_ids,
        out,
        FIRST_TOPIC + 4,
        scratch[0],
        scratch[1],
        work=work,
    )
