"""The embedded digits: 5,000 of MNIST, with their labels."""

import hashlib
import io
from pathlib import Path

import numpy as np
import torch

from reference.training.errors import ImagesFault

__all__ = ["HELD_OUT", "KINDS", "PATH", "SHA256", "load_digits"]

PATH = Path(__file__).parent / "mnist" / "mnist_5000.npz"
"""Made by `reference.training.images.convert_mnist`; students have it beside their notebook."""

SHA256 = "0763a8259e53f528b457d6c6593d7847361cb82f2fa4ef53d8631f53fd65aef1"
KINDS = 10
HELD_OUT = 500
"""How many digits, the last ones, no generator is trained on: fifty of each kind."""


def load_digits(path: Path = PATH) -> tuple[torch.Tensor, torch.Tensor]:
    """Read the digits and their labels.

    Args:
        path: of the file.

    Returns:
        Uint8 tensor of shape (5000, 28, 28), white strokes (255) on black (0), and int64 tensor of
        shape (5000,): 0, 1, ..., 9, 0, 1, and so on.

    Raises:
        ImagesFault: the file is missing, cut or changed.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ImagesFault(
            f"The digits were expected in {path}, and it cannot be read ({error.strerror}). "
            + _REMEDY
        ) from None
    found = hashlib.sha256(content).hexdigest()
    if found != SHA256:
        raise ImagesFault(
            f"{path} is cut or changed: the SHA-256 {SHA256[:12]}... was expected, and its "
            f"{len(content)} bytes have {found[:12]}... {_REMEDY}"
        )
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        images, labels = arrays["images"], arrays["labels"]
    return torch.from_numpy(images), torch.from_numpy(labels).long()


_REMEDY = (
    "What to do: restore it from the repository (git checkout), or choose --data small-digits."
)
