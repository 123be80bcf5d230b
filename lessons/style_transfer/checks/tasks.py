"""What `transfer_style` is asked to do: small encoders and images. Travels with the scenarios."""

from typing import TypeAlias

import torch
from torch import nn

Task: TypeAlias = tuple[nn.Sequential, torch.Tensor, torch.Tensor]
"""An encoder, a content image of shape (1, 3, 12, 10), and a style image."""


def _convolution(rng: torch.Generator, inputs: int, outputs: int) -> nn.Conv2d:
    with torch.random.fork_rng(devices=()):
        layer = nn.Conv2d(inputs, outputs, 3, padding=1)
    nn.init.kaiming_normal_(layer.weight, generator=rng)
    nn.init.normal_(layer.get_parameter("bias"), std=0.1, generator=rng)
    for weight in layer.parameters():
        weight.requires_grad_(False)
    return layer


def task(rng: torch.Generator) -> Task:
    """A frozen encoder, and a content image and a style image of one size."""
    layer = _convolution(rng, 3, 16)
    blocks = 0.5 + 0.2 * torch.rand(1, 3, 4, 5, generator=rng)
    content = blocks.repeat_interleave(3, 2).repeat_interleave(2, 3)  # (1, 3, 12, 10)
    style = 0.2 + 0.5 * (torch.rand(1, 3, 12, 10, generator=rng) > 0.5)
    return nn.Sequential(layer, nn.ReLU(inplace=True)), content, style


def task_at_limits(rng: torch.Generator) -> Task:
    """The same where each pixel starts at a limit, and half of them have reason to go beyond."""
    encoder, content, _ = task(rng)
    style = (torch.rand(1, 3, 12, 10, generator=rng) > 0.5).float()
    return encoder, (content > 0.6).float(), style


def noisy_task(rng: torch.Generator) -> Task:
    """The same with a content image that can be made smoother."""
    encoder, content, style = task(rng)
    return encoder, content + 0.2 * torch.rand(content.shape, generator=rng) - 0.1, style


def bright_task(rng: torch.Generator) -> Task:
    """The same with a style brighter than the content: what shrinks features goes the wrong way."""
    encoder, content, style = task(rng)
    return encoder, content, style + 0.2


def other_size_task(rng: torch.Generator) -> Task:
    """The same with a style image of another size, which loses its style where it is resized."""
    encoder, content, _ = task(rng)
    return encoder, content, 0.4 + 0.5 * (torch.rand(1, 3, 6, 5, generator=rng) > 0.5)


def deep_task(rng: torch.Generator) -> Task:
    """The same with an encoder of two blocks."""
    encoder, content, style = task(rng)
    more = _convolution(rng, 16, 6), nn.ReLU(inplace=True)
    return nn.Sequential(*encoder, *more), content, style


def unequal(encoder: nn.Sequential, content: torch.Tensor) -> dict[str, dict[str, float]]:
    """Weights of the four layers of `deep_task`: it shows wherever one does not count as it should.

    A layer's style loss grows with the fourth power of its features.
    """
    with torch.no_grad():
        powers = [
            float(part(content.clone()).square().mean()) ** 2 for part in (encoder[:2], encoder)
        ]
    first, second = 100 / powers[0], 4 / powers[1]
    if second / 4 < first < 4 * second:
        second /= 8
    return {"content_weights": {"0": 50.0, "2": 150.0}, "style_weights": {"3": second, "1": first}}


def weights(content: float, style: float) -> dict[str, dict[str, float]]:
    """One layer for both, with these weights."""
    return {"content_weights": {"1": content}, "style_weights": {"1": style}}


def for_style() -> dict[str, dict[str, float]]:
    """The same where hardly anything but the style counts."""
    return weights(1e-3, 1e5)


def ignore(*_numbers: object) -> None:
    """A callback: that there may be none is asked by one check only."""
