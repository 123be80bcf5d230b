"""What a student reads about an exercise: as plain text, and as a card of a page."""

import textwrap
from collections.abc import Sequence

from autograder.feedback.pages import MARKS, environment
from autograder.grading.results import CheckResult, ExerciseResult

WIDTH = 92

NOTES = "autograder_notes"
"""In the metadata of a card: what there is to say of the whole notebook."""

"""The cell that holds an exercise's points is called this and the exercise's name."""


def exercise_text(
    exercise: ExerciseResult, notes: Sequence[str] = (), *, width: int = WIDTH
) -> str:
    """The report on one exercise: its points, what failed, and hints.

    Args:
        exercise: its result.
        notes: what there is to say of the notebook; shown where points were lost.
        width: of the longest line, in characters.
    """
    lines = [f"{exercise.name}: {exercise.score:g} of {exercise.points:g} points", ""]
    for check in exercise.checks:
        lines += check_text(check, width=width)
    if exercise.score < exercise.points and notes:
        lines += ["", "About the notebook:"]
        for note in notes:
            lines += _indent(note, "  - ", "    ", width)
    return "\n".join(lines) + "\n"


def exercise_card(exercise: ExerciseResult, notes: Sequence[str] = ()) -> str:
    """The same as HTML without colours or scripts; whatever comes from a submission is text."""
    return (
        environment("autograder.feedback")
        .get_template("card.html.j2")
        .render(exercise=exercise, notes=notes)
    )


def check_text(check: CheckResult, *, width: int = WIDTH) -> list[str]:
    """The lines on one check: its points, what it found, its hint."""
    score = f"{check.score:g}/{check.points:g}"
    lines = _indent(check.description, f"{_mark(check.status):<7}  {score:>7}  ", " " * 18, width)
    for text in (check.message, f"Hint: {check.hint}" if check.hint else ""):
        if text:
            lines += _indent(text, " " * 18, " " * 18, width)
    return lines


def _mark(status: str) -> str:
    """The word for a status; in capitals, unless nothing is wrong."""
    word = MARKS[status][1]
    return word if status in ("passed", "not_attempted") else word.upper()


def _indent(text: str, first: str, rest: str, width: int) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=True
    )
