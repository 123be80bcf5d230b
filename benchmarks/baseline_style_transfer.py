"""Style transfer as tutorials do it, to be measured against.

Modules that calculate a loss are inserted into the encoder behind the layers that count; L-BFGS
with its defaults starts from the content image; each evaluation clamps the image first. Nothing
is slower here than it has to be: the encoder ends behind the last loss, and targets are calculated
once.
"""

import time
from dataclasses import dataclass

import torch
from torch import nn

from reference.style_transfer import gram_matrix, total_variation_loss
from reference.training.style_transfer.objective import Terms

__all__ = ["Moment", "run"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """One evaluation of the loss.

    Attributes:
        seconds: since the start.
        loss: the total, of an image with values in [0, 1].
    """

    seconds: float
    loss: float


class _Loss(nn.Module):
    """Passes features on, and keeps the weighted loss of what passed last."""

    def __init__(self, target: torch.Tensor, weight: float, *, style: bool) -> None:
        super().__init__()
        self.target, self.weight, self.style = target, weight, style
        self.loss = torch.zeros(())

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """Features of shape (1, C, H, W), returned as they are."""
        compared = gram_matrix(features) if self.style else features
        self.loss = self.weight * nn.functional.mse_loss(compared, self.target)
        return features


def run(terms: Terms, start: torch.Tensor, steps: int) -> list[Moment]:
    """Optimise an image, and note the loss and the time of each evaluation.

    Args:
        terms: the encoder, the targets and the weights.
        start: the content image, of shape (1, 3, H, W) with values in [0, 1].
        steps: how many evaluations.

    Returns:
        One moment for each evaluation.
    """
    network, losses = _with_losses(terms)
    image = start.clone().requires_grad_()
    optimizer = torch.optim.LBFGS([image])
    moments: list[Moment] = []
    started = time.perf_counter()

    def closure() -> torch.Tensor:
        with torch.no_grad():
            image.clamp_(0, 1)
        optimizer.zero_grad()
        network(image)
        smooth = total_variation_loss(image) / image.numel()
        parts = [each.loss for each in losses]
        total: torch.Tensor = terms.goal.tv_weight * smooth + torch.stack(parts).sum()
        total.backward()
        moments.append(Moment(seconds=time.perf_counter() - started, loss=total.item()))
        return total

    while len(moments) < steps:
        optimizer.step(closure)
    return moments[:steps]


def _with_losses(terms: Terms) -> tuple[nn.Sequential, list[_Loss]]:
    """The encoder up to the last layer that counts, with a loss behind each of these."""
    network, losses = nn.Sequential(), list[_Loss]()
    sides = (
        (terms.content_targets, terms.content_weights, False),
        (terms.style_targets, terms.style_weights, True),
    )
    missing = set(terms.layers)
    for name, layer in terms.encoder.named_children():
        # What is kept for a loss must not be written over.
        network.append(nn.ReLU() if isinstance(layer, nn.ReLU) else layer)
        for targets, weights, style in sides:
            if name in targets:
                losses.append(_Loss(targets[name], weights[name], style=style))
                network.append(losses[-1])
        missing.discard(name)
        if not missing:
            break
    return network, losses
