"""The reference of *Neural style transfer*, against values worked out by hand."""

from collections.abc import Callable

import pytest
import torch

from reference.style_transfer import (
    Normalization,
    content_loss,
    gram_matrix,
    style_loss,
    total_variation_loss,
)

Loss = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


def draw(*shape: int) -> torch.Tensor:
    """Draw a float64 tensor from N(0, 1), the same for each call."""
    generator = torch.Generator().manual_seed(0)
    return torch.randn(shape, generator=generator, dtype=torch.float64)


def assert_equal(actual: torch.Tensor, expected: list[object] | float) -> None:
    """Compare with numbers, in the dtype of `actual`."""
    torch.testing.assert_close(
        actual, torch.tensor(expected, dtype=actual.dtype), rtol=1e-6, atol=1e-8
    )


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


def test_content_loss_is_a_mean_over_all_elements() -> None:
    """Differences of 0, 0, 3 and -3 give 18 / 4."""
    features = torch.tensor([1.0, 2.0, 3.0, 4.0]).reshape(2, 1, 1, 2)
    target = torch.tensor([1.0, 2.0, 0.0, 7.0]).reshape(2, 1, 1, 2)
    assert_equal(content_loss(features, target), 4.5)


def test_style_loss_is_a_mean_over_the_entries_of_the_gram_matrix() -> None:
    """The target is a Gram matrix already; differences of 1, 0, 0 and 2 give 5 / 4."""
    features = torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]])
    target = torch.tensor([[[0.25, 2.75], [2.75, 4.25]]])
    assert_equal(style_loss(features, target), 1.25)


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


@pytest.mark.parametrize(("loss", "shape"), [(content_loss, (2, 3, 4, 5)), (style_loss, (2, 3, 3))])
def test_gradients_reach_the_features_and_not_the_target(
    loss: Loss, shape: tuple[int, ...]
) -> None:
    """The features learn; the target is a constant even if it asks for a gradient."""
    features, target = draw(2, 3, 4, 5).requires_grad_(), (draw(*shape) + 1).requires_grad_()
    value = loss(features, target)
    reached, unreached = torch.autograd.grad(value, [features, target], allow_unused=True)
    assert reached is not None
    assert reached.any()
    assert unreached is None


def test_gradients_are_right() -> None:
    """The analytic gradients agree with finite differences."""
    features, gram = draw(2, 2, 2, 3).requires_grad_(), draw(2, 2, 2)
    for function in (
        Normalization(draw(2), draw(2).exp()),
        gram_matrix,
        total_variation_loss,
        lambda x: content_loss(x, draw(2, 2, 2, 3) + 1),
        lambda x: style_loss(x, gram),
    ):
        assert torch.autograd.gradcheck(function, (features,))


def test_arguments_dtype_and_global_state_are_left_alone() -> None:
    """Nothing is changed in place, float64 stays float64, and no random number is drawn."""
    features, gram, state = draw(2, 3, 4, 5), draw(2, 3, 3), torch.get_rng_state()
    results = [
        Normalization(draw(3), draw(3).exp())(features),
        gram_matrix(features),
        content_loss(features, features + 1),
        style_loss(features, gram),
        total_variation_loss(features),
    ]
    assert all(result.dtype == torch.float64 for result in results)
    assert torch.equal(features, draw(2, 3, 4, 5))
    assert torch.equal(gram, draw(2, 3, 3))
    assert torch.equal(state, torch.get_rng_state())
