"""Hidden checks of `content_loss`: the mean squared error, with a target that is a constant."""

import torch

from autograder.checking import (
    Compare,
    Implementation,
    exercise,
    gradient,
    hint,
    must_rise,
    points,
    rise,
)

pytestmark = exercise("style_transfer", "content_loss")

RTOL, ATOL = 1e-4, 1e-6
SIZES = {
    "the batch size": 5,
    "the number of channels C": 3,
    "the number of positions H*W": 28,
    "C*H*W": 84,
    "the number of elements N*C*H*W": 420,
    "half the number of elements": 210,
}


@points(1)
@hint(
    "How are the differences of all elements turned into one number?",
    "One number: the mean of the squared differences over every element, the images of a "
    "batch included, with no further factor.",
)
def test_value(compare: Compare) -> None:
    """The loss is the mean over all elements of the squared differences."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = torch.randn(5, 3, 4, 7, generator=rng)
        return impl.content_loss(features, torch.randn(5, 3, 4, 7, generator=rng))

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors=SIZES)


@points(0.5)
@hint(
    "Which step between the features and the loss changes or stops the gradient?",
    "Keep to tensor operations from the features to the loss: `.item()`, `.detach()`, "
    "`.data` and numpy end the path. A root has no finite gradient at zero.",
)
def test_gradient(compare: Compare) -> None:
    """The gradient flows back to the features, and is finite also where the loss is zero."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = torch.randn(3, 2, 5, 4, generator=rng, dtype=torch.float64, requires_grad=True)
        target = torch.randn(3, 2, 5, 4, generator=rng, dtype=torch.float64)
        loss = impl.content_loss(features, target)
        at_zero = impl.content_loss(features, features.detach().clone())
        return {
            "gradient of the features": gradient(loss, features),
            "gradient where both are equal": gradient(at_zero, features),
            "rise": rise(lambda one: impl.content_loss(one, target), features, rng, target),
        }

    pair = compare(scenario)
    for name in ("gradient of the features", "gradient where both are equal"):
        pair[name].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
    must_rise(pair["rise"].actual)


@points(0.5)
@hint(
    "The target is a fixed goal. What keeps the gradient away from it?",
    "Take the target out of the graph before you subtract it; the features stay in.",
)
def test_target_is_constant(compare: Compare) -> None:
    """No gradient reaches the target."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = torch.randn(2, 3, 4, 5, generator=rng, requires_grad=True)
        target = torch.randn(2, 3, 4, 5, generator=rng, requires_grad=True)
        loss, goal = impl.content_loss(features, target), target.detach()
        return {
            "gradient of the features": gradient(loss, features),
            "gradient of the target": gradient(loss, target),
            "rise": rise(lambda one: impl.content_loss(one, goal), features, rng, goal),
        }

    pair = compare(scenario)
    for name in ("gradient of the features", "gradient of the target"):
        pair[name].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
    must_rise(pair["rise"].actual)


def worked_case(impl: Implementation) -> dict[str, object]:
    """Features of two numbers."""
    features, target = torch.tensor([[[[1.0, 2.0]]]]), torch.tensor([[[[0.0, 5.0]]]])
    result = impl.content_loss(features, target)
    return {"features": features, "target": target, "content_loss(features, target)": result}
