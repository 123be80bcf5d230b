"""Faults of the grader and of how it was called.

A student's mistake is a *result*, never one of these. The tree::

    AutograderError
    ├── UsageError          the call cannot be carried out as given (exit status 2)
    ├── CourseError         the course's files or gradebook cannot be used (exit status 2)
    ├── UnreadableNotebook  a submission is no notebook that can be graded (becomes a result)
    ├── StaleError          a generated file differs from what its sources give (exit status 1)
    ├── IsolationError      the sandbox cannot give the isolation that was asked for (exit status 1)
    └── CheckFault          a hidden check is wrong: nobody may be graded by it (exit status 1)
        └── ReferenceFault  the reference itself does not pass (exit status 1)

Every message is one sentence or more that says what was expected, what was found and what to do.
"""

from collections.abc import Sequence
from typing import Self

__all__ = [
    "AutograderError",
    "CheckFault",
    "CourseError",
    "IsolationError",
    "ReferenceFault",
    "StaleError",
    "UnreadableNotebook",
    "UsageError",
]


class AutograderError(Exception):
    """Base of all faults that the autograder reports itself.

    Attributes:
        exit_status: the exit status of a command that ends with this fault.
    """

    exit_status = 1


class UsageError(AutograderError):
    """The call cannot be carried out as given: a missing path, an unknown assignment."""

    exit_status = 2


class CourseError(AutograderError):
    """The course's files or its gradebook cannot be read or written."""

    exit_status = 2


class UnreadableNotebook(AutograderError):
    """A submitted file is no notebook that can be graded.

    Args:
        code: a short stable word for the kind of fault, such as ``"not_json"``.
        message: one sentence for the student: what is wrong and what to do.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type[Self], tuple[str, str]]:
        return type(self), (self.code, str(self))


class StaleError(AutograderError):
    """A generated file differs from what its sources give now."""


class IsolationError(AutograderError):
    """The sandbox cannot give the isolation that was asked for."""


class CheckFault(AutograderError):
    """A hidden check, or the reference under it, is wrong."""


class ReferenceFault(CheckFault):
    """The reference does not pass its own checks.

    Args:
        message: what is wrong and what to do.
        failed: for each check that it does not pass, its exercise, its name and what it found.
    """

    def __init__(self, message: str, failed: Sequence[tuple[str, str, str]]) -> None:
        super().__init__(message)
        self.failed = failed

    def __reduce__(self) -> tuple[type[Self], tuple[str, Sequence[tuple[str, str, str]]]]:
        return type(self), (str(self), self.failed)
