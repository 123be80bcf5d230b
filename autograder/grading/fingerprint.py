"""What a result depends on besides the submission: versions, and the code of the grader."""

import importlib.metadata
import json
import platform
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from autograder import project
from autograder.assignments import lesson_of, releases
from autograder.course import read_course
from autograder.grading.results import key_of
from autograder.grading.settings import GradingSettings
from autograder.grading.submission import Submission
from autograder.project import LessonFiles, snake_case

_PACKAGES = ("gans-and-style-transfer", "torch", "torchvision", "numpy", "nbgrader", "pytest")


@cache
def versions() -> dict[str, str]:
    """Versions of Python, of this package and of those that decide about results."""
    found = {"python": platform.python_version(), "machine": platform.machine()}
    for name in _PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = "not installed"
    return found


@dataclass(frozen=True, slots=True)
class Code:
    """Hashes over all that decides on the results of a lesson.

    Known mistakes do, since they are called by their names. The released notebooks do, since a
    lesson's own cells are told from a student's by them; and the facts, since what a submission
    imports in vain takes its time; and what a course leaves out and what it gives points for; and
    the catalogues of other languages. The training scripts beside the references do not.

    Attributes:
        common: of what decides on all exercises.
        exercises: of what decides on one of them alone, by the name of its modules: its checks, its
            known mistakes with what they give, and the points that the course gives for it.
    """

    common: str
    exercises: Mapping[str, str]


@cache
def code_of(lesson: str) -> Code:
    """The hashes of a lesson, as it stands now."""
    files, course = LessonFiles(lesson), read_course().of(lesson)
    common, own = _Sources(), defaultdict[str, _Sources](_Sources)
    for path in files.check_modules(project.ROOT):
        own[path.stem.removeprefix("test_")].add_file(path, project.ROOT)
    for path in sorted((project.ROOT / files.variants).glob("*.py")):
        own.get(path.stem, common).add_file(path, project.ROOT)
    for exercise, found in _known_results(project.ROOT / files.known_results).items():
        own.get(snake_case(exercise), common).add(exercise, json.dumps(found, sort_keys=True))
    for name, points in sorted(course.points.items()):
        stem = snake_case(name.partition("/")[0])
        own.get(stem, common).add("points", name, repr(points))
    common.add("left out", *sorted(course.leave_out))
    for path in _others(files):
        common.add_file(path, project.ROOT)
    for path in (*sorted(project.PACKAGE.rglob("*.py")), *sorted(project.PACKAGE.rglob("*.po"))):
        common.add_file(path, project.PACKAGE.parent)
    return Code(common.hashed(), {stem: found.hashed() for stem, found in sorted(own.items())})


def fingerprint(lesson: str) -> dict[str, str]:
    """Versions, and one hash of the code: two graders that have the same give the same results."""
    code = code_of(lesson)
    own = (part for item in code.exercises.items() for part in item)
    return {**versions(), "code": key_of(code.common, *own)[:16]}


def basis(settings: GradingSettings, submission: Submission) -> str:
    """The part of `key` that has nothing of what belongs to one exercise alone."""
    chosen = [str(settings.seed), str(settings.isolation), submission.assignment]
    limits = json.dumps(asdict(settings.limits), sort_keys=True)
    environment = json.dumps(versions(), sort_keys=True)
    files = [part for name, content in submission.files.items() for part in (name, content)]
    flags = json.dumps([asdict(flag) for flag in submission.flags])
    common = code_of(lesson_of(submission.assignment)).common
    parts = (common, environment, limits, flags, *chosen, *files)
    return key_of(submission.fingerprint, *parts)


def key(settings: GradingSettings, submission: Submission) -> str:
    """The key that a result of ``submission`` would have."""
    own = code_of(lesson_of(submission.assignment)).exercises
    parts = (part for item in own.items() for part in item)
    return key_of(basis(settings, submission), *parts)


def _known_results(path: Path) -> dict[str, Any]:
    """What is stored of each exercise; of a file that cannot be read, its bytes under no name."""
    content = path.read_bytes() if path.is_file() else b"{}"
    try:
        return dict(json.loads(content))
    except (ValueError, TypeError):
        return {"": content.hex()}


class _Sources:
    """What goes into a hash."""

    def __init__(self) -> None:
        self._parts: list[bytes | str] = []

    def add(self, *parts: bytes | str) -> None:
        self._parts += [str(len(parts)), *parts]

    def add_file(self, path: Path, root: Path) -> None:
        if path.is_file():
            self.add(path.relative_to(root).as_posix(), _normalised(path))

    def hashed(self) -> str:
        return key_of(*self._parts)


def _others(files: LessonFiles) -> Iterator[Path]:
    """What decides on all exercises of a lesson, besides the grader itself."""
    modules = set(files.check_modules(project.ROOT))
    yield from sorted(set((project.ROOT / files.checks).glob("*.py")) - modules)
    yield project.ROOT / files.reference
    yield project.ROOT / files.facts
    yield from sorted((project.ROOT / files.folder).glob("messages.*.po"))
    for release in releases(files.name):
        yield _notebook(release.name)


def _notebook(assignment: str) -> Path:
    named = LessonFiles(assignment)
    return project.ROOT / named.assignment / named.notebook


def _normalised(path: Path) -> bytes:
    return path.read_bytes().replace(b"\r\n", b"\n")
