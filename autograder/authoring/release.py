"""What nbgrader releases to students, made without touching the course or its gradebook."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from autograder.errors import CourseError
from autograder.project import LessonFiles

__all__ = ["release"]


def release(root: Path, assignment: str, made: Mapping[str, bytes]) -> dict[Path, bytes]:
    """Let nbgrader make the students' version of an assignment, with the course's own settings.

    Args:
        root: the course's directory, which holds ``nbgrader_config.py``.
        assignment: the assignment's name.
        made: the notebook with the solutions, and what stands beside it, by name of the file.

    Returns:
        The contents of the released files by their path below ``assignments/<assignment>/``: to the
        byte what ``nbgrader generate_assignment <assignment>`` writes for these files.

    Raises:
        CourseError: nbgrader's settings cannot be read, or nbgrader refuses the notebook.
    """
    # nbgrader takes seconds to import, and most commands never need it.
    from nbgrader.converters import GenerateAssignment
    from nbgrader.converters.base import NbGraderException
    from nbgrader.coursedir import CourseDirectory

    with TemporaryDirectory() as folder:
        course = Path(folder).resolve()
        config = _config(root, course, assignment)
        directory = CourseDirectory(config=config)
        source = Path(directory.format_path(directory.source_directory, ".", assignment))
        source.mkdir(parents=True)
        given = root / LessonFiles(assignment).solutions  # not there before the first build
        if given.is_dir():
            others = shutil.ignore_patterns("*.ipynb", ".ipynb_checkpoints")
            shutil.copytree(given, source, ignore=others, dirs_exist_ok=True)
        for name, content in made.items():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes(content)
        try:
            GenerateAssignment(coursedir=directory, config=config).start()
        except NbGraderException as error:
            raise CourseError(f"nbgrader could not release {assignment}: {error}") from error
        released = Path(directory.format_path(directory.release_directory, ".", assignment))
        files = sorted(path for path in released.rglob("*") if path.is_file())
        return {path.relative_to(released): path.read_bytes() for path in files}


def _config(root: Path, course: Path, assignment: str) -> Any:
    """Read the course's settings and turn them to a temporary course without a gradebook."""
    from traitlets.config.loader import ConfigFileNotFound, PyFileConfigLoader

    try:
        config = PyFileConfigLoader("nbgrader_config.py", path=str(root)).load_config()
    except ConfigFileNotFound as error:
        message = f"{root / 'nbgrader_config.py'} is missing: run this in the course's directory."
        raise CourseError(message) from error
    config.CourseDirectory.root = str(course)
    config.CourseDirectory.assignment_id = assignment
    # nbgrader's own --no-db: the released text is the same, and no database is made.
    config.SaveCells.enabled = False
    config.GenerateAssignment.no_database = True
    return config
