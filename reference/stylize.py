"""Style transfer from coarse to fine: the objective of the lesson, minimised in less time.

The picture is first optimised at a small size, where an evaluation of the network is cheap and
a change of one pixel is a change of a whole region; what comes out is enlarged and goes on at the
next size (Gatys, Ecker, Bethge, Hertzmann and Shechtman, 2017, section 6).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)

from reference.style_transfer import (
    extract_features,
    gram_matrix,
    total_loss,
    total_variation_loss,
)

HISTORY = 30
SMALLEST = 32  # pixels: the shorter side of a level, below which nothing is left to transfer


@dataclass(frozen=True, kw_only=True, slots=True)
class Objective:
    """What a picture is optimised for.

    The weights are relative: each layer's content loss is divided by the mean square of its target,
    and so is each layer's style loss. A term of weight 1 is then 1 where the features (or the Gram
    matrix) are zero, whatever the encoder and the size of the picture.

    Attributes:
        content_weights: the layers whose content counts, with the weight of each.
        style_weights: the layers whose style counts, with the weight of each.
        tv_weight: the weight of the total variation per element.
    """

    content_weights: Mapping[str, float]
    style_weights: Mapping[str, float]
    tv_weight: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Level:
    """One size at which the picture is optimised.

    Attributes:
        scale: the size as a part of the final size, in (0, 1].
        steps: how many times the loss and its gradient are evaluated there.
    """

    scale: float
    steps: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Losses:
    """What the latest evaluations gave.

    Attributes:
        total: the loss that is minimised: the sum of the other three.
        content: its content part.
        style: its style part.
        tv: its total variation part.
        evaluations: how many evaluations there have been, all levels together.
        level: the index of the level.
    """

    total: float
    content: float
    style: float
    tv: float
    evaluations: int
    level: int


def levels_for(steps: int, size: int) -> list[Level]:
    """The default schedule: half of the steps at the final size's quarter, and so on.

    Args:
        steps: evaluations in total, at least 1.
        size: the shorter side of the final picture in pixels.
    """
    scales = [scale for scale in (0.25, 0.5, 1.0) if size * scale >= SMALLEST] or [1.0]
    shares = {1: [1.0], 2: [0.6, 0.4], 3: [0.5, 0.3, 0.2]}[len(scales)]
    return [
        Level(scale=scale, steps=max(1, round(steps * share)))
        for scale, share in zip(scales, shares, strict=True)
    ]


class Terms:
    """The objective for one pair of pictures at one size."""

    def __init__(
        self, encoder: nn.Sequential, content: torch.Tensor, style: torch.Tensor, goal: Objective
    ) -> None:
        self.encoder, self.goal = encoder, goal
        with torch.no_grad():
            self.content_targets = extract_features(content, encoder, goal.content_weights)
            features = extract_features(style, encoder, goal.style_weights)
        self.style_targets = {name: gram_matrix(each) for name, each in features.items()}
        self.content_weights = _relative(goal.content_weights, self.content_targets)
        self.style_weights = _relative(goal.style_weights, self.style_targets)
        self.layers = goal.content_weights.keys() | goal.style_weights.keys()

    def __call__(
        self, picture: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        """The total and its parts (content, style, tv), tensors of one element."""
        total, content, style = total_loss(
            extract_features(picture, self.encoder, self.layers),
            self.content_targets,
            self.style_targets,
            self.content_weights,
            self.style_weights,
        )
        tv = self.goal.tv_weight * total_variation_loss(picture) / picture.numel()
        return total + tv, content, style, tv


def _relative(
    weights: Mapping[str, float], targets: Mapping[str, torch.Tensor]
) -> dict[str, float]:
    tiny = torch.finfo(torch.float32).tiny
    return {
        name: weight / max(targets[name].square().mean().item(), tiny)
        for name, weight in weights.items()
    }


class Stylizer:
    """Optimises a picture, level by level, one round at a time.

    Args:
        encoder: the network whose features are compared; its weights are not changed.
        content: floating tensor of shape (1, 3, H, W), values in [0, 1].
        style: floating tensor of shape (1, 3, H', W'), values in [0, 1], at the scale that it is
            to have in the final picture.
        objective: what to optimise for.
        levels: the sizes to go through; `levels_for(300, ...)` by default.
        initial: where to start, of the content's shape; the content by default.
    """

    def __init__(
        self,
        encoder: nn.Sequential,
        content: torch.Tensor,
        style: torch.Tensor,
        objective: Objective,
        levels: Sequence[Level] | None = None,
        initial: torch.Tensor | None = None,
    ) -> None:
        self.encoder, self.content, self.style, self.objective = encoder, content, style, objective
        self.levels = list(levels or levels_for(300, min(content.shape[-2:])))
        self.level, self.evaluations, self._evaluated = 0, 0, 0
        self._begin(content if initial is None else initial)

    @property
    def picture(self) -> torch.Tensor:
        """The picture so far: (1, 3, h, w) at the level's size, values in [0, 1]."""
        return self._pixels.detach().clamp(0, 1)

    def step(self) -> Losses | None:
        """One round of the optimiser; None when all levels are done."""
        if self._evaluated >= self.levels[self.level].steps:
            if self.level + 1 == len(self.levels):
                return None
            self.level += 1
            self._begin(self.picture)
        self._optimizer.step(self._closure)
        total, content, style, tv = self._latest
        return Losses(
            total=total,
            content=content,
            style=style,
            tv=tv,
            evaluations=self.evaluations,
            level=self.level,
        )

    def _begin(self, start: torch.Tensor) -> None:
        height, width = self.content.shape[-2:]
        scale = self.levels[self.level].scale
        self._terms = Terms(
            self.encoder,
            resized(self.content, scale),
            resized(self.style, scale),
            self.objective,
        )
        size = (max(1, round(height * scale)), max(1, round(width * scale)))
        self._pixels = _to_size(start, size).clone().requires_grad_()
        self._evaluated = 0
        self._optimizer = torch.optim.LBFGS(
            [self._pixels],
            max_iter=10,
            max_eval=12,
            history_size=HISTORY,
            line_search_fn="strong_wolfe",
        )

    def _closure(self) -> torch.Tensor:
        total, *parts = self._terms(self._pixels)
        (self._pixels.grad,) = torch.autograd.grad(total, self._pixels)
        self.evaluations += 1
        self._evaluated += 1
        self._latest = [each.item() for each in (total, *parts)]
        return total

    def state_dict(self) -> dict[str, torch.Tensor | float]:
        """Tensors and plain numbers from which an equal stylizer goes on exactly."""
        raise NotImplementedError

    def load_state_dict(self, state: Mapping[str, torch.Tensor | float]) -> None:
        """Go on from a state that `state_dict` gave."""
        raise NotImplementedError


def resized(image: torch.Tensor, scale: float) -> torch.Tensor:
    """An image of shape (N, C, H, W) at a part of its size, without aliasing."""
    height, width = image.shape[-2:]
    return _to_size(image, (max(1, round(height * scale)), max(1, round(width * scale))))


def _to_size(image: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
    if image.shape[-2:] == size:
        return image.detach()
    return F.interpolate(image.detach(), size, mode="bilinear", antialias=True)
