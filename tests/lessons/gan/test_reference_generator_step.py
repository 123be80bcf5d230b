"""The reference of `generator_step`, against values worked out by hand."""

import math

import pytest
import torch

from reference.gan import generator_step
from tests.lessons.numbers import one_number


def test_generator_step_by_hand() -> None:
    """Of noise 1 the logit is 6: the gradient is -2·sigmoid(-6)."""
    discriminator, generator = one_number()
    optimizer = torch.optim.SGD(generator.parameters(), lr=1.0)
    loss = generator_step(discriminator, generator, optimizer, torch.ones(1, 1))
    assert loss == pytest.approx(math.log(1 + math.exp(-6)))
    assert generator.weight.item() == pytest.approx(3 + 2 / (1 + math.exp(6)))
    assert discriminator.weight.item() == 2
