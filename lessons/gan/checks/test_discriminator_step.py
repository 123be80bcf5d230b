"""Hidden checks of `discriminator_step`: what one step of plain gradient descent changes."""

import copy
from functools import partial
from typing import Any

import torch
from torch import nn

from autograder.checking import Compare, Implementation, exercise, gettext, hint, points
from lessons.gan.checks.probes import fill, flat_parameters, small_networks, told_apart
from lessons.gan.checks.steps import (
    ATOL,
    RTOL,
    changes_of,
    must_keep_modes,
    must_learn,
    must_step,
    watch_modes,
    watch_step,
)

pytestmark = exercise("gan", "discriminator_step")

CHANGE = "change of the discriminator's parameters"
SURE = "change of the discriminator's parameters where its loss is small"
SIZE = 4


def learning(impl: Implementation, rng: torch.Generator) -> object:
    """How one discriminator changes by different images, two after two."""
    found = []
    for _ in range(3):
        (discriminator, first), (_, second) = small_networks(rng), small_networks(rng)

        def step(network: nn.Module, optimizer: Any, generator: nn.Module) -> None:
            real, noise = (
                torch.randn(SIZE, 1, 2, 3, generator=rng),
                torch.randn(SIZE, 3, generator=rng),
            )
            impl.discriminator_step(network, generator, optimizer, real, noise)

        found += changes_of(
            discriminator, [partial(step, generator=one) for one in (first, second)]
        )
    return found


@points(1)
@hint(
    "Which logits does each argument of the loss get?",
    "Calculate the loss from the logits of `real` and of `generator(noise)`. Then call "
    "`zero_grad`, `backward` and `step`, once each and in this order.",
)
def test_one_step(compare: Compare) -> None:
    """The discriminator's parameters take one step down the gradient of its loss."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        found = {}
        for name in (CHANGE, SURE):
            discriminator, generator = small_networks(rng)
            real = torch.randn(SIZE, 1, 2, 3, generator=rng)
            noise = torch.randn(SIZE, 3, generator=rng)
            if name == SURE:
                real, noise = told_apart(discriminator, generator, rng, believed=False)
            # Whoever does not let it step makes another one, were it down the right gradient.
            optimizer = torch.optim.SGD(
                discriminator.parameters(), lr=0.25, momentum=0.9, nesterov=True
            )
            step = watch_step(discriminator, optimizer)
            impl.discriminator_step(discriminator, generator, optimizer, real, noise)
            found[name] = step()
        return found

    result = compare(scenario)
    must_step(result[CHANGE], SIZE, gettext("The given optimiser makes no step."))
    problem = gettext("The given optimiser makes no step where the loss is small already.")
    must_step(result[SURE], SIZE, problem)


@points(0.5)
@hint(
    "PyTorch adds new gradients to old ones. What is in `.grad` when this step begins?",
    "Clear the discriminator's gradients before `backward`: the generator's step has left some "
    "there.",
)
def test_old_gradients(compare: Compare) -> None:
    """Gradients from before do not count."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        networks = small_networks(rng)
        real, noise = torch.randn(SIZE, 1, 2, 3, generator=rng), torch.randn(SIZE, 3, generator=rng)
        steps, state = [], torch.get_rng_state()
        for is_dirty in (False, True):
            discriminator, generator = copy.deepcopy(networks)
            for parameter in [*discriminator.parameters(), *generator.parameters()]:
                parameter.grad = torch.ones_like(parameter) if is_dirty else None
            optimizer = torch.optim.SGD(discriminator.parameters(), lr=0.5)
            step = watch_step(discriminator, optimizer)
            torch.set_rng_state(state)  # whoever draws numbers draws the same ones twice
            impl.discriminator_step(
                discriminator, generator, optimizer, real.clone(), noise.clone()
            )
            steps.append(step())
        influence = steps[1]["change"] - steps[0]["change"]
        return {"step": steps[0], "influence of old gradients": influence}

    result = compare(scenario)
    must_learn(compare, "discriminator", result["step"], learning)
    result["influence of old gradients"].assert_close(
        rtol=0,
        atol=ATOL,
        message=gettext(
            "Old gradients of the discriminator's parameters have an influence on this step."
        ),
    )


