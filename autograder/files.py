"""A course's folder, and files that are written whole or not at all."""

import os
import tempfile
from pathlib import Path

from autograder import project
from autograder.errors import CourseError, UsageError
from autograder.project import LessonFiles, lessons

SET_ASIDE = "set_aside"
"""The folder of a course for what was in a submission's place, or in it and is not to be copied."""


def must_be_course(root: Path, *, elsewhere: bool = False) -> None:
    """See that a folder is a course's, and that its lessons, if it has any, are those in use.

    Args:
        root: the folder.
        elsewhere: whether it may have lessons of its own all the same.

    Raises:
        UsageError: it is not, or they are others.
    """
    if not (root / "nbgrader_config.py").is_file():
        raise UsageError(
            f"{root.resolve()} is no course: it has no nbgrader_config.py. "
            "What to do: run the command in the course's folder, or name it with --course."
        )
    if not elsewhere and not root.samefile(project.ROOT) and _has_other_checks(root):
        raise UsageError(
            f"{root.resolve()} has checks of its own, and this autograder is that of "
            f"{project.ROOT}. What to do: run `make setup` in that folder, and the command with "
            "its own .venv/bin/autograder."
        )


def _has_other_checks(root: Path) -> bool:
    """Whether a folder holds lessons that judge in another way than those of this autograder."""
    for name in lessons(root):
        files = LessonFiles(name)
        for path in (*files.check_modules(root), root / files.reference):
            ours = project.ROOT / path.relative_to(root)
            if not ours.is_file() or ours.read_bytes() != path.read_bytes():
                return True
    return False


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
