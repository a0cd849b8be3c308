"""JSON Lines rows: what they hold, and that only the text is replaced."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import DocumentError
from cleaner.inputs import parse_row, replace_text

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
ROWS = st.dictionaries(TEXT | st.just("text"), VALUES, max_size=5)


@given(ROWS, TEXT, st.booleans(), st.sampled_from([None, 1]))
def test_only_the_text_differs(row: dict[str, object], text: str, ascii_only: bool, indent: int | None) -> None:
    line = json.dumps(row, ensure_ascii=ascii_only, indent=indent).encode()
    assert json.loads(replace_text(line, "text", text)) == {**row, "text": text}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('{"a": 1.50, "text": "old", "b": 1e400}', '{"a": 1.50, "text": "new", "b": 1e400}'),
        ('{"text":"old","n":123456789012345678901234567890}', '{"text":"new","n":123456789012345678901234567890}'),
        ('{"text": "old", "x": 1, "x": 2, "text": "old"}', '{"text": "new", "x": 1, "x": 2, "text": "new"}'),
        ('{ "in": {"text": "old"} , "text" : "old" }', '{ "in": {"text": "old"} , "text" : "new" }'),
        ('{"html": "<p>"}', '{"html": "<p>", "text": "new"}'),
        ("{ }", '{ "text": "new"}'),
        ('{"t\\u0065xt": "old", "u": "\\ud800"}', '{"t\\u0065xt": "new", "u": "\\ud800"}'),
    ],
)
def test_every_other_byte_stays(line: str, expected: str) -> None:
    assert replace_text(line.encode(), "text", "new") == expected.encode()


def test_a_row_in_ascii_stays_in_ascii() -> None:
    assert replace_text(b'{"text": "\\u00fc"}', "text", "ä") == b'{"text": "\\u00e4"}'
    assert replace_text('{"text": "ü"}'.encode(), "text", "ä") == '{"text": "ä"}'.encode()


def test_numbers_stay_as_they_are_written() -> None:
    assert parse_row(b'{"id": 00012345678901234567890.0}'.replace(b"000", b"")) == {"id": "12345678901234567890.0"}
    assert parse_row(b'{"id": ' + b"9" * 5000 + b"}") == {"id": "9" * 5000}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "a"', "not JSON: .* at character 13"),
        (b'["text"]', "a list where a JSON object is wanted"),
        (b'"text"', "a str where"),
        (b'{"text": "\xff"}', "not UTF-8 at byte 10"),
        (b'{"text": "a",}', "not JSON: .* at character 1[34]"),
        (b'{"text": "a",, "b": 1}', "not JSON: .* at character 14"),
        (b'{"text": "a" "b": 1}', "not JSON: .* at character 1[34]"),
        (b'{"text" "a"}', "not JSON: .* at character [89]"),
        (b"{text: 1}", "not JSON: .* at character 2"),
        (b'{"te\\qxt": 1}', "not JSON: Invalid .*escape"),
        (b'{"text": "a"} {}', "not JSON: Extra data at character 15"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_row_is_refused_with_its_reason(line: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        parse_row(line)


@given(st.binary())
def test_any_bytes_give_a_row_or_a_document_error(line: bytes) -> None:
    try:
        row = parse_row(line)
    except DocumentError:
        return
    assert parse_row(replace_text(line, "text", "new")) == {**row, "text": "new"}


WRITTEN = [
    '{"id": 1, "text": "héllo \\" x", "n": 1.50}',
    '{"id":1,"text":"h\\u00e9llo \\" x","n":1e9}',
    '{"text" : "héllo \\" x"}',
    '{"te\\u0078t": "héllo \\" x", "m": {"text": "héllo \\" x"}}',
    '{"text": "héllo \\" x", "m": {"text": "héllo \\" x"}}',
    '{"m": "\\"text\\": \\"héllo", "text": "héllo \\" x"}',
    '{"text": "h\\u00E9llo \\u0022 x"}',
    '{"text": "ends in a backslash \\\\", "n": "\\\\\\" x"}',
    '{"text": "once", "text": "twice"}',
    '{"text": 5, "n": 1.50}',
]


@pytest.mark.parametrize("row", WRITTEN)
@pytest.mark.parametrize("new", ["", "plain", 'ünï \\ " \n'])
def test_knowing_that_the_field_is_there_changes_nothing(row: str, new: str) -> None:
    slow = replace_text(row.encode(), "text", new)
    assert replace_text(row.encode(), "text", new, has_field=True) == slow
    assert parse_row(slow)["text"] == new


@given(ROWS, TEXT, TEXT, st.booleans())
def test_the_quick_way_writes_the_same_row(row: dict[str, object], old: str, new: str, ascii_only: bool) -> None:
    line = json.dumps({**row, "text": old}, ensure_ascii=ascii_only).encode()
    assert replace_text(line, "text", new, has_field=True) == replace_text(line, "text", new)
