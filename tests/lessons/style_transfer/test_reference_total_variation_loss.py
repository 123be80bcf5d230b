"""The reference of `total_variation_loss`, against values worked out by hand."""

import torch

from reference.style_transfer import total_variation_loss
from tests.lessons.numbers import assert_equal, assert_harmless, draw


def test_total_variation_by_hand() -> None:
    """Horizontally 1 + 4 + 1 + 16, vertically 4, the border included."""
    image = torch.tensor([[[[0.0, 1.0, 3.0], [0.0, 1.0, 5.0]]]])
    assert_equal(total_variation_loss(image), 26.0)


def test_total_variation_is_a_sum_over_images_and_channels() -> None:
    """Six copies of a picture vary six times as much, and channels are not compared."""
    image = draw(1, 1, 3, 4)
    levels = torch.arange(6, dtype=image.dtype).reshape(2, 3, 1, 1)
    actual, expected = total_variation_loss(image + levels), 6 * total_variation_loss(image)
    torch.testing.assert_close(actual, expected, rtol=1e-9, atol=1e-9)


def test_gradient_is_right() -> None:
    """The analytic gradient agrees with finite differences."""
    assert torch.autograd.gradcheck(total_variation_loss, (draw(2, 2, 2, 3).requires_grad_(),))


def test_arguments_dtype_and_global_state_are_left_alone() -> None:
    """Nothing is changed in place, float64 stays float64, and no random number is drawn."""
    assert_harmless(total_variation_loss, draw(2, 3, 4, 5))
