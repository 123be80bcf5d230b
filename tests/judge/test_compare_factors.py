"""Results that differ by a factor, gradients, containers and plain values."""

import pytest
import torch

from autograder.errors import CheckFault
from autograder.judge.compare import find_mismatch
from autograder.judge.scale import factor_between
from autograder.sandbox.wire.values import Opaque
from tests.judge.results import INF, NAN, RULES, SCALE_FREE, SIZES, agree, draw, mismatch


def test_expected_zeros_are_held_to_the_absolute_tolerance() -> None:
    """Where all is zero, no factor makes something else right."""
    for rules in (RULES, SCALE_FREE):
        assert agree(torch.full((3,), 1e-7), torch.zeros(3), rules)
        assert not agree(torch.full((3,), 1e-3), torch.zeros(3), rules)


def test_zero_everywhere_is_said() -> None:
    """A result that was never filled is named."""
    found = mismatch(torch.zeros(3), draw(3))
    assert found.message == "The result is zero everywhere, and it should not be."


@pytest.mark.parametrize(
    ("factor", "message"),
    [
        (3.0, "The result is too large by exactly the batch size."),
        (1 / 60, "The result is too small by exactly C*H*W."),
        (0.5, "The result is too small by exactly a factor of 2."),
        (-1.0, "The result has the wrong sign."),
        (-3.0, "The result is of the wrong sign and too large by exactly the batch size."),
        (7.0, "The result is off by one and the same factor everywhere."),
    ],
)
def test_factor_is_named(factor: float, message: str) -> None:
    """A constant ratio is named in words of the exercise, not as a number."""
    assert mismatch(factor * draw(4, 5), draw(4, 5), SIZES).message == message


def test_factor_of_one_number_is_named_only_where_it_is_known() -> None:
    """Any two numbers have a ratio: one that means nothing is not mentioned."""
    expected = torch.tensor(2.0)
    assert "C*H*W" in mismatch(60 * expected, expected, SIZES).message
    assert "factor" not in mismatch(7 * expected, expected, SIZES).message


def test_factor_in_low_precision_is_not_misnamed() -> None:
    """A ratio of 2.6 is no factor of 2, however coarse the numbers are."""
    actual = (2.6 * draw(4)).to(torch.bfloat16)
    assert "factor of 2" not in mismatch(actual, draw(4), SIZES).message


def test_factor_between_needs_proportional_tensors() -> None:
    """Other tensors, and those of zeros, have no factor."""
    assert factor_between(3 * draw(4), draw(4), 1e-4) == pytest.approx(3)
    assert factor_between(draw(4, seed=1), draw(4), 1e-4) is None
    assert factor_between(draw(4), torch.zeros(4), 1e-4) is None
    assert factor_between(torch.tensor([INF]), torch.tensor([INF]), 1e-4) is None


@pytest.mark.parametrize("factor", [1e-6, 0.5, 1.0, 60.0, 1e6])
def test_up_to_scale_accepts_positive_multiples(factor: float) -> None:
    """Only the ratios between the elements count."""
    assert agree(factor * draw(4, 5), draw(4, 5), SCALE_FREE)


@pytest.mark.parametrize("factor", [0.0, -1.0, -60.0, NAN])
def test_up_to_scale_rejects_other_multiples(factor: float) -> None:
    """A sign, zero and NaN are no scale."""
    assert not agree(factor * draw(4, 5), draw(4, 5), SCALE_FREE)


@pytest.mark.parametrize("scale", [1e-9, 1.0, 1e9])
def test_up_to_scale_is_as_strict_at_any_scale(scale: float) -> None:
    """Neither tiny nor huge results are compared more loosely."""
    wrong = draw(4, 5)
    wrong[1, 2] += 0.01
    assert not agree(scale * wrong, draw(4, 5), SCALE_FREE)


def test_up_to_scale_forgives_rounding_of_large_results() -> None:
    """An undivided sum has errors of its own size in the entries that nearly cancel."""
    expected = torch.tensor([1.0, 1e-5])
    assert agree(torch.tensor([60.0, 6.3e-4]), expected, SCALE_FREE)


# Gradients


def test_missing_gradient_is_said() -> None:
    """None where a gradient should be: something left autograd."""
    found = mismatch(None, draw(3), name="the gradient of the features")
    assert found.kind == "no gradient"
    assert "the gradient of the features does not exist" in found.message


def test_gradient_of_zeros_is_not_a_gradient() -> None:
    """Zeros where a gradient should be are as wrong as none."""
    found = mismatch(torch.zeros(3), draw(3), name="the gradient of the features")
    assert (found.kind, "zero everywhere" in found.message) == ("no gradient", True)


@pytest.mark.parametrize("actual", [torch.ones(3), torch.tensor([0.0, NAN]), Opaque("map"), 0.0])
def test_gradient_that_should_not_exist(actual: object) -> None:
    """Whatever reaches a constant is a fault."""
    found = mismatch(actual, None, name="the gradient of the target")
    assert (found.kind, "should not exist" in found.message) == ("gradient", True)


@pytest.mark.parametrize("actual", [None, torch.zeros(3)])
def test_no_gradient_may_be_none_or_zeros(actual: object) -> None:
    """Both say that nothing flows back."""
    assert agree(actual, None, name="the gradient of the target")


def test_gradients_may_come_as_a_list() -> None:
    """Each value of a list of gradients is a gradient."""
    expected = {"gradients of the parameters": [None, draw(2)]}
    assert agree({"gradients of the parameters": [torch.zeros(3), draw(2)]}, expected)
    found = mismatch({"gradients of the parameters": [None, None]}, expected)
    assert found.kind == "no gradient"
    assert "value 2 of the gradients of the parameters does not exist" in found.message


# Containers and plain values


@pytest.mark.parametrize(
    ("actual", "expected", "kind"),
    [
        ([1.0], {"loss": 1.0}, "type"),
        ({"loss": 1.0, "more": 2.0}, {"loss": 1.0}, "names"),
        ({"lost": 1.0}, {"loss": 1.0}, "names"),
        (torch.ones(2), [1.0, 1.0], "type"),
        ([1.0, 1.0, 1.0], [1.0, 1.0], "length"),
        ([1.0, 2.0], (1.0, 1.0), "value"),
    ],
)
def test_containers(actual: object, expected: object, kind: str) -> None:
    """Dicts need the same keys, sequences the same length."""
    assert mismatch(actual, expected).kind == kind


def test_lists_and_tuples_are_one() -> None:
    """What a tutorial returns as a tuple may be a list."""
    assert agree([1, 2.0, "a"], (1, 2.0, "a"))


@pytest.mark.parametrize(
    ("actual", "expected", "kind"),
    [
        (2, 2.0, None),
        (2.0 + 1e-5, 2, None),
        (INF, INF, None),
        (True, 1, "type"),
        (1, True, "type"),
        ("2", 2, "type"),
        (3, 2, "value"),
        (NAN, 2.0, "value"),
        (-INF, INF, "value"),
        (10**390, 2.0, "value"),
        (10**390, 10**390, None),
        ("b", "a", "value"),
        (0, None, "type"),
    ],
)
def test_plain_values(actual: object, expected: object, kind: str | None) -> None:
    """Numbers agree within the tolerance, other values when they are equal."""
    found = find_mismatch(actual, expected, RULES)
    assert (found.kind if found else None) == kind


def test_reference_must_return_what_can_be_compared() -> None:
    """Two objects of one type are not known to be equal: the check is at fault."""
    with pytest.raises(CheckFault, match="cannot be compared"):
        find_mismatch(Opaque("module"), Opaque("module"), RULES)
