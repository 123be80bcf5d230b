"""Lessons of a test's own: checks in a temporary folder, and submissions that are made up."""

import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import cloudpickle
import pytest
import torch

import lessons
from autograder import project
from autograder.checking.fixture import Oracle
from autograder.project import LessonFiles
from autograder.sandbox.wire.values import Value

HEAD = """
import pytest
import torch

from autograder.checking import exercise, hint, points, time_limit

pytestmark = exercise("tiny", "double")
"""


def make_lesson(
    folder: Path,
    patch: pytest.MonkeyPatch,
    source: str,
    *,
    head: str = HEAD,
    name: str = "test_double",
) -> None:
    """Add a module of checks to the lesson ``tiny``, the only one there is during the test."""
    lesson = folder / LessonFiles("tiny").checks
    lesson.mkdir(parents=True, exist_ok=True)
    (lesson / f"{name}.py").write_text(head + textwrap.dedent(source))
    patch.setattr(project, "ROOT", folder)
    patch.setitem(sys.modules, "lessons", lessons)  # pytest may put another one in its place
    for module in ("lessons.tiny", "lessons.tiny.checks", f"lessons.tiny.checks.{name}"):
        if module not in sys.modules:  # what is imported from here is forgotten afterwards
            patch.setitem(sys.modules, module, lessons)
            del sys.modules[module]


def make_reference(patch: pytest.MonkeyPatch, **functions: object) -> ModuleType:
    """Make the module ``reference.tiny``."""
    module = ModuleType("reference.tiny")
    vars(module).update(functions)
    patch.setitem(sys.modules, "reference.tiny", module)
    return module


def double(x: torch.Tensor) -> torch.Tensor:
    """The exercise of the lesson ``tiny``."""
    return 2 * x


def recording(seen: list[list[float]]) -> Callable[[torch.Tensor], torch.Tensor]:
    """The right function, which writes its arguments down."""

    def function(x: torch.Tensor) -> torch.Tensor:
        seen.append(x.tolist())
        return double(x)

    return function


def oracle() -> Oracle:
    """The right answers for the lesson ``tiny``."""
    module = ModuleType("tiny")
    vars(module)["double"] = double
    return Oracle(module)


class Fake:
    """A submission that is run in this process, or that ends as ``outcome`` says.

    Attributes:
        calls: how many scenarios were run.
        seconds: the time limit of each.
    """

    def __init__(self, function: Callable[..., object] | BaseException) -> None:
        self.function = function
        self.calls = 0
        self.seconds: list[float | None] = []

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        """Run a scenario as a worker would."""
        self.calls += 1
        self.seconds.append(seconds)
        if isinstance(self.function, BaseException):
            raise self.function
        implementation = SimpleNamespace(double=self.function)
        return cloudpickle.loads(scenario)(implementation, torch.Generator().manual_seed(seed))
