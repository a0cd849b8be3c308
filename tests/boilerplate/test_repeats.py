"""Lines are counted once for each group of near-identical documents, whatever the shards and their order."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.boilerplate import Judge, LineCounts, Profile, RepeatedLines, learn
from cleaner.boilerplate.groups import may_repeat
from cleaner.boilerplate.lines import read_pages
from cleaner.errors import SettingsError
from cleaner.model import Document

FOOTER = "The Harbour Post is published by the Harbour Press."
# ruff: noqa: E501 (sentences stay whole)
STORIES = {
    "bridge": "The new bridge over the harbour opened on Monday after six years of work, and the mayor crossed it first.",
    "choir": "A choir of two hundred amateurs sang on the rocks below the lighthouse to raise money for a new lamp.",
    "mine": "The last mine in the valley will close in two years, ending a hundred and twenty years of digging there.",
    "tram": "The last of the city's wooden trams will run again from June, thirty-one years after its line was closed.",
}


def page(story: str, publisher: str | None, *, number: int = 0, footer: str = FOOTER) -> Document:
    more = f"It was story number {number} that week, said the {story} desk, and not the last one about the {story}."
    return Document(f"{publisher}/{story}{number}", "\n".join([STORIES[story], more, footer]), publisher=publisher)


def count(repeated: RepeatedLines, line: str, publisher: str | None) -> int:
    return int(repeated.look_up(publisher, read_pages([Document("x", line)]).line_keys)[0][0])


def merged(documents: list[Document]) -> RepeatedLines:
    return RepeatedLines.merge([LineCounts.of(documents)])


def test_a_line_of_several_stories_is_repeated() -> None:
    repeated = merged([page(story, "a.example") for story in STORIES])
    assert count(repeated, FOOTER, "a.example") == 4
    assert count(repeated, STORIES["bridge"], "a.example") == 0
    assert count(repeated, FOOTER, "b.example") == 0


def test_copies_of_one_story_count_once() -> None:
    copies = [Document(str(n), page("mine", "a.example").text, publisher="a.example") for n in range(5)]
    repeated = merged([*copies, page("tram", "a.example")])
    assert count(repeated, STORIES["mine"], "a.example") == 0
    assert count(repeated, FOOTER, "a.example") == 2


@pytest.mark.parametrize("publisher", [None, "a.example"])
def test_versions_of_one_story_keep_it_whole(publisher: str | None) -> None:
    lines = [f"{STORIES[s]} That was reported from the {s} itself." for s in STORIES]
    whole = "\n".join(lines)
    versions = [whole, "\n".join(lines[:3]), "\n".join(lines[1:]), "Another headline\n" + whole, "\n".join(lines[:2])]
    documents = [Document(str(n), text, publisher=publisher) for n, text in enumerate(versions)]
    repeated = merged(documents)
    assert [c.text for c in Judge().clean_many(documents, repeated=repeated)] == versions


def test_other_publishers_with_the_line_are_counted() -> None:
    repeated = merged([page(story, f"{story}.example") for story in STORIES])
    keys = read_pages([Document("x", FOOTER)]).line_keys
    assert repeated.look_up("bridge.example", keys)[2].tolist() == [4]


@given(st.permutations(range(12)), st.integers(1, 11))
@settings(deadline=None, max_examples=20)
def test_shards_and_their_order_make_no_difference(order: list[int], cut: int) -> None:
    documents = [page(s, p, number=n) for s in STORIES for p, n in (("a.example", 0), ("b.example", 1), (None, 2))]
    shuffled = [documents[i] for i in order]
    parts = [LineCounts.of(shuffled[cut:]), LineCounts.of(shuffled[:cut])]
    assert RepeatedLines.merge(parts).fingerprint() == merged(documents).fingerprint()


def test_threads_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.boilerplate.groups.DOCUMENTS_AT_ONCE", 1)  # each publisher a piece of work
    hosts = [f"{number}.example" for number in range(12)]
    counts = LineCounts.of([page(story, host, number=n) for n, host in enumerate(hosts) for story in STORIES])
    alone, together = (RepeatedLines.merge([counts], threads=threads) for threads in (1, 3))
    assert together.fingerprint() == alone.fingerprint()
    assert len(alone.lines)


def test_counting_in_parts_makes_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [page(story, name) for story in STORIES for name in ("a.example", "b.example")]
    expected = merged(documents).fingerprint()
    monkeypatch.setattr("cleaner.boilerplate.repeats.PART_KEYS", 2)
    assert merged(documents).fingerprint() == expected


def test_counts_come_back_from_disk(tmp_path: Path) -> None:
    counts = LineCounts.of([page(story, "a.example") for story in STORIES])
    counts.save(tmp_path / "counts.npz")
    repeated = RepeatedLines.merge([LineCounts.load(tmp_path / "counts.npz")])
    repeated.save(tmp_path / "repeated")
    assert (
        RepeatedLines.open(tmp_path / "repeated").fingerprint()
        == merged([page(s, "a.example") for s in STORIES]).fingerprint()
    )


def test_what_is_no_stored_count_is_refused(tmp_path: Path) -> None:
    (tmp_path / "counts.npz").write_bytes(b"nonsense")
    with pytest.raises(SettingsError, match=r"counts\.npz"):
        LineCounts.load(tmp_path / "counts.npz")
    with pytest.raises(SettingsError, match="repeated"):
        RepeatedLines.open(tmp_path / "repeated")


def test_nothing_counts_nothing() -> None:
    assert count(merged([]), FOOTER, None) == 0


def test_a_profile_says_what_the_counts_say(tmp_path: Path) -> None:
    documents = [page(story, name) for story in STORIES for name in ("a.example", "b.example")]
    profile = learn(documents)
    assert profile.publishers["a.example"] == (4, {FOOTER: 4})
    profile.save(tmp_path / "profile.json")
    loaded = Profile.load(tmp_path / "profile.json")
    assert loaded == profile
    assert hash(loaded) == hash(profile)
    assert loaded.repeated_lines().fingerprint() == merged(documents).fingerprint()


def test_an_edited_profile_is_followed(tmp_path: Path) -> None:
    learn([page(story, "a.example") for story in STORIES]).save(tmp_path / "profile.json")
    text = (tmp_path / "profile.json").read_text(encoding="utf-8")
    (tmp_path / "profile.json").write_text(text.replace(FOOTER, "Watch the harbour live."), encoding="utf-8")
    repeated = Profile.load(tmp_path / "profile.json").repeated_lines()
    assert count(repeated, "WATCH the harbour: live", "a.example") == 4
    assert count(repeated, FOOTER, "a.example") == 0


def test_a_profile_of_one_publisher_speaks_for_documents_that_name_none() -> None:
    repeated = learn([page(story, "a.example") for story in STORIES]).repeated_lines()
    assert count(repeated, FOOTER, None) == 4


@pytest.mark.parametrize(
    "text", ["", "[]", '{"format": "cleaner-profile", "version": 99}', '{"format": "cleaner-profile"}']
)
def test_what_is_no_profile_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "profile.json").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"profile\.json"):
        Profile.load(tmp_path / "profile.json")


@pytest.mark.parametrize("most_bits", [3, 25])
def test_no_key_that_repeats_is_missed_and_few_others_are_taken(
    most_bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cleaner.boilerplate.groups.MOST_SLOT_BITS", most_bits)
    chance = np.random.default_rng(0)
    keys = chance.permutation(np.concatenate([chance.integers(0, 2**61, 2000), np.arange(50), np.arange(50)]))
    again = may_repeat(keys)
    _, place, times = np.unique(keys, return_inverse=True, return_counts=True)
    assert again[times[place] > 1].all()
    if most_bits == 25:
        assert again.mean() < 0.25
