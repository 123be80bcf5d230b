"""What stands in for exercises that others call, where a submission's own are wrong or missing.

None of these is what the exercise asks for, and nobody can learn the solution from them. What
matters is that an exercise which calls them rightly gets the same from them as the reference does,
and that an optimiser can make them small.
"""

from collections.abc import Iterable, Mapping
from functools import partial

import torch
from torch import nn

from autograder.checking.fixture import StandIns


def _bowl(difference: torch.Tensor) -> torch.Tensor:
    """Smooth, smallest at 0, and about linear far from it."""
    return torch.log(torch.cosh(difference.clamp(-20, 20))).mean()


def gram_matrix(features: torch.Tensor, *, tilt: float) -> torch.Tensor:
    """(N, C, H, W) to (N, C, C): products of the channels' means."""
    means = tilt * features.mean(dim=(2, 3))  # (N, C)
    return means[:, :, None] * means[:, None, :]


def content_loss(features: torch.Tensor, target: torch.Tensor, *, tilt: float) -> torch.Tensor:
    """Two tensors of one shape to one number."""
    return _bowl(2 * tilt * (features - target.detach()))


def style_loss(features: torch.Tensor, target_gram: torch.Tensor, *, tilt: float) -> torch.Tensor:
    """(N, C, H, W) and (N, C, C) to one number."""
    return _bowl(5 * (gram_matrix(features, tilt=tilt) - target_gram.detach()))


def total_variation_loss(image: torch.Tensor, *, tilt: float) -> torch.Tensor:
    """(N, C, H, W) to one number: how far pixels are from the mean of their channel."""
    return tilt * (image - image.mean(dim=(2, 3), keepdim=True)).square().sum()


def extract_features(
    image: torch.Tensor, encoder: nn.Sequential, layers: Iterable[str]
) -> dict[str, torch.Tensor]:
    """What the whole encoder puts out, under each of the names."""
    result = encoder(image)
    return dict.fromkeys(layers, result)


def total_loss(
    features: Mapping[str, torch.Tensor],
    content_targets: Mapping[str, torch.Tensor],
    style_targets: Mapping[str, torch.Tensor],
    *weights: Mapping[str, float],
    tilt: float,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Three numbers of which the first is the sum of the others; weights go by their order."""
    parts = []
    kinds = (content_loss, content_targets), (style_loss, style_targets)
    for (loss, targets), numbers in zip(kinds, weights, strict=True):
        rows = zip(targets, targets.values(), numbers.values(), strict=True)
        part = torch.zeros(())
        for name, target, number in rows:
            part = part.to(target) + number * loss(features[name], target, tilt=tilt)
        parts.append(part)
    return parts[0] + parts[1], parts[0], parts[1]


_TILTED = (
    gram_matrix,
    content_loss,
    style_loss,
    total_variation_loss,
    total_loss,
)


def stand_ins(tilt: float) -> StandIns:
    """All of them, by the names of what they stand in for.

    Args:
        tilt: a number near 1 that changes what comes out.
    """
    tilted = {function.__name__: partial(function, tilt=tilt) for function in _TILTED}
    return {**tilted, "extract_features": extract_features}
