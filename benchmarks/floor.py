"""How long the checks of a submission take, beside what the submission itself would take.

The bare floor is the time of the scenarios alone: functions that are called one after the other, in
one warm process that has the reference's functions. What grading takes beyond it is the sandbox,
the way there and back, and the judging.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

import cloudpickle
import torch

from autograder import project
from autograder.checking.fixture import Oracle
from autograder.checking.lesson import Lesson
from autograder.checking.session import run_checks
from autograder.grading.grader import Grader
from autograder.grading.submission import load_submission
from autograder.judge.comparison import plain
from autograder.sandbox.wire.values import Value
from benchmarks.spread import Spread, spread_of

__all__ = ["Floor", "measure_floor"]

_WARM_UP = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """What was measured of one lesson, in seconds, in rounds that alternate.

    Attributes:
        lesson: name of the lesson.
        checks: for grading its right solution, from the notebook to the result.
        bare: for its scenarios alone.
        ratio: how many times as long as the bare floor the checks take.
    """

    lesson: str
    checks: Spread
    bare: Spread
    ratio: Spread


def measure_floor(lesson: str, rounds: int, watch: Callable[[str], None]) -> Floor:
    """Grade a lesson's solution and call its scenarios, in turn, after a few rounds to warm up."""
    watch(f"checks of {lesson}")
    notebook = project.ROOT / "solutions" / lesson / f"{lesson}.ipynb"
    submission = load_submission(notebook, lesson, "nobody")
    checks, bare = [], []
    with Grader() as grader:
        known = grader.lesson(lesson)
        for _ in range(_WARM_UP + rounds):
            clock = time.perf_counter()
            grader.grade(submission)
            checks.append(time.perf_counter() - clock)
            bare.append(_bare(known))
    del checks[:_WARM_UP], bare[:_WARM_UP]
    ratios = [one / other for one, other in zip(checks, bare, strict=True)]
    return Floor(
        lesson=lesson,
        checks=spread_of(checks),
        bare=spread_of(bare),
        ratio=spread_of(ratios),
    )


def _bare(lesson: Lesson) -> float:
    subject = _Direct(lesson.oracle)
    run_checks(lesson.name, subject, lesson.oracle, course_seed=lesson.course_seed)
    return subject.seconds


class _Direct:
    """The reference as a subject that counts how long its functions take."""

    def __init__(self, oracle: Oracle) -> None:
        self.seconds = 0.0
        self._module = oracle.module

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        """Run a packed scenario."""
        function, generator = cloudpickle.loads(scenario), torch.Generator().manual_seed(seed)
        clock = time.perf_counter()
        found = function(self._module, generator)
        self.seconds += time.perf_counter() - clock
        return plain(found)
