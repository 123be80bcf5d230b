"""How a class looks in a terminal."""

import io
from dataclasses import replace

from rich.console import Console

from autograder.cli.show import table_of
from autograder.grading.results import ExerciseResult
from tests.grading.test_results import RESULT


def shown(count: int, width: int = 120, student: str = RESULT.student) -> str:
    """The table of one student, in a lesson of so many exercises, on so wide a terminal."""
    exercises = tuple(
        ExerciseResult(name=f"part_{number}_of_it", score=number % 2, points=1, checks=())
        for number in range(count)
    )
    result = replace(RESULT, student=student, exercises=exercises)
    console = Console(width=width, record=True, file=io.StringIO())
    console.print(table_of([result], "a class", width=width))
    return console.export_text().replace("\u00a0", " ")


def test_few_exercises_have_their_names_above() -> None:
    """With the points that were earned and those that there were."""
    text = shown(3)
    assert "part" in text
    assert "1/1" in text


def test_many_exercises_are_numbered() -> None:
    """No name is cut off: they stand below, with their points, and every row is a line."""
    text = shown(16)
    assert "1 part_0_of_it (1) · 2 part_1_of_it (1)" in text
    for number in range(16):
        assert f"{number + 1} part_{number}_of_it (1)" in text
    assert "1/1" not in text
    assert "…" not in text
    assert len([line for line in text.splitlines() if "ольга" in line]) == 1


def test_narrow_terminal() -> None:
    """Where many exercises do not fit, the score and the remarks are left, and not cut off."""
    text = shown(16, width=80)
    assert "…" not in text
    assert "0/0.5" in text
    assert "part_3_of_it" not in text


def test_long_ids_are_whole() -> None:
    """An address as the id takes the room of the exercises' names, or of the exercises."""
    for width in (120, 80):
        text = shown(8, width=width, student="malik.aziz@university.example")
        assert "malik.aziz@university.example" in text
        assert "…" not in text
        assert ("part" in text) is (width == 120)
