"""Hidden checks of `sample_noise`: what is drawn is never compared, its distribution is."""

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    at_least,
    at_most,
    exercise,
    floating,
    gettext,
    hint,
    points,
    shape_of,
)
from lessons.gan.checks.networks import are_different

pytestmark = exercise("gan", "sample_noise")

COUNT, DIM = 4000, 8

# Of 32,000 numbers from N(0, 1), at least six standard errors each: of the mean (0.0056), of the
# standard deviation (0.004), of the fourth moment (0.055), of a correlation (0.016).
MOST_MEAN, MOST_DEVIATION, MOST_KURTOSIS, MOST_CORRELATION = 0.05, 0.03, 0.35, 0.1

# That none of 32,000 is farther out has the probability exp(-15).
LEAST_OUTLIER = 3.5

# How far apart numbers are compared, in the order in which they come: to the third row from there.
LAGS = 3 * DIM

# The means of 20 small batches: none of them is as near to 0 as rounding would leave it.
BATCHES, LEAST_MEAN = 20, 1e-6


def noise_of(value: object, count: int, dim: int) -> torch.Tensor:
    """A batch of latent vectors, in double precision."""
    noise = floating(value)
    if noise.shape != (count, dim):
        problem = gettext("The result should have the shape (batch_size, dim), not {shape}.")
        if count == 1:
            problem = gettext(
                "The result should have the shape (batch_size, dim), for a batch of one as well, "
                "not {shape}."
            )
        raise CheckFailed(problem.format(shape=shape_of(noise)))
    if not bool(torch.isfinite(noise).all()):
        raise CheckFailed(gettext("The result holds NaN or infinity."))
    return noise.double()


def likeness_of_near(numbers: torch.Tensor) -> torch.Tensor:
    """The largest correlation, by its size, of numbers with those that come a little later."""
    usual = (numbers - numbers.mean()) / numbers.std()
    found = [(usual[lag:] * usual[:-lag]).mean().abs() for lag in range(1, LAGS + 1)]
    return torch.stack(found).max()


def regularity_of(numbers: torch.Tensor) -> torch.Tensor:
    """How much numbers follow a rule such as k or k*k modulo 1: 1 if they do, about 0 by chance.

    By their places in N(0, 1), of which some difference is always the same then.
    """
    places = torch.special.ndtr(numbers)
    turns = [2 * torch.pi * places.diff(n=order) for order in (1, 2, 3)]
    return torch.stack([torch.hypot(one.cos().mean(), one.sin().mean()) for one in turns]).max()


def must_be_normal(noise: torch.Tensor) -> None:
    """Fail numbers of shape (COUNT, DIM) that are not drawn from N(0, 1) one by one."""
    if not are_different(noise.abs(), COUNT):
        raise CheckFailed(gettext("Some rows are copies or mirror images of others."))
    at_most(noise.mean().abs(), MOST_MEAN, gettext("The mean of the numbers is not 0."))
    problem = gettext("The standard deviation of the numbers is not 1.")
    at_most((noise.std() - 1).abs(), MOST_DEVIATION, problem)
    problem = gettext(
        "Mean and standard deviation are right, but the numbers are not normally distributed."
    )
    at_most((noise.pow(4).mean() - 3).abs(), MOST_KURTOSIS, problem)
    columns = torch.corrcoef(noise.T) - torch.eye(DIM)
    problem = gettext("The numbers are not independent of each other.")
    at_most(columns.abs().max(), MOST_CORRELATION, problem)
    at_most(likeness_of_near(noise.flatten()), MOST_CORRELATION, problem)
    at_most(likeness_of_near(noise.flatten().abs()), MOST_CORRELATION, problem)
    at_most(regularity_of(noise.flatten()), MOST_CORRELATION, problem)
    problem = gettext("The largest numbers are missing, as if they were cut off.")
    at_least(noise.abs().max(), LEAST_OUTLIER, problem)


@points(0.75)
@hint(
    "From which distribution does each number come, independently of the others?",
    "`torch.randn` draws from N(0, 1), `torch.rand` from U(0, 1). Leave what is drawn as it is: "
    "neither clamped, nor rescaled, nor repeated, nor squeezed.",
)
def test_distribution(compare: Compare) -> None:
    """The numbers are drawn from N(0, 1), independently of each other, one row per vector."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        return {
            "large": impl.sample_noise(COUNT, DIM, generator=rng),
            "without a generator": impl.sample_noise(COUNT, DIM),
            "one": impl.sample_noise(1, 3, generator=rng),
            "small": [impl.sample_noise(2, 3, generator=rng) for _ in range(BATCHES)],
        }

    names = ("large", "without a generator", "one", "small")
    found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
    large, own, one, small = (found[name].actual for name in names)
    must_be_normal(noise_of(large, COUNT, DIM))
    noise_of(one, 1, 3)
    try:
        must_be_normal(noise_of(own, COUNT, DIM))
    except CheckFailed as failed:
        problem = gettext("Without `generator`: {problem}").format(problem=failed)
        raise CheckFailed(problem, failed.kind) from None
    batches = small if isinstance(small, list) and len(small) == BATCHES else [None]
    means = torch.stack([noise_of(batch, 2, 3).mean() for batch in batches])
    problem = gettext("Each batch has a mean of exactly 0.")
    at_least(means.abs().max(), LEAST_MEAN, problem)


@points(0.25)
@hint(
    "What decides which random numbers a call gives?",
    "Hand `generator` and `device` on to the function that draws. Set no seed: two calls in a "
    "row have to give different numbers.",
)
def test_generator(compare: Compare) -> None:
    """Numbers come from the generator that is given, or else are new; `device` says where."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        again = torch.Generator()
        again.set_state(rng.get_state())
        found = {
            "first": impl.sample_noise(3, 5, generator=rng),
            "same": impl.sample_noise(3, 5, generator=again, device="cpu"),
            "second": impl.sample_noise(3, 5, generator=rng),
            "third": impl.sample_noise(3, 5),
            "fourth": impl.sample_noise(3, 5),
        }
        state = torch.get_rng_state()
        found["fifth"] = impl.sample_noise(3, 5)
        torch.set_rng_state(state)
        found["same as fifth"] = impl.sample_noise(3, 5)
        try:
            # A device on which nothing is calculated: it is there on every machine.
            elsewhere = impl.sample_noise(3, 5, device="meta")
        except RuntimeError:  # it has been tried
            return {**found, "device": "meta"}
        return {**found, "device": str(getattr(elsewhere, "device", ""))}

    names = ("first", "same", "second", "third", "fourth", "fifth", "same as fifth")
    found = Comparison(compare.actual(scenario), dict.fromkeys((*names, "device")), "the result")
    for name in names:
        if not isinstance(found[name].actual, torch.Tensor):
            raise CheckFailed(gettext("The result should be a tensor."))
    first, same, second, third, fourth, fifth, same_as_fifth = (
        found[name].actual for name in names
    )
    if not torch.equal(first, same):
        raise CheckFailed(gettext("Two generators in the same state should give the same numbers."))
    if torch.equal(first, second):
        raise CheckFailed(
            gettext("Two calls with the same generator should give different numbers.")
        )
    if torch.equal(third, fourth):
        raise CheckFailed(gettext("Two calls without a generator should give different numbers."))
    if not torch.equal(fifth, same_as_fifth):
        problem = gettext("Without a generator, the numbers do not come from PyTorch's own one.")
        raise CheckFailed(problem)
    if found["device"].actual != "meta":
        raise CheckFailed(gettext("The tensor is not on the device that is given."))
