"""A lesson as the grader knows it: its reference, its checks, its points."""

import importlib
from collections.abc import Sequence
from functools import cached_property

import cloudpickle
import torch

from autograder.checks.both import Oracle
from autograder.checks.pair import plain
from autograder.checks.session import CheckOutcome, lessons, run_checks, seed_of
from autograder.errors import ReferenceFault, UsageError
from autograder.sandbox import values

__all__ = ["Lesson", "ReferenceSubject", "lessons"]


class Lesson:
    """The checks of one lesson, ready to be run.

    Making one rehearses them: every check is run on the reference itself, in the form in which it
    would reach a worker. That finds checks that the reference fails or that drag the grader along,
    and calculates the expected values.

    Args:
        name: such as ``"style_transfer"``.
        course_seed: what the checks' seeds derive from.

    Raises:
        UsageError: there is no such lesson.
        CheckFault: a check is wrong in itself.
    """

    def __init__(self, name: str, course_seed: int = 0) -> None:
        if name not in lessons():
            raise UsageError(
                f"There is no lesson {name!r} with checks. "
                f"What to do: choose one of {', '.join(lessons())}."
            )
        self.name = name
        self.course_seed = course_seed
        self._module = importlib.import_module(f"reference.{name}")
        self.oracle = Oracle(self._module)
        self.rehearsal = self._rehearse()

    def _rehearse(self) -> list[CheckOutcome]:
        reference = ReferenceSubject(self._module)
        outcomes = run_checks(self.name, reference, self.oracle, course_seed=self.course_seed)
        wrong = [outcome for outcome in outcomes if outcome.status != "passed"]
        if wrong:
            failed = [(one.exercise, one.name, f"{one.status}: {one.message}") for one in wrong]
            raise ReferenceFault(
                f"The reference of {self.name} does not pass its own checks. What to do: mend the "
                "check or the reference before anybody is graded.\n"
                + "\n".join(f"{exercise}/{check}: {found}" for exercise, check, found in failed),
                failed,
            )
        return outcomes

    @cached_property
    def exercises(self) -> list[str]:
        """Names of the exercises, in the order in which the reference defines them."""
        checked = {outcome.exercise for outcome in self.rehearsal}
        return [name for name in vars(self._module) if name in checked]

    @cached_property
    def points(self) -> dict[str, float]:
        """The points of each exercise."""
        return {
            name: sum(one.points for one in self.rehearsal if one.exercise == name)
            for name in self.exercises
        }

    @cached_property
    def seeds(self) -> dict[str, int]:
        """The seed of each check, by ``exercise/check``."""
        return {
            f"{one.exercise}/{one.name}": seed_of(
                self.course_seed, self.name, one.exercise, one.name
            )
            for one in self.rehearsal
        }

    def defines_any(self, names: Sequence[str]) -> bool:
        """Whether an exercise of this lesson is among ``names``, of definitions or of cells."""
        ours = {*self.exercises, *(f"check-{name}" for name in self.exercises)}
        return not ours.isdisjoint(names)


class ReferenceSubject:
    """The reference as a subject: scenarios come packed, as they would to a worker."""

    def __init__(self, module: object) -> None:
        self._module = module

    def run(self, scenario: bytes, *, seed: int, seconds: float) -> values.Value:
        """Run a packed scenario on the reference; it takes what time it takes."""
        function = cloudpickle.loads(scenario)
        return plain(function(self._module, torch.Generator().manual_seed(seed)))
