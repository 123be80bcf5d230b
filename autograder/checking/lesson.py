"""A lesson as the grader knows it: its reference, its checks, its points."""

import contextlib
import importlib
import inspect
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

import cloudpickle
import torch

from autograder import project
from autograder.assignments import releases
from autograder.catalogues import ENGLISH, translations
from autograder.checking.calls import callees
from autograder.checking.fixture import Oracle
from autograder.checking.kept_values import KeptValues
from autograder.checking.session import CheckOutcome, run_checks, seed_of
from autograder.errors import ReferenceFault, UnreadableNotebook, UsageError
from autograder.judge.comparison import plain
from autograder.language import speaking
from autograder.project import TEST_CELL, LessonFiles, find_lesson, lessons
from autograder.sandbox.uncompiled import uncompiled
from autograder.sandbox.wire import values
from autograder.submission.cells import digests
from autograder.submission.outline import Outline
from autograder.submission.read import read_notebook

__all__ = ["Lesson", "ReferenceSubject", "lessons"]


class Lesson:
    """The checks of one lesson, ready to be run.

    Making one rehearses them: every check is run on the reference itself, in the form in which it
    would reach a worker. That finds checks that the reference fails or that drag the grader along,
    and calculates the expected values.

    Args:
        name: the lesson's.
        course_seed: what the checks' seeds derive from.
        release: the folder of released assignments, where it is not the project's own.
        kept: the folder for expected values on disk; they are calculated each time if None.

    Raises:
        UsageError: there is no such lesson.
        CheckFault: a check is wrong in itself.
    """

    def __init__(
        self,
        name: str,
        course_seed: int = 0,
        release: Path | None = None,
        *,
        kept: Path | None = None,
    ) -> None:
        self.files = find_lesson(name)
        self.name = name
        self.course_seed = course_seed
        self._release = release or project.ROOT / "assignments"
        self._module = importlib.import_module(self.files.reference_module)
        self.oracle = _oracle(self.files, self._module)
        self.rehearsal = self._rehearse() if kept is None else self._rehearse_with(kept)

    def _rehearse_with(self, kept: Path) -> list[CheckOutcome]:
        """Rehearse with the values that are on disk, and leave there what was needed."""
        file = KeptValues(
            kept / f"{self.name}-{self.course_seed}.values", project.ROOT / self.files.reference
        )
        self.oracle.stored = found = file.read()
        try:
            outcomes = self._rehearse()
        except ReferenceFault:
            if not found:
                raise
            self.oracle.known, self.oracle.stored = {}, {}  # they may be another machine's
            found, outcomes = {}, self._rehearse()
        if self.oracle.known.keys() != found.keys():
            file.write(self.oracle.known)
        return outcomes

    def _rehearse(self) -> list[CheckOutcome]:
        reference, odd = ReferenceSubject(self._module), list[str]()
        with speaking(translations(ENGLISH)):  # a lesson is one for all languages
            outcomes = run_checks(
                self.name, reference, self.oracle, course_seed=self.course_seed, odd=odd
            )
        wrong = [outcome for outcome in outcomes if outcome.status != "passed"]
        if wrong:
            failed = [(one.exercise, one.name, f"{one.status}: {one.message}") for one in wrong]
            raise ReferenceFault(
                f"The reference of {self.name} does not pass its own checks. What to do: mend the "
                "check or the reference before anybody is graded.\n"
                + "\n".join(f"{exercise}/{check}: {found}" for exercise, check, found in failed)
                + "".join(f"\n{sentence}" for sentence in odd),
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

    @cached_property
    def outline(self) -> Outline:
        """What decides which of a notebook's statements are run."""
        return Outline(
            exercises=tuple(self.exercises),
            calls=callees(inspect.getsource(self._module), self.exercises),
            runs=self._runs(),
            absent=frozenset({self.files.public_checks}),
        )

    def _runs(self) -> frozenset[str]:
        """The digests of what the released notebooks run, as far as these are at hand."""
        found = set[str]()
        for one in releases(self.name):
            with contextlib.suppress(UsageError, UnreadableNotebook):
                path = self._release / one.name / LessonFiles(one.name).notebook
                found |= digests(read_notebook(path))
        return frozenset(found)

    def defines_any(self, names: Iterable[str]) -> bool:
        """Whether an exercise of this lesson is among ``names``, of definitions or of cells."""
        ours = {*self.exercises, *(TEST_CELL + name for name in self.exercises)}
        return not ours.isdisjoint(names)


def _oracle(files: LessonFiles, module: object) -> Oracle:
    """The lesson's answers, with what stands in for exercises that others call, if any do."""
    if not (project.ROOT / files.checks / "carried_forward.py").is_file():
        return Oracle(module)
    return Oracle(
        module, importlib.import_module(f"{files.checks_package}.carried_forward").stand_ins
    )


class ReferenceSubject:
    """The reference as a subject: scenarios come packed, as they would to a worker."""

    def __init__(self, module: object) -> None:
        self._module = module

    def run(
        self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str
    ) -> values.Value:
        """Run a packed scenario on the reference; it takes what time it takes."""
        function = cloudpickle.loads(scenario)
        with uncompiled():
            return plain(function(self._module, torch.Generator().manual_seed(seed)))
