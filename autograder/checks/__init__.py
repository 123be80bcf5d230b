"""The hidden checks, one folder per lesson, and what they are written with."""

from autograder.checks.both import Both, Own
from autograder.checks.marks import exercise, hint, points, time_limit
from autograder.checks.pair import CheckFailed, Implementation, Pair, Scenario
from autograder.checks.tools import (
    fill,
    flat_parameters,
    gradient,
    learning_of,
    outputs_for_many_weights,
    small_networks,
)

__all__ = [
    "Both",
    "CheckFailed",
    "Implementation",
    "Own",
    "Pair",
    "Scenario",
    "exercise",
    "fill",
    "flat_parameters",
    "gradient",
    "hint",
    "learning_of",
    "outputs_for_many_weights",
    "points",
    "small_networks",
    "time_limit",
]
