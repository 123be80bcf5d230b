"""Bounds that a check sets on numbers, and how near to them a submission came.

A study of the checks asks for the latter: bounds are right where all that is correct stays well
within them and all that is wrong well outside.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch

from autograder.judge.compare import find_mismatch, kind_of
from autograder.judge.describe import describe
from autograder.judge.rules import Rules
from autograder.language import gettext

# How much a loss may bend on the way along which its growth is measured.
MOST_BEND = 0.05

_DECADES = 9  # how far from 1 a share of a tolerance is told apart
_HALVINGS = 12

_watched: list[list[float]] = []


class CheckFailed(AssertionError):
    """The submission's work is not what the check asks for.

    Attributes:
        kind: what was found, as `autograder.judge.compare.Mismatch` has it; empty if what is wrong
            is what the check is about.
    """

    def __init__(self, message: str, kind: str = "") -> None:
        super().__init__(message)
        self.kind = kind


def at_most(value: Any, most: Any, message: str) -> None:
    """Fail the check with the given message if ``value`` is more than ``most`` (> 0)."""
    note(lambda: float(value / most))
    if not value <= most:  # nor where it is NaN
        raise CheckFailed(message)


def at_least(value: Any, least: Any, message: str) -> None:
    """Fail the check with the given message if ``value`` is less than ``least`` (> 0)."""
    note(lambda: float(least / value) if value > 0 else float("inf"))
    if not value >= least:
        raise CheckFailed(message)


def floating(value: Any) -> torch.Tensor:
    """``value`` if it is a floating tensor; fails the check otherwise."""
    if not isinstance(value, torch.Tensor):
        problem = gettext("The result should be a floating tensor, but it is {found}.")
        raise CheckFailed(problem.format(found=describe(value)), kind_of(value))
    if not value.is_floating_point():
        problem = gettext("The result should be of a floating type, not of integers or booleans.")
        raise CheckFailed(problem, "dtype")
    return value


def is_positive(value: Any) -> bool:
    """Whether ``value`` is a tensor of one number above 0."""
    if not isinstance(value, torch.Tensor) or value.numel() != 1 or value.is_complex():
        return False
    return bool(value > 0)


def must_be_as_for_two(one: Any, two: Any) -> None:
    """Fail a loss that treats a batch of one in another way than a batch of two equal ones.

    Args:
        one: the losses at two logits and half way between them, each for two shapes of a batch of
            one.
        two: the same for batches of two.
    """
    if not isinstance(one, list) or not isinstance(two, list) or not len(one) == len(two) == 6:
        problem = gettext("The loss of a batch of one should be a tensor of one number.")
        raise CheckFailed(problem)
    single, double = (torch.stack([_sum_of(loss) for loss in losses]) for losses in (one, two))
    factor = (single * double).sum() / double.square().sum()
    problem = gettext("The loss of a batch of one is not that of its picture.")
    room = 1e-4 * double.abs().max()
    at_most((single - factor * double).abs().max(), room + 1e-30, problem)
    # A loss is no straight line, nor anything that does not depend on the logits.
    bend = (double[0:2] + double[2:4] - 2 * double[4:6]).abs().min()
    problem = gettext("The loss is linear in the logits.")
    at_least(bend, 1e-3 * double.abs().max() + 1e-30, problem)


def must_rise(found: Any) -> None:
    """Fail a loss whose gradient is not its own, or that is not 0 where it should be.

    Args:
        found: what `rise` gave. That there is a gradient is another check's concern.
    """
    if found is None:
        return
    numbers = floating(found)
    if numbers.shape != (10,):
        raise CheckFailed(gettext("The loss should be one number, wherever it is asked for."))
    grown, said, (here, lowest) = numbers.split((4, 4, 2))
    room = MOST_BEND * said.abs().mean() + 1e-6
    problem = gettext("The loss does not change as its gradient says.")
    at_most((grown - said).abs().mean(), room, problem)
    room = MOST_BEND * here.abs() + 1e-6
    at_most(lowest.abs(), room, gettext("The loss is not 0 where nothing is left to learn."))


def _sum_of(loss: Any) -> torch.Tensor:
    # That a loss is a tensor is another check's concern.
    value = floating(torch.tensor(loss) if isinstance(loss, float) else loss).double().sum()
    if not bool(torch.isfinite(value)):
        raise CheckFailed(gettext("The loss holds NaN or infinity."), "finite")
    return value


def note(share: Callable[[], float]) -> None:
    """Write down, where somebody watches, which share of what a check allows has been used up.

    Args:
        share: calculates it; more than 1 is what the check does not accept.
    """
    for noted in _watched:
        noted.append(share())


def forget() -> None:
    """Strike out what has been noted, because another judgement takes its place."""
    for noted in _watched:
        noted.clear()


@contextmanager
def watched() -> Iterator[list[float]]:
    """Watch: the list fills with what is noted meanwhile."""
    _watched.append([])
    try:
        yield _watched[-1]
    finally:
        _watched.pop()


def share_of_tolerance(actual: Any, expected: Any, rules: Rules) -> float:
    """By which factor the tolerances can be multiplied so that two values agree just so.

    Returns:
        0 where they agree however strict the rules are, infinity where no tolerance would help.
    """
    if _agree(actual, expected, rules, -_DECADES):
        return 0.0
    if rules.rtol == rules.atol == 0 or not _agree(actual, expected, rules, _DECADES):
        return float("inf")
    low, high = -float(_DECADES), float(_DECADES)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if _agree(actual, expected, rules, middle) else (middle, high)
    return float(10**high)


def _agree(actual: Any, expected: Any, rules: Rules, decades: float) -> bool:
    scale = 10**decades
    scaled = Rules(
        rtol=rules.rtol * scale,
        atol=rules.atol * scale,
        factors={},
        batch_optional=rules.batch_optional,
        up_to_scale=rules.up_to_scale,
    )
    return find_mismatch(actual, expected, scaled) is None
