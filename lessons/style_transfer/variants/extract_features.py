"""Variants of `extract_features`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_VALUES = frozenset({"values", "in_place_layers", "names_and_order"})
_ALL = _VALUES | {"gradient", "arguments_unchanged"}

SOLUTION = """\
def extract_features(image, encoder, layers):
    found, x = {}, image.clone()
    for name, layer in encoder.named_children():
        x = layer(x)
        if name in layers:
            found[name] = x.clone()
    return {name: found[name] for name in layers}
"""

EQUIVALENTS = (
    Equivalent(
        name="whole_encoder",
        reason="runs the encoder to its end, keeps everything, and picks at last",
        source="""\
def extract_features(image, encoder, layers):
    kept, x = {}, image.clone()
    for name, module in encoder._modules.items():
        x = module(x)
        kept[name] = x.clone()
    return {layer: kept[layer] for layer in layers}
""",
    ),
    Equivalent(
        name="hooks",
        reason="forward hooks on the layers that are asked for",
        source="""\
def extract_features(image, encoder, layers):
    layers, kept, handles = list(layers), {}, []

    def keep(name):
        def hook(module, arguments, output):
            kept[name] = output.clone()

        return hook

    for name, module in encoder.named_children():
        if name in layers:
            handles.append(module.register_forward_hook(keep(name)))
    try:
        encoder(image.clone())
    finally:
        for handle in handles:
            handle.remove()
    return {name: kept[name] for name in layers}
""",
    ),
    Equivalent(
        name="one_run_per_layer",
        reason="a slice of the encoder for each layer, run from the start",
        source="""\
def extract_features(image, encoder, layers):
    names = [name for name, _ in encoder.named_children()]
    return {name: encoder[: names.index(name) + 1](image.clone()) for name in layers}
""",
    ),
    Equivalent(
        name="layers_copied",
        reason="copies of the layers, with the in-place ones switched off",
        source="""\
import copy


def extract_features(image, encoder, layers):
    wanted, found = list(layers), {}
    for name, layer in copy.deepcopy(encoder).named_children():
        if hasattr(layer, "inplace"):
            layer.inplace = False
        image = layer(image)
        if name in wanted:
            found[name] = image
    return {name: found[name] for name in wanted}
""",
    ),
    Equivalent(
        name="relu_by_function",
        reason="replaces the in-place layers that are known, clones before all others",
        source="""\
def _run(layer, x):
    return F.relu(x) if isinstance(layer, nn.ReLU) else layer(x.clone())


def extract_features(image, encoder, layers):
    layers = tuple(layers)
    result = dict.fromkeys(layers)
    for name, layer in encoder.named_children():
        image = _run(layer, image)
        if name in result:
            result[name] = image
    return result
""",
    ),
    Equivalent(
        name="module_class",
        reason="a module that works as an extractor, and an ordered dict",
        source="""\
from collections import OrderedDict


class Extractor(nn.Module):
    def __init__(self, encoder, layers):
        super().__init__()
        self.encoder, self.layers = encoder, list(layers)

    def forward(self, image):
        out, states = image + 0, {}
        for name, child in self.encoder.named_children():
            out = child(out)
            states[name] = out = out.clone()
            out = out * 1
        return OrderedDict((name, states[name]) for name in self.layers)


def extract_features(image, encoder, layers):
    return Extractor(encoder, layers)(image)
""",
    ),
    Equivalent(
        name="stops_early",
        reason="ends as soon as the last layer is there, by comprehension over a set",
        source="""\
def extract_features(image, encoder, layers):
    order = list(layers)
    missing, found = set(order), {}
    x = torch.clone(image)
    children = iter(encoder.named_children())
    while missing:
        name, layer = next(children)
        x = layer(x)
        if name in missing:
            missing.discard(name)
            found[name] = x + torch.zeros_like(x)
    return {name: found[name] for name in order}
""",
    ),
)

MISTAKES = (
    Mistake(
        name="float32",
        reason="turns the image into float32",
        says="the image becomes float32, whatever the encoder is",
        edit=("image.clone()", "image.clone().float()"),
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="list_used_up",
        reason="takes each name off the caller's list",
        says="the caller's list of layers is emptied",
        source="""\
def extract_features(image, encoder, layers):
    x, found, wanted = image.clone(), {}, [*layers]
    for name, layer in encoder.named_children():
        x = layer(x)
        if name in layers:
            found[name] = x.clone()
            layers.remove(name)
    return {name: found[name] for name in wanted}
""",
        fails=frozenset({"arguments_unchanged"}),
    ),
    Mistake(
        name="part_of_a_name",
        reason="looks for the name as a part of each layer's name",
        says="a layer is taken whose name has the wanted one in it",
        source="""\
def extract_features(image, encoder, layers):
    layers = list(layers)
    found, x = {}, image.clone()
    for name, layer in encoder.named_children():
        x = layer(x)
        for wanted in layers:
            if wanted in name:
                found[wanted] = x.clone()
    return {name: found[name] for name in layers}
""",
        fails=frozenset({"names_and_order"}),
    ),
    Mistake(
        name="saved_before_in_place",
        reason="keeps the tensor that the next layer writes into",
        says="later in-place layers write over the features that are kept",
        edit=("x.clone()", "x"),
        fails=frozenset({"in_place_layers"}),
    ),
    Mistake(
        name="number_for_name",
        reason="takes the position of a layer for its name",
        says="the position of a layer is taken for its name",
        edit=(
            ("name, layer in encoder.named_children()", "i, layer in enumerate(encoder)"),
            (
                "        if name in layers:\n            found[name] = x.clone()\n",
                "        if str(i) in layers:\n            found[str(i)] = x.clone()\n",
            ),
        ),
        fails=frozenset({"names_and_order"}),
    ),
    Mistake(
        name="numbers_only",
        reason="turns the names into integers",
        says="the position of a layer is taken for its name",
        source="""\
