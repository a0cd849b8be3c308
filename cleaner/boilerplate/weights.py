"""The learned weights: one readable JSON file, and the table of measures that it speaks of."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate import context, measures, phrases, repeats, wording
from cleaner.boilerplate.cues import cues
from cleaner.boilerplate.cuts import Cutters, choose_cutters
from cleaner.boilerplate.lines import Pages
from cleaner.boilerplate.packed import Arrays, fingerprint, load_packed
from cleaner.boilerplate.trees import Forest, read_forest
from cleaner.errors import SettingsError
from cleaner.model import Document

PACKAGED = Path(__file__).with_name("weights.json")
_FOREST = tuple(field.name for field in fields(Forest))
FORMAT, VERSION = "cleaner-boilerplate-weights", 1

COLUMNS = measures.COLUMNS + wording.MEASURES + phrases.MEASURES + repeats.MEASURES + context.MEASURES
"""The measures of a line, as a row of the table has them."""
# Lines whose first score is at most this (thousandths) are content whatever stands around them: of the kit's lines
# (unseen hosts) no such one reached a second score above 0. They keep their first score.
SETTLED = -3500
FIRST_WORDING = len(measures.COLUMNS)
FIRST_PHRASE = FIRST_WORDING + len(wording.MEASURES)
FIRST_REPEAT = FIRST_PHRASE + len(phrases.MEASURES)
FIRST_CONTEXT = FIRST_REPEAT + len(repeats.MEASURES)


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """What is known of words: the vocabulary, and the cues with their phrases.

    ``phrase_cues`` is the number of each phrase's cue, ``cue_weights`` each cue's weight in thousandths,
    ``cutters`` the phrases that may cut a part of a line.
    """

    vocabulary: wording.Vocabulary
    trie: phrases.Trie
    cue_names: tuple[str, ...]
    phrase_cues: npt.NDArray[np.int32]
    cue_weights: npt.NDArray[np.int32]
    cutters: Cutters

    def number(self, cue: str) -> int:
        """Return a cue's number, -1 if there is none of that name."""
        return self.cue_names.index(cue) if cue in self.cue_names else -1


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """Everything learned: the lexicon, two forests, the scores' calibration, the cautions.

    ``catalogue``: name, family and summary of every cue, in the order of their numbers.
    ``calibration`` (k, 2): a second score in thousandths and the probability in thousandths at it, ascending.
    ``sure`` (cues, 2): whose phrases were furniture in nearly all labelled lines that they fill, and that they begin.
    ``cautions``: for each name the least second score that removes, in thousandths.
    """

    lexicon: Lexicon
    catalogue: list[tuple[str, str, str]]
    first: Forest
    second: Forest
    sure: npt.NDArray[np.bool_]
    calibration: npt.NDArray[np.float64]
    cautions: dict[str, int]

    def probabilities(self, scores: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """Return the calibrated probability of boilerplate at each second score."""
        return np.interp(scores, self.calibration[:, 0], self.calibration[:, 1] / 1000)


@cache
def load_weights(path: str | None) -> Weights:
    """Return the weights of a file, the packaged ones if ``None``.

    Raises:
        SettingsError: the file can't be read, is no weights file or has another version.
    """
    place = Path(path) if path else PACKAGED
    try:
        raw = place.read_bytes()
    except OSError as error:
        raise SettingsError(f"weights {place}: can't be read ({error}); write them with cleaner fit") from error
    packed = load_packed(fingerprint(raw))
    return _unpacked(packed) if packed else _read_file(place, raw)


def _read_file(place: Path, raw: bytes) -> Weights:
    try:
        stated = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise SettingsError(f"weights {place}: can't be read ({error}); write them with cleaner fit") from error
    if not isinstance(stated, dict) or (stated.get("format"), stated.get("version")) != (FORMAT, VERSION):
        raise SettingsError(f"weights {place}: not of this version ({FORMAT} {VERSION}); write them with cleaner fit")
    try:
        return _unpacked(_pack(stated))
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise SettingsError(f"weights {place}: {error!r} is wrong or missing; write them with cleaner fit") from error


def _unpacked(packed: Arrays) -> Weights:
    stated = json.loads(str(packed["stated"]))
    first, second = (Forest(*(packed[f"{which}_{name}"] for name in _FOREST)) for which in ("first", "second"))
    vocabulary = wording.as_vocabulary(packed["terms"], packed["term_weights"], stated["intercept"])
    calibration = np.array(stated["calibration"], np.float64)
    cautions = {name: int(value) for name, value in stated["cautions"].items()}
    words = _lexicon(vocabulary, packed, stated["cues"])
    sure = np.array([[name in stated["sure"][how] for how in ("whole", "start")] for name in words.cue_names])
    catalogue = [(name, family, summary) for name, family, summary in packed["catalogue"].tolist()]
    return Weights(words, catalogue, first, second, sure, calibration, cautions)


def declared_lexicon(vocabulary: wording.Vocabulary) -> Lexicon:
    """Return the lexicon of a vocabulary and all cues with their declared weights."""
    return _lexicon(vocabulary, _pack_cues(), {})


def pack_weights() -> tuple[Arrays, str]:
    """Return the packaged weights and all phrases as arrays, and the fingerprint of what they were made from."""
    raw = PACKAGED.read_bytes()
    return _pack(json.loads(raw)), fingerprint(raw)


def _lexicon(vocabulary: wording.Vocabulary, packed: Arrays, learned: dict[str, int]) -> Lexicon:
    names = tuple(packed["catalogue"][:, 0].tolist())
    declared = packed["cue_weights"].tolist()
    weights = [learned.get(name, weight) for name, weight in zip(names, declared, strict=True)]
    cutters = Cutters(_named(phrases.Trie, packed, "cut"), packed["cut_owners"], packed["cut_whole"])
    trie = _named(phrases.Trie, packed, "trie")
    return Lexicon(vocabulary, trie, names, packed["phrase_cues"], np.array(weights, np.int32), cutters)


def _named(kind: Any, packed: Arrays, prefix: str) -> Any:
    return kind(*(packed[f"{prefix}_{name}"] for name in kind._fields))


def _pack(stated: dict[str, Any]) -> Arrays:
    vocabulary = wording.read_vocabulary(stated["vocabulary"]["terms"], 0)
    packed = _pack_cues() | {"terms": vocabulary.keys, "term_weights": vocabulary.weights}
    small = {name: stated[name] for name in ("calibration", "cautions", "cues", "sure")}
    packed["stated"] = np.array(json.dumps(small | {"intercept": stated["vocabulary"]["intercept"]}))
    for which in ("first", "second"):
        forest = read_forest(stated[which], COLUMNS)
        packed |= {f"{which}_{name}": getattr(forest, name) for name in _FOREST}
    return packed


def _pack_cues() -> Arrays:
    chosen = cues()
    cutters = choose_cutters(chosen)
    packed: Arrays = {
        "catalogue": np.array([[cue.name, cue.family, cue.summary] for cue in chosen]),
        "cue_weights": np.array([round(1000 * cue.default_weight) for cue in chosen], np.int32),
        "phrase_cues": np.array([n for n, cue in enumerate(chosen) for _ in cue.phrases] or [0], np.int32),
        "cut_owners": cutters.owners,
        "cut_whole": cutters.whole,
    }
    trie = phrases.build_trie(tuple(phrase for cue in chosen for phrase in cue.phrases))
    packed |= {f"trie_{name}": array for name, array in trie._asdict().items()}
    return packed | {f"cut_{name}": array for name, array in cutters.trie._asdict().items()}


def measure_lines(
    pages: Pages,
    documents: Sequence[Document],
    repeated: repeats.RepeatedLines | None,
    learned: Lexicon,
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    """Return the table of measures (context still empty) and each line's strongest phrase (-1: none)."""
    table, best = measure_own(pages, documents, repeated, learned)
    measure_surroundings(pages, measures.number_all_words(pages), table)
    return table, best


def measure_own(
    pages: Pages,
    documents: Sequence[Document],
    repeated: repeats.RepeatedLines | None,
    learned: Lexicon,
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    """Return a table with the measures that don't hang on a page's other lines, and each line's strongest phrase."""
    n = len(pages.lines)
    out = np.zeros((n, len(COLUMNS)), np.int32)
    measures.measure_own(pages, out)
    work = int((pages.line_words[:, 1] - pages.line_words[:, 0]).sum())
    room = wording.room_for_terms(pages.line_words)
    wording.measure_wording(
        pages.hashes, pages.line_words, *learned.vocabulary, out, FIRST_WORDING, room, work=5 * work
    )
    found = np.empty((n, phrases.MAX_FOUND, 3), np.int32)
    counts = np.zeros(n, np.int32)
    best = np.empty(n, np.int32)
    begun = phrases.room_for_matches()
    phrases.match_phrases(pages.hashes, pages.line_words, *learned.trie, found, counts, begun, work=8 * work)
    phrases.measure_phrases(
        found, counts, pages.line_words, learned.phrase_cues, learned.cue_weights, out, FIRST_PHRASE, best, work=n
    )
    repeats.measure_repeats(pages, documents, repeated, out, FIRST_REPEAT)
    return out, best


def measure_surroundings(pages: Pages, ids: npt.NDArray[np.uint32], table: npt.NDArray[np.int32]) -> None:
    """Fill the measures that hang on a page's other lines; ``ids`` are the words' numbers (number_all_words)."""
    measures.measure_surroundings(pages, ids, table)
    repeats.measure_neighbours(pages.documents, table, FIRST_REPEAT, work=len(table))


def score_lines(pages: Pages, table: npt.NDArray[np.int32], weights: Weights) -> npt.NDArray[np.int64]:
    """Return the second scores of all lines in thousandths, filling the table's context columns."""
    scores = weights.first.score(table)
    context.measure_context(scores, pages.documents, table, FIRST_CONTEXT, work=16 * len(table))
    open_rows = np.flatnonzero(scores > SETTLED)
    scores[open_rows] = weights.second.score(np.ascontiguousarray(table[open_rows]))
    return scores
