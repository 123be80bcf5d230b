"""Hidden checks of `Normalization`: per channel."""

import torch

from autograder.checking import Compare, Implementation, exercise, hint, points

pytestmark = exercise("toy", "Normalization")


@points(0.75)
@hint("What is first, the difference or the quotient?", "Subtract the mean, divide by the spread.")
def test_value(compare: Compare) -> None:
    """Each channel has its own mean and spread."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        return impl.Normalization([0.5, -1.0], [2.0, 0.5])(torch.rand(1, 2, 3, 5, generator=rng))

    compare(scenario).assert_close(rtol=1e-4, atol=1e-6)


@points(0.25)
@hint("Do you write into what you were given?", "Use `-` and `/` where you have `-=` and `/=`.")
def test_argument_unchanged(compare: Compare) -> None:
    """The image that was passed in is the same afterwards."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        image = torch.rand(1, 1, 2, 2, generator=rng)
        impl.Normalization([0.5], [2.0])(image)
        return image

    compare(scenario).assert_close(rtol=0, atol=0)
