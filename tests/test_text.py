"""Text to words: what makes no difference, and that both ways of running the kernel agree."""

import html
import subprocess
import sys
import time
import unicodedata

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import compiled, text
from cleaner.text import IS_NUMBER, IS_UNSPACED, fold, tables, tables_fingerprint, word_hash, words, words_of_texts

SAME = {
    "case": ("The MAYOR said", "the mayor SAID"),
    "composed and decomposed accents": ("café à Zürich", unicodedata.normalize("NFD", "café à Zürich")),
    "accents or none": ("café naïve São Łódź", "cafe naive Sao Lodz"),
    "curly and straight quotes": ("“It’s on,” he said", '"It\'s on," he said'),
    "full-width forms": ("ＡＢＣ　１２３", "abc 123"),
    "soft hyphens and zero-width characters": ("Donau\u00addampf\u200bschiff", "Donaudampfschiff"),
    "a hyphen at a line end": ("the govern-\nment said", "the government said"),
    "a hyphen before an indented line": ("the govern-\r\n  ment said", "the government said"),
    "HTML entities": ("Tom &amp; Ann&#8217;s caf&eacute; &#x2014; open", "Tom & Ann’s café — open"),
    "entities escaped twice": ("it&amp;#8217;s", "it's"),
    "UTF-8 read as Windows-1252": ("donâ€™t stop the cafÃ©", "don’t stop the café"),
    "ligatures and sharp s": ("ﬁne Straße", "fine strasse"),
    "Hangul syllables and letters": ("한국어 뉴스", unicodedata.normalize("NFD", "한국어 뉴스")),
    "Arabic vowel signs": ("كَتَبَ", "كتب"),
    "digits of any script": ("٢٠١٨", "2018"),
}  # fmt: skip

DIFFERENT = {
    "hyphens inside a line part words": ("well-known", "wellknown"),
    "a paragraph ends a word": ("govern-\n\nment", "government"),
    "vowels of Indic scripts": ("कि", "कु"),
    "an ampersand is no entity": ("AT&T; x", "AT; x"),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_makes_no_difference(pair: tuple[str, str]) -> None:
    assert words(pair[0]).hashes.tolist() == words(pair[1]).hashes.tolist()


@pytest.mark.parametrize("pair", DIFFERENT.values(), ids=DIFFERENT)
def test_makes_a_difference(pair: tuple[str, str]) -> None:
    assert words(pair[0]).hashes.tolist() != words(pair[1]).hashes.tolist()


def test_scripts_without_spaces_go_by_character() -> None:
    assert fold("東京の会議、 2018年") == ["東", "京", "の", "会", "議", "2018", "年"]
    flags = [h & 3 for h in words("東京 2018 abc A1").hashes.tolist()]
    assert flags == [IS_UNSPACED, IS_UNSPACED, IS_NUMBER, 0, 0]


def test_offsets_lead_back_to_the_raw_text() -> None:
    raw = "“Don’t pa-\nnic,” caf&eacute; said"
    found = words(raw)
    spans = list(zip(found.starts.tolist(), found.ends.tolist(), strict=True))
    assert [raw[s:e] for s, e in spans] == ["Don’t", "pa-\nnic", "caf&eacute;", "said"]


def test_words_end_with_their_line_where_lines_are_judged() -> None:
    joined, parted = (words_of_texts(["pa-\nnic"], by_line=by_line) for by_line in (False, True))
    assert len(joined.hashes) == 1
    assert parted.hashes.tolist() == words("pa nic").hashes.tolist()


HOSTILE = st.text(
    st.one_of(
        st.sampled_from("&;#xamp0159-\n\r\t '’\u00adÃâ€™©\u0301\u200d한日ก\ud800ß\U0001f600\U0010ffff"),
        st.characters(),
    ),
    max_size=80,
)


@given(HOSTILE)
@settings(max_examples=300, deadline=None)
def test_compiled_interpreted_and_stated_hashes_agree(raw: str) -> None:
    found = words(raw)
    assert [word_hash(word) for word in fold(raw)] == found.hashes.tolist()
    codes = np.frombuffer(raw.encode("utf-32-le", "surrogatepass"), np.int32)
    results = []
    for run in (
        compiled.compile_kernel(text._split_words.python),
        lambda *a: compiled.interpret_kernel(text._split_words.python)(
            *(compiled.view(x) if isinstance(x, np.ndarray) else x for x in a)
        ),
    ):
        out = [np.zeros(len(codes), np.uint32), *np.zeros((2, len(codes)), np.int64), np.zeros(2, np.int64)]
        run(codes, np.array([0, len(codes)]), *tables(), *out, True, False)
        results.append([a.tolist() for a in out])
    assert results[0] == results[1]
    assert results[0][0][: len(found)] == found.hashes.tolist()


@given(HOSTILE)
@settings(deadline=None)
def test_words_stand_in_order_inside_the_text(raw: str) -> None:
    found = words(raw)
    edges = np.stack([found.starts, found.ends], axis=1).ravel()
    assert (np.diff(edges) >= 0).all()
    assert (found.starts < found.ends).all()
    assert not len(edges) or (edges[0] >= 0 and edges[-1] <= len(raw))


@given(st.lists(HOSTILE, max_size=6))
@settings(deadline=None)
def test_a_batch_is_its_texts_one_by_one(texts: list[str]) -> None:
    batch = words_of_texts(texts)
    alone = [words(t).hashes.tolist() for t in texts]
    assert [batch.hashes[a:b].tolist() for a, b in zip(batch.offsets, batch.offsets[1:], strict=False)] == alone


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cn", "Co"]), max_size=60))
@settings(deadline=None)
def test_escaping_changes_nothing(raw: str) -> None:
    assert words(html.escape(raw)).hashes.tolist() == words(html.escape(html.escape(raw))).hashes.tolist()


def test_every_python_reads_the_same_tables() -> None:
    # A change here changes every stored sketch and every learned profile.
    assert tables_fingerprint() == "393e8d195a12ab33"


@pytest.mark.parametrize("unit", ["a ", "((((", "&", "&amp;", "-\n", "1.", "â€", "日", "\u0301", "Ã©"])
def test_time_grows_with_the_length_alone(unit: str) -> None:
    def seconds(raw: str) -> float:
        best = 1.0
        for _ in range(5):
            begin = time.perf_counter()
            words(raw)
            best = min(best, time.perf_counter() - begin)
        return best

    words("warm " * 10**6)
    short, long = unit * 50_000, unit * 200_000
    assert seconds(long) < 16 * seconds(short) + 0.2


def test_one_small_text_needs_no_numba() -> None:
    code = "import sys; from cleaner.text import words; words('a small text'); print('numba' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"
