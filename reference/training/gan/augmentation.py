"""Augmentation that a gradient can pass: for real and generated images alike.

With few images the discriminator learns them by heart. If both kinds are changed at random before
it sees them, and the change can be differentiated, that takes longer, and generated images do
not look changed (Zhao, Liu, Lin, Zhu and Han, 2020).
"""

import torch
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)

__all__ = ["translated"]


def translated(
    images: torch.Tensor, most: float, *, generator: torch.Generator | None = None
) -> torch.Tensor:
    """Shift each image by a random number of pixels of its own, in both directions.

    Args:
        images: floating tensor of shape (N, C, H, W).
        most: the largest shift, as a part of height and width, below 1.
        generator: what to draw from, on the device of the images; None for PyTorch's own.

    Returns:
        Tensor of that shape, differentiable with respect to `images`. What moves in is a copy of
        the border.
    """
    number, _, height, width = images.shape
    rows, columns = round(height * most), round(width * most)
    padded = F.pad(images, (columns, columns, rows, rows), mode="replicate")
    device = images.device

    def starts(shift: int) -> torch.Tensor:
        return torch.randint(0, 2 * shift + 1, (number, 1), generator=generator, device=device)

    vertical = starts(rows) + torch.arange(height, device=device)  # (N, H)
    horizontal = starts(columns) + torch.arange(width, device=device)  # (N, W)
    items = torch.arange(number, device=device)[:, None, None]
    moved = padded.permute(0, 2, 3, 1)[items, vertical[:, :, None], horizontal[:, None, :]]
    return moved.permute(0, 3, 1, 2)  # (N, C, H, W)
