"""What a course sets in `nbgrader_config.py`, and the points of its gradebook, are kept to."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from autograder.checking.session import seed_of
from autograder.grading.sandboxed import Student
from tests.classroom import (
    LESSON,
    copy_course,
    hand_in,
    notebook,
    points_of,
    pupils,
    run_command,
    to_bytes,
    with_grading,
)
from tests.graded import outcomes_of, slice_of, zygote

COURSE = "gans-and-style-transfer"
COMMANDS = (("autograder", "grade", "--json"), ("nbgrader", "autograde"))
PRINTS = """\
def gram_matrix(features):
    print("of these inputs:", features.flatten()[0].item())
    rows = features.flatten(2)
    return rows @ rows.mT / features[0].numel()
"""


def inputs(log: str) -> list[str]:
    """The numbers that `PRINTS` was given."""
    found = re.findall(r"of these inputs: (\S+)", log)
    assert found
    return found


def graded(course: Path, *command: str) -> dict[str, Any]:
    """The results of the class after one of the commands, by student."""
    done = run_command(*command, LESSON, course=course)
    assert done.returncode == 0, done.stdout + done.stderr
    paths = sorted((course / "results").glob(f"*/{LESSON}/{LESSON}.json"))
    results = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    if "--json" in command:
        assert [json.loads(line) for line in done.stdout.splitlines()] == results
    return {result["student"]: result for result in results}


@pytest.fixture(scope="module")
def usual_log() -> str:
    """What `PRINTS` prints where the course's seed is the default."""
    with Student(zygote(), slice_of(notebook({"gram_matrix": PRINTS}))) as student:
        outcomes_of(student)
    return student.log


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_seed_of_the_course_decides_on_the_inputs(
    command: tuple[str, ...], released: Path, tmp_path: Path, usual_log: str
) -> None:
    """What is set is recorded, and submissions are called with other numbers for it."""
    course = copy_course(released, tmp_path / "course")
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write("\nc.GradeInSandbox.seed = 2026\n")
    handed_in = course / "submitted" / "anna" / LESSON / f"{LESSON}.ipynb"
    handed_in.parent.mkdir(parents=True)
    handed_in.write_bytes(to_bytes(notebook({"gram_matrix": PRINTS})))
    run = graded(course, *command)["anna"]["run"]
    assert run["course_seed"] == 2026
    assert set(run["seeds"].values()) == {
        seed_of(2026, LESSON, *each.split("/")) for each in run["seeds"]
    }
    assert set(inputs(run["log"])).isdisjoint(inputs(usual_log))


TWELVE = 12
"""What each exercise is worth in a course that has changed the points of all of them."""


@pytest.fixture
def other_points(released: Path, tmp_path: Path) -> Path:
    """A course whose released notebook gives as many points for each exercise."""
    course = copy_course(released, tmp_path / "course")
    path = course / "solutions" / LESSON / f"{LESSON}.ipynb"
    content = json.loads(path.read_text(encoding="utf-8"))
    for name in points_of():
        content = with_grading(content, f"check-{name}", points=TWELVE)
    path.write_bytes(to_bytes(content))
    done = run_command("nbgrader", "generate_assignment", LESSON, course=course)
    assert done.returncode == 0, done.stderr
    return course


@pytest.mark.slow
def test_scores_are_in_the_points_of_the_gradebook(other_points: Path) -> None:
    """The share that was earned of an exercise is earned of what the course gives for it."""
    hand_in(other_points, pupils("malik"))
    result = graded(other_points, "autograder", "grade")["malik"]
    with Gradebook(f"sqlite:///{other_points / 'gradebook.db'}", COURSE) as gradebook:
        (graded_one,) = gradebook.find_submission(LESSON, "malik").notebooks
        scores = {
            each.name.removeprefix("check-"): each.auto_score
            for each in graded_one.grades
            if each.max_score == TWELVE
        }
    shares = {one["name"]: one["score"] / one["points"] for one in result["exercises"]}
    assert scores == pytest.approx({name: TWELVE * share for name, share in shares.items()})
    assert points_of()["gram_matrix"] < scores["gram_matrix"] < TWELVE
