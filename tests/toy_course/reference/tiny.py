"""Right solutions of the lesson *Tiny*."""

import torch
from torch import nn


class Scale(nn.Module):
    """Multiply by a number.

    Args:
        factor: the number.
    """

    def __init__(self, factor: float) -> None:
        super().__init__()
        ### BEGIN SOLUTION
        self.factor = factor
        ### END SOLUTION

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Multiply.

        Args:
            x: floating tensor of any shape; it is not changed.

        Returns:
            A new tensor of the same shape.
        """
        ### BEGIN SOLUTION
        return self.factor * x
        ### END SOLUTION


def halve(x: torch.Tensor) -> torch.Tensor:
    """Half of each number.

    Args:
        x: floating tensor of any shape; it is not changed.

    Returns:
        A new tensor of the same shape.
    """
    ### BEGIN SOLUTION
    return x / 2
    ### END SOLUTION
