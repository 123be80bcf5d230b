"""Hidden checks of `Discriminator`: what it does with images, whatever it is made of."""

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
from lessons.gan.checks.networks import INPUTS, must_be_a_network
from lessons.gan.checks.probes import learning_of, outputs_for_many_weights, slopes_of_new

pytestmark = exercise("gan", "Discriminator")

# How far a network is from an affine function, relative to its changes; rounding makes 1e-5 of it.
LEAST_CURVATURE = 1e-3

PAIRS = 6

# How many of 12 logits, of six networks, may have the size of the largest one.
MOST_AT_BOUND = 4


def logits_of(value: Any, count: int) -> torch.Tensor:
    """The logits of ``count`` images, in double precision, with a row for each of them."""
    logits = floating(value)
    rows = logits.shape[0] if logits.dim() else 1
    if logits.numel() != count and (rows != count or not logits.numel()):
        raise CheckFailed(gettext("There should be as many logits as images."))
    if not bool(torch.isfinite(logits).all()):
        raise CheckFailed(gettext("The logits hold NaN or infinity."))
    return logits.double().reshape(count, -1)


def at_its_bound(logits: torch.Tensor) -> int:
    """How many logits are as large as the largest one, as they are where a function is bounded."""
    sizes = logits.abs()
    return int((sizes >= (1 - 1e-5) * sizes.max()).count_nonzero())


def slopes(impl: Implementation, rng: torch.Generator) -> object:
    """What the network's gradients are for some images."""
    images = torch.randn(INPUTS, 1, 32, 32, generator=rng)
    return slopes_of_new(lambda: impl.Discriminator(1), images, rng)


@points(1)
@hint(
    "One number per image: what is left of 32x32 pixels after each convolution?",
    "A convolution with kernel 4, stride 2, padding 1 halves the size, and one with kernel 4 "
    "makes 1x1 of the last 4x4. `flatten(1)` keeps the batch, `view(-1)` merges whatever is left "
    "with it.",
)
def test_shape(compare: Compare) -> None:
    """N images become N logits, for any N and for grey and coloured images."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        grey, colour = impl.Discriminator(1), impl.Discriminator(3)
        return {
            "five": grey(torch.randn(5, 1, 32, 32, generator=rng)),
            "two": grey(torch.randn(2, 1, 32, 32, generator=rng)),
            "colour": colour(torch.randn(3, 3, 32, 32, generator=rng)),
        }

    counts = {"five": 5, "two": 2, "colour": 3}
    found = Comparison(compare.actual(scenario), dict.fromkeys(counts), "the result")
    for name, count in counts.items():
        value = found[name].actual
        logits_of(value, count)
        if value.shape not in ((count,), (count, 1)):
            problem = gettext(
                "The result should have the shape (N,) or (N, 1), but it has {shape}."
            )
            raise CheckFailed(problem.format(shape=shape_of(value)))
    must_be_a_network(compare, slopes)


def is_squashed(logits: torch.Tensor) -> bool:
    """Whether logits are small for large weights, and all of one sign or mostly of one size.

    A spectral norm keeps them small as well, but not like that.
    """
    if float(logits.abs().max()) > 2:
        return False
    is_of_one_sign = bool(logits.min() >= 0 or logits.max() <= 0)
    return is_of_one_sign or at_its_bound(logits) > MOST_AT_BOUND


@points(0.5)
@hint(
    "A logit may be any real number. Which values can your last layer give?",
    "End with the last convolution or linear layer and with nothing behind it: no sigmoid, no "
    "tanh, no ReLU. The losses take care of the rest.",
)
def test_raw_logits(compare: Compare) -> None:
    """Logits are any real numbers in both modes: larger than 1, and of both signs."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        def draw() -> torch.Tensor:
            return 100 * torch.randn(2, 1, 32, 32, generator=rng)

        return outputs_for_many_weights(impl.Discriminator(1), draw, rng, modes=(True, False))

    found = compare.actual(scenario)
    batches = found if isinstance(found, list) and found else [None]
    rows = [logits_of(one, 2) for one in batches]
    if len({one.shape for one in rows}) > 1:
        raise CheckFailed(gettext("There should be as many logits as images."))
    logits = torch.cat(rows)
    if len(batches) == 1:
        return  # without parameters, nothing makes logits large; another check asks for them
    problems = {
        (True, True): gettext("However large the weights are, no logit leaves [-1, 1]."),
        (False, True): gettext(
            "In evaluation mode no logit leaves [-1, 1], however large the weights are."
        ),
        (True, False): gettext(
            "In training mode no logit leaves [-1, 1], however large the weights are."
        ),
    }
    squashed = is_squashed(torch.cat(rows[::2])), is_squashed(torch.cat(rows[1::2]))
    if squashed in problems:
        raise CheckFailed(problems[squashed])
    if max(at_its_bound(torch.cat(rows[place::2])) for place in (0, 1)) > MOST_AT_BOUND:
        problem = gettext("The logits are bounded: with large weights, many have the same size.")
        raise CheckFailed(problem)
    if logits.min() >= 0 or logits.max() <= 0:
        raise CheckFailed(gettext("All logits have the same sign, whatever the weights are."))
    must_be_a_network(compare, slopes)


