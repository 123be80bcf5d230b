"""The reference of `discriminator_loss`, against values worked out by hand."""

import math

import pytest
import torch

from reference.gan import discriminator_loss
from tests.lessons.numbers import assert_equal, column


def test_cross_entropy_by_hand() -> None:
    """With logits 0 each mean is log 2, and the batches need not be equal."""
    assert_equal(discriminator_loss(column(0, 0, 0), column(0)), 2 * math.log(2))


@pytest.mark.parametrize("size", [20.0, 120.0])
def test_cross_entropy_of_large_logits(size: float) -> None:
    """The loss is about the logit where the discriminator is wrong, and its gradient is ±1."""
    real, fake = torch.tensor([-size]).requires_grad_(), torch.tensor([size]).requires_grad_()
    loss = discriminator_loss(real, fake)
    loss.backward()
    assert loss.item() == pytest.approx(2 * size)
    assert (real.grad, fake.grad) == (torch.tensor([-1.0]), torch.tensor([1.0]))
