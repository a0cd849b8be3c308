"""Learns the weights from labelled lines, and measures them on hosts that they have not seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from cleaner.boilerplate.labelled import LEARNED, Examples, read_rows, set_out
from cleaner.boilerplate.learner import Learner
from cleaner.boilerplate.patterns import find_sure
from cleaner.boilerplate.penalties import share_penalties
from cleaner.boilerplate.quality import calibrate, measure_quality, reliability
from cleaner.boilerplate.weights import COLUMNS, FORMAT, VERSION, declared_lexicon
from cleaner.boilerplate.wording import read_vocabulary
from cleaner.errors import SettingsError

# The second score (thousandths of log-odds) that each caution needs. Chosen once, on all hosts of the kit, for a
# content loss of .9, .45 and .2 % on light pages. A fit's own hosts are too few to choose by: thresholds found on four
# fifths of the kit's lie between -100 and 700, and lose .52 % of the others' content where these lose .44 % at a point
# more line F1.
CAUTIONS = {"low": -500, "normal": 400, "high": 1500}
# A cue's phrases are sure where so many lines that they fill (or begin) were furniture, of so many different ones
# on pages of so many hosts. Measured on the kit: 20 of 34 cues reach it for whole lines.
SURE_SHARE, SURE_LINES, SURE_HOSTS = 0.98, 40, 15
SHARE = COLUMNS.index("line_share")


def fit(path: Path, *, out: Path, folds: int = 5, report: Callable[[str], None] = print) -> dict[str, Any]:
    """Learn weights from labelled lines, write them to ``out`` and return them.

    The lines' hosts are cut into ``folds`` parts; what is reported and the calibration rest on
    judging each part with weights that did not see it. The written weights are learned from all.

    Raises:
        InputError: the labelled lines can't be read.
        SettingsError: scikit-learn is not installed, or there are too few hosts.
    """
    try:
        import sklearn  # noqa: F401 (only to say in time that it is missing)
    except ImportError as error:
        raise SettingsError("cleaner fit needs scikit-learn: pip install 'cleaner[fit]'") from error
    if folds < 3:
        raise SettingsError(f"folds {folds}: must be at least 3, since each fit leaves out up to two of them")
    examples = set_out(read_rows(path), parts=folds)
    if len(set(examples.part_of.tolist())) < folds:
        raise SettingsError(f"{path}: too few hosts for {folds} folds; give more pages or fewer folds")
    learner = Learner(examples, parts=folds)
    stated = state_weights(learner, frozenset(), learner.unseen_scores(), report=report)
    write_weights(stated, out)
    return stated


def state_weights(
    learner: Learner, without: frozenset[int], unseen: tuple[Any, Any], *, report: Callable[[str], None]
) -> dict[str, Any]:
    """Return the weights learned without some parts, with the calibration of the others' unseen scores."""
    examples = learner.examples
    in_folder, alone = unseen
    seen = ~np.isin(examples.part_of, list(without))
    light = seen & np.array([row.group != "heavy" for row in examples.rows])
    if not light.any():
        light = seen
    trusted = light & np.array([row.weight >= 1 for row in examples.rows])
    lines = np.flatnonzero(
        examples.lines_of(trusted if trusted.any() else light) & np.isin(examples.labels, list(LEARNED))
    )
    both, targets = np.concatenate([in_folder[lines], alone[lines]]), np.tile(learner.targets[lines], 2)
    calibration = calibrate(both, targets)
    quality = _quality(examples, in_folder, alone, seen)
    for line in quality["table"]:
        report(line)
    points = np.array(calibration, float)
    for mean, share, count in reliability(np.interp(both, points[:, 0], points[:, 1]) / 1000, targets):
        report(f"said {mean:.2f}  was {share:.2f}  {count} lines")
    vocabulary = learner.vocabulary(without)
    return {
        "format": FORMAT,
        "version": VERSION,
        "data": _describe(examples, seen),
        "quality": quality["figures"],
        "cautions": CAUTIONS,
        "calibration": calibration,
        "cues": {},
        "sure": _sure_cues(learner, seen),
        "vocabulary": {"intercept": vocabulary.intercept, "terms": learner.spelled(vocabulary)},
        "first": learner.first(without).as_lists(COLUMNS),
        "second": learner.second(without).as_lists(COLUMNS),
    }


