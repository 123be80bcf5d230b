"""The hidden checks, one folder per lesson, and what they are written with."""

from autograder.checking.fixture import Compare, StandIns
from autograder.checking.marks import exercise, hint, points, time_limit
from autograder.judge.bounds import (
    CheckFailed,
    at_least,
    at_most,
    floating,
    is_positive,
    must_be_as_for_two,
    must_rise,
    note,
)
from autograder.judge.comparison import Comparison, Implementation, Scenario, Shared
from autograder.judge.describe import describe, shape_of
from autograder.judge.probes import (
    gradient,
    rise,
)
from autograder.language import gettext, ngettext

__all__ = [
    "CheckFailed",
    "Compare",
    "Comparison",
    "Implementation",
    "Scenario",
    "Shared",
    "StandIns",
    "at_least",
    "at_most",
    "describe",
    "exercise",
    "floating",
    "gettext",
    "gradient",
    "hint",
    "is_positive",
    "must_be_as_for_two",
    "must_rise",
    "ngettext",
    "note",
    "points",
    "rise",
    "shape_of",
    "time_limit",
]
