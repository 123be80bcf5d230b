"""Hidden checks of `generator_step`: what one step of plain gradient descent changes."""

import copy

import torch

from autograder.checks import (
    Both,
    Implementation,
    Pair,
    at_least,
    exercise,
    flat_parameters,
    flat_slopes,
    hint,
    points,
    small_networks,
)

pytestmark = exercise("gan", "generator_step")

# A change is a difference of numbers around 1, and wrong ones differ by 1e-3 or more.
RTOL, ATOL = 1e-4, 5e-6

# The cosine between the change of the parameters and the right one, whatever its sign.
LEAST_LIKENESS = 0.5

CHANGE = "change of the generator's parameters"
SIZE = 4


def must_learn(change: Pair, slopes: Pair) -> None:
    """Fail a step that neither changes what it should nor calculates any gradient for it.

    How large, and of which sign, is a check's of its own concern.
    """
    right = change.expected.double()
    best = 0.0
    for found in (change.actual, slopes.actual):
        is_like = isinstance(found, torch.Tensor) and found.shape == right.shape
        if is_like and found.is_floating_point():
            likeness = torch.cosine_similarity(found.double(), right, dim=0).abs()
            best = max(best, float(likeness.nan_to_num(0.0)))
    problem = "The generator's parameters do not change as its loss asks for."
    at_least(best, LEAST_LIKENESS, problem)


@points(1)
@hint(
    "Which calls make one step of an optimiser, in which order, and of which loss? And which "
    "network does the gradient have to pass on its way to the generator?",
    "The loss is that of the discriminator's logits for the generated pictures, with nothing "
    "detached and no `no_grad` on the way; then old gradients are cleared, new ones are calculated "
    "and one step is taken, once each.",
)
def test_one_step(both: Both) -> None:
    """The generator's parameters take one step down the gradient of its loss."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        discriminator, generator = small_networks(rng)
        optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
        before, noise = flat_parameters(generator), torch.randn(SIZE, 3, generator=rng)
        impl.generator_step(discriminator, generator, optimizer, noise)
        return {CHANGE: flat_parameters(generator) - before}

    both(scenario)[CHANGE].agree(rtol=RTOL, atol=ATOL, factors={"the batch size": SIZE})


@points(0.5)
@hint(
    "PyTorch adds new gradients to old ones. Whose gradients count in this step, and what is in "
    "them when it begins?",
    "Clear the generator's gradients before `backward`: the discriminator's step may have left "
    "some in it.",
)
def test_old_gradients(both: Both) -> None:
    """Gradients from before do not count."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        networks = small_networks(rng)
        noise = torch.randn(SIZE, 3, generator=rng)
        changes, slopes, state = [], [], torch.get_rng_state()
        for is_dirty in (False, True):
            discriminator, generator = copy.deepcopy(networks)
            for parameter in [*discriminator.parameters(), *generator.parameters()]:
                parameter.grad = torch.ones_like(parameter) if is_dirty else None
            optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
            before = flat_parameters(generator)
            torch.set_rng_state(state)  # whoever draws numbers draws the same ones twice
            impl.generator_step(discriminator, generator, optimizer, noise.clone())
            changes.append(flat_parameters(generator) - before)
            slopes.append(flat_slopes(generator))
        influence = changes[1] - changes[0]
        return {CHANGE: changes[0], "slopes": slopes[0], "influence of old gradients": influence}

    result = both(scenario)
    must_learn(result[CHANGE], result["slopes"])
    result["influence of old gradients"].agree(
        rtol=0,
        atol=ATOL,
        otherwise="What was in `.grad` of the generator's parameters before has an influence.",
    )


@points(0.5)
@hint(
    "The gradient passes through the discriminator. What may this step change, and what not?",
    "Call `step` on the optimiser that you were given and on no other; what is left in the "
    "discriminator's gradients does no harm.",
)
def test_discriminator_unchanged(both: Both) -> None:
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
        own = flat_parameters(generator)
        impl.generator_step(discriminator, generator, optimizer, noise)
        return {
            "use": bool(seen),
            "change": flat_parameters(generator) - own,
            "slopes": flat_slopes(generator),
            "weights": flat_parameters(discriminator) - before[0],
            "noise": noise - before[1],
        }

    result = both(scenario)
    result["use"].agree(rtol=0, atol=0, otherwise="The discriminator is never called.")
    must_learn(result["change"], result["slopes"])
    result["weights"].agree(
        rtol=0, atol=0, otherwise="The discriminator's parameters have changed."
    )
    result["noise"].agree(rtol=0, atol=0, otherwise="The noise has changed.")


@points(0.5)
@hint(
    "In which mode are the networks when the step ends, and what will the next step need of them?",
    "Whoever calls `eval()`, `train()` or `requires_grad_()` on a network has to take it back "
    "before the function returns.",
)
def test_modes_unchanged(both: Both) -> None:
    """Both networks are in the mode in which they were, and require gradients as before."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        found = []
        for training in (True, False):
            discriminator, generator = (one.train(training) for one in small_networks(rng))
            seen: list[int] = []
            generator[0].register_forward_hook(lambda *_, seen=seen: seen.append(1))
            optimizer = torch.optim.SGD(generator.parameters(), lr=0.5)
            noise = torch.randn(4, 3, generator=rng)
            own = flat_parameters(generator)
            impl.generator_step(discriminator, generator, optimizer, noise)
            networks = {"discriminator": discriminator, "generator": generator}
            found.append(
                {
                    "use": bool(seen),
                    "change": flat_parameters(generator) - own,
                    "slopes": flat_slopes(generator),
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

    result = both(scenario)
    for mode in ("training", "evaluation"):
        result[mode]["use"].agree(rtol=0, atol=0, otherwise="The generator is never called.")
        must_learn(result[mode]["change"], result[mode]["slopes"])
        for name in ("discriminator", "generator"):
            result[mode]["modes"][name].agree(
                rtol=0,
                atol=0,
                otherwise=f"The {name} was in {mode} mode before, and no longer is.",
            )
            result[mode]["needs"][name].agree(
                rtol=0,
                atol=0,
                otherwise=f"The {name}'s parameters do not require gradients as they did before.",
            )


@points(0.5)
@hint(
    "Which loss is returned: from before or after the step, and as a number or as a tensor?",
    "Return the loss that `backward` was called on, as a number: `loss.item()`.",
)
def test_returns_loss(both: Both) -> None:
    """The loss before the step is returned as a Python float."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        discriminator, generator = small_networks(rng)
        # So large a step that the loss is another one afterwards, however flat it is.
        optimizer = torch.optim.SGD(generator.parameters(), lr=50)
        noise = torch.randn(4, 3, generator=rng)
        before = flat_parameters(generator)
        loss = impl.generator_step(discriminator, generator, optimizer, noise)
        return {"loss": loss, CHANGE: flat_parameters(generator) - before}

    result = both(scenario)
    loss, change = result["loss"], result[CHANGE]
    loss.name = "the loss that is returned"
    # What the step itself is off by has cost its points: the loss may be off by the same.
    factor = change.factor(rtol=RTOL) or 1.0
    if isinstance(loss.actual, float) and abs(loss.actual - factor * loss.expected) <= ATOL:
        return
    loss.agree(rtol=RTOL, atol=ATOL)
