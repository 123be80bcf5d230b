"""Hidden checks of `style_loss`: the mean squared difference of Gram matrices."""

import torch

from autograder.checking import Compare, Implementation, exercise, gradient, hint, points

pytestmark = exercise("toy", "style_loss")

RTOL, ATOL = 1e-4, 1e-6


@points(1)
@hint("Which of the two is a Gram matrix already?", "Take that of the features only.")
def test_value(compare: Compare) -> None:
    """The loss is the mean of the squared differences of the Gram matrices."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = 3 * torch.randn(1, 3, 4, 5, generator=rng)
        return impl.style_loss(features, torch.randn(1, 3, 3, generator=rng))

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the number of entries": 9})


@points(1)
@hint("Where does the path from the features break?", "Keep to tensor operations.")
def test_gradient(compare: Compare) -> None:
    """The gradient flows back to the features."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = 3 * torch.randn(2, 3, 4, 5, generator=rng)
        features.requires_grad_()
        return gradient(
            impl.style_loss(features.clone(), torch.randn(2, 3, 3, generator=rng)), features
        )

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
