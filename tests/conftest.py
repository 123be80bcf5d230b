"""The course that the tests are about, and the marks of hidden checks, which they import."""

import pytest

from tests import toy

toy.use()  # before anything of the grader is imported

from autograder.checking.marks import MARKS  # noqa: E402 (see above)


def pytest_configure(config: pytest.Config) -> None:
    """Make the marks known."""
    for description in MARKS.values():
        config.addinivalue_line("markers", description)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Build the course, once for all processes of this run."""
    if not session.config.option.collectonly and not hasattr(session.config, "workerinput"):
        toy.build()
