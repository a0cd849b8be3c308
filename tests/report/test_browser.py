# ruff: noqa: E501 - expressions for the browser stay on one line
"""Drives the page in a real browser; run with ``pytest -m browser``."""

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import Browser, chromium
from out_folder import HOSTILE, large, small, write_out

from cleaner.decisions import Decisions, line_key, parse
from cleaner.report import write_report
from cleaner.report.server import Review, ReviewServer

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = small(tmp_path_factory.mktemp("report") / "out")
    write_report(out)
    return out


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with chromium(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


@pytest.fixture
def page(window: Browser, folder: Path) -> Iterator[Browser]:
    """The small folder's page without decisions; afterwards nothing was said, asked or shown by accident."""
    window.open(folder / "report.html")
    window.run("localStorage.clear()")
    window.driver.get("about:blank")
    window.forget()
    window.open(folder / "report.html")
    yield window
    assert window.console() == []
    assert {address.split("#")[0] for address in window.requests()} <= {(folder / "report.html").as_uri()}


def rows(page: Browser, view: str) -> list[str]:
    return page.texts(f"#{view} .list .rows > li .name")


def test_what_a_page_does_by_itself_is_noticed(window: Browser, tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text(
        "<nav aria-current=page><img src=nearby.png onerror='console.error(1)'><script>setTimeout(alert, 0, 'boo')</script>"
    )
    window.forget()
    window.open(bad)
    window.until("true")
    assert (tmp_path / "nearby.png").as_uri() in window.requests()
    assert window.dialogs() == ["boo"]
    assert len(window.console()) == 2


def test_the_overview_comes_first_and_adds_up(page: Browser) -> None:
    assert page.text("#overview h1") == "9 documents read, 30.2 % of the text removed as furniture"
    for table in page.run(
        "[...document.querySelectorAll('.ledger')].map(t => [...t.rows].map(r => Number(r.cells[1].innerText.replaceAll(',', ''))))"
    ):
        assert sum(table[:-1]) == table[-1]


def test_a_search_and_a_filter_narrow_the_articles(page: Browser) -> None:
    page.click("nav a[href='#/articles']")
    assert len(rows(page, "articles")) == 9
    page.click("#articles input[type=search]")
    page.press("BRIDGE courier")
    page.until("document.querySelectorAll('#articles .list .rows a').length === 1")
    assert rows(page, "articles") == ["Mayor opens the new bridge"]
    page.run("browsers.get('articles').set({ q: '' })")
    page.run(
        "(s => { s.value = '4'; s.dispatchEvent(new Event('change')); })(document.querySelector('#articles select[name=status]'))"
    )
    assert rows(page, "articles") == ["herald.example/broken.html"]
    page.run("browsers.get('articles').set({ q: 'nothing like this' })")
    assert "Nothing matches" in page.text("#articles .rows")


def test_an_article_shows_what_was_removed_with_the_reason_beside_it(page: Browser) -> None:
    page.go("#/articles/0")
    assert page.texts("#articles .detail .gone del") == [
        "Mayor opens the new bridge", "Discuss This Article", "Share this article",
    ]  # fmt: skip
    assert page.texts("#articles .detail .gone .cue") == ["repeated-headline", "comment-prompt", "share-bar"]
    page.click("#articles .modes button", named="After")
    after = page.text("#articles .detail .page")
    assert "Discuss This Article" not in after
    assert "the old ferry stops running on Friday." in after
    page.click("#articles .modes button", named="Before")
    assert page.run("document.querySelectorAll('#articles .detail del').length") == 0
    assert "Discuss This Article" in page.text("#articles .detail .page")


def test_hostile_texts_are_shown_and_do_nothing(page: Browser) -> None:
    for route in ("#/lines", "#/articles/5", "#/look", "#/borderline", "#/sample", "#/lines/11"):
        page.go(route)
    page.go("#/articles/5")
    shown = page.run("document.querySelector('#articles .detail .page').textContent")
    for text in (*HOSTILE[:4], HOSTILE[5]):
        assert shown.count(text) == 2
    assert "\u202e" not in page.run("document.body.innerText")
    assert page.texts("#articles .detail h2 .control") == ["RLO"]
    assert page.run("document.querySelectorAll('img, main script, main svg[onload], [onerror]').length") == 0
    assert page.dialogs() == []
    assert page.run("document.querySelectorAll('a[href^=javascript]').length") == 0


def test_text_runs_in_its_own_direction(page: Browser) -> None:
    page.go("#/articles/3")
    directions = page.run(
        "[...document.querySelectorAll('#articles .detail .text')].map(one => getComputedStyle(one).direction)"
    )
    assert directions == ["rtl"] * 4
    assert page.run("getComputedStyle(document.body).direction") == "ltr"


def test_a_removed_line_leads_to_all_articles_with_it(page: Browser) -> None:
    page.go("#/lines/0")
    assert page.text("#lines .detail blockquote") == "Share this article"
    page.click("#lines .detail a", named="All articles with this line")
    assert rows(page, "articles") == ["Mayor opens the new bridge", "New bridge opens"]
    page.click("#articles .found button", named="Show all")
    assert len(rows(page, "articles")) == 9


def test_a_cluster_shows_the_representative_first_and_its_copies_beside_it(page: Browser) -> None:
    page.go("#/clusters/0")
    members = page.texts("#clusters .members > li")
    assert "representative" in members[0]
    assert "identical" in members[1]
    assert "near-duplicate" in members[2]
    page.click("#clusters .members > li:nth-child(3) button", named="Side by side")
    assert page.texts("#clusters .side h3") == ["Mayor opens the new bridge", "Ferry stops"]
    marked = page.texts("#clusters .side:nth-child(2) mark")
    assert any("It took longer than any of us hoped" in text for text in marked)
    assert not any("ferry crew" in text for text in marked)
    page.click("#clusters .members > li:nth-child(2) button", named="Side by side")
    assert page.texts("#clusters .side:nth-child(2) mark")[0].startswith("Mayor opens the new bridge")


def test_borderline_pairs_stand_nearest_first(page: Browser) -> None:
    page.click("nav a[href='#/borderline']")
    assert "coverage 0.790" in page.texts("#borderline-pairs > li")[0]
    assert "coverage 0.812" in page.texts("#borderline-pairs > li")[1]
    assert "score 0.610" in page.texts("#borderline-lines > li")[0]


def test_decisions_survive_a_reload_and_are_exported(folder: Path, tmp_path: Path) -> None:
    with chromium(tmp_path / "profile", downloads=tmp_path) as page:
        page.open(folder / "report.html")
        page.go("#/lines/0")
        page.click("#lines .detail button", named="Never remove this line")
        page.go("#/lines/1")
        page.click("#lines .detail button", named="Always remove")
        page.go("#/clusters/0")
        page.click("#clusters .members > li:nth-child(3) button", named="Not a duplicate")
        page.click("#clusters .members > li:nth-child(2) button", named="Keep this copy")
        page.click("#clusters .members > li:nth-child(1) button", named="Keep this copy")
        page.go("#/pairs/2")
        page.click("#pairs .detail button", named="Not a duplicate")
        page.click("#pairs .detail button", named="Is a duplicate")
        page.driver.refresh()
        page.until("document.getElementById('decision-count').textContent === '5'")
        page.go("#/lines/0")
        assert page.texts("#lines .detail button[aria-pressed=true]") == ["Never remove this line"]
        page.click("#open-decisions")
        page.click("#save-decisions")
        saved = tmp_path / "decisions.jsonl"
        page.run("new Promise(f => setTimeout(f, 50))")
        deadline = time.monotonic() + 10
        while not saved.exists() and time.monotonic() < deadline:
            page.run("new Promise(f => setTimeout(f, 50))")
        assert page.console() == []
    decisions = Decisions.load(saved)
    assert decisions.conflicts == ()
    assert decisions.of_line("Share this article") == "keep-line"
    assert decisions.of_line("Mayor opens the new bridge") == "remove-line"
    assert decisions.of_pair("courier.example/bridge.txt", "herald.example/ferry.txt") == "not-duplicate"
    assert decisions.of_pair("herald.example/menu.txt", "herald.example/ferry.txt") == "duplicate"
    assert decisions.kept_copies() == {"courier.example/bridge.txt"}


def test_a_decision_is_withdrawn_by_a_second_click(page: Browser) -> None:
    page.go("#/lines/0")
    for shown in ("true", "false"):
        page.click("#lines .detail button", named="Never remove this line")
        assert page.run("document.querySelector('#lines .detail button').getAttribute('aria-pressed')") == shown
    assert page.text("#decision-count") == "0"


def test_a_line_that_was_kept_is_marked_for_removal_where_it_stands(page: Browser) -> None:
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.by import By

    page.go("#/articles/2")
    line = page.driver.find_element(By.CSS_SELECTOR, "#articles .marked:nth-of-type(4)")
    ActionChains(page.driver).move_to_element(line).perform()
    page.click("#articles .marked:nth-of-type(4) button", named="Always remove")
    line = page.driver.find_element(By.CSS_SELECTOR, "#articles .marked.gone")
    ActionChains(page.driver).move_to_element(line).perform()
    page.click("#articles .marked.gone button", named="Never remove")
    decisions = Decisions.of(decided(page))
    assert decisions.of_line("The ferry crew was offered work at the docks.") == "remove-line"
    assert decisions.of_line("Sign up for our newsletter") == "keep-line"


def decided(page: Browser) -> list:
    return parse(page.run("asFile()").encode())


def test_the_page_and_python_agree_on_the_text_of_a_line(page: Browser) -> None:
    for text in ("  Share\t this\u00a0article \n", "a\x1cb\x1d\x1e\x1f\x85c\u3000\u2028", "\ufeffa\u200b b\u180e"):
        assert page.run("lineKey(arguments[0])", text) == line_key(text)


def test_everything_can_be_done_by_keyboard(page: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    page.press("2")
    page.press("j")
    page.press("j")
    assert page.run("document.activeElement.dataset.number") == "1"
    page.press("k")
    page.press(Keys.ENTER)
    page.until("location.hash === '#/lines/0'")
    page.press("n")
    assert page.text("#decision-count") == "1"
    page.press("a")
    assert page.run("inWords([...decisions.values()][0])[0]") == "Always remove"
    page.press("/")
    page.press("newsletter")
    page.until("document.querySelectorAll('#lines .list .rows a').length === 1")
    page.press(Keys.ESCAPE)
    page.press(Keys.ESCAPE)
    page.until("location.hash === '#/lines'")
    page.press("?")
    assert page.run("document.getElementById('help').open") is True
    page.press(Keys.ESCAPE)


def test_a_judged_sample_gives_the_precision_with_wilsons_interval(page: Browser) -> None:
    page.press("8")
    for key in "y" * 17 + "x":
        page.press(key)
    assert page.text("#judge-removals .estimate").split("\n") == ["94.4 % right", "17 of 18 judged, all there are"]
    low, high = page.run("wilson(19, 20)")
    assert (round(low, 4), round(high, 4)) == (0.7639, 0.9911)
    assert [round(x, 4) for x in page.run("wilson(20, 20)")] == [0.8389, 1.0]
    labels = list(Decisions.of(decided(page)).labels())
    assert len(labels) == 18
    assert sum(label.right for label in labels) == 17


def test_the_theme_follows_the_system_and_the_button(page: Browser) -> None:
    def paper() -> str:
        return page.run("getComputedStyle(document.body).backgroundColor")

    light = paper()
    page.driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    )
    dark = paper()
    assert dark != light
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    page.click("#theme")
    assert paper() == dark
    page.driver.refresh()
    page.until("document.querySelector('[aria-current=page]') !== null")
    assert paper() == dark


CONTRAST = """
(() => {
  const parse = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, n) => sum + v * [.2126, .7152, .0722][n], 0);
  const behind = one => { for (; one; one = one.parentElement) { const c = parse(getComputedStyle(one).backgroundColor);
    if (c.length === 3 || c[3] > 0) return c; } };
  const weak = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !one.offsetParent || one.closest('script, option')) continue;
    if (one.closest('button:disabled')) continue;
    const style = getComputedStyle(one), a = light(parse(one.closest('svg') ? style.fill : style.color)), b = light(behind(one));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) weak.push([one.className, one.innerText.slice(0, 30), ratio]);
  }
  return weak;
})()
"""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_has_the_contrast_that_wcag_aa_asks_for(page: Browser, theme: str) -> None:
    page.run("setTheme(arguments[0])", theme)
    routes = (
        "overview",
        "lines/0",
        "articles/0",
        "articles/7",
        "clusters/0",
        "pairs/1",
        "borderline",
        "look",
        "sample",
        "methods",
    )
    for route in routes:
        page.go(f"#/{route}")
        page.run("new Promise(f => setTimeout(f, 160))")
        assert page.run(CONTRAST) == [], route


@pytest.mark.parametrize("width", [400, 900, 1400])
def test_nothing_is_wider_than_the_window(page: Browser, width: int) -> None:
    page.driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    )
    for route in (
        "overview",
        "lines/17",
        "lines",
        "articles/6",
        "articles",
        "clusters/0",
        "pairs/1",
        "borderline",
        "sample",
        "methods",
    ):
        page.go(f"#/{route}")
        assert page.run("document.documentElement.scrollWidth") <= width, route
    page.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_an_empty_output_opens_with_a_word_in_every_list(window: Browser, tmp_path: Path) -> None:
    out = write_out(tmp_path / "out", [])
    write_report(out)
    window.open(out / "report.html")
    for view in ("lines", "articles", "clusters", "pairs", "look"):
        window.go(f"#/{view}")
        assert window.text(f"#{view} .rows") == "There is nothing here."
    window.go("#/sample")
    assert "There are no removals to judge." in window.text("#sample")
    assert window.console() == []


def test_served_decisions_are_saved_at_once(window: Browser, tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    review = Review(out)
    with ReviewServer(review) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        window.console()
        window.open(f"http://{review.host}/{review.token}/")
        window.go("#/lines/0")
        window.click("#lines .detail button", named="Never remove this line")
        window.go("#/lines/1")
        window.click("#lines .detail button", named="Always remove")
        window.until("document.getElementById('status').textContent === 'Saved.'")
        window.run("server.queue")
        saved = [json.loads(row) for row in (out / "decisions.jsonl").read_bytes().splitlines()]
        window.driver.refresh()
        window.until("document.getElementById('decision-count').textContent === '2'")
        window.run("alignments.clear()")
        window.go("#/pairs/1")
        window.until("document.querySelectorAll('#pairs .side mark').length > 1")
        console = window.console()
        server.shutdown()
        thread.join()
    assert [row["decision"] for row in saved] == ["keep-line", "remove-line"]
    assert [line for line in console if "favicon" not in line] == []


@pytest.mark.slow
def test_a_hundred_thousand_findings_open_in_three_seconds_and_answer_at_once(window: Browser, tmp_path: Path) -> None:
    out = large(tmp_path / "out")
    write_report(out)
    print(f"{(out / 'report.html').stat().st_size / 2**20:.1f} MiB")
    started = time.monotonic()
    window.open(out / "report.html")
    opened = time.monotonic() - started
    print(f"opened in {opened:.2f} s")
    assert opened < 3
    for view, query in (("lines", "ab"), ("articles", "site3 b"), ("pairs", "site3 b"), ("clusters", "site3 b")):
        window.go(f"#/{view}")
        took = window.run(
            "(t => (browsers.get(arguments[0]).set({ q: arguments[1] }), performance.now() - t))(performance.now())",
            view, query,
        )  # fmt: skip
        print(f"search in {view}: {took:.0f} ms")
        assert took < 500
    assert window.console() == []
