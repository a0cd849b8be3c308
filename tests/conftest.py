"""What all tests share: the option for full sizes, and the signals as a terminal would leave them."""

import signal

import pytest
from hypothesis import settings

# A busy machine stops a test for longer than any deadline; what takes too long is counted in steps instead.
settings.register_profile("cleaner", deadline=None)
settings.load_profile("cleaner")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="the full sizes that the README's figures come from")


def pytest_configure() -> None:
    """Obey the signals that a shell's background jobs and nohup ignore: processes started by tests inherit that."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture
def full_size(request: pytest.FixtureRequest) -> bool:
    """Whether the long tests run at their full size."""
    return bool(request.config.getoption("--long"))
