"""The pictures a GAN is trained on, as one tensor."""

from pathlib import Path

import numpy as np
import torch
from PIL import Image

__all__ = ["BY_TORCHVISION", "EMBEDDED", "from_unit", "load_images", "to_unit"]

EMBEDDED = ("digits", "faces")
BY_TORCHVISION = ("celeba", "fashion-mnist", "lfw", "mnist")


def load_images(
    source: str, size: int, *, root: Path = Path("data"), download: bool = True
) -> torch.Tensor:
    """Load all pictures: uint8 tensor of shape (N, C, size, size), C is 1 or 3."""
    if source == "digits":
        from sklearn.datasets import load_digits

        array = load_digits().images / 16
    elif source == "faces":
        from skimage.data import lfw_subset

        faces = np.asarray(lfw_subset())[:100]
        array = np.concatenate([faces, faces[:, :, ::-1]])
    else:
        raise NotImplementedError(source)
    resized = [
        np.asarray(Image.fromarray(p.astype(np.float32)).resize((size, size), 3)) for p in array
    ]
    stack = (np.stack(resized) * 255).round().clip(0, 255).astype(np.uint8)
    return torch.from_numpy(stack)[:, None].contiguous()


def to_unit(images: torch.Tensor) -> torch.Tensor:
    """From uint8 to float32 with values in [-1, 1]; the shape stays."""
    return images.float() / 127.5 - 1


def from_unit(images: torch.Tensor) -> torch.Tensor:
    """From [-1, 1] to uint8, rounded; what is outside becomes 0 or 255; the shape stays."""
    return ((images.float() + 1) * 127.5).round().clamp(0, 255).to(torch.uint8)
