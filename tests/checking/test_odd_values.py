"""Whatever comes back in place of what a check reads, it fails or passes; it never raises."""

import pytest

from tests.checking.odd_values import raised
from tests.classroom.notebooks import LESSON, OTHER


@pytest.mark.parametrize(
    ("name", "exercise"), [(LESSON, "gram_matrix"), (LESSON, "content_loss"), (OTHER, "halve")]
)
def test_odd_values_are_judged(name: str, exercise: str) -> None:
    """At every place of what each check of an exercise reads."""
    assert raised(name, exercise) == []
