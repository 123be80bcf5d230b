"""Compares what a submission returned with what the reference returned.

The order is that in which a student can act on it: is there a result, is its type right, its
shape, its dtype, is it finite, are its values right, and then the same for its gradient. Only
plain values and tensors that the trusted end built itself are compared. No message holds an
expected value, or text that the submission is free to choose: that could be its hidden inputs.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import torch

from autograder.errors import CheckFault
from autograder.judge.describe import capital, describe, shape_of
from autograder.judge.scale import explain, factor_between
from autograder.sandbox.wire.values import Opaque

GRADIENT = "gradient"
"""A scenario returns a gradient under a key that starts with this word; None if there is none."""

# The least tolerances that a dtype allows: of each element, and of the largest one for all.
_FLOOR = {
    torch.float32: (1e-5, 1e-6),
    torch.float16: (5e-3, 1e-3),
    torch.bfloat16: (4e-2, 1e-2),
}
_OF_GRADIENT = re.compile(rf"(value \d+ of )*the {GRADIENT}")


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The first difference between an actual and an expected value.

    Attributes:
        kind: what it is about: ``"none"`` (None came back), ``"type"``, ``"names"`` (of a dict),
            ``"length"`` (of a sequence), ``"shape"``, ``"dtype"``, ``"finite"``, ``"changed"`` (an
            argument), ``"zero"``, ``"sign"``, ``"factor"``, ``"no gradient"``, ``"gradient"`` (one
            that should not be there) or ``"value"``.
        message: a sentence for the student, without expected values.
    """

    kind: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How closely, and in which forms, values have to agree.

    Attributes:
        rtol: relative tolerance, of each element of the expected tensor.
        atol: absolute tolerance. Where both are 0, the value is one that must not have changed,
            not in its last bit; else both are at least what the lower of the precisions allows.
        factors: sizes that a wrong result may be off by, such as ``{"the batch size": 2}``.
        batch_optional: whether a leading dimension of size 1 may be missing.
        up_to_scale: whether a tensor may be any positive multiple of the expected one, so that a
            wrong divisor is not punished again where something else is checked.
    """

    rtol: float
    atol: float
    factors: Mapping[str, float]
    batch_optional: bool = False
    up_to_scale: bool = False


def find_mismatch(
    actual: Any, expected: Any, rules: Rules, *, name: str = "the result"
) -> Mismatch | None:
    """Compare two values that came from one scenario, and return their first difference.

    Args:
        actual: the submission's value.
        expected: the reference's value; its containers and types are the measure.
        rules: see `Rules`.
        name: what the value is called in messages.

    Returns:
        None if they agree.

    Raises:
        CheckFault: the expected value is of a type that cannot be compared.
    """
    if isinstance(expected, dict):
        return _in_dict(actual, expected, rules, name)
    if isinstance(expected, list | tuple):
        return _in_sequence(actual, expected, rules, name)
    if isinstance(expected, torch.Tensor):
        return _tensor(actual, expected, rules, name)
    if isinstance(expected, Opaque):
        raise CheckFault(
            f"{capital(name)} is {describe(expected)}, and values of that type cannot be compared."
            " What to do: let the scenario return tensors, numbers and strings."
        )
    if expected is None and _OF_GRADIENT.match(name):
        zero = isinstance(actual, torch.Tensor) and not actual.count_nonzero()
        problem = f"{capital(name)} should not exist: nothing may flow back to that argument."
        return None if actual is None or zero else Mismatch("gradient", problem)
    return _plain(actual, expected, rules, name)


def kind_of(value: Any) -> str:
    """The kind of mismatch where ``value`` is not of the type that is wanted."""
    return "none" if value is None else "type"


def _in_dict(actual: Any, expected: dict[str, Any], rules: Rules, name: str) -> Mismatch | None:
    if not isinstance(actual, dict):
        problem = f"{capital(name)} should be a dict, but it is {describe(actual)}."
        return Mismatch(kind_of(actual), problem)
    if missing := [key for key in expected if key not in actual]:
        return Mismatch("names", f"{capital(name)} has no {missing[0]!r}.")
    if len(actual) > len(expected):
        return Mismatch(
            "names",
            f"{capital(name)} should have {len(expected)} entries, but it has {len(actual)}.",
        )
    for key, value in expected.items():
        found = find_mismatch(actual[key], value, rules, name=f"the {key}")
        if found:
            return found
    return None


def _in_sequence(
    actual: Any, expected: list[Any] | tuple[Any, ...], rules: Rules, name: str
) -> Mismatch | None:
    if not isinstance(actual, list | tuple):
        return Mismatch(
            kind_of(actual),
            f"{capital(name)} should be a sequence of {len(expected)} values, but it is "
            f"{describe(actual)}.",
        )
    if len(actual) != len(expected):
        return Mismatch(
            "length",
            f"{capital(name)} should hold {len(expected)} values, but it holds {len(actual)}.",
        )
    for index, (one, other) in enumerate(zip(actual, expected, strict=True), start=1):
        found = find_mismatch(one, other, rules, name=f"value {index} of {name}")
        if found:
            return found
    return None


def _tensor(actual: Any, expected: torch.Tensor, rules: Rules, name: str) -> Mismatch | None:
    gradient = _OF_GRADIENT.match(name) is not None
    if gradient and actual is None:
        return Mismatch(
            "no gradient",
            f"No gradient arrives: {name} does not exist. Either these values are not used "
            "at all, or the calculation leaves autograd on the way, as `.item()`, `.detach()`, "
            "`.data`, numpy or a new tensor do.",
        )
    found = _tensor_form(actual, expected, rules, name) or _tensor_values(
        actual.reshape(expected.shape), expected, rules, name
    )
    return (
        replace(found, kind="no gradient") if found and gradient and found.kind == "zero" else found
    )


def _tensor_form(actual: Any, expected: torch.Tensor, rules: Rules, name: str) -> Mismatch | None:
    if not isinstance(actual, torch.Tensor):
        return Mismatch(
            kind_of(actual), f"{capital(name)} should be a tensor, but it is {describe(actual)}."
        )
    accepted = _accepted_shapes(expected, rules)
    if tuple(actual.shape) not in accepted:
        wanted = "one number" if not expected.ndim else f"shape {accepted[0]}"
        have = "be" if not expected.ndim else "have"
        return Mismatch(
            "shape",
            f"{capital(name)} should {have} {wanted}, but it has {shape_of(actual)}.",
        )
    if actual.dtype.is_floating_point != expected.dtype.is_floating_point or (
        not expected.dtype.is_floating_point and actual.dtype != expected.dtype
    ):
        kind = "a floating type" if expected.dtype.is_floating_point else _dtype(expected)
        return Mismatch(
            "dtype", f"{capital(name)} should be of {kind}, but it is of {_dtype(actual)}."
        )
    return None


def _accepted_shapes(expected: torch.Tensor, rules: Rules) -> list[tuple[int, ...]]:
    shape = tuple(expected.shape)
    if not shape:
        return [(), (1,)]
    return [shape, shape[1:]] if rules.batch_optional and shape[0] == 1 else [shape]


def _tensor_values(
    actual: torch.Tensor, expected: torch.Tensor, rules: Rules, name: str
) -> Mismatch | None:
    one, other = actual.double(), expected.double()
    finite = torch.isfinite(other)
    if not torch.equal(torch.isfinite(one), finite):
        return Mismatch(
            "finite", f"{capital(name)} holds NaN or infinity where a number is expected."
        )
    rtol, atol = tolerances(actual, expected, rules)
    factor = factor_between(one, other, rtol) if rules.up_to_scale else None
    scaled = one / factor if factor is not None and factor > 0 else one
    near = (scaled - other).abs() <= atol + rtol * other.abs()
    if bool(torch.where(finite, near, one == other).all()):
        return None
    if rules.rtol == rules.atol == 0:
        return Mismatch("changed", f"{capital(name)} has changed, and it should not have.")
    return Mismatch(*explain(one, other, known=rules.factors, rtol=rtol, name=name))


def tolerances(actual: torch.Tensor, expected: torch.Tensor, rules: Rules) -> tuple[float, float]:
    """By how much elements may differ, by the rules and by the lower precision of the two.

    Returns:
        The relative and the absolute tolerance, 0 or above: an element is near where it is off by
        at most ``atol + rtol * abs(expected)``.
    """
    if rules.rtol == rules.atol == 0:
        return 0.0, 0.0
    finite = expected[torch.isfinite(expected)].double()
    largest = finite.abs().max().item() if finite.numel() else 0.0
    rtol, atol = rules.rtol, rules.atol
    for dtype in (actual.dtype, expected.dtype):
        relative, absolute = _FLOOR.get(dtype, (0.0, 0.0))
        rtol, atol = max(rtol, relative), max(atol, absolute * largest)
    return rtol, atol


def _plain(actual: Any, expected: Any, rules: Rules, name: str) -> Mismatch | None:
    """Compare what is no tensor: numbers, strings, None."""
    numeric = isinstance(expected, float | int) and not isinstance(expected, bool)
    if numeric and isinstance(actual, float | int) and not isinstance(actual, bool):
        if _is_close(actual, expected, rules):
            return None
        return Mismatch("value", f"{capital(name)} is not right.")
    if type(actual) is not type(expected):
        wanted = "None" if expected is None else describe(expected)
        return Mismatch(
            kind_of(actual), f"{capital(name)} should be {wanted}, but it is {describe(actual)}."
        )
    if actual != expected:
        return Mismatch("value", f"{capital(name)} is not right.")
    return None


def _is_close(actual: float, expected: float, rules: Rules) -> bool:
    try:
        return math.isclose(actual, expected, rel_tol=rules.rtol, abs_tol=rules.atol)
    except OverflowError:  # an integer beyond all floats
        return actual == expected


def _dtype(tensor: torch.Tensor) -> str:
    return str(tensor.dtype).removeprefix("torch.")
