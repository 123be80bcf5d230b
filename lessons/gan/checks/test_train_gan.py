"""Hidden checks of `train_gan`: by a game in which chance decides nothing.

The generator of these checks makes one image whatever the noise, so that each step follows from
the one before.
"""

import copy
from typing import Any

import torch
from torch import nn
from torch.utils.data import DataLoader

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    describe,
    exercise,
    gettext,
    hint,
    points,
)
from lessons.gan.checks.games import (
    SIZES,
    easy_game,
    fault_of_images,
    game,
    must_train,
    numbers_of,
    watch_images,
    with_convolution,
)
from lessons.gan.checks.noises import DIM, fault_of, for_training
from lessons.gan.checks.probes import fill, flat_parameters

pytestmark = exercise("gan", "train_gan")

# Adam divides by the root of small numbers: rounding grows to 1e-4 here where somebody calculates
# in float32, and betas of (0.9, 0.999) change a tenth.
RTOL, ATOL = 2e-3, 1e-4

# Seven steps of Adam with learning rates of up to 1e-3 change a loss of the linear discriminator by
# less: only 0.017 in 400 games. Losses of different batches differ by 0.5 as a rule.
SLACK = 0.025

FIRST_OF_DISCRIMINATOR = "change of the discriminator's parameters in the first step"
FIRST_OF_GENERATOR = "change of the generator's parameters in the first step"
TWO_OF_DISCRIMINATOR = "change of the discriminator's parameters in two steps"
TWO_OF_GENERATOR = "change of the generator's parameters in two steps"
OF_DISCRIMINATOR = "change of the discriminator's parameters"
OF_GENERATOR = "change of the generator's parameters"

# By how many steps they come about: whose settings are wrong shows before the two networks have
# answered each other.
CHANGES = {
    1: (FIRST_OF_DISCRIMINATOR, FIRST_OF_GENERATOR),
    2: (TWO_OF_DISCRIMINATOR, TWO_OF_GENERATOR),
    8: (OF_DISCRIMINATOR, OF_GENERATOR),
}


def are_counts(calls: object) -> bool:
    """Whether each call had one argument, an integer."""
    return isinstance(calls, list) and all(
        isinstance(one, list) and len(one) == 1 and isinstance(one[0], int) for one in calls
    )


@points(1)
@hint(
    "Does the discriminator see each batch as it is? And with which settings is each of the two "
    "optimisers made?",
    "Before the loop, make one `Adam` for each network, with `lr=learning_rate` and betas of (0.5, "
    "0.999). In each step, train the discriminator once and then the generator once.",
)
def test_both_networks_learn(compare: Compare) -> None:
    """Both networks take steps of Adam with betas of (0.5, 0.999), the discriminator first."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        generator, discriminator, single = game(rng)
        networks = generator.double(), with_convolution(discriminator).double()
        batches = [one.double() for one in single]
        found: dict[str, Any] = {}

        def changes(steps: int, **options: float) -> list[torch.Tensor]:
            pair = copy.deepcopy(networks)
            images = watch_images(*pair, batches)
            real = [one.clone() for one in batches[:steps]]
            impl.train_gan(*pair, real, latent_dim=5, num_steps=steps, **options)
            found["images"] = images()
            return [
                flat_parameters(one) - flat_parameters(other)
                for one, other in zip(pair, networks, strict=True)
            ]

        found["sizes"] = [one.abs().mean() for one in changes(1)]
        for steps, (judging, making) in CHANGES.items():
            found[making], found[judging] = changes(steps, learning_rate=0.2)
        return found

    result = compare(scenario)
    images, sizes = result["images"], result["sizes"]
    for name in (name for names in CHANGES.values() for name in names):
        try:
            result[name].assert_close(rtol=RTOL, atol=ATOL)
        except CheckFailed:
            if fault := fault_of_images(images.actual, images.expected["batches"]):
                raise CheckFailed(fault) from None
            raise
    problem = gettext("The default of `learning_rate` is another one than in the task.")
    sizes.assert_close(rtol=0.05, atol=0, message=problem)


@points(0.5)
@hint(
    "Which losses belong under each of the two names?",
    "Return a dict with the two keys that the docstring names. In each step, add the float that "
    "each step function returns to its list.",
)
def test_history(compare: Compare) -> None:
    """The losses of all steps are returned as Python floats, by the names of the networks."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        generator, _, single = game(rng)
        discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 1))
        fill(discriminator, rng)
        batches = [torch.randn(1, 2, 3, generator=rng) + 0.3 * one for one in single]
        # The learning rate is left at its default, which is small enough for SLACK.
        return impl.train_gan(generator, discriminator, batches, latent_dim=5, num_steps=7)

    must_train(compare)
    pair = compare(scenario)
    names = {
        "discriminator": (
            gettext("the list of the discriminator's losses"),
            gettext("The list of the discriminator's losses should have one for each step."),
        ),
        "generator": (
            gettext("the list of the generator's losses"),
            gettext("The list of the generator's losses should have one for each step."),
        ),
    }
    if not isinstance(pair.actual, dict) or any(name not in pair.actual for name in names):
        pair.assert_close(rtol=SLACK, atol=SLACK)
    for name, (list_of_losses, too_few_or_many) in names.items():
        losses, found = pair[name], pair[name].actual
        losses.name = list_of_losses
        if not isinstance(found, list | tuple):
            problem = gettext("The entry {name!r} should be a list of numbers, but it is {found}.")
            raise CheckFailed(problem.format(name=name, found=describe(found)))
        if len(found) != len(losses.expected):
            raise CheckFailed(too_few_or_many)
        losses.assert_close(rtol=SLACK, atol=SLACK)


