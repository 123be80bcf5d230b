"""How many points can be had without any right function? Worthless ones are made and graded."""

import contextlib
import inspect
from collections.abc import Iterator, Sequence
from importlib import import_module

from autograder.checks.session import CheckOutcome
from autograder.errors import UsageError
from autograder.variants import load
from autograder.verify.crew import Job
from autograder.verify.findings import Finding
from autograder.verify.scope import Scope
from autograder.verify.worthless import worthless

__all__ = ["MOST_POINTS", "MOST_SHARE", "PART", "count", "verify"]

PART = "undeserved"
MOST_SHARE = 0.25
"""The share of an exercise's points that worthless functions may earn."""

MOST_POINTS = 1.5
"""The points that a notebook of nothing but worthless functions may earn, in any lesson."""


def count(scope: Scope) -> int:
    """How many notebooks have to be graded."""
    return len(_jobs(scope)) + 1


def verify(scope: Scope) -> Iterator[Finding]:
    """Grade worthless functions one by one, and then the best of each exercise in one notebook."""
    best: dict[str, tuple[float, str]] = {}
    tried = dict.fromkeys(scope.exercises, 0)
    for (name, source), outcomes in scope.crew.grade(_jobs(scope), scope.done):
        tried[name] += 1
        best[name] = max(best.get(name, (0.0, "")), (_score(outcomes, name), source))
    for name, (score, source) in best.items():
        most = MOST_SHARE * scope.lesson.points[name]
        yield _finding(scope, name, score, most, tried[name], f"most by:\n{source}")
    if scope.exercise is None:
        cells = {name: source for name, (_, source) in best.items()}
        ((_, outcomes),) = scope.crew.grade([("", _job(scope, cells, None))], scope.done)
        score = sum(each.points for each in outcomes if each.status == "passed")
        text = "the best of all exercises in one notebook"
        yield _finding(scope, "", score, MOST_POINTS, sum(tried.values()), text)


def _jobs(scope: Scope) -> list[tuple[tuple[str, str], Job]]:
    module = import_module(f"reference.{scope.name}")
    found = []
    for name in scope.exercises:
        sources = list(worthless(getattr(module, name)))
        with contextlib.suppress(UsageError):  # that there are no variants is found elsewhere
            sources += [one.source for one in load(scope.root, scope.name, name).worthless]
        found += [((name, each), _job(scope, {name: each}, (name,))) for each in sources]
    return found


def _job(scope: Scope, cells: dict[str, str], exercises: Sequence[str] | None) -> Job:
    notebook = scope.root / scope.notebook("solutions")
    return Job(lesson=scope.name, notebook=notebook, cells=cells, exercises=exercises)


def _score(outcomes: Sequence[CheckOutcome], exercise: str) -> float:
    return sum(
        each.points for each in outcomes if each.status == "passed" and each.exercise == exercise
    )


def _finding(
    scope: Scope, exercise: str, score: float, most: float, tried: int, text: str
) -> Finding:
    is_fine = score <= most
    what = f"{exercise}: " if exercise else ""
    message = f"at most {score:g} points of {tried} worthless functions"
    if not is_fine:
        message = (
            f"{what}{score:g} points for nothing, and {most:g} are the most that may be ({text}). "
            "What to do: let the checks ask for something that cannot be had so"
        )
    return Finding(
        part=PART,
        lesson=scope.name,
        what=exercise or "whole notebook",
        ok=is_fine,
        message=message,
        exercise=exercise,
        count=tried,
        place=str(scope.reference) if exercise == "" else inspect.getsourcefile(verify) or "",
    )
