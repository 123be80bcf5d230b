"""A course in a folder of its own, with nbgrader's directories and gradebook."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from autograder import project
from tests import toy, warm
from tests.classroom.pupil import Pupil

PROJECT = toy.REPOSITORY


def make_course(folder: Path, settings: str = "") -> Path:
    """Make a course as the project is one, and release its lessons into its gradebook.

    Args:
        folder: for the course; it is made.
        settings: more lines of nbgrader's configuration.

    Returns:
        The course's folder, ``folder`` itself.
    """
    folder.mkdir(parents=True)
    config = (project.ROOT / "nbgrader_config.py").read_text(encoding="utf-8")
    (folder / "nbgrader_config.py").write_text(config + settings, encoding="utf-8")
    for name in ("solutions", "assignments"):
        shutil.copytree(project.ROOT / name, folder / name)
    for lesson in project.lessons():
        done = run_command("nbgrader", "generate_assignment", lesson, course=folder)
        if done.returncode:
            raise RuntimeError(f"nbgrader did not release {lesson}:\n{done.stderr}")
    return folder


def copy_course(template: Path, folder: Path) -> Path:
    """Copy a course, links as they are."""
    shutil.copytree(template, folder, symlinks=True)
    return folder


def hand_in(course: Path, pupils: Iterable[Pupil]) -> None:
    """Put submissions where nbgrader collects them."""
    for pupil in pupils:
        pupil.hand_in(course / "submitted" / pupil.name / pupil.lesson)


def run_command(
    command: str,
    *arguments: str | Path,
    course: Path,
    run: Callable[..., subprocess.CompletedProcess[str]] = warm.run,
) -> subprocess.CompletedProcess[str]:
    """Run ``autograder`` or ``nbgrader`` as a user would, in the course's folder."""
    tools = Path(sys.executable).parent
    # nbgrader starts alembic by its name.
    path = f"{tools}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "120"}
    return run([tools / command, *arguments], cwd=course, env=environment)
