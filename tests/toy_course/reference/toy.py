"""Right solutions of the lesson *Toy*."""

from collections.abc import Sequence

import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)


class Normalization(nn.Module):
    """Shift and scale each channel: (x - mean) / std.

    Args:
        mean: C numbers, one per channel.
        std: C positive numbers, one per channel.
    """

    def __init__(self, mean: Sequence[float], std: Sequence[float]) -> None:
        super().__init__()
        ### BEGIN SOLUTION
        self.register_buffer("mean", torch.as_tensor(mean).reshape(-1, 1, 1))
        self.register_buffer("std", torch.as_tensor(std).reshape(-1, 1, 1))
        ### END SOLUTION

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Normalise a batch of images.

        Args:
            image: floating tensor of shape (N, C, H, W); it is not changed.

        Returns:
            A new floating tensor of shape (N, C, H, W).
        """
        ### BEGIN SOLUTION
        return (image - self.get_buffer("mean")) / self.get_buffer("std")
        ### END SOLUTION


def gram_matrix(features: torch.Tensor) -> torch.Tensor:
    """Products of channels, summed over all positions and divided by C*H*W, image by image.

    Args:
        features: floating tensor of shape (N, C, H, W); it is not changed.

    Returns:
        Floating tensor of shape (N, C, C).
    """
    ### BEGIN SOLUTION
    n, c, h, w = features.shape
    rows = features.reshape(n, c, h * w)  # (N, C, H*W)
    return rows @ rows.transpose(1, 2) / (c * h * w)  # (N, C, C)
    ### END SOLUTION


def content_loss(features: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Mean squared difference.

    Args:
        features: floating tensor of any shape.
        target: floating tensor of the same shape, a constant: no gradient reaches it.

    Returns:
        Floating tensor of one element, differentiable with respect to `features`.
    """
    ### BEGIN SOLUTION
    return F.mse_loss(features, target.detach())
    ### END SOLUTION


def style_loss(features: torch.Tensor, target_gram: torch.Tensor) -> torch.Tensor:
    """Mean squared difference between the Gram matrix of `features` and a given one.

    Args:
        features: floating tensor of shape (N, C, H, W).
        target_gram: floating tensor of shape (N, C, C), a constant.

    Returns:
        Floating tensor of one element, differentiable with respect to `features`.
    """
    ### BEGIN SOLUTION
    difference = gram_matrix(features) - target_gram.detach()  # (N, C, C)
    return difference.square().mean()
    ### END SOLUTION
