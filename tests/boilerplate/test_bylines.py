"""Bylines in the supported languages, and lines that only begin like one."""

from itertools import product

import pytest

from cleaner.boilerplate.bylines import byline_of
from cleaner.boilerplate.metadata import find_metadata, metadata_lines
from cleaner.boilerplate.names import _LABEL_PART, is_caseless_name, is_chinese_name, is_name

BYLINES = [
    # English
    ("By Petra Holm", "Petra Holm"),
    ("By June Castle", "June Castle"),
    ("By April May", "April May"),
    ("By Jan Okafor and May Lind", "Jan Okafor and May Lind"),
    ("By Sam O'Leary, Transport Correspondent", "Sam O'Leary"),
    ("By A. J. Merrow", "A. J. Merrow"),
    ("Interview by Petra Holm", "Petra Holm"),
    ("Words by Petra Holm", "Petra Holm"),
    ("Story by Petra Holm and Idris Vale", "Petra Holm and Idris Vale"),
    ("A review by Petra Holm", "Petra Holm"),
    ("As told to Petra Holm", "Petra Holm"),
    ("Author: Petra Holm", "Petra Holm"),
    ("Petra Holm, Staff Writer", "Petra Holm"),
    ("Petra Holm, Special to the Courier", "Petra Holm"),
    ("May 4, 2021 | Petra Holm", "Petra Holm"),
    ("Petra Holm | May 4, 2021", "Petra Holm"),
    ("Petra Holm • 4 May 2021 • 3 min read", "Petra Holm"),
    ("Petra Holm, Idris Vale — May 4, 2021, 9:05 a.m. EST", "Petra Holm, Idris Vale"),
    ("Posted on May 4, 2021 by Petra Holm", "Petra Holm"),
    ("4 May 2021 by Petra Holm | Last updated 6 May 2021", "Petra Holm"),
    ("By Petra Holm - 4 May 2021 10:00", "Petra Holm"),
    ("Petra Holm / Reuters / May 4, 2021", "Petra Holm"),
    # German
    ("Von Marie Huber", "Marie Huber"),
    ("Von Ursula von der Heyde", "Ursula von der Heyde"),
    ("Ein Gastbeitrag von Marie Huber", "Marie Huber"),
    ("Aufgezeichnet von Marie Huber", "Marie Huber"),
    ("Interview: Marie Huber", "Marie Huber"),
    ("Marie Huber, 3. Mai 2021", "Marie Huber"),
    ("Marie Huber und Jan Voss, 03.05.2021, 14:31 Uhr", "Marie Huber und Jan Voss"),
    ("03. Mai 2021 · Marie Huber", "Marie Huber"),
    ("Marie Huber, Redaktion Hafen", "Marie Huber"),
    ("Veröffentlicht am 3. Mai 2021 von Marie Huber", "Marie Huber"),
    # French
    ("Par Hugo Lacaze", "Hugo Lacaze"),
    ("Par Hugo Lacaze, publié le 9 août 2021 à 18h05", "Hugo Lacaze"),
    ("Propos recueillis par Hugo Lacaze", "Hugo Lacaze"),
    ("De notre envoyé spécial Hugo Lacaze", "Hugo Lacaze"),
    ("Hugo Lacaze, le 9 août 2021 à 6h30", "Hugo Lacaze"),
    ("Avril Fontaine, correspondante à Lyon", "Avril Fontaine"),
    # Spanish
    ("Por Lucía Abril", "Lucía Abril"),
    ("Por Lucía Rey — 03/02/2021 a las 10:15", "Lucía Rey"),
    ("Lucía Rey | 3 de febrero de 2021 - 10:15 h", "Lucía Rey"),
    ("Una entrevista de Lucía Rey", "Lucía Rey"),
    ("Texto: Lucía Rey", "Lucía Rey"),
    # Portuguese
    ("Por Inês Duarte", "Inês Duarte"),
    ("Por Inês Duarte — 03/02/2021 às 22h40", "Inês Duarte"),
    ("Inês Duarte, 3 de fevereiro de 2021", "Inês Duarte"),
    ("Reportagem de Inês Duarte", "Inês Duarte"),
    # Italian
    ("di Marco Sella", "Marco Sella"),
    ("di Maria Teresa De Vito", "Maria Teresa De Vito"),
    ("a cura di Marco Sella", "Marco Sella"),
    ("Intervista di Marco Sella", "Marco Sella"),
    ("Marco Sella, 3 febbraio 2021 alle 9:30", "Marco Sella"),
    ("dal nostro inviato Marco Sella", "Marco Sella"),
    # Dutch
    ("Door Sanne Vos", "Sanne Vos"),
    ("Van onze verslaggever Sanne Vos", "Sanne Vos"),
    ("Sanne Vos, 3 februari 2021 om 9:30 uur", "Sanne Vos"),
    # Nordic languages
    ("Av Liv Strand", "Liv Strand"),
    ("Text: Liv Strand", "Liv Strand"),
    ("Skrevet af Mads Kjær", "Mads Kjær"),
    ("Liv Strand, 3 februari 2021 kl. 09.30", "Liv Strand"),
    ("Journalist: Mads Kjær", "Mads Kjær"),
    ("Liv Strand | Publisert 3. februar 2021", "Liv Strand"),
    # Polish, Turkish, Indonesian
    ("Autor: Zofia Krawiec", "Zofia Krawiec"),
    ("Zofia Krawiec, 3 lutego 2021, 9:30", "Zofia Krawiec"),
    ("Haber: Defne Aksoy", "Defne Aksoy"),
    ("Defne Aksoy | 3 Şubat 2021", "Defne Aksoy"),
    ("Oleh Rina Wijaya", "Rina Wijaya"),
    ("Rina Wijaya - 3 Februari 2021, 09:30 WIB", "Rina Wijaya"),
    # Russian
    ("Автор: Вера Лисина", "Вера Лисина"),
    ("Текст: Вера Лисина", "Вера Лисина"),
    ("Вера Лисина, 3 февраля 2021", "Вера Лисина"),
    ("3 февраля 2021, 09:30 | Вера Лисина", "Вера Лисина"),
    # Arabic and Hindi
    ("بقلم: سامي عوض", "سامي عوض"),
    ("بقلم سامي عوض", "سامي عوض"),
    ("كتب - سامي عوض", "سامي عوض"),
    ("كتبت: رنا خليل", "رنا خليل"),
    ("إعداد: رنا خليل", "رنا خليل"),
    ("लेखक: मीरा जोशी", "मीरा जोशी"),
    # Chinese, Japanese, Korean
    ("记者 周晓明", "周晓明"),
    ("本报记者 周晓明", "周晓明"),
    ("本报记者周晓明", "周晓明"),
    ("记者：周晓明", "周晓明"),
    ("文/周晓明", "周晓明"),
    ("作者：欧阳雪", "欧阳雪"),
    ("记者 周晓明、李静 报道", "周晓明、李静"),
    ("記者張美玲／台北報導", "張美玲"),
    ("2021年2月3日 09:30 作者：周晓明", "周晓明"),
    ("文・山田花子", "山田花子"),
    ("山田花子記者", "山田花子"),
    ("김서윤 기자", "김서윤"),
    ("[김서윤 기자]", "김서윤"),
    ("김서윤 특파원", "김서윤"),
    ("글: 김서윤", "김서윤"),
]

