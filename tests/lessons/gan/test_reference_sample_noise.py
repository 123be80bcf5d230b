"""The reference of `sample_noise`, against values worked out by hand."""

import torch

from reference.gan import sample_noise


def test_noise_comes_from_the_generator_that_is_given() -> None:
    """The shape is (batch_size, dim), and the same state gives the same numbers."""
    first, second = (
        sample_noise(3, 5, generator=torch.Generator().manual_seed(1)) for _ in range(2)
    )
    assert first.shape == (3, 5)
    assert torch.equal(first, second)
    assert not torch.equal(first, sample_noise(3, 5))
