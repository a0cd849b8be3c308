"""What a text says of itself is found, and nothing is said that isn't certain."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.boilerplate.agencies import AGENCIES, agency_named
from cleaner.boilerplate.dates import find_dates
from cleaner.boilerplate.metadata import find_metadata, metadata_lines, place_line_end

CASES = Path(__file__).with_name("metadata.cases").read_text(encoding="utf-8").split("== ")[1:]


def cases() -> list[object]:
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


@given(st.text(max_size=400))
def test_any_text_is_answered(text: str) -> None:
    found = find_metadata(text)
    assert find_metadata(text) == found
    assert all(0 <= n < len(text.split("\n")) for n in metadata_lines(text.split("\n")))


@given(st.text(alphabet="By Von0123456789./-:,|() JuneLONDON—AP\n", max_size=300))
def test_hostile_text_is_answered_quickly(text: str) -> None:
    find_metadata(text)
    metadata_lines(text.split("\n"))
