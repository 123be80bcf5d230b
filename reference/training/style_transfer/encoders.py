"""VGG-19, the network whose features neural style transfer compares.

The network is a plain sequence whose children have the names that papers use: "conv1_1",
"relu1_1", ..., "pool5" (Simonyan and Zisserman, 2015, table 1, column E). Its weights are those of
the network trained on ImageNet, or random: a random VGG-19 has good features for style, and
passable ones for content (He, Wang and Hopcroft, 2016, "A powerful generative model using random
weights for the deep image representation"; Ustyuzhaninov, Brendel, Gatys and Bethge, 2017, "What
does it take to generate natural textures?").
"""

import math
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import torch
from torch import nn

from reference.style_transfer import Normalization
from reference.training.errors import EncoderFault
from reference.training.style_transfer.weights import official_weights, weights_from_file

__all__ = [
    "IMAGENET_MEAN",
    "IMAGENET_STD",
    "Pooling",
    "shortest_side",
    "truncate",
    "vgg19",
]

Pooling = Literal["max", "average"]

# Mean and deviation of the red, green and blue values, in [0, 1], of the images in ImageNet.
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)

# Each block: how many convolutions, and how many channels each of them puts out.
_BLOCKS = ((2, 64), (2, 128), (4, 256), (4, 512), (4, 512))


def vgg19(
    weights: Literal["pretrained", "random"] | Path,
    *,
    seed: int = 0,
    pooling: Pooling = "max",
    sha256: str | None = None,
) -> nn.Sequential:
    """Build a frozen VGG-19 without its classifier.

    Args:
        weights: "pretrained" for the official weights, from torch's cache or the network; a file
            with the same weights (`vgg19-dcbb9e9d.pth`, or a safetensors file with its names); or
            "random".
        seed: decides about random weights, and about nothing else.
        pooling: the network was trained with "max"; "average" gives smoother gradients (Gatys,
            Ecker and Bethge, 2016, section 2), and is the better choice for random weights.
        sha256: what the hash of a safetensors file must be, if that is known.

    Returns:
        A sequence in evaluation mode, with frozen float32 parameters, whose first child
        "normalization" expects images of shape (N, 3, H, W) with values in [0, 1].

    Raises:
        EncoderFault: the weights cannot be had, or are not those of a VGG-19.
    """
    encoder = _layers(pooling)
    if weights == "random":
        _randomize(encoder, seed)
    else:
        state = (
            official_weights() if weights == "pretrained" else weights_from_file(weights, sha256)
        )
        encoder.load_state_dict({**encoder.state_dict(), **state})
    return encoder.requires_grad_(False).eval()


def truncate(encoder: nn.Sequential, layers: Iterable[str]) -> nn.Sequential:
    """Drop the layers after the last one in use.

    Args:
        encoder: a sequence of named layers; it is not changed.
        layers: names of the layers in use; at least one.

    Returns:
        A sequence of the same layer objects, up to the last one in use.

    Raises:
        EncoderFault: no layer is given, or the encoder has none of such a name.
    """
    wanted = dict.fromkeys(layers)
    children = dict(encoder.named_children())
    unknown = [name for name in wanted if name not in children]
    if unknown or not wanted:
        raise EncoderFault(
            f"Layers of the encoder were expected, and there is no {', '.join(unknown)}. "
            f"What to do: choose from {', '.join(children)}."
            if unknown
            else "At least one layer of the encoder was expected, and none was named. "
            "What to do: name one, such as conv4_2."
        )
    last = max(list(children).index(name) for name in wanted)
    return nn.Sequential(OrderedDict(list(children.items())[: last + 1]))


def shortest_side(encoder: nn.Sequential) -> int:
    """The least height and width, in pixels, from which every layer still puts something out."""
    halved = 0
    for layer in encoder.modules():
        halved -= isinstance(layer, nn.Upsample)
        halved += isinstance(layer, nn.MaxPool2d | nn.AvgPool2d)
        halved += isinstance(layer, nn.Conv2d) and layer.stride == (2, 2)
    return 1 << max(0, halved)


def _layers(pooling: Pooling) -> nn.Sequential:
    """All layers, with weights that are still to be filled in."""
    layers: OrderedDict[str, nn.Module] = OrderedDict()
    layers["normalization"] = Normalization(IMAGENET_MEAN, IMAGENET_STD)
    incoming = 3
    for block, (depth, channels) in enumerate(_BLOCKS, start=1):
        for number in range(1, depth + 1):
            # By way of the meta device: torch's own initialisation draws from its global state.
            layers[f"conv{block}_{number}"] = nn.Conv2d(
                incoming, channels, kernel_size=3, padding=1, device="meta"
            ).to_empty(device="cpu")
            # Not in place, so that what a convolution put out stays as it was.
            layers[f"relu{block}_{number}"] = nn.ReLU()
            incoming = channels
        layers[f"pool{block}"] = nn.AvgPool2d(2) if pooling == "average" else nn.MaxPool2d(2)
    return nn.Sequential(layers)


def _randomize(encoder: nn.Sequential, seed: int) -> None:
    """Draw all weights from N(0, 2 / (9 * incoming channels)); biases are zero.

    That keeps the size of what rectified layers put out the same at all depths (He, Zhang, Ren and
    Sun, 2015, equation 10).
    """
    generator = torch.Generator().manual_seed(seed)
    for layer in encoder:
        if isinstance(layer, nn.Conv2d):
            nn.init.normal_(
                layer.weight, std=math.sqrt(2 / layer.weight[0].numel()), generator=generator
            )
            assert layer.bias is not None
            nn.init.zeros_(layer.bias)
