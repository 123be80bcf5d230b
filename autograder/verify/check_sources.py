"""The check modules of a lesson, read without being run: marks, and where each check stands."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder import project
from autograder.project import LessonFiles

__all__ = ["CheckSource", "ChecksSource", "place_of_check", "read_checks"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSource:
    """One check.

    Attributes:
        name: its name, unique in its exercise.
        line: where it stands, decorators included.
        hints: its two hints, as far as they are written down as text.
        described: whether it has a docstring.
        marks: names of its marks.
    """

    name: str
    line: int
    hints: tuple[str, ...]
    described: bool
    marks: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecksSource:
    """One module of checks.

    Attributes:
        path: the file, from the project's folder.
        exercise: what it checks; empty if it does not say.
        checks: in the order in which they stand.
        fault: why it cannot be read; empty if it can.
    """

    path: Path
    exercise: str = ""
    checks: tuple[CheckSource, ...] = ()
    fault: str = ""


def read_checks(lesson: str) -> Iterator[ChecksSource]:
    """Read the check modules of a lesson."""
    for path in LessonFiles(lesson).check_modules(project.ROOT):
        shown = _shown(path)
        try:
            body = ast.parse(path.read_text(encoding="utf-8")).body
        except SyntaxError as error:
            yield ChecksSource(path=shown, fault=f"line {error.lineno}: {error.msg}")
            continue
        yield ChecksSource(
            path=shown,
            exercise=_exercise(body),
            checks=tuple(_check(node) for node in body if _is_check(node)),
        )


def place_of_check(lesson: str, exercise: str, check: str) -> str:
    """Where a check stands, as ``file:line``; its file alone if it does not stand there."""
    path = LessonFiles(lesson).checks_of(exercise)
    for module in read_checks(lesson):
        if module.path == path:
            lines = {each.name: each.line for each in module.checks}
            return f"{path}:{lines[check]}" if check in lines else str(path)
    return str(path)


def _shown(path: Path) -> Path:
    return path.relative_to(project.ROOT)


def _exercise(body: list[ast.stmt]) -> str:
    for node in body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id="pytestmark")],
                value=ast.Call(args=[_, ast.Constant(value=str(name))]),
            ):
                return name
    return ""


def _is_check(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name.startswith("test_")


def _check(node: ast.stmt) -> CheckSource:
    assert isinstance(node, ast.FunctionDef)
    marks = {
        call.func.id: call
        for call in node.decorator_list
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
    }
    hint = marks.get("hint")
    arguments = [*hint.args, *(each.value for each in hint.keywords)][:2] if hint else []
    return CheckSource(
        name=node.name.removeprefix("test_"),
        line=min([node.lineno, *(each.lineno for each in node.decorator_list)]),
        hints=tuple(
            each.value
            for each in arguments
            if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value.strip()
        ),
        described=ast.get_docstring(node) is not None,
        marks=frozenset(marks),
    )
