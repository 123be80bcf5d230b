"""What a scenario gave on a submission, beside what it gave on the reference."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import torch

from autograder.judge.bounds import CheckFailed, note, share_of_tolerance
from autograder.judge.compare import find_mismatch, is_of_gradient, name_of
from autograder.judge.rules import Rules
from autograder.judge.scale import factor_between
from autograder.language import gettext
from autograder.sandbox.wire.values import Value, decode, encode

Implementation: TypeAlias = Any
"""The functions under test, as attributes: a submission's, or the reference's."""

Scenario: TypeAlias = Callable[[Implementation, torch.Generator], Value]
"""Draws its inputs from the generator, calls the functions, returns values and no verdicts."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What a scenario gave on a submission that the checks of an exercise share.

    Attributes:
        value: what it gave.
        generator: makes a generator as the scenario got it, to draw its inputs once more.
        reference: what to measure the value with.
    """

    value: Value
    generator: Callable[[], torch.Generator]
    reference: Implementation


_OF_VALUES = {"value", "changed", "zero", "sign", "factor", "gradient", "finite"}


class Comparison:
    """What a scenario gave on the submission, ``actual``, and on the reference, ``expected``.

    Args:
        actual: the one.
        expected: the other.
        name: what they are called in messages.
        is_gradient: whether they are a gradient, which is None where there is none.
    """

    def __init__(
        self,
        actual: Value,
        expected: Value,
        name: str = "the result",
        *,
        is_gradient: bool = False,
    ) -> None:
        self.actual = actual
        self.expected = expected
        self.name = gettext(name)
        self.is_gradient = is_gradient

    def __getitem__(self, key: str) -> "Comparison":
        """One entry of a scenario that returned a dict."""
        found = self.actual.get(key) if isinstance(self.actual, dict) else None
        is_gradient = is_of_gradient(key)
        return Comparison(found, self.expected[key], name_of(key), is_gradient=is_gradient)

    def assert_close(
        self,
        *,
        rtol: float,
        atol: float,
        factors: Mapping[str, float] | None = None,
        batch_optional: bool = False,
        up_to_scale: bool = False,
        message: str = "",
        kind: str = "",
    ) -> None:
        """Fail the check unless both agree by these `autograder.judge.rules.Rules`.

        Where they do not, the student is told how; ``message`` is said of wrong values in place of
        that, where it is known what they mean; ``kind`` says what they are a matter of where they
        are of no kind that `autograder.judge.kinds` has a question about.
        """
        rules = Rules(
            rtol=rtol,
            atol=atol,
            factors=factors or {},
            batch_optional=batch_optional,
            up_to_scale=up_to_scale,
        )
        note(lambda: share_of_tolerance(self.actual, self.expected, rules))
        mismatch = find_mismatch(
            self.actual, self.expected, rules, name=self.name, is_gradient=self.is_gradient
        )
        if mismatch:
            said = message if mismatch.kind in _OF_VALUES else ""
            found = kind if kind and mismatch.kind == "value" else mismatch.kind
            raise CheckFailed(said or mismatch.message, "" if said else found)

    def factor(self, *, rtol: float) -> float | None:
        """The positive number that the expected tensor is multiplied by in the actual one."""
        one, other = self.actual, self.expected
        if not isinstance(one, torch.Tensor) or not one.is_floating_point():
            return None
        if one.shape != other.shape or not bool(torch.isfinite(one).all()):
            return None
        found = factor_between(one.double(), other.double(), rtol)
        return found if found is not None and found > 0 else None


def plain(value: Value) -> Value:
    """``value`` as it would arrive from a worker."""
    head, *body = encode(value)
    return decode(bytes(head), bytearray(b"".join(body)))
