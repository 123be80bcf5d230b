"""`autograder bench --grading`: ours, nbgrader and otter-grader on the same notebooks, in one run.

What is measured is given as objects of JSON, one for each outcome. Times are in seconds, memory is
in bytes; a spread has the ``median`` of all rounds, the ``least`` and the ``most``.

- ``machine``, the first one: ``processor``, ``cores``, ``memory``, ``versions`` by package,
  ``date``, the ``lesson``, its number of ``exercises`` and of ``checks``, the number of ``rounds``,
  and whether it was a ``quick`` try.
- ``way``, one for each way to grade: ``name``, ``grader``, ``version``, ``checks`` (``one``
  exercise or ``all`` of the lesson's), ``each`` (spread, for each further submission), ``first``
  (spread, for the first one, start included), ``per_second`` (submissions, by the median of
  ``each``), ``memory`` (of all processes), ``ratio`` (spread: how many times as long as ours each
  further submission took in the same round), ``missing`` (why nothing was measured, else empty).
- ``floor``, one for each lesson: ``lesson``, ``checks`` (spread, for grading a right solution in a
  grader that is warm), ``bare`` (spread, for its scenarios alone), and their ``ratio`` (spread).
- ``scale``, with ``--scale``, one for each class: ``workers``, ``submissions``, ``seconds``,
  ``per_second``, ``first_result`` (seconds until it could be read), ``own_memory`` (of the process
  that is called), ``memory`` (of all processes), ``missing``.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from typing import Any, TypeAlias

from autograder.checking.collection import checks_of
from autograder.project import lessons
from benchmarks import machine
from benchmarks.floor import measure_floor
from benchmarks.plain_lesson import PlainLesson
from benchmarks.scale import measure_scale
from benchmarks.side_by_side import Sizes, WayOutcome, measure_ways
from benchmarks.watching import NotRun

__all__ = ["PROJECT", "Outcome", "Plan", "measure"]

PROJECT = Path(__file__).parents[1]
LESSON = "style_transfer"
QUICK = Sizes(rounds=1, ours=2, others=1, apart=False)

Outcome: TypeAlias = dict[str, Any]
"""An object of JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is measured.

    Attributes:
        quick: whether all is tiny, to see whether it runs at all.
        rounds: how often each way has its turn; the usual number if None.
        floor_rounds: how often the checks and the bare floor have theirs.
        workers: numbers of workers for the classes of many sizes.
        submissions: sizes of these classes; none if it is empty.
    """

    quick: bool = False
    rounds: int | None = None
    floor_rounds: int = 15
    workers: Sequence[int] = ()
    submissions: Sequence[int] = ()

    @property
    def sizes(self) -> Sizes:
        """How much is graded by each way."""
        if self.quick:
            return QUICK
        return Sizes(rounds=self.rounds) if self.rounds else Sizes()


def measure(plan: Plan, watch: Callable[[str], None]) -> Iterator[Outcome]:
    """Measure all of it; what cannot be measured is an outcome that says why."""
    lesson = PlainLesson(PROJECT, LESSON)
    yield _machine(plan, lesson)
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder = Path(place)
        for way in measure_ways(lesson, plan.sizes, folder, watch):
            yield {"kind": "way", **asdict(way), "per_second": _per_second(way)}
        for name in lessons(PROJECT):
            floor = measure_floor(name, 1 if plan.quick else plan.floor_rounds, watch)
            yield {"kind": "floor", **asdict(floor)}
        for submissions in plan.submissions:
            for workers in plan.workers:
                yield _scale(lesson, workers, submissions, folder, watch)


def _machine(plan: Plan, lesson: PlainLesson) -> Outcome:
    packages = ("nbgrader", "torch", "torchvision")
    return {
        "kind": "machine",
        "processor": machine.processor(),
        "cores": machine.cores(),
        "memory": machine.memory(),
        "versions": {"python": python_version(), **{name: version(name) for name in packages}},
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "lesson": lesson.name,
        "exercises": len(lesson.exercises),
        "checks": len(checks_of(lesson.name)),
        "rounds": plan.sizes.rounds,
        "quick": plan.quick,
    }


def _per_second(way: WayOutcome) -> float | None:
    return 1 / way.each.median if way.each and way.each.median > 0 else None


def _scale(
    lesson: PlainLesson,
    workers: int,
    submissions: int,
    folder: Path,
    watch: Callable[[str], None],
) -> Outcome:
    said = {"kind": "scale", "workers": workers, "submissions": submissions, "missing": ""}
    try:
        return said | asdict(measure_scale(lesson, workers, submissions, folder, watch))
    except (NotRun, RuntimeError, OSError) as fault:
        return said | {"missing": " ".join(str(fault).split())}
