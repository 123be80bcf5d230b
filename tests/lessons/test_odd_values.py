"""No check raises an exception, whatever a submission gives back."""

import pytest

from tests.checking.odd_values import raised
from tests.lessons.exercises import exercises


@pytest.mark.parametrize(("name", "exercise"), exercises())
def test_odd_values_are_judged(name: str, exercise: str) -> None:
    """At every place of what each check of an exercise reads."""
    assert raised(name, exercise) == []
