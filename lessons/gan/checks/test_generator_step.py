"""Hidden checks of `generator_step`: what one step of plain gradient descent changes."""

import copy
from functools import partial
from typing import Any

import torch
from torch import nn

from autograder.checking import Compare, Implementation, exercise, gettext, hint, points
from lessons.gan.checks.probes import flat_parameters, small_networks, told_apart
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

pytestmark = exercise("gan", "generator_step")

CHANGE = "change of the generator's parameters"
SURE = "change of the generator's parameters where its loss is small"
SIZE = 4


def learning(impl: Implementation, rng: torch.Generator) -> object:
    """How one generator changes by different noise and discriminators, two after two."""
    found = []
    for _ in range(3):
        (first, generator), (second, _) = small_networks(rng), small_networks(rng)

        def step(network: nn.Module, optimizer: Any, discriminator: nn.Module) -> None:
            noise = torch.randn(SIZE, 3, generator=rng)
            impl.generator_step(discriminator, network, optimizer, noise)

        found += changes_of(
            generator, [partial(step, discriminator=one) for one in (first, second)]
        )
    return found


@points(1)
@hint(
    "Which loss should become smaller by this step?",
    "Calculate `generator_loss` from the discriminator's logits of `generator(noise)`, with "
    "nothing detached on the way. Then clear old gradients, calculate new ones and step once.",
)
def test_one_step(compare: Compare) -> None:
    """The generator's parameters take one step down the gradient of its loss."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        found = {}
        for name in (CHANGE, SURE):
            discriminator, generator = small_networks(rng)
            noise = torch.randn(SIZE, 3, generator=rng)
            if name == SURE:
                _, noise = told_apart(discriminator, generator, rng, believed=True)
            # Whoever does not let it step makes another one, were it down the right gradient.
            optimizer = torch.optim.SGD(generator.parameters(), lr=0.3, momentum=0.9, nesterov=True)
            step = watch_step(generator, optimizer)
            impl.generator_step(discriminator, generator, optimizer, noise)
            found[name] = step()
        return found

    result = compare(scenario)
    must_step(result[CHANGE], SIZE, gettext("The given optimiser makes no step."))
    problem = gettext("The given optimiser makes no step where the loss is small already.")
    must_step(result[SURE], SIZE, problem)


@points(0.5)
@hint(
    "PyTorch adds new gradients to old ones. What is in `.grad` when this step begins?",
    "Clear the generator's gradients before `backward`: the discriminator's step may have left "
    "some there.",
)
def test_old_gradients(compare: Compare) -> None:
    """Gradients from before do not count."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        networks = small_networks(rng)
        noise = torch.randn(SIZE, 3, generator=rng)
        steps, state = [], torch.get_rng_state()
        for is_dirty in (False, True):
            discriminator, generator = copy.deepcopy(networks)
            for parameter in [*discriminator.parameters(), *generator.parameters()]:
                parameter.grad = torch.ones_like(parameter) if is_dirty else None
            optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
            step = watch_step(generator, optimizer)
            torch.set_rng_state(state)  # whoever draws numbers draws the same ones twice
            impl.generator_step(discriminator, generator, optimizer, noise.clone())
            steps.append(step())
        influence = steps[1]["change"] - steps[0]["change"]
        return {"step": steps[0], "influence of old gradients": influence}

    result = compare(scenario)
    must_learn(compare, "generator", result["step"], learning)
    result["influence of old gradients"].assert_close(
        rtol=0,
        atol=ATOL,
        message=gettext(
            "Old gradients of the generator's parameters have an influence on this step."
        ),
    )


@points(0.5)
@hint(
    "What does this step change besides the generator's parameters?",
    "Let only the given optimiser step, and do not change the noise in place. Gradients that are "
    "left in the discriminator do no harm.",
)
def test_discriminator_unchanged(compare: Compare) -> None:
    """The discriminator's parameters are as before, and so is the noise."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        discriminator, generator = small_networks(rng)
        for parameter in discriminator.parameters():
            parameter.grad = torch.ones_like(parameter)
        seen: list[int] = []
        discriminator[-1].register_forward_hook(lambda *_: seen.append(1))
        optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
        noise = torch.randn(4, 3, generator=rng)
        before = flat_parameters(discriminator), noise.clone()
        step = watch_step(generator, optimizer)
        impl.generator_step(discriminator, generator, optimizer, noise)
        return {
            "use": bool(seen),
            "step": step(),
            "weights": flat_parameters(discriminator) - before[0],
            "noise": noise - before[1],
        }

    result = compare(scenario)
    result["use"].assert_close(
        rtol=0, atol=0, message=gettext("The discriminator is never called.")
    )
    must_learn(compare, "generator", result["step"], learning)
    result["weights"].assert_close(
        rtol=0, atol=0, message=gettext("The discriminator's parameters have changed.")
    )
    result["noise"].assert_close(rtol=0, atol=0, message=gettext("The noise has been changed."))


@points(0.5)
@hint(
    "Which settings of the networks are different when the step ends?",
    "Take back every `eval()`, `train()` and `requires_grad_()` before the function returns.",
)
def test_modes_unchanged(compare: Compare) -> None:
    """Both networks are in the mode in which they were, and require gradients as before."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        found = []
        for training in (True, False):
            discriminator, generator = (one.train(training) for one in small_networks(rng))
            networks = {"discriminator": discriminator, "generator": generator}
            seen: list[int] = []
            generator[0].register_forward_hook(lambda *_, seen=seen: seen.append(1))
            optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
            noise = torch.randn(4, 3, generator=rng)
            modes = watch_modes(networks)
            step = watch_step(generator, optimizer)
            impl.generator_step(discriminator, generator, optimizer, noise)
            found.append(
                {
                    "use": bool(seen),
                    "step": step(),
                    "during": modes(),
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
            rtol=0, atol=0, message=gettext("The generator is never called.")
        )
        must_learn(compare, "generator", result[mode]["step"], learning)
        must_keep_modes(result[mode], mode)


@points(0.5)
@hint(
    "Is the returned loss the one that the step follows?",
    "Return the loss from before the step as a Python float. `item()` makes one of a tensor.",
)
def test_returns_loss(compare: Compare) -> None:
    """The loss before the step is returned as a Python float."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        discriminator, generator = (one.double() for one in small_networks(rng))
        # So large a step that the loss is another one afterwards, however flat it is.
        optimizer = torch.optim.SGD(generator.parameters(), lr=50)
        noise = torch.randn(4, 3, generator=rng, dtype=torch.float64)
        step = watch_step(generator, optimizer)
        loss = impl.generator_step(discriminator, generator, optimizer, noise)
        return {"loss": loss, "step": step()}

    result = compare(scenario)
    must_learn(compare, "generator", result["step"], learning)
    loss, change = result["loss"], result["step"]["change"]
    loss.name = gettext("the loss that is returned")
    # What the step itself is off by has cost its points: the loss may be off by the same.
    factor = change.factor(rtol=RTOL) or 1.0
    if isinstance(loss.actual, float) and abs(loss.actual - factor * loss.expected) <= ATOL:
        return
    loss.assert_close(rtol=RTOL, atol=ATOL)
