"""A shard's texts as bytes: places, kept texts, removals and lines are those that strings give."""

import json

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.boilerplate import Remains
from cleaner.inputs.rows import read_row, replace_text
from cleaner.model import Document, Removal
from cleaner.outputs import encode_columns, encode_row
from cleaner.stages.encoded import EncodedTexts, count_lines
from cleaner.stages.removals import ShardRemovals
from cleaner.stages.texts import PLACEHOLDER, ReadRow, ShardTexts, with_text

CHARACTERS = 'ab \t\n\r\v\f\x00\x1c\x1f\x7f\\"/é\x85\xa0“…\u2028\u2029\u3000я語𐍈'

texts = st.text(st.sampled_from(CHARACTERS), max_size=30)


@st.composite
def cut_texts(draw: st.DrawFn) -> list[tuple[str, list[tuple[int, int]]]]:
    """Return texts, each with ascending spans of it that don't overlap."""
    found = []
    for text in draw(st.lists(texts, max_size=5)):
        edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
        found.append((text, list(zip(edges[::2], edges[1::2], strict=False))))
    return found


def removals_of(cut: list[tuple[str, list[tuple[int, int]]]]) -> tuple[ShardRemovals, list[Remains]]:
    shard = ShardTexts.of([], [], [text.encode() for text, _ in cut])
    remains = [
        Remains(Document(f'"{d}"', text), [(start, end, f"cue-{start}", 0.5) for start, end in spans])
        for d, (text, spans) in enumerate(cut)
    ]
    return ShardRemovals.of(EncodedTexts.of(shard.data, shard.edges), remains), remains


@given(cut_texts())
@example([("“A”\n\nb", [(0, 5)]), ("", []), ("c\x85\n", [(2, 3)])])
def test_bytes_are_cut_as_strings_are(cut: list[tuple[str, list[tuple[int, int]]]]) -> None:
    found, remains = removals_of(cut)
    kept = [one.cleaned().text for one in remains]
    gone = [(one.document.id, removal) for one in remains for removal in one.cleaned().removals]
    assert [text.decode() for text in found.kept()] == kept
    assert found.kept_as_json() == [json.dumps(text, ensure_ascii=False)[1:-1].encode() for text in kept]
    assert [found.texts[which] for which in found.which] == [removal.text for _, removal in gone]
    assert len(set(found.texts)) == len(found.texts)
    rows = [encode_row({"id": name, **Removal._asdict(removal)}) for name, removal in gone]
    assert found.rows([one.document.id for one in remains]).decode() == "".join(f"{row}\n" for row in rows)


@given(cut_texts())
@example([("a\n \n“b”\n\xa0\n", []), ("a\x1cb", [(0, 2)])])
def test_lines_and_characters_are_counted_as_in_strings(cut: list[tuple[str, list[tuple[int, int]]]]) -> None:
    found, remains = removals_of(cut)
    assert found.encoded.count_lines().tolist() == [count_lines(text) for text, _ in cut]
    gone = [[removal.text for removal in one.cleaned().removals] for one in remains]
    assert found.count_lines().tolist() == [count_lines("\n".join(some)) for some in gone]
    assert found.count_characters().tolist() == [len("".join(some)) for some in gone]


@pytest.mark.parametrize(
    "line",
    [
        '{"n": 1.50, "text": "a"}',
        '{"text": "ä", "n": [1]}',
        '{"text": "\\u00e4", "more": "…"}',
        '{"text": "…", "other": "\\u2026", "nested": {"text": "…"}}',
        '{"…": "…", "text": "…"}',
        '{"text": "a", "text": "b"}',
        '{"quoted": "\\"…\\"", "text": "a"}',
    ],
)
@pytest.mark.parametrize("text", ["", "plain", "tab\t \x7f", "ä\n“”"])
def test_a_row_gets_its_text_back(line: str, text: str) -> None:
    row = read_row(line.encode(), "text").with_value("text", PLACEHOLDER)
    escaped = json.dumps(text, ensure_ascii=False)[1:-1].encode()
    assert with_text(row.encode(), "text", escaped) == replace_text(row.encode(), "text", text)


ROWS = st.tuples(st.none() | texts, st.integers(-(2**62), 2**62), texts, st.floats(0, 1), st.booleans())


@given(st.lists(ROWS, max_size=4))
def test_columns_are_written_as_rows(rows: list[tuple[str | None, int, str, float, bool]]) -> None:
    columns = {
        "a": [a for a, *_ in rows],
        "n": np.array([n for _, n, *_ in rows], np.int64),
        "%s": [c for _, _, c, *_ in rows],
        "share": [share for *_, share, _ in rows],
        "source": [source for *_, source in rows],
    }
    written = [encode_row(dict(zip(columns, row, strict=True))) for row in rows]
    assert encode_columns(columns) == "".join(f"{row}\n" for row in written)


def test_texts_are_read_as_they_were_written(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("shard")
    rows = [ReadRow("a", "s", "s"), ReadRow("b", "s", "s", reason="broken"), ReadRow("ü", "s", "s", title="T")]
    ShardTexts.of(rows, [b"", b"{}", b""], ["é\n".encode(), b"", "語".encode()]).save(folder)
    stored = ShardTexts.load(folder)
    assert (stored.rows, stored.lines) == (rows, [b"", b"{}", b""])
    assert [(one.id, one.text, one.title) for one in stored.documents()] == [
        ("a", "é\n", None), ("b", "", None), ("ü", "語", "T"),
    ]  # fmt: skip
