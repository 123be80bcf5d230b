"""Grades for learning platforms."""

import csv
import io
import json
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.nbgrader.gradebook import Standing
from autograder.report.lms import PLATFORMS, Person, to_csv
from tests.classroom import LESSON, copy_course
from tests.cli.conftest import call

PEOPLE = (
    Person(id="anna", first_name="Anna", last_name="Żak, Jr.", email="a@b.c", lms_id="1007"),
    Person(id="ольга"),
    Person(id="=cmd", first_name="@SUM(A1)", last_name='O"Neil'),
)
STANDINGS = {
    "anna": Standing(score=17.5, points=24, due=False, late_penalty=0),
    "=cmd": Standing(score=0, points=24, due=True, late_penalty=3),
}


def table(platform: str) -> list[list[str]]:
    """What a spreadsheet reads."""
    text = to_csv(platform, "toy", 24, PEOPLE, STANDINGS)
    return list(csv.reader(io.StringIO(text)))


def test_canvas() -> None:
    """Canvas's columns, its line of possible points, and an empty cell for who has nothing."""
    assert table("canvas") == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "toy"],
        ["    Points Possible", "", "", "", "", "24"],
        ["Żak, Jr., Anna", "1007", "", "anna", "", "17.5"],
        ["ольга", "", "", "ольга", "", ""],
        ['O"Neil, @SUM(A1)', "", "", "'=cmd", "", "0"],
    ]


def test_moodle() -> None:
    """Moodle's columns; without a number of the platform, the id is one."""
    assert table("moodle") == [
        ["First name", "Last name", "ID number", "Email address", "Assignment: toy (Real)"],
        ["Anna", "Żak, Jr.", "1007", "a@b.c", "17.5"],
        ["", "", "ольга", "", ""],
        ["'@SUM(A1)", 'O"Neil', "'=cmd", "", "0"],
    ]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_third_of_a_point_is_not_lost(platform: str) -> None:
    """Grades are plain numbers, without an exponent or a tail of rounding."""
    standing = Standing(score=0.1 + 0.2 + 1 / 3, points=24, due=False, late_penalty=0)
    assert to_csv(platform, "toy", 24, PEOPLE[1:2], {"ольга": standing}).endswith(",0.6333\r\n")


def rows_of(path: Path) -> list[dict[str, str]]:
    """The lines of a file, by column."""
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def course(released: Path, tmp_path: Path) -> Path:
    """A course with a grade by hand, a late penalty, and somebody who has not handed in."""
    folder = copy_course(released, tmp_path / "course")
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}", "gans-and-style-transfer") as gradebook:
        for name in ("late", "absent", "hand"):
            gradebook.update_or_create_student(name, lms_user_id=f"n-{name}")
        for name in ("late", "hand"):
            submission = gradebook.update_or_create_submission(LESSON, name)
            for grade in submission.notebooks[0].grades:
                grade.auto_score, grade.needs_manual_grade = 1.0, False
        late = gradebook.find_submission(LESSON, "late").notebooks[0]
        late.late_submission_penalty = 2.5
        by_hand = gradebook.find_grade("style_weight", LESSON, LESSON, "hand")
        by_hand.manual_score, by_hand.needs_manual_grade = 1.5, True
        gradebook.db.commit()
    return folder


def test_command_writes_what_the_gradebook_has(course: Path) -> None:
    """Hand grades and penalties count, and what is not final is said."""
    done = call("export", LESSON, "--to", "canvas", "--course", course)
    assert done.exit_code == 0, done.output
    rows = rows_of(course / f"{LESSON}-canvas.csv")
    grades = {row["SIS Login ID"]: row[LESSON] for row in rows[1:]}
    assert grades == {"absent": "", "hand": "6.5", "late": "3.5"}
    assert "2 of 3 students have a grade" in done.output
    assert "1 not final" in done.output


def test_grades_are_those_of_nbgraders_export(course: Path) -> None:
    """Our sums in two queries, and nbgrader's own objects, say the same."""
    done = call("export", LESSON, "--to", "moodle", "--course", course, "--json")
    made = json.loads(done.output)
    assert (made["students"], made["graded"], made["due"]) == (3, 2, 1)
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "gans-and-style-transfer") as gradebook:
        expected = {
            f"n-{one.student.id}": one.score - one.late_submission_penalty
            for one in gradebook.assignment_submissions(LESSON)
        }
    rows = rows_of(Path(made["file"]))
    column = f"Assignment: {LESSON} (Real)"
    assert {row["ID number"]: float(row[column]) for row in rows if row[column]} == expected


def test_what_cannot_be_exported(course: Path, tmp_path: Path) -> None:
    """A wrong folder, a wrong name and a gradebook that is gone are told apart; nothing is made."""
    assert "is no course" in call("export", LESSON, "--to", "moodle", "--course", tmp_path).output
    wrong = call("export", "tyo", "--to", "moodle", "--course", course)
    assert "does not know the assignment 'tyo'" in wrong.output
    (course / "gradebook.db").unlink()
    gone = call("export", LESSON, "--to", "moodle", "--course", course)
    assert (gone.exit_code, f"generate_assignment {LESSON}" in gone.output) == (2, True)
    assert not (course / "gradebook.db").exists()
    assert not list(course.glob("*.csv"))
