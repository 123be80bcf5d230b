"""Inputs and results as text."""

import math

import torch

from autograder.explain.calls import Described
from autograder.explain.values import lines_of
from autograder.sandbox.wire.values import Opaque


def test_small_tensor_is_there_in_full() -> None:
    """With its dtype and shape."""
    assert lines_of("x", torch.tensor([1.5, -2.0])) == ["x: float32 (2,): [1.5, -2]"]
    found = lines_of("x", torch.tensor([1, 2], dtype=torch.uint8))
    assert found == ["x: uint8 (2,): [1, 2]"]


def test_large_tensor_is_summarised() -> None:
    """By its first numbers, smallest, largest and mean."""
    (line,) = lines_of("x", torch.arange(100.0, requires_grad=True).reshape(4, 25))
    assert line == (
        "x: float32 (4, 25), requires grad, from 0 to 99, mean 49.5: [0, 1, 2, 3, 4, 5, ...]"
    )


def test_nearly_empty_tensor_says_where_it_is_not_zero() -> None:
    """The first numbers would say nothing."""
    image = torch.zeros(1, 2, 5, 3)
    assert lines_of("x", image) == ["x: float32 (1, 2, 5, 3): 0 everywhere"]
    image[0, 1, 2, 0] = 0.5
    assert lines_of("x", image) == ["x: float32 (1, 2, 5, 3): 0, but 0.5 at (0, 1, 2, 0)"]


def test_containers_have_a_line_for_each_entry() -> None:
    """Up to some, and a list of numbers has one."""
    value = {"a": torch.tensor(1.0), "b": [torch.tensor(True)] * 3, "c": [1, 2.5]}
    assert lines_of("x", value, 2) == [
        "x['a']: float32 (): [1]",
        "x['b'][0]: bool (): [True]",
        "x['b'][1]: bool (): [True]",
        "x['b']: and 1 more",
        "x: and 1 more",
    ]
    assert lines_of("x", [1, 2.5, math.inf]) == ["x: [1, 2.5, inf]"]
    assert lines_of("x", {}) == ["x: {}"]


def test_what_is_no_data_is_described() -> None:
    """In the words of whoever knew it."""
    assert lines_of("x", Described("the function f")) == ["x: the function f"]
    assert lines_of("x", Opaque("Generator")) == ["x: an object of type Generator"]
    assert lines_of("x", "a" * 300)[0].endswith("…")
