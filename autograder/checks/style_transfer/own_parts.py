"""What follows from a submission's own functions where others of the lesson call them.

This stays with the grader: it holds formulas that students are asked for.
"""

import torch

from autograder.checks.both import Both, Implementation, Own, Scenario
from autograder.sandbox.outcomes import Failure
from autograder.sandbox.values import Value
from reference import style_transfer as reference


def own_gram(shape: tuple[int, ...]) -> Own:
    """What `style_loss` should give by Gram matrices with the submission's own divisor.

    Args:
        shape: of the features, (N, C, H, W).
    """

    def given(both: Both, scenario: Scenario) -> Value | None:
        factor = _factor_of_own_gram(both, shape)
        return None if factor is None else both.on(scenario, _Rescaled(factor))

    return given


class _Rescaled:
    """The reference with Gram matrices that are off by a factor."""

    def __init__(self, factor: float) -> None:
        self.factor = factor

    def gram_matrix(self, features: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) to (N, C, C)."""
        return self.factor * reference.gram_matrix(features)

    def style_loss(self, features: torch.Tensor, target_gram: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) and (N, C, C) to one number."""
        return (self.gram_matrix(features) - target_gram.detach()).square().mean()


def _factor_of_own_gram(both: Both, shape: tuple[int, ...]) -> float | None:
    """What the submission's Gram matrices of such features are off by, None if that is no factor.

    Asked only where it matters: a loss that is right must not fail with a Gram matrix that hangs.
    """

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        gram = impl.gram_matrix(torch.randn(shape, generator=rng))
        return gram.reshape(shape[0], shape[1], shape[1])

    try:
        return both(scenario).factor(rtol=1e-4)
    except Failure:
        return None
