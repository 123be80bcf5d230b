"""The marks of hidden checks, which tests import as modules."""

import pytest

from autograder.checking.marks import MARKS


def pytest_configure(config: pytest.Config) -> None:
    """Make the marks known."""
    for description in MARKS.values():
        config.addinivalue_line("markers", description)
