"""A tiny case of an exercise, worked out: small inputs, what is expected, what came."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import torch

from autograder.judge.comparison import Implementation
from autograder.language import gettext

WorkedCase: TypeAlias = Callable[[Implementation], Mapping[str, Any]]
"""``worked_case`` of a module of checks: small inputs by name, and last what is made of them."""

_MOST_NUMBERS = 64
_PLACES = 4


@dataclass(frozen=True, slots=True)
class Case:
    """What a student sees of it.

    Attributes:
        inputs: each with its name, as text.
        name: of what the exercise makes of them.
        expected: that, as text.
        yours: what the notebook's function makes of them, as text.
    """

    inputs: tuple[tuple[str, str], ...]
    name: str
    expected: str
    yours: str


def case_of(case: WorkedCase, implementation: Implementation, expected: str) -> Case:
    """Run a worked case; an exception of the function stands in the place of its result."""
    drawn: dict[str, Any] = dict(case(_Echo()))
    *inputs, name = drawn
    try:
        yours = shown(list(case(implementation).values())[-1])
    except Exception as error:  # whatever a student's code may raise
        yours = f"{type(error).__name__}: {error}"
    arguments = tuple((each, shown(drawn[each])) for each in inputs)
    return Case(arguments, gettext(name), expected, yours)


def shown(value: Any) -> str:
    """A small value as text: nested lists of a tensor's numbers, rounded."""
    if isinstance(value, torch.Tensor):
        if value.numel() > _MOST_NUMBERS:
            return gettext("a tensor of shape {shape}").format(shape=tuple(value.shape))
        return _of_list(value.detach().cpu().tolist())
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {shown(each)}" for key, each in value.items())
    if isinstance(value, list | tuple):
        return "[" + ", ".join(shown(each) for each in value) + "]"
    return _of_list(value)


def _of_list(value: Any) -> str:
    if isinstance(value, list):
        rows = isinstance(value[0], list) if value else False
        return "[" + (",\n " if rows else ", ").join(map(_of_list, value)) + "]"
    if isinstance(value, float):
        return f"{value + 0.0:.{_PLACES}g}"
    return str(value)


class _Echo:
    """Stands for an implementation where only the inputs are wanted."""

    def __getattr__(self, name: str) -> Callable[..., "_Echo"]:
        return lambda *_args, **_options: self

    def __call__(self, *_args: Any, **_options: Any) -> "_Echo":
        return self
