"""Writes a lesson's support file: its public checks in one module that needs only torch and numpy.

The file is put together from the sources of the modules that judge, with their imports of each
other left out, and from the sources of the hidden checks.
"""

import ast
import contextlib
import importlib
import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

from autograder import project
from autograder.authoring.expected_values import Stored, record
from autograder.checking.collection import helpers_of
from autograder.checking.lesson import Lesson
from autograder.errors import CheckFault

__all__ = ["support_file", "support_of"]

# Each needs only what stands before it.
_MODULES = (
    "errors", "sandbox/wire/values", "judge/describe", "judge/scale", "judge/compare",
    "judge/bounds", "judge/comparison", "judge/probes", "public_checks/marks",
    "public_checks/tables", "public_checks/runner",
)  # fmt: skip
_NOT_FOR_STUDENTS = {
    "UsageError", "CourseError", "UnreadableNotebook", "StaleError", "IsolationError",
    "ReferenceFault",
}  # fmt: skip
_HEAD = '''\
"""The public checks of the lesson {lesson!r}: run ``check(FUNCTION)`` in the notebook.

Made by ``autograder build``: do not edit it. Needs torch and numpy, and nothing else.
"""

from __future__ import annotations
'''
_KNOWN = "_KNOWN = "
_Known: TypeAlias = tuple[int, Stored]


@dataclass(slots=True, kw_only=True)
class _Source:
    """A module taken apart.

    Attributes:
        imports: its imports of other packages, each as a statement.
        body: the rest of its text, without docstring.
        names: what it defines at top level.
        exercise: the exercise that it checks, if it is a module of checks.
    """

    imports: list[str] = field(default_factory=list)
    body: str = ""
    names: list[str] = field(default_factory=list)
    exercise: str = ""


def support_file(lesson: Lesson, present: str = "") -> str:
    """Write the support file of a lesson.

    Args:
        lesson: the lesson, rehearsed.
        present: the file as it stands. Values in it with which the reference passes are kept:
            another processor adds up in another order, and an optimiser makes more of that, but it
            is no reason to call the file stale.

    Returns:
        The file's text.

    Raises:
        CheckFault: a check cannot be made public; the message says which and why.
    """
    modules = [*(project.PACKAGE / f"{name}.py" for name in _MODULES), *helpers_of(lesson.name)]
    judges = [_take_apart(path) for path in modules]
    checks = [_take_apart(path) for path in lesson.files.check_modules(project.ROOT)]
    _refuse_collisions(judges)
    checks.sort(key=lambda each: lesson.exercises.index(each.exercise))
    names = "".join(f'    "{each.exercise}": _{each.exercise},\n' for each in checks)
    known, before = record(lesson.name), _known_of(present)
    parts = [
        _HEAD.format(lesson=lesson.name),
        _merged(line for each in [*judges, *checks] for line in each.imports),
        '__all__ = ["check"]',
        *(each.body for each in judges),
        "Compare = PublicCompare",
        *(_as_function(each) for each in checks),
        f"_CHECKS = {{\n{names}}}",
    ]
    kept = _still_right(lesson.name, _joined(parts), known, before)
    parts += [
        f"# Seeds, and what the scenarios give on the reference.\n{_KNOWN}{_literal(known | kept)}",
        "check = Lesson(_CHECKS, _KNOWN).check",
    ]
    return _joined(parts)


def support_of(root: Path, lesson: Lesson) -> dict[str, str]:
    """What stands beside a lesson's notebook in ``solutions/``: its support file, by name.

    Args:
        root: the course's folder.
        lesson: the lesson, rehearsed.

    Raises:
        CheckFault: a check cannot be made public.
    """
    name = f"{lesson.files.public_checks}.py"
    path = root / lesson.files.solutions / name
    present = path.read_text(encoding="utf-8") if path.is_file() else ""
    return {name: support_file(lesson, present)}


def _joined(parts: Iterable[str]) -> str:
    text = "\n\n\n".join(part.strip("\n") for part in parts) + "\n"
    return re.sub(r"\n{3,}( +\S)", r"\n\n\1", re.sub(r"\n{4,}", "\n\n\n", text))


