"""The learned weights: one readable JSON file, and the table of measures that it speaks of."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate import context, measures, phrases, repeats, wording
from cleaner.boilerplate.cues import Cue, cues
from cleaner.boilerplate.lines import Pages
from cleaner.boilerplate.trees import Forest, read_forest
from cleaner.errors import SettingsError
from cleaner.model import Document

PACKAGED = Path(__file__).with_name("weights.json")
FORMAT, VERSION = "cleaner-boilerplate-weights", 1

COLUMNS = measures.COLUMNS + wording.MEASURES + phrases.MEASURES + repeats.MEASURES + context.MEASURES
"""The measures of a line, as a row of the table has them."""
FIRST_WORDING = len(measures.COLUMNS)
FIRST_PHRASE = FIRST_WORDING + len(wording.MEASURES)
FIRST_REPEAT = FIRST_PHRASE + len(phrases.MEASURES)
FIRST_CONTEXT = FIRST_REPEAT + len(repeats.MEASURES)


@dataclass(frozen=True, slots=True, eq=False)
class CueTable:
    """The cues' phrases as arrays."""

    cues: tuple[Cue, ...]
    trie: phrases.Trie
    phrase_cues: npt.NDArray[np.int32]

    @classmethod
    def of(cls, chosen: tuple[Cue, ...]) -> CueTable:
        """Return the table of some cues."""
        numbered = [(index, phrase) for index, cue in enumerate(chosen) for phrase in cue.phrases]
        trie = phrases.build_trie(tuple(phrase for _, phrase in numbered))
        return cls(chosen, trie, np.array([index for index, _ in numbered] or [0], np.int32))


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """What is known of words: the vocabulary and the cues' phrases, with their weights in thousandths."""

    vocabulary: wording.Vocabulary
    cue_table: CueTable
    cue_weights: npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """Everything learned: the lexicon, two forests, the scores' calibration, the cautions.

    ``calibration`` (k, 2): a second score in thousandths and the probability in thousandths at it, ascending.
    ``cautions``: for each name the least second score that removes, in thousandths.
    """

    lexicon: Lexicon
    first: Forest
    second: Forest
    calibration: npt.NDArray[np.float64]
    cautions: dict[str, int]
    stated: dict[str, Any]

    def probabilities(self, scores: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """Return the calibrated probability of boilerplate at each second score."""
        return np.interp(scores, self.calibration[:, 0], self.calibration[:, 1] / 1000)


@cache
def cue_table() -> CueTable:
    """Return the table of all cues."""
    return CueTable.of(cues())


@cache
def load_weights(path: str | None = None) -> Weights:
    """Return the weights of a file, the packaged ones by default.

    Raises:
        SettingsError: the file can't be read, is no weights file or has another version.
    """
    place = Path(path) if path else PACKAGED
    try:
        stated = json.loads(place.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"weights {place}: can't be read ({error}); write them with cleaner fit") from error
    if not isinstance(stated, dict) or (stated.get("format"), stated.get("version")) != (FORMAT, VERSION):
        raise SettingsError(f"weights {place}: not of this version ({FORMAT} {VERSION}); write them with cleaner fit")
    try:
        return read_weights(stated)
    except (KeyError, TypeError, ValueError) as error:
        raise SettingsError(f"weights {place}: {error!r} is wrong or missing; write them with cleaner fit") from error


def read_weights(stated: dict[str, Any]) -> Weights:
    """Return the weights that a dictionary states."""
    table = cue_table()
    learned: dict[str, int] = stated["cues"]
    vocabulary = wording.read_vocabulary(stated["vocabulary"]["terms"], stated["vocabulary"]["intercept"])
    return Weights(
        Lexicon(vocabulary, table, weigh_cues(table.cues, learned)),
        read_forest(stated["first"], COLUMNS),
        read_forest(stated["second"], COLUMNS),
        np.array(stated["calibration"], np.float64),
        {name: int(value) for name, value in stated["cautions"].items()},
        stated,
    )


def weigh_cues(chosen: Sequence[Cue], learned: dict[str, int]) -> npt.NDArray[np.int32]:
    """Return each cue's weight in thousandths: the learned one, else the one declared beside it."""
    return np.array([learned.get(cue.name, round(1000 * cue.default_weight)) for cue in chosen] or [0], np.int32)


def measure_lines(
    pages: Pages,
    documents: Sequence[Document],
    repeated: repeats.RepeatedLines | None,
    learned: Lexicon,
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    """Return the table of measures (context still empty) and each line's strongest phrase (-1: none)."""
    n = len(pages.lines)
    out = np.zeros((n, len(COLUMNS)), np.int32)
    measures.measure(pages, out)
    work = len(pages.hashes)
    wording.measure_wording(pages.hashes, pages.line_words, *learned.vocabulary, out, FIRST_WORDING, work=5 * work)
    found = np.empty((n, phrases.MAX_FOUND, 3), np.int32)
    counts = np.zeros(n, np.int32)
    best = np.empty(n, np.int32)
    phrases.match_phrases(pages.hashes, pages.line_words, *learned.cue_table.trie, found, counts, work=8 * work)
    phrases.measure_phrases(
        found, counts, pages.line_words, learned.cue_table.phrase_cues, learned.cue_weights, out, FIRST_PHRASE, best, work=n
    )
    repeats.measure_repeats(pages, documents, repeated, out, FIRST_REPEAT)
    return out, best


def score_lines(pages: Pages, table: npt.NDArray[np.int32], weights: Weights) -> npt.NDArray[np.int64]:
    """Return the second scores of all lines in thousandths, filling the table's context columns."""
    scores = weights.first.score(table)
    context.measure_context(scores, pages.documents, table, FIRST_CONTEXT, work=16 * len(table))
    return weights.second.score(table)
