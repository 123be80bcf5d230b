"""Runs of `transfer_style` that are watched. They are scenarios: each draws its task anew."""

from typing import Any

import torch

from autograder.checking import Implementation
from lessons.style_transfer.checks.spies import pictures, watch
from lessons.style_transfer.checks.tasks import (
    bright_task,
    deep_task,
    for_style,
    ignore,
    noisy_task,
    other_size_task,
    task,
    task_at_limits,
    unequal,
    weights,
)
from lessons.style_transfer.checks.traces import MOST_PICTURES, trace_of

# More than one step of L-BFGS makes by default: 20 iterations, with at most 25 evaluations.
STEPS = 30

# A weight of the content beside which that of the style counts for little.
CONTENT = 1e10


def runs_at_limits(impl: Implementation, rng: torch.Generator) -> object:
    """Two runs of which a last step may end beyond the limits, and what came of them."""
    encoder, content, style = task_at_limits(rng)
    layers = {"content_weights": {"0": 1.0}, "style_weights": {"0": 1e4, "1": 1e5}}
    # A single last step may happen to end within the limits.
    made, traces = [], []
    for goal in (style, 1 - style):
        watching = watch(encoder)
        images = content.clone(), goal.clone()
        made.append(impl.transfer_style(encoder, *images, **layers, num_steps=6, callback=ignore))
        traces.append(trace_of(watching, 2))
    graph = any(one.requires_grad for one in made if isinstance(one, torch.Tensor))
    return {
        "images": made,
        "needs a gradient": graph,
        "first": traces[0],
        "second": traces[1],
    }


def run_on_arguments(impl: Implementation, rng: torch.Generator) -> object:
    """A run, and what is left of its arguments."""
    encoder, content, style = task(rng)
    encoder, content, style = encoder.double(), content.double(), style.double()
    watching = watch(encoder)
    impl.transfer_style(encoder, content, style, **weights(1.0, 1e5), num_steps=3, callback=ignore)
    return {
        "trace": trace_of(watching, 2),
        "content image": content,
        "style image": style,
        "weight of the encoder": encoder[0].weight,
        "bias of the encoder": encoder[0].bias,
    }


def run_for_style(impl: Implementation, rng: torch.Generator) -> object:
    """A run in which hardly anything but the style counts, and what the callback is told of it."""
    encoder, content, style = task(rng)
    watching, calls = watch(encoder), []

    def note(*numbers: object) -> None:
        calls.append(numbers)

    options = {"num_steps": STEPS, "callback": note}
    images = content.clone(), style.clone()
    picture = impl.transfer_style(encoder, *images, **for_style(), **options)
    return {
        "image": picture,
        "trace": trace_of(watching),
        "first image": watching.seen[0] if watching.seen else None,
        "looks": len(watching.seen),
        "gradients left": sum(watching.left),
        "calls": calls[:MOST_PICTURES],
    }


def run_on_layers(impl: Implementation, rng: torch.Generator) -> object:
    """A run in which content and style count at two layers each, no two of them alike."""
    encoder, content, style = deep_task(rng)
    layers = unequal(encoder, content)
    watching = watch(encoder)
    images = content.clone(), style.clone()
    impl.transfer_style(encoder, *images, **layers, num_steps=4, callback=ignore)
    return {"trace": trace_of(watching, 8)}


def run_with_other_size(impl: Implementation, rng: torch.Generator) -> object:
    """A run with a style image of another size."""
    encoder, content, style = other_size_task(rng)
    watching = watch(encoder)
    images = content.clone(), style.clone()
    impl.transfer_style(encoder, *images, **weights(0.0, 1e5), num_steps=3, callback=ignore)
    return {"trace": trace_of(watching)}


def run_with_trainable_encoder(impl: Implementation, rng: torch.Generator) -> object:
    """A run with an encoder whose weights require gradients."""
    encoder, content, style = bright_task(rng)
    for weight in encoder.parameters():
        weight.requires_grad_()
    watching = watch(encoder)
    before = encoder.get_parameter("0.weight").detach().clone()
    images = content.clone(), style.clone()
    impl.transfer_style(encoder, *images, **weights(0.0, 1e5), num_steps=3, callback=ignore)
    change = (encoder.get_parameter("0.weight").detach() - before).abs().max()
    return {"trace": trace_of(watching), "change of the encoder's weights": change}


def runs_with_content(impl: Implementation, rng: torch.Generator) -> object:
    """Two runs, with and without weight of the content, and what the first tells its callback."""
    encoder, *images = task(rng)
    found: dict[str, Any] = {}
    calls: list[Any] = []

    def note(*numbers: object) -> None:
        calls.append(numbers)

    for name, one in (("image with content", CONTENT), ("image without content", 0.0)):
        watching = watch(encoder)
        found[name] = impl.transfer_style(
            encoder,
            *(image.clone() for image in images),
            **weights(one, 1e5),
            num_steps=12,
            callback=note,
        )
        found["trace"] = trace_of(watching)
        found.setdefault("calls", calls[:3])
        found.setdefault("first images", pictures(watching.seen)[:6])
    return found


def runs_with_variation(impl: Implementation, rng: torch.Generator) -> object:
    """Two runs, with and without weight of the total variation."""
    encoder, content, style = noisy_task(rng)
    found: dict[str, Any] = {}
    calls: list[Any] = []

    def note(*numbers: object) -> None:
        calls.append(numbers)

    first: list[torch.Tensor] = []
    for name, weight in (("smooth image", 1e7), ("rough image", 0.0)):
        watching = watch(encoder)
        options = {"tv_weight": weight, "num_steps": 12, "callback": note}
        found[name] = impl.transfer_style(
            encoder, content.clone(), style, **weights(0.0, 1e3), **options
        )
        found.setdefault("trace", trace_of(watching))
        first = first or watching.seen[:1]
    # What starts elsewhere, or tells the callback something else, is other checks' concern.
    usual = bool(first and calls) and first[0].shape == content.shape and len(calls[0]) == 3
    usual = usual and bool((first[0] - content).abs().max() < 0.01)
    usual = usual and all(isinstance(one, float) for one in calls[0])
    rest = calls[0][0] - calls[0][1] - calls[0][2] if usual else None
    return {**found, "rest of the first loss, which is neither content nor style,": rest}


def run_without_callback(impl: Implementation, rng: torch.Generator) -> object:
    """A short run that tells nobody."""
    impl.transfer_style(*task(rng), **for_style(), num_steps=1)
    return None
