"""What a run of `transfer_style` did to its image, and what is asked of any right run.

What the encoder sees is evidence: a run of gradient descent shows one image after another, each
made from the one before by going down its gradient, and gives back about what it arrived at.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

import torch
from torch import nn

from autograder.checking import CheckFailed, Comparison, Shared, at_least, floating, gettext
from lessons.style_transfer.checks.tasks import Task, for_style, task
from lessons.style_transfer.checks.traces import (
    TRACE,
    UNSEEN,
    evaluations_of,
    gradients_of,
    pictures_of,
)

Slope: TypeAlias = Callable[[torch.Tensor], torch.Tensor]
"""Gives the gradient of a loss at each image of a batch, all scaled alike, in the batch's shape."""

# The cosine between the gradient that reaches an image and the gradient of the loss.
LEAST_LIKENESS = 0.995

# The same where a layer may count for little; rounding leaves 1 - 1e-6 of it.
EXACT = 0.9999

# The share of all images of which that holds.
LEAST_SHARE = 0.9

# The cosine between the first step and the way down. Optimisers that treat each pixel for itself
# do not go straight.
LEAST_DESCENT = 0.4

# How far from 0 a pixel of the first image may be, be it made of noise.
MOST_PIXEL = 6.0

REST_OF_LOSS = (
    "Besides the content and style parts, the first loss should hold `tv_weight` times the "
    "total variation per element."
)
NO_GRADIENT = "No gradient reaches the image: is `backward` called?"
WRONG_GRADIENT = "The gradient that reaches the image is not that of the loss."

# How far some pixel has to move in 12 evaluations, for the steps not to be called small.
LEAST_MOVE = 0.06


def of_run(run: Shared) -> tuple[Comparison, Task, Slope]:
    """What came of `transfers.run_for_style`, its task, and the gradient of its loss."""
    made = task(run.generator())
    compared = {"first image": made[1]}
    others = {"image": None, "trace": TRACE, "gradients left": None, "looks": None, "calls": None}
    found = Comparison(run.value, {**others, **compared}, "the result")
    return found, made, slope_of(run.reference, made, for_style())


def picture_of(value: Any, content: torch.Tensor) -> torch.Tensor:
    """A result that losses can be measured of."""
    picture = floating(value)
    if picture.shape != content.shape:
        raise CheckFailed(gettext("The result should have the shape of the content image."))
    if not bool(torch.isfinite(picture).all()):
        raise CheckFailed(
            gettext("The image holds NaN or infinity: the optimisation has diverged.")
        )
    return picture.to(content.dtype)


def must_optimise(
    trace: Comparison, slope_at: Slope, content: torch.Tensor, *, least: int = 2
) -> None:
    """Fail a run that neither goes down the gradients of its losses nor has those of the right one.

    What its losses are is the concern of other checks, and so is whether a step is ever made.

    Args:
        trace: of the run.
        slope_at: gives the right gradient for an image.
        content: the content image.
        least: how many images there have to be if it goes down.
    """
    seen = pictures_of(trace, content)
    if not seen:
        raise CheckFailed(gettext(UNSEEN))
    firsts = [gradients_of(trace, name, content)[:1] for name in ("slopes", "pulls")]
    slopes = [one for first in firsts for one in first if one is not None]
    if not slopes:
        raise CheckFailed(gettext(NO_GRADIENT), "no gradient")
    if len(seen) > 1 and evaluations_of(trace) >= least:
        found = [likeness(seen[0] - seen[1], slope) for slope in slopes]
        if max(found, default=0.0) >= LEAST_DESCENT:
            return
    found = [likeness(slope, slope_at(seen[0])) for slope in slopes]
    problem = gettext("The image that the encoder sees does not follow the gradient of the loss.")
    at_least(max(found, default=0.0), LEAST_LIKENESS, problem)


def must_follow(
    trace: Comparison,
    name: str,
    slope_at: Slope,
    content: torch.Tensor,
    *,
    least: float = LEAST_LIKENESS,
) -> None:
    """Fail a run whose gradients are others than those of the loss, whatever they are scaled by.

    Args:
        trace: of the run.
        name: which gradients, "slopes" or "pulls".
        slope_at: gives the right gradient for an image.
        content: the content image.
        least: the cosine between the two, for most images.
    """
    must_set_out(trace, name, slope_at, content)
    seen, slopes = pictures_of(trace, content), gradients_of(trace, name, content)
    missing = torch.zeros_like(content)
    found = torch.stack([missing if slope is None else slope for slope in slopes[: len(seen)]])
    right = slope_at(torch.cat(seen)).view(-1, *content.shape)[: len(found)]
    share = likenesses(found, right).ge(least).double().mean()
    at_least(float(share), LEAST_SHARE, gettext(WRONG_GRADIENT))


