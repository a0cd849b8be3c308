"""Says which cue moved a line's score, and by how much."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate import context, phrases, repeats, shape, topic, wording
from cleaner.boilerplate.patterns import Gains
from cleaner.boilerplate.weights import COLUMNS, Weights

# Evidence below this many log-odds is not listed.
LEAST = 0.05

# The measured cues and the measures that speak for each; a phrase's own cue takes the place of WORDING.
WORDING, SHAPE, PLACE, TOPIC = "furniture-wording", "furniture-shape", "page-edge", "off-topic"
HEADLINE, LINE, PUBLISHER, RUN = "repeated-headline", "repeated-line", "repeated-at-publisher", "among-furniture"
GROUPS = (WORDING, SHAPE, PLACE, TOPIC, HEADLINE, LINE, PUBLISHER, RUN)
WORDING_AT = GROUPS.index(WORDING)

_HEADLINE = (
    "headline_cover",
    "headline_match",
    "title_cover",
    "title_match",
    "title_known",
    "title_copies",
    "earlier_match",
)
_NEIGHBOURS = (
    "size_before_2", "size_before", "size_after", "size_after_2", "end_before", "end_after", "start_after",
    "short_run", "short_around",
)  # fmt: skip


def explain_lines(
    weights: Weights,
    table: npt.NDArray[np.int32],
    best: npt.NDArray[np.int32],
    rows: npt.NDArray[np.int64],
    gains: Gains,
) -> list[tuple[tuple[str, float], ...]]:
    """Return the evidence of some rows of the table: cues and log-odds, strongest first, never empty."""
    moved = _moved_by(weights, table, rows)
    return [_ranked(weights, line, row, best, gains) for line, row in zip(moved, rows.tolist(), strict=True)]


def strongest_cues(
    weights: Weights,
    table: npt.NDArray[np.int32],
    best: npt.NDArray[np.int32],
    rows: npt.NDArray[np.int64],
    gains: Gains,
) -> list[str]:
    """Return the first cue that ``explain_lines`` gives for each row, in much less time."""
    lexicon = weights.lexicon
    moved = _moved_by(weights, table, rows)
    measured = np.array([lexicon.number(name) for name in GROUPS])
    phrase = np.where(best[rows] >= 0, lexicon.phrase_cues[np.maximum(best[rows], 0)], measured[WORDING_AT])
    gain, cue = gains.values[rows] // 10, gains.cues[rows]
    own = np.where(cue[:, None] == measured, moved, 0).sum(axis=1)
    gained = gain + np.where(cue == phrase, moved[:, WORDING_AT], own)
    most, group = moved.max(axis=1), moved.argmax(axis=1)
    plain = np.where(group == WORDING_AT, phrase, measured[group])
    strongest = np.where((gain > 0) & (gained > most), cue, plain)
    names = [lexicon.cue_names[number] for number in strongest.tolist()]
    # Where two cues moved a score alike, or a phrase speaks for a measured cue too, all are ranked.
    unclear = (np.count_nonzero(moved == most[:, None], axis=1) > 1) | ((gain > 0) & (gained == most))
    unclear |= (best[rows] >= 0) & (phrase[:, None] == measured).any(axis=1)
    for place in np.flatnonzero(unclear).tolist():
        names[place] = _ranked(weights, moved[place], int(rows[place]), best, gains)[0][0]
    return names


def _moved_by(weights: Weights, table: npt.NDArray[np.int32], rows: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return how many hundredths of log-odds each of the GROUPS moved the scores of some rows.

    The second score stands on the first one: what "own_score" moved is shared out as the first score's own
    evidence was. Hundredths, so that ranks don't hang on the last digit.
    """
    chosen = np.ascontiguousarray(table[rows])
    group_of, own = _group_of()
    first = weights.first.contributions(chosen, group_of, len(GROUPS) + 1)[:, :-1].astype(float)
    second = weights.second.contributions(chosen, group_of, len(GROUPS) + 1).astype(float)
    moved = first.sum(axis=1)
    share = np.divide(second[:, own], moved, out=np.zeros(len(rows)), where=np.abs(moved) > 100)
    total = second[:, :-1] + first * np.clip(share, 0, 1)[:, None]
    return np.asarray(np.rint(total / 10), np.int64)


def _ranked(
    weights: Weights, moved: npt.NDArray[np.int64], row: int, best: npt.NDArray[np.int32], gains: Gains
) -> tuple[tuple[str, float], ...]:
    evidence = dict(zip(GROUPS, moved.tolist(), strict=True))
    lexicon = weights.lexicon
    if best[row] >= 0:
        name = lexicon.cue_names[int(lexicon.phrase_cues[best[row]])]
        evidence[name] = evidence.pop(WORDING)
    if gains.values[row]:
        name = lexicon.cue_names[int(gains.cues[row])]
        evidence[name] = evidence.get(name, 0) + int(gains.values[row]) // 10
    ranked = sorted(((name, v / 100) for name, v in evidence.items()), key=lambda e: (-e[1], e[0]))
    return tuple(e for e in ranked if abs(e[1]) >= LEAST) or (ranked[0],)


@cache
def _group_of() -> tuple[npt.NDArray[np.int32], int]:
    """Return each column's group, and the group of "own_score" (the last)."""
    names = dict.fromkeys(COLUMNS, PLACE)
    names |= dict.fromkeys(shape.SHAPE, SHAPE) | dict.fromkeys(topic.TOPIC, TOPIC)
    names |= dict.fromkeys(_HEADLINE, HEADLINE) | dict.fromkeys(("copies_before", "copies_after"), LINE)
    names |= dict.fromkeys(wording.MEASURES + phrases.MEASURES, WORDING)
    names |= dict.fromkeys(repeats.MEASURES, PUBLISHER)
    names |= dict.fromkeys(context.MEASURES + _NEIGHBOURS, RUN)
    group_of = [GROUPS.index(names[column]) for column in COLUMNS]
    group_of[COLUMNS.index("own_score")] = len(GROUPS)
    return np.array(group_of, np.int32), len(GROUPS)
