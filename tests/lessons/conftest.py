"""Tests here are about the real lessons, not the toy course."""

from collections.abc import Iterator

import pytest

from autograder import project
from tests import toy


@pytest.fixture(scope="package", autouse=True)
def _real_lessons() -> Iterator[None]:
    """The real lessons' folder is the project's, for what is called here and for commands."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project, "ROOT", toy.REPOSITORY)
        patch.delenv("AUTOGRADER_PROJECT", raising=False)
        yield
