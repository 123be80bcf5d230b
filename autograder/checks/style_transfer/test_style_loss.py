"""Hidden checks of `style_loss`: the mean squared difference of Gram matrices.

A loss may call the submission's own `gram_matrix`. Where that one has a wrong divisor, it has lost
its points already; the loss is then measured by Gram matrices with the same wrong divisor.
"""

from collections.abc import Callable

import torch

from autograder.checks import Both, Implementation, Pair, Scenario, exercise, gradient, hint, points
from autograder.sandbox.outcomes import Failure
from reference import style_transfer as reference

pytestmark = exercise("style_transfer", "style_loss")

RTOL, ATOL = 1e-4, 1e-6
SIZES = {"the number of entries C*C": 9, "C*H*W": 60, "the square of C*H*W": 3600}


class Rescaled:
    """The reference with Gram matrices that are off by a factor."""

    def __init__(self, factor: float) -> None:
        self.factor = factor

    def gram_matrix(self, features: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) to (N, C, C)."""
        return self.factor * reference.gram_matrix(features)

    def style_loss(self, features: torch.Tensor, target_gram: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) and (N, C, C) to one number."""
        return (self.gram_matrix(features) - target_gram.detach()).square().mean()


def agree_given_own_gram(
    both: Both, scenario: Scenario, judge: Callable[[Pair], None], shape: tuple[int, ...]
) -> None:
    """Judge by the reference, or by the reference with the submission's own divisor."""
    pair = both(scenario)
    try:
        judge(pair)
    except AssertionError:
        factor = factor_of_own_gram(both, shape)
        if factor is None:
            raise
        judge(Pair(pair.actual, both.on(scenario, Rescaled(factor)), pair.name))


def factor_of_own_gram(both: Both, shape: tuple[int, ...]) -> float | None:
    """What the submission's Gram matrices of such features are off by, None if that is no factor.

    Asked only where it matters: a loss that is right must not fail with a Gram matrix that hangs.
    """

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        gram = impl.gram_matrix(torch.randn(shape, generator=rng))
        return gram.reshape(shape[0], shape[1], shape[1])

    try:
        return both(scenario).factor(rtol=RTOL)
    except Failure:
        return None


@points(1)
@hint("The target is a Gram matrix already; the mean runs over all entries of the difference.")
def test_value(both: Both) -> None:
    """The loss is the mean over all entries of the squared difference of the Gram matrices."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = 3 * torch.randn(1, 3, 4, 5, generator=rng)
        return impl.style_loss(features, torch.randn(1, 3, 3, generator=rng))

    def judge(pair: Pair) -> None:
        pair.agree(rtol=RTOL, atol=ATOL, factors=SIZES)

    agree_given_own_gram(both, scenario, judge, (1, 3, 4, 5))


@points(0.5)
@hint("Follow the features from the argument to the returned loss: where does the path break?")
def test_gradient(both: Both) -> None:
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
        }

    def judge(pair: Pair) -> None:
        for name in ("gradient of the features", "gradient where both are zero"):
            pair[name].agree(rtol=RTOL, atol=ATOL, scale_free=True)

    agree_given_own_gram(both, scenario, judge, (1, 3, 5, 4))


@points(0.5)
@hint("Two images, two targets: each has its own, and none of them should change.")
def test_target_is_constant(both: Both) -> None:
    """Each image of a batch meets its own target, and no gradient reaches that."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = 3 * torch.randn(2, 3, 4, 5, generator=rng)
        features.requires_grad_()
        target = torch.randn(2, 3, 3, generator=rng, requires_grad=True)
        loss = impl.style_loss(features.clone(), target)
        return {
            "gradient of the features": gradient(loss, features),
            "gradient of the target": gradient(loss, target),
        }

    def judge(pair: Pair) -> None:
        pair["gradient of the features"].agree(rtol=RTOL, atol=ATOL, scale_free=True)
        pair["gradient of the target"].agree(rtol=RTOL, atol=ATOL)

    agree_given_own_gram(both, scenario, judge, (2, 3, 4, 5))
