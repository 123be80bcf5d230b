"""The reference of `content_loss`, against values worked out by hand."""

import torch

from reference.style_transfer import content_loss
from tests.lessons.numbers import assert_equal, assert_harmless, assert_target_is_constant, draw


def test_content_loss_is_a_mean_over_all_elements() -> None:
    """Differences of 0, 0, 3 and -3 give 18 / 4."""
    features = torch.tensor([1.0, 2.0, 3.0, 4.0]).reshape(2, 1, 1, 2)
    target = torch.tensor([1.0, 2.0, 0.0, 7.0]).reshape(2, 1, 1, 2)
    assert_equal(content_loss(features, target), 4.5)


def test_gradients_reach_the_features_and_not_the_target() -> None:
    """The features learn; the target is a constant even if it asks for a gradient."""
    assert_target_is_constant(content_loss, draw(2, 3, 4, 5), draw(2, 3, 4, 5) + 1)


def test_gradient_is_right() -> None:
    """The analytic gradient agrees with finite differences."""
    assert torch.autograd.gradcheck(
        lambda x: content_loss(x, draw(2, 2, 2, 3) + 1), (draw(2, 2, 2, 3).requires_grad_(),)
    )


def test_arguments_dtype_and_global_state_are_left_alone() -> None:
    """Nothing is changed in place, float64 stays float64, and no random number is drawn."""
    assert_harmless(content_loss, draw(2, 3, 4, 5), draw(2, 3, 4, 5) + 1)
