"""Learns vocabulary and forests on some parts of the hosts, so that the others can judge them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate import context, wording
from cleaner.boilerplate.labelled import CONTENT, FURNITURE, LEARNED, Examples
from cleaner.boilerplate.learning import SEED, find_terms, fit_forest, fit_vocabulary, spell_terms
from cleaner.boilerplate.trees import Forest
from cleaner.boilerplate.weights import COLUMNS, FIRST_CONTEXT, FIRST_WORDING
from cleaner.boilerplate.wording import Vocabulary

Ints = npt.NDArray[np.int64]
Table = npt.NDArray[np.int32]
Parts = frozenset[int]

# How many documents of a page (one for each scraper that fetched it) are learned from: they differ little.
DOCUMENTS_OF_PAGE = {"light": 4, "medium": 2, "heavy": 1}
# Furniture of whole-body pages is plentiful and easy: one line in so many is learned from.
HEAVY_THINNED = 4
# What a mistake costs by group of documents, headline and byline, and the size of a content line:
# measured for content lost; a content line of 400 characters weighs twice one of a few.
GROUP_WEIGHT = {"light": 1.5, "medium": 1.2, "heavy": 0.4}
HEADLINE_WEIGHT, BYLINE_WEIGHT = 2.0, 1.5
SIZE_WEIGHT, MOST_SIZE = 400, 1500
# Size of the forests: half as many trees of fewer leaves, on half the documents, cost 4 points of light line F1.
FIRST_TREES, FIRST_LEAVES = 200, 20
SECOND_TREES, SECOND_LEAVES = 120, 16
RATE = 0.09


class Learner:
    """Fits on examples; ``without`` names the parts whose hosts a fit must not see.

    The first score of a line that the second stage learns from comes from a fit that has not seen the
    line's host, and so does the wording that the first stage learns from: what is learned from must
    be as uncertain as what will be judged.
    """

    def __init__(self, examples: Examples, *, parts: int) -> None:
        self.examples = examples
        self.parts = parts
        self.part_of_line = examples.part_of[examples.document_of]
        self.targets = (examples.labels == FURNITURE).astype(np.int64)
        self.usable = np.isin(examples.labels, list(LEARNED))
        self.hosts = np.unique([r.document.publisher or r.document.id for r in examples.rows], return_inverse=True)[1]
        self._terms = find_terms(examples.pages)
        self._chosen = self._choose()
        self._weights = self._weigh()
        self._words: dict[Parts, tuple[Vocabulary, Table]] = {}
        self._firsts: dict[Parts, Forest] = {}

    def vocabulary(self, without: Parts) -> Vocabulary:
        """Return the vocabulary learned without some parts."""
        return self._wording(without)[0]

    def spelled(self, vocabulary: Vocabulary) -> dict[str, int]:
        """Return a vocabulary's terms in words, sorted."""
        texts = [part for row in self.examples.rows for part in (row.document.text, "")]
        return spell_terms(self.examples.pages, self._terms, "".join(texts), vocabulary)

    def first(self, without: Parts) -> Forest:
        """Return the first forest learned without some parts."""
        if without not in self._firsts:
            rows = self._rows(without)
            mixed = self._mixed(rows)
            for part in range(self.parts):
                own = self.part_of_line[rows] == part
                unseen = without | {part} if len(without) < 2 else frozenset({min(without), part})
                mixed[own, FIRST_WORDING : FIRST_WORDING + len(wording.MEASURES)] = self._wording(unseen)[1][rows[own]]
            columns = np.arange(FIRST_CONTEXT)
            self._firsts[without] = self._fit(mixed, rows, FIRST_TREES, FIRST_LEAVES, columns)
        return self._firsts[without]

    def second(self, without: Parts) -> Forest:
        """Return the second forest learned without some parts (one at most)."""
        tables = [self.examples.in_folder.copy(), self.examples.alone.copy()]
        for table in tables:
            scores = np.zeros(len(table), np.int64)
            for part in range(self.parts):
                if part not in without:
                    own = np.flatnonzero(self.part_of_line == part)
                    scores[own] = self.first_scores(table, own, without | {part})
            context.measure_context(scores, self.examples.pages.documents, table, FIRST_CONTEXT)
        rows = self._rows(without)
        mixed = self._mixed(rows, tables)
        return self._fit(mixed, rows, SECOND_TREES, SECOND_LEAVES, np.arange(len(COLUMNS) - len(context.BODY)))

    def first_scores(self, table: Table, lines: Ints, without: Parts) -> Ints:
        """Return the first scores of some lines, and leave the wording they rest on in the table."""
        columns = slice(FIRST_WORDING, FIRST_WORDING + len(wording.MEASURES))
        table[lines, columns] = self._wording(without)[1][lines]
        return self.first(without).score(np.ascontiguousarray(table[lines]))

    def unseen_scores(self) -> tuple[Ints, Ints]:
        """Return the second scores of all lines, in their folders and alone, each by fits that did not see its host."""
        found = []
        forests = {part: self.second(frozenset({part})) for part in range(self.parts)}
        for stated in (self.examples.in_folder, self.examples.alone):
            table = stated.copy()
            scores = np.zeros(len(table), np.int64)
            for part in range(self.parts):
                own = np.flatnonzero(self.part_of_line == part)
                scores[own] = self.first_scores(table, own, frozenset({part}))
            context.measure_context(scores, self.examples.pages.documents, table, FIRST_CONTEXT)
            for part, forest in forests.items():
                own = np.flatnonzero(self.part_of_line == part)
                scores[own] = forest.score(np.ascontiguousarray(table[own]))
            found.append(scores)
        return found[0], found[1]

    def _wording(self, without: Parts) -> tuple[Vocabulary, Table]:
        if without not in self._words:
            ex = self.examples
            lines = np.flatnonzero(self.usable & self.first_of_page() & ~np.isin(self.part_of_line, list(without)))
            weights = np.array([row.weight for row in ex.rows])[ex.document_of[lines]]
            hosts = self.hosts[ex.document_of[lines]]
            vocabulary = fit_vocabulary(self._terms, lines, self.targets[lines], weights, hosts)
            measured = np.zeros((len(ex.labels), len(wording.MEASURES)), np.int32)
            room = wording.room_for_terms(ex.pages.line_words)
            wording.measure_wording(ex.pages.hashes, ex.pages.line_words, *vocabulary, measured, 0, room)
            self._words[without] = vocabulary, measured
        return self._words[without]

    def first_of_page(self) -> npt.NDArray[np.bool_]:
        """Return which lines are the first of their words and label on their page, whichever scraper fetched it."""
        ex = self.examples
        pages = np.unique([row.page for row in ex.rows], return_inverse=True)[1][ex.document_of]
        keys = np.stack([pages, ex.pages.line_keys, self.targets, self.usable.astype(np.int64)], axis=1)
        first = np.zeros(len(keys), np.bool_)
        first[np.unique(keys, axis=0, return_index=True)[1]] = True
        return first

    def _choose(self) -> npt.NDArray[np.bool_]:
        """Return which lines the forests learn from."""
        ex = self.examples
        random = np.random.default_rng(SEED)
        seen: dict[tuple[str, str], int] = defaultdict(int)
        documents = np.zeros(len(ex.rows), np.bool_)
        for index in random.permutation(len(ex.rows)).tolist():
            row = ex.rows[index]
            seen[row.page, row.group] += 1
            documents[index] = seen[row.page, row.group] <= DOCUMENTS_OF_PAGE.get(row.group, 2)
        heavy = np.array([row.group == "heavy" for row in ex.rows])[ex.document_of] & np.isin(ex.labels, ["B", "K"])
        thinned = random.random(len(ex.labels)) * HEAVY_THINNED < 1
        return self.usable & documents[ex.document_of] & (~heavy | thinned)

    def _weigh(self) -> npt.NDArray[np.float64]:
        ex = self.examples
        by_document = np.array([row.weight * GROUP_WEIGHT.get(row.group, 1.0) for row in ex.rows])
        weights = by_document[ex.document_of]
        heavy = np.array([row.group == "heavy" for row in ex.rows])[ex.document_of]
        content = ex.labels == CONTENT
        weights[content] *= 1 + np.minimum(ex.sizes[content], MOST_SIZE) / SIZE_WEIGHT
        weights[ex.labels == "T"] = HEADLINE_WEIGHT
        weights[(ex.labels == "M") & ~heavy] *= BYLINE_WEIGHT
        return weights

    def _rows(self, without: Parts) -> Ints:
        return np.flatnonzero(self._chosen & ~np.isin(self.part_of_line, list(without)))

    def _mixed(self, rows: Ints, tables: Any = None) -> Table:
        """Return the rows' measures, by document at random those in the folder or those alone."""
        in_folder, alone = tables or (self.examples.in_folder, self.examples.alone)
        random = np.random.default_rng(SEED + 1).random(len(self.examples.rows)) < 0.5
        return np.where(random[self.examples.document_of[rows]][:, None], in_folder[rows], alone[rows])

    def _fit(self, table: Table, rows: Ints, trees: int, leaves: int, columns: Ints) -> Forest:
        return fit_forest(
            table, self.targets[rows], self._weights[rows], trees=trees, leaves=leaves, columns=columns, rate=RATE
        )
