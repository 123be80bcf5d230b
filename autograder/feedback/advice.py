"""What a page says first about an exercise: the first thing that its card says is wrong."""

from typing import TypedDict

from autograder.checking.failures import TO_DO
from autograder.feedback.exercise import others_text, told
from autograder.grading.results import CheckResult, ExerciseResult


class Advice(TypedDict):
    """The first thing that a card says is wrong, as it says it; whatever it quotes is text.

    Attributes:
        begun: whether the student has written anything.
        said: the sentences on what is wrong; none if no check has found anything.
        hint: what to think about; may be empty.
        others: the sentence about checks that failed for the same reason; may be empty.
        more: how many other things the card says are wrong.
    """

    begun: bool
    said: list[str]
    hint: str
    others: str
    more: int


def advice_on(exercise: ExerciseResult) -> Advice:
    """What to say first of an exercise that lost points."""
    begun = not all(map(_is_untouched, exercise.checks))
    wrong = [(check, others) for check, others in told(exercise) if check.status != "passed"]
    if not wrong:
        return Advice(begun=begun, said=[], hint="", others="", more=0)
    check, others = wrong[0]
    return Advice(
        begun=begun,
        said=_said(check),
        hint=check.hint,
        others=others_text(check, others),
        more=len({tuple(_said(each)) for each, _ in wrong}) - 1,
    )


def _said(check: CheckResult) -> list[str]:
    return [text for text in (check.message, check.diagnosis) if text] or [check.description]


def _is_untouched(check: CheckResult) -> bool:
    """Whether a stub is as it was; one that hides what a student wrote elsewhere says more."""
    return check.status == TO_DO and not check.hides_work
