"""A run against an earlier one finds what one run over both would have found."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from cleaner.errors import OutputError
from cleaner.run import RunOptions, run
from cleaner.settings import DuplicateSettings, Settings
from tests.duplicates.stories import cut, edited, garbled, invented

HOSTS = ("courier.example", "herald.example", "gazette.example")


def write(folder: Path, texts: dict[str, str]) -> Path:
    """Write texts as pages of several publishers, each with its furniture."""
    folder.mkdir(parents=True)
    with (folder / "news.jsonl").open("w", encoding="utf-8") as rows:
        for name, text in sorted(texts.items()):
            host = HOSTS[sum(map(ord, name)) % len(HOSTS)]
            page = f"{text}\n\nThe letters to the editor of {host} are read aloud on the first Friday of every month.\n"
            rows.write(json.dumps({"id": name, "url": f"https://{host}/{name}", "text": page}) + "\n")
    return folder


def versions(count: int, seed: int) -> dict[str, str]:
    """Return stories of which half are copies of others: equal, edited, cut, extended, garbled, two in one."""
    draw = random.Random(seed)
    stories = [invented(1000 * seed + n, draw.randint(40, 200)) for n in range(count // 2)]
    changes = (
        lambda s: s,
        lambda s: edited(s, draw.uniform(0.02, 0.3), draw.random()),
        lambda s: cut(s, draw.uniform(0.2, 0.9)),
        lambda s: s + " " + invented(draw.randrange(10**9), len(s.split()) // 3),
        lambda s: garbled(s, draw.uniform(0, 0.1), draw.random()),
        lambda s: s + " " + draw.choice(stories),
    )
    few = stories[: max(2, count // 6)]  # some stories have many versions
    copies = [draw.choice(changes)(draw.choice(few)) for _ in range(count - len(stories))]
    texts = stories + copies
    draw.shuffle(texts)
    return {f"d{number:04d}": text for number, text in enumerate(texts)}


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def members(out: Path) -> dict[str, list[dict[str, Any]]]:
    clusters: dict[str, list[dict[str, Any]]] = {}
    for row in rows(out / "duplicates.jsonl"):
        clusters.setdefault(row["cluster"], []).append(row)
    return clusters


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run whose profile and mask all others take over, of stories that no other run has."""
    folder = tmp_path_factory.mktemp("base")
    texts = {f"base{n}": invented(10**6 + n, 60) for n in range(36)}
    run([write(folder / "in", texts)], out=folder / "out", options=RunOptions(jobs=1))
    return folder / "out"


@pytest.mark.parametrize(("old", "new"), [(1, 9), (30, 6), (30, 30), (120, 12)])
def test_equals_one_run_over_both_with_that_profile_and_mask(base: Path, tmp_path: Path, old: int, new: int) -> None:
    texts = versions(old + new, seed=old + new)
    later = set(random.Random(old).sample(sorted(texts), new))
    for name, wanted, against in (
        ("both", texts, base),
        ("old", texts.keys() - later, base),
        ("new", later, tmp_path / "old-out"),
    ):
        given = write(tmp_path / name, {n: texts[n] for n in wanted})
        run([given], out=tmp_path / f"{name}-out", options=RunOptions(jobs=1, against=against))

    with_new = [p for p in rows(tmp_path / "both-out/pairs.jsonl") if later & {p["a"], p["b"]}]
    assert rows(tmp_path / "new-out/pairs.jsonl") == with_new
    assert len(with_new) >= new // 3
    both = members(tmp_path / "both-out")
    assert members(tmp_path / "new-out") == {n: m for n, m in both.items() if later & {row["id"] for row in m}}


def test_one_more_document_joins_the_story_of_an_earlier_run(base: Path, tmp_path: Path) -> None:
    story = invented(77, 120)
    old = {"a": story, "b": edited(story, 0.05, 1), "c": invented(78, 120)}
    run([write(tmp_path / "old", old)], out=tmp_path / "old-out", options=RunOptions(against=base))
    new = {"d": edited(story, 0.05, 2), "e": invented(79, 120)}
    summary = run(
        [write(tmp_path / "new", new)], out=tmp_path / "out", options=RunOptions(against=tmp_path / "old-out")
    )
    assert [(p["a"], p["b"]) for p in rows(tmp_path / "out/pairs.jsonl")] == [("a", "d"), ("b", "d")]
    assert {row["id"] for row in rows(tmp_path / "out/duplicates.jsonl")} == {"a", "b", "d"}
    assert summary.values["documents"]["read"] == 2
    assert {row["id"]: row["cluster"] for row in rows(tmp_path / "out/documents.jsonl")} == {"d": "a", "e": None}


def test_a_lower_threshold_holds_for_the_earlier_pairs_too(base: Path, tmp_path: Path) -> None:
    story = invented(80, 150)
    apart = {"a": story, "b": cut(story, 0.65) + " " + invented(81, 100)}
    run([write(tmp_path / "old", apart)], out=tmp_path / "old-out", options=RunOptions(against=base))
    assert not rows(tmp_path / "old-out/duplicates.jsonl")
    lower = Settings(duplicates=DuplicateSettings(threshold=0.55))
    given = write(tmp_path / "new", {"c": story + " The end."})
    run([given], out=tmp_path / "out", settings=lower, options=RunOptions(against=tmp_path / "old-out"))
    assert {row["id"] for row in rows(tmp_path / "out/duplicates.jsonl")} == {"a", "b", "c"}


def test_an_earlier_run_without_its_scores_is_refused(base: Path, tmp_path: Path) -> None:
    old = write(tmp_path / "old", {"a": invented(81, 60)})
    run([old], out=tmp_path / "old-out")
    (tmp_path / "old-out/.cleaner/state/scores.npy").unlink()
    new = write(tmp_path / "new", {"b": invented(82, 60)})
    with pytest.raises(OutputError, match="of another version of cleaner"):
        run([new], out=tmp_path / "out", options=RunOptions(against=tmp_path / "old-out"))
