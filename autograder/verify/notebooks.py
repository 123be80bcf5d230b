"""Whole notebooks: the solutions get full marks, and untouched stubs get none."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.assignments import releases
from autograder.checking.session import CheckOutcome
from autograder.errors import UsageError
from autograder.project import LessonFiles
from autograder.verify.batch import Job
from autograder.verify.check_sources import place_of_check
from autograder.verify.findings import Finding
from autograder.verify.scope import Scope

__all__ = ["PART", "verify"]

PART = "notebooks"


def verify(scope: Scope) -> Iterator[Finding]:
    """Grade a lesson's solutions and what students get, as submissions."""
    for one in releases(scope.name, scope.root):
        made = LessonFiles(one.name)
        yield from _graded(scope, made.solutions / made.notebook, "passed", "full marks")
        wanted = "0 points, as not attempted"
        yield from _graded(scope, made.assignment / made.notebook, "not_attempted", wanted)


def _graded(scope: Scope, notebook: Path, status: str, wanted: str) -> Iterator[Finding]:
    job = Job(lesson=scope.name, notebook=scope.root / notebook, exercises=tuple(scope.exercises))
    folder = str(notebook.parent)
    try:
        ((_, outcomes),) = scope.crew.grade([(folder, job)], scope.done)
    except UsageError as fault:
        yield Finding(
            part=PART,
            lesson=scope.name,
            what=folder,
            ok=False,
            message=str(fault),
            place=str(notebook),
        )
        return
    wrong = [each for each in outcomes if each.status != status]
    for each in wrong:
        yield Finding(
            part=PART,
            lesson=scope.name,
            exercise=each.exercise,
            what=f"{folder}: {each.exercise}/{each.name}",
            ok=False,
            message=f"{each.status} ({each.message or 'no message'}), and {status} was expected. "
            f"What to do: mend the check, or {scope.files.reference}.",
            place=place_of_check(scope.name, each.exercise, each.name),
        )
    if not wrong:
        yield Finding(
            part=PART,
            lesson=scope.name,
            what=folder,
            ok=True,
            message=f"{wanted}: {_score(outcomes):g} of {_points(outcomes):g}",
            count=len(outcomes),
            place=str(notebook),
        )


def _points(outcomes: Sequence[CheckOutcome]) -> float:
    return sum(each.points for each in outcomes)


def _score(outcomes: Sequence[CheckOutcome]) -> float:
    return sum(each.points for each in outcomes if each.status == "passed")