NO_BYLINES = [
    "By the time the ferry left, it was raining",
    "By June, nobody came to the pier any more",
    "By June Everyone Had Left the Island",
    "By 2030 the harbour will be empty",
    "By Monday Evening Nobody Was Left",
    "By Popular Demand, the Ferry Returns",
    "Bye Bye Birdie",
    "Interview by the lake",
    "Story by story, the tower grows",
    "Words Fail Him",
    "Von der Leyen kündigt neue Regeln an",
    "Von Berlin nach Hamburg in zwei Stunden",
    "Von Montag an fährt wieder die Fähre",
    "Von Wegen Ruhestand",
    "Von Anfang an war der Damm zu niedrig",
    "Par ailleurs, la mairie a fermé le pont",
    "Par Exemple Pour Les Enfants",
    "Par la force des choses",
    "Por fin llegó el tren",
    "Por Fin Una Buena Noticia",
    "Por ejemplo, el puente de Alba",
    "Por Primera Vez En Cien Años",
    "Di Maio ha detto di no al ponte",
    "Di Marco e Rossi lasciano il consiglio",
    "Di nuovo in piazza per il campanile",
    "Door de storm vaart de veerboot niet",
    "Door Storm Zonder Stroom",
    "Av en slump hittades båten",
    "Oleh karena itu, kapal tidak berlayar",
    "Petra Holm, chief executive of the harbour",
    "Petra Holm, mayor of Merrow, said no",
    "Petra Holm, for one, is not convinced",
    "Petra Holm said on May 4, 2021 that the pier was safe",
    "Petra Holm, born on May 4, 1921, was a diver",
    "Petra Holm, May 4, 1931 – June 2, 2021",
    "On May 4, 2021, Petra Holm opened the pier",
    "“The pier is safe,” said Petra Holm on May 4, 2021",
    "— Petra Holm, 4 May 2021: “The pier is safe”",
    "Merrow Marathon 4 May 2021",
    "Merrow Film Festival, 4 May 2021",
    "New York, May 4, 2021",
    "San Sebastián, 4 de mayo de 2021",
    "Frankfurt, May 4, 2021, 12:30 Uhr",
    "Politics / May 4, 2021",
    "Press Release | May 4, 2021",
    "Products Liability | Apr 21, 2017",
    "Paid Content | 4. Mai 2021",
    "Originally Posted: June 1, 2021",
    "Stand des Artikels: 4. Mai 2021",
    "Photo: Petra Holm / May 4, 2021",
    "Мост открыли 3 февраля 2021",
    "Автор книги родился 3 февраля 1921",
    "كتب قديمة في المزاد",
    "كتب سامي عوض رواية",
    "记者招待会",
    "记者 从县里获悉",
    "记者观察",
    "文化 新闻",
    "한 젊은 기자",
    "記者会見",
]


