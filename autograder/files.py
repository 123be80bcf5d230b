"""A course's folder, and files that are written whole or not at all."""

import os
import tempfile
from pathlib import Path

from autograder.errors import CourseError, UsageError

SET_ASIDE = "set_aside"
"""The folder of a course for what was in a submission's place, or in it and is not to be copied."""


def must_be_course(root: Path) -> None:
    """See that a folder is a course's.

    Raises:
        UsageError: it is not.
    """
    if not (root / "nbgrader_config.py").is_file():
        raise UsageError(
            f"{root.resolve()} is no course: it has no nbgrader_config.py. "
            "What to do: run the command in the course's folder, or name it with --course."
        )


def shown(name: str, limit: int = 80) -> str:
    """A name as it can be shown: whatever would do something to a terminal or a page spelt out.

    Args:
        name: of a file or a student.
        limit: the most characters; the middle of a longer name is left out.
    """
    text = name if name.isprintable() and name == name.strip() else repr(name)
    return text if len(text) <= limit else f"{text[: limit // 2]}…{text[-limit // 2 + 1 :]}"


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file, or leave what was there.

    Args:
        path: of the file; its folder is made.
        content: what is written; text as UTF-8, where what has no form in it is escaped.

    Raises:
        CourseError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, bytes) else content.encode(errors="backslashreplace")
        _replace(path, data)
    except OSError as error:
        raise CourseError(
            f"{path} could not be written: {error.strerror}. "
            "What to do: make the folder writable and run the same command again."
        ) from None


def _replace(path: Path, content: bytes) -> None:
    descriptor, part = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with open(descriptor, "wb") as file:
            file.write(content)
        os.chmod(part, 0o644)
        os.replace(part, path)
    except BaseException:
        os.unlink(part)
        raise
