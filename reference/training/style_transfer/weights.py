"""The weights of VGG-19: from torch's cache, the network or a file, never without a check."""

import hashlib
import pickle
from collections.abc import Mapping
from pathlib import Path

import safetensors
import safetensors.torch
import torch

from reference.training.errors import EncoderFault

__all__ = ["official_url", "official_weights", "sha256_of", "weights_from_file"]

# Where the convolutions stand in torchvision's `vgg19().features`, in order.
_POSITIONS = {
    "conv1_1": 0, "conv1_2": 2,
    "conv2_1": 5, "conv2_2": 7,
    "conv3_1": 10, "conv3_2": 12, "conv3_3": 14, "conv3_4": 16,
    "conv4_1": 19, "conv4_2": 21, "conv4_3": 23, "conv4_4": 25,
    "conv5_1": 28, "conv5_2": 30, "conv5_3": 32, "conv5_4": 34,
}  # fmt: skip
_CHANNELS = (3, 64, 128, 256, 512, 512)


def official_url() -> str:
    """Where torchvision's weights are; the name ends with their hash: `vgg19-dcbb9e9d.pth`."""
    # Slow to import, and random weights do not need it.
    from torchvision.models import VGG19_Weights

    return str(VGG19_Weights.DEFAULT.url)


def _hash_prefix(url: str) -> str:
    return url.rsplit("-", 1)[-1].removesuffix(".pth")


def official_weights() -> dict[str, torch.Tensor]:
    """The weights that torchvision offers, from torch's cache or else from the network.

    Returns:
        Names such as "conv1_1.weight" and their float32 tensors.

    Raises:
        EncoderFault: they are not in the cache and cannot be downloaded.
    """
    url = official_url()
    path = Path(torch.hub.get_dir()) / "checkpoints" / url.rsplit("/", 1)[-1]
    if not path.is_file():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            torch.hub.download_url_to_file(url, str(path), _hash_prefix(url), progress=False)
        except (OSError, RuntimeError) as error:
            raise EncoderFault(
                f"The pretrained VGG-19 is not at {path} and cannot be downloaded from {url} "
                f"({error}). What to do: put that file there from a machine with a network, name "
                "another place with --weights FILE, or choose --encoder random, which gives "
                "another kind of image."
            ) from None
    return weights_from_file(path)


def weights_from_file(path: Path, sha256: str | None = None) -> dict[str, torch.Tensor]:
    """Read weights from torchvision's checkpoint or from a safetensors file with its names.

    Args:
        path: a `.pth` file, whose hash must be the one in the name that torchvision gives it, or a
            `.safetensors` file, which cannot hold anything but tensors.
        sha256: the hash that the file must have, 64 hexadecimal digits, if that is known.

    Returns:
        Names such as "conv1_1.weight" and their float32 tensors.

    Raises:
        EncoderFault: the file cannot be read, has another hash, or holds other tensors.
    """
    if not path.is_file():
        raise EncoderFault(
            f"A file with weights was expected, and there is none at {path}. "
            "What to do: see that the path is right."
        )
    checkpoint = path.suffix != ".safetensors"
    if checkpoint or sha256:
        _check_hash(path, (sha256 or _hash_prefix(official_url())).lower())
    try:
        # The hash was checked first, and weights_only refuses everything but tensors.
        state = (
            torch.load(path, map_location="cpu", weights_only=True)  # noqa: TID251
            if checkpoint
            else safetensors.torch.load_file(path)
        )
    except (
        OSError,
        RuntimeError,
        EOFError,
        pickle.UnpicklingError,
        safetensors.SafetensorError,
    ) as error:
        raise EncoderFault(
            f"{path} cannot be read as a file with weights ({str(error).splitlines()[0]}). "
            "What to do: fetch it again."
        ) from None
    return _named(path, state)


def sha256_of(path: Path) -> str:
    """The file's SHA-256 as 64 hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _check_hash(path: Path, expected: str) -> None:
    actual = sha256_of(path)
    if not actual.startswith(expected):
        raise EncoderFault(
            f"The SHA-256 of {path} should begin with {expected}, and it is {actual}: this is "
            f"another file, or a damaged one. What to do: fetch {official_url()} again, or, for "
            "weights of your own, keep them as .safetensors."
        )


def _named(path: Path, state: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Pick the convolutions and give them the names that the encoder has for them."""
    found: dict[str, torch.Tensor] = {}
    faults = []
    for layer, shape in _shapes().items():
        name, kind = layer.split(".")
        key = f"features.{_POSITIONS[name]}.{kind}"
        tensor = state.get(key) if isinstance(state, Mapping) else None
        if tensor is None:
            faults.append(f"{key} is missing")
        elif tuple(tensor.shape) != shape:
            faults.append(f"{key} has shape {tuple(tensor.shape)}, not {shape}")
        elif not tensor.isfinite().all():
            faults.append(f"{key} has values that are not finite")
        else:
            found[layer] = tensor.float()
    if faults:
        raise EncoderFault(
            f"{path} does not hold the weights of a VGG-19: {'; '.join(faults[:3])}"
            f"{f'; and {len(faults) - 3} more' if len(faults) > 3 else ''}. "
            "What to do: use the file that torchvision offers, or one with the same names."
        )
    return found


def _shapes() -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {}
    for name in _POSITIONS:
        block, number = int(name[4]), int(name[6])
        outgoing = _CHANNELS[block]
        incoming = _CHANNELS[block - 1] if number == 1 else outgoing
        shapes[f"{name}.weight"] = (outgoing, incoming, 3, 3)
        shapes[f"{name}.bias"] = (outgoing,)
    return shapes
