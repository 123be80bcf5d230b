"""Writes a lesson's public-checks file: one module that needs only torch and numpy.

It is put together from the sources of the modules that judge, with their imports of each other left
out, from those of the hidden checks, and from the expected values.
"""

import ast
import base64
import textwrap
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder import project
from autograder.authoring import expected_values
from autograder.authoring.known_results import known_mistakes
from autograder.catalogues import ENGLISH, catalogue_of_engine, compiled, translations
from autograder.checking.collection import checks_of, helpers_of
from autograder.checking.lesson import Lesson
from autograder.diagnosis import stored
from autograder.diagnosis.stored import OfExercise
from autograder.errors import CheckFault
from autograder.language import speaking
from autograder.public_checks.fixture import Known
from autograder.public_checks.worked_case import shown

__all__ = ["public_checks_file", "public_checks_of"]

# Each needs only what stands before it.
_MODULES = (
    "errors", "language", "sandbox/wire/values", "judge/describe", "judge/rules", "judge/scale",
    "judge/compare", "judge/bounds", "judge/comparison", "judge/probes", "judge/fingerprint",
    "judge/kinds", "judge/spelling", "judge/exceptions", "public_checks/marks",
    "public_checks/worked_case", "public_checks/tables", "public_checks/fixture",
    "public_checks/runner",
)  # fmt: skip
_NOT_FOR_STUDENTS = {
    "UsageError", "CourseError", "UnreadableNotebook", "StaleError", "IsolationError",
    "ReferenceFault",
}  # fmt: skip
_CASE = "worked_case"
_WIDTH = 100
_HEAD = '''\
"""The public checks of the lesson {lesson!r}: run ``check(FUNCTION)`` in the notebook.

Made by ``autograder build``: do not edit it. Needs torch and numpy, and nothing else. It is one
long file on purpose: nothing else of the grader travels with a notebook.
"""

from __future__ import annotations
'''


@dataclass(slots=True, kw_only=True)
class _Source:
    """A module taken apart.

    Attributes:
        imports: its imports of other packages.
        body: the rest of its text, without docstring.
        names: what it defines at top level.
        exercise: the exercise that it checks, if it is a module of checks.
    """

    imports: list[ast.Import | ast.ImportFrom] = field(default_factory=list)
    body: str = ""
    names: list[str] = field(default_factory=list)
    exercise: str = ""


def public_checks_of(root: Path, lesson: Lesson, language: str = ENGLISH) -> str:
    """The public-checks file of a lesson, with the expected values that a course has stored.

    Args:
        root: the course's folder.
        lesson: the lesson, rehearsed.
        language: which the checks speak.

    Raises:
        CheckFault: a check cannot be made public.
        CourseError: the expected values cannot be read.
    """
    results = stored.read(root / lesson.files.known_results)
    values = expected_values.read(root / lesson.files.expected_values)
    with speaking(translations(language, lesson.name)):
        text = public_checks_file(
            lesson,
            {key: one for key, one in values.items() if key.partition("/")[0] in lesson.exercises},
            {name: one for name, one in results.items() if name in lesson.exercises},
        )
    return text if language == ENGLISH else f"{text}\n\n{_speech(root, lesson, language)}\n"


def public_checks_file(
    lesson: Lesson, values: Mapping[str, Known], results: Mapping[str, OfExercise]
) -> str:
    """Write the public-checks file of a lesson.

    Args:
        lesson: the lesson, rehearsed.
        values: the seed and the expected values of each check, by ``exercise/check``.
        results: what the known mistakes of each exercise give.

    Returns:
        The file's text.

    Raises:
        CheckFault: a check cannot be made public; the message says which and why.
    """
    judges = [_take_apart(path) for path in [*_engine(), *helpers_of(lesson.name)]]
    found = [_take_apart(path) for path in lesson.files.check_modules(project.ROOT)]
    checks = [each for each in found if each.exercise in lesson.exercises]
    checks.sort(key=lambda each: lesson.exercises.index(each.exercise))
    _refuse_collisions(judges)
    exercises = [f'    "{each.exercise}": _checks_of_{each.exercise}()[0],' for each in checks]
    parts = [
        _HEAD.format(lesson=lesson.name),
        _merged(node for each in [*judges, *checks] for node in each.imports),
        '__all__ = ["check"]',
        *(each.body for each in judges),
        "Compare = PublicCompare",
        *(_as_function(each) for each in checks),
        "\n".join(["_CHECKS = {", *exercises, "}"]),
        "# Seeds, and what the scenarios give on the reference.\n" + _known(values),
        "\n".join(["_CASES: Cases = {", *_cases(lesson, checks), "}"]),
        "# What is said of known mistakes, and numbers of what they give.\n"
        f'_RESULTS = r"""{known_mistakes(lesson.name, results)}"""',
        "check = Lesson(_CHECKS, _KNOWN, _CASES, _RESULTS).check",
    ]
    return "\n\n\n".join(part.strip("\n") for part in parts) + "\n"


