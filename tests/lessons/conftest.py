"""Tests here are about the real lessons, not the toy course."""

from collections.abc import Iterator

import pytest

from autograder import project
from tests import toy


@pytest.fixture(autouse=True, scope="package")
def _real_lessons() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project, "ROOT", toy.REPOSITORY)
        patch.delenv("AUTOGRADER_PROJECT", raising=False)
        yield
