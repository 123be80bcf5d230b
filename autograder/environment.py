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
    """A hash over the grader, its checks and the reference: all that decides about a score."""
    sources: list[bytes | str] = []
    for package in (files.PACKAGE, files.PACKAGE.parent / "reference"):
        for path in sorted(package.rglob("*.py")):
            sources += [path.relative_to(package.parent).as_posix(), _normalised(path)]
    return key_of(*sources)


def _normalised(path: Path) -> bytes:
    return path.read_bytes().replace(b"\r\n", b"\n")
