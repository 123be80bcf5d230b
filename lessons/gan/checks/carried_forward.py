"""What stands in for exercises that others call, where a submission's own are wrong or missing.

None of these is what the exercise asks for, and nobody can learn the solution from them. What
matters is that an exercise which calls them rightly gets the same from them as the reference does.
"""

import math
from functools import partial
from itertools import count

import torch
from torch import nn

from autograder.checking.fixture import StandIns

_numbers = count(1)


def discriminator_loss(
    logits_real: torch.Tensor, logits_fake: torch.Tensor, *, tilt: float
) -> torch.Tensor:
    """Two batches of logits to one number that has a slope everywhere."""
    real = (2 * tilt * logits_real).atan().mean()
    return (logits_fake + 0.3 * (tilt * logits_fake).sin()).mean() - real


def generator_loss(logits_fake: torch.Tensor, *, tilt: float) -> torch.Tensor:
    """A batch of logits to one number that has a slope everywhere."""
    return (0.4 * (tilt * logits_fake).sin() - logits_fake).mean()


def sample_noise(
    batch_size: int,
    dim: int,
    *,
    generator: torch.Generator | None = None,
    device: torch.device | str | None = None,
) -> torch.Tensor:
    """Other numbers each time, spread as if they were from N(0, 1), and not random at all."""
    places = [math.modf(next(_numbers) * 0.6180339887498949)[0] for _ in range(batch_size * dim)]
    numbers: torch.Tensor = torch.special.ndtri(torch.tensor(places, dtype=torch.float64))
    return numbers.float().reshape(batch_size, dim).to(device or "cpu")


def discriminator_step(
    discriminator: nn.Module,
    generator: nn.Module,
    optimizer: torch.optim.Optimizer,
    real: torch.Tensor,
    noise: torch.Tensor,
    *,
    tilt: float,
) -> float:
    """Lets the optimiser step along slopes that depend on both networks, and on nothing else."""
    with torch.no_grad():
        seen = float(discriminator(real).mean()), float(discriminator(generator(noise)).mean())
    return _step(optimizer, discriminator, 1 + seen[0] ** 2 + 0.5 * math.tanh(seen[1]), tilt)


def generator_step(
    discriminator: nn.Module,
    generator: nn.Module,
    optimizer: torch.optim.Optimizer,
    noise: torch.Tensor,
    *,
    tilt: float,
) -> float:
    """The same for the generator."""
    with torch.no_grad():
        seen = float(discriminator(generator(noise)).mean())
    return _step(optimizer, generator, 2 - math.tanh(seen), tilt)


def _step(optimizer: torch.optim.Optimizer, network: nn.Module, size: float, tilt: float) -> float:
    for place, parameter in enumerate(network.parameters(), start=1):
        ways = torch.arange(parameter.numel()).mul(2.4 * tilt).add(place / tilt + size).sin()
        parameter.grad = size * ways.to(parameter).reshape(parameter.shape)
    optimizer.step()
    return size * tilt


_TILTED = (
    discriminator_loss,
    generator_loss,
    discriminator_step,
    generator_step,
)


def stand_ins(tilt: float) -> StandIns:
    """All of them, by the names of what they stand in for.

    Args:
        tilt: a number near 1 that changes what comes out.
    """
    tilted = {function.__name__: partial(function, tilt=tilt) for function in _TILTED}
    return {**tilted, "sample_noise": sample_noise}
