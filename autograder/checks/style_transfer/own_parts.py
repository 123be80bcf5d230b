"""What follows from a submission's own functions where others of the lesson call them.

This stays with the grader: it holds formulas that students are asked for.
"""

import math
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, NamedTuple

import torch
from torch import nn

from autograder.checks import Both, Implementation, Own, Pair, Scenario, gradient
from autograder.sandbox.outcomes import Failure
from autograder.sandbox.values import Value
from reference import style_transfer as reference

_KINDS = ("content", "style")
_MAX = 1e20


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


def own_losses(both: Both, scenario: Scenario) -> Value | None:
    """What `total_loss` should give by the submission's own losses of each layer.

    None if these are no losses: a value that is zero, negative or not finite, the same for all
    layers, or without any gradient could be had by writing nothing.
    """

    def measured(impl: Implementation, rng: torch.Generator) -> object:
        found = {}

        def noting(
            features: Mapping[str, torch.Tensor],
            content: Mapping[str, torch.Tensor],
            style: Mapping[str, torch.Tensor],
            *_weights: object,
        ) -> tuple[None, None, None]:
            """In place of the submission's function: notes the loss of each layer."""
            for kind, targets in (("content", content), ("style", style)):
                loss = impl.content_loss if kind == "content" else impl.style_loss
                for name, target in targets.items():
                    value = loss(features[name], target)
                    slope = gradient(value, features[name])
                    found[f"{kind} {name}"] = {"value": value, "gradient": slope}
            return None, None, None

        scenario(SimpleNamespace(total_loss=noting), rng)
        return found

    try:
        losses = _losses(both(measured))
    except Failure:
        return None
    return None if losses is None else both.on(scenario, _Summing(losses))


class _Loss(NamedTuple):
    """The loss of one layer, and its gradient with respect to the features, if there is any."""

    value: float
    gradient: torch.Tensor | None

    def at(self, features: torch.Tensor) -> torch.Tensor:
        """A tensor of this value and this gradient at ``features``."""
        if self.gradient is None:
            return torch.tensor(self.value)
        line = (features * self.gradient).sum()
        return line - line.detach() + self.value


def _losses(pair: Pair) -> dict[str, _Loss] | None:
    """The losses of all layers as they arrived, None unless they are losses."""
    found = {name: _loss(pair[name]) for name in pair.expected}
    losses = {name: loss for name, loss in found.items() if loss is not None}
    if len(losses) < len(found):
        return None
    kinds = [[losses[name] for name in losses if name.startswith(kind)] for kind in _KINDS]
    alike = any(math.isclose(kind[0].value, kind[-1].value, rel_tol=1e-6) for kind in kinds)
    flat = all(loss.gradient is None for loss in losses.values())
    return None if alike or flat else losses


def _loss(pair: Pair) -> _Loss | None:
    value, slope = _number(pair["value"].actual), pair["gradient"].actual
    if value is None or slope is None:
        return None if value is None else _Loss(value, None)
    like = pair.expected["gradient"]
    if not isinstance(slope, torch.Tensor) or slope.shape != like.shape or slope.is_complex():
        return None
    slope = slope.to(like.dtype)
    is_slope = bool(torch.isfinite(slope).all()) and bool(slope.count_nonzero())
    return _Loss(value, slope) if is_slope else None


def _number(value: Value) -> float | None:
    """A tensor of one positive number, far from the limits of what can be compared."""
    if not isinstance(value, torch.Tensor) or not value.is_floating_point() or value.numel() != 1:
        return None
    return value.item() if 0 < value.item() < _MAX else None


class _Summing:
    """The reference with other losses."""

    def __init__(self, losses: Mapping[str, _Loss]) -> None:
        self.losses = losses

    def total_loss(
        self,
        features: Mapping[str, torch.Tensor],
        content: Mapping[str, torch.Tensor],
        style: Mapping[str, torch.Tensor],
        *weights: Mapping[str, float],
    ) -> tuple[torch.Tensor, ...]:
        """As in the reference; the targets are in the losses already."""
        sums = []
        for kind, names, by_name in zip(_KINDS, (content, style), weights, strict=True):
            losses = [(name, self.losses[f"{kind} {name}"].at(features[name])) for name in names]
            sums.append(torch.stack([by_name[name] * loss for name, loss in losses]).sum())
        return sums[0] + sums[1], *sums


def own_total_variation(both: Both, scenario: Scenario) -> Value | None:
    """What the first loss of `transfer_style` holds by the submission's own total variation."""

    def measured(impl: Implementation, rng: torch.Generator) -> object:
        found = []

        def noting(
            _encoder: object, content: torch.Tensor, *_: object, **_options: object
        ) -> torch.Tensor:
            """In place of the submission's function: notes the variation that it starts with."""
            found.append(impl.total_variation_loss(content.clone()).sum())
            return content

        scenario(SimpleNamespace(transfer_style=noting), rng)
        return {"variation": found[0]}

    try:
        variation = _number(both(measured)["variation"].actual)
    except Failure:
        return None
    return None if variation is None else both.on(scenario, _Varying(variation))


class _Varying:
    """The reference's first loss, with another total variation."""

    def __init__(self, variation: float) -> None:
        self.variation = variation

    def transfer_style(
        self, encoder: nn.Sequential, content: torch.Tensor, *_: object, **options: Any
    ) -> torch.Tensor:
        """Report a loss that is total variation alone, and return the picture as it is."""
        encoder(content.clone().requires_grad_())
        options["callback"](options["tv_weight"] * self.variation / content.numel(), 0.0, 0.0)
        return content
