"""Grades given by hand when points change, or the submission does, or nothing."""

import csv
import json
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from tests.classroom import LESSON, RELEASED, copy_course, notebook, run_command, to_bytes
from tests.classroom.notebooks import place_of
from tests.classroom.solutions import BMM
from tests.cli.conftest import call

WRITTEN = ("style_weight", "own_picture")
GIVEN = {"style_weight": 2.0, "own_picture": 1.5, "check-gram_matrix": 3.0}
NAME = f"{LESSON}.ipynb"


def opened(course: Path) -> Gradebook:
    """The course's gradebook."""
    return Gradebook(f"sqlite:///{course / 'gradebook.db'}", "gans-and-style-transfer")


def answer(course: Path, text: str) -> None:
    """Hand in all exercises and both answers."""
    content = notebook(BMM)
    for name in WRITTEN:
        content["cells"][place_of(content, name)]["source"] = text
    folder = course / "submitted" / "anna" / LESSON
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NAME).write_bytes(to_bytes(content))


def by_hand(course: Path, given: Mapping[str, float], comment: str | None = None) -> None:
    """Grade as formgrader does."""
    with opened(course) as gradebook:
        for name, score in given.items():
            grade = gradebook.find_grade(name, LESSON, LESSON, "anna")
            grade.manual_score, grade.needs_manual_grade = score, False
        if comment:
            found = gradebook.find_comment("style_weight", LESSON, LESSON, "anna")
            found.manual_comment = comment
        gradebook.db.commit()


def lower_points(course: Path) -> None:
    """Let one answer be worth 1 instead of 2 points, and one exercise 2 instead of 3."""
    path = course / "solutions" / LESSON / NAME
    content = json.loads(path.read_text(encoding="utf-8"))
    for name, points in (("style_weight", 1), ("check-gram_matrix", 2)):
        content["cells"][place_of(content, name)]["metadata"]["nbgrader"]["points"] = points
    path.write_bytes(to_bytes(content))
    done = run_command("nbgrader", "generate_assignment", LESSON, course=course)
    assert done.returncode == 0, done.stderr


def grade_again(course: Path) -> None:
    """Press formgrader's buttons."""
    config: Config = PyFileConfigLoader("nbgrader_config.py", path=str(course)).load_config()
    config.CourseDirectory.root = str(course)
    formgrader = NbGraderAPI(config=config)
    for step in (formgrader.autograde, formgrader.generate_feedback):
        done = step(LESSON, "anna", force=True)
        assert done["success"], done["log"]


def due(course: Path) -> set[str]:
    """The cells that nbgrader calls due."""
    with opened(course) as gradebook:
        (mine,) = gradebook.find_submission(LESSON, "anna").notebooks
        return {grade.name for grade in mine.grades if grade.needs_manual_grade}


def head(course: Path) -> str:
    """The first line and the table of the student's page."""
    page = (course / "feedback" / "anna" / LESSON / f"{LESSON}.html").read_text(encoding="utf-8")
    return page.partition('<p class="total">')[2].partition("</header>")[0]


