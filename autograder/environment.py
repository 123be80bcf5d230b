"""What a result depends on besides the submission: versions, and the code of the grader."""

import importlib.metadata
import platform
from functools import cache
from pathlib import Path

from autograder.results import key_of
from autograder.sandbox import files

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
    """A hash over the grader, its checks and the lessons' references: all that decides on scores.

    The training scripts beside the references do not.
    """
    root = files.PACKAGE.parent
    lessons = (files.PACKAGE / "checks").iterdir()
    references = [root / "reference" / f"{folder.name}.py" for folder in lessons]
    sources: list[bytes | str] = []
    for path in [*sorted(files.PACKAGE.rglob("*.py")), *sorted(filter(Path.is_file, references))]:
        sources += [path.relative_to(root).as_posix(), _normalised(path)]
    return key_of(*sources)


def _normalised(path: Path) -> bytes:
    return path.read_bytes().replace(b"\r\n", b"\n")
