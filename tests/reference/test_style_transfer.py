"""The parts of the reference for style transfer, by hand."""

from collections import OrderedDict
from collections.abc import Callable

import pytest
import torch
from torch import nn

from reference.style_transfer import (
    Normalization,
    content_loss,
    extract_features,
    gram_matrix,
    style_loss,
    total_loss,
    total_variation_loss,
)


def draw(*shape: int) -> torch.Tensor:
    """Draw a float64 tensor from N(0, 1), the same for each call."""
    generator = torch.Generator().manual_seed(0)
    return torch.randn(shape, generator=generator, dtype=torch.float64)


Loss = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


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


def test_features_by_hand() -> None:
    """Means of two pixels, their absolute values cut off at 3, in the caller's order."""
    encoder = nn.Sequential(nn.AvgPool2d((1, 2)), nn.ReLU(inplace=True), nn.Hardtanh(-3, 3))
    features = extract_features(torch.tensor([[[[1.0, -5.0, 2.0, 6.0]]]]), encoder, ["2", "0"])
    assert list(features) == ["2", "0"]
    assert_equal(features["0"], [[[[-2.0, 4.0]]]])
    assert_equal(features["2"], [[[[0.0, 3.0]]]])


def test_features_go_by_the_names_of_the_children() -> None:
    """A name is not a position, and no layer is run beyond the last that is asked for."""
    layers = {"1": nn.Tanh(), "conv": nn.Identity(), "0": nn.Softplus(), "broken": nn.Linear(7, 7)}
    encoder, image = nn.Sequential(OrderedDict(layers)), draw(2, 3, 4, 5)
    features = extract_features(image, encoder, iter(["0", "1"]))
    torch.testing.assert_close(features["1"], image.tanh(), rtol=1e-9, atol=1e-12)
    expected = nn.functional.softplus(image.tanh())
    torch.testing.assert_close(features["0"], expected, rtol=1e-9, atol=1e-12)


def test_features_of_an_unknown_layer() -> None:
    """A layer that the encoder does not have is named in the error."""
    with pytest.raises(KeyError, match="conv9_9"):
        extract_features(draw(1, 3, 4, 5), nn.Sequential(nn.Tanh()), ["0", "conv9_9"])


def test_features_are_differentiable_where_all_layers_work_in_place() -> None:
    """The image stays as it is, and the gradient reaches it."""
    encoder = nn.Sequential(nn.LeakyReLU(0.1, inplace=True), nn.Softplus(), nn.ELU(inplace=True))
    image = draw(1, 2, 3, 4)
    before = image.clone()
    assert torch.autograd.gradcheck(
        lambda x: tuple(extract_features(x, encoder, ["0", "2"]).values()),
        (image.requires_grad_(),),
    )
    assert torch.equal(image, before)


def test_total_loss_by_hand() -> None:
    """Content 2 * 4.5 + 3 * 1, style 10 * 1.25; names decide, whatever the order."""
    features = {
        "b": torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]]),
        "a": torch.tensor([[[[0.0, 0.0, 3.0, -3.0]]]]),
        "unused": torch.zeros(1, 5, 2, 2),
    }
    content = {"a": torch.zeros(1, 1, 1, 4), "b": features["b"] + 1}
    style = {"b": torch.tensor([[[0.25, 2.75], [2.75, 4.25]]])}
    total, content_part, style_part = total_loss(
        features, content, style, {"b": 3.0, "a": 2.0}, {"b": 10.0}
    )
    assert_equal(content_part, 12.0)
    assert_equal(style_part, 12.5)
    assert_equal(total, 24.5)
