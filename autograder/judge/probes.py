"""What scenarios share. It travels to the worker with the scenario that uses it."""

from collections.abc import Callable
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

    Raises:
        RuntimeError: the function has changed the argument, which requires no gradient any more.
    """
    if not argument.requires_grad:
        raise RuntimeError("what the function was given no longer requires its gradient")
    if not isinstance(result, torch.Tensor) or not result.requires_grad:
        return None
    if weights is not None and weights.numel() == result.numel():
        result = result * weights.reshape(result.shape)
    (found,) = torch.autograd.grad(result.sum(), argument, allow_unused=True, retain_graph=True)
    return found


def rise(
    function: Callable[[torch.Tensor], Any],
    argument: torch.Tensor,
    rng: torch.Generator,
    lowest: torch.Tensor | None = None,
) -> torch.Tensor | None:
    """How much a loss grows along some ways, and how much its gradient says that it does.

    Args:
        function: the loss as a function of one tensor.
        argument: where; not changed.
        rng: what to draw the ways from.
        lowest: where the loss should be 0; nowhere if None.

    Returns:
        Of shape (10,): how much it grows along four ways, and how much its gradient says, which are
        near to each other for a loss and its own gradient; then the loss here, and where it should
        be lowest (0 without such a place). None where something that comes out is no number, or has
        no gradient.
    """
    start = argument.detach()
    here = start.clone().requires_grad_()
    loss = function(here + 0)
    slope = gradient(loss, here)
    ways = [torch.randn(start.shape, generator=rng, dtype=start.dtype) for _ in range(4)]
    ends = [function(start + step * way) for way in ways for step in (0.01, -0.01)]
    if lowest is not None:
        ends.append(function(lowest.detach().clone()))
    numbers = [float(one) for one in ends if isinstance(one, torch.Tensor) and one.numel() == 1]
    if slope is None or len(numbers) < len(ends):
        return None
    grown = [(numbers[2 * place] - numbers[2 * place + 1]) / 0.02 for place in range(4)]
    said = [float((slope * way).sum()) for way in ways]
    places = [float(loss.detach()), 0.0 if lowest is None else numbers[-1]]
    return torch.tensor([*grown, *said, *places], dtype=torch.float64)
