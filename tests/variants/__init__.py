"""Variants of the exercises: mistakes that lose the declared checks, equivalents that lose none.

One module per exercise, ``tests/variants/<lesson>/<exercise>.py``, with two tuples: `EQUIVALENTS`
and `MISTAKES`. The source of a variant is what a student would write into the exercise's cell.
"""

import importlib
from collections.abc import Sequence
from dataclasses import dataclass

from autograder.checks.session import ROOT


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivalent:
    """Unusual code that is right and must keep all points.

    Attributes:
        name: a short stable name, unique in its module.
        reason: one line: what is unusual about it.
        source: the code.
    """

    name: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """Code that is wrong and must lose some points, and no others.

    Attributes:
        name: a short stable name, unique in its module.
        reason: one line: what is wrong with it.
        source: the code.
        fails: names of the checks of this exercise that must not pass; all others must.
        elsewhere: checks of exercises whose right solution calls this one, as ``exercise/check``,
            that fail with it.
    """

    name: str
    reason: str
    source: str
    fails: frozenset[str]
    elsewhere: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Variants:
    """The variants of one exercise.

    Attributes:
        lesson: name of the lesson.
        exercise: name of the exercise.
        equivalents: what is right.
        mistakes: what is wrong.
    """

    lesson: str
    exercise: str
    equivalents: Sequence[Equivalent]
    mistakes: Sequence[Mistake]


def variants(lesson: str) -> list[Variants]:
    """The variants of all exercises of a lesson: a module for each module of its checks."""
    found = []
    for path in sorted((ROOT / lesson).glob("test_*.py")):
        checks = importlib.import_module(f"autograder.checks.{lesson}.{path.stem}")
        name = path.stem.removeprefix("test_")
        module = importlib.import_module(f"tests.variants.{lesson}.{name}")
        found.append(
            Variants(
                lesson=lesson,
                exercise=checks.pytestmark.args[1],
                equivalents=module.EQUIVALENTS,
                mistakes=module.MISTAKES,
            )
        )
    return found
