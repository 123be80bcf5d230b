"""Hidden checks of `total_loss`: weighted sums over the layers, which belong together by name."""

import math
from typing import Any

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    exercise,
    gettext,
    gradient,
    hint,
    points,
)

pytestmark = exercise("style_transfer", "total_loss")

RTOL, ATOL = 1e-4, 1e-6
SHAPES = {"first": (3, 5, 4), "second": (4, 4, 3), "third": (5, 3, 2)}
GRADIENTS = {
    "gradient of the first layer's features": "first",
    "gradient of the second layer's features": "second",
    "gradient of the third layer's features": "third",
}


def features_of(rng: torch.Generator, images: int = 1) -> dict[str, torch.Tensor]:
    """Features of three layers, all of different shapes; as in a network, they are no leaves."""
    drawn = {name: torch.randn(images, *shape, generator=rng) for name, shape in SHAPES.items()}
    return {name: 2 * features.requires_grad_() for name, features in drawn.items()}


def targets_of(
    rng: torch.Generator, content: list[str], style: list[str], images: int = 1
) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    """Targets of the content and of the style, in the order of the layers that are named."""
    grams = {name: (shape[0], shape[0]) for name, shape in SHAPES.items()}
    return (
        {name: torch.randn(images, *SHAPES[name], generator=rng) for name in content},
        {name: torch.randn(images, *grams[name], generator=rng) for name in style},
    )


def are_three(result: Any) -> bool:
    """Whether three losses were returned."""
    return isinstance(result, tuple | list) and len(result) == 3


def total_of(result: Any) -> Any:
    """The first of three losses; whatever else was returned, as it is."""
    return result[0] if are_three(result) else result


def parts_of(result: Any) -> dict[str, Any]:
    """The second and the third of three losses."""
    _, content, style = result if are_three(result) else (None, None, None)
    return {"three": are_three(result), "content loss": content, "style loss": style}


def number_of(found: Any) -> float:
    """A loss as a number; NaN if it is none."""
    is_one = isinstance(found, torch.Tensor) and found.numel() == 1
    return float(found) if is_one else math.nan


def parts_agree(pair: Comparison) -> None:
    """Judge the parts by their values."""
    if pair["three"].actual is not True:
        raise CheckFailed(
            gettext("There should be three results: total loss, content loss, style loss.")
        )
    for name in ("content loss", "style loss"):
        pair[name].assert_close(rtol=RTOL, atol=ATOL)


@points(1)
@hint(
    "Does every layer with a target enter the sum of its kind?",
    "Go through the layers of `content_targets` and add up, then the same for "
    "`style_targets`; return only when both loops are over.",
)
def test_sums_over_layers(compare: Compare) -> None:
    """The second and third results are the sums over the content layers and the style layers."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = features_of(rng, images=2)
        content, style = targets_of(rng, ["first", "second"], ["second", "third"], images=2)
        ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
        result = impl.total_loss(features, content, style, *ones)
        return parts_of(result)

    parts_agree(compare(scenario))


@points(0.5)
@hint(
    "How do you find the weight that belongs to a layer?",
    "Multiply the loss of a layer by the weight of the same name before you add it. Neither "
    "the order of the weights nor their sum matters.",
)
def test_weights(compare: Compare) -> None:
    """The loss of each layer counts with the weight of its name."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = features_of(rng)
        content, style = targets_of(rng, ["first", "third"], ["first", "second"])
        numbers = (1 + torch.arange(4) + torch.rand(4, generator=rng)).tolist()
        content_weights = {"third": numbers[3], "first": numbers[0]}
        style_weights = {"second": numbers[1], "first": numbers[2]}
        result = impl.total_loss(features, content, style, content_weights, style_weights)
        zeros = dict.fromkeys(content, 0.0), dict.fromkeys(style, 0.0)
        without = impl.total_loss(features, content, style, *zeros)
        forms = [isinstance(one, torch.Tensor) for one in without] if are_three(without) else []
        return {**parts_of(result), "tensors": forms}

    pair = compare(scenario)
    parts_agree(pair)
    problem = gettext("Where all weights are 0, the three results should still be tensors.")
    pair["tensors"].assert_close(rtol=0, atol=0, message=problem)


@points(0.5)
@hint(
    "How do you find the features that belong to a target?",
    "Take the name from the targets and look the features up by it. `zip` over the values of "
    "two dicts pairs whatever happens to stand at the same place.",
)
def test_layers_go_by_name(compare: Compare) -> None:
    """Features and targets meet by name: the order means nothing, and more layers do not matter."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        drawn = features_of(rng)
        features = {name: drawn[name] for name in ("third", "first", "second")}
        content, style = targets_of(rng, ["second", "third"], ["first", "third"])
        ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
        result = impl.total_loss(features, content, style, *ones)
        return parts_of(result)

    parts_agree(compare(scenario))


@points(0.5)
@hint(
    "What is the first of the three results made of?",
    "The first result is what the optimiser follows: it has to hold both of the others, in "
    "full and once each.",
)
def test_total(compare: Compare) -> None:
    """The first result is the total of the content loss and the style loss."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = features_of(rng)
        content, style = targets_of(rng, ["first", "second"], ["first", "second"])
        ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
        numbers = {"first": 2.0, "second": 5.0}
        weighted = impl.total_loss(features, content, style, numbers, numbers)
        return {
            "total loss": total_of(impl.total_loss(features, content, style, *ones)),
            "total loss with weights": total_of(weighted),
            **parts_of(weighted),
        }

    pair = compare(scenario)
    pair["total loss"].assert_close(rtol=RTOL, atol=ATOL)
    # How the parts are weighted is another check's concern, unless the total is weighted otherwise.
    names = "total loss with weights", "content loss", "style loss"
    total, *parts = (number_of(pair[name].actual) for name in names)
    if not math.isclose(total, sum(parts), rel_tol=RTOL):
        pair["total loss with weights"].assert_close(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "Does the gradient of the total reach the features of each layer in full?",
    "Add tensors to tensors: `torch.tensor(...)`, `.item()` and `float()` make numbers "
    "without a past. `requires_grad=True` on a new tensor does not give it one.",
)
def test_gradient(compare: Compare) -> None:
    """The gradient flows from the total, and from its parts, back to the features."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        features = features_of(rng)
        content, style = targets_of(rng, ["first", "second"], ["second", "third"])
        ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
        result = impl.total_loss(features, content, style, *ones)
        total = total_of(result)
        parts = sum(result[1:]) if are_three(result) else total
        return {
            **{name: gradient(total, features[layer]) for name, layer in GRADIENTS.items()},
            "gradient of the two parts": gradient(parts, features["second"]),
        }

    pair = compare(scenario)
    for name in GRADIENTS:
        pair[name].assert_close(rtol=RTOL, atol=ATOL)
    pair["gradient of the two parts"].assert_close(rtol=RTOL, atol=ATOL)
