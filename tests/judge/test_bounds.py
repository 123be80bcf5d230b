"""Bounds of checks, and how near to them something came."""

import pytest
import torch

from autograder.judge.bounds import (
    CheckFailed,
    at_least,
    at_most,
    forget,
    note,
    share_of_tolerance,
    watched,
)
from autograder.judge.rules import Rules

RULES = Rules(rtol=1e-2, atol=0, factors={})


def test_at_most() -> None:
    """What is larger fails with the sentence that was given; so does NaN."""
    at_most(1.0, 1.0, "too large")
    for value in (1.1, float("nan"), torch.tensor(float("nan"))):
        with pytest.raises(CheckFailed, match="too large"):
            at_most(value, 1.0, "too large")


def test_at_least() -> None:
    """What is smaller fails with the sentence that was given; so does NaN."""
    at_least(1.0, 1.0, "too small")
    for value in (0.9, 0.0, -1.0, float("nan")):
        with pytest.raises(CheckFailed, match="too small"):
            at_least(value, 1.0, "too small")


def test_shares_are_noted_where_somebody_watches() -> None:
    """Less than 1 is accepted, more is not."""
    with watched() as noted:
        at_most(1.0, 4.0, "")
        at_least(8.0, 2.0, "")
        with pytest.raises(CheckFailed):
            at_least(0.0, 2.0, "")
    assert noted == [0.25, 0.25, float("inf")]


def test_nothing_is_calculated_for_nobody() -> None:
    """Ordinary grading does not measure."""
    note(lambda: pytest.fail("it was calculated"))


def test_another_judgement_takes_the_place_of_the_first() -> None:
    """What was noted before is struck out."""
    with watched() as noted:
        note(lambda: 5.0)
        forget()
        note(lambda: 0.5)
    assert noted == [0.5]


@pytest.mark.parametrize("error", [3e-3, 0.5])
def test_share_of_a_tolerance(error: float) -> None:
    """An error of half the tolerance is a share of one half, whatever holds the numbers."""
    expected = [torch.ones(3, dtype=torch.float64), 2.0]
    actual = [torch.ones(3, dtype=torch.float64) + error, 2.0]
    share = share_of_tolerance(actual, expected, RULES)
    assert share == pytest.approx(error / RULES.rtol, rel=0.02)


def test_no_tolerance_helps_against_another_shape() -> None:
    """Nor where nothing may differ at all."""
    assert share_of_tolerance(torch.ones(3), torch.ones(2), RULES) == float("inf")
    exact = Rules(rtol=0, atol=0, factors={})
    assert share_of_tolerance(torch.ones(3) + 1e-6, torch.ones(3), exact) == float("inf")
    assert share_of_tolerance(torch.ones(3), torch.ones(3), exact) == 0
