"""A headless Chromium for tests, that notes every console line, dialog and request."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking",    "--disable-component-update", "--disable-sync", "--hide-scrollbars",
)  # fmt: skip


class Browser:
    """One window; ``run`` evaluates an expression in the page, promises too."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver
        self._events: list[Any] = []

    def open(self, address: str | Path) -> None:
        self.driver.get(address.as_uri() if isinstance(address, Path) else address)
        self.until("document.querySelector('[aria-current=page]') !== null")

    def run(self, expression: str, *values: Any) -> Any:
        return self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            f"Promise.resolve().then(() => ({expression})).then(done, error => done('ERROR ' + error));",
            *values,
        )

    def until(self, expression: str) -> None:
        from selenium.webdriver.support.ui import WebDriverWait

        WebDriverWait(self.driver, 10, poll_frequency=0.02).until(lambda _: self.run(f"Boolean({expression})") is True)

    def go(self, route: str) -> None:
        self.run("(location.hash = arguments[0], new Promise(f => setTimeout(f, 0)))", route)

    def text(self, selector: str) -> str:
        return self.run("document.querySelector(arguments[0]).innerText", selector)

    def texts(self, selector: str) -> list[str]:
        return self.run("[...document.querySelectorAll(arguments[0])].map(one => one.innerText)", selector)

    def click(self, selector: str, *, named: str | None = None) -> None:
        """Click with the mouse, as a person would: what is covered or hidden can't be clicked."""
        from selenium.webdriver.common.by import By

        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        chosen = [one for one in found if one.is_displayed() and named in (None, one.text)]
        assert chosen, f"nothing to click: {selector} {named or ''}; there is {[one.text for one in found]}"
        chosen[0].click()

    def press(self, keys: str) -> None:
        from selenium.webdriver.common.action_chains import ActionChains

        ActionChains(self.driver).send_keys(keys).perform()

    def console(self) -> list[str]:
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self) -> list[str]:
        """Return every address asked for since ``forget``."""
        return [event["params"]["request"]["url"] for event in self._noted("Network.requestWillBeSent")]

    def dialogs(self) -> list[str]:
        """Return the text of every dialog (alert, confirm, prompt) since ``forget``."""
        return [event["params"]["message"] for event in self._noted("Page.javascriptDialogOpening")]

    def forget(self) -> None:
        """Begin to note anew."""
        self.console()
        self._noted("")
        self._events.clear()

    def _noted(self, method: str) -> list[Any]:
        self._events += [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [event for event in self._events if event["method"] == method]


@contextmanager
def chromium(profile: Path, *, downloads: Path | None = None, width: int = 1400) -> Iterator[Browser]:
    """Open a window with an empty profile; skips where there is no Chromium."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is missing: pip install selenium")
    program, driver_program = shutil.which("chromium"), shutil.which("chromedriver")
    if not program or not driver_program:
        pytest.skip("Chromium is missing: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS, f"--user-data-dir={profile}", f"--window-size={width},1000"):
        options.add_argument(flag)
    if downloads:
        options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    options.set_capability("unhandledPromptBehavior", "dismiss")
    driver = webdriver.Chrome(options, webdriver.ChromeService(driver_program))
    try:
        yield Browser(driver)
    finally:
        driver.quit()
