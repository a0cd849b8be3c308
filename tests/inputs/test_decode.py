"""Bytes to text: exact where it is certain, refused where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import DocumentError
from cleaner.inputs import decode

TEXTS = {
    "en": "The mayor said it’s a “great day” for the town – and the café on the bridge opened too. It cost £3m. ",
    "de": "Der Bürgermeister eröffnete die neue Brücke über den Fluß. „Wir sind glücklich“, sagte er. ",
    "fr": "Le maire a inauguré le pont. « C’est une journée très importante », a-t-il déclaré. L’été fut sec. ",
    "es": "El alcalde inauguró el puente. «Es un día muy feliz», señaló. ¿Quién pagó? Los niños cantaron. ",
    "pl": "Burmistrz otworzył w poniedziałek most. „Jesteśmy bardzo szczęśliwi”, powiedział. Łódź czeka. ",
    "cs": "Starosta v pondělí otevřel nový most přes řeku. Přišlo mnoho občanů. Říkal, že je šťastný. ",
    "tr": "Belediye başkanı pazartesi günü yeni köprüyü açtı. Birçok vatandaş kutlamaya geldi. ",
    "ru": "Мэр города в понедельник открыл новый мост через реку. Многие жители пришли на праздник. ",
    "el": "Ο δήμαρχος εγκαινίασε τη Δευτέρα τη νέα γέφυρα. Πολλοί πολίτες ήρθαν να γιορτάσουν. ",
    "ar": "افتتح رئيس البلدية الجسر الجديد يوم الاثنين. وجاء العديد من المواطنين للاحتفال. ",
    "he": "ראש העיר פתח ביום שני את הגשר החדש. אזרחים רבים באו לחגוג את האירוע. ",
    "ja": "市長は月曜日に新しい橋を開通させた。多くの市民がこの出来事を祝うために集まった。",
    "zh": "市长星期一为新桥揭幕。许多市民前来庆祝这一事件。他说这是重要的一天。",
    "ko": "시장은 월요일에 새 다리를 개통했다. 많은 시민들이 이 행사를 축하하러 왔다. ",
}
LEGACY = [
    ("en", "cp1252"), ("de", "cp1252"), ("fr", "cp1252"), ("es", "cp1252"), ("en", "mac_roman"),
    ("pl", "cp1250"), ("pl", "iso8859-2"), ("cs", "cp1250"), ("tr", "cp1254"), ("ru", "cp1251"),
    ("ru", "koi8_r"), ("el", "cp1253"), ("ar", "cp1256"), ("he", "cp1255"), ("ja", "cp932"),
    ("ja", "euc_jp"), ("zh", "gb18030"), ("ko", "cp949"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "codec"), LEGACY)
@pytest.mark.parametrize("times", [1, 30])
def test_legacy_texts_without_a_declaration(language: str, codec: str, times: int) -> None:
    text = (TEXTS[language] * times).encode(codec, "ignore").decode(codec)
    found = decode(text.encode(codec))
    assert found.text == text
    assert found.guessed


@pytest.mark.parametrize("language", sorted(TEXTS))
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_without_a_mark(language: str, codec: str) -> None:
    assert decode(TEXTS[language].encode(codec)) == (TEXTS[language], codec, True)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", ["", "a", "Über\r\n", "日本"])
def test_a_mark_is_dropped_and_recorded(codec: str, text: str) -> None:
    assert decode(text.encode(codec)) == (text, codec, False)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n\v\f\r")))
def test_utf8_stays_exactly_as_it_is(text: str) -> None:
    data = text.encode()
    if not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        assert decode(data) == (text, "utf-8", False)


@pytest.mark.parametrize(
    "text",
    ["", " \n", "\r", "a\r\nb\rc\n", "a\u2028b\u2029c\x85d", "page\fone", "no end", "\u200bzero", "nul\0" + "x" * 300],
)
def test_odd_but_good_texts_stay(text: str) -> None:
    assert decode(text.encode()).text == text


@given(st.binary())
def test_any_bytes_give_text_or_a_document_error(data: bytes) -> None:
    try:
        found = decode(data)
    except DocumentError:
        return
    assert data.decode(found.encoding) == found.text
    found.text.encode("utf-8")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x7fELF\x02\x01\x01" + b"\0" * 57 + b"\x03\0>\0", "no text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\x06\0\0\0", "no text"),
        (b"\xff\xfea", "marked as utf-16, but byte 2"),
        ("Zürich über Nacht, Größe, süß".encode()[:-1] + b"\xff", "damaged UTF-8: 2 bytes"),
        (b"a few \x81\x8d\x8f\x90\x9d bytes", "no other encoding fits"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        decode(data)


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        (b'<meta charset="iso-8859-1">', "windows_1252"),
        (b"<meta http-equiv=Content-Type content='text/html; charset=Windows-1251'>", "windows_1251"),
        (b'<?xml version="1.0" encoding="koi8-r"?>', "koi8_r"),
        (b"<meta charset = shift_jis >", "cp932"),
    ],
)
def test_a_page_is_read_as_it_declares(head: bytes, codec: str) -> None:
    text = {"windows_1252": "Fluß", "windows_1251": "мост", "koi8_r": "мост", "cp932": "橋です"}[codec]
    found = decode(head + text.encode(codec), page=True)
    assert found.text.endswith(text)
    assert found.encoding.replace("-", "_") == codec


def test_a_page_that_is_utf8_is_read_so_whatever_it_declares() -> None:
    assert decode('<meta charset="iso-8859-15">Brücke'.encode(), page=True).encoding == "utf-8"


def test_a_declaration_that_does_not_fit_is_reported() -> None:
    with pytest.raises(DocumentError, match="declared as cp932, but byte"):
        decode(b'<meta charset="shift_jis">caf\xe9 \xff', page=True)


@pytest.mark.parametrize("name", ["rot13", "zlib", "hex", "undefined", "idna", "utf-7", "unicode_escape", "no such"])
def test_an_encoding_that_no_page_has_counts_as_not_stated(name: str) -> None:
    data = TEXTS["de"].encode("cp1252")
    page = f'<meta charset="{name}">'.encode() + data
    assert decode(page, page=True).guessed
    assert decode(data, declared=name) == decode(data)
