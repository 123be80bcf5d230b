"""What the grader knows of a lesson's notebook before it reads a submission."""

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Outline"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A lesson, as far as it decides what is run of a notebook.

    Attributes:
        exercises: their names, in the lesson's order.
        calls: for each exercise, the others that its right solution calls, directly or not: checks
            of the one may ask the submission for those.
        runs: the digests of what the released notebook runs for the sake of its pictures, its loops
            and bare calls: where they are as released, nobody needs them.
        absent: modules that no exercise needs and that are not there when a submission is run.
    """

    exercises: tuple[str, ...]
    calls: Mapping[str, frozenset[str]] = field(default_factory=dict)
    runs: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
