"""Measures decisions on labelled lines: what boilerplate went, what content was lost."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.boilerplate.labelled import Examples

Flags = npt.NDArray[np.bool_]

# A document that lost more than this share of its content's characters is damaged.
DAMAGED = 0.05


def measure_quality(examples: Examples, removed: Flags, chosen: Flags) -> dict[str, float]:
    """Return the figures of some documents, given which lines went.

    ``f1``, ``precision`` and ``recall`` pool all lines; ``loss`` (% of content characters), ``damaged``
    and ``perfect`` (% of documents) are means over pages, each the mean over its documents;
    ``headlines`` and ``bylines`` are the % of those lines that went.
    """
    lines = examples.lines_of(chosen)
    content, furniture = (examples.labels == "K") & lines, (examples.labels == "B") & lines
    hit, false, missed = (int(f.sum()) for f in (furniture & removed, content & removed, furniture & ~removed))
    n = len(examples.rows)

    def per_document(values: Any) -> Any:
        return np.bincount(examples.document_of, weights=values, minlength=n)

    whole = per_document(content * examples.sizes)
    lost = per_document((content & removed) * examples.sizes) / np.maximum(whole, 1)
    wrong = per_document((content & removed) | (furniture & ~removed))
    pages = np.unique([row.page for row in examples.rows], return_inverse=True)[1]

    def over_pages(values: Any, of: Flags) -> float:
        count, total = np.bincount(pages[of]), np.bincount(pages[of], weights=values[of].astype(float))
        return 100 * float((total[count > 0] / count[count > 0]).mean()) if of.any() else 0.0

    def share(label: str) -> float:
        own = (examples.labels == label) & lines
        return 100 * int((own & removed).sum()) / max(1, int(own.sum()))

    holding = chosen & (whole > 0)
    return {
        "f1": 2 * hit / max(1, 2 * hit + false + missed),
        "precision": hit / max(1, hit + false),
        "recall": hit / max(1, hit + missed),
        "loss": over_pages(lost, holding),
        "damaged": over_pages(lost > DAMAGED, holding),
        "perfect": over_pages(wrong == 0, chosen),
        "headlines": share("T"),
        "bylines": share("M"),
        "lines": float(int(content.sum() + furniture.sum())),
    }


def calibrate(scores: npt.NDArray[Any], targets: npt.NDArray[Any]) -> list[list[int]]:
    """Return points (score, probability), both in thousandths: isotonic regression at every half log-odds."""
    from sklearn.isotonic import IsotonicRegression

    model = IsotonicRegression(y_min=0.001, y_max=0.999, out_of_bounds="clip").fit(scores, targets)
    grid = np.arange(-8000, 8001, 500)
    return [[int(score), round(1000 * p)] for score, p in zip(grid, model.predict(grid).tolist(), strict=True)]


def reliability(probabilities: npt.NDArray[Any], targets: npt.NDArray[Any]) -> list[tuple[float, float, int]]:
    """Return for each tenth of probability the mean stated, the share that was boilerplate, and how many lines."""
    tenth = np.minimum((probabilities * 10).astype(int), 9)
    table = []
    for k in range(10):
        own = tenth == k
        if own.any():
            table.append((float(probabilities[own].mean()), float(targets[own].mean()), int(own.sum())))
    return table
