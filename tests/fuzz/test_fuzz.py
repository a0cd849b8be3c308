"""Rows 10 to 13, 20 and 26: the fuzz targets on their corpus, on what was found, and for a while on mutants."""

import pytest

from tests.fuzz.__main__ import NAMES
from tests.fuzz.corpus.seeds import SEEDS
from tests.fuzz.guided import fuzz_by_hypothesis
from tests.fuzz.targets import TARGETS

DEEP = b'{"a":' * 3000
FOUND: tuple[tuple[str, bytes], ...] = (
    ("decisions", b'{"decision":' + b"[" * 3000),
    ("settings_files", DEEP),
    ("settings_files", b"true"),
    ("settings_files", b'{"duplicates": {"threshold": "x"}}'),
    ("settings_files", b'{"inputs": 1}'),
    ("settings_files", b'{"format": "cleaner-profile", "version": 1, "publishers": {"": {"groups": 1e999}}}'),
    # texts of equal length of which one has more words that are equal: which is the copy hung on their names
    (
        "sketch",
        b"Mayor opens bridge\nBy Ada Lind\n\nThe bridge opened on Monday, June 2, 2018.\n\nShare this article\n" * 3
        + b"\xff"
        + b"MAYOR OPENS BRIDGE\nBY ADA LIND\n\nTHE BRIDGE OPENED ON MONDAY, JUNE 2, 2018.\n\nSHARE THIS ARTICLE\n" * 2
        + b"MAYOR OPENS BRIDGE\nBY ADA LIND\n\nTHE BRIDGE OPENED ON MONDAY, JUNE 2, 2018.\n\nSHA\x7fz\xf9\x07\x8ep\xb0",
    ),
    ("state", b"\x07\x0bI\xa5\x9c"),
    ("state", b"\xb6\xff\x9f\x8f\x87\x1dt\x9b\x87|\x0c\x87J\x96VQ\xa1"),
    ("state", b"$\xffeP).?z\xa0\x0fnR\xee\x80"),
    ("state", b"\xbd\xffz\xe0A\xf3\xf4\x8e\x1a\x9e\xc2\xe1\xab\xa7r\x1b\xad"),
    ("state", b"\x98\xff\x97\t\xe0]\xd4\xa1\x83\xe8FD\xc3*\xe7\x0e["),
    ("state", b"\x15\xff\xab\xc0\x7fE&H)U\xaeI,\xf5"),
)
"""What once raised what it shouldn't."""


@pytest.mark.parametrize("name", NAMES)
def test_the_corpus_passes(name: str) -> None:
    accepted = [TARGETS[name](seed) for seed in SEEDS[name]]
    assert any(accepted), "nothing of the corpus was accepted"


@pytest.mark.parametrize(("name", "data"), FOUND)
def test_what_was_found_stays_mended(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_mutants_of_the_corpus_pass(name: str, full_size: bool) -> None:
    tried = fuzz_by_hypothesis(name, 100 if full_size else 5)
    print(name, tried)
    assert tried > 20
