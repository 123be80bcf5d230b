"""Grades submissions: extract the slice, run the checks on it in the sandbox, score."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import torch

from autograder import project
from autograder.assignments import find_assignment
from autograder.checking import convolutions
from autograder.checking.lesson import Lesson
from autograder.checking.session import CheckOutcome
from autograder.diagnosis import stored
from autograder.diagnosis.mistakes import KnownMistakes
from autograder.errors import UnreadableNotebook
from autograder.facts import all_imports
from autograder.grading import fingerprint
from autograder.grading.fingerprint import code_of, versions
from autograder.grading.judging import Judge
from autograder.grading.results import Flag, Result, Run
from autograder.grading.scoring import by_exercise, nothing_attempted
from autograder.grading.settings import GradingSettings
from autograder.grading.submission import Submission
from autograder.language import gettext
from autograder.project import TEST_CELL, find_lesson
from autograder.sandbox.isolation import NO_TIER
from autograder.sandbox.zygote import Zygote
from autograder.submission.extract import extract
from autograder.submission.read import Notebook


class Grader:
    """Grades any number of submissions with one zygote.

    Args:
        settings: how they are to be graded.
        zygote: one that has been started already, with the limits of ``settings``.
        kept: the folder in which a course keeps expected values, if it does.

    Attributes:
        watch: is told the student and the exercise that come next, for whoever waits.

    Raises:
        IsolationError: the sandbox does not start here.
    """

    def __init__(
        self,
        settings: GradingSettings | None = None,
        *,
        zygote: Zygote | None = None,
        kept: Path | None = None,
    ) -> None:
        # Tensors are small: on a busy machine, two threads would mostly wait for each other.
        torch.set_num_threads(1)
        self.settings = settings or GradingSettings()
        self.zygote = zygote or Zygote(
            limits=self.settings.limits, preload=all_imports(), hidden=[kept] if kept else []
        )
        if self.zygote.limits != self.settings.limits:
            raise ValueError("the zygote was started with other limits than the settings have")
        self.watch: Callable[[str, str], None] = lambda _student, _exercise: None
        self._kept = kept
        self._lessons: dict[str, Lesson] = {}
        self._mistakes: dict[str, KnownMistakes] = {}

    def lesson(self, name: str) -> Lesson:
        """The lesson of that name, rehearsed; raises as `Lesson` does."""
        if name not in self._lessons:
            files = find_lesson(name)
            # First of all, as the zygote runs them while the lesson is made.
            self.zygote.prepare(convolutions.read(project.ROOT / files.convolutions).calls)
            lesson = Lesson(name, self.settings.seed, kept=self._kept)
            known = stored.read(project.ROOT / files.known_results)
            mistakes = KnownMistakes(name, lesson.oracle, self.settings.seed, known)
            self._mistakes[name] = mistakes
            code_of(name)  # known before any fork
            self._lessons[name] = lesson
        return self._lessons[name]

    def mistakes(self, name: str) -> KnownMistakes:
        """The known mistakes of the lesson of that name."""
        self.lesson(name)
        return self._mistakes[name]

    def judge(self, lesson: Lesson, submission: Submission) -> Judge:
        """What runs the checks of a lesson on a submission."""
        return Judge(
            lesson=lesson,
            zygote=self.zygote,
            isolation=self.settings.isolation,
            seed=self.settings.seed,
            diagnose=self.mistakes(lesson.name).diagnose,
            watch=lambda exercise: self.watch(submission.student, exercise),
        )

    def key(self, submission: Submission) -> str:
        """The key that a result of ``submission`` would have."""
        return fingerprint.key(self.settings, submission)

    def basis(self, submission: Submission) -> str:
        """The part of `key` that has nothing of what belongs to one exercise alone."""
        return fingerprint.basis(self.settings, submission)

    def grade(self, submission: Submission, *, key: str = "") -> Result:
        """Grade one submission.

        Whatever the submission does is in the result; what is raised is a fault of the grader.

        Args:
            submission: what was handed in.
            key: of the result, where it is known already.

        Raises:
            UsageError: the assignment is unknown.
            CheckFault: a check is wrong in itself.
            IsolationError: the submission was not run, because the sandbox does not hold.
        """
        clock, started = time.monotonic(), datetime.now(UTC)
        key = key or self.key(submission)
        assignment = find_assignment(submission.assignment)
        lesson = self.lesson(assignment.lesson)
        with assignment.speaking():
            graded = self._graded(lesson, submission)
        seconds = time.monotonic() - clock
        return self._result(submission, lesson, graded, key, started, seconds)

    def _graded(self, lesson: Lesson, submission: Submission) -> "_Graded":
        notebook = submission.notebook
        if isinstance(notebook, UnreadableNotebook):
            return _Graded.nothing(lesson, "unreadable", Flag(notebook.code, str(notebook)))
        code = extract(notebook, lesson.outline)
        if not lesson.defines_any([*code.functions, *notebook.grade_ids]):
            return _Graded.nothing(lesson, "wrong_notebook", _wrong_notebook(lesson, notebook))
        found = self.judge(lesson, submission).judge(notebook, code, submission.files)
        begun = any(outcome.status != "not_attempted" for outcome in found.outcomes)
        flags = [*found.flags, *_cell_flags(lesson, notebook)]
        if found.code.problems:
            flags.append(Flag("skipped_cell", found.code.problems[0].message))
        return _Graded(
            status="graded" if begun else "not_attempted",
            outcomes=found.outcomes,
            flags=flags,
            notes=found.notes,
            tier=found.tier,
            layers=dict(found.held),
            log=found.log,
        )

    def _result(
        self,
        submission: Submission,
        lesson: Lesson,
        graded: "_Graded",
        key: str,
        started: datetime,
        seconds: float,
    ) -> Result:
        exercises = by_exercise(graded.outcomes, lesson.exercises)
        run = Run(
            key=key,
            basis=self.basis(submission),
            of_exercises=dict(code_of(lesson.name).exercises),
            versions=versions(),
            course_seed=self.settings.seed,
            seeds=lesson.seeds,
            isolation=str(self.settings.isolation),
            tier=graded.tier,
            layers=graded.layers,
            limits=asdict(self.settings.limits),
            seconds=round(seconds, 4),
            started=started.isoformat(timespec="seconds"),
            log=graded.log,
        )
        return Result(
            assignment=submission.assignment,
            student=submission.student,
            score=sum(exercise.score for exercise in exercises),
            points=sum(exercise.points for exercise in exercises),
            status=graded.status,
            flags=(*submission.flags, *graded.flags),
            notes=tuple(graded.notes),
            exercises=exercises,
            run=run,
        )

    def close(self) -> None:
        """End the zygote."""
        self.zygote.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Graded:
    """What grading one submission found, before it is written down."""

    status: str
    outcomes: Sequence[CheckOutcome]
    flags: Sequence[Flag]
    notes: Sequence[str]
    tier: str
    layers: dict[str, str]
    log: str

    @classmethod
    def nothing(cls, lesson: Lesson, status: str, flag: Flag) -> Self:
        """What is found where there is nothing to run."""
        return cls(
            status=status,
            outcomes=nothing_attempted(lesson.rehearsal, gettext("There was nothing to check.")),
            flags=[flag],
            notes=[flag.message],
            tier=NO_TIER,
            layers={},
            log="",
        )


def _wrong_notebook(lesson: Lesson, notebook: Notebook) -> Flag:
    language = notebook.language or "python"
    said = gettext(
        "This notebook has none of the exercises of {lesson}: {exercises}. Hand in the notebook "
        "that you got for this assignment."
    )
    if not language.lower().startswith("python"):
        said = gettext(
            "This notebook (its language is {language}) has none of the exercises of {lesson}: "
            "{exercises}. Hand in the notebook that you got for this assignment."
        )
    exercises = ", ".join(lesson.exercises)
    message = said.format(language=language, lesson=lesson.name, exercises=exercises)
    return Flag("wrong_notebook", message)


def _cell_flags(lesson: Lesson, notebook: Notebook) -> list[Flag]:
    """Cells of the assignment that the notebook has twice or no longer has."""
    counts = Counter(notebook.grade_ids)
    twice = sorted(name for name, count in counts.items() if count > 1)
    gone = [name for name in lesson.exercises if not counts[f"{TEST_CELL}{name}"]]
    flags = []
    if twice:
        said = gettext("There twice, and the last one counts: {cells}.")
        flags.append(Flag("duplicated_cell", said.format(cells=", ".join(twice))))
    if gone and len(gone) < len(lesson.exercises):
        said = gettext("Test cells gone, and put back for grading: {exercises}.")
        flags.append(Flag("missing_cell", said.format(exercises=", ".join(gone))))
    return flags
