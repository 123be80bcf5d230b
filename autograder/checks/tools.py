"""What scenarios share. It travels to the worker with the scenario that uses it."""

from typing import Any

import torch


def gradient(
    result: Any, argument: torch.Tensor, weights: torch.Tensor | None = None
) -> torch.Tensor | None:
    """The gradient of the weighted sum of ``result`` with respect to ``argument``.

    Args:
        result: what a submission's function returned, of any type.
        argument: a tensor that requires a gradient.
        weights: a tensor with as many elements as ``result`` should have; all ones if None.

    Returns:
        A tensor of the argument's shape, or None if no gradient reaches the argument.
    """
    if not isinstance(result, torch.Tensor) or not result.requires_grad:
        return None
    if weights is not None and weights.numel() == result.numel():
        result = result * weights.reshape(result.shape)
    (found,) = torch.autograd.grad(result.sum(), argument, allow_unused=True, retain_graph=True)
    return found
