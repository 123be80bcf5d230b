"""What the known mistakes of a lesson give, and which of them a submission looks like.

A mistake is recognised where all scenarios of its exercise give what they gave on the submission:
those of the checks that fail, and of those that pass. What it gives is calculated here, from the
code that the lesson's variants hold, on the seeds of the submission's checks.
"""

import contextlib
import io
import random
import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import cloudpickle
import numpy as np
import torch

from autograder import project
from autograder.checking.collection import Check, checks_of
from autograder.checking.fixture import Known, Oracle, Replaced
from autograder.checking.running import Verdict, run_check
from autograder.checking.session import Diagnosis, seed_of
from autograder.diagnosis import stored
from autograder.diagnosis.stored import OfExercise, Traces
from autograder.diagnosis.variants import Mistake, load
from autograder.errors import UsageError
from autograder.judge.comparison import plain
from autograder.judge.fingerprint import Trace, agree, sentence_of, tells
from autograder.sandbox.outcomes import Raised
from autograder.sandbox.uncompiled import uncompiled
from autograder.sandbox.wire.values import Value

__all__ = ["KnownMistakes", "Subject"]

_JUDGED = {"passed", "failed", "error"}
_MOST_PAIRS = 45  # of an exercise: more would take longer than they are worth


class KnownMistakes:
    """The mistakes of a lesson, each run when it is first asked for.

    Args:
        lesson: name of the lesson.
        oracle: the answers of its reference.
        course_seed: what the seeds of the checks derive from.
        results: what is stored of the exercises, where that is to be used.
    """

    def __init__(
        self,
        lesson: str,
        oracle: Oracle,
        course_seed: int | str,
        results: Mapping[str, OfExercise] | None = None,
    ) -> None:
        self._lesson = lesson
        self._results = results
        self._fresh: dict[str, Traces] = {}
        self._oracle = oracle
        self._course_seed = course_seed
        self._of_exercise: dict[str, list[_Known]] = {}

    def diagnose(self, exercise: str, verdicts: Mapping[str, Verdict]) -> Diagnosis | None:
        """The mistake that leads to these verdicts; None if none does, or too many do.

        Args:
            exercise: name of the exercise.
            verdicts: what each of its checks found on a submission.
        """
        if not all(one.status in _JUDGED for one in verdicts.values()):
            return None
        checks = self._checks(exercise)
        right, *left = self._known(exercise)
        for check in checks:  # in their order, as what they share is drawn by the first of them
            found = verdicts[check.name]
            trace = found.results.trace
            left = [each for each in left if agree(self._trace(each, check, found.parts), trace)]
            if not left:
                return None
        told = [
            each
            for each in _simplest(left)
            if any(
                tells(one.results.trace, self._trace(right, check, one.parts))
                for check in checks
                if not (one := verdicts[check.name]).passed
            )
        ]
        sentence = sentence_of([each.said for each in told])
        name = " or ".join(each.name for each in told)
        return Diagnosis(name, sentence) if sentence else None

    def traces(self, exercise: str) -> Iterator[tuple[str, Mapping[str, Trace]]]:
        """By name, what each mistake gives to each check; first the reference, without a name."""
        checks = self._checks(exercise)
        for one in self._known(exercise):
            yield one.name, {each.name: self._trace(one, each, frozenset()) for each in checks}

    def subjects(self, exercise: str) -> Iterator[tuple[str, "Subject"]]:
        """By name, what each mistake is run as; first the reference, without a name."""
        for one in self._known(exercise):
            yield one.name, one.subject

    def _checks(self, exercise: str) -> list[Check]:
        return [each for each in checks_of(self._lesson) if each.exercise == exercise]

    def _known(self, exercise: str) -> "list[_Known]":
        if exercise not in self._of_exercise:
            try:
                variants = load(project.ROOT, self._lesson, exercise)
            except UsageError:  # an exercise without variants, which `autograder verify` finds
                said: tuple[Mistake | None, ...] = (None,)
            else:
                pairs = variants.pairs
                said = (None, *(each for each in variants.mistakes if each.says))
                said += tuple(pairs) if len(pairs) <= _MOST_PAIRS else ()
            found = [_Known(each, self._oracle.module) for each in said]
            for one in found:
                one.traces |= self._stored(exercise, one.name)
            self._of_exercise[exercise] = found
        return self._of_exercise[exercise]

    def _stored(self, exercise: str, name: str) -> dict[tuple[str, frozenset[str]], Trace]:
        """What a mistake is known to give, if this is written down for the course's seed."""
        if self._results is None or self._course_seed != stored.SEED:
            return {}
        if exercise not in self._fresh:
            one = self._results.get(exercise)
            sources = stored.sources_of(project.ROOT, self._lesson, exercise)
            self._fresh[exercise] = one["hidden"] if one and one["sources"] == sources else {"": {}}
        traces = stored.full(self._fresh[exercise], name)
        return {(check, frozenset()): trace for check, trace in traces.items()}

    def _trace(self, known: "_Known", check: Check, parts: frozenset[str]) -> Trace:
        key = check.name, parts
        if key not in known.traces:
            verdict = run_check(
                check,
                known.subject,
                self._oracle,
                seed=seed_of(self._course_seed, self._lesson, check.exercise, check.name),
                parts=parts,
                known=known.shared,
            )
            known.traces[key] = verdict.results.trace
        return known.traces[key]


