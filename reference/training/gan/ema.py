"""A moving average of a generator's weights: its images change less from step to step."""

import copy

import torch
from torch import nn
from torch.optim.swa_utils import update_bn

from reference.gan import sample_noise

__all__ = ["AveragedGenerator"]

_BATCHES, _IMAGES = 8, 64  # on which the statistics of batch normalisation are measured


class AveragedGenerator:
    """The exponential moving average of a generator's weights (Karras et al., 2018).

    `torch.optim.swa_utils.AveragedModel` has no decay that grows with the steps without reading its
    counter back from the device in each of them, for which the next step would have to wait.

    Args:
        generator: the network that is trained; it is not changed.
        latent_dim: numbers in a latent vector.
        decay: what the average keeps of itself in each step, from 0 to 1. In the first steps it
            keeps less, as weights of the start would stay in a short run's average for long.

    Attributes:
        network: a copy of the generator with averaged weights. Batch normalisation's statistics in
            it are right after `ready` alone.
    """

    def __init__(self, generator: nn.Module, *, latent_dim: int, decay: float) -> None:
        self.network = copy.deepcopy(generator).requires_grad_(False)
        self.latent_dim, self.decay = latent_dim, decay
        self._to: list[torch.Tensor] = [*self.network.parameters()]
        self._from: list[torch.Tensor] = [*generator.parameters()]

    @torch.no_grad()
    def update(self, steps: int) -> None:
        """Take the generator's weights into the average, after its step number `steps`."""
        decay = min(self.decay, steps / (steps + 10))
        torch._foreach_lerp_(self._to, self._from, 1 - decay)

    def ready(self) -> nn.Module:
        """The network in evaluation mode, made for looking at samples.

        An average of the statistics of batch normalisation would not be the statistics of the
        average: weights that go to and fro cancel out, and their images would look faded. So they
        are measured anew ("standing statistics" of Brock, Donahue and Simonyan, 2019), on noise
        that is the same each time.

        Returns:
            The network itself, which later steps and calls change.
        """
        device = self._to[0].device
        random = torch.Generator(device).manual_seed(0)
        noises = (
            sample_noise(_IMAGES, self.latent_dim, generator=random, device=device)
            for _ in range(_BATCHES)
        )
        update_bn(noises, self.network)
        return self.network.eval()