@points(0.5)
@hint(
    "Several linear layers in a row do no more than one. What stands between yours?",
    "Put a LeakyReLU with a small negative slope after each convolution but the last, and hand "
    "its result on to the next layer.",
)
def test_non_linearity(compare: Compare) -> None:
    """A logit depends on the image, and not just linearly."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Discriminator(1).eval()
        one, other = 2 * torch.randn(2, PAIRS, 1, 32, 32, generator=rng)
        return network(torch.cat([one, other, one + other, torch.zeros_like(one)]))

    one, other, both_, none = logits_of(compare.actual(scenario), 4 * PAIRS).chunk(4)
    change = (one - none).norm() + (other - none).norm()
    if not change:
        raise CheckFailed(gettext("The logit does not depend on the image."))
    curvature = (one + other - both_ - none).norm() / change
    problem = gettext("The network is linear from its first layer to its last.")
    at_least(curvature, LEAST_CURVATURE, problem)
    must_be_a_network(compare, slopes)


@points(0.5)
@hint(
    "What would an optimiser find in `discriminator.parameters()`?",
    "Make all layers in `__init__`, after `super().__init__()`, as attributes, in "
    "`nn.Sequential` or in `nn.ModuleList`; a Python list hides them. Gradients have to flow "
    "from the logits to each of them, and on to the images, from which a generator learns.",
)
def test_parameters_learn(compare: Compare) -> None:
    """It is a module whose parameters can all be trained; gradients reach them and the images."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        images = torch.randn(4, 1, 32, 32, generator=rng, requires_grad=True)
        return learning_of(impl.Discriminator(1), images, rng)

    names = ("slopes", "slope of the argument", "left")
    found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
    if not isinstance(found.actual, dict) or "slopes" not in found.actual:
        problem = gettext("The result should be a tensor, but it is {found}.")
        raise CheckFailed(problem.format(found=describe(found.actual)))
    given, through, left = (found[name].actual for name in names)
    if not isinstance(given, list) or not given:
        raise CheckFailed(
            gettext("There are no parameters: an optimiser would have nothing to train.")
        )
    if sum(is_positive(one) for one in given) < 2:
        raise CheckFailed(gettext("No gradient reaches the parameters, or it is zero."))
    if not isinstance(through, torch.Tensor) or not through.count_nonzero():
        raise CheckFailed(
            gettext("No gradient reaches the images, and a generator learns from it.")
        )
    if left != "":
        problem = gettext(
            "`double()` does not reach the whole network: a layer is not registered, or a dtype "
            "is fixed."
        )
        raise CheckFailed(problem)
    must_be_a_network(compare, slopes)


@points(0.5)
@hint(
    "In evaluation mode, what decides about a logit besides its own image?",
    "No layer may mix images or draw numbers in evaluation mode, and `F.dropout` has to be "
    "told the mode. Keep the batch dimension of a batch of one, and let no in-place layer be the "
    "first one.",
)
def test_one_picture(compare: Compare) -> None:
    """In evaluation mode a logit is the same alone and in a batch; the images are not changed."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        network = impl.Discriminator(1).eval()
        images = torch.randn(3, 1, 32, 32, generator=rng)
        before = images.clone()
        return {
            "alone": network(images[1:2]),
            "together": network(images),
            "again": network(images),
            "change": images - before,
        }

    names = ("alone", "together", "again", "change")
    found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
    first, rest, last, change = (found[name].actual for name in names)
    alone, together, again = logits_of(first, 1), logits_of(rest, 3), logits_of(last, 3)
    if not isinstance(change, torch.Tensor) or change.count_nonzero():
        raise CheckFailed(gettext("The given images have been changed in place."))
    if first.dim() != rest.dim():
        raise CheckFailed(
            gettext("For a batch of one, the result has another number of dimensions.")
        )
    if alone.shape[1] != together.shape[1] or together.shape != again.shape:
        raise CheckFailed(gettext("For a batch of one, each image gets another number of logits."))
    room = 1e-4 * together.abs().max() + 1e-6
    problem = gettext("In evaluation mode, the same images get other logits the second time.")
    at_most((again - together).abs().max(), room, problem)
    problem = gettext("The logit of an image changes with the rest of its batch.")
    at_most((alone[0] - together[1]).abs().max(), room, problem)
    must_be_a_network(compare, slopes)
