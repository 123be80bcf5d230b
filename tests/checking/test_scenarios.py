"""Packing a scenario: it works anywhere, and takes nothing of the grader along."""

import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import cloudpickle
import pytest

from autograder.checking.scenarios import pack
from autograder.errors import CheckFault

NAME = "autograder.checking.a_lesson_of_secrets.test_an_exercise"
FILE = "/srv/secrets/autograder/checks/a_lesson_of_secrets/test_an_exercise.py"
LOAD = "import sys, cloudpickle; print(cloudpickle.loads(sys.stdin.buffer.read())(None, None))"
SOURCE = '''
"""Hidden checks of a secret kind."""
import threading
import torch
from autograder.judge.probes import gradient
import reference.toy as reference

SCALE = 3
SECRET_ANSWER = 41.5

class Helper:
    """Nothing that may travel."""

def twice(x):
    return 2 * x

def is_even(n):
    return True if n == 0 else is_odd(n - 1)

def is_odd(n):
    return False if n == 0 else is_even(n - 1)

def of(value):
    def plus(x, more=1, *, most=100):
        return [twice(part) + more + most for part in x]
    def scenario(impl, rng, offset=10):
        return plus([value, SCALE, offset])
    return scenario

def recursive(impl, rng):
    return is_even(4)

def with_gradient(impl, rng):
    x = torch.ones(2, requires_grad=True)
    return gradient((x * 3).sum(), x).tolist()

def with_reference(impl, rng):
    return reference.gram_matrix(torch.ones(1, 1, 1, 1))

def with_import(impl, rng):
    import reference.toy
    return 1

def with_class(impl, rng):
    return Helper()

def with_grader(impl, rng):
    from autograder import compare
    return compare

def with_lock(impl, rng, lock=threading.Lock()):
    return lock
'''


@pytest.fixture(scope="module")
def checks() -> Iterator[Any]:
    """A module of checks as pytest imports it."""
    module = ModuleType(NAME)
    sys.modules[NAME] = module
    exec(compile(SOURCE, FILE, "exec"), module.__dict__)  # noqa: S102 - a module of its own
    yield module
    del sys.modules[NAME]


def run_elsewhere(packed: bytes) -> str:
    """What a scenario gives in a process that has nothing of this project."""
    command = [sys.executable, "-I", "-c", LOAD]
    done = subprocess.run(command, input=packed, cwd="/", capture_output=True, check=True)
    return done.stdout.decode().strip()


def test_closures_defaults_and_helpers_travel(checks: Any) -> None:
    """A scenario works where the package cannot be imported from its module."""
    packed = pack(checks.of(value=7))
    assert run_elsewhere(packed) == "[115, 107, 121]"


def test_functions_may_call_each_other(checks: Any) -> None:
    """Helpers that are recursive are no endless journey."""
    assert run_elsewhere(pack(checks.recursive)) == "True"


def test_tools_travel(checks: Any) -> None:
    """What all scenarios share is sent with the one that uses it."""
    assert run_elsewhere(pack(checks.with_gradient)) == "[3.0, 3.0]"


def test_parametrized_values_travel(checks: Any) -> None:
    """Scenarios that differ in a closure's value alone are not taken for one another."""
    packed = [pack(checks.of(value=value)) for value in (1, 2)]
    assert [run_elsewhere(one) for one in packed] == ["[103, 107, 121]", "[105, 107, 121]"]


@pytest.mark.parametrize("make", [lambda c: c.of(1), lambda c: c.with_gradient])
def test_no_trace_of_the_checks(checks: Any, make: Callable[[Any], Any]) -> None:
    """Neither names nor files nor texts of the checks' module are in the bytes."""
    packed = pack(make(checks))
    for secret in ("autograder", "checks", "secret", "/srv", ".py", "test_", "<locals>"):
        assert secret.encode() not in packed.lower()
    number = struct.pack(">d", checks.SECRET_ANSWER)  # as it would be written
    assert number in cloudpickle.dumps(checks.SECRET_ANSWER)
    assert number not in packed


def test_packing_is_reproducible(checks: Any) -> None:
    """The same scenario gives the same bytes, which expected values are kept by."""
    assert pack(checks.of(3)) == pack(checks.of(3))


@pytest.mark.parametrize(
    ("scenario", "name"),
    [
        ("with_reference", "reference"),
        ("with_import", "reference"),
        ("with_grader", "autograder"),
        ("with_class", "autograder"),
    ],
)
def test_scenario_that_drags_the_grader_along(checks: Any, scenario: str, name: str) -> None:
    """It is a fault of the check, with its file and line."""
    function = getattr(checks, scenario)
    place = f"{FILE}:{function.__code__.co_firstlineno}"
    with pytest.raises(CheckFault) as caught:
        pack(function)
    assert str(caught.value).startswith(f"{place}: this scenario names {name}")


def test_scenario_that_cannot_be_sent(checks: Any) -> None:
    """What cannot be pickled is a fault of the check too."""
    with pytest.raises(CheckFault, match=rf"{FILE}:\d+: this scenario cannot be sent"):
        pack(checks.with_lock)