@pytest.mark.parametrize(("line", "names"), BYLINES, ids=[line for line, _ in BYLINES])
def test_names_of_a_byline(line: str, names: str) -> None:
    assert byline_of(line) == names


@pytest.mark.parametrize("line", NO_BYLINES, ids=NO_BYLINES)
def test_what_only_begins_like_a_byline_is_none(line: str) -> None:
    assert byline_of(line) is None


BODY = "The pier at Merrow opened again, and forty people who had waited since noon walked to its end and back."


@pytest.mark.parametrize("line", NO_BYLINES, ids=NO_BYLINES)
def test_a_headline_is_never_a_byline(line: str) -> None:
    found = find_metadata(f"{line}\nMay 5, 2021\n{BODY}\n{BODY}\n")
    assert found.byline is None


@pytest.mark.parametrize("headline", ["Night Ferry", "Harbour Lights", "Petra Holm", "بئر قديمة", "Летняя Ночь"])
def test_a_first_line_that_could_be_a_headline_is_no_byline(headline: str) -> None:
    text = f"{headline}\n4 May 2021\n{BODY}\n{BODY}\n"
    assert find_metadata(text).byline is None
    assert find_metadata(text, title=headline).byline is None
    assert 0 not in metadata_lines(text.split("\n"))


def test_a_name_above_its_date_is_a_byline_where_the_headline_is_known() -> None:
    text = f"Petra Holm\n4 May 2021\n{BODY}\n{BODY}\n"
    assert find_metadata(text, title="The pier opens again").byline == "Petra Holm"


@pytest.mark.parametrize(
    ("headline", "name", "stated"),
    [
        ("Merrow opens its pier again", "Petra Holm", "4 May 2021"),
        ("Merrow öffnet seinen Steg wieder", "Jan Voss", "4. Mai 2021"),
        ("Il molo di Merrow riapre", "Marco Sella", "4 maggio 2021"),
        ("Причал снова открыт для всех", "Вера Лисина", "4 мая 2021"),
        ("إعادة افتتاح رصيف الميناء القديم", "سامي عوض", "4 مايو 2021"),
        ("गांव का पुराना घाट फिर खुला", "मीरा जोशी", "4 मई 2021"),
    ],
)
def test_a_name_between_headline_and_date_is_a_byline(headline: str, name: str, stated: str) -> None:
    found = find_metadata(f"{headline}\n\n{name}\n{stated}\n\n{BODY}\n{BODY}\n")
    assert (found.title, found.byline, found.date) == (headline, name, "2021-05-04")


@pytest.mark.parametrize(
    "between", ["الشرق الأوسط", "أخبار محلية", "नई दिल्ली", "New York", "World News", "About Us", "MDR Aktuell"]
)
def test_a_section_or_town_above_the_date_is_no_byline(between: str) -> None:
    assert find_metadata(f"Merrow opens its pier again\n{between}\n4 May 2021\n{BODY}\n{BODY}\n").byline is None


@pytest.mark.parametrize("name", ["Petra Holm", "Ana de la Vega", "JEAN-LUC MARS", "J. R. Vale", "Вера Лисина"])
def test_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "text", ["", "Petra", "petra holm", "Petra Holm said", "The Pier", "San Marino", "A B C D E F"]
)
def test_no_names(text: str) -> None:
    assert not is_name(text)


def test_names_without_capitals() -> None:
    assert is_caseless_name("سامي عوض")
    assert not is_caseless_name("سامي")
    assert not is_caseless_name("سامي عوض وصل إلى المدينة مساء")
    assert is_chinese_name("周晓明")
    assert not is_chinese_name("招待会")


def test_words_in_title_case_hold_no_labels() -> None:
    texts = ["".join(letters) for letters in product("aBßÀ -'", repeat=5)]
    titled = [text for text in texts if text.istitle()]
    assert titled
    assert not any(map(_LABEL_PART.search, titled))
    assert any(map(_LABEL_PART.search, texts))
