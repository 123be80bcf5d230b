"""Hidden checks of `Discriminator`: what it does with pictures, whatever it is made of."""

from typing import Any

import torch

from autograder.checks import (
    Both,
    CheckFailed,
    Implementation,
    Pair,
    at_least,
    at_most,
    exercise,
    hint,
    learning_of,
    outputs_for_many_weights,
    points,
)

pytestmark = exercise("gan", "Discriminator")

# How far a network is from an affine function, relative to its changes; rounding makes 1e-5 of it.
LEAST_CURVATURE = 1e-3

PAIRS = 6


def logits_of(value: Any, count: int) -> torch.Tensor:
    """The logits of ``count`` pictures, in double precision, with a row for each of them."""
    if not isinstance(value, torch.Tensor) or not value.is_floating_point():
        raise CheckFailed("The result should be a floating tensor. Is a `return` missing?")
    rows = value.shape[0] if value.dim() else 1
    if value.numel() != count and (rows != count or not value.numel()):
        raise CheckFailed("There should be as many logits as pictures.")
    if not bool(torch.isfinite(value).all()):
        raise CheckFailed("The logits hold NaN or infinity.")
    return value.double().reshape(count, -1)


@points(1)
@hint(
    "One number per picture: what is left of 32x32 pixels after each convolution?",
    "A convolution with kernel 4, stride 2, padding 1 halves; one with kernel 4 takes the last 4x4 "
    "to 1x1. `flatten(1)` keeps the batch, `view(-1)` merges whatever is left with it.",
)
def test_shape(both: Both) -> None:
    """N pictures become N logits, for any N and for grey and coloured pictures."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        grey, colour = impl.Discriminator(1), impl.Discriminator(3)
        return {
            "five": grey(torch.randn(5, 1, 32, 32, generator=rng)),
            "two": grey(torch.randn(2, 1, 32, 32, generator=rng)),
            "colour": colour(torch.randn(3, 3, 32, 32, generator=rng)),
        }

    counts = {"five": 5, "two": 2, "colour": 3}
    found = Pair(both.actual(scenario), dict.fromkeys(counts), "the result")
    for name, count in counts.items():
        value = found[name].actual
        logits_of(value, count)
        if value.shape not in ((count,), (count, 1)):
            raise CheckFailed("The result should have the shape (N,) or (N, 1).")


@points(0.5)
@hint(
    "Logits or probabilities? The losses of this lesson expect one of the two.",
    "End with the last convolution or linear layer and with nothing behind it: no sigmoid, no "
    "tanh, no ReLU. The losses take care of the rest.",
)
def test_raw_logits(both: Both) -> None:
    """Logits are any real numbers: larger than 1, and of both signs."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        def draw() -> torch.Tensor:
            return 100 * torch.randn(2, 1, 32, 32, generator=rng)

        return outputs_for_many_weights(impl.Discriminator(1), draw, rng)

    found = both.actual(scenario)
    batches = found if isinstance(found, list) and found else [None]
    logits = torch.cat([logits_of(one, 2) for one in batches])
    if len(batches) == 1:
        return  # without parameters, nothing makes logits large; another check asks for them
    problem = "However large the weights are, no logit leaves [-1, 1]."
    at_least(logits.abs().max(), 2, problem)
    if logits.min() >= 0 or logits.max() <= 0:
        raise CheckFailed("All logits have the same sign, however often the weights change.")


@points(0.5)
@hint(
    "What would a stack of convolutions be worth without anything between them?",
    "After each convolution but the last comes a LeakyReLU; otherwise all layers together can be "
    "written as a single one.",
)
def test_non_linearity(both: Both) -> None:
    """A logit is no affine function of the picture, though it depends on it."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Discriminator(1).eval()
        one, other = 2 * torch.randn(2, PAIRS, 1, 32, 32, generator=rng)
        return network(torch.cat([one, other, one + other, torch.zeros_like(one)]))

    one, other, both_, none = logits_of(both.actual(scenario), 4 * PAIRS).chunk(4)
    change = (one - none).norm() + (other - none).norm()
    if not change:
        raise CheckFailed("The logit does not depend on the picture.")
    curvature = (one + other - both_ - none).norm() / change
    problem = "The network is linear from its first layer to its last."
    at_least(curvature, LEAST_CURVATURE, problem)


@points(0.5)
@hint(
    "What would an optimiser find in `discriminator.parameters()`, and does all of it matter?",
    "Call `super().__init__()` and keep layers as attributes, in `nn.Sequential` or in "
    "`nn.ModuleList`; a Python list hides them. Gradients have to flow from the logits to each, "
    "and on to the pictures: they are all that a generator learns from.",
)
def test_parameters_learn(both: Both) -> None:
    """It is a module whose parameters can all be trained; gradients reach them and the pictures."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        images = torch.randn(4, 1, 32, 32, generator=rng, requires_grad=True)
        return learning_of(impl.Discriminator(1), images, rng)

    names = ("slopes", "slope of the argument", "left")
    found = Pair(both.actual(scenario), dict.fromkeys(names), "the result")
    if not isinstance(found.actual, dict):
        raise CheckFailed("The result should be a floating tensor. Is a `return` missing?")
    slopes, through, left = (found[name].actual for name in names)
    if not isinstance(slopes, list) or not slopes:
        raise CheckFailed("There are no parameters: an optimiser would have nothing to train.")
    if sum(isinstance(one, torch.Tensor) and bool(one > 0) for one in slopes) < 2:
        raise CheckFailed("Gradients do not reach the parameters.")
    if not isinstance(through, torch.Tensor) or not through.count_nonzero():
        raise CheckFailed("Gradients do not reach the pictures, and a generator needs them.")
    if left != "":
        raise CheckFailed(
            "`double()` does not reach the whole network: some layers are hidden from it, or some "
            "tensors are made in a type of their own."
        )


@points(0.5)
@hint(
    "Whose picture does a logit judge: its own, or the batch's? And is the picture left as it is?",
    "No layer may mix pictures in evaluation mode, and an in-place layer may not be the first "
    "thing that touches the argument; `squeeze()` also removes a batch of one.",
)
def test_one_picture(both: Both) -> None:
    """In evaluation mode a logit is the same alone and in a batch; the pictures are not changed."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Discriminator(1).eval()
        images = torch.randn(3, 1, 32, 32, generator=rng)
        before = images.clone()
        found = {"alone": network(images[1:2]), "together": network(images)}
        return {**found, "change": images - before}

    names = ("alone", "together", "change")
    found = Pair(both.actual(scenario), dict.fromkeys(names), "the result")
    first, rest, change = (found[name].actual for name in names)
    alone, together = logits_of(first, 1), logits_of(rest, 3)
    if not isinstance(change, torch.Tensor) or change.count_nonzero():
        raise CheckFailed("The pictures have been changed: something works on them in place.")
    if first.dim() != rest.dim():
        raise CheckFailed("For a batch of one, the result has fewer dimensions than for others.")
    if alone.shape[1] != together.shape[1]:
        raise CheckFailed("For a batch of one, the result has another shape than for others.")
    problem = "The logit of the same picture changes with the rest of its batch."
    room = 1e-4 * together.abs().max() + 1e-6
    at_most((alone[0] - together[1]).abs().max(), room, problem)
