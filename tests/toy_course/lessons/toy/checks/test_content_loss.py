"""Hidden checks of `content_loss`: the mean squared error, with a constant target."""

import torch

from autograder.checking import Compare, Implementation, exercise, gradient, hint, points

pytestmark = exercise("toy", "content_loss")

RTOL, ATOL = 1e-4, 1e-6


@points(1)
@hint("A sum or a mean, and over what?", "The mean of all squared differences.")
def test_value(compare: Compare) -> None:
    """The loss is the mean over all elements of the squared differences."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = torch.randn(5, 3, 4, 7, generator=rng)
        return impl.content_loss(features, torch.randn(5, 3, 4, 7, generator=rng))

    sizes = {"the batch size": 5, "the number of elements N*C*H*W": 420}
    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors=sizes)


@points(0.5)
@hint("What does the optimiser follow?", "Keep to tensor operations up to the loss.")
def test_gradient(compare: Compare) -> None:
    """The gradient flows back to the features."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = torch.randn(3, 2, generator=rng, requires_grad=True)
        return gradient(impl.content_loss(features, torch.randn(3, 2, generator=rng)), features)

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)


@points(0.5)
@hint("What keeps autograd from going to the target?", "Take the target out of the graph.")
def test_target_is_constant(compare: Compare) -> None:
    """No gradient reaches the target."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = torch.randn(3, 2, generator=rng, requires_grad=True)
        target = torch.randn(3, 2, generator=rng, requires_grad=True)
        loss = impl.content_loss(features, target)
        return {
            "gradient of the features": gradient(loss, features),
            "gradient of the target": gradient(loss, target),
        }

    result = compare(scenario)
    for name in ("gradient of the features", "gradient of the target"):
        result[name].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
