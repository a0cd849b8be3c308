"""Progress of a run: one line on a terminal, or JSON Lines for machines, both on stderr."""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TextIO

from cleaner.cli.terminal import cells, fit, width

if TYPE_CHECKING:
    from cleaner.stages.progress import Progress

QUIET_SECONDS = 1.0
"""What is done sooner needs no progress line."""
REDRAW_SECONDS = 0.1
"""Quicker than that no eye follows."""
LOG_SECONDS = 1.0
"""Between two progress events of a log."""


class _Stage:
    """How far the stage under way has come."""

    def __init__(self, name: str, total: int, unit: str) -> None:
        self.name, self.total, self.unit = name, total, unit
        self.done = 0
        self.since = time.monotonic()

    def per_second(self) -> float:
        return self.done / max(time.monotonic() - self.since, 1e-6)

    def seconds_left(self) -> float | None:
        """Return the time left at the speed so far; ``None`` where that isn't known."""
        if not self.total or not self.done:
            return None
        return max(0, self.total - self.done) / self.per_second()


class ProgressLine:
    """Draws the stage, its share, its speed and the time left on one line of a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._begun = time.monotonic()
        self._drawn_at = 0.0
        self._drawn_cells = 0
        self._stage: _Stage | None = None

    def begin(self, stage: str, total: int, unit: str) -> None:
        """Show a stage from now on."""
        self._stage = _Stage(stage, total, unit)
        self.advance(0)

    def advance(self, amount: int) -> None:
        """Count, and redraw when it is time."""
        if self._stage is None:
            return
        self._stage.done += amount
        now = time.monotonic()
        if now - self._begun >= QUIET_SECONDS and now - self._drawn_at >= REDRAW_SECONDS:
            self._drawn_at = now
            self._draw(stage_line(self._stage))

    def end(self) -> None:
        """Take the line away."""
        self._stage = None
        if self._drawn_cells:
            self._draw("")

    def _draw(self, line: str) -> None:
        line = fit(line, width(self._stream) - 1)
        blanks = " " * max(0, self._drawn_cells - cells(line))
        self._stream.write(f"\r{line}{blanks}" + ("\r" if not line else ""))
        self._stream.flush()
        self._drawn_cells = cells(line)


def stage_line(stage: _Stage) -> str:
    """Return what a person reads of a stage under way."""
    amount = f"{stage.done:,}" + (f" of {stage.total:,}" if stage.total else "") + f" {stage.unit}"
    share = f"  {100 * stage.done // stage.total:3d} %" if stage.total else ""
    speed = f"  {stage.per_second():,.0f}/s" if stage.done else ""
    left = stage.seconds_left()
    return f"{stage.name}  {amount}{share}{speed}" + (f"  {spoken_seconds(left)} left" if left is not None else "")


def spoken_seconds(seconds: float) -> str:
    """Return a duration as people say it.

    >>> spoken_seconds(7.2), spoken_seconds(200), spoken_seconds(7300)
    ('7 s', '3 min 20 s', '2 h 1 min')
    """
    whole = int(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


class JsonLog:
    """Writes an event for each begin and end of a stage, and about one a second between them."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._logged_at = 0.0
        self._stage: _Stage | None = None

    def begin(self, stage: str, total: int, unit: str) -> None:
        """Log that a stage begins."""
        self._stage = _Stage(stage, total, unit)
        self._logged_at = time.monotonic()
        self._log_stage("begin")

    def advance(self, amount: int) -> None:
        """Count, and log when it is time."""
        if self._stage is None:
            return
        self._stage.done += amount
        if time.monotonic() - self._logged_at >= LOG_SECONDS:
            self._logged_at = time.monotonic()
            self._log_stage("progress")

    def end(self) -> None:
        """Log that the stage is done."""
        if self._stage is not None:
            self._log_stage("end")
        self._stage = None

    def event(self, name: str, **fields: Any) -> None:
        """Log anything else."""
        row = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), "event": name, **fields}
        self._stream.write(json.dumps(row, ensure_ascii=True) + "\n")
        self._stream.flush()

    def _log_stage(self, name: str) -> None:
        stage = self._stage
        if stage is None:
            return
        left = stage.seconds_left()
        self.event(
            name,
            stage=stage.name,
            done=stage.done,
            total=stage.total or None,
            unit=stage.unit,
            per_second=round(stage.per_second(), 1),
            seconds_left=None if left is None else round(left, 1),
        )


def progress_for(*, quiet: bool, log_json: bool) -> Progress:
    """Return the progress that suits stderr and the options."""
    from cleaner.stages.progress import Silence

    if log_json:
        return JsonLog(sys.stderr)
    return Silence() if quiet or not sys.stderr.isatty() else ProgressLine(sys.stderr)
