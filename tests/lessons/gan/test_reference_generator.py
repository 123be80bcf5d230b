"""The reference of `Generator`, against values worked out by hand."""

import pytest
import torch

from reference.gan import Generator


@pytest.mark.parametrize("channels", [1, 3])
def test_noise_becomes_pictures(channels: int) -> None:
    """They are in [-1, 1]; one alone is enough."""
    generator = Generator(7, channels).eval()
    for count in (1, 4):
        pictures = generator(torch.randn(count, 7))
        assert pictures.shape == (count, channels, 32, 32)
        assert pictures.abs().max() <= 1
