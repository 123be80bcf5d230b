"""The expected values of public checks: what the reference gives, on seeds of their own."""

import base64
import importlib
from typing import TypeAlias

from autograder.checking.fixture import Oracle, StandIns
from autograder.checking.lesson import ReferenceSubject
from autograder.checking.session import CheckOutcome, run_checks, seed_of
from autograder.errors import CheckFault
from autograder.judge.comparison import Scenario
from autograder.sandbox.wire.values import Value, encode

SEED = "public"
"""What the seeds of public checks derive from; a course's own seed is a number."""

Stored: TypeAlias = list[tuple[str, str]]
"""The values of a check's scenarios, in the order of the calls: head and body of each, as text."""


def record(lesson: str) -> dict[str, tuple[int, Stored]]:
    """Run the hidden checks of a lesson on its reference, with the seeds of the public ones.

    Args:
        lesson: name of the lesson.

    Returns:
        For each check, as ``exercise/check``, its seed and expected values.

    Raises:
        UsageError: there is no such lesson.
        CheckFault: the reference does not pass with these seeds.
    """
    module = importlib.import_module(f"reference.{lesson}")
    oracle = _Recorder(module)
    outcomes = run_checks(lesson, ReferenceSubject(module), oracle, course_seed=SEED)
    for one in outcomes:
        if one.status != "passed":
            raise CheckFault(f"{one.exercise}/{one.name} fails as a public check: {one.message}")
    return {_key(one): _known(lesson, one, oracle) for one in outcomes}


class _Recorder(Oracle):
    """Notes what is asked for, by seed: each check has one of its own."""

    def __init__(self, module: object) -> None:
        super().__init__(module)
        self.asked: dict[int, Stored] = {}

    def expected(
        self, scenario: Scenario, packed: bytes, seed: int, stand_ins: StandIns | None = None
    ) -> Value:
        value = super().expected(scenario, packed, seed, stand_ins)
        self.asked.setdefault(seed, []).append(_encode(value))
        return value


def _key(outcome: CheckOutcome) -> str:
    return f"{outcome.exercise}/{outcome.name}"


def _known(lesson: str, outcome: CheckOutcome, oracle: _Recorder) -> tuple[int, Stored]:
    seed = seed_of(SEED, lesson, outcome.exercise, outcome.name)
    return seed, oracle.asked.get(seed, [])  # a check may compare with nothing


def _encode(value: Value) -> tuple[str, str]:
    head, *body = encode(value)
    return bytes(head).decode(), base64.b64encode(b"".join(body)).decode()
