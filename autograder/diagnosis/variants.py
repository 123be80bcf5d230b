"""Variants of exercises: mistakes that lose the declared checks, equivalents that lose none.

One module per exercise, ``lessons/<lesson>/variants/<exercise>.py``, with two tuples,
``EQUIVALENTS`` and ``MISTAKES``, and one more where somebody thought of it: ``WORTHLESS``, which
earn next to nothing. A variant is what a student would write into the exercise's cell: either its
whole source, or what it changes in the right solution, such as ::

    Mistake(
        name="returns_tensor",
        reason="a tensor in place of a number",
        says="the loss is returned as a tensor",
        edit=("return loss.item()", "return loss"),
        fails=frozenset({"returns_loss"}),
    )

The solution is the one of ``reference/<lesson>.py``, without its markers, or another right one,
``SOLUTION``, where the module has it: one that is written as students write. Several changes are a
tuple of pairs. Once variants are loaded, all of them have a source.
"""

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from autograder.authoring.stubs import definitions
from autograder.diagnosis.edits import Edit, changes, edited
from autograder.errors import UsageError
from autograder.project import LessonFiles

__all__ = ["Equivalent", "Mistake", "Variants", "Worthless", "load"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivalent:
    """Unusual code that is right and must keep all points.

    Attributes:
        name: a short stable name, unique in its module.
        reason: one line: what is unusual about it.
        source: the code, unless there is an edit.
        edit: what is changed in the right solution, unless there is a source.
    """

    name: str
    reason: str
    source: str = ""
    edit: Edit = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """Code that is wrong and must lose some points, and no others, in no other exercise either.

    Attributes:
        name: a short stable name, unique in its module.
        reason: one line: what is wrong with it.
        says: the same for the student who made it, as the end of the sentence "This is what comes
            out if ...": true of whatever gives these results, and without the solution.
        also_says: of two mistakes at once, the same of the second.
        source: the code, unless there is an edit.
        edit: what is changed in the right solution, unless there is a source.
        fails: names of the checks of this exercise that must not pass; all others must.
    """

    name: str
    reason: str
    says: str = ""
    also_says: str = ""
    source: str = ""
    edit: Edit = ()
    fails: frozenset[str]

    @property
    def said(self) -> list[str]:
        """What is said of it, or of both."""
        return [self.says, self.also_says] if self.also_says else [self.says]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worthless:
    """Code that does nothing of what is asked for, and looks for points all the same.

    Attributes:
        name: a short stable name, unique in its module.
        reason: one line: what it does.
        source: the code, unless there is an edit.
        edit: what is changed in the right solution, unless there is a source.
    """

    name: str
    reason: str
    source: str = ""
    edit: Edit = ()


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
        solution: what edits are made of.
        lines: where each variant stands in the module, by name, where its name stands there.
    """

    lesson: str
    exercise: str
    path: Path
    equivalents: Sequence[Equivalent]
    mistakes: Sequence[Mistake]
    worthless: Sequence[Worthless]
    solution: str
    lines: dict[str, int]

    def __iter__(self) -> Iterator[Equivalent | Mistake]:
        yield from self.mistakes
        yield from self.equivalents

    @property
    def pairs(self) -> list[Mistake]:
        """Two mistakes at once: all pairs of edits that can be made one after the other."""
        edits = [each for each in self.mistakes if each.edit and each.says]
        made = []
        for one, other in combinations(edits, 2):
            try:
                source = edited(self.solution, *changes(one.edit), *changes(other.edit))
                ast.parse(source)
            except (UsageError, SyntaxError):  # both change the same place
                continue
            made.append(
                Mistake(
                    name=f"{one.name} and {other.name}",
                    reason=f"{one.reason}; {other.reason}",
                    says=one.says,
                    also_says=other.says,
                    source=source,
                    fails=one.fails | other.fails,
                )
            )
        return made

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
        UsageError: there are none, or their module cannot be imported or lacks a tuple, or one of
            them has no source.
    """
    files = LessonFiles(lesson)
    path = files.variants_of(exercise)
    try:
        text = (root / path).read_text(encoding="utf-8")
        module = ModuleType(f"variants_of_{exercise}")
        exec(compile(text, str(root / path), "exec"), vars(module))  # noqa: S102 (the project's own)
        equivalents, mistakes = module.EQUIVALENTS, module.MISTAKES
    except Exception as error:  # whatever importing a module may raise
        raise UsageError(
            f"{path} cannot be used ({type(error).__name__}: {error}). What to do: let it define "
            "EQUIVALENTS and MISTAKES."
        ) from error
    found = Variants(
        lesson=lesson,
        exercise=exercise,
        path=path,
        equivalents=equivalents,
        mistakes=mistakes,
        worthless=getattr(module, "WORTHLESS", ()),
        solution=getattr(module, "SOLUTION", "") or _solution(root / files.reference, exercise),
        lines=_lines(text),
    )
    solution = found.solution
    return replace(
        found,
        equivalents=_with_sources(found, found.equivalents, solution),
        mistakes=_with_sources(found, found.mistakes, solution),
        worthless=_with_sources(found, found.worthless, solution),
    )


_Variant = TypeVar("_Variant", Equivalent, Mistake, Worthless)


def _solution(reference: Path, exercise: str) -> str:
    """The right solution of an exercise; empty if there is none."""
    if not reference.is_file():
        return ""
    defined, _ = definitions(reference.read_text(encoding="utf-8"))
    return defined[exercise].unmarked if exercise in defined else ""


def _with_sources(
    variants: Variants, found: Iterable[_Variant], solution: str
) -> tuple[_Variant, ...]:
    """Each variant with the source that its edit makes of the solution, if it has an edit."""
    made = []
    for each in found:
        place = variants.place(each.name)
        if bool(each.source) == bool(each.edit):
            raise UsageError(f"{place} cannot be used. What to do: give a source, or an edit.")
        try:
            source = each.source or edited(solution, *changes(each.edit))
        except UsageError as error:
            raise UsageError(f"{place} cannot be used. {error}") from None
        made.append(replace(each, source=source))
    return tuple(made)


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
