"""Runs a lesson's hidden checks on one submission."""

import contextlib
import hashlib
import time
import traceback
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from _pytest.outcomes import OutcomeException

from autograder.checking.collection import Check, checks_of
from autograder.checking.exception_hints import hint_about
from autograder.checking.failures import TO_DO, Abandoned, of_failure
from autograder.checking.fixture import Compare, Known, Oracle, Subject
from autograder.errors import AutograderError, CheckFault
from autograder.judge.bounds import watched
from autograder.sandbox.outcomes import Failure, Raised

_HOPELESS = frozenset({"timeout", "crashed"})
_RAISED = frozenset({"error", TO_DO})


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOutcome:
    """What one check found.

    Attributes:
        exercise: name of the exercise it belongs to.
        name: name of the check, unique in its exercise.
        description: one sentence on what it checks.
        status: ``passed``, ``failed``, ``error``, ``timeout``, ``crashed`` or ``not_attempted``.
        points: what passing earns.
        message: what was wrong, for the student; empty if it passed.
        hint: what to think about, for the student; empty unless the function ran and the check
            found something wrong.
        seconds: how long it took.
        share: how much of what the check allows was used up, in the worst place: more than 1 is not
            accepted. None where nothing was measured.
    """

    exercise: str
    name: str
    description: str
    status: str
    points: float
    message: str
    hint: str
    seconds: float
    share: float | None = None


def run_checks(
    lesson: str,
    subject: Subject,
    oracle: Oracle,
    *,
    course_seed: int | str,
    exercises: Collection[str] | None = None,
    measure: bool = False,
    watch: Callable[[str], None] | None = None,
    odd: list[str] | None = None,
) -> list[CheckOutcome]:
    """Run the checks of a lesson on ``subject``, each exercise after those that it calls.

    Args:
        lesson: name of the lesson.
        subject: what is checked.
        oracle: the answers of the lesson's reference.
        course_seed: what the seeds of the checks derive from.
        exercises: those whose checks are run; all of them if None.
        measure: whether to find out how near to its bounds each check came, which takes longer.
        watch: is told the exercise whose check is next.
        odd: gets a sentence for each check that raised an exception over what came back, for
            whoever wrote the check.

    Raises:
        UsageError: there is no such lesson.
        CheckFault: a check is wrong in itself; what it found about the submission is void.
        AutograderError: ``subject`` raised it: there is nothing to run the submission in.
    """
    # Whether the exercises that another one calls are right decides how that one is judged.
    order = {name: place for place, name in enumerate(vars(oracle.module))}
    session = _Session(lesson, subject, oracle, course_seed, measure=measure)
    found = [one for one in checks_of(lesson) if exercises is None or one.exercise in exercises]
    for check in sorted(found, key=lambda one: order.get(one.exercise, len(order))):
        if watch is not None:
            watch(check.exercise)
        session.run(check)
    if odd is not None:
        odd += session.odd
    return session.outcomes


