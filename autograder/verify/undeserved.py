"""How many points can be had without any right function? Worthless ones are made and graded.

Alone, each among right functions; together, each among those that were made after the same pattern
in the other exercises, so that what is wrong may agree; and the best of each exercise in one
notebook.
"""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module

from autograder.checking.session import CheckOutcome
from autograder.diagnosis.variants import load
from autograder.errors import UsageError
from autograder.verify.batch import Job
from autograder.verify.check_sources import place_of_check
from autograder.verify.findings import Finding
from autograder.verify.scope import Scope
from autograder.verify.worthless import worthless

__all__ = ["MOST_POINTS", "MOST_SHARE", "PART", "count", "verify"]

PART = "undeserved"
MOST_SHARE = 0.25
"""The share of an exercise's points that worthless functions may earn."""

_NOTEBOOKS = 12  # of a lesson, and that of the best functions, which are graded alone first

MOST_POINTS = 1.5
"""The points that a notebook of nothing but worthless functions may earn, in any lesson."""


def count(scope: Scope) -> int:
    """How many notebooks have to be graded."""
    sources = _sources(scope)
    together = [] if scope.exercise else [*_notebooks(sources), {}]
    return sum(map(len, sources.values())) + len(together)


def verify(scope: Scope) -> Iterator[Finding]:
    """Grade worthless functions one by one, and then in notebooks without any right one."""
    sources = _sources(scope)
    best = dict.fromkeys(sources, (0.0, ""))
    alone = [
        ((name, each), _job(scope, {name: each}, (name,)))
        for name, found in sources.items()
        for each in found
    ]
    for (name, source), outcomes in scope.crew.grade(alone, scope.done):
        best[name] = max(best[name], (_score(outcomes, name), source))
    if scope.exercise is None:
        yield from _together(scope, sources, best)
    for name, (score, source) in best.items():
        most = MOST_SHARE * scope.lesson.points[name]
        yield _finding(scope, score, most, len(sources[name]), source, exercise=name)


def _together(
    scope: Scope, sources: Mapping[str, Sequence[str]], best: dict[str, tuple[float, str]]
) -> Iterator[Finding]:
    """Grade notebooks without any right function; what is better than before is remembered."""
    the_best = {name: source for name, (_, source) in best.items() if source}
    jobs = [(cells, _job(scope, cells, None)) for cells in (*_notebooks(sources), the_best)]
    most = 0.0, ""
    for cells, outcomes in scope.crew.grade(jobs, scope.done):
        scores = {name: _score(outcomes, name) for name in sources}
        for name, source in cells.items():
            best[name] = max(best[name], (scores[name], source))
        most = max(most, (sum(scores.values()), "\n".join(cells.values())))
    yield _finding(scope, most[0], MOST_POINTS, len(jobs), most[1])


def _notebooks(sources: Mapping[str, Sequence[str]]) -> Iterator[dict[str, str]]:
    """Some notebooks, each with one function of every exercise, spread over all that there are."""
    longest = max(map(len, sources.values()))
    for place in range(0, longest, max(1, longest // _NOTEBOOKS)):
        yield {name: found[place % len(found)] for name, found in sources.items()}


def _sources(scope: Scope) -> dict[str, list[str]]:
    module = import_module(f"reference.{scope.name}")
    found = {name: list(worthless(getattr(module, name))) for name in scope.exercises}
    for name, sources in found.items():
        with contextlib.suppress(UsageError):  # that there are no variants is found elsewhere
            sources += [one.source for one in load(scope.root, scope.name, name).worthless]
    return found


def _job(scope: Scope, cells: dict[str, str], exercises: Sequence[str] | None) -> Job:
    notebook = scope.root / scope.files.solutions / scope.files.notebook
    return Job(lesson=scope.name, notebook=notebook, cells=cells, exercises=exercises, told=False)


def _score(outcomes: Sequence[CheckOutcome], exercise: str) -> float:
    return sum(
        each.points for each in outcomes if each.status == "passed" and each.exercise == exercise
    )


def _finding(
    scope: Scope, score: float, most: float, tried: int, source: str, *, exercise: str = ""
) -> Finding:
    what, of = exercise or "notebooks", "functions" if exercise else "notebooks of such functions"
    message = f"at most {score:g} points of {tried} worthless {of}"
    if score > most:
        message = (
            f"{score:g} points for nothing, and {most:g} are the most that may be. What to do: let "
            f"the checks ask for something that cannot be had so:\n{source}"
        )
    return Finding(
        part=PART,
        lesson=scope.name,
        what=what,
        ok=score <= most,
        message=message,
        exercise=exercise,
        count=tried,
        place=place_of_check(scope.name, exercise, "") if exercise else str(scope.files.reference),
    )
