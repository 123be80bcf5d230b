"""Results to be compared, and by which rules."""

import math
from typing import Any

import torch

from autograder.judge.compare import Mismatch, find_mismatch
from autograder.judge.rules import Rules

RULES = Rules(rtol=1e-4, atol=1e-6, factors={})
EXACT = Rules(rtol=0, atol=0, factors={})
SCALE_FREE = Rules(rtol=1e-4, atol=1e-6, factors={}, up_to_scale=True)
SIZES = Rules(rtol=1e-4, atol=1e-6, factors={"the batch size": 3, "C*H*W": 60})
NAN, INF = math.nan, math.inf


def draw(*shape: int, seed: int = 0) -> torch.Tensor:
    """Draw a float32 tensor from N(0, 1), the same for each call."""
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def mismatch(actual: Any, expected: Any, rules: Rules = RULES, name: str = "") -> Mismatch:
    """The difference, which there must be."""
    is_gradient = name.startswith("the gradient")
    found = find_mismatch(actual, expected, rules, name=name, is_gradient=is_gradient)
    assert found is not None
    return found


def agree(actual: Any, expected: Any, rules: Rules = RULES, name: str = "") -> bool:
    """Whether there is no difference."""
    is_gradient = name.startswith("the gradient")
    return find_mismatch(actual, expected, rules, name=name, is_gradient=is_gradient) is None
