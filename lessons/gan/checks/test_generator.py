"""Hidden checks of `Generator`: what it does with noise, whatever it is made of."""

from typing import Any

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    at_least,
    at_most,
    describe,
    exercise,
    floating,
    gettext,
    hint,
    is_positive,
    points,
    shape_of,
)
from lessons.gan.checks.networks import INPUTS, are_different, must_be_a_network
from lessons.gan.checks.probes import learning_of, outputs_for_many_weights, slopes_of_new

pytestmark = exercise("gan", "Generator")

# How far a network is from an affine function, relative to its changes; rounding makes 1e-5 of it.
LEAST_CURVATURE = 1e-3

TINY = 1e-30  # what no image differs by, so that nothing is compared with 0

# How many pixels of different kinds there are at least in images that a network makes. The last
# layer may make squares of several pixels, and then there are fewer than 32x32.
LEAST_PIXELS = 64


def pictures_of(value: Any, count: int) -> torch.Tensor:
    """A batch of ``count`` images of any size, in double precision and as a matrix."""
    pictures = floating(value)
    if pictures.dim() < 2 or len(pictures) != count or not pictures.numel():
        raise CheckFailed(gettext("There should be as many images as latent vectors."))
    if not bool(torch.isfinite(pictures).all()):
        raise CheckFailed(gettext("The images hold NaN or infinity."))
    return pictures.double().flatten(1)


def slopes(impl: Implementation, rng: torch.Generator) -> object:
    """What the network's gradients are for some latent vectors."""
    noise = torch.randn(INPUTS, 12, generator=rng)
    return slopes_of_new(lambda: impl.Generator(12, 1), noise, rng)


def must_be_pictures(batch: torch.Tensor) -> None:
    """Fail images of which most pixels are the same, or the same in all images.

    Args:
        batch: of shape (N, pixels).
    """
    if batch.shape[1] < LEAST_PIXELS:
        raise CheckFailed(gettext("The images have too few pixels."))
    changing = batch[:, (batch != batch[0]).any(dim=0)]
    if not are_different(changing.T, LEAST_PIXELS):
        raise CheckFailed(gettext("Nearly all pixels are alike, or do not change with the noise."))


@points(1)
@hint(
    "Follow one latent vector: what is its shape after each layer?",
    "A transposed convolution gives (size - 1)*stride - 2*padding + kernel pixels: kernel 4, "
    "stride 2, padding 1 double the size. Take the number of channels from the argument, and "
    "write no batch size into a `view`.",
)
def test_shape(compare: Compare) -> None:
    """N latent vectors become N images of 32x32 pixels, for any N, latent_dim and channels."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        grey, colour = impl.Generator(7, 1), impl.Generator(12, 3)
        return {
            "five": grey(torch.randn(5, 7, generator=rng)),
            "two": grey(torch.randn(2, 7, generator=rng)),
            "colour": colour(torch.randn(3, 12, generator=rng)),
        }

    sizes = {"five": (5, 1), "two": (2, 1), "colour": (3, 3)}
    found = Comparison(compare.actual(scenario), dict.fromkeys(sizes), "the result")
    for name, (count, channels) in sizes.items():
        value = found[name].actual
        must_be_pictures(pictures_of(value, count))
        if value.shape == (count, channels, 32, 32):
            continue
        if value.dim() == 4 and value.shape[2:] == (32, 32):
            raise CheckFailed(
                gettext("The images should have as many channels as `channels` says.")
            )
        problem = gettext(
            "The result should have the shape (N, channels, 32, 32), but it has {shape}."
        )
        raise CheckFailed(problem.format(shape=shape_of(value)))
    must_be_a_network(compare, slopes)


@points(0.5)
@hint(
    "Pixels have values in [-1, 1]. Which function squeezes any number into this range?",
    "Let `tanh` be the very last layer, and let it get numbers of both signs. A sigmoid gives no "
    "negative values, and clamping cuts off instead of squeezing.",
)
def test_range(compare: Compare) -> None:
    """Values are in [-1, 1] and use this range, both signs of it, however large the weights are."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Generator(6, 1)
        return outputs_for_many_weights(network, lambda: torch.randn(2, 6, generator=rng), rng)

    found = compare.actual(scenario)
    found = found if isinstance(found, list) and found else [None]
    batches = [pictures_of(pictures, 2) for pictures in found]
    if len({one.shape[1] for one in batches}) > 1:
        raise CheckFailed(gettext("The images should all have the same size."))
    if len(batches) > 1:  # without parameters there is one image; another check asks for them
        must_be_pictures(torch.cat(batches))
    pixels = torch.cat([pictures.flatten() for pictures in batches])
    beyond = (pixels.abs().max() - 1).clamp(min=0)
    at_most(beyond, 1e-6, gettext("There are values outside [-1, 1]."))
    # Without parameters nothing has made the values large; another check asks for them.
    least = 0.5 if len(batches) > 1 else 0
    if len(batches) > 1 and pixels.min() >= 0:
        raise CheckFailed(gettext("There are no values below 0, whatever the weights are."))
    if pixels.min() >= -least or pixels.max() <= least:
        raise CheckFailed(gettext("The values do not use the whole of [-1, 1]."))
    # Where tanh reaches 1, more than half as many numbers lie between 0.99 and 1 as between 0.9 and
    # 0.99. Where values are cut off, it is a ninth.
    sizes = [size.unique() for size in map(torch.abs, batches) if (size == 1).any()]
    below = sum(int(((size > 0.9) & (size < 0.99)).count_nonzero()) for size in sizes)
    near = sum(int(((size >= 0.99) & (size < 1)).count_nonzero()) for size in sizes)
    if below > 100 and near < below / 4:
        raise CheckFailed(
            gettext("The values are cut off at -1 and 1 instead of being squeezed in between.")
        )
    must_be_a_network(compare, slopes)


