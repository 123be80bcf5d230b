"""A sample of the notebooks of the rules: what is green in a real kernel keeps its points."""

import random

import pytest

from autograder import project
from tests import toy
from tests.lessons.live.comparison import compare
from tests.lessons.live.making import all_made

COUNT = 1


@pytest.mark.slow
@pytest.mark.parametrize("lesson", project.lessons(toy.REPOSITORY))
def test_green_stays_green(lesson: str) -> None:
    """No exercise whose checks pass in the notebook loses a point.

    The notebook is always the same; `python -m tests.lessons.live` takes all of them.
    """
    sample = random.Random(14).sample(list(all_made(lesson)), COUNT)  # noqa: S311
    found = compare(sample)
    assert min(green for _, green, _ in found) > 0
    assert [problems for _, _, problems in found] == [[]] * COUNT
