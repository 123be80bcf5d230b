"""A course in a folder of its own, with nbgrader's directories and gradebook."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.classroom.notebooks import GAN, LESSON
from tests.classroom.pupil import Pupil

PROJECT = Path(__file__).parents[2]


def make_course(folder: Path) -> Path:
    """Make a course as this repository is one, and release its lessons into its gradebook.

    Returns:
        The course's folder, ``folder`` itself.
    """
    folder.mkdir(parents=True)
    shutil.copy(PROJECT / "nbgrader_config.py", folder)
    for name in ("solutions", "assignments"):
        shutil.copytree(PROJECT / name, folder / name)
    for lesson in (LESSON, GAN):
        done = run_command("nbgrader", "generate_assignment", lesson, course=folder)
        if done.returncode:
            raise RuntimeError(f"nbgrader did not release {lesson}:\n{done.stderr}")
    return folder


def copy_course(template: Path, folder: Path) -> Path:
    """Copy a course that has released its lessons; the template is made if it is not there yet."""
    if not template.exists():
        make_course(template)
    shutil.copytree(template, folder)
    return folder


def hand_in(course: Path, pupils: Iterable[Pupil]) -> None:
    """Put submissions where nbgrader collects them."""
    for pupil in pupils:
        pupil.hand_in(course / "submitted" / pupil.name / pupil.lesson)


def run_command(
    command: str, *arguments: str | Path, course: Path
) -> subprocess.CompletedProcess[str]:
    """Run ``autograder`` or ``nbgrader`` as a user would, in the course's folder."""
    tools = Path(sys.executable).parent
    # nbgrader starts alembic by its name.
    path = f"{tools}{os.pathsep}{os.environ.get('PATH', '')}"
    return subprocess.run(
        [tools / command, *arguments],
        cwd=course,
        env={**os.environ, "PATH": path, "COLUMNS": "120"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
