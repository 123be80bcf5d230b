"""From what the checks found to scores."""

from collections.abc import Sequence

from autograder.checking.session import CheckOutcome
from autograder.grading.results import CheckResult, ExerciseResult
from autograder.language import gettext


def by_exercise(
    outcomes: Sequence[CheckOutcome], order: Sequence[str]
) -> tuple[ExerciseResult, ...]:
    """Sum the checks of each exercise.

    Args:
        outcomes: of one submission, in any order.
        order: names of the exercises, in the lesson's order.
    """
    results = []
    for name in order:
        checks = tuple(check_result(outcome) for outcome in outcomes if outcome.exercise == name)
        results.append(
            ExerciseResult(
                name=name,
                score=sum(check.score for check in checks),
                points=sum(check.points for check in checks),
                checks=checks,
            )
        )
    return tuple(results)


def check_result(outcome: CheckOutcome) -> CheckResult:
    """What one check is worth."""
    return CheckResult(
        name=outcome.name,
        description=outcome.description,
        status=outcome.status,
        score=outcome.points if outcome.status == "passed" else 0,
        points=outcome.points,
        message=outcome.message,
        hint=outcome.hint,
        hides_work=outcome.hides_work,
        mistake=outcome.mistake,
        diagnosis=outcome.diagnosis,
        same_as=outcome.same_as,
        seconds=round(outcome.seconds, 4),
    )


def nothing_attempted(outcomes: Sequence[CheckOutcome], message: str) -> list[CheckOutcome]:
    """What the checks of ``outcomes``, in English, find where there is nothing to run them on."""
    return [
        CheckOutcome(
            exercise=outcome.exercise,
            name=outcome.name,
            description=gettext(outcome.description),
            status="not_attempted",
            points=outcome.points,
            message=message,
            hint="",
            seconds=0.0,
        )
        for outcome in outcomes
    ]
