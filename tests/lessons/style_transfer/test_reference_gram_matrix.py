"""The reference of `gram_matrix`, against values worked out by hand."""

import torch

from reference.style_transfer import gram_matrix
from tests.lessons.numbers import assert_equal, assert_harmless, draw


def test_gram_matrix_by_hand() -> None:
    """Two channels of two pixels, (1, 2) and (3, 4), divided by C*H*W = 4."""
    features = torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]])
    assert_equal(gram_matrix(features), [[[1.25, 2.75], [2.75, 6.25]]])


def test_gram_matrix_keeps_the_images_of_a_batch_apart() -> None:
    """The Gram matrix of an image is the same alone and in company."""
    features = draw(2, 3, 4, 5)
    actual = gram_matrix(features)
    expected = torch.cat([gram_matrix(features[:1]), gram_matrix(features[1:])])
    assert actual.shape == (2, 3, 3)
    torch.testing.assert_close(actual, expected, rtol=1e-9, atol=1e-12)


def test_gram_matrix_takes_features_of_any_layout() -> None:
    """Features that are not contiguous give the same matrix."""
    features = draw(2, 4, 5, 3).permute(0, 3, 1, 2)  # (N, H, W, C) -> (N, C, H, W)
    actual, expected = gram_matrix(features), gram_matrix(features.contiguous())
    torch.testing.assert_close(actual, expected, rtol=1e-9, atol=1e-12)


def test_gradient_is_right() -> None:
    """The analytic gradient agrees with finite differences."""
    assert torch.autograd.gradcheck(gram_matrix, (draw(2, 2, 2, 3).requires_grad_(),))


def test_arguments_dtype_and_global_state_are_left_alone() -> None:
    """Nothing is changed in place, float64 stays float64, and no random number is drawn."""
    assert_harmless(gram_matrix, draw(2, 3, 4, 5))
