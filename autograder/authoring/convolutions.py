"""Writes down which convolutions a lesson leads to: see `autograder.checking.convolutions`.

Another version of PyTorch may lead to others, which is no reason to call the file stale.
"""

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from autograder.checking.convolutions import read, recorded
from autograder.checking.lesson import Lesson
from autograder.diagnosis.stored import SEED
from autograder.errors import CourseError
from autograder.project import LessonFiles

__all__ = ["renew", "unfit"]


def renew(root: Path, lesson: Lesson) -> Path:
    """Write the convolutions of a rehearsed lesson, if checks or reference have changed.

    Args:
        root: the course's folder.
        lesson: the lesson.

    Returns:
        The path of the file.
    """
    path, sources = root / lesson.files.convolutions, _sources_of(root, lesson.files)
    present = ""
    with suppress(CourseError):  # it is written anew
        present = read(path).sources
    if present != sources:
        calls = ",\n  ".join(map(json.dumps, recorded(lesson, SEED)))
        path.write_text(
            f'{{\n "sources": "{sources}",\n "calls": [\n  {calls}\n ]\n}}\n', encoding="utf-8"
        )
    return path


def unfit(root: Path, lesson: Lesson) -> list[str]:
    """Say whether what is written was made of other sources than those of today.

    Args:
        root: the course's folder.
        lesson: the lesson.

    Returns:
        One sentence if it was, none if it was not.

    Raises:
        CourseError: the file cannot be read.
    """
    place = lesson.files.convolutions
    if read(root / place).sources == _sources_of(root, lesson.files):
        return []
    return [f"{place} is older than the checks or the reference. Run `autograder build`."]


def _sources_of(root: Path, files: LessonFiles) -> str:
    digest = hashlib.sha256()
    for path in (root / files.reference, *sorted((root / files.checks).glob("*.py"))):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]
