"""Hidden checks of `Discriminator`: what it does with pictures, whatever it is made of."""

from typing import Any

import torch

from autograder.checks import Both, CheckFailed, Implementation, exercise, fill, hint, points

pytestmark = exercise("gan", "Discriminator")

# How far a network is from an affine function, relative to its values; rounding makes 1e-10 of it.
LEAST_CURVATURE = 1e-3


def logits_of(value: Any, count: int) -> torch.Tensor:
    """A batch of logits as a tensor of shape (N,), in double precision."""
    if not isinstance(value, torch.Tensor) or not value.is_floating_point():
        raise CheckFailed("The result should be a floating tensor. Is a `return` missing?")
    if value.shape not in ((count,), (count, 1)):
        raise CheckFailed("The result should have the shape (N,) or (N, 1): a number per picture.")
    if not bool(torch.isfinite(value).all()):
        raise CheckFailed("The logits hold NaN or infinity.")
    return value.double().reshape(count)


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

    found = both.actual(scenario)
    for name, count in (("five", 5), ("two", 2), ("colour", 3)):
        logits_of(found[name], count)


@points(0.5)
@hint(
    "Logits or probabilities? The losses of this lesson expect one of the two.",
    "End with the last convolution or linear layer and with nothing behind it: no sigmoid, no "
    "tanh, no ReLU. The losses take care of the rest.",
)
def test_raw_logits(both: Both) -> None:
    """Logits are any real numbers: larger than 1, and of both signs."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        found = []
        for _ in range(6):
            network = impl.Discriminator(1)
            fill(network, rng)
            found.append(network(torch.randn(4, 1, 32, 32, generator=rng)))
        return found

    logits = torch.cat([logits_of(one, 4) for one in both.actual(scenario)])
    if logits.abs().max() <= 1:
        raise CheckFailed("However large the weights are, no logit leaves [-1, 1].")
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
        network = impl.Discriminator(1).double().eval()
        one, other = torch.randn(2, 1, 32, 32, generator=rng, dtype=torch.float64)
        return network(torch.stack([one, other, one + other, torch.zeros_like(one)]))

    one, other, both_, none = logits_of(both.actual(scenario), 4)
    change = (one - none).abs() + (other - none).abs()
    if not change:
        raise CheckFailed("The logit does not depend on the picture.")
    if (one + other - both_ - none).abs() < LEAST_CURVATURE * change:
        raise CheckFailed("The network is linear from its first layer to its last.")


@points(0.5)
@hint(
    "What would an optimiser find in `discriminator.parameters()`, and does all of it matter?",
    "Call `super().__init__()` and keep layers as attributes, in `nn.Sequential` or in "
    "`nn.ModuleList`; a Python list hides them. Gradients have to flow from the logits to each.",
)
def test_parameters_learn(both: Both) -> None:
    """It is a module whose parameters can be trained: gradients reach them."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Discriminator(1)
        logits = network(torch.randn(4, 1, 32, 32, generator=rng))
        (logits.flatten() - torch.randn(4, generator=rng)).square().mean().backward()
        slopes = [parameter.grad for parameter in network.parameters()]
        return [None if slope is None else slope.abs().sum() for slope in slopes]

    slopes = both.actual(scenario)
    if not isinstance(slopes, list) or not slopes:
        raise CheckFailed("There are no parameters: an optimiser would have nothing to train.")
    if sum(isinstance(one, torch.Tensor) and bool(one > 0) for one in slopes) < 2:
        raise CheckFailed("Gradients do not reach the parameters.")


@points(0.5)
@hint(
    "Whose picture does a logit judge: its own, or the batch's? And is the picture left as it is?",
    "No layer may mix pictures in evaluation mode, and an in-place layer may not be the first "
    "thing that touches the argument.",
)
def test_one_picture(both: Both) -> None:
    """In evaluation mode a logit is the same alone and in a batch; the pictures are not changed."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Discriminator(1).eval()
        images = torch.randn(3, 1, 32, 32, generator=rng)
        before = images.clone()
        found = {"alone": network(images[1:2]), "together": network(images)}
        return {**found, "change": images - before}

    found = both.actual(scenario)
    alone, together = logits_of(found["alone"], 1), logits_of(found["together"], 3)
    if (alone[0] - together[1]).abs() > 1e-3 * together.abs().max() + 1e-6:
        raise CheckFailed("The logit of the same picture changes with the rest of its batch.")
    if found["change"].count_nonzero():
        raise CheckFailed("The pictures have been changed: something works on them in place.")
