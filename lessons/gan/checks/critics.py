"""Critics whose slopes are known, and what comes of them. It travels with the scenarios."""

from typing import Any

import torch


def scores_of(images: torch.Tensor, slopes: torch.Tensor) -> torch.Tensor:
    """Scores of shape (N, 1) with these slopes at the images, and the same values for all images.

    Args:
        images: of shape (N, ...).
        slopes: of that shape, or of one that is broadcast to it.
    """
    nothing = images - images.detach()
    meaningless = torch.arange(len(images)).to(images)[:, None].sin()
    return (nothing * slopes).flatten(1).sum(dim=1, keepdim=True) + meaningless


def is_number(value: Any) -> bool:
    """Whether something is a tensor of one real number."""
    return isinstance(value, torch.Tensor) and value.numel() == 1 and not value.is_complex()


def tensor_of(result: Any) -> Any:
    """A result as a tensor, where it is a number; another check asks for gradients."""
    return torch.tensor(result) if isinstance(result, float) else result
