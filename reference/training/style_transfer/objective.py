"""What a stylised image is optimised for: the lesson's losses, weighted, at one size."""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import nn

from reference.style_transfer import (
    extract_features,
    gram_matrix,
    total_loss,
    total_variation_loss,
)

__all__ = ["Objective", "Terms"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Objective:
    """What an image is optimised for.

    The weights are relative: each layer's content loss is divided by the mean square of its target,
    and so is each layer's style loss. A term of weight 1 is then 1 where the features (or the Gram
    matrix) are zero, whatever the encoder and the size of the image.

    Attributes:
        content_weights: the layers whose content counts, with the weight of each.
        style_weights: the layers whose style counts, with the weight of each.
        tv_weight: the weight of the total variation per element.
    """

    content_weights: Mapping[str, float]
    style_weights: Mapping[str, float]
    tv_weight: float = 0.0


class Terms:
    """The objective for one pair of images at one size.

    Args:
        encoder: the network whose features are compared.
        content: the content image, of shape (1, 3, H, W) with values in [0, 1].
        style: the style image, of shape (1, 3, H', W'), at the scale that it is to have.
        goal: the weights.
    """

    def __init__(
        self, encoder: nn.Sequential, content: torch.Tensor, style: torch.Tensor, goal: Objective
    ) -> None:
        self.encoder, self.goal = encoder, goal
        with torch.no_grad():
            self.content_targets = extract_features(content, encoder, goal.content_weights)
            features = extract_features(style, encoder, goal.style_weights)
        self.style_targets = {name: gram_matrix(each) for name, each in features.items()}
        self.content_weights = _relative(goal.content_weights, self.content_targets)
        self.style_weights = _relative(goal.style_weights, self.style_targets)
        self.layers = goal.content_weights.keys() | goal.style_weights.keys()

    def __call__(
        self, image: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        """The total and its parts (content, style, tv), tensors of one element."""
        total, content, style = total_loss(
            extract_features(image, self.encoder, self.layers),
            self.content_targets,
            self.style_targets,
            self.content_weights,
            self.style_weights,
        )
        tv = self.goal.tv_weight * total_variation_loss(image) / image.numel()
        return total + tv, content, style, tv


def _relative(
    weights: Mapping[str, float], targets: Mapping[str, torch.Tensor]
) -> dict[str, float]:
    tiny = torch.finfo(torch.float32).tiny
    return {
        name: weight / max(targets[name].square().mean().item(), tiny)
        for name, weight in weights.items()
    }
