"""Are known mistakes called by their names, and nothing else by those?"""

from collections.abc import Iterator, Sequence

from autograder.checking.session import CheckOutcome
from autograder.diagnosis.variants import Equivalent, Mistake
from autograder.verify.findings import Finding
from autograder.verify.scope import Scope

__all__ = ["LEAST_NAMED", "PART", "is_wrong_result", "misnamed", "names_of", "of_lesson"]

PART = "names"
LEAST_NAMED = 0.8
"""The share of the mistakes with wrong results that are called by their names."""


def names_of(exercise: str, outcomes: Sequence[CheckOutcome]) -> set[str]:
    """The names of the mistakes that are recognised in an exercise."""
    found = {each.mistake for each in outcomes if each.exercise == exercise and each.mistake}
    return {name for names in found for name in names.split(" or ")}


def is_wrong_result(exercise: str, outcomes: Sequence[CheckOutcome]) -> bool:
    """Whether something came back from an exercise, and was not what is asked for."""
    return any(each.exercise == exercise and each.status == "failed" for each in outcomes)


def misnamed(exercise: str, variant: Equivalent | Mistake, outcomes: Sequence[CheckOutcome]) -> str:
    """What is wrong about how a variant is called; empty if nothing is."""
    own = names_of(exercise, outcomes)
    elsewhere = {each.exercise for each in outcomes if each.exercise != exercise and each.mistake}
    wrong = own - {variant.name} if variant.name not in own else set()
    if isinstance(variant, Equivalent):
        wrong = own
    if wrong:
        return (
            f"it is taken for {' or '.join(sorted(wrong))}; no other mistake may give its results"
        )
    if elsewhere:
        return f"a mistake is named in {', '.join(sorted(elsewhere))}, which it does not touch"
    return ""


def of_lesson(
    scope: Scope, graded: Sequence[tuple[str, Mistake, Sequence[CheckOutcome]]]
) -> Iterator[Finding]:
    """Say how many of a lesson's mistakes are called by their names.

    Args:
        scope: the lesson.
        graded: the exercise of each mistake, the mistake, and what the checks found.
    """
    wrong = [one for one in graded if is_wrong_result(one[0], one[2])]
    named = [one for one in wrong if one[1].name in names_of(one[0], one[2])]
    silent = [f"{exercise}: {one.name}" for exercise, one, _ in graded if not one.says]
    enough = len(named) >= LEAST_NAMED * len(wrong)
    message = f"{len(named)} of {len(wrong)} mistakes with wrong results are called by their names"
    if silent:
        message += f"; {len(silent)} have no sentence for the student: {', '.join(silent[:5])}"
    elif not enough:
        message += f", which should be {LEAST_NAMED:.0%}: let checks ask for more of what they give"
    yield Finding(
        part=PART,
        lesson=scope.name,
        what="mistakes",
        ok=enough and not silent,
        message=message,
        place=str(scope.files.variants),
    )
