"""The reference of `train_gan`, against values worked out by hand."""

import pytest
import torch
from torch import nn

from reference.gan import train_gan


def test_training_finds_the_middle() -> None:
    """In a game of one number, the generator comes to where the data are."""
    generator, discriminator = (
        nn.Linear(1, 1),
        nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1)),
    )
    batches = [torch.randn(32, 1) + 3 for _ in range(4)]
    steps: list[int] = []
    history = train_gan(
        generator,
        discriminator,
        batches,
        latent_dim=1,
        num_steps=300,
        learning_rate=0.02,
        callback=steps.append,
    )
    assert steps == list(range(1, 301))
    assert {name: len(losses) for name, losses in history.items()} == {
        "discriminator": 300,
        "generator": 300,
    }
    assert generator(torch.randn(1000, 1)).mean().item() == pytest.approx(3, abs=1)
