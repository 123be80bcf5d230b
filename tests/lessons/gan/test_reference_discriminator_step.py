"""The reference of `discriminator_step`, against values worked out by hand."""

import math

import pytest
import torch

from reference.gan import discriminator_step
from tests.lessons.numbers import one_number


def test_discriminator_step_by_hand() -> None:
    """Real 1 and generated 3·0 = 0: the gradient is -sigmoid(-2), and old gradients are gone."""
    discriminator, generator = one_number()
    discriminator.weight.grad = torch.ones(1, 1)
    optimizer = torch.optim.SGD(discriminator.parameters(), lr=1.0)
    loss = discriminator_step(
        discriminator, generator, optimizer, torch.ones(1, 1), torch.zeros(1, 1)
    )
    assert loss == pytest.approx(math.log(1 + math.exp(-2)) + math.log(2))
    assert discriminator.weight.item() == pytest.approx(2 + 1 / (1 + math.exp(2)))
    assert generator.weight.item() == 3
