"""The marks of a hidden check. Points and hints stand here and nowhere else."""

from typing import Any

import pytest

MARKS = {
    "exercise": "exercise(lesson, name): what all checks of a module belong to",
    "points": "points(value): what passing this check earns",
    "hint": "hint(text, stronger): what a student whose work fails this check should think about",
    "time_limit": "time_limit(seconds): wall-clock time of one scenario, if not the usual",
}


def exercise(lesson: str, name: str) -> pytest.MarkDecorator:
    """Mark a module of checks, as its ``pytestmark``, with the exercise that it checks."""
    return pytest.mark.exercise(lesson, name)


def points(value: float) -> pytest.MarkDecorator:
    """Give the points that passing this check earns."""
    return pytest.mark.points(value)


def hint(text: str, stronger: str = "") -> pytest.MarkDecorator:
    """Give hints that help a student whose work fails this check, without the answer.

    Args:
        text: one sentence; it stands in the notebook and in the feedback.
        stronger: a second one, which says nearly what to do; shown in the notebook on request.
    """
    return pytest.mark.hint(text, stronger)


def time_limit(seconds: float) -> pytest.MarkDecorator:
    """Give the wall-clock time of each scenario of this check, in seconds."""
    return pytest.mark.time_limit(seconds)


def argument(item: pytest.Item, mark: str, default: Any = None) -> Any:
    """The first argument of an item's mark, ``default`` where it has no such mark."""
    found = item.get_closest_marker(mark)
    return found.args[0] if found is not None else default
