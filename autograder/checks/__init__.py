"""The hidden checks, one folder per lesson, and what they are written with."""

from autograder.checks.both import Both, StandIns
from autograder.checks.bounds import (
    CheckFailed,
    at_least,
    at_most,
    floating,
    is_positive,
    must_be_as_for_two,
    must_rise,
    note,
)
from autograder.checks.marks import exercise, hint, points, time_limit
from autograder.checks.pair import Implementation, Pair, Scenario
from autograder.checks.tools import (
    fill,
    flat_parameters,
    flat_slopes,
    gradient,
    learning_of,
    outputs_for_many_weights,
    rise,
    slopes_of,
    small_networks,
)
from autograder.checks.watching import Watch, by_picture, pictures, watch
from autograder.describe import describe, shape_of

__all__ = [
    "Both",
    "CheckFailed",
    "Implementation",
    "Pair",
    "Scenario",
    "StandIns",
    "Watch",
    "at_least",
    "at_most",
    "by_picture",
    "describe",
    "exercise",
    "fill",
    "flat_parameters",
    "flat_slopes",
    "floating",
    "gradient",
    "hint",
    "is_positive",
    "learning_of",
    "must_be_as_for_two",
    "must_rise",
    "note",
    "outputs_for_many_weights",
    "pictures",
    "points",
    "rise",
    "shape_of",
    "slopes_of",
    "small_networks",
    "time_limit",
    "watch",
]
