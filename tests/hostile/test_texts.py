"""Rows 10, 11, 14 and 20 over generated inputs: the library loses nothing, ends, and needs bounded time and memory."""

import itertools
import json
import resource
import time
from collections import Counter

import pytest

from cleaner import Cleaned, Cleaner, Document, clean_batch, find_near_duplicates
from cleaner.compiled import use_compiled
from cleaner.errors import DocumentError
from cleaner.inputs.decode import decode
from cleaner.inputs.rows import parse_row, replace_text
from cleaner.restore import put_back
from tests.hostile.deadline import deadline
from tests.hostile.texts import Hostile, hostile_text

BATCH = 500
INPUTS, INPUTS_FULL = 120_000, 1_000_000

BATCH_CPU_SECONDS = 20
"""A batch takes about 0.1 s; a single input that needs a hundred times its share shows."""

GROWTH_BYTES = 2**30
"""The process may grow by so much over all inputs, the compiled kernels included."""


def document_of(given: Hostile) -> Document | None:
    """Return the document that the readers would make of an input, ``None`` where they refuse it."""
    data = given.data
    try:
        if given.kind == "row":
            assert isinstance(data, bytes)
            data = text_of_row(data)
        elif isinstance(data, bytes):
            decoded = decode(data)
            assert decoded.text == data.decode(decoded.encoding), "another text than the stated encoding gives"
            data = decoded.text
    except DocumentError:
        return None
    return Document(str(given.number), data, title=given.title, publisher=given.publisher)


def text_of_row(line: bytes) -> str:
    """Return a row's text, having checked that putting in another one changes nothing else."""
    row = parse_row(line.strip())
    changed = replace_text(line, "text", "\n\x00 new")
    assert parse_row(changed) == row | {"text": "\n\x00 new"}
    text = row.get("text")
    if not isinstance(text, str):
        raise DocumentError("no text")
    return text


def assert_nothing_is_lost(given: Document, cleaned: Cleaned) -> None:
    assert cleaned.document == given
    position = 0
    for removal in cleaned.removals:
        assert position <= removal.start < removal.end
        assert removal.text == given.text[removal.start : removal.end]
        assert 0 <= removal.score <= 1
        position = removal.end
    assert put_back(cleaned.text, [(r.start, r.text) for r in cleaned.removals]) == given.text
    assert len(cleaned.text) + sum(len(r.text) for r in cleaned.removals) == len(given.text)


def check(inputs: list[Hostile], cleaner: Cleaner, *, whole: bool) -> Counter[str]:
    """Clean inputs together, ``whole`` as a batch whose copies are found too; return what became of them."""
    given = [document for one in inputs if (document := document_of(one))]
    cleaned = clean_batch(given) if whole else list(cleaner.clean_many(given))
    for document, result in zip(given, cleaned, strict=True):
        assert_nothing_is_lost(document, result)
    if whole:
        names = {document.id for document in given}
        for pair in find_near_duplicates([c.document for c in cleaned]).pairs:
            assert {pair.a, pair.b} <= names
    removed = sum(bool(c.removals) for c in cleaned)
    return Counter(refused=len(inputs) - len(given), cleaned=removed, unchanged=len(given) - removed)


def culprit(inputs: list[Hostile], cleaner: Cleaner) -> str:
    """Return the input that fails alone, so that it can become a case."""
    for one in inputs:
        try:
            with deadline(BATCH_CPU_SECONDS):
                check([one], cleaner, whole=True)
        except BaseException as error:
            return f"hostile_text({one.number}): {error!r}\n{one!r}"
    return f"none alone, but together hostile_text({inputs[0].number}) to ({inputs[-1].number})"


@pytest.mark.slow
def test_generated_texts_lose_nothing_and_end(full_size: bool) -> None:
    use_compiled()
    cleaner = Cleaner()
    became: Counter[str] = Counter()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    numbers = iter(range(INPUTS_FULL if full_size else INPUTS))
    for turn, batch in enumerate(iter(lambda: list(itertools.islice(numbers, BATCH)), [])):
        inputs = [hostile_text(number) for number in batch]
        began = time.process_time()
        try:
            with deadline(6 * BATCH_CPU_SECONDS):
                became += check(inputs, cleaner, whole=turn % 4 == 0)
        except BaseException as error:
            raise AssertionError(culprit(inputs, cleaner)) from error
        took = time.process_time() - began
        assert turn == 0 or took < BATCH_CPU_SECONDS, f"{took:.1f} s for hostile_text({batch[0]}) to ({batch[-1]})"
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before
    assert grown < GROWTH_BYTES
    print(json.dumps({"inputs": became.total(), **became, "grown_mb": grown >> 20}))
    assert min(became.values()) > became.total() // 20, "the generators make too few of one kind"
