"""What a check is written with: scenarios run on the submission and on the reference, compared."""

import hashlib
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, Protocol, TypeAlias

import torch

from autograder.checks.scenarios import pack
from autograder.compare import Rules, find_mismatch
from autograder.factors import factor_between
from autograder.sandbox import values

Implementation: TypeAlias = Any
"""The functions under test, as attributes: a submission's, or the reference's."""

Scenario: TypeAlias = Callable[[Implementation, torch.Generator], values.Value]
"""Draws its inputs from the generator, calls the functions, returns values and no verdicts."""


class Subject(Protocol):
    """Whatever scenarios can be run on: a submission in its worker, or the reference."""

    def run(self, scenario: bytes, *, seed: int, seconds: float) -> values.Value:
        """Run a packed scenario; raises `Failure` if the code there does not return."""


class CheckFailed(AssertionError):
    """The submission's work is not what the check asks for; the message is for the student."""


class Pair:
    """What a scenario gave on the submission, ``actual``, and on the reference, ``expected``."""

    def __init__(self, actual: values.Value, expected: values.Value, name: str) -> None:
        self.actual = actual
        self.expected = expected
        self.name = name

    def __getitem__(self, key: str) -> "Pair":
        """One entry of a scenario that returned a dict."""
        found = self.actual.get(key) if isinstance(self.actual, dict) else None
        return Pair(found, self.expected[key], f"the {key}")

    def agree(
        self,
        *,
        rtol: float,
        atol: float,
        factors: Mapping[str, float] | None = None,
        batch_optional: bool = False,
        scale_free: bool = False,
    ) -> None:
        """Fail the check unless both agree; see `autograder.compare.Rules`."""
        rules = Rules(
            rtol=rtol,
            atol=atol,
            factors=factors or {},
            batch_optional=batch_optional,
            scale_free=scale_free,
        )
        if mismatch := find_mismatch(self.actual, self.expected, rules, name=self.name):
            raise CheckFailed(mismatch.message)

    def factor(self, *, rtol: float) -> float | None:
        """The positive number that the expected tensor is multiplied by in the actual one."""
        one, other = self.actual, self.expected
        if not isinstance(one, torch.Tensor) or not one.is_floating_point():
            return None
        if one.shape != other.shape or not bool(torch.isfinite(one).all()):
            return None
        found = factor_between(one.double(), other.double(), rtol)
        return found if found is not None and found > 0 else None


class Oracle:
    """The reference's answers: each is calculated once for all submissions.

    Attributes:
        module: the lesson's reference.
    """

    def __init__(self, module: ModuleType) -> None:
        self.module = module
        self._known: dict[tuple[bytes, int], values.Value] = {}

    def expected(self, scenario: Scenario, packed: bytes, seed: int) -> values.Value:
        """What ``scenario`` gives on the reference, in the form in which a worker would send it."""
        key = (hashlib.sha256(packed).digest(), seed)
        if key not in self._known:
            generator = torch.Generator().manual_seed(seed)
            self._known[key] = plain(scenario(self.module, generator))
        return self._known[key]


def plain(value: values.Value) -> values.Value:
    """``value`` as it would arrive from a worker."""
    head, *body = values.encode(value)
    return values.decode(bytes(head), bytearray(b"".join(body)))


Own: TypeAlias = Callable[["Both", Scenario], "values.Value | None"]
"""What a scenario should give, given the submission's other functions as they are; None if
nothing follows from them."""


class Both:
    """The fixture of a check: runs scenarios on the submission and on the reference."""

    def __init__(self, subject: Subject, oracle: Oracle, *, seed: int, seconds: float) -> None:
        self._subject = subject
        self._oracle = oracle
        self._seed = seed
        self._seconds = seconds

    def __call__(self, scenario: Scenario) -> Pair:
        """Run ``scenario`` on both."""
        packed = pack(scenario)
        expected = self._oracle.expected(scenario, packed, self._seed)
        actual = self._subject.run(packed, seed=self._seed, seconds=self._seconds)
        return Pair(actual, expected, "the result")

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
            judge(Pair(pair.actual, expected, pair.name))

    @property
    def yardstick(self) -> Implementation:
        """What a check measures results with that are not unique: the reference's functions."""
        return self._oracle.module

    def generator(self) -> torch.Generator:
        """A generator as the scenario gets it, to draw the same inputs for a measurement."""
        return torch.Generator().manual_seed(self._seed)

    def on(self, scenario: Scenario, implementation: object) -> values.Value:
        """Run ``scenario`` on an implementation of the check's own, in the grader."""
        return plain(scenario(implementation, self.generator()))
