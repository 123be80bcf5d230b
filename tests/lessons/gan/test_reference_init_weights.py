"""The reference of `init_weights`, against values worked out by hand."""

import torch
from torch import nn

from reference.gan import init_weights


def test_initial_weights() -> None:
    """Convolutions around 0, batch normalisation around 1, biases 0, the rest as it was."""
    network = nn.Sequential(
        nn.ConvTranspose2d(50, 50, 4),
        nn.BatchNorm2d(5000),
        nn.Linear(2, 2),
        nn.BatchNorm2d(1, affine=False),
    )
    before = network[2].get_parameter("weight").clone()
    network.apply(init_weights)
    weight, factor = (network[k].get_parameter("weight") for k in (0, 1))
    assert weight.mean().abs() < 1e-3
    assert abs(weight.std().item() - 0.02) < 1e-3
    assert (factor.mean() - 1).abs() < 2e-3
    assert not network[0].get_parameter("bias").count_nonzero()
    assert torch.equal(network[2].get_parameter("weight"), before)
