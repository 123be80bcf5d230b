"""Numbers by which results are known again."""

import math
from typing import Any

import pytest
import torch

from autograder.judge.fingerprint import Trace, agree, fingerprint, sentence_of, tells
from autograder.sandbox.wire.values import Opaque
from tests.judge.results import draw


def trace(*values: Any) -> Trace:
    """What scenarios with these results leave."""
    return [fingerprint(value) for value in values]


VALUES: dict[str, Any] = {
    "None": None,
    "true": True,
    "false": False,
    "zero": 0.0,
    "a number": 1.5,
    "another number": 1.501,
    "its negative": -1.5,
    "a whole number": 2,
    "a word": "relu",
    "another word": "tanh",
    "a tensor": draw(3, 4),
    "its negative as a tensor": -draw(3, 4),
    "its half": draw(3, 4) / 2,
    "its rows turned round": draw(3, 4).flip(0),
    "its columns turned round": draw(3, 4).flip(1),
    "transposed": draw(3, 4).T,
    "flat": draw(3, 4).flatten(),
    "one element": draw(1),
    "truths": draw(3, 4) > 0,
    "whole numbers": torch.arange(12).reshape(3, 4),
    "not a number": torch.tensor([1.0, math.nan]),
    "infinite": math.inf,
    "a list": [draw(3), draw(4)],
    "a list the other way round": [draw(4), draw(3)],
    "a longer list": [draw(3), draw(4), 1.0],
    "a dict": {"a": draw(3), "b": 1.0},
    "a dict of other names": {"a": draw(3), "c": 1.0},
    "something else": Opaque("map"),
    "something else again": Opaque("filter"),
}


@pytest.mark.parametrize("one", VALUES)
def test_each_is_itself_and_no_other(one: str) -> None:
    """Also after a little noise, as other ways of calculating leave it."""
    same = [name for name, value in VALUES.items() if agree(trace(VALUES[one]), trace(value))]
    assert same == [one]


@pytest.mark.parametrize("shape", [(1,), (7,), (3, 4), (2, 3, 16, 16)])
def test_noise_of_rounding_is_no_difference(shape: tuple[int, ...]) -> None:
    """The same numbers in another precision or order of additions are the same result."""
    value = draw(*shape)
    noisy = value.double() * (1 + 1e-6)
    assert agree(trace(value), trace(noisy))
    assert agree(trace(value), trace(value[None]))  # a batch of one, and its only image
    assert not agree(trace(value), trace(value * 1.01))


def test_no_two_of_many_random_tensors_are_the_same() -> None:
    """Two numbers of a million agree sooner or later, three of each tensor do not."""
    generator = torch.Generator().manual_seed(0)
    traces = [trace(torch.randn(5, generator=generator)) for _ in range(400)]
    same = [(i, j) for i, one in enumerate(traces) for j in range(i) if agree(one, traces[j])]
    assert same == []


def test_other_lengths_and_exceptions_differ() -> None:
    """A check that stopped at its first scenario has not seen the second."""
    assert not agree(trace(1.0), trace(1.0, 1.0))
    assert agree([*trace(1.0), "ValueError"], [*trace(1.0), "ValueError"])
    assert not agree(["ValueError"], ["TypeError"])
    assert not agree(["ValueError"], trace(1.0))


@pytest.mark.parametrize("nothing", [None, torch.zeros(3), torch.full((3,), math.nan), 0.0])
def test_what_is_missing_tells_nothing(nothing: Any) -> None:
    """Zeros, NaN and None come from too many mistakes to be the sign of one."""
    right = trace({"result": draw(3), "gradient": draw(3)})
    assert not tells(trace({"result": draw(3), "gradient": nothing}), right)
    assert not tells(["ValueError"], right)
    assert not tells(right, right)


@pytest.mark.parametrize("something", [draw(3) / 2, draw(4), 0.5, True, "relu"])
def test_what_is_wrong_tells_something(something: Any) -> None:
    """It differs from what is right, in values or in form."""
    right = trace({"result": draw(3), "gradient": draw(3)})
    assert tells(trace({"result": something, "gradient": draw(3)}), right)


def test_the_sentence_names_what_cannot_be_told_apart() -> None:
    """One, or two, or nothing."""
    assert sentence_of([]) == ""
    assert sentence_of([["it is halved"]]) == "This is what comes out if it is halved."
    assert sentence_of([["it is halved"]] * 5) == "This is what comes out if it is halved."
    both = "This is what comes out if it is halved, or if half of it is lost."
    assert sentence_of([["it is halved"], ["half of it is lost"]]) == both
    assert sentence_of([["a"], ["b"], ["c"]]) == ""
