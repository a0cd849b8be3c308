"""Ids of file names: valid UTF-8, and back without loss."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.inputs import id_to_name, name_to_id

TRICKY = st.sampled_from([b"%", b"4", b"1", b"F", b"\xff", b"\n", b"\xc3", b"\xa9", "\u202e".encode(), b"a", b"/"])


@given(st.one_of(st.binary(), st.lists(TRICKY).map(b"".join)))
def test_every_name_comes_back(name: bytes) -> None:
    identity = name_to_id(name)
    identity.encode("utf-8")
    assert os.fsencode(id_to_name(identity)) == name


@given(st.lists(TRICKY).map(b"".join), st.lists(TRICKY).map(b"".join))
def test_two_names_never_share_an_id(one: bytes, other: bytes) -> None:
    assert (name_to_id(one) == name_to_id(other)) == (one == other)


@pytest.mark.parametrize("name", ["2018/köln.txt", "новости.html", "50% off.txt", "📰.txt", "عربي.txt", "a b.txt"])
def test_ordinary_names_stay_as_they_are(name: str) -> None:
    assert name_to_id(name) == name


@pytest.mark.parametrize(
    ("name", "identity"),
    [
        (b"caf\xe9.txt", "caf%E9.txt"),
        (b"two\nlines", "two%0Alines"),
        (b"\x1b[31mred", "%1B[31mred"),
        ("gpj.\u202etxt".encode(), "gpj.%E2%80%AEtxt"),
        (b"100%25", "100%2525"),
    ],
)
def test_what_a_terminal_would_obey_is_escaped(name: bytes, identity: str) -> None:
    assert name_to_id(name) == identity


def test_composed_and_decomposed_names_stay_two() -> None:
    assert name_to_id("caf\u00e9") != name_to_id("cafe\u0301")