@points(0.5)
@hint(
    "Batch normalisation looks at a whole batch. Which images go through the discriminator "
    "together?",
    "Call the discriminator once for the real images and once for the generated ones. Leave it "
    "in the mode in which you find it.",
)
def test_separate_batches(compare: Compare) -> None:
    """Real and generated images are normalised separately, each with their own statistics."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        _, generator = small_networks(rng)
        discriminator = nn.Sequential(
            nn.Flatten(), nn.Linear(6, 4), nn.BatchNorm1d(4), nn.Tanh(), nn.Linear(4, 1)
        ).double()
        fill(discriminator, rng)
        optimizer = torch.optim.SGD(discriminator.parameters(), lr=0.5)
        before = flat_parameters(discriminator)
        real = 2 + torch.randn(SIZE, 1, 2, 3, generator=rng, dtype=torch.float64)
        noise = torch.randn(SIZE, 3, generator=rng, dtype=torch.float64)
        impl.discriminator_step(discriminator, generator.double(), optimizer, real, noise)
        return {CHANGE: flat_parameters(discriminator) - before}

    compare(scenario)[CHANGE].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)


@points(0.5)
@hint(
    "What does this step change besides the discriminator's parameters?",
    "Let only the given optimiser step, and change neither images nor noise in place. Take back "
    "every `eval()`, `train()` and `requires_grad_()` before the function returns.",
)
def test_rest_unchanged(compare: Compare) -> None:
    """The generator's parameters, the arguments and the modes of both networks are as before."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        found = []
        for training in (True, False):
            discriminator, generator = (one.train(training) for one in small_networks(rng))
            networks = {"discriminator": discriminator, "generator": generator}
            seen: list[int] = []
            discriminator[-1].register_forward_hook(lambda *_, seen=seen: seen.append(1))
            optimizer = torch.optim.SGD(discriminator.parameters(), lr=0.5)
            real, noise = torch.randn(4, 1, 2, 3, generator=rng), torch.randn(4, 3, generator=rng)
            before = flat_parameters(generator), real.clone(), noise.clone()
            modes = watch_modes(networks)
            step = watch_step(discriminator, optimizer)
            impl.discriminator_step(discriminator, generator, optimizer, real, noise)
            found.append(
                {
                    "use": bool(seen),
                    "step": step(),
                    "during": modes(),
                    "weights": flat_parameters(generator) - before[0],
                    "arguments": [real - before[1], noise - before[2]],
                    "modes": {
                        name: [part.training for part in network.modules()]
                        for name, network in networks.items()
                    },
                    "needs": {
                        name: [one.requires_grad for one in network.parameters()]
                        for name, network in networks.items()
                    },
                }
            )
        return {"training": found[0], "evaluation": found[1]}

    result = compare(scenario)
    for mode in ("training", "evaluation"):
        result[mode]["use"].assert_close(
            rtol=0, atol=0, message=gettext("The discriminator is never called.")
        )
        must_learn(compare, "discriminator", result[mode]["step"], learning)
        result[mode]["weights"].assert_close(
            rtol=0, atol=0, message=gettext("The generator's parameters have changed.")
        )
        result[mode]["arguments"].assert_close(
            rtol=0, atol=0, message=gettext("The real images or the noise have been changed.")
        )
        must_keep_modes(result[mode], mode)


@points(0.5)
@hint(
    "Is the returned loss the one that the step follows?",
    "Return the loss of both kinds of images from before the step, as a Python float. `item()` "
    "makes one of a tensor.",
)
def test_returns_loss(compare: Compare) -> None:
    """The loss before the step is returned as a Python float."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        discriminator, generator = small_networks(rng)
        # So large a step that the loss is another one afterwards, however flat it is.
        optimizer = torch.optim.SGD(discriminator.parameters(), lr=50)
        real, noise = torch.randn(4, 1, 2, 3, generator=rng), torch.randn(4, 3, generator=rng)
        step = watch_step(discriminator, optimizer)
        loss = impl.discriminator_step(discriminator, generator, optimizer, real, noise)
        return {"loss": loss, "step": step()}

    result = compare(scenario)
    must_learn(compare, "discriminator", result["step"], learning)
    loss, change = result["loss"], result["step"]["change"]
    loss.name = gettext("the loss that is returned")
    # What the step itself is off by has cost its points: the loss may be off by the same.
    factor = change.factor(rtol=RTOL) or 1.0
    if isinstance(loss.actual, float) and abs(loss.actual - factor * loss.expected) <= ATOL:
        return
    loss.assert_close(rtol=RTOL, atol=ATOL)
