"""What people have decided survives grading anew."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from tests.classroom import LESSON, copy_course, hand_in, pupils, run_command
from tests.cli.conftest import call

_PENALTY = """\
from nbgrader.plugins import BasePlugin


class TwoPoints(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return 2.0
"""


@pytest.fixture(scope="module")
def late(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graded course with a due date, a penalty of two points and one late submission."""
    folder = copy_course(released, tmp_path_factory.mktemp("late") / "course")
    (folder / "penalty.py").write_text(_PENALTY, encoding="utf-8")
    with (folder / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write('\nc.AssignLatePenalties.plugin_class = "penalty.TwoPoints"\n')
    hand_in(folder, pupils("anna", "malik"))
    for name, hour in (("anna", 11), ("malik", 13)):
        stamp = folder / "submitted" / name / LESSON / "timestamp.txt"
        stamp.write_text(f"2026-01-02 {hour}:00:00 UTC", encoding="utf-8")
    with opened(folder) as gradebook:
        gradebook.find_assignment(LESSON).duedate = datetime(2026, 1, 2, 12, tzinfo=UTC).replace(
            tzinfo=None
        )
        gradebook.db.commit()
    grade(folder)
    return folder


def opened(folder: Path) -> Gradebook:
    """The course's gradebook."""
    return Gradebook(f"sqlite:///{folder / 'gradebook.db'}", "gans-and-style-transfer")


def grade(folder: Path, *options: str) -> None:
    """Grade the class."""
    done = run_command("autograder", "grade", LESSON, *options, course=folder)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def exported(late: Path) -> dict[str, dict[str, str]]:
    """What `nbgrader export` writes after a hand grade and grading anew, by student."""
    with opened(late) as gradebook:
        by_hand = gradebook.find_grade("style_weight", LESSON, LESSON, "malik")
        by_hand.manual_score, by_hand.needs_manual_grade = 1.5, False
        raised = gradebook.find_grade("check-gram_matrix", LESSON, LESSON, "malik")
        raised.manual_score = 2.5
        comment = gradebook.find_comment("style_weight", LESSON, LESSON, "malik")
        comment.manual_comment = "And why?"
        gradebook.db.commit()
    grade(late, "--fresh")
    done = run_command("nbgrader", "export", course=late)
    assert done.returncode == 0, done.stderr
    with (late / "grades.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["assignment"] == LESSON]
    return {row["student_id"]: row for row in rows}


def test_hand_grades_and_penalties_survive(exported: dict[str, dict[str, str]], late: Path) -> None:
    """The sum, the penalty and the final score are right after grading anew, comment included."""
    malik, anna = exported["malik"], exported["anna"]
    # Of 8 points of the checks, 2 for the Gram matrix; 2.5 and 1.5 were given by hand.
    assert float(malik["raw_score"]) == 9
    assert float(malik["late_submission_penalty"]) == 2
    assert float(malik["score"]) == 7
    assert float(malik["max_score"]) == 12
    assert (float(anna["raw_score"]), float(anna["late_submission_penalty"] or 0)) == (8, 0)
    with opened(late) as gradebook:
        comment = gradebook.find_comment("style_weight", LESSON, LESSON, "malik")
        assert comment.comment == "And why?"


def test_feedback_report_and_export_say_the_same(
    exported: dict[str, dict[str, str]], late: Path
) -> None:
    """The final score is one number, wherever it stands."""
    for arguments in (("report", LESSON), ("export", LESSON, "--to", "moodle")):
        assert call(*arguments, "--course", late).exit_code == 0
    score = f"{float(exported['malik']['score']):g}"
    page = (late / "feedback" / "malik" / LESSON / f"{LESSON}.html").read_text(encoding="utf-8")
    assert f"{score} of 12 points</strong>, after 2 taken off for handing in late" in page
    report = (late / "reports" / f"{LESSON}.html").read_text(encoding="utf-8")
    assert f'data-value="{float(score)}">{score}</td>' in report
    moodle = (late / f"{LESSON}-moodle.csv").read_text(encoding="utf-8")
    assert f",malik,,{score}\n" in moodle.replace("\r", "")
