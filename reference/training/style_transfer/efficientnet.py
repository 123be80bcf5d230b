"""The first blocks of EfficientNet-Lite0, trained on ImageNet: the encoder that comes with us.

It has 0.25 million weights where VGG-19 has 20, and fits into a file of 0.5 MB. The network is a
plain sequence of "normalization", "upsample", "stem", "block0", ..., "block7" (Tan and Le, 2019,
"EfficientNet: Rethinking model scaling for convolutional neural networks"; each block is an
inverted residual of Sandler et al., 2018, "MobileNetV2"). Two things differ from the network as it
was trained: its batch normalisations are folded into the convolutions, which gives the same
features, and images are enlarged twofold first, because the stem halves them and what it skips
would show as coloured noise.

`efficientnet_lite0/NOTICE.md` says where the weights come from.
"""

import hashlib
import io
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from torch import nn

from reference.style_transfer import Normalization
from reference.training.errors import EncoderFault

__all__ = ["BLOCKS", "SHA256", "WEIGHTS", "efficientnet_lite0", "read_weights"]

WEIGHTS = Path(__file__).parent / "efficientnet_lite0" / "efficientnet_lite0.npz"
SHA256 = "46de460ff0ef748e49e7ffb7a0761c23adecef92477a363909a0a79328724749"
"""The hash of the file with the weights."""

BLOCKS = 8
"""How many blocks follow the stem."""

_MEAN, _STD = (127 / 255,) * 3, (128 / 255,) * 3
_HALVING = ("stem", "block1", "block3", "block5")


def efficientnet_lite0(path: Path = WEIGHTS) -> nn.Sequential:
    """Build the frozen network.

    Args:
        path: the file with the weights.

    Returns:
        A sequence in evaluation mode, with frozen float32 parameters, whose first child
        "normalization" expects images of shape (N, 3, H, W) with values in [0, 1]. The stem gives
        32 channels at full height and width; block 7 gives 80 at an eighth of both.

    Raises:
        EncoderFault: the file is missing, or is another one than it should be.
    """
    weights = read_weights(path)
    layers: OrderedDict[str, nn.Module] = OrderedDict()
    layers["normalization"] = Normalization(_MEAN, _STD)
    layers["upsample"] = nn.Upsample(scale_factor=2, mode="bilinear")
    layers["stem"] = nn.Sequential(*_convolution(weights, "stem", 2), nn.ReLU6())
    for number in range(BLOCKS):
        layers[f"block{number}"] = _block(weights, f"block{number}")
    return nn.Sequential(layers).requires_grad_(False).eval()


def read_weights(path: Path) -> dict[str, torch.Tensor]:
    """Read the file with the weights, once its hash is known to be right.

    Args:
        path: of the file.

    Returns:
        Names such as "block0.depthwise.weight" and their float32 tensors.

    Raises:
        EncoderFault: the file is missing, or is another one than it should be.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise EncoderFault(
            f"The encoder's weights were expected at {path}, and cannot be read "
            f"({error.strerror}). What to do: take the file from the repository."
        ) from None
    actual = hashlib.sha256(content).hexdigest()
    if actual != SHA256:
        raise EncoderFault(
            f"The SHA-256 of {path} should be {SHA256}, and it is {actual} ({len(content)} bytes): "
            "the file is cut short or changed. What to do: take it from the repository again."
        )
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        return {name: torch.from_numpy(arrays[name]).float() for name in arrays.files}


class _Residual(nn.Module):
    """Adds to its input what its layers make of it; both have the shape (N, C, H, W)."""

    def __init__(self, body: nn.Sequential) -> None:
        super().__init__()
        self.body = body

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        change: torch.Tensor = self.body(features)
        return features + change


def _block(weights: Mapping[str, torch.Tensor], name: str) -> nn.Module:
    """Make many channels of few, convolve each of them alone, and make few of them again."""
    stride = 2 if name in _HALVING else 1
    layers = [
        *_convolution(weights, f"{name}.depthwise", stride),
        nn.ReLU6(),
        *_convolution(weights, f"{name}.project"),
    ]
    expand = weights.get(f"{name}.expand.weight")
    if expand is None:  # block 0 gets many channels from the stem
        return nn.Sequential(*layers)
    body = nn.Sequential(*_convolution(weights, f"{name}.expand"), nn.ReLU6(), *layers)
    fits = stride == 1 and expand.shape[1] == weights[f"{name}.project.weight"].shape[0]
    return _Residual(body) if fits else body


def _convolution(
    weights: Mapping[str, torch.Tensor], name: str, stride: int = 1
) -> list[nn.Module]:
    """A convolution whose output is ceil(H / stride) high; its weights say all but the stride.

    With stride 2 more zeros stand below and to the right than above and to the left, as in
    TensorFlow, where the network was trained.
    """
    outgoing, incoming, kernel, _ = weights[f"{name}.weight"].shape
    groups = outgoing if name.endswith("depthwise") else 1
    padding = kernel // 2 if stride == 1 else 0
    # torch's own initialisation, which the meta device avoids, draws from its global state.
    layer = nn.Conv2d(
        incoming * groups, outgoing, kernel, stride, padding, groups=groups, device="meta"
    )
    state = {part: weights[f"{name}.{part}"] for part in ("weight", "bias")}
    layer.load_state_dict(state, assign=True)
    if stride == 1:
        return [layer]
    before, after = (kernel - 2) // 2, (kernel - 1) // 2
    return [nn.ZeroPad2d((before, after, before, after)), layer]
