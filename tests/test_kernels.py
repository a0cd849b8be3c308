"""Every compiled kernel against its plain twin: the same results on any text, and no index out of bounds.

numba checks no bounds by default, and the interpreted twin (memory views) always does. The slow test compiles with
NUMBA_BOUNDSCHECK=1 in a process of its own, since that flag is read when numba is loaded.
"""

import dataclasses
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner.boilerplate import Judge, LineCounts, RepeatedLines
from cleaner.boilerplate.lines import read_pages
from cleaner.compiled import Kernel
from cleaner.duplicates import Sketcher, find_near_duplicates
from cleaner.model import Document
from tests.hostile.texts import CHARACTERS, LINE_ENDS, MARKUP, SENTENCES, cue_lines
from tests.run.stories import FURNITURE, STORIES, page

EXAMPLES = 15
EXAMPLES_FULL = 2_000

PIECES = st.one_of(
    st.sampled_from((*SENTENCES, *MARKUP, *LINE_ENDS, "", " ", "\n\n", "12 ", "a-\nb", "&amp;amp;")),
    st.sampled_from(cue_lines()),
    st.sampled_from(["".join(characters) * 3 for characters in CHARACTERS.values()]),
    st.text(max_size=20),
)
TEXTS = st.lists(PIECES, max_size=25).map("".join)
PAGES = [Document(story + host, page(story, host), publisher=host) for story in STORIES for host in FURNITURE]
BATCHES = st.lists(TEXTS, min_size=1, max_size=4)


def everything(texts: list[str]) -> list[object]:
    """Return what all kernels make of texts, as plain values: lines, measures, decisions, sketches and pairs."""
    documents = [Document(str(n), text, title=text[:40], publisher="a.example") for n, text in enumerate(texts)]
    documents += [Document(f"{n} again", f"{text}\nRain.", publisher="b.example") for n, text in enumerate(texts)]
    pages = read_pages(documents)
    arrays: list[object] = [np.asarray(getattr(pages, field.name)).tolist() for field in dataclasses.fields(pages)]
    repeated = RepeatedLines.merge([LineCounts.of(documents)])
    cleaned = Judge().clean_many(documents, repeated=repeated)
    explained = [Judge().page(document, repeated=repeated).lines for document in documents]
    left = [(one.spans, one.words.tolist()) for one in Judge().judge_many(documents) if one.words is not None]
    sketches = Sketcher().sketch([document.text for document in documents])
    sketched = [np.asarray(getattr(sketches, name)).tolist() for name in ("words", "offsets", "signatures", "postings")]
    found = find_near_duplicates(documents)
    return [arrays, repeated.fingerprint(), cleaned, explained, left, sketched, found.pairs, found.clusters]


WARM = """
from cleaner.compiled import use_compiled
from cleaner.settings import Settings
from cleaner.stages import cleaning
from tests.test_kernels import PAGES, Judge, LineCounts, RepeatedLines, Sketcher, kernels
def loaded():
    return sum(len(kernel._entries) for kernel in kernels().values())
use_compiled()
cleaning.warm_up(Settings())
before = loaded()
remains = Judge().judge_many(PAGES, repeated=RepeatedLines.merge([LineCounts.of(PAGES)]))
Sketcher().sketch([one.text() for one in remains])
print(before, loaded())
"""


def test_workers_find_all_kernels_loaded_with_which_they_clean() -> None:
    done = subprocess.run([sys.executable, "-c", WARM], capture_output=True, text=True, check=True)
    before, after = map(int, done.stdout.split())
    assert before == after > 20


def modules() -> list[tuple[str, ModuleType]]:
    return [(name, module) for name, module in sorted(sys.modules.items()) if name.startswith("cleaner.")]


def kernels() -> dict[str, Kernel]:
    """Return every kernel of the package that is loaded, by its full name."""
    return {
        f"{name}.{value.__name__}": value
        for name, module in modules()
        for value in vars(module).values()
        if isinstance(value, Kernel) and value.__module__ == name
    }


@contextmanager
def compiling(yes: bool) -> Iterator[None]:
    """Have every kernel compiled, or none, however small its work."""
    with ExitStack() as stack:
        for _, module in modules():
            if "enabled" in vars(module):
                stack.enter_context(patch.object(module, "enabled", lambda work: yes))
        yield


def assert_equal_to_twins(texts: list[str]) -> None:
    with compiling(True):
        fast = everything(texts)
    with compiling(False):
        plain = everything(texts)
    for ours, theirs in zip(fast, plain, strict=True):
        assert ours == theirs


def compare(examples: int) -> None:
    """Compare kernels and twins on so many batches."""

    @settings(
        max_examples=examples, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(BATCHES)
    def check(texts: list[str]) -> None:
        assert_equal_to_twins(texts)

    check()


def test_the_comparison_reaches_every_kernel() -> None:
    furniture = "\n".join(cue_lines()[:20])
    texts = [f"{page(story, 'herald.example')}{furniture}\n{n}" for story in STORIES for n in range(6)]
    everything(texts)
    called: set[str] = set()
    original = Kernel.__call__

    def noted(self: Kernel, *arguments: object, work: int | None = None) -> object:
        called.add(f"{self.__module__}.{self.__name__}")
        return original(self, *arguments, work=work)

    with patch.object(Kernel, "__call__", noted), compiling(True):
        everything(texts)
    by_others = {name for kernel in kernels().values() for name in kernel.python.__code__.co_names}
    missed = {name for name, kernel in kernels().items() if kernel.__name__ not in by_others} - called
    assert missed <= {
        "cleaner.compiled._set_to_zero",  # called to have numba set up, not for its result
        "cleaner.duplicates.words._folded_in",  # its callers know it as fold_in
        "cleaner.duplicates.furniture._fill_table",  # only hundreds of stories have furniture in common
    }


@pytest.mark.slow
def test_compiled_kernels_stay_within_bounds_and_equal_their_plain_twins(tmp_path: Path, full_size: bool) -> None:
    examples = EXAMPLES_FULL if full_size else EXAMPLES
    command = [sys.executable, "-c", f"from tests.test_kernels import compare; compare({examples})"]
    environment = {**os.environ, "NUMBA_BOUNDSCHECK": "1", "NUMBA_CACHE_DIR": str(tmp_path), "PYTHONHASHSEED": "0"}
    root = Path(__file__).parents[1]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