def must_set_out(trace: Comparison, name: str, slope_at: Slope, content: torch.Tensor) -> None:
    """Fail a run that has another gradient at its first image; the arguments as above."""
    seen, found = pictures_of(trace, content), gradients_of(trace, name, content)
    if not seen:
        raise CheckFailed(gettext(UNSEEN))
    if all(one is None for one in found):
        raise CheckFailed(gettext(NO_GRADIENT), "no gradient")
    first = found[0] if found and float(seen[0].abs().max()) <= MOST_PIXEL else None
    close = 0.0 if first is None else likeness(first, slope_at(seen[0]))
    at_least(close, LEAST_LIKENESS, gettext(WRONG_GRADIENT))


def likeness(one: torch.Tensor, other: torch.Tensor) -> float:
    """The cosine between two tensors, 0 where there is none."""
    return float(likenesses(one[None], other[None]))


def likenesses(some: torch.Tensor, others: torch.Tensor) -> torch.Tensor:
    """The cosine between each two of as many tensors, 0 where there is none; of shape (N,)."""
    some, others = some.flatten(1).double(), others.flatten(1).double()
    return torch.cosine_similarity(some, others, dim=1).nan_to_num(0.0)


def slope_of(
    impl: Any,
    task: Task,
    layers: dict[str, dict[str, float]],
    tv_weight: float = 0.0,
) -> Slope:
    """What gives the gradient of the loss at images, by these functions."""
    encoder, content, style = task
    names = layers["content_weights"] | layers["style_weights"]
    with torch.no_grad():
        targets = impl.extract_features(content, encoder, layers["content_weights"])
        others = impl.extract_features(style, encoder, layers["style_weights"])
        grams = {name: impl.gram_matrix(each) for name, each in others.items()}

    def slope_at(images: torch.Tensor) -> torch.Tensor:
        leaf = images.clone().requires_grad_()
        count = len(images) // len(content)
        goals = [_repeated(each, count) for each in (targets, grams)]
        features = impl.extract_features(leaf, encoder, [*names])
        loss, _, _ = impl.total_loss(features, *goals, *layers.values())
        loss = loss + tv_weight * impl.total_variation_loss(leaf) / leaf.numel()
        return torch.autograd.grad(loss, leaf)[0]

    return slope_at


def _repeated(found: dict[str, torch.Tensor], count: int) -> dict[str, torch.Tensor]:
    """Targets of one image for as many: a loss is a mean over all of a batch."""
    return {name: torch.cat([each] * count) for name, each in found.items()}


def style_of(impl: Any, encoder: nn.Sequential, image: torch.Tensor, style: torch.Tensor) -> float:
    """How far the style of an image is from that of the style image."""
    with torch.no_grad():
        one, other = (impl.extract_features(each, encoder, ["1"])["1"] for each in (image, style))
        return float(impl.style_loss(one, impl.gram_matrix(other)))


def content_of(impl: Any, encoder: nn.Sequential, *images: torch.Tensor) -> float:
    """How far the content of one image is from that of the other."""
    with torch.no_grad():
        one, other = (impl.extract_features(each, encoder, ["1"])["1"] for each in images)
        return float(impl.content_loss(one, other))


def must_clear(left: Any) -> None:
    """Fail a run that leaves gradients of earlier evaluations, by how many it did."""
    if not isinstance(left, int) or left:
        raise CheckFailed(
            gettext("Gradients of earlier evaluations are left: new ones are added to them.")
        )


def must_be_finished(picture: torch.Tensor, needs_gradient: Any) -> None:
    """Fail a result that is no image to be shown."""
    if needs_gradient is not False:
        raise CheckFailed(gettext("The image that is returned still requires a gradient."))
    if picture.min() < 0 or picture.max() > 1:
        raise CheckFailed(gettext("The image that is returned has values outside [0, 1]."))


def must_be_as_many(evaluations: int, looks: Any, least: int, most: int) -> None:
    """Fail a run of too many or too few evaluations, give or take three; looks see repeats too."""
    if evaluations > most:
        raise CheckFailed(gettext("The loss is evaluated far more often than `num_steps` times."))
    if not isinstance(looks, int) or looks < least - 3:
        raise CheckFailed(gettext("The loss is evaluated less often than `num_steps` times."))


def must_move(pictures_made: list[torch.Tensor], content: torch.Tensor) -> None:
    """Fail runs of an optimiser that has moved no pixel by more than a little."""
    if max(float((one - content).abs().max()) for one in pictures_made) < LEAST_MOVE:
        raise CheckFailed(gettext("The gradients are right, but the image hardly changes."))
