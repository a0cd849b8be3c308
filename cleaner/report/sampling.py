"""The draw of the findings to judge: the same ones wherever they stand in the records."""

from __future__ import annotations

import hashlib

import numpy as np
import numpy.typing as npt

from cleaner.report.rows import Keys, Numbers

SAMPLE = 60
"""Removals and pairs drawn for judging: three rounds of 20, so that a doubtful estimate can be narrowed."""


class Lottery:
    """Keeps the findings with the smallest tickets; the same finding gets the same ticket under the same seed."""

    def __init__(self, seed: str) -> None:
        self._seed = np.frombuffer(hashlib.blake2b(seed.encode(), digest_size=8).digest(), "<u8")
        self._tickets = np.empty(0, np.uint64)
        self._drawn = np.empty(0, np.int64)

    def draw(self, one: Keys, other: Keys, first: int) -> None:
        """Let findings take part that are told apart by two keys; they are numbered from ``first``."""
        tickets = np.concatenate([self._tickets, _mixed(_mixed(one ^ self._seed) ^ other)])
        drawn = np.concatenate([self._drawn, np.arange(first, first + len(one))])
        best = np.lexsort((drawn, tickets))[:SAMPLE] if len(tickets) <= SAMPLE else _smallest(tickets, drawn)
        self._tickets, self._drawn = tickets[best], drawn[best]

    def drawn(self) -> list[int]:
        """Return the numbers of those drawn, in the order to judge."""
        return [int(number) for number in self._drawn]


def _smallest(tickets: Keys, drawn: Numbers) -> npt.NDArray[np.intp]:
    some = np.argpartition(tickets, SAMPLE - 1)[:SAMPLE]
    return some[np.lexsort((drawn[some], tickets[some]))]


def _mixed(values: Keys) -> Keys:
    """Mix the bits of each value. Source: SplitMix64, Steele, Lea and Flood (OOPSLA 2014)."""
    values = values + np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
