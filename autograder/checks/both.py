"""What a check is written with: scenarios run on the submission and on the reference, compared."""

import hashlib
from collections.abc import Callable
from typing import Protocol, TypeAlias

import torch

from autograder.checks.bounds import CheckFailed, forget
from autograder.checks.pair import Implementation, Pair, Scenario, plain
from autograder.checks.scenarios import pack
from autograder.sandbox.values import Value


class Subject(Protocol):
    """Whatever scenarios can be run on: a submission in its worker, or the reference."""

    def run(self, scenario: bytes, *, seed: int, seconds: float, exercise: str) -> Value:
        """Run a packed scenario; raises `Failure` if the code there does not return.

        Args:
            scenario: a packed function.
            seed: seeds its generator.
            seconds: its limit.
            exercise: whose check it belongs to, and so at which place of a notebook it is run.
        """


class Oracle:
    """The reference's answers: each is calculated once for all submissions.

    Attributes:
        module: the lesson's reference.
    """

    def __init__(self, module: object) -> None:
        self.module = module
        self._known: dict[tuple[bytes, int], Value] = {}

    def expected(self, scenario: Scenario, packed: bytes, seed: int) -> Value:
        """What ``scenario`` gives on the reference, in the form in which a worker would send it."""
        key = (hashlib.sha256(packed).digest(), seed)
        if key not in self._known:
            generator = torch.Generator().manual_seed(seed)
            self._known[key] = plain(scenario(self.module, generator))
        return self._known[key]


Own: TypeAlias = Callable[["Both", Scenario], "Value | None"]
"""What a scenario should give, given the submission's other functions as they are; None if
nothing follows from them."""


class Both:
    """The fixture of a check: runs scenarios on the submission and on the reference."""

    def __init__(
        self, subject: Subject, oracle: Oracle, *, seed: int, seconds: float, exercise: str
    ) -> None:
        self._subject = subject
        self._oracle = oracle
        self._seed = seed
        self._seconds = seconds
        self._exercise = exercise

    def __call__(self, scenario: Scenario) -> Pair:
        """Run ``scenario`` on both."""
        expected = self._oracle.expected(scenario, pack(scenario), self._seed)
        return Pair(self.actual(scenario), expected, "the result")

    def actual(self, scenario: Scenario) -> Value:
        """What ``scenario`` gives on the submission, where no single result is the right one."""
        return self._subject.run(
            pack(scenario), seed=self._seed, seconds=self._seconds, exercise=self._exercise
        )

    def judge(
        self, scenario: Scenario, judge: Callable[[Pair], None], *, given: "Own | None" = None
    ) -> None:
        """Judge by the reference, or by what follows from the submission's own other functions.

        Args:
            scenario: what is run.
            judge: fails the check where both do not agree.
            given: asked only where ``judge`` fails, so that a mistake in a function that this one
                calls is not punished again.
        """
        pair = self(scenario)
        try:
            judge(pair)
        except CheckFailed:
            expected = given(self, scenario) if given is not None else None
            if expected is None:
                raise
            forget()
            judge(Pair(pair.actual, expected, pair.name))

    @property
    def yardstick(self) -> Implementation:
        """What a check measures results with that are not unique: the reference's functions."""
        return self._oracle.module

    def generator(self) -> torch.Generator:
        """A generator as the scenario gets it, to draw the same inputs for a measurement."""
        return torch.Generator().manual_seed(self._seed)

    def on(self, scenario: Scenario, implementation: object) -> Value:
        """Run ``scenario`` on an implementation of the check's own, in the grader."""
        return plain(scenario(implementation, self.generator()))
