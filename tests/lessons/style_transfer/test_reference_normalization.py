"""The reference of `Normalization`, against values worked out by hand."""

from collections.abc import Callable

import pytest
import torch

from reference.style_transfer import Normalization
from tests.lessons.numbers import assert_equal, assert_harmless, draw


@pytest.mark.parametrize("kind", [list, tuple, torch.tensor])
def test_normalization_shifts_and_scales_each_channel(kind: Callable[..., list[float]]) -> None:
    """Each channel has its own mean and deviation, given as a sequence or a tensor."""
    image = torch.tensor([[[[0.0, 1.0]], [[0.0, 1.0]]]])
    actual = Normalization(mean=kind([0.5, 0.0]), std=kind([0.5, 0.25]))(image)
    assert_equal(actual, [[[[-1.0, 1.0]], [[0.0, 4.0]]]])


def test_normalization_is_not_fooled_by_a_width_of_three() -> None:
    """With W = C = 3, the means still go to the channels."""
    actual = Normalization([0.0, 1.0, 2.0], [1.0, 1.0, 1.0])(torch.zeros(1, 3, 2, 3))
    assert_equal(actual.mean(dim=(0, 2, 3)), [0.0, -1.0, -2.0])


def test_normalization_has_buffers_of_its_own() -> None:
    """The module has no weights, and a later change of the caller's tensor does not reach it."""
    mean = torch.zeros(2)
    module = Normalization(mean, torch.ones(2))
    mean += 1
    assert not list(module.parameters())
    assert dict(module.named_buffers()).keys() == {"mean", "std"}
    assert_equal(module(torch.zeros(1, 2, 1, 1)).flatten(), [0.0, 0.0])


def test_gradient_is_right() -> None:
    """The analytic gradient agrees with finite differences."""
    assert torch.autograd.gradcheck(
        Normalization(draw(2), draw(2).exp()), (draw(2, 2, 2, 3).requires_grad_(),)
    )


def test_arguments_dtype_and_global_state_are_left_alone() -> None:
    """Nothing is changed in place, float64 stays float64, and no random number is drawn."""
    assert_harmless(Normalization(draw(3), draw(3).exp()), draw(2, 3, 4, 5))
