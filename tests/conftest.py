"""What all tests share: the option for full sizes, their time, and the signals as a terminal would leave them."""

import signal

import pytest
from hypothesis import settings

# A busy machine stops a test for longer than any deadline; what takes too long is counted in steps instead.
settings.register_profile("cleaner", deadline=None)
settings.load_profile("cleaner")

LONG_SECONDS = 7200
"""A test of full size ends after this time instead of the ``timeout`` of the others."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="the full sizes that the README's figures come from")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Give full sizes their time; obey the signals that a shell's background jobs ignore, which processes inherit."""
    if config.getoption("--long") and config.getoption("--timeout", None) is None:
        config.option.timeout = LONG_SECONDS
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture
def full_size(request: pytest.FixtureRequest) -> bool:
    """Whether the long tests run at their full size."""
    return bool(request.config.getoption("--long"))
