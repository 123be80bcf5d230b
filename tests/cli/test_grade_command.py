"""``autograder grade``."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.classroom import LESSON, copy_course, pupils, run_command
from tests.cli.conftest import CLASS, call


def test_table_has_all_scores(graded: Path) -> None:
    """The table names every student and score, and says where feedback and results lie."""
    output = (graded / "output.txt").read_text(encoding="utf-8")
    for pupil in pupils(*CLASS):
        assert f"│ {pupil.name}" in output
        assert f"{pupil.score:g}/8" in output
    assert f"feedback: {graded / 'feedback'}" in output


def test_every_student_has_a_result(graded: Path) -> None:
    """Each submission has its result, one that is missing the notebook included."""
    for pupil in pupils(*CLASS):
        path = graded / "results" / pupil.name / LESSON / f"{LESSON}.json"
        assert json.loads(path.read_text(encoding="utf-8"))["score"] == pupil.score


def test_gradebook_has_the_scores(graded: Path) -> None:
    """Nbgrader's gradebook has what the table shows, also a zero for what was not there."""
    with sqlite3.connect(graded / "gradebook.db") as database:
        rows = database.execute("SELECT student_id, id FROM submitted_assignment").fetchall()
        scores = {student: _score(database, submission) for student, submission in rows}
    assert scores == {pupil.name: pupil.score for pupil in pupils(*CLASS)}


def _score(database: sqlite3.Connection, submission: str) -> float:
    query = (
        "SELECT SUM(auto_score) FROM grade JOIN submitted_notebook "
        "ON grade.notebook_id = submitted_notebook.id WHERE assignment_id = ?"
    )
    return float(database.execute(query, (submission,)).fetchone()[0])


def test_feedback_is_written(graded: Path) -> None:
    """Each student has a page, whether or not there was a notebook to grade."""
    pages = {path.parts[-3] for path in (graded / "feedback").rglob("*.html")}
    assert pages == set(CLASS)


def test_second_run_looks_up_and_fresh_grades_anew(graded: Path) -> None:
    """What has not changed is not graded again, unless it is asked for."""
    before = _started(graded)
    again = run_command("autograder", "grade", LESSON, "--json", course=graded)
    assert again.returncode == 0, again.stderr
    assert [json.loads(line)["student"] for line in again.stdout.splitlines()] == sorted(CLASS)
    assert _started(graded) == before
    fresh = run_command("autograder", "grade", LESSON, "--fresh", course=graded)
    assert fresh.returncode == 0, fresh.stderr
    assert not set(_started(graded)) & set(before)


def _started(course: Path) -> list[str]:
    paths = sorted((course / "results").rglob("*.json"))
    return [json.loads(path.read_text(encoding="utf-8"))["run"]["started"] for path in paths]


@pytest.mark.usefixtures("no_sandbox")
def test_unknown_assignment(handed_in: Path) -> None:
    """A name that is no assignment's ends with those that are."""
    done = call("grade", "tyo", "--course", handed_in)
    assert done.exit_code == 2
    assert "There is no assignment 'tyo'" in done.stderr
    assert LESSON in done.stderr


@pytest.mark.usefixtures("no_sandbox")
def test_folder_that_is_no_course(tmp_path: Path) -> None:
    """A folder without nbgrader's settings is not taken for a course."""
    done = call("grade", LESSON, "--course", tmp_path)
    assert done.exit_code == 2
    assert "has no nbgrader_config.py" in done.stderr


@pytest.fixture
def no_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that starts the sandbox, which takes seconds, fails."""
    monkeypatch.setattr("autograder.cli.grade.Zygote", None)


@pytest.mark.usefixtures("no_sandbox")
def test_class_that_has_handed_in_nothing(released: Path, tmp_path: Path) -> None:
    """An empty class is no success: the message says at once where submissions are looked for."""
    done = call("grade", LESSON, "--course", copy_course(released, tmp_path / "course"))
    assert done.exit_code == 2
    assert "Nobody has handed in" in done.stderr
    assert f"submitted/STUDENT/{LESSON}" in done.stderr


@pytest.mark.usefixtures("no_sandbox")
def test_student_who_has_handed_in_nothing(handed_in: Path) -> None:
    """The message names the student, and where to see who has."""
    done = call("grade", LESSON, "--student", "nobody", "--course", handed_in)
    assert done.exit_code == 2
    assert "there is no student nobody. What to do: see the names of the folders" in done.stderr


def test_submissions_in_another_folder(handed_in: Path) -> None:
    """Where the configuration says so, nbgrader is asked for the place before anything is said."""
    (handed_in / "submitted").rename(handed_in / "handed_in")
    config = handed_in / "nbgrader_config.py"
    line = 'c.CourseDirectory.submitted_directory = "handed_in"\n'
    config.write_text(config.read_text(encoding="utf-8") + line, encoding="utf-8")
    done = call("grade", LESSON, "--student", "nobody", "--course", handed_in)
    assert "Among those who have handed in" in done.stderr
    assert run_command("autograder", "grade", LESSON, course=handed_in).returncode == 0


def test_assignment_that_was_never_released(handed_in: Path) -> None:
    """Without a gradebook the message names the command that makes one."""
    (handed_in / "gradebook.db").unlink()
    done = call("grade", LESSON, "--course", handed_in)
    assert done.exit_code == 2
    assert f"nbgrader generate_assignment {LESSON}" in done.stderr
    assert not (handed_in / "gradebook.db").exists()


def test_gradebook_that_is_locked(handed_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A gradebook that another program writes to stops the run before anything is graded."""
    monkeypatch.setattr("autograder.nbgrader.gradebook._LOCK_SECONDS", 0.2)
    holder = sqlite3.connect(handed_in / "gradebook.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    done = call("grade", LESSON, "--course", handed_in)
    holder.close()
    assert done.exit_code == 2
    assert "database is locked" in done.stderr
    assert "Nothing was graded" in done.stderr


@pytest.mark.parametrize("name", ["results", "autograded", "feedback"])
def test_folder_that_cannot_be_written(handed_in: Path, name: str) -> None:
    """A folder that cannot be written to stops the run before anything is graded."""
    (handed_in / name).write_text("a file in its place", encoding="utf-8")
    done = call("grade", LESSON, "--course", handed_in)
    assert done.exit_code == 2
    assert f"{handed_in / name} cannot be written to" in done.stderr
