"""Places for the bars and marks of the similarity histogram; widths in per cent, so that it fits any screen."""

from __future__ import annotations

from typing import Any

from cleaner.report.totals import BIN

HEIGHT = 130
"""Height of the highest bar, in pixels."""

BASE = 150
"""Where the bars stand, in pixels from the top."""


def histogram(bars: list[int], *, threshold: float, related: float) -> dict[str, Any]:
    """Return what the template draws of the pairs by coverage, from ``related`` (or the lowest pair) to 1."""
    counted = [n for n, count in enumerate(bars) if count]
    if not counted:
        return {"bars": []}
    first = min(counted[0], round(related * 1000) // BIN)
    shown = bars[first:]
    low, top, width = first * BIN / 1000, max(shown), 100 / len(shown)

    def place(coverage: float) -> float:
        return round(100 * (coverage - low) / (1 - low), 3)

    drawn = []
    for number, count in enumerate(shown):
        start = (first + number) * BIN / 1000
        height = max(round(HEIGHT * count / top), 1) if count else 0
        drawn.append(
            {
                "x": round(number * width + width * 0.08, 3),
                "width": round(width * 0.84, 3),
                "y": BASE - height,
                "height": height,
                "kind": "flagged" if start >= threshold - 1e-9 else "related",
                "title": f"{start:.2f}–{start + BIN / 1000:.2f}: {count:,} pairs",
            }
        )
    side = "middle" if low + 0.1 < threshold < 0.9 else "end" if threshold >= 0.9 else "start"
    marks = [{"x": place(threshold), "label": f"threshold {threshold:g}", "anchor": side}]
    ticks = [_tick(n / 10, place(n / 10), low) for n in range(11) if n / 10 >= low - 1e-9]
    above = sum(count for n, count in enumerate(bars) if n * BIN / 1000 >= threshold - 1e-9)
    spoken = f"{above:,} pairs at or above the threshold of {threshold:g}, {sum(bars) - above:,} below"
    return {"bars": drawn, "ticks": ticks, "lines": marks, "top": top, "spoken": spoken}


def _tick(value: float, x: float, low: float) -> dict[str, Any]:
    """Return a tick whose label stays inside the plot at either end."""
    anchor = "end" if value == 1 else "middle" if value - low > 0.03 else "start"
    return {"x": x, "label": f"{value:.1f}", "anchor": anchor}
