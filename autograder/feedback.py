"""What a student reads about an exercise, as plain text."""

import textwrap
from collections.abc import Sequence

from autograder.results import CheckResult, ExerciseResult

_MARKS = {
    "passed": "passed ",
    "failed": "FAILED ",
    "error": "ERROR  ",
    "timeout": "TIMEOUT",
    "crashed": "CRASHED",
    "not_attempted": "to do  ",
}
WIDTH = 92


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


def check_text(check: CheckResult, *, width: int = WIDTH) -> list[str]:
    """The lines on one check: its points, what it found, its hint."""
    score = f"{check.score:g}/{check.points:g}"
    lines = _indent(check.description, f"{_MARKS[check.status]}  {score:>7}  ", " " * 18, width)
    for text in (check.message, f"Hint: {check.hint}" if check.hint else ""):
        if text:
            lines += _indent(text, " " * 18, " " * 18, width)
    return lines


def _indent(text: str, first: str, rest: str, width: int) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=True
    )
