"""What a check is written with: scenarios run on the submission and on the reference, compared."""

import hashlib
import inspect
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from types import FunctionType
from typing import Any, NamedTuple, Protocol, TypeAlias

import torch

from autograder.checking.calls import callees
from autograder.checking.results import Results
from autograder.checking.scenarios import pack
from autograder.judge.comparison import Comparison, Implementation, Scenario, Shared, plain
from autograder.sandbox.outcomes import Failure, Raised
from autograder.sandbox.uncompiled import uncompiled
from autograder.sandbox.wire.values import Value

StandIns: TypeAlias = Mapping[str, Callable[..., Any]]
"""Functions in place of exercises that another one calls, by the names of these.

They are no solutions: whoever calls them in the right way gets from them, with the submission's
code around them, what the reference's code gets.
"""


Known: TypeAlias = dict[tuple[Scenario, frozenset[str]], tuple["Compare", Value | Failure]]
"""What scenarios gave on a submission, by these and the names of what stood in, and for whom."""


class Subject(Protocol):
    """Whatever scenarios can be run on: a submission in its worker, or the reference."""

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        """Run a packed scenario; raises `Failure` if the code there does not return.

        Args:
            scenario: a packed function.
            seed: seeds its generator.
            seconds: its limit; None for that of the run, `Limits.call_seconds`.
            exercise: whose check it belongs to, and so at which place of a notebook it is run.
        """


class Expected(NamedTuple):
    """What an expected value belongs to: a digest of a scenario, its seed, and what stood in."""

    scenario: bytes
    seed: int
    stand_ins: frozenset[str]


class Oracle:
    """The reference's answers: each is calculated once for all submissions.

    Args:
        module: the lesson's reference.
        stand_ins: makes them for the exercises that others call, of a number about 1 which changes
            with a check's seed: so what one gets from them cannot be known.

    Attributes:
        known: the answers that were asked for so far.
        stored: answers that need not be calculated.
    """

    def __init__(
        self, module: object, stand_ins: Callable[[float], StandIns] = lambda _: {}
    ) -> None:
        self.module = module
        self._stand_ins = stand_ins
        self.known: dict[Expected, Value] = {}
        self.stored: Mapping[Expected, Value] = {}

    def expected(
        self, scenario: Scenario, packed: bytes, seed: int, stand_ins: StandIns | None = None
    ) -> Value:
        """What ``scenario`` gives on the reference, in the form in which a worker would send it."""
        others = stand_ins or {}
        key = Expected(hashlib.sha256(packed).digest(), seed, frozenset(others))
        if key in self.stored:
            self.known.setdefault(key, self.stored[key])
        if key not in self.known:
            generator = torch.Generator().manual_seed(seed)
            with uncompiled():
                self.known[key] = plain(scenario(self.implementation(others), generator))
        return self.known[key]

    def stand_ins(self, names: Collection[str], seed: int) -> StandIns:
        """Those for some exercises, in checks of this seed."""
        if not names:
            return {}
        drawn = float(torch.rand((), generator=torch.Generator().manual_seed(seed + 1)))
        made = self._stand_ins((0.6 if drawn < 0.5 else 0.8) + 0.6 * drawn)
        return {name: made[name] for name in names}

    def implementation(self, stand_ins: StandIns) -> Implementation:
        """The reference, with others in place of some of its functions."""
        return Replaced(self.module, stand_ins) if stand_ins else self.module

    @cached_property
    def calls(self) -> Mapping[str, frozenset[str]]:
        """For each function of the reference, the others with a stand-in that it calls."""
        known = self._stand_ins(1.0).keys()
        if not known:
            return {}
        names = [name for name, one in vars(self.module).items() if callable(one)]
        # A module, whose type is left open because tests put other objects in its place.
        reached = callees(inspect.getsource(self.module), names)  # type: ignore[arg-type]
        return {name: called & known for name, called in reached.items()}


