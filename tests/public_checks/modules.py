"""The public-checks files of the lessons, as modules of their own, and notebooks that use them."""

import ast
import contextlib
import io
import re
import sys
from functools import cache
from types import CodeType, ModuleType
from typing import Any

from autograder import project
from autograder.project import LessonFiles
from autograder.submission.recognise import exercises_of
from tests.classroom.notebooks import LESSON
from tests.graded import solved


@cache
def text(name: str = LESSON) -> str:
    """The public-checks file of a lesson, as it is released."""
    files = LessonFiles(name)
    path = project.ROOT / files.assignment / f"{files.public_checks}.py"
    return path.read_text(encoding="utf-8")


def module(name: str = LESSON) -> ModuleType:
    """The same, freshly imported: nothing of the lesson is done."""
    made = ModuleType(LessonFiles(name).public_checks)
    sys.modules[made.__name__] = made  # where dataclasses look their module up
    exec(_code(name), vars(made))  # noqa: S102 (our own)
    return made


@cache
def _code(name: str) -> CodeType:
    return compile(text(name), f"{LessonFiles(name).public_checks}.py", "exec")


@cache
def imports(name: str = LESSON) -> str:
    """What the cell that imports a lesson's public checks imports besides."""
    checks = f"from {LessonFiles(name).public_checks} import check"
    (cell,) = (c for c in solved(name=name)["cells"] if checks in "".join(c["source"]))
    nodes = ast.parse("".join(cell["source"])).body
    found = [ast.unparse(node) for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]
    return "\n".join(each for each in found if each != checks)


def passes(name: str, exercise: str, source: str) -> bool:
    """Whether all checks of an exercise pass, on the solutions with that one replaced."""
    cells = solved({exercise: source}, name)["cells"]
    exercises = exercises_of(name)
    names = notebook(*("".join(c["source"]) for c in cells if c["id"] in exercises), name=name)
    first, _, _ = said(names, f"check({exercise})").partition("\n")
    counts = re.match(rf"{exercise}: (\d+) of (\d+) checks? pass", first)
    assert counts, first
    return counts[1] == counts[2]


def said(names: dict[str, Any], call: str) -> str:
    """What a call of `check` prints, whether it raises or not."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.suppress(AssertionError):
        exec(call, names)  # noqa: S102 (the test's own)
    return printed.getvalue()


def notebook(*sources: str, name: str = LESSON) -> dict[str, Any]:
    """The global names of a lesson's notebook in which these cells have been run."""
    made: dict[str, Any] = {"check": module(name).check}
    for number, source in enumerate([imports(name), *sources]):
        exec(compile(source, f"<cell {number}>", "exec"), made)  # noqa: S102 (our own)
    return made


GRAM = """\
def gram_matrix(features):
    n, c, h, w = features.shape
    flat = features.reshape(n, c, h * w)
    return flat @ flat.mT / (c * h * w)
"""
MIXED = """\
def gram_matrix(features):
    n, c, h, w = features.shape
    flat = features.reshape(n * c, h * w)
    return flat @ flat.T / (n * c * h * w)
"""
STUB = """\
def gram_matrix(features):
    # YOUR CODE HERE
    raise NotImplementedError()
"""
