"""Variants of exercises: mistakes that lose the declared checks, equivalents that lose none.

One module per exercise, ``lessons/<lesson>/variants/<exercise>.py``, with two tuples,
``EQUIVALENTS`` and ``MISTAKES``, and one more where somebody thought of it: ``WORTHLESS``, which
earn next to nothing. The source of a variant is what a student would write into its cell.
"""

import ast
import contextlib
import importlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError
from autograder.project import LessonFiles

__all__ = ["Equivalent", "Mistake", "Variants", "Worthless", "load"]


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
    """Code that is wrong and must lose some points, and no others, in no other exercise either.

    Attributes:
        name: a short stable name, unique in its module.
        reason: one line: what is wrong with it.
        source: the code.
        fails: names of the checks of this exercise that must not pass; all others must.
    """

    name: str
    reason: str
    source: str
    fails: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worthless:
    """Code that does nothing of what is asked for, and looks for points all the same.

    Attributes:
        name: a short stable name, unique in its module.
        reason: one line: what it does.
        source: the code.
    """

    name: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Variants:
    """The variants of one exercise.

    Attributes:
        lesson: name of the lesson.
        exercise: name of the exercise.
        path: the module that lists them, from the project's folder.
        equivalents: what is right.
        mistakes: what is wrong.
        worthless: what is not even that.
        lines: where each variant stands in the module, by name, where its name stands there.
    """

    lesson: str
    exercise: str
    path: Path
    equivalents: Sequence[Equivalent]
    mistakes: Sequence[Mistake]
    worthless: Sequence[Worthless]
    lines: dict[str, int]

    def __iter__(self) -> Iterator[Equivalent | Mistake]:
        yield from self.mistakes
        yield from self.equivalents

    def place(self, name: str) -> str:
        """Where to look for the variant of that name, as ``file:line``."""
        return f"{self.path}:{self.lines.get(name, 1)}"


def load(root: Path, lesson: str, exercise: str) -> Variants:
    """Import the variants of an exercise.

    Args:
        root: the project's folder.
        lesson: name of the lesson.
        exercise: name of the exercise.

    Raises:
        UsageError: there are none, or their module cannot be imported or lacks a tuple.
    """
    path = LessonFiles(lesson).variants_of(exercise)
    try:
        text = (root / path).read_text(encoding="utf-8")
        with _importable(root):
            module = importlib.import_module(".".join(path.with_suffix("").parts))
        equivalents, mistakes = module.EQUIVALENTS, module.MISTAKES
    except Exception as error:  # whatever importing a module may raise
        raise UsageError(
            f"{path} cannot be used ({type(error).__name__}: {error}). What to do: let it define "
            "EQUIVALENTS and MISTAKES."
        ) from error
    return Variants(
        lesson=lesson,
        exercise=exercise,
        path=path,
        equivalents=equivalents,
        mistakes=mistakes,
        worthless=getattr(module, "WORTHLESS", ()),
        lines=_lines(text),
    )


@contextlib.contextmanager
def _importable(root: Path) -> Iterator[None]:
    """Let the modules of the project's lessons be imported, wherever the command was started."""
    entry = str(root.resolve())
    sys.path.insert(0, entry)
    try:
        yield
    finally:
        sys.path.remove(entry)


def _lines(text: str) -> dict[str, int]:
    """Where each call with a ``name="..."`` stands."""
    return {
        keyword.value.value: node.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "name"
        and isinstance(keyword.value, ast.Constant)
        and isinstance(keyword.value.value, str)
    }
