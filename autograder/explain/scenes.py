"""Judges once more what the scenarios of a check gave, and writes down what was compared.

Nothing of the submission is run for that: what came from its worker was kept.
"""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from autograder.checking.collection import Check, checks_of
from autograder.checking.failures import Abandoned
from autograder.checking.fixture import Compare, Known, Oracle, StandIns
from autograder.checking.lesson import Lesson
from autograder.checking.scenarios import pack
from autograder.explain.recording import Attempt, Ran, Recording
from autograder.judge.bounds import CheckFailed, watched
from autograder.judge.comparison import Comparison, Scenario, Shared
from autograder.judge.rules import Rules
from autograder.sandbox.outcomes import Failure, Raised
from autograder.sandbox.wire.values import Value

__all__ = ["Asked", "Judged", "Scene", "judged"]


@dataclass(slots=True, kw_only=True)
class Asked:
    """Two values that a check compared.

    Attributes:
        name: what they are called.
        actual: the submission's.
        expected: the reference's.
        rules: how closely they have to agree.
        is_gradient: whether they are a gradient, which is None where there is none.
        failed: whether the check failed by it.
    """

    name: str
    actual: Value
    expected: Value
    rules: Rules
    is_gradient: bool = False
    failed: bool = False


@dataclass(slots=True)
class Scene:
    """A scenario that a check ran.

    Attributes:
        scenario: the scenario.
        seed: of its generator: that of the check, or of the one that has run it for all.
        stand_ins: what stood in place of the submission's own functions.
        expected: what it gives on the reference.
        found: what it gave on the submission, or why nothing came; None before that is known.
        raised: the exception that the submission raised, as it came.
        asked: what was compared of it.
    """

    scenario: Scenario
    seed: int
    stand_ins: StandIns
    expected: Value
    found: Value | Failure = None
    raised: Raised | None = None
    asked: list[Asked] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A check that was judged once more.

    Attributes:
        seconds: the limit of each scenario; None for that of the run.
        stand_ins: the exercises in whose place others stood.
        scenes: its scenarios, up to the one that it failed by.
        ran: how many of them ran for it; none where an earlier one took too long already.
        share: by how much its bounds are exceeded, in the worst place; None if it set none.
    """

    seconds: float | None
    stand_ins: frozenset[str]
    scenes: list[Scene]
    ran: int
    share: float | None


def judged(lesson: Lesson, recording: Recording, exercise: str) -> dict[str, Judged]:
    """The checks of an exercise, judged as they were: each in the way that decided, by name."""
    found: dict[str, Judged] = {}
    known: Known = {}
    checks = {
        lesson.seeds[f"{one.exercise}/{one.name}"]: one
        for one in checks_of(lesson.name)
        if one.exercise == exercise
    }
    for attempt in recording.attempts:
        if (check := checks.get(attempt.seed)) is None:
            continue
        again = _again(check, attempt, lesson.oracle, known)
        if attempt.parts == recording.verdicts[f"{exercise}/{check.name}"].parts:
            found[check.name] = again
    return found


def _again(check: Check, attempt: Attempt, oracle: Oracle, known: Known) -> Judged:
    """Let a check judge what was kept of one attempt."""
    tape = _Tape(attempt.ran)
    compare = _Listening(
        tape,
        oracle,
        seed=attempt.seed,
        seconds=check.seconds,
        exercise=check.exercise,
        stand_ins=oracle.stand_ins(attempt.parts, attempt.seed),
        known=known,
    )
    # Whatever it raises was said when it was graded.
    with watched() as noted, contextlib.suppress(Exception):
        check.function(compare)
    for scene, ran in compare.with_new_results(attempt.ran):
        scene.raised = ran.raised
    return Judged(
        seconds=check.seconds,
        stand_ins=attempt.parts,
        scenes=compare.scenes,
        ran=len(attempt.ran),
        share=max(noted, default=None),
    )


class _Tape:
    """Gives what scenarios gave, in order."""

    def __init__(self, ran: list[Ran]) -> None:
        self._left = iter(ran)

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        """What came of the next scenario; raises what it raised."""
        ran = next(self._left, None)
        if ran is None:  # it was not run, because an earlier one took too long
            return Abandoned().run(scenario, seed=seed, seconds=seconds, exercise=exercise)
        if isinstance(ran.found, Failure):
            raise ran.found
        return ran.found


class _Listening(Compare):
    """What a check is given; it writes down the scenarios and what is compared of them."""

    def __init__(self, subject: _Tape, oracle: Oracle, **options: Any) -> None:
        super().__init__(subject, oracle, **options)
        self.scenes: list[Scene] = []
        self._new: list[Scene] = []

    def with_new_results(self, ran: list[Ran]) -> Iterator[tuple[Scene, Ran]]:
        """The scenes that were run in this attempt, each with what it gave."""
        return zip(self._new, ran, strict=False)

    def __call__(self, scenario: Scenario) -> Comparison:
        """Both results of ``scenario``."""
        actual = self.actual(scenario)
        scene = self.scenes[-1]
        return _Heard(Comparison(actual, scene.expected), scene.asked)

    def actual(self, scenario: Scenario) -> Value:
        """What ``scenario`` gave on the submission."""
        self._open(scenario)
        return super().actual(scenario)

    def once(self, scenario: Scenario) -> Shared:
        """What ``scenario`` gave on the submission, the same for all checks of the exercise."""
        first, _ = self._known.get((scenario, frozenset(self.stand_ins)), (self, None))
        if first is self or not isinstance(first, _Listening):
            self._open(scenario)
        else:
            run = next(one for one in first.scenes if one.scenario is scenario)
            self.scenes.append(replace(run, asked=[]))
        return super().once(scenario)

    def _open(self, scenario: Scenario) -> None:
        expected = self._oracle.expected(scenario, pack(scenario), self.seed, self.stand_ins)
        self.scenes.append(Scene(scenario, self.seed, self.stand_ins, expected))

    def _run(self, scenario: Scenario) -> Value | Failure:
        self._new.append(self.scenes[-1])
        return super()._run(scenario)

    def _noted(self, found: Value | Failure) -> Value:
        self.scenes[-1].found = found
        return super()._noted(found)


class _Heard(Comparison):
    """Two values; it writes down what is asked of them."""

    def __init__(self, one: Comparison, asked: list[Asked]) -> None:
        super().__init__(one.actual, one.expected, one.name, is_gradient=one.is_gradient)
        self._asked = asked

    def __getitem__(self, key: str) -> Comparison:
        """One entry of a scenario that returned a dict."""
        return _Heard(super().__getitem__(key), self._asked)

    def assert_close(
        self,
        *,
        rtol: float,
        atol: float,
        factors: Mapping[str, float] | None = None,
        batch_optional: bool = False,
        up_to_scale: bool = False,
        message: str = "",
        kind: str = "",
    ) -> None:
        """Fail the check unless both agree, see `Comparison.assert_close`."""
        forms = {"batch_optional": batch_optional, "up_to_scale": up_to_scale}
        asked = Asked(
            name=self.name,
            actual=self.actual,
            expected=self.expected,
            rules=Rules(rtol=rtol, atol=atol, factors=factors or {}, **forms),
            is_gradient=self.is_gradient,
        )
        self._asked.append(asked)
        try:
            super().assert_close(
                rtol=rtol,
                atol=atol,
                factors=factors,
                batch_optional=batch_optional,
                up_to_scale=up_to_scale,
                message=message,
                kind=kind,
            )
        except CheckFailed:
            asked.failed = True
            raise
