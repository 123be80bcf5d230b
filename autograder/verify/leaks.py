"""Are the generated files fresh, and is nothing in the release that students must not have?"""

import ast
import json
import re
import textwrap
from collections.abc import Collection, Iterator
from pathlib import Path

from autograder import project
from autograder.assignments import releases
from autograder.authoring import convolutions, known_results, page
from autograder.authoring.build import check_choices, stale
from autograder.authoring.expected_values import unfit
from autograder.authoring.lesson_text import Code, parse
from autograder.authoring.public_checks_file import public_checks_of
from autograder.authoring.slides import build as slides
from autograder.authoring.stubs import definitions
from autograder.checking.collection import helpers_of
from autograder.course import read_course
from autograder.errors import AutograderError
from autograder.project import LessonFiles
from autograder.verify.findings import Finding
from autograder.verify.scope import Scope

__all__ = ["PART", "hidden_statements", "verify"]

PART = "release"
# nbgrader's own marks, and the places that hold solutions and judgements. `compare.reference` is
# what students' notebooks have in place of the reference.
_MARKS = re.compile(
    r"(BEGIN|END) (SOLUTION|HIDDEN TESTS|MARK SCHEME)"
    r"|(?<!compare\.)\breference\.\w|lessons\.\w+\.checks"
)
_LEAST_LENGTH = 25  # of a statement that is not just how such code always looks
_READABLE = {".py", ".ipynb", ".md", ".txt", ".json"}
_SHARED = [
    *(project.PACKAGE / "judge").glob("*.py"),
    *(project.PACKAGE / "checking").glob("*.py"),
    *(project.PACKAGE / "public_checks").glob("*.py"),
]


def verify(scope: Scope) -> Iterator[Finding]:
    """Look at the generated files of a lesson."""
    yield from _fresh(scope)
    yield from _nothing_hidden(scope)


def _fresh(scope: Scope) -> Iterator[Finding]:
    try:
        check_choices(scope.root, scope.name)
        sentences = unfit(scope.root, scope.name)
        sentences += known_results.unfit(scope.root, scope.lesson)
        sentences += convolutions.unfit(scope.root, scope.lesson)
        for one in releases(scope.name, scope.root):
            checks = public_checks_of(scope.root, scope.lesson, one.language)
            sentences += stale(scope.root, one.name, scope.lesson.points, checks)
        sentences += page.stale(scope.root)
        sentences += slides.stale(scope.root, scope.name)
    except AutograderError as fault:
        sentences = [str(fault)]
    for sentence in sentences:
        place = re.search(r"\S+/\S+", sentence)
        yield _finding(scope, "freshness", sentence, place[0] if place else "solutions")
    if not sentences:
        yield Finding(
            part=PART,
            lesson=scope.name,
            what="freshness",
            ok=True,
            message="the notebooks are what their sources give",
            place=str(scope.files.assignment / scope.files.notebook),
        )


def _nothing_hidden(scope: Scope) -> Iterator[Finding]:
    secrets = hidden_statements(scope.root, scope.name)
    found = 0
    folders = [LessonFiles(one.name).assignment for one in releases(scope.name, scope.root)]
    for path in sorted(path for each in folders for path in (scope.root / each).rglob("*")):
        if path.suffix not in _READABLE:
            continue
        for line, problem in _problems(path, secrets):
            found += 1
            place = f"{path.relative_to(scope.root)}:{line}"
            yield _finding(scope, "nothing hidden", problem, place)
    if not found:
        yield Finding(
            part=PART,
            lesson=scope.name,
            what="nothing hidden",
            ok=True,
            message=f"none of {len(secrets)} statements of solutions and judgements",
            count=len(secrets),
            place=str(scope.files.assignment),
        )


def _finding(scope: Scope, what: str, message: str, place: str) -> Finding:
    return Finding(part=PART, lesson=scope.name, what=what, ok=False, message=message, place=place)


def hidden_statements(root: Path, lesson: str) -> frozenset[str]:
    """Statements that must not reach students: of solutions, and of what only the grader judges by.

    Each is written as `ast.unparse` writes it. What the lesson's text shows itself is no secret,
    nor is what the course gives solved, nor what is too short to tell.
    """
    files = LessonFiles(lesson)
    defined, _ = definitions(_text(root / files.reference))
    given = read_course(root).of(lesson).leave_out
    solved = {
        name: set(_statements(textwrap.dedent("\n".join(each.solution))))
        for name, each in defined.items()
    }
    solutions = {one for name in solved.keys() - given for one in solved[name]}
    public = {*files.check_modules(root), *helpers_of(lesson)}
    checks = {one for path in public for one in _statements(_text(path))}
    others = {
        one for path in (root / files.checks).glob("*.py") for one in _statements(_text(path))
    } - checks
    blocks, _ = parse(_text(root / files.text))
    shown = {one for each in blocks if isinstance(each, Code) for one in _statements(each.source)}
    shown.update(one for name in solved.keys() & given for one in solved[name])
    shared = {one for path in _SHARED for one in _statements(_text(path))}
    secrets = (solutions | others) - shown - shared
    return frozenset(each for each in secrets if len(each) >= _LEAST_LENGTH)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _statements(source: str) -> dict[str, int]:
    """The simple statements of a text, imports aside, with the line of each; none if no Python."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return {}
    return {
        ast.unparse(node): node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.stmt) and not hasattr(node, "body") and not _is_no_code(node)
    }


def _is_no_code(node: ast.stmt) -> bool:
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return docstring or isinstance(node, ast.Import | ast.ImportFrom)


def _problems(path: Path, secrets: Collection[str]) -> Iterator[tuple[int, str]]:
    """What is wrong in a released file, with the line."""
    text = _text(path)
    for number, row in enumerate(text.splitlines(), start=1):
        if mark := _MARKS.search(row):
            yield number, f"{mark[0]!r} is in the release. Run `autograder build`."
    cells = json.loads(text)["cells"] if path.suffix == ".ipynb" else [{"source": text}]
    for cell in cells:
        source = "".join(cell["source"])
        found = _statements(source) or {one: 1 for one in secrets if one in source}
        for statement, line in found.items():
            if statement in secrets:
                first = source.splitlines()[line - 1].strip()
                problem = f"Students can read what only the grader may know: {statement}"
                yield _line_of(first, text), problem


def _line_of(first: str, text: str) -> int:
    """The line of a file that holds ``first``, as it is or as JSON writes it."""
    for number, line in enumerate(text.splitlines(), start=1):
        if first in line or json.dumps(first)[1:-1] in line:
            return number
    return 1
