"""Runs a lesson's checks on a notebook, with as much set up as its exercises need.

What an exercise needs is told from the notebook's text, and not every way to set something up can
be. So an exercise that loses points is judged once more with all that may set up what it uses, if
there is more of that; what it gets then counts if that is more.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from autograder.checking.lesson import Lesson
from autograder.checking.session import CheckOutcome, Diagnose, run_checks
from autograder.grading.results import Flag
from autograder.grading.sandboxed import Student
from autograder.sandbox.isolation import Isolation
from autograder.sandbox.zygote import Zygote
from autograder.submission.extract import Slice, extract
from autograder.submission.read import Notebook

__all__ = ["Judge", "Judged"]

_HOPELESS = frozenset({"timeout", "crashed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the checks found, and what there is to say of the run.

    Attributes:
        code: what was run of the notebook.
        outcomes: what the checks found.
        flags: what was odd.
        notes: a sentence for each cell or statement that could not be used.
        tier: how the code was isolated, see `autograder.sandbox.isolation`.
        held: what held of it, layer by layer.
        log: what the code printed.
    """

    code: Slice
    outcomes: Sequence[CheckOutcome]
    flags: Sequence[Flag]
    notes: Sequence[str]
    tier: str
    held: Mapping[str, str]
    log: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Runs the checks of a lesson.

    Attributes:
        lesson: the lesson.
        zygote: where workers come from.
        isolation: how much each worker must be locked down.
        seed: the course's.
        diagnose: recognises mistakes.
        watch: is told the exercise whose check is next.
    """

    lesson: Lesson
    zygote: Zygote
    isolation: Isolation
    seed: int | str
    diagnose: Diagnose
    watch: Callable[[str], None]

    def judge(
        self,
        notebook: Notebook,
        code: Slice,
        files: Mapping[str, bytes],
        exercises: Collection[str] | None = None,
    ) -> Judged:
        """Run the checks on a notebook.

        Args:
            notebook: what was handed in.
            code: what is known to be needed of it.
            files: what was handed in beside it, by relative paths.
            exercises: those whose checks are run; all of them if None.

        Raises:
            CheckFault: a check is wrong in itself.
            IsolationError: the sandbox does not hold.
        """
        first = self._run(code, files, exercises)
        lost = {one.exercise for one in first.outcomes if one.status != "passed"}
        lost -= {one.exercise for one in first.outcomes if one.status in _HOPELESS}
        if not lost:
            return first
        wide = extract(notebook, self.lesson.outline, wide=lost)
        more = {name for name in lost if wide.needs[name] != code.needs[name]}
        if not more:
            return first
        kept = [one for one in first.outcomes if one.exercise not in more]
        second = self._run(wide, files, more, kept)
        better = {name for name in more if _points(second, name) > _points(first, name)}
        if not better:
            return first
        return _together(first, second, better, extract(notebook, self.lesson.outline, wide=better))

    def _run(
        self,
        code: Slice,
        files: Mapping[str, bytes],
        exercises: Collection[str] | None,
        known: Sequence[CheckOutcome] = (),
    ) -> Judged:
        odd: list[str] = []
        with Student(self.zygote, code, files, isolation=self.isolation) as student:
            outcomes = run_checks(
                self.lesson.name,
                student,
                self.lesson.oracle,
                course_seed=self.seed,
                exercises=exercises,
                known=known,
                diagnose=self.diagnose,
                watch=self.watch,
                odd=odd,
            )
        return Judged(
            code=code,
            outcomes=outcomes,
            flags=[*student.flags, *(Flag("unjudged_check", sentence) for sentence in odd)],
            notes=student.unusable,
            tier=student.tier,
            held=student.held,
            log=student.log,
        )


def _points(found: Judged, exercise: str) -> float:
    passed = (one for one in found.outcomes if one.status == "passed")
    return sum(one.points for one in passed if one.exercise == exercise)


def _together(first: Judged, second: Judged, better: Collection[str], code: Slice) -> Judged:
    """The first run, with what the second found of the exercises that are better there."""
    new = {(one.exercise, one.name): one for one in second.outcomes if one.exercise in better}
    told = {flag.code for flag in first.flags}
    return replace(
        first,
        code=code,
        outcomes=[new.get((one.exercise, one.name), one) for one in first.outcomes],
        flags=[*first.flags, *(flag for flag in second.flags if flag.code not in told)],
        notes=[note for note in first.notes if note in second.notes],
        log=first.log + second.log,
    )
