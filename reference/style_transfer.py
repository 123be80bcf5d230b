"""Reference for the lesson *Neural style transfer*.

A picture is optimised so that a network sees in it the content of one picture and the style of
another (Gatys, Ecker and Bethge, 2016). This module holds the parts: the normalisation that the
network expects, the Gram matrix, and the three losses.

What stands between the solution markers is replaced by a stub in the students' notebook; signatures
and docstrings are what students read. Everywhere: images and features are floating tensors of shape
(N, C, H, W), on any device; arguments are never changed; losses are differentiable tensors of one
element.
"""

from collections.abc import Sequence

import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)


class Normalization(nn.Module):
    """Shift and scale each channel of an image: (x - mean) / std.

    Args:
        mean: C numbers, one per channel: a sequence of floats or a tensor of shape (C,).
        std: C positive numbers, one per channel, in the same form.
    """

    def __init__(
        self, mean: Sequence[float] | torch.Tensor, std: Sequence[float] | torch.Tensor
    ) -> None:
        super().__init__()
        ### BEGIN SOLUTION
        # Shape (C, 1, 1) lines up with the channels of (N, C, H, W); (C,) would line up with W.
        self.register_buffer("mean", torch.as_tensor(mean).clone().reshape(-1, 1, 1))
        self.register_buffer("std", torch.as_tensor(std).clone().reshape(-1, 1, 1))
        ### END SOLUTION

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Normalise a batch of images.

        Args:
            image: floating tensor of shape (N, C, H, W) with values in [0, 1]; it is not changed.

        Returns:
            A new floating tensor of shape (N, C, H, W).
        """
        ### BEGIN SOLUTION
        return (image - self.get_buffer("mean")) / self.get_buffer("std")
        ### END SOLUTION


def gram_matrix(features: torch.Tensor) -> torch.Tensor:
    """How strongly each pair of channels is active at the same places, for each image of a batch.

    Entry (n, i, j) is the sum over all positions of channel i times channel j of image n, divided
    by C*H*W. Images of a batch never mix, and the batch size is no part of the divisor. (Johnson,
    Alahi and Fei-Fei, 2016, section 3.2.)

    Args:
        features: floating tensor of shape (N, C, H, W); it is not changed.

    Returns:
        Floating tensor of shape (N, C, C), differentiable with respect to `features`.
    """
    ### BEGIN SOLUTION
    n, c, h, w = features.shape
    rows = features.reshape(n, c, h * w)  # (N, C, H*W)
    return rows @ rows.transpose(1, 2) / (c * h * w)  # (N, C, C)
    ### END SOLUTION


def content_loss(features: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Mean squared difference between the features of two images.

    The mean is over all elements, the batch included. (Gatys, Ecker and Bethge, 2016, equation 1,
    with a mean in place of half the sum.)

    Args:
        features: floating tensor of shape (N, C, H, W): features of the picture being optimised.
        target: floating tensor of the same shape: features of the content image. It is a
            constant: no gradient may reach it.

    Returns:
        Floating tensor of one element, differentiable with respect to `features`.
    """
    ### BEGIN SOLUTION
    return F.mse_loss(features, target.detach())
    ### END SOLUTION


def style_loss(features: torch.Tensor, target_gram: torch.Tensor) -> torch.Tensor:
    """Mean squared difference between the Gram matrix of `features` and a given Gram matrix.

    The mean is over all N*C*C elements; there is no further division. (Gatys, Ecker and Bethge,
    2016, equation 4, with the divisors of `gram_matrix`.)

    Args:
        features: floating tensor of shape (N, C, H, W): features of the picture being optimised.
        target_gram: floating tensor of shape (N, C, C): a Gram matrix already, as `gram_matrix`
            returns it for the style image. It is a constant: no gradient may reach it.

    Returns:
        Floating tensor of one element, differentiable with respect to `features`.
    """
    ### BEGIN SOLUTION
    return F.mse_loss(gram_matrix(features), target_gram.detach())
    ### END SOLUTION


def total_variation_loss(image: torch.Tensor) -> torch.Tensor:
    """Sum of the squared differences between neighbouring pixels.

    Every pair of vertical neighbours (rows r and r+1) and every pair of horizontal neighbours
    (columns k and k+1) counts once, up to the border, in every channel of every image. It is a
    sum, not a mean. (Mahendran and Vedaldi, 2015, section 3, with beta = 2.)

    Args:
        image: floating tensor of shape (N, C, H, W); it is not changed.

    Returns:
        Floating tensor of one element, differentiable with respect to `image`.
    """
    ### BEGIN SOLUTION
    vertical = image[:, :, 1:, :] - image[:, :, :-1, :]  # (N, C, H-1, W)
    horizontal = image[:, :, :, 1:] - image[:, :, :, :-1]  # (N, C, H, W-1)
    return vertical.square().sum() + horizontal.square().sum()
    ### END SOLUTION
