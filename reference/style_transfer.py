"""Reference for the lesson *Neural style transfer*.

An image is optimised so that a network sees in it the content of one image and the style of
another (Gatys, Ecker and Bethge, 2016). This module holds the parts: the normalisation that the
network expects, the Gram matrix, the losses, the features that they compare, and the loop that
optimises the pixels.

What stands between the solution markers is replaced by a stub in the students' notebook; signatures
and docstrings are what students read. Everywhere: images and features are floating tensors of shape
(N, C, H, W), on any device; arguments are never changed; losses are differentiable tensors of one
element.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

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
        features: floating tensor of shape (N, C, H, W): features of the image being optimised.
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
        features: floating tensor of shape (N, C, H, W): features of the image being optimised.
        target_gram: floating tensor of shape (N, C, C): a Gram matrix already, as `gram_matrix`
            returns it for the style image. It is a constant: no gradient may reach it.

    Returns:
        Floating tensor of one element, differentiable with respect to `features`.
    """
    ### BEGIN SOLUTION
    difference = gram_matrix(features) - target_gram.detach()  # (N, C, C)
    return difference.square().mean()
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


def extract_features(
    image: torch.Tensor, encoder: nn.Sequential, layers: Iterable[str]
) -> dict[str, torch.Tensor]:
    """What the chosen layers of an encoder put out for an image.

    Args:
        image: floating tensor of shape (N, C, H, W); it is not changed.
        encoder: the network, a sequence of layers. A layer may work in place, as
            `nn.ReLU(inplace=True)` does.
        layers: names of children of the encoder, as `encoder.named_children()` gives them, such
            as "0" or "5".

    Returns:
        A dict from the name of each layer, in the order of `layers`, to its features: a floating
        tensor of shape (N, C', H', W'), differentiable with respect to `image`, with the values
        that stand there right after that layer, whatever later layers do to them.

    Raises:
        KeyError: the encoder has no child of such a name.
    """
    ### BEGIN SOLUTION
    layers = list(layers)
    found: dict[str, torch.Tensor] = {}
    features = image.clone()  # the first layer, too, may work in place
    for name, layer in encoder.named_children():
        features = layer(features)
        if name in layers:
            found[name] = features.clone()
        if len(found) == len(set(layers)):
            break
    return {name: found[name] for name in layers}
    ### END SOLUTION


def total_loss(
    features: Mapping[str, torch.Tensor],
    content_targets: Mapping[str, torch.Tensor],
    style_targets: Mapping[str, torch.Tensor],
    content_weights: Mapping[str, float],
    style_weights: Mapping[str, float],
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Weighted sum of the content losses and the style losses of several layers.

    All five arguments are dicts with layer names as keys. A layer belongs to its target and to its
    weight by name; the order of the keys means nothing, and `features` may hold more layers than
    are used. (Gatys, Ecker and Bethge, 2016, equations 5 and 7.)

    Args:
        features: features of the image being optimised, each of shape (N, C, H, W).
        content_targets: features of the content image, of the same shape; at least one layer.
        style_targets: Gram matrices of the style image, each of shape (N, C, C); at least one
            layer.
        content_weights: a number for each layer of `content_targets`.
        style_weights: a number for each layer of `style_targets`.

    Returns:
        Three floating tensors of one element, differentiable with respect to the features: the
        total, the weighted sum of the content losses, and the weighted sum of the style losses.
        The total is the sum of the other two.
    """
    ### BEGIN SOLUTION
    content = torch.stack(
        [
            content_weights[name] * content_loss(features[name], target)
            for name, target in content_targets.items()
        ]
    ).sum()
    style = torch.stack(
        [
            style_weights[name] * style_loss(features[name], target)
            for name, target in style_targets.items()
        ]
    ).sum()
    return content + style, content, style
    ### END SOLUTION


def transfer_style(
    encoder: nn.Sequential,
    content: torch.Tensor,
    style: torch.Tensor,
    *,
    content_weights: Mapping[str, float],
    style_weights: Mapping[str, float],
    tv_weight: float = 0.0,
    num_steps: int = 100,
    callback: Callable[[float, float, float], None] | None = None,
) -> torch.Tensor:
    """Optimise an image until it has the content of one image and the style of another.

    The image starts as a copy of the content image, and its pixels are the parameters. What is
    minimised is the total loss of the weighted layers, with targets that are computed once, plus
    `tv_weight` times the total variation per element, which is
    `total_variation_loss(image) / image.numel()`. (Gatys, Ecker and Bethge, 2016, section 2.3.)

    Args:
        encoder: the network whose features are compared. Its weights are not changed.
        content: the content image, a floating tensor of shape (1, C, H, W) with values in [0, 1].
            It is not changed.
        style: the style image, a floating tensor of shape (1, C, H', W') with values in [0, 1].
            It is not changed.
        content_weights: the layers whose content counts, with the weight of each.
        style_weights: the layers whose style counts, with the weight of each.
        tv_weight: the weight of the total variation per element.
        num_steps: how many times the loss and its gradient are evaluated. An optimiser that works
            in rounds may evaluate them up to 20 times more, or stop earlier where nothing changes.
        callback: if given, it is called after each evaluation with three numbers (floats, no
            tensors): the loss that is minimised, its content part and its style part.

    Returns:
        The image: a floating tensor of the content image's shape, with values in [0, 1], that
        requires no gradient.
    """
    ### BEGIN SOLUTION
    with torch.no_grad():
        content_targets = extract_features(content, encoder, content_weights)
        style_features = extract_features(style, encoder, style_weights)
        style_targets = {name: gram_matrix(each) for name, each in style_features.items()}
    layers = content_weights.keys() | style_weights.keys()
    # L-BFGS flattens its parameters, so whatever the strides of the image, those of the copy count.
    image = content.detach().clone(memory_format=torch.contiguous_format).requires_grad_()
    optimizer = torch.optim.LBFGS(
        [image], max_iter=num_steps, max_eval=num_steps, line_search_fn="strong_wolfe"
    )

    def closure() -> torch.Tensor:
        features = extract_features(image, encoder, layers)
        total, content_part, style_part = total_loss(
            features, content_targets, style_targets, content_weights, style_weights
        )
        total = total + tv_weight * total_variation_loss(image) / image.numel()
        (image.grad,) = torch.autograd.grad(total, image)  # and none for the encoder
        if callback is not None:
            callback(total.item(), content_part.item(), style_part.item())
        return total

    optimizer.step(closure)
    return image.detach().clamp(0, 1)
    ### END SOLUTION
