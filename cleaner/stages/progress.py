"""What a run tells while it works, and how long each stage took."""

from __future__ import annotations

import time
from typing import Protocol


class Progress(Protocol):
    """Told what a run is doing; ``cli`` draws it, others may log it."""

    def begin(self, stage: str, total: int, unit: str) -> None:
        """Take note that a stage begins, with ``total`` units (``documents``, ``pages``) to do, 0 if unknown."""

    def advance(self, amount: int) -> None:
        """Take note that so many more units are done."""

    def end(self) -> None:
        """Take note that the stage is done."""


class Silence:
    """A progress that tells nobody."""

    def begin(self, stage: str, total: int, unit: str) -> None:
        """Say nothing."""

    def advance(self, amount: int) -> None:
        """Say nothing."""

    def end(self) -> None:
        """Say nothing."""


class Stopwatch:
    """Passes progress on and keeps the seconds that each stage took."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._stage = ""
        self._since = 0.0
        self.seconds: dict[str, float] = {}

    def begin(self, stage: str, total: int, unit: str = "documents") -> None:
        """Start a stage's clock, ending the one before."""
        self.end()
        self._stage, self._since = stage, time.perf_counter()
        self._progress.begin(stage, total, unit)

    def advance(self, amount: int) -> None:
        """Pass progress on."""
        self._progress.advance(amount)

    def end(self) -> None:
        """Stop the clock of the stage that runs, if one does."""
        if self._stage:
            self._progress.end()
            spent = time.perf_counter() - self._since
            self.seconds[self._stage] = round(self.seconds.get(self._stage, 0.0) + spent, 3)
            self._stage = ""
