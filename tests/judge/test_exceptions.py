"""The exceptions that learners of PyTorch meet, raised by PyTorch itself, and what is said then."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from autograder.judge.exceptions import of_exception

UNKNOWN = of_exception("OddError: nothing that anybody knows")


class Unready(nn.Module):
    """A module that does not begin as it should."""

    def __init__(self, kind: str) -> None:
        parts: dict[str, Any] = {
            "layer": nn.Linear(1, 1),
            "parameter": nn.Parameter(torch.ones(1)),
        }
        if kind == "buffer":
            self.register_buffer("mean", torch.ones(1))
        else:
            self.part = parts[kind]


class Formless(nn.Module):
    """A module without a method that calculates."""


def leaf() -> torch.Tensor:
    """A leaf that wants a gradient."""
    return torch.ones(3, requires_grad=True)


def twice() -> None:
    """Go through one graph two times."""
    loss = leaf().exp().sum()
    loss.backward()
    loss.backward()


def overwritten() -> None:
    """Change what the gradient needs."""
    x = leaf().exp()
    y = x.square().sum()
    x += 1
    y.backward()


def in_place() -> None:
    """Change a leaf."""
    x = leaf()
    x += 1


def unbound() -> Any:
    """Use a name before it has a value."""
    if torch.ones(1).item() > 2:
        total = 1
    return total


def endless() -> None:
    """Call itself."""
    endless()


IMAGE, VECTOR = torch.ones(2, 3, 4, 4), torch.ones(2, 3)
# Of no type that a checker would hold against what is done with them.
ANYTHING: Any = {"torch": torch, "nn": nn, "vector": VECTOR, "nothing": None, "number": 1.5}
RAISING: dict[str, tuple[Callable[[], Any], str]] = {
    "layer before init": (lambda: Unready("layer"), "super().__init__()"),
    "parameter before init": (lambda: Unready("parameter"), "super().__init__()"),
    "buffer before init": (lambda: Unready("buffer"), "super().__init__()"),
    "second backward": (twice, "anew in each step"),
    "leaf in place": (in_place, "leaf"),
    "overwritten": (overwritten, "overwritten in place"),
    "no graph": (lambda: torch.ones(1).sum().backward(), "no way from here back"),
    "unused": (
        lambda: torch.autograd.grad(leaf().sum(), leaf()),
        "no way from here back",
    ),
    "several numbers": (lambda: leaf().backward(), "Reduce it first"),
    "numpy": (lambda: leaf().numpy(), "numpy knows nothing of gradients"),
    "numpy function": (lambda: np.exp(leaf()), "numpy knows nothing of gradients"),
    "a GPU": (lambda: torch.ones(1).cuda(), "device"),
    "a device": (lambda: torch.ones(1, device="cuda"), "device"),
    "double and single": (
        lambda: torch.ones(2, 2).double() @ torch.ones(2, 2),
        "dtype",
    ),
    "a layer of another dtype": (lambda: nn.Linear(3, 1)(VECTOR.double()), "dtype"),
    "a convolution of another dtype": (
        lambda: nn.Conv2d(3, 1, 1)(IMAGE.double()),
        "dtype",
    ),
    "whole numbers": (lambda: torch.ones(2, dtype=torch.int64).mean(), "floating"),
    "whole numbers with gradients": (
        lambda: torch.ones(2, dtype=torch.int64).requires_grad_(),
        "floating",
    ),
    "channels": (lambda: nn.Conv2d(4, 1, 1)(IMAGE), "number of channels"),
    "channels of a transposed one": (
        lambda: nn.ConvTranspose2d(4, 1, 1)(IMAGE),
        "number of channels",
    ),
    "channels of a norm": (lambda: nn.BatchNorm2d(5)(IMAGE), "number of channels"),
    "channels of a trained norm": (
        lambda: nn.BatchNorm2d(5).eval()(IMAGE),
        "number of channels",
    ),
    "one value per channel": (
        lambda: nn.BatchNorm2d(3)(torch.ones(1, 3, 1, 1)),
        "more than one value",
    ),
    "dimensions of a norm": (lambda: nn.BatchNorm2d(3)(VECTOR), "number of dimensions"),
    "dimensions of a convolution": (
        lambda: nn.Conv2d(3, 1, 1)(VECTOR),
        "number of dimensions",
    ),
    "a kernel too large": (lambda: nn.Conv2d(3, 1, 5)(IMAGE), "smaller than the kernel"),
    "pooled away": (lambda: nn.MaxPool2d(8)(IMAGE), "smaller than the kernel"),
    "a layer's size": (lambda: nn.Linear(4, 1)(VECTOR), "inner sizes"),
    "a product": (lambda: VECTOR @ VECTOR, "inner sizes"),
    "batches of products": (
        lambda: torch.bmm(torch.ones(2, 3, 4), torch.ones(2, 3, 4)),
        "inner sizes",
    ),
    "broadcasting": (lambda: torch.ones(3, 4) + torch.ones(3), "broadcasting"),
    "expanding": (lambda: torch.ones(3).expand(4), "`expand`"),
    "reshaping": (lambda: torch.ones(6).view(4, 2), "keep every element"),
    "a view after transposing": (lambda: torch.ones(2, 3).T.view(6), "reshape"),
    "joining": (lambda: torch.cat([torch.ones(2, 3), torch.ones(2, 4)]), "joined"),
    "stacking": (lambda: torch.stack([torch.ones(3), torch.ones(4)]), "joined"),
    "joining other dimensions": (
        lambda: torch.cat([torch.ones(2, 3), torch.ones(2)]),
        "joined",
    ),
    "a dimension": (lambda: torch.ones(2).sum(dim=3), "fewer dimensions"),
    "too many indices": (lambda: torch.ones(2)[0, 0], "fewer dimensions"),
    "logits": (
        lambda: nn.functional.binary_cross_entropy(torch.tensor([2.0]), torch.ones(1)),
        "logits",
    ),
    "logits in a module": (
        lambda: nn.BCELoss()(torch.tensor([-1.0]), torch.ones(1)),
        "logits",
    ),
    "labels": (lambda: nn.BCELoss()(torch.full((2, 1), 0.5), torch.ones(2)), "labels"),
    "labels of logits": (
        lambda: nn.BCEWithLogitsLoss()(torch.ones(2, 1), torch.ones(2)),
        "labels",
    ),
    "a number gone through": (lambda: list(torch.ones(())), "no dimensions"),
    "a number indexed": (lambda: torch.ones(())[0], "dimensions"),
    "a truth": (lambda: bool(torch.ones(2) > 0), "one truth"),
    "one number of many": (lambda: torch.ones(2).item(), "one number"),
    "a float of many": (lambda: float(torch.ones(2)), "one number"),
    "no weight": (lambda: nn.ReLU().weight, "Not all modules have weights"),
    "no bias": (lambda: nn.Tanh().bias, "Not all modules have weights"),
    "a number's gradient": (
        lambda: ANYTHING["number"].backward(),
        "plain number",
    ),
    "nothing": (lambda: ANYTHING["nothing"].backward(), "None"),
    "nothing as a tensor": (lambda: torch.exp(ANYTHING["nothing"]), "type of each argument"),
    "a list as a tensor": (lambda: ANYTHING["torch"].exp([1.0]), "tensor"),
    "nothing added": (lambda: ANYTHING["nothing"] + 1, "operator"),
    "no forward": (lambda: Formless()(VECTOR), "forward"),
    "no function": (lambda: ANYTHING["vector"](1), "no function"),
    "no elements": (lambda: ANYTHING["number"][0], "no elements"),
    "too many values": (lambda: ANYTHING["torch"].nn.functional.relu(), "arguments"),
    "unpacked": (lambda: [a for a, b in ANYTHING["vector"]], "Print it"),
    "unbound": (unbound, "assigns anywhere"),
    "a key": (lambda: {**ANYTHING}["relu"], "keys"),
    "an index": (lambda: [][0], "index"),
    "nought": (lambda: 1 / 0, "divided by 0"),
    "no end": (endless, "without end"),
    "an iterator": (lambda: next(iter([])), "iterator"),
    "an optimiser of nothing": (lambda: torch.optim.Adam([]), "nothing to change"),
    "an optimiser of a result": (
        lambda: torch.optim.Adam([leaf() * 2]),
        "takes leaves",
    ),
    "arguments": (lambda: ANYTHING["nn"].Linear(1), "other arguments"),
    "a module": (lambda: __import__("no_such_module"), "missing"),
    "misspelt in torch": (lambda: ANYTHING["torch"].matmull, "Do you mean `matmul`?"),
    "misspelt in nn": (lambda: ANYTHING["nn"].Conv2D, "Do you mean `Conv2d`?"),
    "misspelt of a tensor": (lambda: ANYTHING["vector"].flaten(1), "Do you mean `flatten`?"),
    "misspelt": (lambda: eval("feature", {"features": 1}), "Do you mean `features`?"),  # noqa: S307
    "unheard of": (lambda: eval("zyxw", {}), "spelling"),  # noqa: S307
}


@pytest.mark.parametrize("kind", RAISING)
def test_what_pytorch_raises_is_explained(kind: str) -> None:
    """Each has a sentence of its own, which says what it means or what to do."""
    call, phrase = RAISING[kind]
    with pytest.raises(Exception) as caught:  # noqa: PT011 (any; that is what this is about)
        call()
    text = f"{type(caught.value).__name__}: {caught.value}"
    said = of_exception(text, "gram_matrix", ["features"])
    assert phrase in said, text
    assert said != UNKNOWN


def test_an_edited_signature_is_seen() -> None:
    """Of the exercise itself, and of none other."""
    text = "TypeError: gram_matrix() takes 0 positional arguments but 1 was given"
    assert "first line" in of_exception(text, "gram_matrix")
    assert "first line" not in of_exception(text, "style_loss")


@pytest.mark.parametrize("kind", RAISING)
def test_what_is_said_is_short(kind: str) -> None:
    """A few lines with at most one question in them."""
    call, _ = RAISING[kind]
    with pytest.raises(Exception) as caught:  # noqa: PT011
        call()
    said = of_exception(f"{type(caught.value).__name__}: {caught.value}")
    assert len(said) < 180
    assert said.count("?") <= 1