def _engine() -> list[Path]:
    """The engine's modules of which the file is made."""
    return [project.PACKAGE / f"{name}.py" for name in _MODULES]


def _speech(root: Path, lesson: Lesson, language: str) -> str:
    """The statement that makes the file speak a language, with all that it says."""
    # It is Babel that gathers texts, and what needs no other language does without it.
    from autograder.authoring.messages import of_lesson, of_modules

    texts = [*of_modules(_engine()), *of_lesson(root, lesson.name)]
    said = {each.id if isinstance(each.id, str) else each.id[0] for each in texts}
    paths = [catalogue_of_engine(language), root / lesson.files.messages_in(language)]
    catalogue = compiled(filter(Path.is_file, paths), said)
    lines = textwrap.wrap(base64.b64encode(zlib.compress(catalogue, 9)).decode(), _WIDTH)
    return "\n".join(["# What is said in the notebook's language.", 'speak("""', *lines, '""")'])


def _take_apart(path: Path) -> _Source:
    """Sort the statements of a module, each with the comments before it, into those to keep."""
    text = path.read_text(encoding="utf-8")
    lines, source, end = text.splitlines(), _Source(), 0
    kept: list[str] = []
    for index, node in enumerate(ast.parse(text).body):
        begin, end = end, node.end_lineno or node.lineno
        match node:
            case ast.Expr() if index == 0:  # the docstring
                continue
            case ast.Import():
                source.imports.append(node)
            case ast.ImportFrom(module=module):
                if (module or "").partition(".")[0] not in ("autograder", "lessons"):
                    source.imports.append(node)
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                continue
            case ast.Assign(targets=[ast.Name(id="pytestmark")], value=ast.Call(args=[_, name])):
                source.exercise = ast.literal_eval(name)
            case ast.ClassDef(name=name) if name in _NOT_FOR_STUDENTS:
                continue
            case _:
                kept += lines[begin:end]
                source.names += _bound(node)
    source.body = "\n".join(kept)
    return source


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
            f"These names are defined by more than one module of the public-checks file: "
            f"{', '.join(twice)}. What to do: rename all but one of each."
        )


def _as_function(checks: _Source) -> str:
    """A module of checks as the function that gives them by name."""
    names = [name for name in checks.names if name.startswith("test_")]
    lines = [
        f"def _checks_of_{checks.exercise}() -> tuple[dict[str, Check], WorkedCase | None]:",
        textwrap.indent(checks.body.strip("\n"), "    "),
        "",
        "    found = {",
        *(f'        "{name.removeprefix("test_")}": {name},' for name in names),
        "    }",
        f"    return found, {_CASE if _CASE in checks.names else None}",
    ]
    return "\n".join(lines)


def _cases(lesson: Lesson, checks: Iterable[_Source]) -> Iterator[str]:
    """The lines about the worked cases: each with its result, as the reference makes it."""
    modules = {each.exercise: each.function.__globals__ for each in checks_of(lesson.name)}
    for each in checks:
        if _CASE not in each.names:
            continue
        results = modules[each.exercise][_CASE](lesson.oracle.module)
        expected = shown(list(results.values())[-1])
        yield f"    {each.exercise!r}: (_checks_of_{each.exercise}()[1], {expected!r}),"


def _merged(imports: Iterable[ast.Import | ast.ImportFrom]) -> str:
    """Imports in their usual order, those from one module on one line."""
    plain, names = set[str](), defaultdict[str, set[str]](set)
    for node in imports:
        if isinstance(node, ast.ImportFrom):
            names[node.module or ""].update(map(ast.unparse, node.names))
        else:
            plain.add(ast.unparse(node))
    chosen = [f"from {module} import {', '.join(sorted(found))}" for module, found in names.items()]
    return "\n".join([*sorted(plain), *sorted(chosen)])


def _known(values: Mapping[str, Known]) -> str:
    """The statement that holds the expected values."""
    lines = ["_KNOWN = {"]
    for key, (seed, given) in values.items():
        lines += [f"    {key!r}: ({seed}, [", *(f"        {each!r}," for each in given), "    ]),"]
    return "\n".join([*lines, "}"])
