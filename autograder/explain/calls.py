"""The inputs of a scenario: what it hands to the functions under test.

They are those of a run on the reference, in the grader's process, with the seed of the graded run.
What a scenario makes of a submission's results, such as the input of a second call, may be another
thing there.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import nn

from autograder.checking.fixture import Oracle
from autograder.explain.scenes import Scene
from autograder.judge.comparison import Implementation
from autograder.sandbox.wire.values import Value

__all__ = ["Call", "Described", "calls_of", "same"]

_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Described:
    """Stands for what is no data: a module, a function, a loader."""

    text: str


@dataclass(slots=True, kw_only=True)
class Call:
    """A call that a scenario made.

    Attributes:
        function: what was called, as it reads in code.
        positional: copies of the arguments without a name.
        named: copies of the others.
        arguments: all of them, by the names of the reference's parameters.
        expected: what the reference returned.
        plain: whether ``function`` is the name of an exercise, and not an object that one made.
    """

    function: str
    positional: list[Value] = field(default_factory=list)
    named: dict[str, Value] = field(default_factory=dict)
    arguments: dict[str, Value] = field(default_factory=dict)
    expected: Value = None
    plain: bool = True


def calls_of(scene: Scene, oracle: Oracle) -> list[Call]:
    """The calls that a scenario makes, in order."""
    calls: list[Call] = []
    impl = _Listening(oracle.implementation(scene.stand_ins), calls)
    generator = torch.Generator().manual_seed(scene.seed)
    try:
        scene.scenario(impl, generator)
    except Exception as error:  # what it does may not work on functions that are watched
        calls.append(Call(function=f"not seen further: {type(error).__name__}", plain=False))
    return calls


def same(one: Value, other: Value) -> bool:
    """Whether two copies of arguments are known to be equal in all respects."""
    if type(one) is not type(other) or isinstance(one, Described):
        return False
    if isinstance(one, torch.Tensor):
        return one.dtype == other.dtype and torch.equal(one, other)
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


class _Listening:
    """An implementation that writes down how its functions are called."""

    def __init__(self, impl: Implementation, calls: list[Call]) -> None:
        self._impl = impl
        self._calls = calls

    def __getattr__(self, name: str) -> Any:
        """Look the name up, and listen if it can be called."""
        found = getattr(self._impl, name)
        return _heard(name, found, self._calls) if callable(found) else found


def _heard(name: str, function: Callable[..., Any], calls: list[Call]) -> Callable[..., Any]:
    def heard(*arguments: Any, **named: Any) -> Any:
        call = _call(name, function, arguments, named)
        calls.append(call)
        result = function(*arguments, **named)
        call.expected = _copy(result)
        if isinstance(result, nn.Module) and isinstance(function, type):
            _listen(name, result, calls)
        return result

    return heard


def _listen(name: str, module: nn.Module, calls: list[Call]) -> None:
    """Write down how a module is called that an exercise has made."""

    def before(_module: nn.Module, arguments: tuple[Any, ...]) -> None:
        call = _call(f"{name}(...)", module.forward, arguments, {})
        call.plain = False
        calls.append(call)

    def after(_module: nn.Module, _arguments: tuple[Any, ...], result: Any) -> None:
        calls[-1].expected = _copy(result)

    module.register_forward_pre_hook(before)
    module.register_forward_hook(after)


def _call(
    name: str, function: Callable[..., Any], arguments: tuple[Any, ...], named: Mapping[str, Any]
) -> Call:
    """A call that is about to be made, with copies of its arguments as they are now."""
    call = Call(
        function=name,
        positional=[_copy(one) for one in arguments],
        named={key: _copy(one) for key, one in named.items()},
    )
    try:
        bound = inspect.signature(function).bind(*call.positional, **call.named)
        call.arguments = dict(bound.arguments)
    except (TypeError, ValueError):
        numbered = {f"argument {place}": one for place, one in enumerate(call.positional, start=1)}
        call.arguments = {**numbered, **call.named}
    return call


def _copy(value: Any) -> Value:
    """A copy of data as it is now; a description of anything else."""
    if isinstance(value, torch.Tensor):
        return value.detach().clone().requires_grad_(value.requires_grad)
    if isinstance(value, list | tuple):
        copies = [_copy(one) for one in value]
        return copies if isinstance(value, list) else tuple(copies)
    if isinstance(value, Mapping):
        return {str(key): _copy(one) for key, one in value.items()}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return Described(_described(value))


def _described(value: Any) -> str:
    """What is no data, in a line."""
    if isinstance(value, nn.Module):
        text = " ".join(repr(value).split())
    elif inspect.isroutine(value) or isinstance(value, type):
        text = f"the function {value.__name__}"
    else:
        text = f"an object of type {type(value).__name__}"
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
