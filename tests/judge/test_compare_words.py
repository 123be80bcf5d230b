"""What a student is told of a difference."""

import re
from collections.abc import Callable
from typing import Any

import pytest
import torch

from autograder.judge.describe import describe
from autograder.judge.rules import Rules
from autograder.sandbox.wire.values import Opaque
from tests.judge.results import EXACT, RULES, SIZES, draw, mismatch


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "None (is a `return` missing?)"),
        (torch.ones(2, 3), "a tensor of shape (2, 3)"),
        (3.14159, "of type float"),
        (Opaque("ndarray"), "of type ndarray"),
        (Opaque("function"), "of type function"),
        (Opaque("sparse_coo tensor of float32"), "of type sparse_coo tensor of float32"),
    ],
)
def test_types_are_named(value: object, words: str) -> None:
    """A value is named by its type."""
    assert describe(value) == words


@pytest.mark.parametrize(
    "value",
    [
        Opaque("0.6052, -1.0344"),
        Opaque("strided tensor of 6052"),
        torch.empty(0, 6052, 103449),
        torch.empty(1, 2, 3, 4, 5, 6, 0),
    ],
)
def test_submission_does_not_choose_the_words(value: object) -> None:
    """Names and sizes that a submission made up could carry its hidden inputs out."""
    assert not re.search(r"\d", describe(value))
    assert not re.search(r"[3-9]|\d\d", mismatch(value, torch.ones(1, 2)).message)


def test_none_that_is_expected_is_not_called_a_missing_return() -> None:
    """The question is asked about the submission only."""
    assert mismatch(3, None).message == "The result should be None, but it is of type int."


WRONG: list[Callable[[torch.Tensor], Any]] = [
    lambda x: None,
    lambda x: x.tolist(),
    lambda x: float(x.sum()),
    lambda x: 2 * x,
    lambda x: -x,
    lambda x: x + 1,
    lambda x: x.square(),
    lambda x: x * 0,
    lambda x: x / 0,
    lambda x: x.half() * 3,
    lambda x: x[:-1],
    lambda x: x.long(),
    lambda x: {"loss": x},
    lambda x: Opaque(str(x.tolist())[:80]),
]


@pytest.mark.parametrize("wrong", range(len(WRONG)))
@pytest.mark.parametrize("rules", [RULES, EXACT, SIZES])
@pytest.mark.parametrize("name", ["the result", "the gradient of the features"])
def test_no_message_holds_a_value(wrong: int, rules: Rules, name: str) -> None:
    """Whatever is wrong, neither an expected nor an actual value is in the message."""
    for seed in range(10):
        expected = 100 * draw(3, 5, seed=seed)
        message = mismatch(WRONG[wrong](expected), expected, rules, name).message
        assert not re.search(r"\d\.\d|\d{3}|nan\b|inf\b", message)
