"""What is told of a course without importing nbgrader is what nbgrader says."""

import shutil
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.intake.course import class_of, folders_of, known_of
from autograder.intake.usual import is_usual, people_of
from autograder.nbgrader.gradebook import application
from tests import toy
from tests.classroom import LESSON, copy_course

PROJECT = Path(__file__).parents[2]


def test_the_same_as_nbgrader(released: Path, tmp_path: Path) -> None:
    """Folders, zone and students of a course with this project's configuration."""
    course = copy_course(released, tmp_path / "course")
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "gans-and-style-transfer") as gradebook:
        gradebook.add_student("s8", first_name="Ali", last_name="Żak", email="a@b.c")
        gradebook.add_student("s7", first_name="Anna", lms_user_id="5")
        gradebook.add_student("s9")
    app = application(course)
    assert is_usual(course)
    known = known_of(course, LESSON)
    assert known.people == class_of(app, LESSON)
    assert [one.id for one in known.people.people] == ["s7", "s8", "s9"]
    assert known.submitted("s7") == folders_of(app.coursedir, "submitted", LESSON)("s7")
    assert known.zone == "UTC"
    assert people_of(course, "another") == class_of(app, "another")


@pytest.mark.parametrize("root", [PROJECT, toy.ROOT], ids=["project", "toy"])
def test_our_own_configuration_is_usual(root: Path, tmp_path: Path) -> None:
    """So that nobody waits for nbgrader."""
    shutil.copy(root / "nbgrader_config.py", tmp_path)
    assert is_usual(tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        'c.CourseDirectory.submitted_directory = "handed_in"',
        'c.CourseDirectory.db_url = "sqlite:///other.db"',
        'c.Exchange.timezone = "Europe/Berlin"',
        'c["CourseDirectory"].root = "/elsewhere"',
        'load_subconfig("other.py")',
        "import os",
        "if True:\n    c.CourseDirectory.root = '/elsewhere'",
        "c.GradeInSandbox.seed = c.CourseDirectory.update(root='/elsewhere')",
        "c.CourseDirectory.root: str = '/elsewhere'",
        "d = c.CourseDirectory",
        "not Python",
    ],
)
def test_any_other_is_left_to_nbgrader(line: str, tmp_path: Path) -> None:
    """Whatever may name another place."""
    (tmp_path / "nbgrader_config.py").write_text(f"c = get_config()\n{line}\n", encoding="utf-8")
    assert not is_usual(tmp_path)


def test_other_files_of_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the user, and JSON beside the course's own."""
    course, user = tmp_path / "course", tmp_path / "user"
    for folder in (course, user):
        folder.mkdir()
    (course / "nbgrader_config.py").write_text("c = get_config()\n", encoding="utf-8")
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(user))
    assert is_usual(course)
    (user / "nbgrader_config.json").write_text("{}", encoding="utf-8")
    assert not is_usual(course)
    (user / "nbgrader_config.json").rename(course / "nbgrader_config.json")
    assert not is_usual(course)


def test_a_course_that_names_another_folder(tmp_path: Path) -> None:
    """It is asked for by nbgrader's own reading."""
    text = 'c = get_config()\nc.CourseDirectory.submitted_directory = "handed_in"\n'
    (tmp_path / "nbgrader_config.py").write_text(
        f'{text}c.Exchange.timezone = "Asia/Tokyo"\n', encoding="utf-8"
    )
    known = known_of(tmp_path, LESSON)
    assert known.submitted("s1") == tmp_path / "handed_in" / "s1" / LESSON
    assert known.zone == "Asia/Tokyo"
    assert known.people.people == ()
