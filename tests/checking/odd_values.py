"""Something odd in place of what a check reads: it fails or passes, and never raises."""

import importlib
import math
import os
from collections.abc import Callable, Iterator
from typing import Any

import torch

from autograder.checking.fixture import Compare, Oracle
from autograder.checking.lesson import ReferenceSubject
from autograder.checking.session import seed_of
from autograder.project import LessonFiles
from autograder.sandbox.wire.values import Opaque, Value

ODD: tuple[Value, ...] = (
    *(None, True, 0, 3, -1, 10**399, 0.0, 1.5, 1e308, math.nan, -math.inf, "text", b"bytes"),
    *([], (), {}, [None], [[]], {"slopes": {}, "0": 1}, [torch.ones(2)] * 3, Opaque("generator")),
    *(torch.empty(0), torch.empty(0, 3), torch.tensor(2.0), torch.tensor(math.nan)),
    *(torch.ones(1), torch.ones(2, 3), torch.ones(2, 1, 1, 1, 1, 1, 1, 1), torch.zeros(4, 1)),
    *(torch.tensor([1, 2]), torch.tensor(True), torch.tensor([1j, 2]), torch.tensor(3j)),
    *(torch.ones(3, dtype=torch.float16) * 6e4, torch.full((2, 2), math.inf)),
)

EVERY = int(os.environ.get("ODD_VALUES_EVERY", "8"))
"""At each place every so many of these values are tried, at the next place others."""


def places(value: Value, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The places inside a value, by the keys and numbers that lead there."""
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    if isinstance(value, list | tuple):
        for index in sorted({0, len(value) - 1} & set(range(len(value)))):
            yield from places(value[index], (*path, index))


def with_odd(value: Value, path: tuple[Any, ...], odd: Value) -> Value:
    """A copy of ``value`` with something else at a place; as it is if it has no such place."""
    if not path:
        return odd
    if not isinstance(value, dict | list | tuple):
        return value
    if isinstance(value, dict):
        return {k: with_odd(v, path[1:], odd) if k == path[0] else v for k, v in value.items()}
    made = [with_odd(v, path[1:], odd) if i == path[0] else v for i, v in enumerate(value)]
    return type(value)(made)


def alike(value: Value) -> list[Value]:
    """What is like ``value``, and yet not: of another type, size, or order of dimensions."""
    if isinstance(value, dict):
        rest = dict(list(value.items())[:-1])
        return [rest, {**value, "slopes": 1, "one more": torch.ones(2)}, list(value.values())]
    if isinstance(value, list | tuple):
        return [list(value)[:-1], [*value, None], tuple(value), dict(enumerate(map(str, value)))]
    if isinstance(value, torch.Tensor):
        other = [value.to(kind) for kind in (torch.complex64, torch.int64, torch.bool)]
        broken = torch.full_like(value, math.nan) if value.is_floating_point() else value
        sizes = [value[None], value.flatten(), value.flatten()[:1], torch.stack([value, value])]
        return [*other, *sizes, value.half(), value.double(), broken, value * 0, value.tolist()]
    return [[value], str(value), torch.tensor(1.0)]


class Changed:
    """The reference as a submission whose values arrive with something odd at one place."""

    def __init__(self, module: object) -> None:
        self._reference = ReferenceSubject(module)
        self._known: dict[bytes, Value] = {}
        self.path: tuple[Any, ...] | None = None
        self.odd: Value = None

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        """What the reference gives, changed."""
        if scenario not in self._known:
            self._known[scenario] = self._reference.run(
                scenario, seed=seed, seconds=seconds, exercise=exercise
            )
        value = self._known[scenario]
        return value if self.path is None else with_odd(value, self.path, self.odd)

    def changes(self) -> Iterator[tuple[tuple[Any, ...], Value]]:
        """Each place of what has been run, with odd values for it."""
        for value in list(self._known.values()):
            for number, path in enumerate(places(value)):
                inner = value
                for step in path:
                    inner = inner[step]
                for odd in (*ODD[number % EVERY :: EVERY], *alike(inner)):
                    yield path, odd


def checks_of(name: str, exercise: str) -> dict[str, Callable[[Compare], None]]:
    """The checks of an exercise, as plain functions."""
    module = importlib.import_module(
        f"lessons.{name}.checks.{LessonFiles(name).checks_of(exercise).stem}"
    )
    return {each: one for each, one in vars(module).items() if each.startswith("test_")}


def raised(name: str, exercise: str) -> list[str]:
    """What the checks of an exercise raise over odd values, at every place of what each reads."""
    oracle = Oracle(importlib.import_module(LessonFiles(name).reference_module))
    found = []
    for check, function in checks_of(name, exercise).items():
        subject = Changed(oracle.module)
        seed = seed_of(0, name, exercise, check.removeprefix("test_"))
        options: dict[str, Any] = {"seed": seed, "seconds": 9, "exercise": exercise}
        function(Compare(subject, oracle, **options))  # as it is, it passes
        for path, odd in subject.changes():
            subject.path, subject.odd = path, odd
            try:
                function(Compare(subject, oracle, **options))  # which keeps what is run once
            except AssertionError:
                pass
            except Exception as error:
                found.append(f"{check} {path} {odd!r:.60}: {error!r:.120}")
    return found