class Replaced:
    """A module whose functions find others in place of some of them.

    Args:
        module: the module; it is left as it is.
        others: functions by name.
    """

    def __init__(self, module: object, others: StandIns) -> None:
        self._names = dict(vars(module))
        for name, one in vars(module).items():
            if isinstance(one, FunctionType) and one.__globals__ is vars(module):
                self._names[name] = self._copy(one)
        self._names |= others

    def define(self, source: str) -> None:
        """Run source code among these names, so that what it defines is found by all of them."""
        exec(compile(source, "<variant>", "exec"), self._names)  # noqa: S102 (the lesson's own)

    def _copy(self, function: FunctionType) -> FunctionType:
        copy = FunctionType(
            function.__code__,
            self._names,
            function.__name__,
            function.__defaults__,
            function.__closure__,
        )
        copy.__kwdefaults__ = function.__kwdefaults__
        return copy

    def __getattr__(self, name: str) -> Any:
        """Look the name up among what replaces the module's, and then in the module."""
        try:
            return self._names[name]
        except KeyError:
            raise AttributeError(name) from None

    @contextmanager
    def replaced(self, others: StandIns) -> Iterator[None]:
        """Have these in place of the functions of their names for a while."""
        before = {name: self._names[name] for name in others if name in self._names}
        self._names |= others
        try:
            yield
        finally:
            for name in others:
                del self._names[name]
            self._names |= before


class Compare:
    """What a check is given: runs scenarios on the submission and on the reference.

    Args:
        subject: the submission.
        oracle: the reference's answers.
        seed: of the scenarios' generators.
        seconds: limit of each scenario; None for that of the run.
        exercise: whose check it is.
        stand_ins: what both are run with in place of some of their own functions.
        known: what scenarios gave that all checks of an exercise share.

    Attributes:
        seed: of the scenarios' generators.
        stand_ins: what stands in place of some functions.
        results: what was run on the submission so far gave.
    """

    def __init__(
        self,
        subject: Subject,
        oracle: Oracle,
        *,
        seed: int,
        seconds: float | None,
        exercise: str,
        stand_ins: StandIns | None = None,
        known: Known | None = None,
    ) -> None:
        self._known: Known = {} if known is None else known
        self._subject = subject
        self._oracle = oracle
        self.seed = seed
        self._seconds = seconds
        self._exercise = exercise
        self.stand_ins = stand_ins or {}
        self.results = Results()

    def __call__(self, scenario: Scenario) -> Comparison:
        """Run ``scenario`` on the submission and on the reference."""
        expected = self._oracle.expected(scenario, pack(scenario), self.seed, self.stand_ins)
        return Comparison(self.actual(scenario), expected)

    def actual(self, scenario: Scenario) -> Value:
        """What ``scenario`` gives on the submission, where no single result is the right one."""
        return self._noted(self._run(scenario))

    def once(self, scenario: Scenario) -> Shared:
        """What ``scenario`` gives on the submission: run once, for the first check that asks."""
        key = scenario, frozenset(self.stand_ins)
        if key not in self._known:
            self._known[key] = self, self._run(scenario)
        first, found = self._known[key]
        return Shared(self._noted(found), first.generator, first.reference)

    def _run(self, scenario: Scenario) -> Value | Failure:
        sent = _with(self.stand_ins, scenario) if self.stand_ins else scenario
        try:
            return self._subject.run(
                pack(sent), seed=self.seed, seconds=self._seconds, exercise=self._exercise
            )
        except Failure as failure:
            return failure

    def _noted(self, found: Value | Failure) -> Value:
        """Write down what a scenario gave, and give it back or raise it."""
        if isinstance(found, Failure):
            kind = found.kind if isinstance(found, Raised) else type(found).__name__
            self.results.add_failure(kind)
            raise found
        self.results.add(found)
        return found

    @property
    def reference(self) -> Implementation:
        """What a check measures results with that are not unique: the reference's functions."""
        return self._oracle.implementation(self.stand_ins)

    def generator(self) -> torch.Generator:
        """A generator as the scenario gets it, to draw the same inputs for a measurement."""
        return torch.Generator().manual_seed(self.seed)


class _Replaceable(Protocol):
    def replaced(self, others: StandIns) -> AbstractContextManager[None]: ...


def _with(stand_ins: StandIns, scenario: Scenario) -> Scenario:
    """The scenario on an implementation that finds others in place of some of its functions."""
    others = dict(stand_ins)

    def standing_in(impl: _Replaceable, rng: torch.Generator) -> Value:
        with impl.replaced(others):
            return scenario(impl, rng)

    return standing_in
