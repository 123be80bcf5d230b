"""Watches what an optimisation does to a picture. It travels to the worker with its scenario."""

import torch
from torch import nn


def watch(encoder: nn.Sequential) -> list[torch.Tensor]:
    """A list that will hold each picture that the encoder sees and that a gradient can reach."""
    seen: list[torch.Tensor] = []
    first, forward = encoder[0], encoder[0].forward

    def watching(image: torch.Tensor) -> torch.Tensor:
        if image.requires_grad and torch.is_grad_enabled():
            seen.append(image.detach().clone())
        result: torch.Tensor = forward(image)
        return result

    vars(first)["forward"] = watching
    return seen


def watch_gradients(encoder: nn.Sequential) -> list[bool]:
    """A list that will hold, for each gradient that is added, whether older ones were left."""
    left: list[bool] = []
    leaves: list[torch.Tensor] = []
    # The picture, the gradient that came last, and the sum of those since the picture is new: a
    # line search may come back to a picture, and two parts of a loss may be differentiated apart.
    now: list[torch.Tensor] = []
    first, forward = encoder[0], encoder[0].forward

    def arrives(gradient: torch.Tensor) -> None:
        now[1:] = [gradient.clone(), gradient + now[2] if now[1:] else gradient.clone()]

    def is_added(leaf: torch.Tensor) -> None:
        assert leaf.grad is not None
        old = [(leaf.grad - one).abs().max() > 1e-3 * one.abs().max() for one in now[1:]]
        left.append(all(old))

    def watching(image: torch.Tensor) -> torch.Tensor:
        leaf = leaf_of(image) if torch.is_grad_enabled() else None
        if leaf is not None:
            if not now or not torch.equal(now[0], image):
                now[:] = [image.detach().clone()]
            if all(leaf is not one for one in leaves):
                leaves.append(leaf)
                leaf.register_hook(arrives)
                leaf.register_post_accumulate_grad_hook(is_added)
        result: torch.Tensor = forward(image)
        return result

    vars(first)["forward"] = watching
    return left


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
