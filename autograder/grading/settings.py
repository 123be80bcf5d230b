"""How a course or a command wants submissions to be graded."""

from dataclasses import dataclass, field

from autograder.course import read_course
from autograder.sandbox.isolation import Isolation
from autograder.sandbox.limits import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class GradingSettings:
    """What is chosen once for all submissions of a run, and decides about their results.

    Attributes:
        isolation: how much isolation each submission must be run in.
        seed: the course's, as ``course.toml`` has it; all seeds derive from it.
        limits: what each worker may use.
    """

    isolation: Isolation = Isolation.BEST
    seed: int = field(default_factory=lambda: read_course().seed)
    limits: Limits = field(default_factory=Limits)
