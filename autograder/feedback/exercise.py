"""What a student reads about an exercise: as plain text, and as a card of a page."""

import textwrap
from collections.abc import Iterator, Sequence

from autograder.feedback.pages import MARKS, environment, form_of, mark, out_of
from autograder.grading.results import CheckResult, ExerciseResult
from autograder.language import gettext, ngettext
from autograder.numbers import number

WIDTH = 92

NOTES = "autograder_notes"
"""In the metadata of a card: what there is to say of the whole notebook."""

ADVICE = "autograder_advice"
"""There, too: what it says first, an `autograder.feedback.advice.Advice`."""

STATUS = "autograder_status"
"""There, too: the status of the result, see `autograder.grading.results.Result`."""


def exercise_text(
    exercise: ExerciseResult, notes: Sequence[str] = (), *, width: int = WIDTH
) -> str:
    """The report on one exercise: its points, what failed, and hints.

    Args:
        exercise: its result.
        notes: what there is to say of the notebook; shown where points were lost.
        width: of the longest line, in characters.
    """
    lines = [f"{exercise.name}: {out_of(exercise.score, exercise.points)}", ""]
    for check, others in told(exercise):
        lines += check_text(check, others, width=width)
    if exercise.score < exercise.points and notes:
        lines += ["", gettext("About the notebook:")]
        for note in notes:
            lines += _indent(note, "  - ", "    ", width)
    return "\n".join(lines) + "\n"


def exercise_card(exercise: ExerciseResult, notes: Sequence[str] = ()) -> str:
    """The same as HTML without colours or scripts; whatever comes from a submission is text."""
    return (
        environment("autograder.feedback")
        .get_template("card.html.j2")
        .render(
            exercise=exercise,
            notes=notes,
            told=[(check, others_text(check, others)) for check, others in told(exercise)],
        )
    )


def told(exercise: ExerciseResult) -> Iterator[tuple[CheckResult, Sequence[CheckResult]]]:
    """The checks that say something, each with those that failed for the same reason as it did."""
    for check in exercise.checks:
        if not check.same_as:
            yield check, [one for one in exercise.checks if one.same_as == check.name]


def others_text(check: CheckResult, others: Sequence[CheckResult]) -> str:
    """The sentence about checks that failed for the same reason as one before; empty for none."""
    if not others:
        return ""
    lost = sum(one.points for one in others)
    worth = ngettext("({lost} point)", "({lost} points)", form_of(lost))
    if check.status == "failed":
        said = ngettext(
            "{count} other check {worth} fails for the same reason.",
            "{count} other checks {worth} fail for the same reason.",
            len(others),
        )
    else:
        said = ngettext(
            "{count} other check {worth} could not be judged until this is mended.",
            "{count} other checks {worth} could not be judged until this is mended.",
            len(others),
        )
    return said.format(count=len(others), worth=worth.format(lost=number(lost)))


def check_text(
    check: CheckResult, others: Sequence[CheckResult] = (), *, width: int = WIDTH
) -> list[str]:
    """The lines on one check: its points, what it found, its hint, what else fails for it."""
    score = f"{number(check.score)}/{number(check.points)}"
    first = f"{_mark(check.status):<{max(len(mark(one)[1]) for one in MARKS)}}  {score:>7}  "
    rest = " " * len(first)
    lines = _indent(check.description, first, rest, width)
    said = " ".join(filter(None, (check.message, check.diagnosis)))
    hint = " ".join([gettext("Hint:"), check.hint]) if check.hint else ""
    for text in (said, hint, others_text(check, others)):
        if text:
            lines += _indent(text, rest, rest, width)
    return lines


def _mark(status: str) -> str:
    """The word for a status; in capitals, unless nothing is wrong."""
    word = mark(status)[1]
    return word if status in ("passed", "not_attempted") else word.upper()


def _indent(text: str, first: str, rest: str, width: int) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=True
    )
