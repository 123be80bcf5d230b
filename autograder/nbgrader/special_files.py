"""Keeps links, pipes and devices out of the folders that nbgrader copies."""

import logging
import os
import shutil
import stat
from collections.abc import Sequence
from pathlib import Path

FOLDER = "set_aside"


def set_aside(*, assignment: str, student: str, notebooks: Sequence[str]) -> None:
    """Move whatever is no regular file out of a submission: a hook for `Autograde`.

    nbgrader copies the files beside a notebook to `autograded/` and from there to `feedback/`,
    which the student gets back: it would follow a link to any file that the instructor can read.
    The things moved lie in `set_aside/` in the course's folder, below the same path.

    Args:
        assignment: nbgrader's pattern of assignments; not used.
        student: nbgrader's pattern of students; not used.
        notebooks: paths of the notebooks of one submission.
    """
    for folder in {Path(notebook).parent for notebook in notebooks}:
        for path in _special_files(folder):
            target = Path(FOLDER) / os.path.relpath(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(path, target)
            logging.getLogger("autograder").warning(
                "%s is a link or a device and was moved to %s", path, target
            )


def _special_files(folder: Path) -> list[Path]:
    found = []
    for parent, folders, names in os.walk(folder):
        for name in (*folders, *names):
            path = Path(parent, name)
            mode = path.lstat().st_mode
            notebook = path.suffix == ".ipynb" and Path(parent) == folder
            if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or notebook):
                found.append(path)
    return found
