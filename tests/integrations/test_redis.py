"""Redis: a real server, several processes; what the index finds is what the library finds."""

from __future__ import annotations

import multiprocessing
import pickle

import pytest
from news import DOCUMENTS, STORIES

from cleaner import Document, DuplicateSettings, InputError, Pair, SettingsError, find_near_duplicates

pytestmark = pytest.mark.redis
redis = pytest.importorskip("redis", reason="the Redis client is not installed: pip install 'cleaner[redis]'")


def wide() -> list[Document]:
    """The scrape without its excerpt: the index finds what is similar as a whole."""
    return [d for d in DOCUMENTS if d.id != "short"]


def add_all(arguments: tuple[dict[str, object], str, list[Document]]) -> list[tuple[str, list[Pair]]]:
    from cleaner.integrations.redis import SharedIndex

    server, name, documents = arguments
    index = SharedIndex(server, name=name)
    return [(document.id, list(index.admit(document))) for document in documents]


def test_one_process_finds_what_the_library_finds(redis_server: dict[str, object]) -> None:
    found = {pair for _, pairs in add_all((redis_server, "one", wide())) for pair in pairs}
    expected = set(find_near_duplicates(wide()).pairs)
    assert {(pair.a, pair.b) for pair in expected} == {("again", "coast.example/7"), ("coast.example/4", "edited")}
    assert found == expected


def test_of_copies_stored_at_once_exactly_one_is_first(redis_server: dict[str, object]) -> None:
    copies = [Document(f"{n}-{k}", f"{story} Version {k}.") for n, story in enumerate(STORIES) for k in range(6)]
    parts = [copies[k::3] for k in range(3)]
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        answers = [one for part in pool.map(add_all, [(redis_server, "many", part) for part in parts]) for one in part]
    firsts = [id for id, pairs in answers if not any(pair.relation != "related" for pair in pairs)]
    assert sorted(id.partition("-")[0] for id in firsts) == [str(n) for n in range(len(STORIES))]


def test_another_process_can_ask_without_storing(redis_server: dict[str, object]) -> None:
    from cleaner.integrations.redis import SharedIndex

    index = SharedIndex(redis_server, name="asked")
    index.admit(DOCUMENTS[0])
    again = pickle.loads(pickle.dumps(index))
    assert again.query(Document("new", DOCUMENTS[0].text))[0].relation == "identical"
    assert again.query(Document("new", STORIES[5])) == ()
    assert len(again) == 1


def test_adding_again_changes_nothing_and_another_text_needs_another_id(redis_server: dict[str, object]) -> None:
    from cleaner.integrations.redis import SharedIndex

    index = SharedIndex(redis_server, name="twice")
    assert index.admit(DOCUMENTS[0]) == index.admit(DOCUMENTS[0]) == ()
    with pytest.raises(InputError, match=f"{DOCUMENTS[0].id}: stored already with another text"):
        index.admit(Document(DOCUMENTS[0].id, STORIES[6]))
    assert index.admit(Document("brief", "Too short.")) == index.admit(Document("nothing", "")) == ()
    assert index.admit(Document("brief too", "Too short!"))[0].relation == "identical"


def test_an_index_of_other_settings_is_refused(redis_server: dict[str, object]) -> None:
    from cleaner.integrations.redis import SharedIndex

    SharedIndex(redis_server, name="set")
    with pytest.raises(SettingsError, match="made with other settings"):
        SharedIndex(redis_server, name="set", settings=DuplicateSettings(seed=2))


def test_any_datasketch_program_can_query_it_and_no_text_is_stored(redis_server: dict[str, object]) -> None:
    from datasketch import MinHash, MinHashLSH

    from cleaner.duplicates import shingle_hash
    from cleaner.integrations.redis import SharedIndex
    from cleaner.text import fold

    SharedIndex(redis_server, name="shared").admit(DOCUMENTS[0])
    minhash = MinHash(num_perm=128, seed=1, hashfunc=shingle_hash, scheme="affine32")
    words = fold(DOCUMENTS[0].text)
    minhash.update_batch([" ".join(words[n : n + 5]).encode() for n in range(len(words) - 4)])
    storage = {"type": "redis", "basename": b"shared:lsh", "redis": redis_server}
    theirs = MinHashLSH(num_perm=128, params=(25, 5), storage_config=storage, prepickle=False)
    assert theirs.query(minhash) == [DOCUMENTS[0].id.encode()]
    client = redis.Redis(**redis_server)
    stored = b"".join(client.dump(key) for key in client.keys("shared:*"))
    assert b"garden shears" not in stored
    assert DOCUMENTS[0].id.encode() in stored


def test_the_index_is_a_scrapy_and_datatrove_index(redis_server: dict[str, object]) -> None:
    pytest.importorskip("datatrove", reason="datatrove is not installed: pip install 'cleaner[datatrove]'")
    import functools

    from datatrove.data import Document as Theirs

    from cleaner.integrations.datatrove import NearDuplicateFilter
    from cleaner.integrations.redis import SharedIndex

    SharedIndex(redis_server, name="filter").admit(DOCUMENTS[3])
    step = NearDuplicateFilter(functools.partial(SharedIndex, redis_server, name="filter"))
    assert step.filter(Theirs(text=STORIES[6], id="x")) is True
    assert step.filter(Theirs(text=DOCUMENTS[3].text, id="y")) == (False, "identical")
