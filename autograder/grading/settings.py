"""How a course or a command wants submissions to be graded."""

from dataclasses import dataclass, field

from autograder.sandbox.isolation import Isolation
from autograder.sandbox.limits import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class GradingSettings:
    """What is chosen once for all submissions of a run, and decides about their results.

    Attributes:
        isolation: how much isolation each submission must be run in.
        seed: the course's; all seeds derive from it.
        limits: what each worker may use.
    """

    isolation: Isolation = Isolation.BEST
    seed: int = 0
    limits: Limits = field(default_factory=Limits)
