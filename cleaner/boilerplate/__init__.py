"""Lines to removals: judges which lines of a page are boilerplate, and says why."""

from cleaner.boilerplate.cues import Cue, Phrase, cues
from cleaner.boilerplate.judge import Judge, MarkedPage
from cleaner.boilerplate.metadata import find_metadata
from cleaner.boilerplate.profile import Profile, learn
from cleaner.boilerplate.remains import MarkedLine, Remains, lay_out_spans
from cleaner.boilerplate.repeats import LineCounts, RepeatedLines

__all__ = [
    "Cue",
    "Judge",
    "LineCounts",
    "MarkedLine",
    "MarkedPage",
    "Phrase",
    "Profile",
    "Remains",
    "RepeatedLines",
    "cues",
    "find_metadata",
    "lay_out_spans",
    "learn",
]