def _still_right(
    lesson: str, text: str, known: dict[str, _Known], before: dict[str, _Known]
) -> dict[str, _Known]:
    """Those of the values before with which the reference passes the checks in ``text``."""
    reference = vars(importlib.import_module(f"reference.{lesson}"))
    module = ModuleType(f"_{lesson}_checks")
    sys.modules[module.__name__] = module  # where dataclasses look their module up
    try:
        exec(compile(text, module.__name__, "exec"), vars(module))  # noqa: S102 (our own text)
    finally:
        del sys.modules[module.__name__]
    kept = {}
    for key, (seed, stored) in known.items():
        exercise, _, name = key.partition("/")
        old = before.get(key)
        if old is not None and old[0] == seed and len(old[1]) == len(stored):
            compare = module.PublicCompare(module.Notebook(reference, {}), old)
            with contextlib.suppress(Exception):  # whatever a value of another form leads to
                module._CHECKS[exercise][name](compare)
                kept[key] = old
    return kept


def _take_apart(path: Path) -> _Source:
    text = path.read_text(encoding="utf-8")
    source = _Source()
    left_out = set[int]()
    for index, node in enumerate(ast.parse(text).body):
        is_docstring = index == 0 and isinstance(node, ast.Expr)
        if is_docstring or _is_noted(node, source):
            left_out.update(range(node.lineno - 1, node.end_lineno or node.lineno))
        else:
            source.names += _bound(node)
    kept = [line for number, line in enumerate(text.splitlines()) if number not in left_out]
    source.body = "\n".join(kept)
    return source


def _is_noted(node: ast.stmt, source: _Source) -> bool:
    """Whether a statement is left out of the text; what matters of it is noted."""
    match node:
        case ast.Import():
            source.imports.append(ast.unparse(node))
        case ast.ImportFrom(module=str(module)):
            if module.partition(".")[0] not in ("autograder", "lessons"):
                source.imports.append(ast.unparse(node))
        case ast.Assign(targets=[ast.Name(id="pytestmark")], value=ast.Call(args=[_, name])):
            source.exercise = ast.literal_eval(name)
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            pass
        case ast.ClassDef(name=name):
            return name in _NOT_FOR_STUDENTS
        case _:
            return False
    return True


def _bound(node: ast.stmt) -> Iterator[str]:
    """The names that a top-level statement binds."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.Assign(targets=targets):
            yield from (target.id for target in targets if isinstance(target, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name


def _refuse_collisions(sources: Iterable[_Source]) -> None:
    counts = Counter(name for each in sources for name in each.names)
    if twice := sorted(name for name, count in counts.items() if count > 1):
        raise CheckFault(
            f"These names are defined by more than one module of the support file: "
            f"{', '.join(twice)}. What to do: rename all but one of each."
        )


def _as_function(checks: _Source) -> str:
    """A module of checks as the function that gives them by name."""
    body = textwrap.indent(checks.body.strip("\n"), "    ")
    return (
        f"def _checks_of_{checks.exercise}() -> dict[str, Check]:\n{body}\n\n"
        f"    return {{name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}}\n\n\n"
        f"_{checks.exercise} = _checks_of_{checks.exercise}()"
    )


def _merged(imports: Iterable[str]) -> str:
    """Imports in their usual order, those from one module on one line."""
    plain, names = set(), defaultdict[str, set[str]](set)
    for line in imports:
        node = ast.parse(line).body[0]
        if isinstance(node, ast.ImportFrom):
            names[node.module or ""].update(alias.name for alias in node.names)
        else:
            plain.add(line)
    chosen = [f"from {module} import {', '.join(sorted(found))}" for module, found in names.items()]
    return "\n".join([*sorted(plain), *sorted(chosen)])


def _literal(known: dict[str, _Known]) -> str:
    lines = []
    for key, (seed, stored) in known.items():
        lines += [f"    {key!r}: ({seed}, [", *(f"        {each!r}," for each in stored), "    ]),"]
    return "\n".join(["{", *lines, "}"])


def _known_of(text: str) -> dict[str, _Known]:
    """The values that stand in a support file; none if they cannot be read."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and ast.unparse(node).startswith(_KNOWN):
            found: dict[str, _Known] = ast.literal_eval(node.value)
            return found
    return {}
