"""Compares what a submission returned with what the reference returned.

The order is that in which a student can act on it: is there a result, is its type right, its
shape, its dtype, is it finite, are its values right, and then the same for its gradient. Only
plain values and tensors that the trusted end built itself are compared. No message holds an
expected value, or text that the submission is free to choose: that could be its hidden inputs.
"""

import math
from dataclasses import dataclass, replace
from typing import Any

import torch

from autograder.errors import CheckFault
from autograder.judge.describe import capital, describe, shape_of
from autograder.judge.rules import Rules, tolerances
from autograder.judge.scale import explain, factor_between
from autograder.language import gettext
from autograder.sandbox.wire.values import Opaque

_GRADIENT = "gradient"


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


@dataclass(frozen=True, slots=True)
class _What:
    """A value that is compared.

    Attributes:
        name: what it is called in messages.
        is_gradient: whether it is a gradient, which may be missing.
    """

    name: str
    is_gradient: bool

    def place(self, index: int) -> "_What":
        """What stands at a place, from 1, if it is a sequence."""
        name = gettext("value {index} of {name}").format(index=index, name=self.name)
        return replace(self, name=name)

    def mismatch(self, kind: str, template: str, **fields: object) -> Mismatch:
        """What is wrong with it, by a sentence that has its name and these fields to be filled."""
        return Mismatch(kind, capital(template.format(name=self.name, **fields)))


def find_mismatch(
    actual: Any, expected: Any, rules: Rules, *, name: str = "", is_gradient: bool = False
) -> Mismatch | None:
    """Compare two values that came from one scenario, and return their first difference.

    Args:
        actual: the submission's value.
        expected: the reference's value; its containers and types are the measure.
        rules: see `Rules`.
        name: what the value is called in messages; "the result" if empty.
        is_gradient: whether it is a gradient; None stands for one that there is not.

    Returns:
        None if they agree.

    Raises:
        CheckFault: the expected value is of a type that cannot be compared.
    """
    return _mismatch(actual, expected, rules, _What(name or gettext("the result"), is_gradient))


def is_of_gradient(key: str) -> bool:
    """Whether a scenario returns a gradient under a key, or None if there is none."""
    return key.startswith(_GRADIENT)


def name_of(key: str) -> str:
    """What the value under a key of a scenario's dict is called in messages."""
    return gettext("the {key}").format(key=gettext(key))


def kind_of(value: Any) -> str:
    """The kind of mismatch where ``value`` is not of the type that is wanted."""
    return "none" if value is None else "type"


def _mismatch(actual: Any, expected: Any, rules: Rules, what: _What) -> Mismatch | None:
    if isinstance(expected, dict):
        return _in_dict(actual, expected, rules, what)
    if isinstance(expected, list | tuple):
        return _in_sequence(actual, expected, rules, what)
    if isinstance(expected, torch.Tensor):
        return _tensor(actual, expected, rules, what)
    if isinstance(expected, Opaque):
        raise CheckFault(
            f"{capital(what.name)} is {describe(expected)}, and values of that type cannot be "
            "compared. What to do: let the scenario return tensors, numbers and strings."
        )
    if expected is None and what.is_gradient:
        zero = isinstance(actual, torch.Tensor) and not actual.count_nonzero()
        if actual is None or zero:
            return None
        problem = gettext("{name} should not exist: nothing may flow back to that argument.")
        return what.mismatch("gradient", problem)
    return _plain(actual, expected, rules, what)


def _in_dict(actual: Any, expected: dict[str, Any], rules: Rules, what: _What) -> Mismatch | None:
    if not isinstance(actual, dict):
        problem = gettext("{name} should be a dict, but it is {found}.")
        return what.mismatch(kind_of(actual), problem, found=describe(actual))
    if missing := [key for key in expected if key not in actual]:
        key = missing[0] if missing[0].isidentifier() else gettext(missing[0])
        return what.mismatch("names", gettext("{name} has no {key!r}."), key=key)
    if len(actual) > len(expected):
        problem = gettext("{name} should have {wanted} entries, but it has {found}.")
        return what.mismatch("names", problem, wanted=len(expected), found=len(actual))
    for key, value in expected.items():
        part = _What(name_of(key), is_of_gradient(key))
        if found := _mismatch(actual[key], value, rules, part):
            return found
    return None


