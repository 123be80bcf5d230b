"""Runs a lesson's hidden checks on one submission."""

import hashlib
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from autograder.checking.collection import Check, checks_of
from autograder.checking.failures import TO_DO, Abandoned
from autograder.checking.fixture import Known, Oracle, Subject
from autograder.checking.running import Verdict, run_check
from autograder.judge.kinds import joined_causes
from autograder.language import gettext

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
        hint: what to think about, for the student; empty where the message says it all.
        hides_work: whether a stub ran in place of what the student has written elsewhere.
        seconds: how long it took.
        share: how much of what the check allows was used up, in the worst place: more than 1 is not
            accepted. None where nothing was measured.
        mistake: the name of the known mistake that gives the same on all inputs of the exercise.
        diagnosis: the sentence about it, for the student.
        same_as: the check of this exercise that failed before for the same reason, and says it.
    """

    exercise: str
    name: str
    description: str
    status: str
    points: float
    message: str
    hint: str
    hides_work: bool = False
    seconds: float
    share: float | None = None
    mistake: str = ""
    diagnosis: str = ""
    same_as: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A mistake that was recognised.

    Attributes:
        name: of the mistake; of several that cannot be told apart, with "or" between them.
        sentence: for the student.
    """

    name: str
    sentence: str


Diagnose: TypeAlias = Callable[[str, Mapping[str, Verdict]], Diagnosis | None]
"""Gets an exercise and the verdicts on its checks, and gives the mistake that leads to these."""


def run_checks(
    lesson: str,
    subject: Subject,
    oracle: Oracle,
    *,
    course_seed: int | str,
    exercises: Collection[str] | None = None,
    known: Sequence[CheckOutcome] = (),
    measure: bool = False,
    diagnose: Diagnose | None = None,
    watch: Callable[[str], None] | None = None,
    until_failed: bool = False,
    odd: list[str] | None = None,
) -> list[CheckOutcome]:
    """Run the checks of a lesson on ``subject``, each exercise after those that it calls.

    Args:
        lesson: name of the lesson.
        subject: what is checked.
        oracle: the answers of the lesson's reference.
        course_seed: what the seeds of the checks derive from.
        exercises: those whose checks are run; all of them if None.
        known: what was found of others, which these may call.
        measure: whether to find out how near to its bounds each check came, which takes longer.
        diagnose: recognises mistakes.
        watch: is told the exercise whose check is next.
        until_failed: whether nothing more is run once a check has failed.
        odd: gets a sentence for each check that raised an exception over what came back, for
            whoever wrote the check.

    Raises:
        UsageError: there is no such lesson.
        CheckFault: a check is wrong in itself; what it found about the submission is void.
        AutograderError: ``subject`` raised it: there is nothing to run the submission in.
    """
    # Whether the exercises that another one calls are right decides how that one is judged.
    order = {name: place for place, name in enumerate(vars(oracle.module))}
    session = _Session(lesson, subject, oracle, course_seed, known, measure=measure)
    found = [one for one in checks_of(lesson) if exercises is None or one.exercise in exercises]
    for check in sorted(found, key=lambda one: order.get(one.exercise, len(order))):
        if watch is not None:
            watch(check.exercise)
        session.run(check)
        if until_failed and session.outcomes[-1].status != "passed":
            break
    session.diagnose(diagnose or (lambda _exercise, _verdicts: None))
    if odd is not None:
        odd += session.odd
    return session.outcomes


def seed_of(course_seed: int | str, lesson: str, exercise: str, check: str) -> int:
    """The seed of a check: the same for ever in one course, and unrelated in another."""
    text = f"{course_seed}/{lesson}/{exercise}/{check}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6])


class _Session:
    """Runs checks on one submission and collects what they find."""

    def __init__(
        self,
        lesson: str,
        subject: Subject,
        oracle: Oracle,
        course_seed: int | str,
        known: Sequence[CheckOutcome],
        *,
        measure: bool,
    ) -> None:
        self.outcomes: list[CheckOutcome] = []
        self.odd: list[str] = []
        self._lesson = lesson
        self._subject = subject
        self._oracle = oracle
        self._course_seed = course_seed
        self._others = known
        self._measure = measure
        self._too_slow: set[str] = set()
        self._dead: set[str] = set()  # exercises that call a part which takes too long
        self._known: Known = {}
        self._verdicts: dict[str, dict[str, Verdict]] = {}

    def run(self, check: Check) -> None:
        """Run a check and note what it finds."""
        started = time.perf_counter()
        verdict = self._verdict(check)
        seconds = time.perf_counter() - started
        if verdict.status == "timeout":
            self._too_slow.add(check.exercise)
        self._verdicts.setdefault(check.exercise, {})[check.name] = verdict
        self.outcomes.append(
            CheckOutcome(
                exercise=check.exercise,
                name=check.name,
                description=gettext(check.description),
                status=verdict.status,
                points=check.points,
                message=verdict.message,
                hint=verdict.hint,
                hides_work=verdict.hides_work,
                seconds=seconds,
                share=max(verdict.noted, default=None),
            )
        )

    def _verdict(self, check: Check) -> Verdict:
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
            for one in (*self._others, *self.outcomes)
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

    def _run(self, check: Check, parts: Collection[str]) -> Verdict:
        """Run a check once, with others in place of these parts."""
        verdict = run_check(
            check,
            Abandoned() if check.exercise in self._too_slow else self._subject,
            self._oracle,
            seed=seed_of(self._course_seed, self._lesson, check.exercise, check.name),
            parts=parts,
            known=self._known,
            measure=self._measure,
        )
        if verdict.odd:
            self.odd.append(verdict.odd)
        return verdict

    def diagnose(self, diagnose: Diagnose) -> None:
        """Say of what is wrong what there is to say of an exercise as a whole."""
        for exercise, verdicts in self._verdicts.items():
            wrong = [name for name, one in verdicts.items() if not one.passed]
            mistake = diagnose(exercise, verdicts) if wrong else None
            causes = dict(
                zip(wrong, joined_causes([verdicts[name].cause for name in wrong]), strict=True)
            )
            first: dict[str, str] = {}
            for place, outcome in enumerate(self.outcomes):
                if outcome.exercise != exercise or outcome.name not in wrong:
                    continue
                cause = mistake.name if mistake else causes[outcome.name]
                same_as = first.setdefault(cause, outcome.name) if cause else outcome.name
                self.outcomes[place] = _said(outcome, mistake, same_as)


def _said(outcome: CheckOutcome, mistake: Diagnosis | None, same_as: str) -> CheckOutcome:
    """An outcome with the mistake that is recognised, once for all checks that it fails."""
    if mistake is not None:
        outcome = replace(outcome, mistake=mistake.name, diagnosis=mistake.sentence, hint="")
    if same_as != outcome.name:
        return replace(outcome, same_as=same_as, diagnosis="", hint="")
    return outcome
