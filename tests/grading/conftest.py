"""Graders of the usual course, and a copy of what decides on scores."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder import project
from autograder.grading.fingerprint import code_of
from autograder.grading.grader import Grader
from tests.graded import zygote
from tests.grading.support import Grade

COPIED = ("lessons", "reference", "assignments")


@pytest.fixture(scope="session")
def grader() -> Grader:
    """A grader of a course with the usual seed."""
    return Grader(zygote=zygote())


@pytest.fixture
def grade(grader: Grader) -> Grade:
    """Grades, and sees that the result is of the published form."""
    return Grade(grader)


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of what decides on scores, and of more; it is the one that is hashed."""
    for path in (project.PACKAGE, *(project.ROOT / each for each in COPIED)):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(path, tmp_path / path.name, ignore=ignored)
    monkeypatch.setattr(project, "PACKAGE", tmp_path / "autograder")
    monkeypatch.setattr(project, "ROOT", tmp_path)
    code_of.cache_clear()
    yield tmp_path
    code_of.cache_clear()
