"""Says which cue moved a line's score, and by how much."""

from __future__ import annotations

from collections.abc import Sequence
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
    *,
    strongest: bool = False,
) -> list[tuple[tuple[str, float], ...]]:
    """Return the evidence of some rows of the table: cues and log-odds, strongest first, never empty.

    With ``strongest`` only the first of each row, in much less time. The second score stands on the first
    one: what "own_score" moved is shared out as the first score's own evidence was.
    """
    if not len(rows):
        return []
    chosen = np.ascontiguousarray(table[rows])
    group_of, own = _group_of()
    first = weights.first.contributions(chosen, group_of, len(GROUPS) + 1)[:, :-1].astype(float)
    second = weights.second.contributions(chosen, group_of, len(GROUPS) + 1).astype(float)
    moved = first.sum(axis=1)
    share = np.divide(second[:, own], moved, out=np.zeros(len(rows)), where=np.abs(moved) > 100)
    total = second[:, :-1] + first * np.clip(share, 0, 1)[:, None]
    moved_by = np.rint(total / 10).astype(np.int64)  # hundredths, so that ranks don't hang on the last digit
    if strongest:
        return _strongest(weights, moved_by, best[rows], rows.tolist(), gains)
    lines = zip(moved_by, rows.tolist(), strict=True)
    return [_ranked(weights, line, int(best[row]), gains.get(row)) for line, row in lines]


def _strongest(
    weights: Weights,
    moved_by: npt.NDArray[np.int64],
    phrases_of: npt.NDArray[np.int32],
    rows: Sequence[int],
    gains: Gains,
) -> list[tuple[tuple[str, float], ...]]:
    """Return each row's first evidence, as ``_ranked`` gives it; that one ranks where the first isn't plain to see."""
    lexicon = weights.lexicon
    most = moved_by.max(axis=1)
    tied = ((moved_by == most[:, None]).sum(axis=1) > 1).tolist()
    found: list[tuple[tuple[str, float], ...]] = []
    groups = moved_by.argmax(axis=1).tolist()
    for place, (value, phrase, row) in enumerate(zip(most.tolist(), phrases_of.tolist(), rows, strict=True)):
        cue = lexicon.cue_names[int(lexicon.phrase_cues[phrase])] if phrase >= 0 else WORDING
        if tied[place] or (phrase >= 0 and cue in GROUPS):
            found.append(_ranked(weights, moved_by[place], phrase, gains.get(row))[:1])
            continue
        name, gain = gains.get(row, ("", 0))
        own = WORDING_AT if name == cue else GROUPS.index(name) if name in GROUPS else -1
        gained = round(gain / 10) + (int(moved_by[place, own]) if own >= 0 else 0)
        if name and gained == value:
            found.append(_ranked(weights, moved_by[place], phrase, gains.get(row))[:1])
        elif name and gained > value:
            found.append(((name, gained / 100),))
        else:
            found.append(((cue if groups[place] == WORDING_AT else GROUPS[groups[place]], value / 100),))
    return found


def _ranked(
    weights: Weights, moved: npt.NDArray[np.int64], phrase: int, gain: tuple[str, int] | None
) -> tuple[tuple[str, float], ...]:
    evidence = dict(zip(GROUPS, moved.tolist(), strict=True))
    if phrase >= 0:
        lexicon = weights.lexicon
        name = lexicon.cue_names[int(lexicon.phrase_cues[phrase])]
        evidence[name] = evidence.pop(WORDING)
    if gain:
        evidence[gain[0]] = evidence.get(gain[0], 0) + round(gain[1] / 10)
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
