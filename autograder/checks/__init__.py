"""The hidden checks, one folder per lesson, and what they are written with."""

from autograder.checks.both import Both, Own
from autograder.checks.bounds import CheckFailed, at_least, at_most, floating, note
from autograder.checks.marks import exercise, hint, points, time_limit
from autograder.checks.pair import Implementation, Pair, Scenario
from autograder.checks.tools import (
    fill,
    flat_parameters,
    gradient,
    learning_of,
    outputs_for_many_weights,
    small_networks,
)
from autograder.checks.watching import pictures, watch, watch_gradients
from autograder.describe import describe, shape_of

__all__ = [
    "Both",
    "CheckFailed",
    "Implementation",
    "Own",
    "Pair",
    "Scenario",
    "at_least",
    "at_most",
    "describe",
    "exercise",
    "fill",
    "flat_parameters",
    "floating",
    "gradient",
    "hint",
    "learning_of",
    "note",
    "outputs_for_many_weights",
    "pictures",
    "points",
    "shape_of",
    "small_networks",
    "time_limit",
    "watch",
    "watch_gradients",
]
