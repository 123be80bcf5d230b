"""Writes down which convolutions a lesson leads to: see `autograder.checking.convolutions`."""

import json
from pathlib import Path

from autograder.checking.convolutions import recorded
from autograder.checking.lesson import Lesson
from autograder.diagnosis.stored import SEED

__all__ = ["renew", "unfit"]


def renew(root: Path, lesson: Lesson) -> Path:
    """Write the convolutions of a rehearsed lesson.

    Args:
        root: the course's folder.
        lesson: the lesson.

    Returns:
        The path of the file.
    """
    path = root / lesson.files.convolutions
    path.write_text(_text_of(lesson), encoding="utf-8")
    return path


def unfit(root: Path, lesson: Lesson) -> list[str]:
    """Say whether what is written is not what the lesson leads to today.

    Args:
        root: the course's folder.
        lesson: the lesson.

    Returns:
        One sentence if it is not, none if it is.
    """
    place = lesson.files.convolutions
    path = root / place
    if path.is_file() and path.read_text(encoding="utf-8") == _text_of(lesson):
        return []
    return [f"{place} does not fit the checks and the reference. Run `autograder build`."]


def _text_of(lesson: Lesson) -> str:
    calls = recorded(lesson, SEED)
    return "[\n" + ",\n".join(json.dumps(call) for call in calls) + "\n]\n"
