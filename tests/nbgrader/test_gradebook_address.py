"""What is said where the gradebook's address in nbgrader's configuration is of no use."""

from pathlib import Path

import pytest

from autograder.errors import CourseError
from autograder.nbgrader.gradebook import application, opened
from tests.classroom import LESSON, copy_course

ADDRESSES = {
    "driver that is not installed": ("postgresql+psycopg2://grader:secret@localhost/x", "driver"),
    "driver that does not exist": ("postgres://grader:secret@localhost/x", "driver"),
    "no address": ("secret", "driver"),
    "server that is gone": ("postgresql+psycopg://grader:secret@localhost:1/x", "server runs"),
}


@pytest.mark.parametrize("case", ADDRESSES)
def test_one_sentence_without_the_password(released: Path, tmp_path: Path, case: str) -> None:
    """It says what to do, whatever is wrong, and shows no password."""
    address, remedy = ADDRESSES[case]
    course = copy_course(released, tmp_path / "course")
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as config:
        config.write(f"c.CourseDirectory.db_url = {address!r}\n")
    with pytest.raises(CourseError) as raised, opened(application(course), LESSON):
        pass
    said = str(raised.value)
    assert remedy in said.partition("What to do:")[2]
    assert "Nothing was done." in said
    assert "secret" not in said
    assert "\n" not in said
