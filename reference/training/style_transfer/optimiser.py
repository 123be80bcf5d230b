"""Style transfer from coarse to fine: the objective of the lesson, minimised in less time.

The image is first optimised at a small size, where an evaluation of the network is cheap and
a change of one pixel is a change of a whole region; what comes out is enlarged and goes on at the
next size (Gatys, Ecker, Bethge, Hertzmann and Shechtman, 2017, section 6).

What is optimised is an angle for each pixel, whose sine is the value: so values stay in [0, 1]
without being clamped. Clamping changes the image behind the optimiser's back, and L-BFGS then
learns curvatures that are not there; in the plain loop its loss jumps up again and again. With the
sine and a line search it falls. Neither helps alone: coarse levels without the sine, or the sine at
full size alone, missed the plain loop's best loss. `autograder bench --training` has the figures.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)

from reference.training.style_transfer.levels import Level, levels_for
from reference.training.style_transfer.objective import Objective, Terms

HISTORY = 20
FIRST_STEP = 0.05  # root mean square of the first change, in radians
STEEPEST = 0.98
_LISTS = ("old_dirs", "old_stps", "ro")


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


class Stylizer:
    """Optimises an image, level by level, one round at a time.

    Args:
        encoder: the network whose features are compared; its weights are not changed.
        content: floating tensor of shape (1, 3, H, W), values in [0, 1].
        style: floating tensor of shape (1, 3, H', W'), values in [0, 1], at the scale that it is
            to have in the final image.
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
        self._optimizer: torch.optim.LBFGS
        self._begin(content if initial is None else initial)

    @property
    def image(self) -> torch.Tensor:
        """The image so far: (1, 3, h, w) at the level's size, values in [0, 1]."""
        return _image(self._angles.detach())

    def step(self) -> Losses | None:
        """One iteration of L-BFGS, of one or more evaluations; None when all levels are done."""
        if self._evaluated >= self.levels[self.level].steps:
            if self.level + 1 == len(self.levels):
                return None
            self.level += 1
            self._begin(self.image)
        before = self.evaluations
        self._optimizer.param_groups[0]["lr"] = self._rate()
        self._optimizer.step(self._closure)
        if self.evaluations == before:
            # Nothing is left to gain at this size, and more steps would change nothing for ever.
            self._evaluated = self.levels[self.level].steps
        # Known already, unless the line search has looked beyond its choice.
        total, content, style, tv = self._evaluation().losses
        return Losses(
            total=total,
            content=content,
            style=style,
            tv=tv,
            evaluations=self.evaluations,
            level=self.level,
        )

    def _begin(self, start: torch.Tensor) -> None:
        scale = self.levels[self.level].scale
        content, style = resized(self.content, scale), resized(self.style, scale)
        self._terms = Terms(self.encoder, content, style, self.objective)
        self._angles = _angles(_to_size(start, tuple(content.shape[-2:]))).requires_grad_()
        self._evaluated = 0
        self._latest: _Evaluation | None = None
        self._optimizer = torch.optim.LBFGS(
            [self._angles],
            max_iter=1,
            max_eval=25,
            history_size=HISTORY,
            line_search_fn="strong_wolfe",
            tolerance_grad=0,
            tolerance_change=0,
        )

    def _rate(self) -> float:
        """The length of the step to try first: 1 where L-BFGS knows a curvature."""
        if self._optimizer.state[self._angles].get("n_iter", 0):
            return 1.0
        gradient = self._evaluation().gradient
        # The optimiser divides the very first step by the sum of the gradient's absolute values.
        tiny = torch.finfo(torch.float32).tiny
        total = max(gradient.abs().sum().item(), tiny)  # 0 where there is nothing to gain
        length = gradient.square().mean().sqrt() * min(1.0, 1 / total)
        return FIRST_STEP / max(length.item(), tiny)

    def _closure(self) -> torch.Tensor:
        known = self._evaluation()
        self._angles.grad = known.gradient.clone()
        return torch.tensor(known.losses[0])

    def _evaluation(self) -> "_Evaluation":
        """The losses and the gradient of the image as it is, calculated once."""
        if self._latest is None or not torch.equal(self._latest.angles, self._angles):
            losses = self._terms(_image(self._angles))
            (gradient,) = torch.autograd.grad(losses[0], self._angles)
            self._latest = _Evaluation(
                angles=self._angles.detach().clone(),
                gradient=gradient,
                losses=[each.item() for each in losses],
            )
            self.evaluations += 1
            self._evaluated += 1
        return self._latest

    def state_dict(self) -> dict[str, Any]:
        """Tensors and plain numbers from which an equal stylizer goes on exactly."""
        state: dict[str, Any] = {
            "angles": self._angles.detach().clone(),
            "level": self.level,
            "evaluations": self.evaluations,
            "evaluated": self._evaluated,
        }
        if self._latest is not None:
            state["latest.gradient"] = self._latest.gradient
            state |= {f"latest.{index}": each for index, each in enumerate(self._latest.losses)}
        for name, value in self._optimizer.state[self._angles].items():
            if isinstance(value, list):
                # "al" is a scratchpad; the history is a list of tensors of one shape.
                state |= {f"lbfgs.{name}": torch.stack(value)} if name != "al" and value else {}
            elif value is not None:
                state[f"lbfgs.{name}"] = value
        return state

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on from a state that `state_dict` gave.

        Args:
            state: of a stylizer with the same images, objective and levels.
        """
        device = self._angles.device
        found: dict[str, Any] = {
            name: each.to(device) if isinstance(each, torch.Tensor) else each
            for name, each in state.items()
        }
        self.level, self.evaluations = found["level"], found["evaluations"]
        self._begin(_image(found["angles"]))
        with torch.no_grad():
            self._angles.copy_(found["angles"])
        self._evaluated = found["evaluated"]
        if "latest.gradient" in found:
            self._latest = _Evaluation(
                angles=found["angles"],
                gradient=found["latest.gradient"],
                losses=[found[f"latest.{index}"] for index in range(4)],
            )
        memory = self._optimizer.state[self._angles]
        for name, value in found.items():
            kind, _, key = name.partition(".")
            if kind == "lbfgs":
                memory[key] = list(value.unbind()) if key in _LISTS else value
        if memory:
            memory |= {key: [] for key in _LISTS if key not in memory}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Evaluation:
    """What one evaluation gave: the four losses, and the gradient of the first."""

    angles: torch.Tensor
    gradient: torch.Tensor
    losses: list[float]


def _image(angles: torch.Tensor) -> torch.Tensor:
    return (1 + angles.sin()) / 2


def _angles(image: torch.Tensor) -> torch.Tensor:
    # At black and white themselves the sine is flat, and nothing would ever change them.
    return (2 * image - 1).clamp(-STEEPEST, STEEPEST).asin()


def resized(image: torch.Tensor, scale: float) -> torch.Tensor:
    """An image of shape (N, C, H, W) at a part of its size, without aliasing."""
    height, width = image.shape[-2:]
    return _to_size(image, (max(1, round(height * scale)), max(1, round(width * scale))))


def _to_size(image: torch.Tensor, size: tuple[int, ...]) -> torch.Tensor:
    if image.shape[-2:] == size:
        return image.detach()
    found = F.interpolate(image.detach(), size, mode="bicubic", antialias=True)
    return found.clamp(0, 1)
