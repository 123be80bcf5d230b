"""What nbgrader's own commands make of a class with the autograder's parts in place."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI

from autograder import project
from tests.classroom import LESSON, pupils, run_command
from tests.nbgrader.conftest import CLASS

ScoreOf = Callable[[str], float]


def graded(course: Path, student: str) -> list[dict[str, Any]]:
    """The cells of a student's graded notebook."""
    path = course / "autograded" / student / LESSON / f"{LESSON}.ipynb"
    cells: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return cells


@pytest.mark.parametrize("student", CLASS)
def test_score_is_the_declared_one(student: str, score_of: ScoreOf) -> None:
    """Every submission gets the score that it deserves, whatever was done to its cells."""
    (pupil,) = pupils(student)
    assert score_of(student) == pupil.score


def test_release_is_what_was_built(course: Path) -> None:
    """`nbgrader generate_assignment` makes what `autograder build` made, to the byte."""
    released = Path("assignments", LESSON, f"{LESSON}.ipynb")
    assert (course / released).read_bytes() == (project.ROOT / released).read_bytes()


def test_points_are_the_gradebooks(gradebook: Gradebook) -> None:
    """Points edited in a notebook's metadata change nothing."""
    submission = gradebook.find_submission(LESSON, "paulina")
    assert submission.max_score == 12


def test_nothing_is_left_to_grade_by_hand(gradebook: Gradebook) -> None:
    """Every test cell has a score, also where the cell was deleted or the file unreadable."""
    submissions = gradebook.assignment_submissions(LESSON)
    assert {one.student.id: one.needs_manual_grade for one in submissions} == dict.fromkeys(
        CLASS, False
    )


def test_hidden_checks_stay_hidden(course: Path) -> None:
    """Nothing of the checks or the reference is in what nbgrader writes."""
    paths = list((course / "autograded").rglob("*.ipynb"))
    assert {path.parts[-3] for path in paths} == set(CLASS)
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert "def scenario" not in text
        assert "BEGIN SOLUTION" not in text


def test_report_and_number_are_the_cells_output(course: Path) -> None:
    """The test cell shows the report, as text and as a card, then the score for nbgrader."""
    (cell,) = [
        one for one in graded(course, "malik") if "check-gram_matrix" in str(one["metadata"])
    ]
    report, number = cell["outputs"]
    assert "gram_matrix: 2 of 3 points" in "".join(report["data"]["text/plain"])
    assert "2 of 3 points</strong>" in "".join(report["data"]["text/html"])
    assert "".join(number["data"]["text/plain"]) == "2.0"


def test_outputs_kept_are_text_and_pictures(course: Path) -> None:
    """Of a student's saved outputs no HTML, script or vector graphics stays."""
    cells = [cell for cell in graded(course, "kavya") if "check-" not in str(cell["metadata"])]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    kinds = {kind for output in outputs for kind in output.get("data", {})}
    assert kinds == {"text/plain", "image/png"}
    assert "<script>" not in json.dumps(outputs)


def test_links_are_set_aside(course: Path) -> None:
    """A link beside a notebook reaches neither autograded/ nor feedback/."""
    assert (course / "set_aside" / "submitted" / "радж" / LESSON / "notes.txt").is_symlink()
    done = run_command("nbgrader", "generate_feedback", LESSON, "--student=радж", course=course)
    assert done.returncode == 0, done.stderr
    for step in ("submitted", "autograded", "feedback"):
        assert (course / step / "радж" / LESSON).is_dir()
    assert not list(course.glob(f"*/радж/{LESSON}/notes.txt"))


def test_unreadable_file_says_so(course: Path) -> None:
    """In place of a file that is no notebook stands a cell that tells what was wrong."""
    assert any(
        "text that is not JSON" in "".join(cell["source"]) for cell in graded(course, "arno")
    )


def test_feedback_is_written_for_all(course: Path) -> None:
    """`nbgrader generate_feedback` makes a page for each student, with the report in it."""
    done = run_command("nbgrader", "generate_feedback", LESSON, course=course)
    assert done.returncode == 0, done.stderr
    pages = {path.parts[-3]: path for path in (course / "feedback").rglob("*.html")}
    assert set(pages) == set(CLASS)
    assert "gram_matrix</strong>: <strong>2 of 3 points" in pages["malik"].read_text(
        encoding="utf-8"
    )


def test_export_has_all_scores(course: Path) -> None:
    """`nbgrader export` writes each student's score."""
    done = run_command("nbgrader", "export", course=course)
    assert done.returncode == 0, done.stderr
    with (course / "grades.csv").open(encoding="utf-8") as file:
        scores = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert scores == {pupil.name: pupil.score for pupil in pupils(*CLASS)}


def test_formgraders_button_gives_the_same_score(
    formgrader: NbGraderAPI, gradebook: Gradebook, score_of: ScoreOf
) -> None:
    """A score that is not right is, after grading again through nbgrader's Python interface."""
    gradebook.find_grade("check-gram_matrix", LESSON, LESSON, "malik").auto_score = 0
    gradebook.db.commit()
    done = formgrader.autograde(LESSON, "malik", force=True)
    assert done["success"], done["log"]
    assert score_of("malik") == pupils("malik")[0].score


def test_score_by_hand_survives_grading_again(
    formgrader: NbGraderAPI, gradebook: Gradebook, score_of: ScoreOf
) -> None:
    """What an instructor has entered by hand counts after grading again as well."""
    grade = gradebook.find_grade("check-gram_matrix", LESSON, LESSON, "nadia")
    grade.manual_score = 1.5
    gradebook.db.commit()
    done = formgrader.autograde(LESSON, "nadia", force=True)
    assert done["success"], done["log"]
    assert score_of("nadia") == 6.5
    grade.manual_score = None
    gradebook.db.commit()
