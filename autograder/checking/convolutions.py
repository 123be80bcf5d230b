"""Which convolutions the scenarios of a lesson lead to.

They stand in ``lessons/<lesson>/convolutions.json``, made by `autograder build`, and are run in
the zygote, see `autograder.sandbox.inside.convolutions`. Nothing but time depends on them: in a
course of another seed, or in a student's network, some sizes are others.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from autograder.checking.lesson import Lesson, ReferenceSubject
from autograder.checking.session import run_checks
from autograder.files import damaged
from autograder.sandbox.wire.values import Value

__all__ = ["Calls", "Convolutions", "read", "recorded"]

Calls: TypeAlias = list[list[Any]]
"""Of each the name of its operator in `torch.ops.aten`, and its arguments, as JSON has them."""

_NAMES = ("convolution", "convolution_backward")
_OPERATORS = {getattr(torch.ops.aten, name).default: name for name in _NAMES}


@dataclass(frozen=True, slots=True)
class Convolutions:
    """What is in a file.

    Attributes:
        sources: a digest of what they were recorded from.
        calls: each of them once.
    """

    sources: str = ""
    calls: Calls = field(default_factory=list)


def read(path: Path) -> Convolutions:
    """What is in a file; nothing if there is no file.

    Raises:
        CourseError: the file cannot be read.
    """
    if not path.is_file():
        return Convolutions()
    try:
        content = json.loads(path.read_bytes())
        found = Convolutions(str(content["sources"]), list(content["calls"]))
        if not all(name in _NAMES and type(rest) is list for name, rest in found.calls):
            raise ValueError("another operator")
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise damaged(path, error) from None
    return found


def recorded(lesson: Lesson, course_seed: int) -> Calls:
    """The calls that the reference makes in the scenarios of a lesson, each once."""
    subject = _Recorded(lesson)
    run_checks(lesson.name, subject, lesson.oracle, course_seed=course_seed)
    return [json.loads(call) for call in subject.calls]


class _Recorded(ReferenceSubject):
    """The reference, of whose scenarios the calls are noted."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__(lesson.oracle.module)
        self.calls: dict[str, None] = {}

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        with _Recorder(self.calls):
            return super().run(scenario, seed=seed, seconds=seconds, exercise=exercise)


class _Recorder(TorchDispatchMode):  # type: ignore[no-untyped-call]
    def __init__(self, calls: dict[str, None]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._calls = calls

    def __torch_dispatch__(
        self, function: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        if name := _OPERATORS.get(function):
            self._calls[json.dumps([name, [_described(argument) for argument in args]])] = None
        return function(*args, **(kwargs or {}))


def _described(argument: Any) -> Any:
    if not isinstance(argument, torch.Tensor):
        return argument
    dtype = str(argument.dtype).removeprefix("torch.")
    return {"size": list(argument.shape), "stride": list(argument.stride()), "dtype": dtype}