@pytest.fixture(scope="module")
def template(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with answers that are graded by hand."""
    folder = tmp_path_factory.mktemp("by-hand") / "course"
    course = copy_course(released, folder)
    answer(course, "As heavy as the content is not.")
    grade_again(course)
    assert due(course) == set(WRITTEN)
    assert "8 of 12 points</strong>, so far: some answers are still to be graded" in head(course)
    by_hand(course, GIVEN, "Well put.")
    return course


@pytest.fixture
def course(template: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return copy_course(template, tmp_path / "course")


def test_nothing_is_due_again_where_nothing_changed(course: Path) -> None:
    """The page says the final score, and no more; also where all is graded anew."""
    for _ in range(2):
        grade_again(course)
        assert due(course) == set()
        assert "11.5 of 12 points</strong></p>" in head(course)
        assert " to be " not in head(course)
        shutil.rmtree(course / "results")


def test_nothing_is_due_again_for_a_renamed_notebook(course: Path) -> None:
    """Nbgrader enters zeros where a name is missing, which would hide what was due."""
    folder = course / "submitted" / "anna" / LESSON
    os.rename(folder / NAME, folder / "hw.ipynb")
    with opened(course) as gradebook:
        gradebook.find_grade("own_picture", LESSON, LESSON, "anna").needs_manual_grade = True
        gradebook.db.commit()
    grade_again(course)
    assert due(course) == {"own_picture"}
    assert "11.5 of 12 points" in head(course)


def test_another_submission_is_to_be_looked_at(course: Path) -> None:
    """The grades count until then, and the page says that they may change."""
    answer(course, "Another answer.")
    grade_again(course)
    assert due(course) == set(GIVEN)
    assert "11.5 of 12 points</strong>, so far: a grade is to be looked at again" in head(course)
    assert "1.5 of 2, to be looked at again" in head(course)
    by_hand(course, GIVEN)
    grade_again(course)
    assert due(course) == set()


def test_unknown_past_is_to_be_looked_at(course: Path) -> None:
    """Where the graded notebook is gone, nobody knows what the grades were given for."""
    shutil.rmtree(course / "autograded")
    grade_again(course)
    assert due(course) == set(GIVEN)


def test_answer_that_was_taken_back(course: Path) -> None:
    """An answer as it was released gets nothing without anybody, but a hand grade stays."""
    shutil.copy(RELEASED, course / "submitted" / "anna" / LESSON / NAME)
    grade_again(course)
    assert due(course) == set(GIVEN)


@pytest.fixture(scope="module", params=["autograder", "nbgrader"])
def lowered(
    request: pytest.FixtureRequest, template: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, str]:
    """The course after the points were lowered and it was graded again, and what was said."""
    course = copy_course(template, tmp_path_factory.mktemp("lowered") / "course")
    lower_points(course)
    if request.param == "autograder":
        done = run_command("autograder", "grade", LESSON, course=course)
    else:
        done = run_command("nbgrader", "autograde", LESSON, "--force", course=course)
        run_command("nbgrader", "generate_feedback", LESSON, "--force", course=course)
    assert done.returncode == 0, done.stderr
    return course, done.stderr


def test_more_than_the_maximum_is_the_maximum(lowered: tuple[Path, str]) -> None:
    """It is to be looked at again; what is no more than the maximum is not."""
    course, _ = lowered
    with opened(course) as gradebook:
        grades = {name: gradebook.find_grade(name, LESSON, LESSON, "anna") for name in GIVEN}
        scores = {name: grade.score for name, grade in grades.items()}
    assert scores == {"style_weight": 1, "own_picture": 1.5, "check-gram_matrix": 2}
    assert due(course) == {"style_weight", "check-gram_matrix"}


def test_what_was_given_is_not_lost(lowered: tuple[Path, str]) -> None:
    """A line says whose grade of what, and a comment keeps the number, beside an older one."""
    course, said = lowered
    assert "anna, style_weight: 2 points were given by hand and the cell is worth 1" in said
    assert "anna, check-gram_matrix: 3 points were given by hand and the cell is worth 2" in said
    with opened(course) as gradebook:
        comments = [
            gradebook.find_comment(name, LESSON, LESSON, "anna").comment
            for name in ("style_weight", "gram_matrix", "own_picture")
        ]
    assert comments == [
        "Well put.\n\n2 points were given; 1 is the most now.",
        "3 points were given; 2 is the most now.",
        None,
    ]


def test_all_say_the_same(lowered: tuple[Path, str]) -> None:
    """Page, report and each export have the gradebook's sum, which is not above the maximum."""
    course, _ = lowered
    for arguments in (
        ("report", LESSON),
        ("export", LESSON, "--to", "moodle"),
        ("export", LESSON, "--to", "canvas"),
    ):
        assert call(*arguments, "--course", course).exit_code == 0
    done = run_command("nbgrader", "export", course=course)
    assert done.returncode == 0, done.stderr
    with opened(course) as gradebook:
        found = gradebook.find_submission(LESSON, "anna")
        assert (found.score, found.max_score) == (9.5, 10)
    assert "9.5 of 10 points</strong>, so far: a grade is to be looked at again" in head(course)
    assert "still to be graded" not in head(course)
    report = (course / "reports" / f"{LESSON}.html").read_text(encoding="utf-8")
    assert 'data-value="9.5">9.5*</td>' in report
    assert "A grade given by hand is to be looked at again." in report
    assert "An answer is still to be graded" not in report
    assert (course / f"{LESSON}-moodle.csv").read_text(encoding="utf-8").endswith(",anna,,9.5\n")
    canvas = (course / f"{LESSON}-canvas.csv").read_text(encoding="utf-8")
    assert re.search(r"Points Possible,,,,,10\n.*,9\.5\n$", canvas, re.DOTALL)
    with (course / "grades.csv").open(encoding="utf-8") as file:
        (row,) = [one for one in csv.DictReader(file) if one["assignment"] == LESSON]
    assert (float(row["score"]), float(row["max_score"])) == (9.5, 10)


def test_it_is_said_once(lowered: tuple[Path, str], tmp_path: Path) -> None:
    """Grading again adds nothing to the comment; once looked at, the grade is final."""
    course = copy_course(lowered[0], tmp_path / "course")
    grade_again(course)
    assert due(course) == {"style_weight", "check-gram_matrix"}
    by_hand(course, {"style_weight": 0.5, "check-gram_matrix": 2})
    grade_again(course)
    assert due(course) == set()
    assert "9 of 10 points</strong></p>" in head(course)
    with opened(course) as gradebook:
        comment = gradebook.find_comment("style_weight", LESSON, LESSON, "anna").comment
    assert comment.count("points were given") == 1
