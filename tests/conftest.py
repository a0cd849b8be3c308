"""What all tests share: the option for full sizes."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="the full sizes that the README's figures come from")


@pytest.fixture
def full_size(request: pytest.FixtureRequest) -> bool:
    """Whether the long tests run at their full size."""
    return bool(request.config.getoption("--long"))
