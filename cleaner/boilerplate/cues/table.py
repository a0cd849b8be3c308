"""Phrase tables as text: one row a phrase."""

from __future__ import annotations

from typing import cast, get_args

from cleaner.boilerplate.cues import Phrase, Where

_WHERE = frozenset(get_args(Where))


def table(rows: str) -> tuple[Phrase, ...]:
    """Return the phrases of rows such as ``en whole share this article``.

    Each row holds a language, the part of a line that the phrase fills, and the phrase.

    >>> table("en whole share this")
    (Phrase(text='share this', lang='en', where='whole'),)

    Raises:
        ValueError: a row lacks a column, names an unknown part or begins or ends with "*".
    """
    phrases = []
    for row in rows.strip().splitlines():
        columns = row.split(maxsplit=2)
        if len(columns) < 3 or columns[1] not in _WHERE or "*" in (columns[2][0], columns[2][-1]):
            wanted = f"a language, {' | '.join(get_args(Where))}, a phrase"
            raise ValueError(f"phrase table row {row.strip()!r}: want {wanted}")
        phrases.append(Phrase(columns[2].strip(), columns[0], cast(Where, columns[1])))
    return tuple(phrases)
