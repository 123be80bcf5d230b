"""Hidden checks of `style_loss`: the mean squared difference of Gram matrices."""

import math

import torch

from autograder.checking import (
    Compare,
    Implementation,
    exercise,
    gettext,
    gradient,
    hint,
    must_rise,
    points,
    rise,
)

pytestmark = exercise("style_transfer", "style_loss")

RTOL, ATOL = 1e-4, 1e-6
SIZES = {"the number of entries C*C": 9, "C*H*W": 60, "the square of C*H*W": 3600}


@points(1)
@hint(
    "Which of the two arguments is a Gram matrix already?",
    "Compute the Gram matrix of the features only. Take the mean of the squared differences, "
    "with no further division.",
)
def test_value(compare: Compare) -> None:
    """The loss is the mean over all entries of the squared difference of the Gram matrices."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = 3 * torch.randn(1, 3, 4, 5, generator=rng)
        return impl.style_loss(features, torch.randn(1, 3, 3, generator=rng))

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors=SIZES)


@points(0.5)
@hint(
    "Which step between the features and the loss changes or stops the gradient?",
    "Keep to tensor operations: `.item()`, `.detach()` on the features and numpy end the "
    "path. A root has no finite gradient at zero.",
)
def test_gradient(compare: Compare) -> None:
    """The gradient flows back to the features, and is finite also where the loss is zero."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = torch.randn(1, 3, 5, 4, generator=rng, dtype=torch.float64, requires_grad=True)
        target = torch.randn(1, 3, 3, generator=rng, dtype=torch.float64)
        zeros = torch.zeros(1, 3, 5, 4, requires_grad=True)
        # As in a network, features are no leaves of the graph: what is done in place is no error.
        loss = impl.style_loss(features.clone(), target)
        at_zero = impl.style_loss(zeros.clone(), torch.zeros(1, 3, 3))
        return {
            "gradient of the features": gradient(loss, features),
            "gradient where both are zero": gradient(at_zero, zeros),
            "rise": rise(lambda one: impl.style_loss(one, target), features, rng),
        }

    pair = compare(scenario)
    for name in ("gradient of the features", "gradient where both are zero"):
        pair[name].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
    must_rise(pair["rise"].actual)


@points(0.5)
@hint(
    "Is each image compared with a fixed target of its own?",
    "Compare the Gram matrices of all images with their own targets in one go, with the "
    "targets taken out of the graph. The mean is taken over the images as well.",
)
def test_target_is_constant(compare: Compare) -> None:
    """Each image of a batch meets its own target, and no gradient reaches it."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = 3 * torch.randn(2, 3, 4, 5, generator=rng)
        features.requires_grad_()
        target = torch.randn(2, 3, 3, generator=rng, requires_grad=True)
        loss = impl.style_loss(features.clone(), target)
        pairs = zip(features.detach().split(1), target.detach().split(1), strict=True)
        of_each = sum(impl.style_loss(image.clone(), goal) for image, goal in pairs)
        return {
            "loss of both images": loss.detach(),
            "mean of the losses of each": torch.as_tensor(of_each).detach() / 2,
            "gradient of the features": gradient(loss, features),
            "gradient of the target": gradient(loss, target),
            "rise": rise(lambda one: impl.style_loss(one, target.detach()), features, rng),
        }

    pair = compare(scenario)
    pair["gradient of the features"].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
    pair["gradient of the target"].assert_close(rtol=RTOL, atol=ATOL)
    of_both = pair["loss of both images"]
    if isinstance(of_both.actual, torch.Tensor) and of_both.actual.numel() > 1:
        of_both.assert_close(rtol=RTOL, atol=ATOL)
    of_each = pair["mean of the losses of each"]
    if math.isclose(of_each.factor(rtol=RTOL) or 0, 1, rel_tol=RTOL):  # else `value` tells of it
        problem = gettext("The loss of two images is not the mean of the losses of each.")
        of_both.assert_close(rtol=RTOL, atol=ATOL, message=problem)
    must_rise(pair["rise"].actual)


def worked_case(impl: Implementation) -> dict[str, object]:
    """One channel of two positions, so that a Gram matrix is one number."""
    features, target_gram = torch.tensor([[[[1.0, 3.0]]]]), torch.tensor([[[2.0]]])
    result = impl.style_loss(features, target_gram)
    return {
        "features": features,
        "target_gram": target_gram,
        "style_loss(features, target_gram)": result,
    }
