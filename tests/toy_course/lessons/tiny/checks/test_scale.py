"""Hidden checks of `Scale`: times a number."""

import torch

from autograder.checking import Compare, Implementation, exercise, hint, points

pytestmark = exercise("tiny", "Scale")


@points(1)
@hint("What does `forward` need of what `__init__` was given?", "Keep the factor on `self`.")
def test_value(compare: Compare) -> None:
    """Each number is multiplied by the factor."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        return impl.Scale(3.5)(torch.randn(2, 3, generator=rng))

    compare(scenario).assert_close(rtol=1e-4, atol=1e-6)
