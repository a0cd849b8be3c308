"""Fuzzing by Hypothesis: mutations of the corpus, steered towards inputs from which a target gets more."""

from __future__ import annotations

import time

from hypothesis import HealthCheck, Phase, given, note, settings, target
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


def fuzz_by_hypothesis(name: str, seconds: float, *, examples: int = 10**9) -> int:
    """Call a target with mutants for so long or so many times; return how many. Raises what the target raises."""
    end = time.monotonic() + seconds
    tried = 0

    @settings(
        max_examples=min(examples, 10**6), deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck), phases=[Phase.generate, Phase.target, Phase.shrink],
    )  # fmt: skip
    @given(mutants(SEEDS[name]))
    def call(data: bytes) -> None:
        nonlocal tried
        if time.monotonic() < end:
            note(repr(data))
            tried += 1
            target(float(TARGETS[name](data)))

    call()
    return tried
