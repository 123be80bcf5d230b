"""Graders of the usual course."""

import pytest

from autograder.grading.grader import Grader
from tests.graded import zygote
from tests.grading.support import Grade


@pytest.fixture(scope="session")
def grader() -> Grader:
    """A grader of a course with the usual seed."""
    return Grader(zygote=zygote())


@pytest.fixture
def grade(grader: Grader) -> Grade:
    """Grades, and sees that the result is of the published form."""
    return Grade(grader)
