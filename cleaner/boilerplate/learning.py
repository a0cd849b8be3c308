"""The two things that are learned: a vocabulary, and forests of small trees. Needs scikit-learn (extra ``fit``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.lines import Pages
from cleaner.boilerplate.trees import UNIT, Forest, make_forest
from cleaner.boilerplate.wording import (
    BEGIN,
    END,
    FIRST,
    FIRST_TWO,
    LAST,
    ONE,
    TWO,
    Vocabulary,
    make_vocabulary,
    term_key,
)
from cleaner.text import fold

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

# A term must occur in lines of this many hosts: less is a site's own wording, not the language of furniture.
TERM_HOSTS = 6
# Inverse strength of the vocabulary's L2 penalty; 0.5 and 5 measured alike within a point of wording AP.
TERM_C = 2.0
# Terms whose weight stays below this (thousandths) say nothing and are dropped.
TERM_LEAST = 120

# Bins of a measure that the trees may split at; scikit-learn takes at most 255.
BINS = 200

SEED = 20180602


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The terms of lines: ``rows`` are lines, ``keys`` those of ``wording.term_key``, ``words`` where they stand."""

    rows: Ints
    keys: Ints
    words: Ints


def find_terms(pages: Pages) -> Terms:
    """Return the terms of all lines."""
    sizes = pages.line_words[:, 1] - pages.line_words[:, 0]
    row_of = np.full(len(pages.hashes), -1, np.int64)  # -1: a word of a title
    full = np.flatnonzero(sizes > 0)
    index = np.repeat(full, sizes[full])
    offset = np.arange(len(index)) - np.repeat(np.cumsum(sizes[full]) - sizes[full], sizes[full])
    words = pages.line_words[index, 0] + offset
    row_of[words] = index
    firsts, lasts = pages.line_words[full, 0], pages.line_words[full, 1] - 1
    h = pages.hashes
    second = words[offset > 0]
    second_of_line = pages.line_words[full[sizes[full] > 1], 0] + 1

    def pair(at: Ints) -> Ints:
        return (h[at - 1] * 1000003 + h[at]) & 0x3FFFFFFFFFFFF

    at = [words, second, firsts, lasts, second_of_line]
    keys = [h[words] << 3 | ONE, pair(second) << 3 | TWO, h[firsts] << 3 | FIRST, h[lasts] << 3 | LAST,
            pair(second_of_line) << 3 | FIRST_TWO]  # fmt: skip
    places = np.concatenate(at)
    return Terms(row_of[places], np.concatenate(keys), places)


def spell_terms(pages: Pages, terms: Terms, texts: str, vocabulary: Vocabulary) -> dict[str, int]:
    """Return a vocabulary's terms in words, sorted, each spelled as at the first place where it occurs."""
    known, first = np.unique(terms.keys, return_index=True)
    used = np.flatnonzero(vocabulary.keys >= 0)
    places = terms.words[first[np.searchsorted(known, vocabulary.keys[used])]]
    spelled = {}
    for key, weight, place in zip(
        vocabulary.keys[used].tolist(), vocabulary.weights[used].tolist(), places.tolist(), strict=True
    ):
        words = [fold_word(texts, pages, place)]
        if key & 7 in (TWO, FIRST_TWO):
            words.insert(0, fold_word(texts, pages, place - 1))
        term = " ".join([BEGIN] * (key & 7 in (FIRST, FIRST_TWO)) + words + [END] * (key & 7 == LAST))
        if term_key(term) == key:  # a word may be spelled with its neighbour's help (a hyphen at a line end): left out
            spelled[term] = weight
    return dict(sorted(spelled.items()))


def fold_word(texts: str, pages: Pages, word: int) -> str:
    """Return one word of the batch, folded."""
    return "".join(fold(texts[int(pages.word_starts[word]) : int(pages.word_ends[word])]))


