"""The reference of `transfer_style`, against values worked out by hand."""

import pytest
import torch
from torch import nn

from reference.style_transfer import (
    extract_features,
    gram_matrix,
    style_loss,
    total_variation_loss,
    transfer_style,
)
from tests.lessons.numbers import draw


def task() -> tuple[nn.Sequential, torch.Tensor, torch.Tensor]:
    """A small encoder, a smooth content image, and a rough style image of another size."""
    encoder = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(inplace=True)).double()
    for name, weights in encoder.named_parameters():
        weights.data = draw(*weights.shape) * (0.3 if name == "0.weight" else 0.1)
    content = torch.linspace(0.5, 0.7, 10, dtype=torch.float64).expand(1, 3, 12, 10).contiguous()
    return encoder, content, (draw(1, 3, 9, 14) > 0).double() * 0.5 + 0.2


def style_distance(picture: torch.Tensor) -> torch.Tensor:
    """The style loss of a picture in the task."""
    encoder, _, style = task()
    one, other = (extract_features(each, encoder, ["1"])["1"] for each in (picture, style))
    return style_loss(one, gram_matrix(other))


def test_transfer_without_content_makes_a_texture() -> None:
    """With the style alone, its Gram matrix is matched almost fully (Gatys et al., 2015)."""
    encoder, content, style = task()
    picture = transfer_style(
        encoder, content, style, content_weights={"1": 0.0}, style_weights={"1": 1e5}, num_steps=60
    )
    assert picture.shape == content.shape
    assert style_distance(picture) < 0.02 * style_distance(content)
    assert not torch.allclose(picture, content, atol=0.1)


def test_transfer_balances_content_and_style() -> None:
    """The more the style weighs, the more of it there is, and the less of the content is left."""
    encoder, content, style = task()
    pictures = [
        transfer_style(
            encoder,
            content,
            style,
            content_weights={"0": 1.0},
            style_weights={"1": weight},
            num_steps=40,
        )
        for weight in (1.0, 30.0, 1e3)
    ]
    distances = [style_distance(picture) for picture in pictures]
    moved = [(picture - content).square().mean() for picture in pictures]
    assert distances == sorted(distances, reverse=True)
    assert moved == sorted(moved)


def test_transfer_starts_as_the_content_image_and_reports_each_evaluation() -> None:
    """The first content part is zero; the loss is the sum of the parts and falls."""
    calls: list[tuple[float, float, float]] = []
    transfer_style(
        *task(),
        content_weights={"0": 1.0},
        style_weights={"1": 1e4},
        num_steps=25,
        callback=lambda *numbers: calls.append(numbers),
    )
    assert calls[0][1] == 0
    assert 20 <= len(calls) <= 45
    assert all(total == pytest.approx(content + style) for total, content, style in calls)
    assert calls[-1][0] < 0.5 * calls[0][0]


def test_transfer_smooths_by_the_total_variation_per_element() -> None:
    """The third term is the weight times the variation divided by the number of elements."""
    encoder, _, style = task()
    content, calls = draw(1, 3, 6, 5).sigmoid(), []
    picture = transfer_style(
        encoder,
        content,
        style,
        content_weights={"0": 0.0},
        style_weights={"1": 0.0},
        tv_weight=6.0,
        num_steps=20,
        callback=lambda *numbers: calls.append(numbers),
    )
    assert calls[0] == (pytest.approx(6 * total_variation_loss(content).item() / 90), 0, 0)
    assert total_variation_loss(picture) < 1e-3 * total_variation_loss(content)


def test_transfer_leaves_everything_as_it_was() -> None:
    """Images, the encoder, its gradients and the global state are the same; limits are kept."""
    (encoder, _, style), (other, _, _) = task(), task()
    content = (draw(1, 12, 10, 3) > 0).double().permute(0, 3, 1, 2)  # strides of another order
    before, state = content.clone(), torch.get_rng_state()
    picture = transfer_style(
        encoder, content, style, content_weights={"1": 0.1}, style_weights={"1": 1e4}, num_steps=8
    )
    assert not picture.requires_grad
    assert ((picture >= 0) & (picture <= 1)).all()
    assert torch.equal(content, before)
    assert torch.equal(state, torch.get_rng_state())
    assert torch.equal(style, task()[2])
    assert all(weights.grad is None for weights in encoder.parameters())
    assert all(map(torch.equal, encoder.state_dict().values(), other.state_dict().values()))