@points(0.5)
@hint(
    "Which batch comes after the last one?",
    "Count steps, not epochs, and begin with `iter(batches)` again only when it is used up. A "
    "DataLoader has no `[...]`.",
)
def test_batches_go_round(compare: Compare) -> None:
    """Each step takes the next batch; when all are used up, the first one comes again."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        # In one that is won already, nobody may stop.
        generator, discriminator, batches = easy_game(rng)
        loader: DataLoader[torch.Tensor]
        # torch's types ask for a Dataset; by its documentation, items and a length are enough.
        loader = DataLoader(batches[:3], batch_size=None)  # type: ignore[arg-type]
        images = watch_images(generator, discriminator, batches)
        impl.train_gan(generator, discriminator, loader, latent_dim=5, num_steps=7)
        return images()

    must_train(compare)
    images = compare(scenario)
    found = images.actual if isinstance(images.actual, dict) else {}
    if numbers_of(found.get("batches")) != images.expected["batches"]:
        fault = fault_of_images(found, images.expected["batches"])
        raise CheckFailed(
            fault or gettext("The batches of real images do not come in their order.")
        )


@points(0.5)
@hint(
    "Which noise does the generator need for the batch of this step?",
    "Draw new noise inside the loop: `len(real)` vectors of `latent_dim` numbers. Batches may "
    "differ in size.",
)
def test_noise(compare: Compare) -> None:
    """Each step draws new noise, as many latent vectors as its batch has images."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        generator, discriminator, batches = game(rng)
        impl.train_gan(generator, discriminator, batches[:6] * 3, latent_dim=DIM, num_steps=18)
        again, discriminator, _ = game(rng)
        impl.train_gan(again, discriminator, batches[:1], latent_dim=DIM, num_steps=1)
        noises, asides = generator.noises, generator.asides
        return {"noises": noises, "asides": asides, "again": again.noises}

    names = ("noises", "asides", "again")
    found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
    sizes = set(SIZES[:6])
    noises = for_training(found["noises"].actual, found["asides"].actual, sizes, 18)
    if fault := fault_of(noises, sizes, 18):
        raise CheckFailed(fault)
    known = [noises, found["again"].actual]
    first, *again = (each[0] for each in known if isinstance(each, list) and each)
    if any(torch.equal(first, one) for one in again if isinstance(one, torch.Tensor)):
        raise CheckFailed(gettext("Each training begins with the same noise, as if from a seed."))
    must_train(compare)


@points(0.5)
@hint(
    "How many steps are done when the callback is called?",
    "If there is a callback, call it at the end of each step. It gets the number of steps that are "
    "done by then: 1 after the first.",
)
def test_callback(compare: Compare) -> None:
    """After each step the callback gets the number of steps that are done."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        generator, discriminator, batches = game(rng)
        calls: list[Any] = []

        networks = (discriminator, generator)
        last: list[torch.Tensor] = []

        def called(*values: object) -> None:
            calls.append(list(values))
            last[:] = [flat_parameters(network) for network in networks]

        options = {"latent_dim": 5, "num_steps": 4, "callback": called}
        impl.train_gan(generator, discriminator, batches, **options)
        now = [flat_parameters(network) for network in networks]
        return {
            "count": len(calls),
            "numbers": calls,
            "change": [one - other for one, other in zip(now, last or now, strict=True)],
        }

    result = compare(scenario)
    must_train(compare)
    numbers = result["numbers"].actual
    for key, problem in (
        ("count", gettext("The callback should be called once in each step.")),
        (
            "numbers",
            gettext("The callback should get the number of steps that are done, and nothing else."),
        ),
        ("change", gettext("The callback should be called when the step is over.")),
    ):
        if key == "numbers" and not are_counts(numbers):
            raise CheckFailed(problem)
        result[key].assert_close(rtol=0, atol=0, message=problem)
