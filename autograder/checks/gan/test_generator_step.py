"""Hidden checks of `generator_step`: what one step of plain gradient descent changes.

It may call the submission's own `generator_loss`. Where that has a mistake of its own, the step is
judged by what follows from it as it is.
"""

import torch

from autograder.checks import (
    Both,
    CheckFailed,
    Implementation,
    Pair,
    exercise,
    flat_parameters,
    hint,
    points,
    small_networks,
)
from autograder.checks.gan.own_parts import own_generator_loss

pytestmark = exercise("gan", "generator_step")

RTOL, ATOL = 1e-4, 1e-6


def agree(pair: Pair) -> None:
    """Judge by the values."""
    pair.agree(rtol=RTOL, atol=ATOL)


@points(1)
@hint(
    "Through which two networks does the gradient flow before it reaches the generator?",
    "The loss of `discriminator(generator(noise))`, with nothing detached and no `no_grad` on the "
    "way; then `zero_grad`, `backward`, `step`, once each and in this order.",
)
def test_one_step(both: Both) -> None:
    """The generator's parameters take one step down the gradient of its loss."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        discriminator, generator = small_networks(rng)
        optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
        impl.generator_step(discriminator, generator, optimizer, torch.randn(4, 3, generator=rng))
        return {"generator's parameters after the step": flat_parameters(generator)}

    both.judge(scenario, agree, given=own_generator_loss)


@points(0.5)
@hint(
    "PyTorch adds new gradients to old ones. What stands there when the step begins?",
    "Clear the generator's gradients before `backward`: the discriminator's step may have left "
    "some in it.",
)
def test_old_gradients(both: Both) -> None:
    """Gradients from before do not count."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        discriminator, generator = small_networks(rng)
        for network in (discriminator, generator):
            for parameter in network.parameters():
                parameter.grad = torch.ones_like(parameter)
        optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
        before = flat_parameters(generator)
        impl.generator_step(discriminator, generator, optimizer, torch.randn(4, 3, generator=rng))
        after = flat_parameters(generator)
        return {"generator's parameters after the step": after, "change": after - before}

    def judge(pair: Pair) -> None:
        change = pair["change"].actual
        if isinstance(change, torch.Tensor) and not change.count_nonzero():
            raise CheckFailed("The generator's parameters have not changed.")
        agree(pair)

    both.judge(scenario, judge, given=own_generator_loss)


@points(0.5)
@hint(
    "The gradient passes through the discriminator. Is that a reason to change it?",
    "Call `step` on the optimiser that you were given and on no other; what is left in the "
    "discriminator's gradients does no harm.",
)
def test_discriminator_unchanged(both: Both) -> None:
    """The discriminator's parameters are as before, and so is the noise."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        discriminator, generator = small_networks(rng)
        for parameter in discriminator.parameters():
            parameter.grad = torch.ones_like(parameter)
        optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
        noise = torch.randn(4, 3, generator=rng)
        before = flat_parameters(discriminator), noise.clone()
        impl.generator_step(discriminator, generator, optimizer, noise)
        return {
            "discriminator's parameters": flat_parameters(discriminator) - before[0],
            "noise": noise - before[1],
        }

    both(scenario).agree(rtol=0, atol=0)


@points(0.5)
@hint(
    "In which mode are the networks when the step ends, and what will the next step need of them?",
    "Whoever calls `eval()`, `train()` or `requires_grad_()` on a network has to take it back "
    "before the function returns.",
)
def test_modes_unchanged(both: Both) -> None:
    """Both networks are in the mode in which they were, and require gradients as before."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        found: dict[str, object] = {}
        for name, training in (("training", True), ("evaluation", False)):
            discriminator, generator = (one.train(training) for one in small_networks(rng))
            optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
            noise = torch.randn(4, 3, generator=rng)
            impl.generator_step(discriminator, generator, optimizer, noise)
            both_networks = (discriminator, generator)
            found |= {
                f"modes of the networks, which was {name},": [
                    part.training for network in both_networks for part in network.modules()
                ],
                f"need for gradients in {name} mode": [
                    one.requires_grad for network in both_networks for one in network.parameters()
                ],
            }
        return found

    both(scenario).agree(rtol=0, atol=0)


@points(0.5)
@hint(
    "What does a training loop want to write down: a number, or a tensor with all its history?",
    "Return the loss that `backward` was called on, as a number: `loss.item()`.",
)
def test_returns_loss(both: Both) -> None:
    """The loss before the step is returned as a Python float."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        discriminator, generator = small_networks(rng)
        optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
        noise = torch.randn(4, 3, generator=rng)
        return impl.generator_step(discriminator, generator, optimizer, noise)

    both.judge(scenario, agree, given=own_generator_loss)
