"""What a text says of itself is found, and nothing is said that isn't certain."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.boilerplate import Judge, dates
from cleaner.boilerplate.agencies import AGENCIES, agency_named
from cleaner.boilerplate.dates import find_dates
from cleaner.boilerplate.metadata import (
    find_metadata,
    line_kind,
    metadata_lines,
    opening_place,
    place_line_end,
    protected_lines,
)
from cleaner.model import Document

CASES = Path(__file__).with_name("metadata.cases").read_text(encoding="utf-8").split("== ")[1:]


def cases() -> list[Any]:
    found = []
    for case in CASES:
        first, _, text = case.partition("\n")
        name, *values = (part.strip() for part in first.split(" | "))
        stated = (value if value != "-" else None for value in values)
        wanted = dict(zip(("byline", "date", "place", "agency"), stated, strict=True))
        found.append(pytest.param(wanted, text, id=name))
    return found


@pytest.mark.parametrize(("wanted", "text"), cases())
def test_a_text_says_of_itself(wanted: dict[str, str | None], text: str) -> None:
    found = find_metadata(text)
    assert {name: getattr(found, name) for name in wanted} == wanted
    assert found.title == text.partition("\n")[0]


@pytest.mark.parametrize(("wanted", "text"), cases())
def test_lines_of_metadata_hold_no_sentence(wanted: dict[str, str | None], text: str) -> None:
    lines = text.split("\n")
    held = metadata_lines(lines)
    stated = set(held.values())
    assert 0 not in held
    assert not [n for n in held if lines[n].endswith(".") and "Reporting by" not in lines[n] and len(lines[n]) > 40]
    assert wanted["byline"] is None or {"byline"} <= stated


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mayor opens bridge over harbour\nThe bridge opened on Monday.\n", "Mayor opens bridge over harbour"),
        ("News\nMayor opens bridge over harbour\nThe bridge opened.\n", "Mayor opens bridge over harbour"),
        ("June 2, 2018\nMayor opens bridge over harbour\nThe bridge opened.\n", "Mayor opens bridge over harbour"),
        ("The bridge over the harbour opened on Monday.\nIt rained.\n", None),
        ("LONDON (Reuters) - Wheat fell for a third day\nIt rained.\n", None),
        ("- a list that begins a page\nThe bridge opened.\n", None),
        (
            "Skip to main content\nMayor opens bridge over harbour\nThe bridge opened.\n",
            "Mayor opens bridge over harbour",
        ),
        ("One line that stands alone", None),
        ("", None),
        ("\n\n", None),
    ],
    ids=[
        "first line",
        "behind a section",
        "behind a date",
        "a sentence",
        "a place line",
        "a list",
        "behind a skip link",
        "alone",
        "empty",
        "blank",
    ],
)
def test_the_headline_is_found_or_nothing(text: str, title: str | None) -> None:
    assert find_metadata(text).title == title


def test_a_title_from_elsewhere_wins() -> None:
    assert find_metadata("A quite different line\nText.", title="Mayor opens bridge").title == "Mayor opens bridge"


def test_metadata_is_found_behind_a_menu_before_the_first_paragraph() -> None:
    menu = [f"Section {n}" for n in range(40)]
    page = [*menu, "Mayor opens bridge", "By Jane Doe", "June 2, 2018", "The bridge opened. " * 10, "More of it."]
    assert metadata_lines(page) == {41: "byline", 42: "date"}
    found = find_metadata("\n".join(page))
    assert (found.byline, found.title) == ("Jane Doe", "Mayor opens bridge")


LONG = "The pier at Calder opened again on Tuesday, and forty people who had waited since noon walked to its end, "
LONG += "turned round and came back with the same remark about the wind."


def test_the_place_of_a_quoted_story_is_not_the_pages() -> None:
    roundup = f"The week on the coast\n\n{LONG}\n\nCalder: a pier\n\nCALDER — {LONG}\n"
    assert find_metadata(roundup).place is None


@pytest.mark.parametrize("above", ["Petra Holm | Reuters", "Advertisement", LONG])
def test_captions_and_standfirsts_may_stand_before_the_place(above: str) -> None:
    assert find_metadata(f"Pier opens after forty years\n\n{LONG}\n{above}\nCALDER — {LONG}\n").place == "CALDER"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Night Ferry\n\nBy Petra Holm\n\nThe lamps go out,\nand no one sings.\n", "Night Ferry"),
        ("Bay loaf\nVon Marie Huber\nErgibt ein großes Brot.\n", "Bay loaf"),
        ("Latest News\nBy Petra Holm\nThe lamps went out on Monday.\n", None),
        ("Share this\nBy Petra Holm\nThe lamps went out on Monday.\n", None),
        ("News > Coast\nPier opens after forty years\nIt opened.\n", "Pier opens after forty years"),
        ("Sport › Water › Rowing\nRowers cross the bay\nThey did.\n", "Rowers cross the bay"),
        ("Start / Küste / Steg\nDer Steg öffnet wieder\nEr ist offen.\n", "Der Steg öffnet wieder"),
        ("Accueil » Région » Jetée\nLa jetée rouvre mardi\nElle a rouvert.\n", "La jetée rouvre mardi"),
        ("« La jetée » rouvre mardi\nElle a rouvert.\n", "« La jetée » rouvre mardi"),
        ("Can fish feel / sense pain?\nThey can.\n", "Can fish feel / sense pain?"),
    ],
)
def test_short_headlines_and_trails(text: str, title: str | None) -> None:
    assert find_metadata(text).title == title


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["Home", "Pier opens after forty years", "By Petra Holm", LONG], {1: "headline", 2: "byline"}),
        (["Pier opens after forty years", "May 4, 2021 | Petra Holm", LONG], {0: "headline", 1: "byline"}),
        (["Night Ferry", "May 4, 2021", LONG], {0: "headline", 1: "date"}),
        (["Pier opens after forty years", "Home", "Pier opens after forty years", "May 4, 2021", LONG], {3: "date"}),
        (["Sports", "May 4, 2021", LONG], {1: "date"}),
        (["Share this story with your friends", "May 4, 2021", LONG], {1: "date"}),
        (["Home > Coast > Piers and quays", "May 4, 2021", LONG], {1: "date"}),
        (["Pier opens after forty years", "", LONG], {}),
    ],
    ids=["below a menu", "first", "like a name", "given twice", "a section", "a prompt", "a trail", "no byline"],
)
def test_the_headline_right_above_byline_or_date_is_protected(lines: list[str], kinds: dict[int, str]) -> None:
    head = [line for line in lines if line]
    assert protected_lines(head, [line_kind(line) for line in head]) == kinds


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("LONDON (Reuters) - The bridge opened.", "The bridge opened."),
        ("(AP) — The bridge opened.", "The bridge opened."),
        ("BERLIN, 3. Juni (dpa) - Die Brücke ist offen.", "Die Brücke ist offen."),
        ("МОСКВА, 2 июн - РИА Новости. Мост открыт.", "Мост открыт."),
        ("The bridge (Reuters counted) opened.", "The bridge (Reuters counted) opened."),
        ("A well-known bridge opened.", "A well-known bridge opened."),
    ],
)
def test_a_place_line_ends_where_the_sentence_begins(line: str, rest: str) -> None:
    assert line[place_line_end(line) :] == rest


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("2nd of June, 2018", "2018-06-02"),
        ("2. Juni 2018", "2018-06-02"),
        ("1er juin 2018", "2018-06-01"),
        ("2 de junio de 2018", "2018-06-02"),
        ("2 de junho de 2018", "2018-06-02"),
        ("٢ يونيو ٢٠١٨", "2018-06-02"),
        ("2 حزيران 2018", "2018-06-02"),
        ("2018. 6. 2", "2018-06-02"),
        ("2 kesäkuuta 2018", "2018-06-02"),
        ("24.04.24", "2024-04-24"),
        ("06/02/18", None),
        ("02.30.2018", None),
        ("June 31, 2018", None),
    ],
)
def test_dates_in_many_forms(line: str, iso: str | None) -> None:
    assert next((found for _, _, found in find_dates(line)), None) == iso


def test_agencies_are_known_by_all_their_spellings() -> None:
    assert {agency_named(spelling) for spellings in AGENCIES.values() for spelling in spellings} == set(AGENCIES)


def test_the_judge_says_of_documents_what_their_texts_say() -> None:
    texts = [text for case in cases() for text in (case.values[1], case.values[1].replace("\n", "\n\n"))]
    documents = [Document(str(n), text) for n, text in enumerate(texts)]
    assert [c.metadata for c in Judge().clean_many(documents)] == [find_metadata(text) for text in texts]


@given(st.text(alphabet="By Von0123456789./-:,|() JuneLONDON—AP©\n\x85\x1e", max_size=300))
def test_the_judge_says_of_any_text_what_it_says(text: str) -> None:
    assert Judge().clean(Document("a", text)).metadata == find_metadata(text)


@given(st.text(max_size=400))
def test_any_text_is_answered(text: str) -> None:
    found = find_metadata(text)
    assert find_metadata(text) == found
    assert all(0 <= n < len(text.split("\n")) for n in metadata_lines(text.split("\n")))


@given(st.lists(st.sampled_from(["LONDON (AP) - It rained.", " (ANSA) - ROMA, 2 GIU - Piove.", LONG, "Calder", ""])))
def test_an_opening_place_is_a_part_of_its_line(lines: list[str]) -> None:
    found = opening_place(lines)
    assert found is None or lines[found[0]][found[1] :] in ("It rained.", "Piove.")


@given(st.text(alphabet="By Von0123456789./-:,|() JuneLONDON—AP\n", max_size=300))
def test_hostile_text_is_answered_quickly(text: str) -> None:
    find_metadata(text)
    metadata_lines(text.split("\n"))


DATE_PARTS = st.sampled_from(
    "Published Updated on | - , . : at 13:56 9:05 10h30 12:30:15 (UTC) Uhr June 2, 2 Juni 3. 12 31, 2018 2018, 1999 "
    "mai foo of de 5 min minutes th Sept 2018-06-02 03/04/2018".split()
)


@given(
    parts=st.lists(DATE_PARTS, min_size=1, max_size=8), glue=st.sampled_from((" ", " ", "")), day_first=st.booleans()
)
def test_a_line_of_one_date_is_read_alike_at_one_look(parts: list[str], glue: str, day_first: bool) -> None:
    line = glue.join(parts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dates, "usual_date", lambda _: None)
        thorough = dates._find_dates.__wrapped__(line, day_first)
    assert dates._find_dates.__wrapped__(line, day_first) == thorough


@pytest.mark.parametrize(
    "line", ["Published June 2, 2018", "Stand: 2. Juni 2018, 13:56 Uhr", "June 2, 2018 | 5 min read"]
)
def test_the_lines_of_most_pages_take_one_look(line: str) -> None:
    assert dates.usual_date(dates.blank_digits(line))
    assert [iso for _, _, iso in find_dates(line)] == ["2018-06-02"]
