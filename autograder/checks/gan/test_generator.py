"""Hidden checks of `Generator`: what it does with noise, whatever it is made of."""

from typing import Any

import torch

from autograder.checks import Both, CheckFailed, Implementation, exercise, fill, hint, points

pytestmark = exercise("gan", "Generator")

# How far a network is from an affine function, relative to its values; rounding makes 1e-10 of it.
LEAST_CURVATURE = 1e-3


def picture_of(value: Any, count: int, channels: int) -> torch.Tensor:
    """A batch of pictures, in double precision."""
    if not isinstance(value, torch.Tensor) or not value.is_floating_point():
        raise CheckFailed("The result should be a floating tensor. Is a `return` missing?")
    if value.shape != (count, channels, 32, 32):
        raise CheckFailed("The result should have the shape (N, channels, 32, 32).")
    if not bool(torch.isfinite(value).all()):
        raise CheckFailed("The pictures hold NaN or infinity.")
    return value.double()


@points(1)
@hint(
    "How many pixels come out of each transposed convolution? Follow the shape from 1x1 to 32x32.",
    "A transposed convolution gives (size - 1)*stride - 2*padding + kernel pixels: with kernel 4, "
    "stride 2, padding 1 it doubles. Batch size and channels belong in no `view` as numbers.",
)
def test_shape(both: Both) -> None:
    """N latent vectors become N pictures of 32x32 pixels, for any N, latent_dim and channels."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        grey, colour = impl.Generator(7, 1), impl.Generator(12, 3)
        return {
            "five": grey(torch.randn(5, 7, generator=rng)),
            "two": grey(torch.randn(2, 7, generator=rng)),
            "colour": colour(torch.randn(3, 12, generator=rng)),
        }

    found = both.actual(scenario)
    for name, count, channels in (("five", 5, 1), ("two", 2, 1), ("colour", 3, 3)):
        picture_of(found[name], count, channels)


@points(0.5)
@hint(
    "Pictures have values in [-1, 1]. Which function takes any number to this range?",
    "Let `tanh` be the very last layer. A sigmoid knows no negative values, clamping has no "
    "gradient outside, and a network without either is not held back by anything.",
)
def test_range(both: Both) -> None:
    """Values are in [-1, 1] and use this range, both signs of it, however large the weights are."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Generator(6, 1)
        fill(network, rng)
        return network(torch.randn(4, 6, generator=rng))

    pictures = picture_of(both.actual(scenario), 4, 1)
    if pictures.abs().max() > 1 + 1e-6:
        raise CheckFailed("There are values outside [-1, 1].")
    if pictures.min() > -0.5 or pictures.max() < 0.5:
        raise CheckFailed("The values do not use the whole of [-1, 1].")


@points(0.5)
@hint(
    "What would a stack of linear layers be worth without anything between them?",
    "After each batch normalisation comes a ReLU; otherwise all layers together can be written as "
    "a single one.",
)
def test_non_linearity(both: Both) -> None:
    """Before tanh, a picture is no affine function of the noise."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Generator(6, 1).double().eval()
        one, other = (torch.randn(6, generator=rng, dtype=torch.float64) for _ in range(2))
        points = torch.stack([one, other, one + other, torch.zeros_like(one)])
        return network(0.1 * points)

    pictures = picture_of(both.actual(scenario), 4, 1)
    one, other, both_, none = torch.atanh(pictures.clamp(-1 + 1e-12, 1 - 1e-12))
    change = (one - none).norm() + (other - none).norm()
    if not change:
        raise CheckFailed("All pictures are the same, whatever the noise.")
    if (one + other - both_ - none).norm() < LEAST_CURVATURE * change:
        raise CheckFailed("The network is linear up to its last layer.")


@points(0.5)
@hint(
    "What would an optimiser find in `generator.parameters()`, and does all of it matter?",
    "Call `super().__init__()` and keep layers as attributes, in `nn.Sequential` or in "
    "`nn.ModuleList`; a Python list hides them. Gradients have to flow from the picture to each.",
)
def test_parameters_learn(both: Both) -> None:
    """It is a module whose parameters can be trained: gradients reach them."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Generator(6, 1)
        goal = torch.randn(4, 1, 32, 32, generator=rng)
        loss = (network(torch.randn(4, 6, generator=rng)) - goal).square().mean()
        loss.backward()
        slopes = [parameter.grad for parameter in network.parameters()]
        return [None if slope is None else slope.abs().sum() for slope in slopes]

    slopes = both.actual(scenario)
    if not isinstance(slopes, list) or not slopes:
        raise CheckFailed("There are no parameters: an optimiser would have nothing to train.")
    if sum(isinstance(one, torch.Tensor) and bool(one > 0) for one in slopes) < 2:
        raise CheckFailed("Gradients do not reach the parameters.")


@points(0.5)
@hint(
    "In evaluation mode, may a picture depend on the company that its latent vector comes in?",
    "Make `self` a module that `eval()` reaches, without a fixed batch size and without batch "
    "statistics of your own; `squeeze()` also removes a batch of one.",
)
def test_one_picture(both: Both) -> None:
    """In evaluation mode a picture is the same alone and in a batch, and each one is different."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Generator(6, 1).eval()
        noise = torch.randn(3, 6, generator=rng)
        return {"alone": network(noise[1:2]), "together": network(noise)}

    found = both.actual(scenario)
    alone, together = picture_of(found["alone"], 1, 1), picture_of(found["together"], 3, 1)
    largest = together.abs().max()
    if (alone[0] - together[1]).abs().max() > 1e-3 * largest:
        raise CheckFailed("A picture of the same latent vector changes with the rest of its batch.")
    if (together[0] - together[1]).abs().max() < 1e-3 * largest:
        raise CheckFailed("Different latent vectors give the same picture.")
