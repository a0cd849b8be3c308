"""What a line looks like, whatever stands around it. Arrays as ``measures`` describes them."""

from __future__ import annotations

from typing import Any

from cleaner.compiled import kernel

SHAPE = (
    "characters", "words", "capitalised", "all_caps", "digits", "punctuation", "end_mark", "start_mark",
    "inner_stops", "commas", "colons", "separators", "links", "word_length", "quotes", "prompts",
    "lower_words", "brackets", "glued", "rights", "symbols",
)  # fmt: skip
"""What a line looks like, whatever stands around it."""

# Ends of sentences that are no plain STOP: an ellipsis; a question or exclamation mark.
ELLIPSIS, EXCLAMATION = 16, 17


@kernel
def _note_others(line: Any, others: Any) -> int:
    """Write where a line's characters are no small letters, and behind them where it ends; return how many.

    Without a branch: where a run of small letters ends can't be foreseen.
    """
    count = 0
    for p in range(len(line)):
        others[count] = p
        count += line[p] != 1
    others[count] = len(line)
    return count + 1


@kernel
def measure_shape(  # noqa: C901 - one pass over the characters, which come in 15 kinds
    codes: Any,
    kinds: Any,
    lines: Any,
    out: Any,
    others: Any,  # int32, scratch: the characters of any line and one
) -> None:
    """Fill the SHAPE columns."""
    for i in range(lines.shape[0]):
        start, end = lines[i, 0], lines[i, 1]
        lower = upper = letters = digits = stops = commas = colons = quotes = 0
        separators = brackets = symbols = punctuation = inner = links = prompts = glued = rights = unspaced = 0
        words = capitalised = caps = lower_words = 0
        previous = 0
        in_word = 0  # 0 outside; else the kind of the word's first letter
        word_size = 0
        word_lower = 0
        stop_pending = 0
        behind = start
        for k in range(_note_others(kinds[start:end], others)):
            p = start + others[k]
            run = p - behind
            behind = p + 1
            if run > 0:  # small letters, the bulk of most texts
                if in_word == 0:
                    in_word = 1
                    word_size = 0
                    word_lower = 0
                word_size += run
                word_lower += run
                lower += run
                stop_pending = 0
                previous = 1
            kind = kinds[p] if p < end else 0
            if kind == 14:
                continue
            code = codes[p] if p < end else 32
            if 2 <= kind <= 4:
                if in_word == 0:
                    in_word = kind
                    word_size = 0
                    word_lower = 0
                    if stop_pending == 2:
                        inner += 1
                elif kind == 2 and previous == 1:
                    glued += 1
                word_size += 1
                if kind == 2:
                    upper += 1
                elif kind == 4:
                    digits += 1
                else:
                    letters += 1
                    if code >= 0x0E00 and (code < 0x1100 or code >= 0x1780):
                        unspaced += 1
                stop_pending = 0
            else:
                if in_word != 0 and not (code == 39 or code == 0x2019):
                    words += 1
                    if in_word == 1:
                        lower_words += 1
                    elif in_word == 2:
                        capitalised += 1
                        if word_lower == 0 and word_size > 1:
                            caps += 1
                    in_word = 0
                if kind == 5:
                    stops += 1
                    stop_pending = 1
                    if code == 33 or code == 63 or code == 0xFF01 or code == 0xFF1F or code == 0xBF or code == 0x61F:
                        prompts += 1
                    if previous == 1 and p + 1 < end and kinds[p + 1] == 1:
                        links += 1
                elif kind == 0:
                    if stop_pending == 1:
                        stop_pending = 2
                elif kind == 6:
                    commas += 1
                elif kind == 7:
                    colons += 1
                elif kind == 8:
                    quotes += 1
                elif kind == 9 or kind == 10:
                    brackets += 1
                elif kind == 11:
                    separators += 1
                elif kind == 12:
                    symbols += 1
                elif kind == 13:
                    punctuation += 1
                if code == 64 or (code == 47 and previous == 13 and p > start and codes[p - 1] == 47):
                    links += 1
                if code == 0xA9 or code == 0xAE or code == 0x2122:
                    rights += 1
            previous = kind
        size = end - start
        out[i, 0] = size + 2 * unspaced
        out[i, 1] = words + unspaced // 2
        cased = capitalised + lower_words
        out[i, 2] = 1000 * capitalised // cased if cased > 0 else -1
        out[i, 3] = 1000 * caps // words if words > 0 else 0
        out[i, 4] = 1000 * digits // size if size > 0 else 0
        marks = stops + commas + colons + quotes + brackets + separators + symbols + punctuation
        out[i, 5] = 1000 * marks // size if size > 0 else 0
        out[i, 8] = inner
        out[i, 9] = 1000 * commas // (words + 1)
        out[i, 10] = colons
        out[i, 11] = separators
        out[i, 12] = links
        out[i, 13] = 10 * (lower + upper + letters + digits) // words if words > 0 else 0
        out[i, 14] = quotes
        out[i, 15] = prompts
        out[i, 16] = 1000 * lower_words // words if words > 0 else 0
        out[i, 17] = brackets
        out[i, 18] = glued
        out[i, 19] = rights
        out[i, 20] = symbols


@kernel
def measure_ends(codes: Any, kinds: Any, lines: Any, out: Any) -> None:
    """Fill end_mark and start_mark: the kind of the last character (behind quotes and brackets) and of the first."""
    for i in range(lines.shape[0]):
        start, end = lines[i, 0], lines[i, 1]
        last = 0
        p = end - 1
        behind = 0
        while p >= start and end - p <= 4:
            last = kinds[p]
            if last == 8 or last == 10:
                behind = last
            elif last != 14:
                break
            p -= 1
        if last == 5:
            ending = 5
            if codes[p] == 0x2026 or (p > start and kinds[p - 1] == 5):
                ending = ELLIPSIS
            elif codes[p] == 63 or codes[p] == 33:
                ending = EXCLAMATION
        elif last <= 4 and behind > 0:
            ending = behind
        else:
            ending = last
        out[i, 6] = ending
        out[i, 7] = kinds[start] if end > start else 0
