"""``autograder explain``."""

import json
from pathlib import Path

import pytest

from tests.classroom import LESSON, pupils
from tests.cli.conftest import call


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook outside of a course."""
    (noor,) = pupils("noor")
    noor.hand_in(tmp_path_factory.mktemp("notebook") / "noor")
    return next(tmp_path_factory.getbasetemp().glob(f"notebook*/noor/{LESSON}.ipynb"))


def test_student_of_a_course(graded: Path) -> None:
    """The stored result is compared: what is shown is what the student got."""
    done = call("explain", "noor", LESSON, "--course", graded)
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("NOT FOR STUDENTS")
    assert "gram_matrix/division: failed, 0.5 points lost" in done.stdout
    assert "The same as in the stored result of " in done.stdout


def test_notebook_without_a_course(notebook: Path, tmp_path: Path) -> None:
    """With a page and scripts, if a folder for them is named."""
    done = call(
        "explain", notebook, LESSON, "--course", tmp_path, "--output", tmp_path / "why",
        "--check", "division",
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    assert "stored result" not in done.stdout
    assert (tmp_path / "why" / "gram_matrix-division" / "replay.py").is_file()
    assert f"written: {tmp_path / 'why' / 'explanation.html'}" in done.stderr


@pytest.mark.slow
def test_course_seed_counts_for_notebooks_too(notebook: Path, graded: Path) -> None:
    """What a student of this course shows has its hidden inputs, unless another seed is named."""
    own = call("explain", notebook, LESSON, "--course", graded, "--json")
    other = call("explain", notebook, LESSON, "--course", graded, "--json", "--seed", "5")
    first, second = json.loads(own.stdout), json.loads(other.stdout)
    assert (first["course_seed"], second["course_seed"]) == (0, 5)
    assert first["warning"].startswith("NOT FOR STUDENTS")
    assert first["scenarios"][0]["seed"] != second["scenarios"][0]["seed"]
    assert first["message"] == second["message"]


@pytest.mark.parametrize(
    ("who", "lesson", "said"),
    [
        ("nobody", LESSON, "nobody is no file, and no student who has handed in"),
        ("gone.ipynb", LESSON, "There is no file gone.ipynb."),
        ("noor", "tyo", "There is no assignment 'tyo'"),
        ("emma", LESSON, "there is nothing to explain"),
    ],
)
def test_wrong_call_is_one_sentence(graded: Path, who: str, lesson: str, said: str) -> None:
    """What was expected, what was found and what to do."""
    done = call("explain", who, lesson, "--course", graded)
    assert done.exit_code == 2
    assert said in done.stderr
    assert "What to do: " in done.stderr
    assert not done.stdout


def test_student_outside_of_a_course(tmp_path: Path) -> None:
    """A name alone needs a course."""
    done = call("explain", "noor", LESSON, "--course", tmp_path)
    assert done.exit_code == 2
    assert "has no nbgrader_config.py" in done.stderr
