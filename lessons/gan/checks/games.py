"""A game in which chance decides nothing, and whether anything is learnt in it."""

import copy
from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from autograder.checking import CheckFailed, Compare, Implementation, at_least, at_most, gettext
from lessons.gan.checks.probes import fill, flat_parameters, make_sure

# The cosine between changes: at least this for the same data, at most that for other data.
LEAST_LIKENESS, MOST_LIKENESS = 0.99, 0.995

# How far parameters move on average, with a learning rate of 0.01 and in four steps.
LEAST_MOVE = 1e-4

SIZES = (4, 4, 3, 4, 5, 4, 4, 2)

PIXELS = 6  # of an image

COUNT = 39  # of the parameters of both networks


def game(rng: torch.Generator) -> tuple[Any, nn.Sequential, list[torch.Tensor]]:
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


def with_convolution(discriminator: nn.Sequential) -> nn.Sequential:
    """The same discriminator, whose last layer is a convolution."""
    last: Any = discriminator[-1]
    other: Any = nn.Conv2d(last.in_features, 1, 1)
    with torch.no_grad():
        other.weight.copy_(last.weight[:, :, None, None])
        other.bias.copy_(last.bias)
    return nn.Sequential(
        *discriminator[:-1], nn.Unflatten(1, (last.in_features, 1, 1)), other, nn.Flatten()
    )


def easy_game(rng: torch.Generator) -> tuple[Any, nn.Sequential, list[torch.Tensor]]:
    """One that the discriminator wins: its loss is below 0.02, and the generator's is above 4."""
    generator, discriminator, batches = game(rng)
    images = torch.randn(64, 1, 2, 3, generator=rng)
    with torch.no_grad():
        order = discriminator(images)[:, 0].argsort()
        generator.picture.copy_(images[order[0]])
    best = images[order[-1:]]
    make_sure(discriminator, best, images[order[:1]], 6.0)
    return generator, discriminator, [best + 0.01 * batch for batch in batches]


def watch_images(
    generator: Any, discriminator: nn.Sequential, batches: list[torch.Tensor]
) -> Callable[[], dict[str, Any]]:
    """Watch what a discriminator looks at. It travels to the worker with its scenario.

    Returns:
        What gives, by then: the numbers of the "batches" that came, how often the generator was
        called, whether there were "others", which are in no batch, and whether only "parts" came.
    """
    order: list[int] = []
    found = {"others": False, "parts": False}

    def look(_module: nn.Module, arguments: tuple[torch.Tensor, ...]) -> None:
        rows = arguments[0].detach().flatten()
        if rows.numel() % PIXELS:
            return
        rows = rows.reshape(-1, PIXELS)
        made = generator.picture.detach().flatten().to(rows)
        known = ((rows - made).abs() <= 1e-6 + 1e-4 * made.abs()).all(dim=1)
        for index, batch in enumerate(batches):
            same = (rows[:, None] == batch.flatten(1)).all(dim=2)
            known |= same.any(dim=1)
            if same[:, 0].any() and order[-1:] != [index]:
                order.append(index)
                found["parts"] |= not bool(same.any(dim=0).all())
        found["others"] |= not bool(known.all())

    discriminator[0].register_forward_pre_hook(look)
    return lambda: {"batches": order, "calls": len(generator.noises), **found}


def numbers_of(value: Any) -> list[int]:
    """The numbers in a list; -1 for anything else in it, and none if it is no list."""
    found = value if isinstance(value, list) else []
    return [one if isinstance(one, int) else -1 for one in found]


def fault_of_images(found: Any, order: list[int]) -> str:
    """What is wrong with the images that came, in a sentence; empty if nothing is.

    Args:
        found: what came of `watch_images`.
        order: the right numbers of the batches.
    """
    found = found if isinstance(found, dict) else {}
    seen, calls = numbers_of(found.get("batches")), found.get("calls")
    if not isinstance(calls, int):
        return ""
    count = len(seen)
    is_cut = seen == order[:count] and calls <= 2 * count < 2 * len(order)
    if calls < len(order) or is_cut:
        return gettext("Fewer training steps are made than `num_steps` says.")
    if found.get("others") is True:
        return gettext("The discriminator sees images that are not in `batches`.")
    if found.get("parts") is True:
        return gettext("The discriminator does not see all images of each batch.")
    if count < len(order):
        return gettext("There are fewer new batches of real images than steps.")
    if count > len(order):
        return gettext("There are more new batches of real images than steps.")
    if seen != order:
        return gettext("The batches of real images do not come in their order.")
    return ""


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
