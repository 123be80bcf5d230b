"""A sample of the notebooks of the rules: what is green in a real kernel keeps its points."""

import random

import pytest

from tests.live.comparison import compare
from tests.live.making import LESSONS, Made, all_made

COUNT = 2


def sample() -> list[Made]:
    """Some notebooks of each lesson, always the same; `python -m tests.live` takes all of them."""
    chance = random.Random(14)  # noqa: S311
    return [one for name in LESSONS for one in chance.sample(list(all_made(name)), COUNT)]


@pytest.mark.parametrize("made", sample(), ids=lambda made: made.name)
def test_green_stays_green(made: Made) -> None:
    """No exercise whose checks pass in the notebook loses a point."""
    ((_, green, problems),) = compare([made])
    assert green > 0
    assert problems == []
