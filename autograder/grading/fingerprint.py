"""What a result depends on besides the submission: versions, and the code of the grader."""

import importlib.metadata
import platform
from functools import cache
from pathlib import Path

from autograder import project
from autograder.assignments import releases
from autograder.course import read_course
from autograder.grading.results import key_of
from autograder.project import LessonFiles, lessons

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


@cache
def code_hash() -> str:
    """A hash over all that decides on results: the grader, its checks, references, releases.

    Known mistakes do, since they are called by their names. The released notebooks do, since a
    lesson's own cells are told from a student's by them; and the facts, since what a submission
    imports in vain takes its time; and what a course leaves out and what it gives points for; and
    the catalogues of other languages. The training scripts beside the references do not.
    """
    course = read_course()
    names = [LessonFiles(name) for name in lessons()]
    others = (
        path
        for one in names
        for path in (
            *sorted((project.ROOT / one.checks).glob("*.py")),
            *sorted((project.ROOT / one.variants).glob("*.py")),
            project.ROOT / one.known_results,
            project.ROOT / one.reference,
            project.ROOT / one.facts,
            *sorted((project.ROOT / one.folder).glob("messages.*.po")),
            *(_notebook(release.name) for release in releases(one.name)),
        )
    )
    package = [*sorted(project.PACKAGE.rglob("*.py")), *sorted(project.PACKAGE.rglob("*.po"))]
    placed = [(project.PACKAGE.parent, path) for path in package]
    placed += [(project.ROOT, path) for path in others if path.is_file()]
    chosen = course.lessons
    sources: list[bytes | str] = [
        repr((name, sorted(chosen[name].leave_out), sorted(chosen[name].points.items())))
        for name in sorted(chosen)
    ]
    for root, path in placed:
        sources += [path.relative_to(root).as_posix(), _normalised(path)]
    return key_of(*sources)


def _notebook(assignment: str) -> Path:
    named = LessonFiles(assignment)
    return project.ROOT / named.assignment / named.notebook


def _normalised(path: Path) -> bytes:
    return path.read_bytes().replace(b"\r\n", b"\n")