@points(0.5)
@hint(
    "Several linear layers in a row do no more than one. What stands between yours?",
    "Put a ReLU after each batch normalisation, and hand its result on to the next layer.",
)
def test_non_linearity(compare: Compare) -> None:
    """Before tanh, an image depends on the noise, and not just linearly."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Generator(6, 1).eval()
        one, other = torch.randn(2, 6, generator=rng)
        corners = torch.stack([one, other, one + other, torch.zeros_like(one)])
        return [network(size * corners) for size in (0.1, 1, 10)]

    found = compare.actual(scenario)
    batches = found if isinstance(found, list) and len(found) == 3 else [None]
    curvature = 0.0
    for batch in batches:
        pictures = pictures_of(batch, 4)
        must_be_pictures(pictures)
        if batch is not batches[0] and pictures.abs().max() > 0.999:
            continue  # too near 1 to tell what tanh was taken of
        one, other, both_, none = torch.atanh(pictures.clamp(-1 + 1e-12, 1 - 1e-12))
        change = (one - none).norm() + (other - none).norm()
        if not change:
            return  # there is a check for that
        curvature = max(curvature, float((one + other - both_ - none).norm() / change))
    problem = gettext("Up to its last activation, the network is linear.")
    at_least(curvature, LEAST_CURVATURE, problem)
    must_be_a_network(compare, slopes)


@points(0.5)
@hint(
    "What would an optimiser find in `generator.parameters()`?",
    "Make all layers in `__init__`, after `super().__init__()`, as attributes, in "
    "`nn.Sequential` or in `nn.ModuleList`; a Python list hides them. Gradients have to flow "
    "from the image to each of them.",
)
def test_parameters_learn(compare: Compare) -> None:
    """It is a module whose parameters can all be trained: gradients reach them."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        noise = torch.randn(4, 6, generator=rng, requires_grad=True)
        return learning_of(impl.Generator(6, 1), noise, rng)

    names = ("output", "slopes", "slope of the argument", "left")
    found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
    if not isinstance(found.actual, dict):
        problem = gettext("The result should be a tensor, but it is {found}.")
        raise CheckFailed(problem.format(found=describe(found.actual)))
    output, given, through, left = (found[name].actual for name in names)
    must_be_pictures(pictures_of(output, 4))
    if not isinstance(given, list) or not given:
        raise CheckFailed(
            gettext("There are no parameters: an optimiser would have nothing to train.")
        )
    if sum(is_positive(one) for one in given) < 2:
        raise CheckFailed(gettext("No gradient reaches the parameters, or it is zero."))
    # A layer may be there and not be used; but then gradients find their way through the others.
    if any(one is None for one in given) and not isinstance(through, torch.Tensor):
        problem = gettext(
            "Gradients reach the last layers only: something cuts them off from the others."
        )
        raise CheckFailed(problem)
    if left != "":
        problem = gettext(
            "`double()` does not reach the whole network: a layer is not registered, or a dtype "
            "is fixed."
        )
        raise CheckFailed(problem)
    must_be_a_network(compare, slopes)


@points(0.5)
@hint(
    "In evaluation mode, what decides how an image looks besides its own latent vector?",
    "All layers have to be registered, so that `eval()` reaches them, and `F.dropout` has to be "
    "told the mode. Draw nothing in `forward`, use no batch statistics of your own, and keep the "
    "batch dimension of a batch of one.",
)
def test_one_picture(compare: Compare) -> None:
    """In evaluation mode an image is the same alone and in a batch, and each one is different."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Generator(6, 1).eval()
        noise = torch.randn(3, 6, generator=rng)
        return {
            "alone": network(noise[1:2]),
            "together": network(noise),
            "again": network(noise),
        }

    names = ("alone", "together", "again")
    found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
    first, rest, last = (found[name].actual for name in names)
    alone, together, again = pictures_of(first, 1), pictures_of(rest, 3), pictures_of(last, 3)
    must_be_pictures(together)
    if first.shape[1:] != rest.shape[1:] or rest.shape != last.shape:
        raise CheckFailed(gettext("An image alone has another shape than in a batch."))
    largest = together.abs().max()
    problem = gettext("The same latent vectors give other images the second time.")
    at_most((again - together).abs().max(), 1e-4 * largest + TINY, problem)
    problem = gettext("The image of a latent vector changes with the rest of its batch.")
    at_most((alone[0] - together[1]).abs().max(), 1e-4 * largest + TINY, problem)
    problem = gettext("Different latent vectors give the same image.")
    at_least((together[0] - together[1]).abs().max(), 1e-6 * largest + TINY, problem)
    must_be_a_network(compare, slopes)
