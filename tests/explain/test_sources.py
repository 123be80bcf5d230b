"""The code of a scenario with all that it uses."""

import functools
import math
from typing import Any

import pytest
import torch
from torch import nn

from autograder.checking import Implementation, gradient
from autograder.checking.collection import checks_of
from autograder.explain.sources import NotAlone, module_of
from tests.classroom import LESSON

SIZES: dict[str, Any] = {"a": 2, "b": (3, 4)}
GENERATOR = torch.Generator()


def executed(source: str) -> dict[str, Any]:
    """The names of a module."""
    names: dict[str, Any] = {}
    exec(compile(source, "<module>", "exec"), names)  # noqa: S102 (what was written here)
    return names


def _ours(function: Any) -> Any:
    """A function as if it stood in a module of checks."""
    function.__module__ = "lessons.some.checks.test_it"
    return function


def _helper(value: Any) -> float:
    return float(math.sqrt(value.sum()) + SIZES["a"])


def _scenario(impl: Implementation, rng: torch.Generator) -> object:
    return nn.Flatten()(impl.f(torch.ones(2, 2)) * _helper(torch.ones(4)))


_ours(_helper)
_ours(_scenario)


def test_constants_helpers_and_imports_come_along() -> None:
    """And nothing is needed but what it imports."""
    source = module_of("scenario", _scenario)
    names = executed(source)
    assert "import math as math" in source
    assert names.keys() - {"__builtins__"} == {
        *("annotations", "math", "nn", "torch"),
        *("SIZES", "_helper", "_scenario", "scenario"),
    }

    class Impl:
        f = staticmethod(lambda x: x)

    assert torch.equal(names["scenario"](Impl, None), 4 * torch.ones(2, 2))


def test_closure_is_written_down() -> None:
    """What a check's own variables were when it made the scenario."""
    factor = 3.5

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        return factor * impl.f()

    class Impl:
        f = staticmethod(lambda: 2)

    assert executed(module_of("scenario", _ours(scenario)))["scenario"](Impl, None) == 7


def test_partial_of_one_name_is_told_from_its_function() -> None:
    """As stand-ins are partial functions under the name of what they call."""
    source = module_of("STAND_INS", {"_helper": functools.partial(_helper, value=2)})
    assert "STAND_INS = {'_helper': functools.partial(_helper, value=2)}" in source
    made = executed(source)["STAND_INS"]["_helper"]
    assert made.func.__name__ == "_helper"


def test_what_is_no_code_is_refused() -> None:
    """A generator has no literal, nor has one among the arguments of a partial function."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        return torch.rand(1, generator=GENERATOR)

    with pytest.raises(NotAlone, match="Generator"):
        module_of("scenario", _ours(scenario))
    with pytest.raises(NotAlone, match="Generator"):
        module_of("x", functools.partial(_helper, GENERATOR))


@pytest.mark.parametrize("check", checks_of(LESSON), ids=lambda check: check.name)
def test_every_scenario_of_a_lesson_stands_alone(check: Any) -> None:
    """So that each failed check can be replayed, probes of the engine included."""
    found: list[Any] = []

    class Stop(Exception):
        pass

    def compare(scenario: Any) -> None:
        found.append(scenario)
        raise Stop

    with pytest.raises(Stop):
        check.function(compare)
    names = executed(module_of("scenario", found[0]))
    assert callable(names["scenario"])
    assert names.get("gradient") is not gradient
