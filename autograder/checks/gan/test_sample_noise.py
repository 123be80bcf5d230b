"""Hidden checks of `sample_noise`: what is drawn is never compared, its distribution is."""

import torch

from autograder.checks import Both, CheckFailed, Implementation, exercise, hint, points

pytestmark = exercise("gan", "sample_noise")

COUNT, DIM = 4000, 8

# Of 32,000 numbers from N(0, 1), and of each column of 4,000: five standard errors and more.
MOST_MEAN, MOST_DEVIATION, MOST_KURTOSIS, MOST_CORRELATION = 0.05, 0.03, 0.25, 0.1


@points(0.5)
@hint(
    "Which distribution is asked for, with which mean and which standard deviation?",
    "`torch.randn` draws from N(0, 1) and `torch.rand` from U(0, 1). What is drawn is to be left "
    "as it is: neither clamped nor rescaled.",
)
def test_distribution(both: Both) -> None:
    """The numbers are drawn from N(0, 1), independently of each other."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        return impl.sample_noise(COUNT, DIM, generator=rng)

    noise = both.actual(scenario)
    if not isinstance(noise, torch.Tensor) or not noise.is_floating_point():
        raise CheckFailed("The result should be a floating tensor. Is a `return` missing?")
    if noise.shape != (COUNT, DIM):
        raise CheckFailed("The result should have the shape (batch_size, dim).")
    noise = noise.double()
    if not bool(torch.isfinite(noise).all()):
        raise CheckFailed("The result holds NaN or infinity.")
    if noise.mean().abs() > MOST_MEAN or (noise.std() - 1).abs() > MOST_DEVIATION:
        raise CheckFailed("The numbers do not have a mean of 0 and a standard deviation of 1.")
    if (noise.pow(4).mean() - 3).abs() > MOST_KURTOSIS:
        raise CheckFailed("Mean and standard deviation are right, but the numbers are not normal.")
    columns = torch.corrcoef(noise.T) - torch.eye(DIM)
    shifted = (noise[1:] * noise[:-1]).mean(dim=0)
    if columns.abs().max() > MOST_CORRELATION or shifted.abs().max() > MOST_CORRELATION:
        raise CheckFailed("The numbers depend on each other: there are copies among them.")


@points(0.5)
@hint(
    "What decides which numbers come: what you were given, or something that you set yourself?",
    "Hand `generator` and `device` on to the function that draws, and set no seed: two calls in a "
    "row have to give different numbers.",
)
def test_generator(both: Both) -> None:
    """The numbers come from the generator that is given, or else are new in each call."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        again = torch.Generator()
        again.set_state(rng.get_state())
        return {
            "first": impl.sample_noise(3, 5, generator=rng),
            "same": impl.sample_noise(3, 5, generator=again, device="cpu"),
            "second": impl.sample_noise(3, 5, generator=rng),
            "third": impl.sample_noise(3, 5),
            "fourth": impl.sample_noise(3, 5),
        }

    found = both.actual(scenario)
    for name, noise in found.items():
        if not isinstance(noise, torch.Tensor) or noise.shape != (3, 5):
            raise CheckFailed(f"The {name} result should be a tensor of shape (batch_size, dim).")
    if not torch.equal(found["first"], found["same"]):
        raise CheckFailed("Two generators in the same state should give the same numbers.")
    if torch.equal(found["first"], found["second"]):
        raise CheckFailed("Two calls with one generator should give different numbers.")
    if torch.equal(found["third"], found["fourth"]):
        raise CheckFailed("Two calls without a generator should give different numbers.")
