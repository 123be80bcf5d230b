"""A course's folder, and files that are written whole or not at all."""

import contextlib
import errno
import fcntl
import hashlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from autograder import project
from autograder.errors import CourseError, UsageError
from autograder.project import LessonFiles, lessons

_LOCK_SECONDS = 5.0

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


@contextlib.contextmanager
def alone_in(root: Path) -> Iterator[None]:
    """Keep other runs from writing what is written for a class, while this one does.

    The kernel ends this where the run is killed; nothing is left in the folder.

    Args:
        root: the course's folder.

    Raises:
        CourseError: another run is busy there.
    """
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        if not _locked(folder, time.monotonic() + _LOCK_SECONDS):
            raise CourseError(
                f"Another run is grading in {root.resolve()}, and there can be one at a time. "
                "Nothing was graded. What to do: wait until it has ended, and run the same "
                "command again."
            )
        yield
    finally:
        os.close(folder)


def _locked(descriptor: int, end: float) -> bool:
    """Lock a file or folder, unless another process still has it locked at the end of a time."""
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        except OSError:  # a file system that knows no such locks
            return True
        else:
            return True


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
            f"What to do: {_remedy(error)} and run the same command again."
        ) from None


def damaged(path: Path, error: Exception) -> CourseError:
    """The fault that a file which `autograder build` makes cannot be read, to be raised."""
    return CourseError(
        f"{path} cannot be read ({type(error).__name__}: {error}). "
        "What to do: delete it and run `autograder build`."
    )


def _remedy(error: OSError) -> str:
    is_full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return "make room on its disk" if is_full else "make the folder writable"


def _replace(path: Path, content: bytes) -> None:
    """Write beside a file, and put that in its place."""
    digest = hashlib.sha256(os.fsencode(path.name)).hexdigest()
    prefix = f".{digest[:16]}-"
    descriptor, part = tempfile.mkstemp(dir=path.parent, prefix=prefix, suffix=".part")
    try:
        with open(descriptor, "wb") as file:
            _locked(descriptor, 0)  # whoever finds it sees that it is in use
            file.write(content)
            file.flush()
            os.fsync(file)  # or a new name may come to an empty file, where the power is lost
            os.chmod(part, 0o644)
            os.replace(part, path)
    except BaseException:
        os.unlink(part)
        raise
    for left in path.parent.glob(f"{prefix}*.part"):
        _remove_unused(left)


def _remove_unused(part: Path) -> None:
    """Remove what a process that was killed has left; what is in use, or somebody else's, stays."""
    with contextlib.suppress(OSError), part.open("rb+") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        part.unlink()
