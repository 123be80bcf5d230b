"""What the encoder saw of a run of `transfer_style`, on its way to the worker and back."""

from typing import Any

import torch

from autograder.checking import CheckFailed, Comparison, gettext
from lessons.style_transfer.checks.spies import Watch, by_picture, pictures, stacked

UNSEEN = (
    "The encoder never sees an image that a gradient can flow back to: either the loss is never "
    "evaluated, or the image is not what it is calculated of."
)

# The most images that are told of.
MOST_PICTURES = 80

# What is expected of a trace that is not compared.
TRACE = dict.fromkeys(("evaluations", "images", "slopes", "pulls"))


def trace_of(watching: Watch, most: int = MOST_PICTURES) -> dict[str, Any]:
    """The first images that the encoder saw, with the gradients that reached them.

    The gradients are those of the losses of features, which come by way of the encoder, and those
    of the whole loss, which reach what the optimiser changes.
    """
    seen = pictures(watching.seen)
    return {
        "evaluations": len(seen),
        "images": stacked(seen[:most]),
        "slopes": stacked(by_picture(watching.seen, watching.slopes)[:most]),
        "pulls": stacked(by_picture(watching.seen, watching.pulls)[:most]),
    }


def evaluations_of(trace: Comparison) -> int:
    """How many images the encoder saw in a run."""
    found = trace["evaluations"].actual
    if not isinstance(found, int):
        raise CheckFailed(gettext(UNSEEN))
    return found


def gradients_of(trace: Comparison, name: str, content: torch.Tensor) -> list[torch.Tensor | None]:
    """The gradients of a run that are such as the content image, None in place of others."""
    found = _each(trace[name].actual)
    return [one.to(content) if is_like(one, content) else None for one in found]


def pictures_of(trace: Comparison, content: torch.Tensor) -> list[torch.Tensor]:
    """The different images of a run that are such as the content image."""
    seen = _each(trace["images"].actual)
    return [one.to(content) for one in seen if is_like(one, content)]


def _each(found: Any) -> list[Any]:
    """The parts of a list, or of what `stacked` has made of it."""
    if isinstance(found, torch.Tensor) and found.dim():
        return [*found[:MOST_PICTURES]]
    return [*found] if isinstance(found, list | tuple) else []


def is_like(one: Any, content: torch.Tensor) -> bool:
    """Whether something is a floating tensor of the content image's shape."""
    is_floating = isinstance(one, torch.Tensor) and one.is_floating_point()
    return is_floating and one.shape == content.shape
