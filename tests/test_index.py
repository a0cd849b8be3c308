"""The index answers as a run would, is safe to share, and refuses what it can't trust."""

import sqlite3
import threading

import pytest

from cleaner.duplicates import Sketcher, find_near_duplicates
from cleaner.errors import InputError, OutputError
from cleaner.index import Index
from cleaner.model import Document
from cleaner.settings import DuplicateSettings
from tests.duplicates.stories import BRIDGE, CHESS, NIHONGO, ORCHARD, SAME_EVENT, STORIES, cut, edited, garbled

KNOWN = [Document(name, story) for name, story in STORIES.items()]


@pytest.fixture
def path(tmp_path):
    with Index.create(tmp_path / "stories.index") as index:
        assert index.add(KNOWN) == len(KNOWN)
    return tmp_path / "stories.index"


NEW = {
    "retyped": BRIDGE.upper(), "cut": cut(ORCHARD, 0.3), "edited": edited(CHESS, 0.15),
    "garbled": garbled(BRIDGE, 0.08),
    "new": SAME_EVENT[0], "unspaced": NIHONGO[:100], "tiny": "Fire in Tarn", "empty": "",
    "two stories": BRIDGE + CHESS,
}  # fmt: skip


@pytest.mark.parametrize("name", NEW)
def test_answers_as_a_run_over_both(path, name: str) -> None:
    document = Document(name, NEW[name])
    expected = [p for p in find_near_duplicates([*KNOWN, document]).pairs if name in (p.a, p.b)]
    with Index.open(path) as index:
        assert sorted(index.query(document), key=lambda p: (p.a, p.b)) == expected


def test_what_was_added_later_is_found(path) -> None:
    with Index.open(path, write=True) as index:
        assert index.add([Document("later", SAME_EVENT[0])]) == 1
        assert [p.relation for p in index.query(Document("x", SAME_EVENT[0] + " More."))] == ["near-duplicate"]


def test_adding_again_changes_nothing(path) -> None:
    with Index.open(path, write=True) as index:
        before = index.info()
        assert index.add(KNOWN) == 0
        assert index.info() == before
        assert index.query(KNOWN[0]) == []


def test_an_id_with_another_text_refuses_the_whole_batch(path) -> None:
    with Index.open(path, write=True) as index:
        with pytest.raises(InputError, match="chess: is in the index with another text"):
            index.add([Document("fresh", ORCHARD + " End."), Document("chess", BRIDGE)])
        assert index.info()["documents"] == len(KNOWN)


def test_holds_no_text(path) -> None:
    stored = path.read_bytes()
    assert b"locksmith" not in stored
    assert b"schoolgirl" not in stored


def test_a_readers_index_cannot_be_added_to(path) -> None:
    with Index.open(path) as index, pytest.raises(OutputError, match="can't be used"):
        index.add([Document("x", BRIDGE)])


def test_readers_see_whole_batches_while_one_adds(path) -> None:
    seen, stop = set(), threading.Event()

    def read() -> None:
        while not stop.is_set():
            with Index.open(path) as index:
                seen.add(index.info()["documents"])

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    with Index.open(path, write=True) as index:
        for batch in range(10):
            index.add([Document(f"{batch}-{n}", edited(BRIDGE, 0.3, n)) for n in range(10)])
    stop.set()
    for reader in readers:
        reader.join()
    assert seen <= {len(KNOWN) + 10 * n for n in range(11)}


def test_other_settings_are_refused(path) -> None:
    with pytest.raises(InputError, match="made with other settings"):
        Index.open(path, settings=DuplicateSettings(seed=2))
    with Index.open(path, settings=DuplicateSettings(threshold=0.6)) as index:
        assert index.settings.threshold == 0.6
        with pytest.raises(InputError, match="other settings"):
            index.add_sketches([], Sketcher(DuplicateSettings(seed=2)).sketch([]), [])


def test_what_is_no_index_is_refused(tmp_path) -> None:
    (tmp_path / "text").write_text("no database, but a text that is longer than the header of one" * 20)
    sqlite3.connect(tmp_path / "other").execute("CREATE TABLE t (x)").connection.close()
    with pytest.raises(InputError, match="can't be used"):
        Index.open(tmp_path / "text")
    with pytest.raises(InputError, match="no index of cleaner"):
        Index.open(tmp_path / "other")
    with pytest.raises(InputError, match="no such index"):
        Index.open(tmp_path / "missing")
    with pytest.raises(OutputError, match="exists already"):
        Index.create(tmp_path / "other")


def test_damaged_words_are_refused(path) -> None:
    database = sqlite3.connect(path)
    database.execute("UPDATE documents SET words = zeroblob(length(words)) WHERE id = 'bridge'")
    database.commit()
    database.close()
    with Index.open(path) as index, pytest.raises(InputError, match="the words of bridge are damaged"):
        index.query(Document("x", BRIDGE + " End."))


def test_a_cut_file_is_refused(path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError, match=r"stories.index"):  # noqa: SIM117 - either may refuse
        with Index.open(path) as index:
            index.info()
