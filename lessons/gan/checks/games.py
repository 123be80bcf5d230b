"""A game in which chance decides nothing, and whether anything is learnt in it."""

import copy
from typing import Any

import torch
from torch import nn

from autograder.checking import CheckFailed, Compare, Implementation, at_least, at_most, gettext
from lessons.gan.checks.probes import fill, flat_parameters

# The cosine between changes: at least this for the same data, at most that for other data.
LEAST_LIKENESS, MOST_LIKENESS = 0.99, 0.995

# How far parameters move on average, with a learning rate of 0.01 and in four steps.
LEAST_MOVE = 1e-4

SIZES = (4, 4, 3, 4, 5, 4, 4, 2)

COUNT = 39  # of the parameters of both networks


def game(rng: torch.Generator) -> tuple[nn.Module, nn.Module, list[torch.Tensor]]:
    """A generator of one image, a discriminator, and eight batches of real images."""

    class OnePicture(nn.Module):
        """Whatever the noise, the same image of shape (1, 2, 3)."""

        def __init__(self) -> None:
            super().__init__()
            self.picture = nn.Parameter(torch.zeros(1, 2, 3))
            self.noises: list[torch.Tensor] = []
            self.asides: list[bool] = []

        def forward(self, noise: torch.Tensor) -> torch.Tensor:
            self.noises.append(noise.detach().clone())
            self.asides.append(not torch.is_grad_enabled())
            return self.picture.repeat(len(noise), 1, 1, 1)

    generator = OnePicture()
    discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 4), nn.Tanh(), nn.Linear(4, 1))
    fill(generator, rng)
    fill(discriminator, rng)
    batches = [torch.randn(size, 1, 2, 3, generator=rng) for size in SIZES]
    return generator, discriminator, batches


def learning(impl: Implementation, rng: torch.Generator) -> object:
    """How the parameters change by the same data twice, and by other data."""
    networks, batches = (made := game(rng))[:2], made[2]
    others = [torch.randn(one.shape, generator=rng) for one in batches]
    found = []
    for data in (batches, batches, others):
        pair = copy.deepcopy(networks)
        before = all_parameters(*pair)
        real = [one.clone() for one in data]
        options = {"latent_dim": 5, "num_steps": 4, "learning_rate": 0.01}
        # That there may be no callback is another check's concern.
        impl.train_gan(*pair, real, **options, callback=lambda *_: None)
        found.append(all_parameters(*pair) - before)
    return found


def is_change(value: Any) -> bool:
    """Whether a change of the parameters came, and holds no NaN."""
    is_real = isinstance(value, torch.Tensor) and value.is_floating_point() and value.dim() == 1
    return is_real and value.numel() == COUNT and bool(torch.isfinite(value).all())


def must_train(compare: Compare) -> None:
    """Fail a loop in which the networks do not move, or move by something else than the data."""
    found = compare.once(learning).value
    changes = [one for one in found if is_change(one)] if isinstance(found, list) else []
    if len(changes) < 3:
        raise CheckFailed(gettext("The parameters hold NaN or infinity after training."))
    one, same, other = (change.double() for change in changes)
    at_least(one.abs().mean(), LEAST_MOVE, gettext("The two networks hardly change."))
    problem = gettext("Two trainings with the same data do not end in the same networks.")
    at_least(torch.cosine_similarity(one, same, dim=0), LEAST_LIKENESS, problem)
    problem = gettext("How the two networks change does not depend on the real images.")
    at_most(torch.cosine_similarity(one, other, dim=0).abs(), MOST_LIKENESS, problem)


def all_parameters(*networks: nn.Module) -> torch.Tensor:
    """The parameters of all networks in one tensor, as they are now."""
    return torch.cat([flat_parameters(one) for one in networks])
