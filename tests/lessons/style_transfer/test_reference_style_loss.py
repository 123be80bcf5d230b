"""The reference of `style_loss`, against values worked out by hand."""

import torch

from reference.style_transfer import style_loss
from tests.lessons.numbers import assert_equal, assert_harmless, assert_target_is_constant, draw


def test_style_loss_is_a_mean_over_the_entries_of_the_gram_matrix() -> None:
    """The target is a Gram matrix already; differences of 1, 0, 0 and 2 give 5 / 4."""
    features = torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]])
    target = torch.tensor([[[0.25, 2.75], [2.75, 4.25]]])
    assert_equal(style_loss(features, target), 1.25)


def test_gradients_reach_the_features_and_not_the_target() -> None:
    """The features learn; the target is a constant even if it asks for a gradient."""
    assert_target_is_constant(style_loss, draw(2, 3, 4, 5), draw(2, 3, 3) + 1)


def test_gradient_is_right() -> None:
    """The analytic gradient agrees with finite differences."""
    assert torch.autograd.gradcheck(
        lambda x: style_loss(x, draw(2, 2, 2)), (draw(2, 2, 2, 3).requires_grad_(),)
    )


def test_arguments_dtype_and_global_state_are_left_alone() -> None:
    """Nothing is changed in place, float64 stays float64, and no random number is drawn."""
    assert_harmless(style_loss, draw(2, 3, 4, 5), draw(2, 3, 3))