def _sure_cues(learner: Learner, seen: Any) -> dict[str, list[str]]:
    """Return the cues whose phrases are furniture nearly always, where they fill a line and where they begin one."""
    examples = learner.examples
    lexicon = declared_lexicon(read_vocabulary({}, 0))
    usable = learner.usable & examples.lines_of(seen) & learner.first_of_page()
    rows = np.flatnonzero(usable & (examples.phrases >= 0))
    cue = lexicon.phrase_cues[examples.phrases[rows]]
    found: dict[str, list[str]] = {}
    for how, lines in zip(("whole", "start"), find_sure(examples.pages, examples.in_folder[rows], rows), strict=True):
        found[how] = []
        for number, name in enumerate(lexicon.cue_names):
            own = rows[lines & (cue == number)]
            hosts = len(np.unique(learner.hosts[examples.document_of[own]]))
            if len(own) >= SURE_LINES and hosts >= SURE_HOSTS and learner.targets[own].mean() >= SURE_SHARE:
                found[how].append(name)
    return found


def write_weights(stated: dict[str, Any], path: Path) -> None:
    """Write weights, a term or a tree in each line."""
    parts = []
    for name, value in stated.items():
        if name in ("first", "second"):
            rows = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in value)
            parts.append(f'"{name}": [\n{rows}\n]')
        elif name == "vocabulary":
            terms = ",\n".join(f"{json.dumps(t, ensure_ascii=False)}: {w}" for t, w in value["terms"].items())
            parts.append(f'"{name}": {{"intercept": {value["intercept"]}, "terms": {{\n{terms}\n}}}}')
        else:
            parts.append(f'"{name}": {json.dumps(value, ensure_ascii=False, sort_keys=True)}')
    path.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


def _quality(examples: Examples, in_folder: Any, alone: Any, seen: Any) -> dict[str, Any]:
    """Return the figures of unseen hosts at each caution, and the table that shows them."""
    figures: dict[str, dict[str, float]] = {}
    table = [f"{'':34} {'lines':>7}    P     R    F1   loss% damaged% perfect%"]
    penalty = share_penalties()[examples.in_folder[:, SHARE]]
    trusted = seen & np.array([row.weight >= 1 for row in examples.rows])
    for group in sorted({row.group for row in examples.rows}):
        chosen = trusted & np.array([row.group == group for row in examples.rows])
        for context, scores in (("in folder", in_folder), ("alone", alone)):
            for caution, threshold in CAUTIONS.items():
                q = measure_quality(examples, scores - penalty >= threshold, chosen)
                name = f"{group}, {context}, caution {caution}"
                figures[name] = {key: round(value, 4) for key, value in q.items()}
                table.append(
                    f"{name:34} {q['lines']:7.0f}  {q['precision']:.3f} {q['recall']:.3f} {q['f1']:.3f}"
                    f"  {q['loss']:5.2f}  {q['damaged']:6.1f}  {q['perfect']:6.1f}"
                )
    return {"figures": figures, "table": table}


def _describe(examples: Examples, seen: Any) -> dict[str, Any]:
    rows = [row for row, own in zip(examples.rows, seen.tolist(), strict=True) if own]
    labels = "".join(row.labels for row in rows)
    return {
        "documents": len(rows),
        "pages": len({row.page for row in rows}),
        "hosts": len({row.document.publisher for row in rows}),
        "languages": len({row.language for row in rows}),
        "sources": sorted({row.source for row in rows}),
        "lines": {label: labels.count(label) for label in sorted(set(labels))},
    }
