"""The library's front door: its names, its lightness, and what its functions promise."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from integrations.news import STORIES as NEWS

import cleaner
from cleaner import Cleaner, Document, SettingsError, clean, clean_batch, find_near_duplicates
from cleaner.settings import BoilerplateSettings

STORIES = (
    "The bridge over the Lenne opened on Monday after three years of work and two floods, the town said. Mayor Ines "
    "Kolb cut the ribbon with a pair of garden shears, because nobody had thought of bringing scissors.",
    "Rain fell on the harbour for the ninth day, and the ferry to the islands stayed at its pier again. Passengers "
    "slept in the waiting hall with their dogs while the company printed vouchers on the back of old timetables.",
    "The museum of clocks will close its doors in March, because its founder has sold the collection. Who bought "
    "its four hundred pieces remains unknown, but a lorry from the capital was seen twice behind the library.",
    "Two goats escaped from a farm and walked eleven kilometres along the railway line to the next town. In the end "
    "a conductor lured them into a goods wagon with apples, and forty commuters clapped from the platform.",
    "Bread is dearer than ever in the valley, and the bakers blame the mill, which blames the drought. Farmers say "
    "that rye grew well enough this summer; what they lack is a road on which heavy carts do not sink.",
)
ADDRESS = "Ostfeld, Lindenhof 12"
PAGES = [
    Document(f"{n}", f"{story}\n\n{ADDRESS}\nShare this article\nDiscuss This Article\n", publisher="valley.example")
    for n, story in enumerate((*STORIES, *NEWS))
]

NAMES = [
    "BoilerplateSettings", "Cleaned", "Cleaner", "CleanerError", "Cluster", "Comparison", "Document", "DocumentError",
    "DuplicateSettings", "InUseError", "InputError", "Member", "Metadata", "NearDuplicates", "OutputError", "Pair",
    "Profile", "Removal", "Settings", "SettingsError", "clean", "clean_batch", "compare", "find_near_duplicates",
]  # fmt: skip


def test_the_exported_names_are_these() -> None:
    assert cleaner.__all__ == NAMES
    assert all(getattr(cleaner, name).__name__ == name for name in NAMES)
    assert set(NAMES) <= set(dir(cleaner))


def test_importing_cleaner_loads_nothing_else() -> None:
    script = "import sys; before = set(sys.modules); import cleaner; print(*(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    by_typing = {"typing", "_typing", "collections", "contextlib"}  # Python 3.12's needs contextlib
    assert {name.partition(".")[0] for name in loaded.split()} <= {"cleaner"} | by_typing
    assert [name for name in loaded.split() if name.startswith("cleaner")] == ["cleaner"]


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'cleanse'"):
        cleaner.cleanse  # noqa: B018 - the access is the test


def test_clean_gives_the_text_back_in_parts() -> None:
    for page in PAGES:
        cleaned = clean(page)
        kept, at = [], 0
        for removal in cleaned.removals:
            kept.append(page.text[at : removal.start])
            assert removal.text == page.text[removal.start : removal.end]
            at = removal.end
        assert "".join([*kept, page.text[at:]]) == cleaned.text


def test_clean_takes_a_text_or_a_document() -> None:
    assert clean(PAGES[0].text).text == clean(Document("x", PAGES[0].text)).text


def test_a_batch_sees_its_own_repetition() -> None:
    alone = [clean(page) for page in PAGES]
    together = clean_batch(PAGES)
    assert all(ADDRESS in cleaned.text for cleaned in alone)
    assert not any(ADDRESS in cleaned.text for cleaned in together)
    assert [cleaned.document for cleaned in together] == PAGES


def test_a_fitted_cleaner_sees_it_in_single_documents() -> None:
    fitted = Cleaner.fit(PAGES)
    story = "A baker from the valley walked to the coast with a loaf of rye on his head and sold it there for tea.\n\n"
    new = Document("new", f"{story}{ADDRESS}\nShare this article\n", publisher="valley.example")
    assert ADDRESS in clean(new).text
    assert fitted.clean(new).text == story
    assert clean(new, profile=fitted.profile) == fitted.clean(new)


def test_many_documents_come_out_as_one_by_one_however_they_are_batched() -> None:
    fitted = Cleaner.fit(PAGES)
    assert list(fitted.clean_many(PAGES * 60)) == [fitted.clean(page) for page in PAGES] * 60
    assert list(fitted.clean_many([])) == []


def test_a_stream_needs_no_end() -> None:
    def endless() -> object:
        while True:
            yield PAGES[0]

    assert next(Cleaner().clean_many(endless())).document == PAGES[0]


def test_a_cleaner_is_kept_in_a_file(tmp_path: Path) -> None:
    fitted = Cleaner.fit(PAGES)
    fitted.save(tmp_path / "profile.json")
    assert ADDRESS in (tmp_path / "profile.json").read_text(encoding="utf-8")
    assert Cleaner.load(tmp_path / "profile.json") == fitted
    with pytest.raises(SettingsError, match=r"missing\.json"):
        Cleaner.load(tmp_path / "missing.json")
    with pytest.raises(ValueError, match="no profile"):
        Cleaner().save(tmp_path / "nothing.json")


def test_equal_cleaners_are_equal_everywhere(tmp_path: Path) -> None:
    fitted = Cleaner.fit(PAGES)
    again = pickle.loads(pickle.dumps(fitted))
    assert again == fitted
    assert hash(again) == hash(fitted) == hash(Cleaner.fit(reversed(PAGES)))
    assert again.clean(PAGES[1]) == fitted.clean(PAGES[1])
    assert fitted != Cleaner()
    assert Cleaner() != Cleaner(settings=BoilerplateSettings(caution="high"))
    fitted.save(tmp_path / "p.json")
    script = "import sys; from cleaner import Cleaner; print(Cleaner.load(sys.argv[1]).fingerprint())"
    command = [sys.executable, "-c", script, str(tmp_path / "p.json")]
    other = subprocess.run(command, capture_output=True, text=True, check=True)
    assert other.stdout.strip() == fitted.fingerprint()


def test_a_pickle_has_the_same_bytes_whatever_way_the_cleaner_was_made(tmp_path: Path) -> None:
    fitted = Cleaner.fit(PAGES)
    fitted.save(tmp_path / "p.json")
    pickled = pickle.dumps(fitted)
    assert pickle.dumps(Cleaner.load(tmp_path / "p.json")) == pickled
    assert pickle.dumps(Cleaner.fit(PAGES[::-1])) == pickled


def test_near_duplicates_of_plain_texts_are_named_by_position() -> None:
    found = find_near_duplicates([STORIES[0], STORIES[1], STORIES[0]])
    assert [(pair.a, pair.b, pair.relation) for pair in found.pairs] == [("0", "2", "identical")]
    assert [[member.id for member in cluster.members] for cluster in found.clusters] == [["0", "2"]]
