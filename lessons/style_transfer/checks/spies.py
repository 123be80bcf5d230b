"""Watches what an optimisation does to an image. It travels to the worker with its scenario."""

from typing import Any, Protocol

import torch
from torch import nn


class Watch(Protocol):
    """What the first layer of an encoder, or of copies of it, sees of an optimisation.

    Attributes:
        seen: each image that came and that a gradient can reach.
        slopes: for each of them, the sum of the gradients that have reached it there; None if none.
        pulls: the same for the gradients that have reached the leaf which an optimiser changes.
        left: for each gradient that is added up in a leaf, whether older ones were left there.
        leaves: what an optimiser would change to change the images.
        now: the image that came last, the gradient that came last, and the sum of those since the
            image is new: a line search may come back to an image, and two parts of a loss may be
            differentiated apart.
        early: the sum of the gradients that came before the encoder saw the image that they belong
            to, if any: a part of the loss may need no features.
        stood: where the leaf stood when the encoder last saw an image of it.
    """

    seen: list[torch.Tensor]
    slopes: list[torch.Tensor | None]
    pulls: list[torch.Tensor | None]
    left: list[bool]
    leaves: list[torch.Tensor]
    now: list[torch.Tensor]
    early: list[torch.Tensor]
    stood: list[torch.Tensor]


def watch(encoder: nn.Sequential) -> Watch:
    """Watch what comes to the first layer of an encoder, or of copies of it, however deep."""

    class Watching:
        def __init__(self) -> None:
            self.seen: list[torch.Tensor] = []
            self.slopes: list[torch.Tensor | None] = []
            self.pulls: list[torch.Tensor | None] = []
            self.left: list[bool] = []
            self.leaves: list[torch.Tensor] = []
            self.now: list[torch.Tensor] = []
            self.early: list[torch.Tensor] = []
            self.stood: list[torch.Tensor] = []

        def __deepcopy__(self, memo: object) -> "Watching":
            return self

    first, watching = encoder[0], Watching()
    kind = type(first)

    def forward(self: Any, image: torch.Tensor) -> torch.Tensor:
        result: torch.Tensor = kind.forward(self, look(self.watching, image))
        return result

    vars(first)["watching"] = watching
    # Of a class of its own, since copies of a module keep its class and not what its methods know;
    # and of PyTorch's by its name, as `torch.fx` looks into all others.
    own = {"forward": forward, "__module__": kind.__module__}
    first.__class__ = type(kind.__name__, (kind,), own)
    return watching


def look(watching: Watch, image: torch.Tensor) -> torch.Tensor:
    """Note an image that comes to an encoder, and give what is to be handed on."""
    if not (image.requires_grad and torch.is_grad_enabled()):
        return image
    look_at_leaf(watching, image)
    handed_on = image.view_as(image)
    place = len(watching.seen)
    watching.seen.append(image.detach().clone())
    watching.slopes.append(None)
    watching.pulls.append(watching.early.pop() if watching.early else None)

    def arrives(gradient: torch.Tensor) -> None:
        watching.slopes[place] = added(watching.slopes[place], gradient)

    handed_on.register_hook(arrives)
    return handed_on


def look_at_leaf(watching: Watch, image: torch.Tensor) -> None:
    """Watch which gradients are added up where an optimiser looks for them."""
    leaf, now = leaf_of(image), watching.now
    if leaf is None:
        return
    is_new = all(leaf is not one for one in watching.leaves)
    if is_new and leaf.grad is not None:
        watching.early[:] = [leaf.grad.clone()]
    if not now or not torch.equal(now[0], image):
        now[:] = [image.detach().clone(), *2 * watching.early]
    watching.stood[:] = [leaf.detach().clone()]

    def arrives(gradient: torch.Tensor) -> None:
        if not torch.equal(leaf, watching.stood[0]):
            watching.early[:] = [sum(watching.early, gradient.clone())]
            now[1:] = [gradient.clone(), *watching.early]
            return
        if watching.pulls:
            watching.pulls[-1] = added(watching.pulls[-1], gradient)
        now[1:] = [gradient.clone(), gradient + now[2] if now[1:] else gradient.clone()]

    def is_added(leaf: torch.Tensor) -> None:
        assert leaf.grad is not None
        old = [(leaf.grad - one).abs().max() > 1e-3 * one.abs().max() for one in now[1:]]
        watching.left.append(all(old))

    if is_new:
        watching.leaves.append(leaf)
        leaf.register_hook(arrives)
        leaf.register_post_accumulate_grad_hook(is_added)


def leaf_of(image: torch.Tensor) -> torch.Tensor | None:
    """What an optimiser would change to change an image; None if there is nothing of the kind."""
    if not image.requires_grad:
        return None
    node = image.grad_fn
    while node is not None and not hasattr(node, "variable"):
        node = next((one for one, _ in node.next_functions if one is not None), None)
    return image if image.grad_fn is None else getattr(node, "variable", None)


def pictures(seen: list[torch.Tensor]) -> list[torch.Tensor]:
    """The different ones, in order: one for each evaluation, however often it is looked at."""
    pairs = zip(seen[1:], seen, strict=False)
    return seen[:1] + [one for one, before in pairs if not torch.equal(one, before)]


def added(before: torch.Tensor | None, gradient: torch.Tensor) -> torch.Tensor:
    """The sum of gradients, of which the first may be missing."""
    return gradient.clone() if before is None else before + gradient


def stacked(some: list[Any]) -> object:
    """Tensors of one shape as a single one, which travels more easily; else what there is."""
    if not all(isinstance(one, torch.Tensor) for one in some):
        return some
    kinds = {(one.shape, one.dtype) for one in some}
    return torch.stack(some) if len(kinds) == 1 else some


def by_picture(
    seen: list[torch.Tensor], gradients: list[torch.Tensor | None]
) -> list[torch.Tensor | None]:
    """The gradients of each of the different images, however often these were looked at."""
    found: list[torch.Tensor | None] = []
    for place, gradient in enumerate(gradients):
        if place and torch.equal(seen[place], seen[place - 1]):
            found[-1] = found[-1] if gradient is None else added(found[-1], gradient)
        else:
            found.append(gradient)
    return found
