"""What the known mistakes of a lesson give, written down so that nobody has to wait for it.

It stands in ``lessons/<lesson>/known_results.json``, made by `autograder build`: for each exercise
what each mistake gives to its hidden checks on the usual course seed, and to its public ones. Where
a mistake gives what is right, there is null. A course of another seed calculates what it needs.
"""

import ast
import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias, TypedDict

from autograder import project
from autograder.files import damaged
from autograder.judge.fingerprint import Trace
from autograder.project import LessonFiles

__all__ = ["SEED", "OfExercise", "Traces", "full", "read", "sources_of", "spare"]

SEED = 0
"""Of the courses whose hidden checks it is good for."""

Traces: TypeAlias = dict[str, dict[str, Trace | None]]
"""By mistake, the reference without a name, and by check; None where it is what is right."""

_ENGINE = ("judge", "checking", "diagnosis", "public_checks")


class OfExercise(TypedDict):
    """What is stored of one exercise, with a digest of all that it was made from."""

    sources: str
    hidden: Traces
    public: Traces


def read(path: Path) -> dict[str, OfExercise]:
    """What is stored of each exercise; nothing if there is no file yet.

    Raises:
        CourseError: the file cannot be read.
    """
    if not path.is_file():
        return {}
    try:
        content: dict[str, OfExercise] = json.loads(path.read_bytes())
        for one in content.values():
            assert one.keys() == OfExercise.__annotations__.keys()
    except (OSError, ValueError, AttributeError, AssertionError) as error:
        raise damaged(path, error) from None
    return content


def spare(traces: Mapping[str, Mapping[str, Trace]]) -> Traces:
    """Traces as they are stored: None for each that is the reference's."""
    right = traces[""]
    return {
        name: {
            check: None if name and trace == right[check] else trace
            for check, trace in of_checks.items()
        }
        for name, of_checks in traces.items()
    }


def full(traces: Traces, name: str) -> dict[str, Trace]:
    """What a mistake gives to each check; nothing if it is not there."""
    right = traces[""]
    return {
        check: trace if trace is not None else right[check] or []
        for check, trace in traces.get(name, {}).items()
    }


def sources_of(root: Path, lesson: str, exercise: str) -> str:
    """A digest of all that decides about what the mistakes of an exercise give.

    Args:
        root: the project's folder.
        lesson: name of the lesson.
        exercise: name of the exercise.
    """
    files = LessonFiles(lesson)
    reference = (root / files.reference).read_text(encoding="utf-8")
    digest = hashlib.sha256("\0".join(_reached(reference, exercise)).encode())
    own = [root / files.checks_of(exercise), root / files.variants_of(exercise)]
    helpers = [path for path in sorted((root / files.checks).glob("*.py")) if not _is_check(path)]
    engine = [path for name in _ENGINE for path in sorted((project.PACKAGE / name).glob("*.py"))]
    for path in (*own, *helpers, *engine):
        digest.update(path.name.encode() + (path.read_bytes() if path.is_file() else b""))
    return digest.hexdigest()[:16]


def _is_check(path: Path) -> bool:
    return path.name.startswith("test_")


def _reached(source: str, name: str) -> Iterator[str]:
    """The statements of a module that a function may reach, and all that define no function."""
    defined: dict[str, Any] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            defined[node.name] = node
        else:
            yield ast.dump(node)
    wanted, seen = [name], set[str]()
    while wanted:
        if (one := wanted.pop()) in defined and one not in seen:
            seen.add(one)
            yield ast.dump(defined[one])
            wanted += sorted(
                {each.id for each in ast.walk(defined[one]) if isinstance(each, ast.Name)}
            )
