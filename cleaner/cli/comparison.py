"""``compare``: two stories, their scores and the decision, as a page and as a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleaner.cli.side_by_side import side_by_side
from cleaner.cli.terminal import fit, pad, safe_name, styled
from cleaner.errors import OutputError

if TYPE_CHECKING:
    from cleaner.duplicates import Comparison
    from cleaner.settings import Settings


def compared(a: Path, b: Path, *, settings: Settings, clean: bool) -> Comparison:
    """Return the comparison of two files' texts, as they are or cleaned.

    Raises:
        InputError: a file is missing or holds many documents.
        DocumentError: a file can't be read, decoded or extracted.
    """
    import dataclasses

    from cleaner.cli.reading import read_document
    from cleaner.duplicates import compare

    documents = [
        dataclasses.replace(read_document(path, settings=settings.inputs).document, id=str(path)) for path in (a, b)
    ]
    if clean:
        from cleaner.boilerplate import Judge

        judge = Judge(settings.boilerplate)
        documents = [
            dataclasses.replace(d, text=c.text) for d, c in zip(documents, judge.clean_many(documents), strict=True)
        ]
    return compare(*documents, settings=settings.duplicates)


def compared_in_run(out: Path, a: str, b: str) -> Comparison:
    """Return the comparison of two documents of a finished run: their cleaned texts, its settings, its furniture.

    Raises:
        OutputError: OUT isn't an output, was changed since, or has no such documents.
    """
    import numpy as np

    from cleaner.duplicates import Mask, compare
    from cleaner.model import Document
    from cleaner.restore import find_restored
    from cleaner.settings import Settings
    from cleaner.stages.checksums import require_whole
    from cleaner.stages.workspace import Workspace, read_summary
    from cleaner.undo import without

    summary = read_summary(out)
    if summary is None:
        raise OutputError(f"{out}: holds no finished run; give the folder that cleaner run wrote")
    state = Workspace(out).state
    require_whole(state, below="mask.npy", remedy="run cleaner again")
    grams = np.load(state / "mask.npy", allow_pickle=False)
    documents = []
    for name in (a, b):
        found = find_restored(out, name)
        documents.append(Document(name, without(found.text, found.removals)))
    settings = Settings.from_dict(summary["settings"])
    return compare(*documents, settings=settings.duplicates, mask=Mask(grams))


def comparison_lines(found: Comparison, *, columns: int, colour: bool) -> Iterator[str]:
    """Yield the printed page: the decision, its reason, the scores, both texts side by side."""
    score = found.score
    relation = found.relation or "not copies"
    yield f"{styled(relation, 'bold', colour=colour)}: {safe_name(found.reason)}"
    coverages = f"{score.coverage:.3f} (A {score.coverage_a:.3f}, B {score.coverage_b:.3f})"
    yield f"coverage {coverages}, Jaccard {score.jaccard:.3f}"
    yield f"words {score.words_a:,} and {score.words_b:,}; without furniture {score.story_a:,} and {score.story_b:,}"
    if score.numbers_a or score.numbers_b:
        yield f"numbers in shared passages {score.numbers_a} and {score.numbers_b}, {score.numbers_same} agree"
    yield ""
    half = (columns - 3) // 2
    yield f"{pad(fit(f'A  {found.a.id}', half), half)} | {fit(f'B  {found.b.id}', half)}"
    yield f"{'-' * half}-+-{'-' * half}"
    yield from side_by_side(found, columns=columns, colour=colour)


def comparison_row(found: Comparison) -> dict[str, Any]:
    """Return a comparison as a row for a program: the fields of pairs.jsonl, and the spans in both texts."""
    score = found.score
    return {
        "a": found.a.id,
        "b": found.b.id,
        "relation": found.relation,
        "coverage": round(score.coverage, 3),
        "coverage_a": round(score.coverage_a, 3),
        "coverage_b": round(score.coverage_b, 3),
        "jaccard": round(score.jaccard, 3),
        "reason": found.reason,
        "passages": [{"a": list(passage.a), "b": list(passage.b)} for passage in found.passages],
        "masked_a": [list(span) for span in found.masked_a],
        "masked_b": [list(span) for span in found.masked_b],
    }
