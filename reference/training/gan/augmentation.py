"""Random changes of images that a gradient can pass, for real and generated images alike.

With few images the discriminator learns them by heart. If real and generated images are both
changed at random before it sees them, that takes longer. The changes are differentiable, so the
generator still learns; and it does not learn to make changed images, since what the discriminator
compares are changed images of both kinds (DiffAugment: Zhao, Liu, Lin, Zhu and Han, 2020).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

import torch
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)

__all__ = ["AUGMENTATIONS", "AugmentationName", "augmented"]

AugmentationName = Literal["brightness", "contrast", "shift", "cutout"]

_BRIGHTER = 0.3  # at most, of values in [-1, 1]
_LEAST_CONTRAST, _MOST_CONTRAST = 0.5, 1.5
_SHIFT = 1 / 8  # at most, as a part of height and width
_CUTOUT = 1 / 4  # height and width of the square, as a part of those of the image


def augmented(
    images: torch.Tensor,
    names: Sequence[AugmentationName],
    *,
    generator: torch.Generator | None = None,
) -> torch.Tensor:
    """Change each image at random, in a way of its own.

    Args:
        images: floating tensor of shape (N, C, H, W), values in [-1, 1]; it is not changed.
        names: of the changes, in the order in which they are made. "brightness" adds up to ±0.3;
            "contrast" multiplies the distances to the mean by 0.5 to 1.5; "shift" moves the image
            by up to an eighth of its size in both directions, and repeats the border; "cutout"
            puts a grey square of a quarter of its height and width somewhere.
        generator: what to draw from, on the device of the images; None for PyTorch's own.

    Returns:
        Tensor of that shape, differentiable with respect to `images`. Values may be outside of
        [-1, 1].
    """
    for name in names:
        images = AUGMENTATIONS[name](images, generator)
    return images


def _brightness(images: torch.Tensor, generator: torch.Generator | None) -> torch.Tensor:
    return images + (2 * _uniform(images, generator) - 1) * _BRIGHTER


def _contrast(images: torch.Tensor, generator: torch.Generator | None) -> torch.Tensor:
    factors = torch.lerp(
        torch.full_like(images[:, :1, :1, :1], _LEAST_CONTRAST),
        torch.full_like(images[:, :1, :1, :1], _MOST_CONTRAST),
        _uniform(images, generator),
    )
    mean = images.mean(dim=(1, 2, 3), keepdim=True)
    return (images - mean) * factors + mean


def _shift(images: torch.Tensor, generator: torch.Generator | None) -> torch.Tensor:
    number, _, height, width = images.shape
    rows, columns = round(height * _SHIFT), round(width * _SHIFT)
    padded = F.pad(images, (columns, columns, rows, rows), mode="replicate")
    vertical = _integers(images, 2 * rows + 1, generator) + _range(images, height)  # (N, H)
    horizontal = _integers(images, 2 * columns + 1, generator) + _range(images, width)  # (N, W)
    items = _range(images, number)[:, None, None]
    moved = padded.permute(0, 2, 3, 1)[items, vertical[:, :, None], horizontal[:, None, :]]
    return moved.permute(0, 3, 1, 2)  # (N, C, H, W)


def _cutout(images: torch.Tensor, generator: torch.Generator | None) -> torch.Tensor:
    kept = []
    for size in images.shape[2:]:
        side = round(size * _CUTOUT)
        # The square may reach beyond the border, so that the middle is not cut out more often.
        start = _integers(images, size + side, generator) - side
        position = _range(images, size)
        kept.append((position < start) | (position >= start + side))  # (N, H) or (N, W)
    return images * (kept[0][:, None, :, None] | kept[1][:, None, None, :])


def _uniform(images: torch.Tensor, generator: torch.Generator | None) -> torch.Tensor:
    """One number of U(0, 1) for each image, shape (N, 1, 1, 1)."""
    shape = (len(images), 1, 1, 1)
    return torch.rand(shape, generator=generator, device=images.device, dtype=images.dtype)


def _integers(images: torch.Tensor, below: int, generator: torch.Generator | None) -> torch.Tensor:
    """One whole number from 0 to `below` - 1 for each image, shape (N, 1)."""
    return torch.randint(0, below, (len(images), 1), generator=generator, device=images.device)


def _range(images: torch.Tensor, end: int) -> torch.Tensor:
    return torch.arange(end, device=images.device)


AUGMENTATIONS: Mapping[
    AugmentationName, Callable[[torch.Tensor, torch.Generator | None], torch.Tensor]
] = {"brightness": _brightness, "contrast": _contrast, "shift": _shift, "cutout": _cutout}
