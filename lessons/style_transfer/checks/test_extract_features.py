"""Hidden checks of `extract_features`: what the chosen layers put out, by name."""

from collections import OrderedDict
from collections.abc import Mapping

import torch
from torch import nn

from autograder.checking import Compare, Implementation, exercise, gettext, gradient, hint, points

pytestmark = exercise("style_transfer", "extract_features")

RTOL, ATOL = 1e-4, 1e-6

# What values are called in messages, and of which layers they are.
OUTPUTS = {
    "output of layer 0": "0",
    "output of layer 1": "1",
    "output of layer 2": "2",
    "output of layer 3": "3",
    "output of layer head": "head",
    "output of layer stem": "stem",
}
GRADIENTS = {"gradient from layer 1": "1", "gradient from layer 2": "2"}


def convolution(rng: torch.Generator, inputs: int, outputs: int) -> nn.Conv2d:
    """A convolution whose weights come from ``rng`` and from nowhere else."""
    layer = nn.Conv2d(inputs, outputs, (3, 2))
    for weights in layer.parameters():
        nn.init.normal_(weights, std=0.3, generator=rng)
    return layer


def named(found: object) -> object:
    """The features by what they are called in messages; anything but a dict as it is."""
    if not isinstance(found, Mapping):
        return found
    names = {layer: name for name, layer in OUTPUTS.items()}
    return {names.get(str(layer), f"layer {layer}"): features for layer, features in found.items()}


@points(1)
@hint(
    "Follow the image through the encoder: what do you have right after each child?",
    "Feed each child of the encoder with what the one before it returned. Keep that value "
    "whenever the child is one of those asked for.",
)
def test_values(compare: Compare) -> None:
    """Each layer that was asked for comes with what that layer puts out, for the whole batch."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        layers = [convolution(rng, 2, 4), nn.Tanh(), nn.AvgPool2d(2), convolution(rng, 4, 3)]
        encoder = nn.Sequential(*layers, nn.Sigmoid())
        image = torch.rand(2, 2, 11, 9, generator=rng)
        return named(impl.extract_features(image, encoder, ["0", "2", "3"]))

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "What does an in-place layer do to the tensor that you have just kept?",
    "What you keep has to be a tensor of its own, made before the next layer runs; the "
    "gradient still has to flow through it.",
)
def test_in_place_layers(compare: Compare) -> None:
    """Features keep their values, negative ones too, whatever later layers do in place."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        layers = [convolution(rng, 3, 4), nn.ReLU(inplace=True), convolution(rng, 4, 2)]
        encoder = nn.Sequential(*layers, nn.Hardtanh(-0.1, 0.1, inplace=True))
        image = torch.rand(2, 3, 7, 6, generator=rng)
        return named(impl.extract_features(image, encoder, ["0", "2"]))

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "Is each layer found by its name or by its place in the encoder?",
    "`named_children()` gives each layer together with its name. Build the result by going "
    "through `layers`, not through the encoder.",
)
def test_names_and_order(compare: Compare) -> None:
    """Layers are found by name, be it a number or a word, and come in the caller's order."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        children = {
            "stem": convolution(rng, 3, 4),
            "10": nn.Softplus(),
            "0": nn.MaxPool2d(2),
            "head": convolution(rng, 4, 5),
            "heading": nn.Tanh(),  # a name is no part of another one
        }
        image = torch.rand(1, 3, 8, 10, generator=rng)
        encoder = nn.Sequential(OrderedDict(children))
        found = impl.extract_features(image, encoder, ["head", "0", "stem"])
        order = list(found) if isinstance(found, Mapping) else None
        return {"result": named(found), "order": order}

    pair = compare(scenario)
    pair["result"].assert_close(rtol=RTOL, atol=ATOL)
    problem = gettext("The layers do not come in the order in which they were asked for.")
    pair["order"].assert_close(rtol=0, atol=0, message=problem)


@points(0.5)
@hint(
    "Can a gradient go from each layer's features back to the whole image?",
    "Take out whatever cuts the features off: `no_grad`, `.detach()`, `.data`, numpy. "
    "Constants are made elsewhere, where the targets are.",
)
def test_gradient(compare: Compare) -> None:
    """The gradient flows from the features of every layer back to the image."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder = nn.Sequential(convolution(rng, 2, 3), nn.Tanh(), convolution(rng, 3, 2)).double()
        image = torch.rand(2, 2, 6, 5, generator=rng, dtype=torch.float64).requires_grad_()
        found = impl.extract_features(image, encoder, ["1", "2"])
        if not isinstance(found, Mapping):
            return found
        names = {layer: name for name, layer in GRADIENTS.items()}
        return {
            names.get(str(layer), f"layer {layer}"): gradient(features, image)
            for layer, features in found.items()
        }

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "What becomes of the image if the very first layer works in place?",
    "Start from a copy of the image that the gradient can flow through. Write to no "
    "parameter of the encoder.",
)
def test_arguments_unchanged(compare: Compare) -> None:
    """The image, the encoder's weights and the list of layers are the same afterwards."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        first = nn.Threshold(0.5, 0.0, inplace=True)
        encoder = nn.Sequential(first, convolution(rng, 2, 3), nn.Tanh())
        image = torch.rand(1, 2, 5, 7, generator=rng)
        layers = ["1"]
        found = impl.extract_features(image, encoder, layers)
        weights = encoder.state_dict()
        return {
            "result": named(found),
            "image after the call": image,
            "1.weight after the call": weights.get("1.weight"),
            "1.bias after the call": weights.get("1.bias"),
            "list of layers after the call": layers,
        }

    pair = compare(scenario)
    pair["result"].assert_close(rtol=RTOL, atol=ATOL)
    for name in ("image after the call", "1.weight after the call", "1.bias after the call"):
        pair[name].assert_close(rtol=0, atol=0)
    problem = gettext("The list of layers has changed, and it should not have.")
    pair["list of layers after the call"].assert_close(rtol=0, atol=0, message=problem)


def worked_case(impl: Implementation) -> dict[str, object]:
    """Two layers, the first of which writes into its input."""
    image = torch.tensor([[[[-1.0, 2.0], [3.0, -4.0]]]])
    encoder = torch.nn.Sequential()
    encoder.add_module("relu", torch.nn.ReLU(inplace=True))
    encoder.add_module("pool", torch.nn.MaxPool2d(2))
    result = impl.extract_features(image, encoder, ["relu", "pool"])
    return {"image": image.clone(), 'extract_features(image, encoder, ["relu", "pool"])': result}
