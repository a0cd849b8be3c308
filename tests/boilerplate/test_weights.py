"""The weights file, the trees and the fit."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from cleaner.boilerplate import Judge, cues, trees
from cleaner.boilerplate.evidence import GROUPS
from cleaner.boilerplate.packed import fingerprint, load_packed
from cleaner.boilerplate.trees import Forest, read_forest
from cleaner.boilerplate.weights import COLUMNS, PACKAGED, load_weights
from cleaner.boilerplate.wording import measure_wording, read_vocabulary, room_for_terms
from cleaner.compiled import compile_kernel
from cleaner.errors import InputError, SettingsError
from cleaner.model import Document
from cleaner.settings import BoilerplateSettings
from cleaner.text import words

NAMES = ("size", "place")
TREES = [["size", 40, 900, ["place", 2, -100, -800, -500], 100], ["place", 0, 250, -50, 20]]


def forest() -> Forest:
    return read_forest(TREES, NAMES)


def scores_compiled(forest: Forest, table: npt.NDArray[np.int32]) -> list[int]:
    out = np.zeros(len(table), np.int32)
    tests, leaves = trees._tests(forest)
    compile_kernel(trees._sum_values.python)(table, *tests, forest.values[leaves], *trees._scratch(tests), out)
    return out.tolist()


def contributions_compiled(forest: Forest, table: npt.NDArray[np.int32], group_of: tuple[int, ...]) -> Any:
    shares = trees._shares(forest, group_of, 9)
    out = np.zeros((len(table), trees.WORDS), np.int64)
    tests, leaves = trees._tests(forest)
    compile_kernel(trees._sum_shares.python)(table, *tests, shares[leaves], *trees._scratch(tests), out)
    return trees.unpack_groups(out, 9)


def test_trees_add_up() -> None:
    table = np.array([[10, 0], [41, 3], [41, 2]], np.int32)
    assert forest().score(table).tolist() == [1150, -850, -150]


def test_contributions_and_means_add_up_to_the_score() -> None:
    random = np.random.default_rng(1)
    table = random.integers(0, 80, (50, 2)).astype(np.int32)
    moved = forest().contributions(table, np.arange(2, dtype=np.int32), 2)
    assert (moved.sum(axis=1) + 120 == forest().score(table)).all()


def test_trees_are_written_as_they_are_read() -> None:
    assert forest().as_lists(NAMES) == TREES


def test_the_packed_arrays_fit_the_weights_and_the_cues() -> None:
    assert load_packed(fingerprint(PACKAGED.read_bytes())) is not None, "run python -m cleaner.boilerplate.pack"


def test_every_measured_cue_of_the_evidence_is_documented() -> None:
    names = {cue.name for cue in cues()}
    assert set(GROUPS) | {"byline"} <= names
    assert {cue.measure for cue in cues() if cue.measure} <= set(COLUMNS) | {"metadata"}


def test_each_line_of_the_vocabulary_is_heard() -> None:
    vocabulary = read_vocabulary({"sign up": 900, "^ sign": 100, "today $": 50, "^ sign up": 7, "today": -30}, -200)
    here = words("Sign up, today!")
    out = np.zeros((1, 5), np.int32)
    bounds = np.array([[0, 3]])
    measure_wording(here.hashes.astype(np.int64), bounds, *vocabulary, out, 0, room_for_terms(bounds))
    known = 5
    assert out[0].tolist() == [int((900 + 100 + 50 + 7 - 30) / known**0.5) - 200, 333, 900, -30, 1027]


@pytest.mark.parametrize(
    ("change", "words_of_error"),
    [
        ({"version": 99}, "version"),
        ({"cautions": None}, "cautions"),
        ({"first": [["nonsense", 1, 2, 3, 4]]}, "node of a tree"),
    ],
    ids=["another version", "a part is missing", "an unknown measure"],
)
def test_weights_that_cannot_be_used_are_refused(
    tmp_path: Path, change: dict[str, object], words_of_error: str
) -> None:
    stated = json.loads(PACKAGED.read_text(encoding="utf-8")) | change
    stated = {name: value for name, value in stated.items() if value is not None}
    (tmp_path / "w.json").write_text(json.dumps(stated), encoding="utf-8")
    with pytest.raises(SettingsError, match=words_of_error):
        Judge(BoilerplateSettings(weights=str(tmp_path / "w.json")))


def test_missing_weights_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cleaner fit"):
        load_weights(str(tmp_path / "none.json"))


def test_probabilities_never_fall_as_scores_rise() -> None:
    probabilities = load_weights(None).probabilities(np.arange(-9000, 9000, 50))
    assert (np.diff(probabilities) >= 0).all()
    assert 0 <= probabilities[0] < probabilities[-1] <= 1


# ruff: noqa: E501 (sentences stay whole)
SUBJECTS = ("bridge", "choir", "mine", "tram", "ferry", "library", "harbour", "orchard", "mill", "lighthouse")


def labelled_rows(hosts: int) -> list[dict[str, object]]:
    rows = []
    for n in range(hosts):
        subject, other = SUBJECTS[n % 10], SUBJECTS[(n + 3) % 10]
        lines = [
            f"News of the {subject} number {n}",
            "Share this page with your friends",
            f"The {subject} was opened on Monday by the mayor, who said that it had taken {n} years and that more would come.",
            f"Many people came to see the {subject}, and some of them stayed until the evening to talk about the {other}.",
            "Sign up for our letter and never miss a story",
            "Follow us for more stories",
        ]
        rows.append({"id": f"d{n}", "host": f"h{n}.example", "lines": lines, "labels": "TBKKBB", "sep": "\n\n"})
    return rows


def test_fit_learns_what_it_is_shown(tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    from cleaner.boilerplate.fit import fit

    data = tmp_path / "labelled.jsonl"
    data.write_text("".join(json.dumps(row) + "\n" for row in labelled_rows(240)), encoding="utf-8")
    said: list[str] = []
    fit(data, out=tmp_path / "w.json", folds=3, report=said.append)
    assert any("caution normal" in line for line in said)
    judge = Judge(BoilerplateSettings(weights=str(tmp_path / "w.json")))
    text = "\n\n".join(str(line) for line in labelled_rows(241)[240]["lines"])  # type: ignore[union-attr]
    gone = [removal.text.strip() for removal in judge.clean(Document("a", text)).removals]
    assert set(gone) >= {"Sign up for our letter and never miss a story", "Follow us for more stories"}
    assert not any("opened on Monday" in line or "Many people" in line for line in gone)


@pytest.mark.parametrize(
    ("row", "says"),
    [({"lines": ["a"]}, "needs lines"), ({"lines": ["a"], "labels": "KB", "host": "h"}, "one letter for each line")],
    ids=["no labels", "too many labels"],
)
def test_fit_refuses_rows_that_it_cannot_use(tmp_path: Path, row: dict[str, object], says: str) -> None:
    pytest.importorskip("sklearn")
    from cleaner.boilerplate.fit import fit

    data = tmp_path / "labelled.jsonl"
    data.write_text(json.dumps(row) + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=says):
        fit(data, out=tmp_path / "w.json")


@pytest.mark.parametrize("rows", [0, 1, 31, 70])
def test_few_rows_walk_the_trees_to_the_same_sums(rows: int) -> None:
    random = np.random.default_rng(rows)
    weights = load_weights(None)
    table = random.integers(0, 1000, (rows, len(COLUMNS))).astype(np.int32)
    for forest in (weights.first, weights.second):
        leaves = forest._walk(table)
        assert scores_compiled(forest, table) == forest.values[leaves].sum(axis=1).tolist()
        group_of = tuple(column % 9 for column in range(len(COLUMNS)))
        packed = trees._shares(forest, group_of, 9)[leaves]
        apart = trees.unpack_groups(packed.reshape(-1, packed.shape[-1]), 9).reshape(*leaves.shape, 9)
        assert (contributions_compiled(forest, table, group_of) == apart.sum(axis=1)).all()
        means = forest.values[forest.roots].sum()
        assert (apart.sum(axis=(1, 2)) == forest.values[leaves].sum(axis=1) - means).all()


@pytest.mark.parametrize(("spread", "width"), [(65_534, np.int16), (65_535, np.int32), (2**31, np.int32)])
def test_thresholds_and_measures_far_apart_are_told_apart(spread: int, width: type) -> None:
    least, most = -(2**30), spread - 2**30
    forest = read_forest([["size", least, 1, ["size", most, 20, 300, 0], 0], ["place", 5, 4000, 0, 0]], NAMES)
    limits = np.iinfo(np.int32)
    edges = [limits.min, least - 1, least, least + 1, 0, most - 1, most, most + 1, limits.max]
    table = np.array([[size, place] for size in edges for place in (limits.min, 5, 6, limits.max)], np.int32)
    assert trees._tests(forest)[0].thresholds.dtype == width
    assert scores_compiled(forest, table) == forest.values[forest._walk(table)].sum(axis=1).tolist()


def test_a_tree_of_as_many_leaves_as_bits_is_read_and_one_of_more_is_refused() -> None:
    comb: Any = 0
    for n in range(1, trees.MOST_LEAVES):
        comb = ["size", n - 1, comb, n, 0]
    sizes = np.arange(40, dtype=np.int32)[:, None]
    forest = read_forest([comb], NAMES)
    assert scores_compiled(forest, sizes) == [min(n, 31) for n in range(40)]
    with pytest.raises(SettingsError, match="leaves"):
        read_forest([["size", 50, comb, 1, 0]], NAMES)


def grown(random: np.random.Generator, leaves: int, *, leaning: bool) -> Any:
    if leaves == 1:
        return int(random.integers(-(2**20), 2**20))
    left = int(random.choice([1, leaves - 1])) if leaning else int(random.integers(1, leaves))
    branches = grown(random, left, leaning=leaning), grown(random, leaves - left, leaning=leaning)
    return [NAMES[random.integers(2)], int(random.integers(100)), *branches, 0]


@pytest.mark.parametrize("leaning", [False, True])
def test_trees_of_all_sizes_and_shapes_are_cut_in_two_without_changing_a_sum(leaning: bool) -> None:
    random = np.random.default_rng(7)
    table = random.integers(-1, 102, (1000, 2)).astype(np.int32)
    for leaves in range(1, trees.MOST_LEAVES + 1):
        forest = read_forest([grown(random, leaves, leaning=leaning) for _ in range(20)], NAMES)
        assert scores_compiled(forest, table) == forest.values[forest._walk(table)].sum(axis=1).tolist()


def test_a_forest_without_trees_sums_to_nothing() -> None:
    table = np.zeros((3, 2), np.int32)
    assert scores_compiled(read_forest([], NAMES), table) == [0, 0, 0]