def extract_features(image, encoder, layers):
    return {name: encoder[: int(name) + 1](image.clone()) for name in layers}
""",
        fails=frozenset({"names_and_order"}),
    ),
    Mistake(
        name="order_of_the_encoder",
        reason="returns the layers as they come in the encoder",
        says="the features come in the encoder's order",
        edit=(
            (
                "    found, x = {}, image.clone()\n",
                "    layers, found = list(layers), {}\n    x = image.clone()\n",
            ),
            ("{name: found[name] for name in layers}", "found"),
        ),
        fails=frozenset({"names_and_order"}),
    ),
    Mistake(
        name="sorted_names",
        reason="sorts the names",
        says="the features come in the alphabetical order of their names",
        source="""\
def extract_features(image, encoder, layers):
    found, x = {}, image.clone()
    for name, layer in encoder.named_children():
        x = layer(x)
        found[name] = x.clone()
    return {name: found[name] for name in sorted(layers)}
""",
        fails=frozenset({"names_and_order"}),
    ),
    Mistake(
        name="names_by_position",
        reason="hands out the features in the encoder's order under the caller's names",
        says="features in the encoder's order get the names in the caller's order",
        source="""\
def extract_features(image, encoder, layers):
    kept, x = [], image.clone()
    for name, layer in encoder.named_children():
        x = layer(x)
        if name in layers:
            kept.append(x.clone())
    return dict(zip(layers, kept))
""",
        fails=frozenset({"names_and_order"}),
    ),
    Mistake(
        name="before_the_layer",
        reason="keeps what goes into the layer, not what comes out",
        says="what goes into a layer is kept",
        edit=(
            ("        x = layer(x)\n", ""),
            (
                "            found[name] = x.clone()\n",
                "            found[name] = x.clone()\n        x = layer(x)\n",
            ),
        ),
        fails=_ALL,
    ),
    Mistake(
        name="layers_alone",
        reason="applies each layer to the image instead of to what came before",
        says="each layer is applied to the image itself",
        source="""\
def extract_features(image, encoder, layers):
    children = dict(encoder.named_children())
    return {name: children[name](image.clone()) for name in layers}
""",
        fails=_ALL,
    ),
    Mistake(
        name="returns_in_the_loop",
        reason="`return` inside the loop: only the first layer is there",
        says="only one of the chosen layers is returned",
        edit=("    return {name: found[name] for name in layers}\n", "            return found\n"),
        fails=_VALUES | {"gradient"},
    ),
    Mistake(
        name="list",
        reason="a list of features, without names",
        says="the result is a list without names",
        source="""\
def extract_features(image, encoder, layers):
    found, x = [], image.clone()
    for name, layer in encoder.named_children():
        x = layer(x)
        if name in layers:
            found.append(x.clone())
    return found
""",
        fails=_ALL,
    ),
    Mistake(
        name="detached",
        reason="detaches what it keeps",
        says="the result is cut off from autograd",
        edit=("x.clone()", "x.clone().detach()"),
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="no_grad",
        reason="decorated with no_grad, as for the targets",
        says="the result is cut off from autograd",
        source="""\
@torch.no_grad()
def extract_features(image, encoder, layers):
    found, x = {}, image.clone()
    for name, layer in encoder.named_children():
        x = layer(x)
        if name in layers:
            found[name] = x.clone()
    return {name: found[name] for name in layers}
""",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="image_not_copied",
        reason="lets the first layer work on the image itself",
        says="an in-place first layer writes into the image",
        edit=("    found, x = {}, image.clone()\n", "    found = {}\n    x = image\n"),
        fails=frozenset({"arguments_unchanged"}),
    ),
    Mistake(
        name="first_image_only",
        reason="takes the first image of the batch",
        says="only the first image of the batch is used",
        edit=("image.clone()", "image[:1].clone()"),
        fails=frozenset({"values", "in_place_layers", "gradient"}),
    ),
    Mistake(
        name="flattened",
        reason="flattens the positions, as the Gram matrix wants them",
        says="height and width are flattened into one dimension",
        edit=("x.clone()", "x.flatten(2).clone()"),
        fails=frozenset({"arguments_unchanged", "in_place_layers", "names_and_order", "values"}),
    ),
    Mistake(
        name="on_the_gpu",
        reason="a hard-coded device",
        says="the code asks for a GPU",
        edit=(
            ("image.clone()", 'image.to("cuda")'),
            ("encoder.named_children()", 'encoder.to("cuda").named_children()'),
        ),
        fails=_ALL,
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        edit=("    return {name: found[name] for name in layers}\n", ""),
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="last_for_all",
        reason="the result of the whole encoder under each name",
        source="""\
def extract_features(image, encoder, layers):
    result = encoder(image.clone())
    return {name: result for name in layers}
""",
    ),
    Worthless(
        name="first_for_all",
        reason="the first layer's output under each name",
        source="""\
def extract_features(image, encoder, layers):
    return {name: encoder[0](image.clone()) for name in layers}
""",
    ),
    Worthless(
        name="each_on_the_image",
        reason="each layer on the image itself",
        source="""\
def extract_features(image, encoder, layers):
    return {name: dict(encoder.named_children())[name](image.clone()) for name in layers}
""",
    ),
)