def fit_vocabulary(terms: Terms, lines: Ints, targets: Ints, weights: Floats, hosts: Ints) -> Vocabulary:
    """Return the terms that tell furniture, weighed.

    ``lines`` are the rows to learn from, ``targets`` (1 furniture), ``weights`` and ``hosts`` theirs.
    """
    from scipy import sparse  # type: ignore[import-untyped]
    from sklearn.linear_model import LogisticRegression

    place = np.full(int(max(terms.rows.max(), lines.max())) + 1, -1, np.int64)
    place[lines] = np.arange(len(lines))
    mine = place[terms.rows] >= 0
    rows, keys = place[terms.rows[mine]], terms.keys[mine]
    vocabulary, column = np.unique(keys, return_inverse=True)
    seen = np.unique(np.stack([column, hosts[rows]], axis=1), axis=0)
    common = np.bincount(seen[:, 0], minlength=len(vocabulary)) >= TERM_HOSTS
    number = np.cumsum(common) - 1
    used = common[column]
    rows, column = rows[used], number[column[used]]
    known = np.bincount(rows, minlength=len(lines))
    values = 1 / np.sqrt(known[rows])
    table = sparse.csr_matrix((values, (rows, column)), shape=(len(lines), int(common.sum())))
    model = LogisticRegression(C=TERM_C, solver="liblinear", tol=0.01, max_iter=40, random_state=SEED)
    model.fit(table, targets, sample_weight=weights)
    learned = np.rint(UNIT * model.coef_[0]).astype(np.int64)
    strong = np.abs(learned) >= TERM_LEAST
    kept = dict(zip(vocabulary[common][strong].tolist(), learned[strong].tolist(), strict=True))
    return make_vocabulary(kept, round(UNIT * float(model.intercept_[0])))


def fit_forest(
    table: npt.NDArray[np.int32],
    targets: Ints,
    weights: Floats,
    *,
    trees: int,
    leaves: int,
    columns: Any,
    rate: float = 0.1,
) -> Forest:
    """Return a forest fitted by gradient boosting to some columns of the table."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    columns = np.asarray(columns)
    model = HistGradientBoostingClassifier(
        max_iter=trees, max_leaf_nodes=leaves, learning_rate=rate, min_samples_leaf=60, l2_regularization=5.0,
        max_features=0.4, early_stopping=False, random_state=SEED,
    )  # fmt: skip
    edges = [bin_edges(table[:, column].astype(np.int64)) for column in columns.tolist()]
    binned = np.empty((len(table), len(columns)), np.float32)
    for place, column in enumerate(columns.tolist()):
        binned[:, place] = np.searchsorted(edges[place], table[:, column])
    model.fit(binned, targets, sample_weight=weights)
    return export_forest(model, columns, edges)


def bin_edges(values: Ints) -> Ints:
    """Return the ascending upper ends of at most BINS bins of a measure, about equally filled.

    scikit-learn would look for them itself, but where lines have weights it takes a pass over all lines for
    each single edge: nine tenths of the time of a fit.
    """
    different = np.unique(values)
    if len(different) <= BINS:
        return different[:-1]
    ordered = np.sort(values)
    return np.unique(ordered[np.linspace(0, len(ordered) - 1, BINS + 1).astype(np.int64)[1:-1]])


def export_forest(model: Any, columns: Ints, edges: Sequence[Ints]) -> Forest:
    """Return scikit-learn's trees over bins as trees over measures, with integer thresholds and values.

    The first tree carries the baseline.
    """
    nodes: list[list[int]] = [[0, 0, 0, 0, 0]]
    roots = []
    baseline = float(np.ravel(model._baseline_prediction)[0])
    for number, (predictor,) in enumerate(model._predictors):
        tree = predictor.nodes
        base = len(nodes)
        mean = _mean_values(tree) + (baseline if number == 0 else 0.0)
        for node, value in zip(tree, mean.tolist(), strict=True):
            stated = round(UNIT * value)
            if node["is_leaf"]:
                nodes.append([0, 0, 0, 0, stated])
            else:
                feature = int(node["feature_idx"])
                threshold = int(edges[feature][int(np.floor(node["num_threshold"]))])
                below, above = base + int(node["left"]), base + int(node["right"])
                nodes.append([int(columns[feature]), threshold, below, above, stated])
        roots.append(base)
    return make_forest(roots, nodes)


def _mean_values(tree: Any) -> Floats:
    """Return each node's value: a leaf's own, an inner node's mean over what lies under it."""
    values = np.zeros(len(tree))
    for index in range(len(tree) - 1, -1, -1):  # children stand behind their parents
        node = tree[index]
        if node["is_leaf"]:
            values[index] = node["value"]
        else:
            left, right = int(node["left"]), int(node["right"])
            counts = int(tree[left]["count"]), int(tree[right]["count"])
            values[index] = (values[left] * counts[0] + values[right] * counts[1]) / max(1, sum(counts))
    return values