def _in_sequence(
    actual: Any, expected: list[Any] | tuple[Any, ...], rules: Rules, what: _What
) -> Mismatch | None:
    if not isinstance(actual, list | tuple):
        problem = gettext("{name} should be a sequence of {wanted} values, but it is {found}.")
        return what.mismatch(kind_of(actual), problem, wanted=len(expected), found=describe(actual))
    if len(actual) != len(expected):
        problem = gettext("{name} should hold {wanted} values, but it holds {found}.")
        return what.mismatch("length", problem, wanted=len(expected), found=len(actual))
    for index, (one, other) in enumerate(zip(actual, expected, strict=True), start=1):
        if found := _mismatch(one, other, rules, what.place(index)):
            return found
    return None


def _tensor(actual: Any, expected: torch.Tensor, rules: Rules, what: _What) -> Mismatch | None:
    if what.is_gradient and actual is None:
        problem = gettext(
            "No gradient arrives: {name} does not exist. Either these values are not used "
            "at all, or the calculation leaves autograd on the way, as `.item()`, `.detach()`, "
            "`.data`, numpy or a new tensor do."
        )
        return what.mismatch("no gradient", problem)
    found = _tensor_form(actual, expected, rules, what) or _tensor_values(
        actual.reshape(expected.shape), expected, rules, what
    )
    if found and found.kind == "zero" and what.is_gradient:
        return replace(found, kind="no gradient")
    return found


def _tensor_form(actual: Any, expected: torch.Tensor, rules: Rules, what: _What) -> Mismatch | None:
    if not isinstance(actual, torch.Tensor):
        problem = gettext("{name} should be a tensor, but it is {found}.")
        return what.mismatch(kind_of(actual), problem, found=describe(actual))
    accepted = _accepted_shapes(expected, rules)
    if tuple(actual.shape) not in accepted:
        problem = gettext("{name} should have shape {shape}, but it has {found}.")
        if not expected.ndim:
            problem = gettext("{name} should be one number, but it has {found}.")
        return what.mismatch("shape", problem, shape=accepted[0], found=shape_of(actual))
    if actual.dtype.is_floating_point != expected.dtype.is_floating_point or (
        not expected.dtype.is_floating_point and actual.dtype != expected.dtype
    ):
        problem = gettext("{name} should be of {dtype}, but it is of {found}.")
        if expected.dtype.is_floating_point:
            problem = gettext("{name} should be of a floating type, but it is of {found}.")
        return what.mismatch("dtype", problem, dtype=_dtype(expected), found=_dtype(actual))
    return None


def _accepted_shapes(expected: torch.Tensor, rules: Rules) -> list[tuple[int, ...]]:
    shape = tuple(expected.shape)
    if not shape:
        return [(), (1,)]
    return [shape, shape[1:]] if rules.batch_optional and shape[0] == 1 else [shape]


def _tensor_values(
    actual: torch.Tensor, expected: torch.Tensor, rules: Rules, what: _What
) -> Mismatch | None:
    one, other = actual.double(), expected.double()
    finite = torch.isfinite(other)
    if not torch.equal(torch.isfinite(one), finite):
        problem = gettext("{name} holds NaN or infinity where a number is expected.")
        return what.mismatch("finite", problem)
    rtol, atol = tolerances(actual, expected, rules)
    factor = factor_between(one, other, rtol) if rules.up_to_scale else None
    scaled = one / factor if factor is not None and factor > 0 else one
    near = (scaled - other).abs() <= atol + rtol * other.abs()
    if bool(torch.where(finite, near, one == other).all()):
        return None
    if rules.rtol == rules.atol == 0:
        problem = gettext("{name} has changed, and it should not have.")
        return what.mismatch("changed", problem)
    return Mismatch(*explain(one, other, known=rules.factors, rtol=rtol, name=what.name))


def _plain(actual: Any, expected: Any, rules: Rules, what: _What) -> Mismatch | None:
    """Compare what is no tensor: numbers, strings, None."""
    numeric = isinstance(expected, float | int) and not isinstance(expected, bool)
    if numeric and isinstance(actual, float | int) and not isinstance(actual, bool):
        if _is_close(actual, expected, rules):
            return None
        return what.mismatch("value", gettext("{name} is not right."))
    if type(actual) is not type(expected):
        wanted = "None" if expected is None else describe(expected)
        problem = gettext("{name} should be {wanted}, but it is {found}.")
        return what.mismatch(kind_of(actual), problem, wanted=wanted, found=describe(actual))
    if actual != expected:
        return what.mismatch("value", gettext("{name} is not right."))
    return None


def _is_close(actual: float, expected: float, rules: Rules) -> bool:
    try:
        return math.isclose(actual, expected, rel_tol=rules.rtol, abs_tol=rules.atol)
    except OverflowError:  # an integer beyond all floats
        return actual == expected


def _dtype(tensor: torch.Tensor) -> str:
    return str(tensor.dtype).removeprefix("torch.")
