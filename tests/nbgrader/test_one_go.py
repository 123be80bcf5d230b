"""A notebook that is cleaned and graded in one go is the same as one that is read again between."""

import json
from pathlib import Path
from typing import Any

from tests.classroom import LESSON, copy_course, hand_in, pupils, run_command

CLASS = ("anna", "oleg", "радж")

BY_NBGRADER = """
from nbgrader.converters import Autograde
Autograde.convert_single_notebook = Autograde.convert_single_notebook.__wrapped__
"""


def graded(course: Path, student: str) -> Any:
    """A graded notebook."""
    path = course / "autograded" / student / LESSON / f"{LESSON}.ipynb"
    return json.loads(path.read_text("utf-8"))


def test_graded_notebooks_are_those_of_two_steps(
    course: Path, released: Path, tmp_path: Path
) -> None:
    """Of right, wrong and unusual work."""
    other = copy_course(released, tmp_path / "course")
    with (other / "nbgrader_config.py").open("a") as config:
        config.write(BY_NBGRADER)
    hand_in(other, pupils(*CLASS))
    done = run_command("nbgrader", "autograde", LESSON, course=other)
    assert done.returncode == 0, done.stderr
    for student in CLASS:
        assert graded(course, student) == graded(other, student)
