"""Hidden checks of `train_gan`: by a game in which chance decides nothing.

The generator of these checks makes one picture whatever the noise, so that each step follows from
the one before. `train_gan` may call the submission's own steps. Where these have a mistake of their
own, it is judged by what follows from them as they are.
"""

from typing import Any

import torch
from torch import nn

from autograder.checks import (
    Both,
    CheckFailed,
    Implementation,
    Pair,
    exercise,
    fill,
    flat_parameters,
    hint,
    points,
)
from autograder.checks.gan.own_parts import own_steps

pytestmark = exercise("gan", "train_gan")

# Adam divides by the root of small numbers: rounding grows to 1e-4 here, and betas of
# (0.9, 0.999) change a tenth.
RTOL, ATOL = 2e-3, 1e-4


def game(rng: torch.Generator) -> tuple[nn.Module, nn.Module, list[torch.Tensor]]:
    """A generator of one picture, a discriminator, and eight batches of real pictures."""

    class OnePicture(nn.Module):
        """Whatever the noise, the same picture of shape (1, 2, 3)."""

        def __init__(self) -> None:
            super().__init__()
            self.picture = nn.Parameter(torch.zeros(1, 2, 3))
            self.noises: list[torch.Tensor] = []

        def forward(self, noise: torch.Tensor) -> torch.Tensor:
            self.noises.append(noise.detach().clone())
            return self.picture.expand(len(noise), -1, -1, -1)

    generator = OnePicture()
    discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 4), nn.Tanh(), nn.Linear(4, 1))
    fill(generator, rng)
    fill(discriminator, rng)
    sizes = (4, 4, 3, 4, 5, 4, 4, 2)
    batches = [torch.randn(size, 1, 2, 3, generator=rng) for size in sizes]
    return generator, discriminator, batches


def agree(pair: Pair) -> None:
    """Judge by the values."""
    pair.agree(rtol=RTOL, atol=ATOL)


@points(1)
@hint(
    "Who is trained first in a step, how often, and by which optimiser with which settings?",
    "Make one `torch.optim.Adam` for each network before the loop, with `lr=learning_rate` and "
    "betas of (0.5, 0.999); in each step, the discriminator once and then the generator once.",
)
def test_both_networks_learn(both: Both) -> None:
    """Both networks take steps of Adam with betas of (0.5, 0.999), the discriminator first."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        generator, discriminator, batches = game(rng)
        impl.train_gan(
            generator, discriminator, batches, latent_dim=5, num_steps=8, learning_rate=0.2
        )
        return {
            "discriminator's parameters after eight steps": flat_parameters(discriminator),
            "generator's parameters after eight steps": flat_parameters(generator),
        }

    both.judge(scenario, agree, given=own_steps)


@points(0.5)
@hint(
    "What is to be returned, and of what kind is each number in it?",
    "A dict with the two keys that the docstring names, each with a list to which every step adds "
    "the Python float that the step function returns.",
)
def test_history(both: Both) -> None:
    """The losses of all steps are returned as Python floats, by the names of the networks."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        generator, discriminator, batches = game(rng)
        return impl.train_gan(
            generator, discriminator, batches, latent_dim=5, num_steps=3, learning_rate=0.01
        )

    def judge(pair: Pair) -> None:
        for name in ("discriminator", "generator"):
            losses = pair[name]
            losses.name = f"the list of the {name}'s losses"
            agree(losses)

    both.judge(scenario, judge, given=own_steps)


@points(0.5)
@hint(
    "What happens when more steps are asked for than there are batches?",
    "Begin with `iter(batches)` again when it is used up, and count steps rather than batches or "
    "epochs.",
)
def test_batches_go_round(both: Both) -> None:
    """Each step takes the next batch; when all are used up, the first one comes again."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        generator, discriminator, batches = game(rng)
        losses = impl.train_gan(
            generator, discriminator, batches[:3], latent_dim=5, num_steps=7, learning_rate=0.2
        )
        return {
            "number of steps": [len(losses[name]) for name in ("discriminator", "generator")],
            "discriminator's parameters after seven steps": flat_parameters(discriminator),
        }

    both.judge(scenario, agree, given=own_steps)


@points(0.5)
@hint(
    "Where does the noise of a step come from, and how many latent vectors does it take?",
    "Draw new noise inside the loop, `len(real)` vectors of `latent_dim` numbers; the last batch "
    "may be smaller than the others.",
)
def test_noise(both: Both) -> None:
    """Each step draws new noise, as many latent vectors as its batch has pictures."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        generator, discriminator, batches = game(rng)
        impl.train_gan(generator, discriminator, batches[:3], latent_dim=5, num_steps=6)
        return generator.noises

    noises = both.actual(scenario)
    if not isinstance(noises, list) or not noises:
        raise CheckFailed("The generator is never called.")
    if any(not isinstance(one, torch.Tensor) or one.dim() != 2 for one in noises):
        raise CheckFailed("The generator should get noise of shape (batch size, latent_dim).")
    if {one.shape[1] for one in noises} != {5}:
        raise CheckFailed("The noise should have `latent_dim` numbers in each row.")
    if {len(one) for one in noises} != {4, 3}:
        raise CheckFailed("There should be as many latent vectors as the batch has real pictures.")
    drawn = {tuple(one.flatten().tolist()[:5]) for one in noises}
    if len(drawn) < 6:
        raise CheckFailed("The same noise comes in more than one step.")
    numbers = torch.cat([one.flatten() for one in noises]).double()
    if numbers.mean().abs() > 0.6 or (numbers.std() - 1).abs() > 0.5:
        raise CheckFailed("The noise is not drawn from N(0, 1).")


@points(0.5)
@hint(
    "Who calls the callback, when, and with which number?",
    "At the end of each step, if there is a callback, call it with the number of steps that are "
    "done by then: 1 after the first.",
)
def test_callback(both: Both) -> None:
    """After each step the callback gets the number of steps that are done."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        generator, discriminator, batches = game(rng)
        calls: list[Any] = []

        def note(*values: object) -> None:
            change = flat_parameters(generator)
            calls.append({"values": values, "generator": change})

        impl.train_gan(generator, discriminator, batches, latent_dim=5, num_steps=4, callback=note)
        return {"calls": calls, "end": flat_parameters(generator)}

    found = both.actual(scenario)
    calls = found["calls"]
    if not isinstance(calls, list) or len(calls) != 4:
        raise CheckFailed("The callback should be called once in each step.")
    if [call["values"] for call in calls] != [(1,), (2,), (3,), (4,)]:
        raise CheckFailed("The callback should get the number of steps that are done.")
    if not torch.equal(calls[-1]["generator"], found["end"]):
        raise CheckFailed("The callback should be called when the step is over.")