def seed_of(course_seed: int | str, lesson: str, exercise: str, check: str) -> int:
    """The seed of a check: the same for ever in one course, and unrelated in another."""
    text = f"{course_seed}/{lesson}/{exercise}/{check}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6])


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What running a check once found."""

    status: str
    message: str
    hinted: bool
    noted: Sequence[float]

    @property
    def passed(self) -> bool:
        """Whether it passed."""
        return self.status == "passed"


class _Session:
    """Runs checks on one submission and collects what they find."""

    def __init__(
        self,
        lesson: str,
        subject: Subject,
        oracle: Oracle,
        course_seed: int | str,
        *,
        measure: bool,
    ) -> None:
        self.outcomes: list[CheckOutcome] = []
        self.odd: list[str] = []
        self._lesson = lesson
        self._subject = subject
        self._oracle = oracle
        self._course_seed = course_seed
        self._measure = measure
        self._too_slow: set[str] = set()
        self._dead: set[str] = set()  # exercises that call a part which takes too long
        self._known: Known = {}

    def run(self, check: Check) -> None:
        """Run a check and note what it finds."""
        started = time.perf_counter()
        verdict = self._verdict(check)
        seconds = time.perf_counter() - started
        if verdict.status == "timeout":
            self._too_slow.add(check.exercise)
        hinted = verdict.hinted and verdict.status in ("failed", "error")
        about = hint_about(verdict.message) if verdict.status == "error" else ""
        self.outcomes.append(
            CheckOutcome(
                exercise=check.exercise,
                name=check.name,
                description=check.description,
                status=verdict.status,
                points=check.points,
                message=verdict.message,
                hint=(about or check.hint) if hinted else "",
                seconds=seconds,
                share=max(verdict.noted, default=None),
            )
        )

    def _verdict(self, check: Check) -> _Verdict:
        """Judge a check; where parts that the exercise calls are wrong, without counting that.

        What is wrong with a part has cost its own points. So the check is run again with others in
        place of these parts, on the submission as on the reference, and passes if it passes so.
        """
        ways = self._ways(check.exercise)
        first = found = self._run(check, ways[0])
        for parts in ways[1:]:
            if found.passed or found.status in _HOPELESS:
                break
            found = self._run(check, parts)
        if found is not first and found.status in _HOPELESS:
            self._dead.add(check.exercise)
            return first
        # What a part has raised says nothing of this exercise; what comes without it does.
        return found if found.passed or first.status in _RAISED else first

    def _ways(self, exercise: str) -> list[Collection[str]]:
        """In place of which parts to put others: none, those that are wrong, all that can be.

        A part that takes too long would take as long again: what only works without others in its
        place does not call it, and so it comes last.
        """
        parts = self._oracle.calls.get(exercise, frozenset())
        wrong = {
            one.exercise: one.status
            for one in self.outcomes
            if one.exercise in parts and one.status != "passed"
        }
        hopeless = {name for name, status in wrong.items() if status in _HOPELESS}
        own: list[Collection[str]] = [()]
        if exercise in self._dead:
            own = []
        elif hopeless:
            own = [wrong.keys() - hopeless]
        ways: list[Collection[str]] = [wrong.keys()] if wrong else []
        if wrong and wrong.keys() != parts:
            ways.append(parts)
        return [*ways, *own] if hopeless else [*own, *ways]

    def _run(self, check: Check, parts: Collection[str]) -> _Verdict:
        """Run a check once, with others in place of these parts."""
        seed = seed_of(self._course_seed, self._lesson, check.exercise, check.name)
        compare = Compare(
            Abandoned() if check.exercise in self._too_slow else self._subject,
            self._oracle,
            seed=seed,
            seconds=check.seconds,
            exercise=check.exercise,
            stand_ins=self._oracle.stand_ins(parts, seed),
            known=self._known,
        )
        with contextlib.ExitStack() as stack:
            noted: list[float] = stack.enter_context(watched()) if self._measure else []
            try:
                check.function(compare)
            except Failure as failure:
                status, message = of_failure(failure)
                # Else nothing ran that a hint could be about.
                return _Verdict(status, message, hinted=isinstance(failure, Raised), noted=noted)
            except AssertionError as failed:
                message = str(failed).partition("\n")[0] or "The result is not as it should be."
                return _Verdict("failed", message, hinted=True, noted=noted)
            except CheckFault as fault:
                raise CheckFault(f"{check.place}: {fault}") from None
            except AutograderError:
                raise
            except OutcomeException as outcome:  # a skipped check would be a gap
                text = f"{check.place}: a check is neither skipped nor failed by hand: {outcome}"
                raise CheckFault(text) from None
            except Exception as error:  # whatever a check makes of what a submission sent
                return self._could_not_judge(check, error, noted)
            return _Verdict("passed", "", hinted=False, noted=noted)

    def _could_not_judge(self, check: Check, error: Exception, noted: list[float]) -> _Verdict:
        """A result of such a form that the check cannot even judge it: failed, and told of."""
        place = traceback.extract_tb(error.__traceback__)[-1]
        self.odd.append(
            f"{check.exercise}/{check.name} could not judge what came: {type(error).__name__} in "
            f"{place.name}, line {place.lineno} of {Path(place.filename).name}."
        )
        message = "The result has a form that cannot be judged. Compare it with what is asked for."
        return _Verdict("failed", message, hinted=True, noted=noted)
