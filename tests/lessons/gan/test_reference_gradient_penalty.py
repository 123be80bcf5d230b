"""The reference of `gradient_penalty`, against values worked out by hand."""

import pytest
import torch

from reference.gan import gradient_penalty


@pytest.mark.parametrize("slope", [0.0, 0.5, 3.0])
def test_penalty_of_a_linear_critic(slope: float) -> None:
    """It is (slope - 1)² wherever one looks, and its gradient is finite."""
    weight = torch.full((1, 2, 2), slope / 2).requires_grad_()  # of norm `slope`
    real, fake = torch.randn(2, 5, 1, 2, 2)
    penalty = gradient_penalty(lambda x: (x * weight).flatten(1).sum(dim=1), real, fake)
    penalty.backward()
    assert penalty.item() == pytest.approx((slope - 1) ** 2)
    assert weight.grad is not None
    assert weight.grad.isfinite().all()
