"""Where two values differ."""

import math

import torch

from autograder.explain.differences import differences, differences_at
from autograder.explain.scenes import Asked
from autograder.judge.rules import Rules
from autograder.sandbox.wire.values import Value


def asked(actual: Value, expected: Value, **forms: bool) -> Asked:
    """A comparison that was made."""
    rules = Rules(rtol=1e-4, atol=1e-6, factors={}, **forms)
    return Asked(
        name="the result", actual=actual, expected=expected, rules=rules, is_gradient=False
    )


def test_elements_that_are_near_are_no_difference() -> None:
    """Only what is beyond the tolerance counts."""
    expected = torch.tensor([1.0, 2.0, 3.0])
    (found,) = differences(asked(torch.tensor([1.0, 2.0001, 3.1]), expected))
    assert (found.count, found.total) == (1, 3)
    assert [one.index for one in found.elements] == [(2,)]
    assert differences(asked(expected.clone(), expected)) == []


def test_factor_is_taken_out_where_any_is_right() -> None:
    """Else the whole tensor would seem wrong."""
    expected = torch.tensor([1.0, 2.0, 3.0, 4.0])
    assert differences(asked(5 * expected, expected, up_to_scale=True)) == []
    (found,) = differences(asked(torch.tensor([5.0, 10, 15, 21]), expected, up_to_scale=True))
    assert found.factor is None


def test_nan_is_the_largest_difference() -> None:
    """And infinity is no difference where it is expected."""
    expected = torch.tensor([1.0, math.inf, 3.0])
    (found,) = differences(asked(torch.tensor([math.nan, math.inf, 3.5]), expected))
    assert found.largest is not None
    assert found.largest.index == (0,)
    assert math.isinf(found.largest.difference)
    assert found.count == 2


def test_other_shapes_have_no_elements() -> None:
    """There is nothing to be compared one by one."""
    (found,) = differences(asked(torch.ones(6, 6), torch.ones(2, 3, 3)))
    assert found.elements == ()
    assert found.total == 0
    (turned,) = differences(asked(torch.ones(3, 2), torch.zeros(2, 3)))
    assert turned.elements == ()
    (batch,) = differences(asked(torch.ones(2, 3), torch.zeros(1, 2, 3)))
    assert batch.count == 6


def test_parts_are_named_as_for_students() -> None:
    """Those of a dict by their keys, those of a list by their places; missing ones too."""
    expected = {"loss": 1.0, "parts": [torch.ones(2), torch.zeros(())]}
    actual = {"loss": 2, "parts": [torch.ones(2), None], "more": 1}
    found = differences_at(actual, expected)
    assert [one.name for one in found] == ["the loss", "value 2 of the parts", "the more"]
    assert found[0].count == 1


def test_integers_beyond_all_floats_are_no_fault() -> None:
    """A submission may return anything."""
    (found,) = differences_at(10**400, 1.0)
    assert found.elements == ()
