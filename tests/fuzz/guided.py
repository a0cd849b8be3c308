"""Fuzzing by Hypothesis: mutations of the corpus, steered towards inputs from which a target gets more."""

from __future__ import annotations

import itertools
import time

from hypothesis import HealthCheck, Phase, given, note, seed, settings, target
from hypothesis import strategies as st

from tests.fuzz.corpus.seeds import SEEDS
from tests.fuzz.targets import TARGETS

JSON_PIECES = (
    b"null", b"-1", b"1e999", b"[" * 3000, b'{"a":' * 3000, b'""', b"{}", b"[]", b"true", b'"\\ud800"', b"9" * 5000,
)  # fmt: skip


@st.composite
def mutants(draw: st.DrawFn, seeds: tuple[bytes, ...]) -> bytes:
    """Return bytes of the corpus with a few pieces cut out, repeated or replaced."""
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data)))
        gone = draw(st.sampled_from((0, 0, 1, 1, 2, 5, 30, len(data))))
        new = draw(st.one_of(st.binary(max_size=8), st.sampled_from(JSON_PIECES), st.just(data[at : at + 20] * 3)))
        data = data[:at] + new + data[at + gone :]
    return data


EXAMPLES = 100
"""Mutants of one turn; a new turn starts with a new seed until the time is over."""


def fuzz_by_hypothesis(name: str, seconds: float) -> int:
    """Call a target with mutants for about so long; return how many. Raises what the target raises."""
    end = time.monotonic() + seconds
    tried = 0

    def call(data: bytes) -> None:
        nonlocal tried
        note(repr(data))
        tried += 1
        target(float(TARGETS[name](data)))

    choose = settings(
        max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.target, Phase.shrink],
    )  # fmt: skip
    for turn in itertools.count():
        if time.monotonic() >= end:
            return tried
        seed(turn)(choose(given(mutants(SEEDS[name]))(call)))()
    return tried
