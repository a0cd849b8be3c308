"""Drives the page of a run over the samples in a real browser; run with ``pytest -m browser``."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import Browser, chromium

from cleaner.decisions import Decisions
from cleaner.outputs import read_rows
from cleaner.restore import restored

pytestmark = pytest.mark.browser
SAMPLES = Path(__file__).parents[2] / "samples" / "scrape"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples") / "out"
    subprocess.run([sys.executable, "-m", "cleaner", "run", str(SAMPLES), "--out", str(folder)], check=True)
    return folder


@pytest.fixture(scope="module")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("downloads")


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, downloads: Path) -> Iterator[Browser]:
    with chromium(tmp_path_factory.mktemp("profile"), downloads=downloads) as browser:
        yield browser


@pytest.fixture
def page(window: Browser, out: Path) -> Iterator[Browser]:
    window.forget()
    window.open(out / "report.html")
    yield window
    assert window.console() == []
    asked = {address.split("#")[0] for address in window.requests() if not address.startswith("blob:")}
    assert asked <= {(out / "report.html").as_uri()}


def test_every_row_of_every_list_opens(page: Browser) -> None:
    for view in ("lines", "articles", "clusters", "pairs"):
        page.go(f"#/{view}")
        for number in range(page.run("browsers.get(arguments[0]).count", view)):
            # Not by the address: Chromium holds back more than 200 changes of it in 10 s.
            page.run("browsers.get(arguments[0]).show(arguments[1])", view, number)
            assert page.text(f"#{view} .detail").strip()
    assert page.dialogs() == []


def test_the_page_holds_each_text_as_it_was_extracted(page: Browser, out: Path) -> None:
    shown = page.run("DOCS.id.map((id, doc) => [id, segmentsOf(doc)])")
    texts = {one.row["id"]: one.text for one in restored(out) if one.row["status"] != "failed"}
    assert {id_: "".join(pieces) for id_, pieces in shown if pieces} == texts
    kept = {one.row["id"]: len(one.text) - one.row["characters_removed"] for one in restored(out)}
    assert all(len("".join(pieces[::2])) == kept[id_] for id_, pieces in shown if pieces)


def test_a_filter_shows_only_what_it_names(page: Browser, out: Path) -> None:
    page.go("#/articles")
    page.run(
        "(s => { s.value = '2'; s.dispatchEvent(new Event('change')); })"
        "(document.querySelector('#articles select[name=status]'))"
    )
    unchanged = [row["id"] for row in read_rows(out / "documents.jsonl") if row["status"] == "unchanged"]
    assert page.run("browsers.get('articles').found.map(doc => DOCS.id[doc])") == unchanged


def test_decisions_taken_on_the_samples_are_exported_after_a_reload(page: Browser, out: Path, downloads: Path) -> None:
    page.go("#/lines/0")
    line = page.text("#lines .detail blockquote")
    page.click("#lines .detail button", named="Never remove this line")
    page.go("#/clusters/0")
    page.click("#clusters .members > li:nth-child(2) button", named="Not a duplicate")
    page.click("#clusters .members > li:nth-child(2) button", named="Keep this copy")
    page.driver.refresh()
    page.until("document.getElementById('decision-count').textContent === '3'")
    page.click("#open-decisions")
    page.click("#save-decisions")
    saved, deadline = downloads / "decisions.jsonl", time.monotonic() + 10
    while not saved.exists() and time.monotonic() < deadline:
        page.run("new Promise(f => setTimeout(f, 50))")
    decisions = Decisions.load(saved)
    assert decisions.of_line(line) == "keep-line"
    (copy,) = decisions.kept_copies()
    head = next(row["representative"] for row in read_rows(out / "duplicates.jsonl") if row["id"] == copy)
    assert decisions.of_pair(head, copy) == "not-duplicate"
