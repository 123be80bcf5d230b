"""``autograder grade`` for one student, and for one exercise of a student."""

import json
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from tests.classroom import LESSON, copy_course, hand_in, pupils, run_command
from tests.cli.conftest import call


@pytest.fixture(scope="module")
def course(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course in which one of two students was graded, and got a grade by hand."""
    folder = copy_course(released, tmp_path_factory.mktemp("one") / "course")
    hand_in(folder, pupils("noor", "anna"))
    done = run_command("autograder", "grade", LESSON, "--student", "noor", course=folder)
    assert done.returncode == 0, done.stderr
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}", "gans-and-style-transfer") as gradebook:
        grade = gradebook.find_grade("check-content_loss", LESSON, LESSON, "noor")
        grade.manual_score, grade.needs_manual_grade = 1.25, False
        gradebook.db.commit()
    return folder


def result_of(course: Path, student: str) -> Path:
    """Where a result is kept."""
    return course / "results" / student / LESSON / f"{LESSON}.json"


def test_only_the_student_is_graded(course: Path) -> None:
    """Nobody else has a result."""
    assert result_of(course, "noor").is_file()
    assert not result_of(course, "anna").exists()


def test_exercise_alone_is_graded_anew(course: Path) -> None:
    """Other exercises keep their results, and a hand grade stays as it was."""
    path = result_of(course, "noor")
    stored: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    for exercise in stored["exercises"]:
        for check in exercise["checks"]:
            check["seconds"] = 77.0
    path.write_text(json.dumps(stored), encoding="utf-8")
    options = ("--student", "noor", "--exercise", "gram_matrix")
    done = run_command("autograder", "grade", LESSON, *options, course=course)
    assert done.returncode == 0, done.stderr
    assert "Graded anew: gram_matrix. All other results are as they were." in done.stdout
    after = json.loads(path.read_text(encoding="utf-8"))
    anew = {
        exercise["name"]
        for exercise in after["exercises"]
        if all(check["seconds"] != 77 for check in exercise["checks"])
    }
    assert anew == {"gram_matrix"}
    assert after["score"] == stored["score"]
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "gans-and-style-transfer") as gradebook:
        grade = gradebook.find_grade("check-content_loss", LESSON, LESSON, "noor")
        assert (grade.manual_score, grade.needs_manual_grade) == (1.25, False)


def test_exercise_of_somebody_without_a_result(course: Path) -> None:
    """There is nothing that the rest could be taken from."""
    options = ("--student", "anna", "--exercise", "gram_matrix")
    done = run_command("autograder", "grade", LESSON, *options, course=course)
    assert done.returncode == 2
    assert "there is no result of it yet" in done.stderr
    assert not result_of(course, "anna").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--exercise", "gram_matrix"), "expected --student with it"),
        (("--student", "nobody"), "there is no student nobody"),
    ],
)
def test_wrong_call(course: Path, options: tuple[str, ...], said: str) -> None:
    """One sentence, and nothing is graded."""
    done = call("grade", LESSON, *options, "--course", course)
    assert done.exit_code == 2
    assert said in done.stderr
    assert "What to do: " in done.stderr
