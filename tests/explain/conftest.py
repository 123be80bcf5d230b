"""A grader of the usual course, and submissions to be explained."""

from collections.abc import Callable

import pytest

from autograder.explain.explanation import Explanation, explain
from autograder.grading.grader import Grader
from tests.classroom import Content
from tests.graded import changed, submission, zygote

Explain = Callable[..., Explanation]


@pytest.fixture(scope="session")
def grader() -> Grader:
    """A grader of a course with the usual seed."""
    return Grader(zygote=zygote())


@pytest.fixture(scope="session")
def explained(grader: Grader) -> Explain:
    """Explains a notebook."""

    def of(content: Content, **asked: tuple[str, ...]) -> Explanation:
        return explain(grader, submission(content), **asked)

    return of


@pytest.fixture(scope="session")
def undivided() -> Content:
    """The solutions, with a Gram matrix that is not divided."""
    return changed("gram_matrix", (" / (c * h * w)", ""))
