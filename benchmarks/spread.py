"""Several measurements of one thing."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

__all__ = ["Spread", "spread_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """What rounds gave.

    Attributes:
        median: of all rounds.
        least: the smallest.
        most: the largest.
    """

    median: float
    least: float
    most: float


def spread_of(values: Sequence[float]) -> Spread:
    """The median and the range of at least one value."""
    return Spread(median=median(values), least=min(values), most=max(values))