def _simplest(found: "list[_Known]") -> "list[_Known]":
    """Those that are one mistake, if any are; two at once are named where no single one fits."""
    return [each for each in found if not each.is_pair] or found


class _Known:
    """A mistake, or what is right if there is none, and what it has given so far."""

    def __init__(self, mistake: Mistake | None, module: object) -> None:
        self.name = mistake.name if mistake else ""
        self.said = mistake.said if mistake else []
        self.is_pair = " and " in self.name
        self.shared: Known = {}
        self.traces: dict[tuple[str, frozenset[str]], Trace] = {}
        self._source = mistake.source if mistake else ""
        self._module = module

    @cached_property
    def subject(self) -> "Subject":
        """What scenarios are run on."""
        return Subject(self._module, self._source)


class Subject:
    """The reference with a part of it in other words, to run scenarios on.

    Args:
        module: the lesson's reference.
        source: of functions or classes that take the place of its own; may be empty.
    """

    def __init__(self, module: object, source: str) -> None:
        self.implementation = Replaced(module, {})
        with _alone(0), contextlib.suppress(Exception):  # it may end as it is defined
            self.implementation.define(source)

    def alone(self, seed: int, call: Callable[[], object]) -> None:
        """Make a call that runs its implementation as `run` does, whatever it raises."""
        with _alone(seed), contextlib.suppress(Exception):
            call()

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        """Run a packed scenario as a worker does; it takes what time it takes.

        Raises:
            Failure: the code raised an exception.
        """
        function = cloudpickle.loads(scenario)
        with _alone(seed):
            try:
                return plain(function(self.implementation, torch.Generator().manual_seed(seed)))
            except Exception as error:  # whatever a mistake leads to
                raise Raised(type(error).__name__, "", None, at_place=False) from None


@contextlib.contextmanager
def _alone(seed: int) -> Iterator[None]:
    """Run something as in a worker, and leave no sign of it: output, warnings, random numbers."""
    states = random.getstate(), np.random.get_state()
    with (
        contextlib.redirect_stdout(io.StringIO()),
        warnings.catch_warnings(action="ignore"),
        torch.random.fork_rng(devices=[]),
        uncompiled(),
    ):
        torch.default_generator.manual_seed(seed)
        np.random.seed(seed % 2**32)
        random.seed(seed)
        try:
            yield
        finally:
            random.setstate(states[0])
            np.random.set_state(states[1])
            torch.set_grad_enabled(True)
            torch.set_default_dtype(torch.float32)
