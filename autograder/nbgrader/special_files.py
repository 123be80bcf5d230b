"""Keeps links, pipes, sockets and devices out of the folders that nbgrader copies.

nbgrader copies the files beside a notebook to `autograded/` and from there to `feedback/`, which
the student gets back, and it follows links: one of them leads to any file that the instructor can
read. Two guards stand in its way:

- `clear` moves such things to `set_aside/`, or deletes what cannot be moved. nbgrader calls it as a
  hook and passes over whatever a hook raises, so that nothing may depend on it.
- `refuse_special_files` raises where one is left. nbgrader then gives that submission up.

Notebooks at the top of a folder are the exception: nbgrader does not copy them, and they are read
without following links (`autograder.submission.read`).
"""

import contextlib
import logging
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.errors import CourseError
from autograder.files import SET_ASIDE

_MOST_NAMED = 5
_MOST_NAMES = 100


def set_aside(*, assignment: str, student: str, notebooks: Sequence[str]) -> None:
    """Clear the folder of a submission: a hook for `Autograde`.

    Args:
        assignment: nbgrader's pattern of assignments; not used.
        student: nbgrader's pattern of students; not used.
        notebooks: paths of the notebooks of one submission.
    """
    for folder in {Path(notebook).parent for notebook in notebooks}:
        clear(folder, Path.cwd())


def clear(folder: Path, course: Path) -> None:
    """Move whatever is neither a regular file nor a folder out of a submission.

    The things moved lie in `set_aside/` in the course's folder, below the same path. What cannot be
    moved there is deleted; what cannot be deleted is left, for `refuse_special_files`.

    Args:
        folder: of the submission.
        course: the course's folder.
    """
    moved, deleted = [], []
    for path in special_files(folder):
        if path == folder:  # the course's own arrangement, or nothing that can be looked into
            continue
        with contextlib.suppress(OSError):
            if _moved(path, course):
                moved.append(path)
            else:
                path.unlink()
                deleted.append(path)
    for paths, what in ((moved, f"moved to {SET_ASIDE}/"), (deleted, "deleted")):
        if paths:
            logging.getLogger("autograder").warning(
                "Links, pipes or devices were %s: %s", what, _named(paths)
            )


def refuse_special_files(folder: Path) -> None:
    """See that nothing in a folder leads out of it.

    Raises:
        CourseError: something does.
    """
    left = special_files(folder)
    if left:
        raise CourseError(
            f"Expected files and folders only, and found links, pipes, devices or what cannot be "
            f"looked into: {_named(left)}. Nothing of this submission was copied or entered. "
            "What to do: delete them, and grade again."
        )


def special_files(folder: Path) -> list[Path]:
    """What nbgrader would follow or could not copy, below ``folder`` or ``folder`` itself.

    A folder that cannot be listed is special too: nobody knows what is in it. Nothing is followed.
    """
    if not os.path.lexists(folder):
        return []
    if not stat.S_ISDIR(folder.lstat().st_mode):
        return [folder]
    found, left = [], [folder]
    while left:
        parent = left.pop()
        try:
            entries = sorted(os.scandir(parent), key=lambda entry: entry.name)
        except OSError:
            found.append(parent)
            continue
        for entry in entries:
            mode = _mode(entry)
            if stat.S_ISDIR(mode):
                left.append(Path(entry.path))
            elif not stat.S_ISREG(mode) and not (parent == folder and _is_notebook(entry.name)):
                found.append(Path(entry.path))
    return found


def _mode(entry: "os.DirEntry[str]") -> int:
    """The mode of an entry; 0, which is of no kind, where it cannot be told."""
    try:
        return entry.stat(follow_symlinks=False).st_mode
    except OSError:
        return 0


def _is_notebook(name: str) -> bool:
    """Whether ``*.ipynb`` has the name, by which nbgrader knows what it need not copy.

    It has no name with a dot in front.
    """
    return name.endswith(".ipynb") and not name.startswith(".")


def _moved(path: Path, course: Path) -> bool:
    """Whether a thing could be moved to where nothing was before."""
    try:
        target = _real_folder(course / SET_ASIDE)
        for part in Path(os.path.relpath(path.parent, course)).parts:
            if part not in (os.curdir, os.pardir):
                target = _real_folder(target / part)
        os.replace(path, next(name for name in _names(target / path.name) if _is_free(name)))
    except (OSError, StopIteration):
        return False
    return True


def _real_folder(path: Path) -> Path:
    """A folder of that name, or beside what has the name and is none, such as a link set aside."""
    for name in _names(path):
        if _is_free(name):
            name.mkdir()
        if stat.S_ISDIR(name.lstat().st_mode):
            return name
    raise FileExistsError(path)


def _is_free(path: Path) -> bool:
    return not os.path.lexists(path)


def _names(path: Path) -> Iterator[Path]:
    yield path
    for number in range(2, _MOST_NAMES):
        yield path.with_name(f"{path.name}.{number}")


def _named(paths: Sequence[Path]) -> str:
    """Some of the paths, with whatever would do something to a terminal spelt out."""
    named = [repr(str(path)) for path in paths[:_MOST_NAMED]]
    more = [f"and {len(paths) - len(named)} more"] if len(paths) > len(named) else []
    return ", ".join([*named, *more])
