"""Numbers to calculate with, and how they are compared."""

from collections.abc import Callable

import torch
from torch import nn

Function = Callable[..., torch.Tensor]


def draw(*shape: int) -> torch.Tensor:
    """Draw a float64 tensor from N(0, 1), the same for each call."""
    generator = torch.Generator().manual_seed(0)
    return torch.randn(shape, generator=generator, dtype=torch.float64)


def column(*numbers: float) -> torch.Tensor:
    """Logits or scores of shape (N, 1)."""
    return torch.tensor(numbers, dtype=torch.float64)[:, None]


def assert_equal(actual: torch.Tensor, expected: object) -> None:
    """Compare with numbers, in the dtype of `actual`."""
    torch.testing.assert_close(
        actual, torch.tensor(expected, dtype=actual.dtype), rtol=1e-6, atol=1e-8
    )


def assert_harmless(function: Function, *arguments: torch.Tensor) -> None:
    """Nothing is changed in place, float64 stays float64, and no random number is drawn."""
    before, state = [each.clone() for each in arguments], torch.get_rng_state()
    assert function(*arguments).dtype == torch.float64
    assert all(map(torch.equal, arguments, before))
    assert torch.equal(state, torch.get_rng_state())


def assert_target_is_constant(loss: Function, features: torch.Tensor, target: torch.Tensor) -> None:
    """The features learn; the target is a constant even if it asks for a gradient."""
    features, target = features.requires_grad_(), target.requires_grad_()
    value = loss(features, target)
    reached, unreached = torch.autograd.grad(value, [features, target], allow_unused=True)
    assert reached is not None
    assert reached.any()
    assert unreached is None


def one_number() -> tuple[nn.Linear, nn.Linear]:
    """A discriminator and a generator of one weight each, 2 and 3, for pictures of one number."""
    networks = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
    for network, weight in zip(networks, (2.0, 3.0), strict=True):
        nn.init.constant_(network.weight, weight)
    return networks
