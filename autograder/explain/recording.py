"""Grades a submission once more, and keeps what its scenarios gave."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from autograder.checking.fixture import Oracle, StandIns
from autograder.checking.lesson import Lesson
from autograder.checking.running import Verdict
from autograder.checking.session import CheckOutcome, Diagnose, Diagnosis, run_checks
from autograder.errors import UnreadableNotebook, UsageError
from autograder.files import shown
from autograder.grading.grader import Grader
from autograder.grading.sandboxed import Student
from autograder.grading.submission import Submission
from autograder.judge.comparison import Implementation, Scenario
from autograder.sandbox.outcomes import Failure, Raised
from autograder.sandbox.wire.values import Value
from autograder.submission.extract import Slice, extract

__all__ = ["Attempt", "Ran", "Recording", "record"]


@dataclass(frozen=True, slots=True)
class Ran:
    """What a scenario gave on the submission.

    Attributes:
        found: what came back, or why nothing did.
        raised: the exception that it raised, as it came.
    """

    found: Value | Failure
    raised: Raised | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """A check that was run once.

    Attributes:
        seed: of its scenarios' generators, which tells it from other checks.
        parts: the exercises in whose place others stood.
        ran: its scenarios.
    """

    seed: int
    parts: frozenset[str]
    ran: list[Ran] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A submission that was graded once more.

    Attributes:
        code: what was run of it.
        left_out: of each exercise, the statements that were not run, by position in its namespace.
        notes: a sentence for each cell or statement that could not be used.
        outcomes: what the checks found.
        verdicts: the same before it was put into words for a student, by ``exercise/check``.
        attempts: all checks, in the order in which they were run.
    """

    code: Slice
    left_out: Mapping[str, Mapping[int, Failure]]
    notes: list[str]
    outcomes: list[CheckOutcome]
    verdicts: Mapping[str, Verdict]
    attempts: list[Attempt]


def record(grader: Grader, submission: Submission, lesson: Lesson) -> Recording:
    """Grade a submission as `Grader.grade` does.

    All checks are run, whichever are asked for: what an exercise gets for calling another one that
    is wrong depends on the checks of that one.

    Raises:
        UsageError: there is nothing to be run.
        CheckFault: a check is wrong in itself.
        IsolationError: the sandbox does not hold.
    """
    notebook = submission.notebook
    if isinstance(notebook, UnreadableNotebook):
        raise _nothing(submission, f"it was not read. {notebook}")
    code = extract(notebook, lesson.outline)
    if not lesson.defines_any([*code.functions, *notebook.grade_ids]):
        raise _nothing(submission, f"it has none of the exercises of {lesson.name}")
    code = grader.judge(lesson, submission).judge(notebook, code, submission.files).code
    verdicts: dict[str, Verdict] = {}
    diagnose = _hearing(grader.mistakes(lesson.name).diagnose, verdicts)
    isolation = grader.settings.isolation
    with Student(grader.zygote, code, submission.files, isolation=isolation) as student:
        recorder = _Recorder(student)
        outcomes = run_checks(
            lesson.name,
            recorder,
            _Watched(lesson.oracle, recorder.begin),
            course_seed=grader.settings.seed,
            diagnose=diagnose,
            watch=lambda exercise: grader.watch(submission.student, exercise),
        )
        return Recording(
            code=code,
            left_out={name: student.left_out(name) for name in lesson.exercises},
            notes=student.unusable,
            outcomes=outcomes,
            verdicts=verdicts,
            attempts=recorder.attempts,
        )


def _nothing(submission: Submission, reason: str) -> UsageError:
    return UsageError(
        f"Nothing of {shown(submission.student)} was run, so there is nothing to explain: {reason}"
        f"{'' if reason.endswith('.') else '.'} What to do: see that it is the right notebook; its "
        "result says the same to the student."
    )


def _hearing(diagnose: Diagnose, verdicts: dict[str, Verdict]) -> Diagnose:
    """The same diagnosis, with the verdicts kept that it is made of."""

    def heard(exercise: str, found: Mapping[str, Verdict]) -> Diagnosis | None:
        verdicts.update({f"{exercise}/{name}": one for name, one in found.items()})
        return diagnose(exercise, found)

    return heard


class _Recorder:
    """A submission that scenarios are run on, and what they gave."""

    def __init__(self, student: Student) -> None:
        self._student = student
        self.attempts: list[Attempt] = []

    def begin(self, seed: int, parts: Collection[str]) -> None:
        """Note that a check begins."""
        self.attempts.append(Attempt(seed, frozenset(parts)))

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        """Run a packed scenario, see `Student.run`."""
        student, ran = self._student, self.attempts[-1].ran
        try:
            found = student.run(scenario, seed=seed, seconds=seconds, exercise=exercise)
        except Failure as failure:
            ran.append(Ran(failure, student.unabridged))
            raise
        ran.append(Ran(found, None))
        return found


class _Watched(Oracle):
    """An oracle that tells when a check begins: it is then asked for what stands in."""

    def __init__(self, oracle: Oracle, begin: Callable[[int, Collection[str]], None]) -> None:
        super().__init__(oracle.module)
        self._oracle = oracle
        self._begin = begin

    def expected(
        self, scenario: Scenario, packed: bytes, seed: int, stand_ins: StandIns | None = None
    ) -> Value:
        """What the reference gives, from the one store of all submissions."""
        return self._oracle.expected(scenario, packed, seed, stand_ins)

    def stand_ins(self, names: Collection[str], seed: int) -> StandIns:
        """What stands in for some exercises; a check of this seed begins."""
        self._begin(seed, names)
        return self._oracle.stand_ins(names, seed)

    def implementation(self, stand_ins: StandIns) -> Implementation:
        """The reference, with others in place of some of its functions."""
        return self._oracle.implementation(stand_ins)

    @cached_property
    def calls(self) -> Mapping[str, frozenset[str]]:
        """For each function of the reference, the others with a stand-in that it calls."""
        return self._oracle.calls
