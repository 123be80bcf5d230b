"""Where two values differ, element by element, and by how much more than is allowed."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch

from autograder.explain.scenes import Asked
from autograder.judge.compare import find_mismatch, is_of_gradient
from autograder.judge.rules import Rules, tolerances
from autograder.judge.scale import factor_between
from autograder.sandbox.wire.values import Value

__all__ = ["Difference", "Element", "differences", "differences_at"]

MOST_ELEMENTS = 5

_NONE = Rules(rtol=1e-4, atol=1e-6, factors={})


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element of a tensor in which two differ."""

    index: tuple[int, ...]
    expected: float | complex
    actual: float | complex
    difference: float
    tolerance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A tensor, a number or anything else in which two values differ.

    Attributes:
        name: where it is.
        expected: the reference's.
        actual: the submission's.
        elements: the first elements that differ, where both are tensors of one shape or numbers.
        count: how many elements differ.
        total: how many there are.
        largest: the element that differs most.
        factor: what the actual one is divided by before it is compared, where any factor is right.
    """

    name: str
    expected: Value
    actual: Value
    elements: tuple[Element, ...] = ()
    count: int = 0
    total: int = 0
    largest: Element | None = None
    factor: float | None = None


def differences(asked: Asked) -> list[Difference]:
    """Where the values of a comparison differ."""
    name, is_gradient = asked.name, asked.is_gradient
    return list(_walk(asked.actual, asked.expected, name, asked.rules, is_gradient))


def differences_at(actual: Value, expected: Value) -> list[Difference]:
    """Where two values differ that no comparison was made of, by tolerances of 1e-4 and 1e-6."""
    return list(_walk(actual, expected, "the result", _NONE))


def _walk(
    actual: Any, expected: Any, name: str, rules: Rules, is_gradient: bool = False
) -> Iterator[Difference]:
    """The leaves that differ, named as the student's message names them."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key in expected:
            name, is_gradient = f"the {key}", is_of_gradient(key)
            yield from _walk(actual.get(key), expected[key], name, rules, is_gradient)
        for key in actual.keys() - expected.keys():
            yield Difference(name=f"the {key}", expected=None, actual=actual[key])
    elif isinstance(expected, list | tuple) and _is_as_long(actual, expected):
        for place, (one, other) in enumerate(zip(actual, expected, strict=True), start=1):
            yield from _walk(one, other, f"value {place} of {name}", rules, is_gradient)
    elif find_mismatch(actual, expected, rules, name=name, is_gradient=is_gradient) is not None:
        yield _leaf(actual, expected, name, rules)


def _is_as_long(actual: Any, expected: Any) -> bool:
    return isinstance(actual, list | tuple) and len(actual) == len(expected)


def _leaf(actual: Any, expected: Any, name: str, rules: Rules) -> Difference:
    one, other = _as_tensor(actual), _as_tensor(expected)
    if one is None or other is None or _bare_shape(one) != _bare_shape(other):
        return Difference(name=name, expected=expected, actual=actual)
    one = one.reshape(other.shape)
    rtol, atol = tolerances(one, other, rules)
    wide = torch.complex128 if one.is_complex() or other.is_complex() else torch.float64
    one, other = one.to(wide), other.to(wide)
    factor = factor_between(one, other, rtol) if rules.up_to_scale else None
    factor = factor if factor is not None and factor > 0 else None
    scaled = one / factor if factor is not None else one
    allowed = atol + rtol * other.abs()
    gap = (scaled - other).abs().nan_to_num(nan=math.inf)
    gap[scaled == other] = 0.0  # infinity is as near to itself as can be
    wrong = torch.nonzero(~(gap <= allowed))

    def element(index: tuple[int, ...]) -> Element:
        return Element(
            index=index,
            expected=other[index].item(),
            actual=scaled[index].item(),
            difference=gap[index].item(),
            tolerance=allowed[index].item(),
        )

    indices = [tuple(each.tolist()) for each in wrong]
    return Difference(
        name=name,
        expected=expected,
        actual=actual,
        elements=tuple(element(index) for index in indices[:MOST_ELEMENTS]),
        count=len(indices),
        total=other.numel(),
        largest=element(max(indices, key=lambda index: gap[index].item())) if indices else None,
        factor=factor,
    )


def _bare_shape(value: torch.Tensor) -> list[int]:
    """The shape without dimensions of size 1, of which some are optional."""
    return [size for size in value.shape if size != 1]


def _as_tensor(value: Any) -> torch.Tensor | None:
    if isinstance(value, torch.Tensor):
        return value.detach()
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    try:
        return torch.tensor(value, dtype=torch.float64) if is_number else None
    except (OverflowError, RuntimeError):  # an integer beyond all floats
        return None
