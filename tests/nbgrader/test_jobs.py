"""A class that is graded in processes of this machine, `--jobs`."""

import json
import os
import signal
import time
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from tests.classroom import LESSON, copy_course, hand_in, pupils, run_command
from tests.nbgrader.clusters import (
    CLASS,
    children,
    ended,
    grade,
    results,
    slow_class,
    until,
    workers_of,
)

MIXED = ("anna", "noor", "emil", "emma", "goran")


def without_times(course: Path) -> dict[str, Any]:
    """What was found of each student, but for how long it took and when."""
    found = {}
    for path in results(course):
        one = json.loads(path.read_text(encoding="utf-8"))
        del one["run"]["seconds"], one["run"]["started"]
        for exercise in one["exercises"]:
            for check in exercise["checks"]:
                del check["seconds"]
        found[one["student"]] = one
    return found


def has_graded(course: Path, count: int) -> None:
    """Wait until so many results are there."""
    until(lambda: len(results(course)) >= count)


def scores(course: Path) -> dict[str, float]:
    """What stands in the gradebook."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "gans-and-style-transfer") as gradebook:
        return {one.student.id: one.score for one in gradebook.assignment_submissions(LESSON)}


def test_results_are_those_of_the_usual_way(released: Path, tmp_path: Path) -> None:
    """Whoever grades, and whatever was handed in; and nothing is left."""
    usual, ours = (copy_course(released, tmp_path / name) for name in ("usual", "ours"))
    for course in (usual, ours):
        hand_in(course, pupils(*MIXED))
    assert run_command("autograder", "grade", LESSON, course=usual).returncode == 0
    status, students, said = ended(grade(ours, "--jobs", "2"))
    assert (status, students, said) == (0, sorted(MIXED), "")
    assert without_times(ours) == without_times(usual)
    assert scores(ours) == scores(usual)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["ours", "usual"]
    pages = [course / "feedback/anna" / LESSON / f"{LESSON}.html" for course in (usual, ours)]
    assert all(page.is_file() for page in pages)


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted(released: Path, tmp_path: Path, number: int) -> None:
    """It ends at once and leaves nothing, as by Ctrl-C; the next run grades what is missing."""
    course = slow_class(released, tmp_path / "course")
    run = grade(course, "--jobs", "2")
    until(lambda: results(course))
    before = [*workers_of(run), *(one for each in workers_of(run) for one in children(each))]
    if number == signal.SIGINT:
        os.killpg(run.pid, number)
    else:
        os.kill(run.pid, number)
    status, students, said = ended(run)
    assert (status, students) == (128 + number, [])
    assert said.startswith("Stopped by ")
    assert said.count("\n") == 1
    until(lambda: not any(Path(f"/proc/{each}").exists() for each in before))
    assert [each.name for each in tmp_path.iterdir()] == ["course"]
    assert 0 < len(results(course)) < len(CLASS)
    assert ended(grade(course, "--jobs", "1")) == (0, sorted(CLASS), "")


@pytest.mark.slow
def test_killed_worker(released: Path, tmp_path: Path) -> None:
    """What it had begun is graded by another one, and all exactly once."""
    course = slow_class(released, tmp_path / "course")
    run = grade(course, "--jobs", "2")
    for count in (1, 3):
        has_graded(course, count)
        time.sleep(0.3)
        os.kill(until(lambda: workers_of(run))[0], signal.SIGKILL)
    assert ended(run) == (0, sorted(CLASS), "")
    assert sorted(scores(course)) == sorted(CLASS)
    assert [each.name for each in tmp_path.iterdir()] == ["course"]


@pytest.mark.slow
def test_killed_again_and_again(released: Path, tmp_path: Path) -> None:
    """Whoever stays is named, and what is entered stays."""
    course = slow_class(released, tmp_path / "course")
    run = grade(course, "--jobs", "1", "--student", "anna", "--student", "emil")
    killed: set[int] = set()
    while run.poll() is None:
        for each in set(workers_of(run)) - killed:
            time.sleep(0.2)
            os.kill(each, signal.SIGKILL)
            killed.add(each)
        time.sleep(0.02)
    status, students, said = ended(run)
    assert (status, students) == (2, [])
    assert said.count("killed again and again") == 2
    assert "anna: " in said
    assert "emil: " in said


@pytest.mark.slow
def test_one_student_and_one_exercise(released: Path, tmp_path: Path) -> None:
    """The other options mean the same."""
    course = copy_course(released, tmp_path / "course")
    hand_in(course, pupils("anna", "noor"))
    ended(grade(course, "--jobs", "1", "--student", "noor"))
    assert [path.parts[-3] for path in results(course)] == ["noor"]
    before = without_times(course)
    options = ("--student", "noor", "--exercise", "gram_matrix")
    assert ended(grade(course, "--jobs", "1", *options)) == (0, ["noor"], "")
    assert without_times(course) == before
    moment = json.loads(results(course)[0].read_text(encoding="utf-8"))["run"]["started"]
    assert ended(grade(course, "--jobs", "1")) == (0, ["anna", "noor"], "")
    after = {path.parts[-3]: json.loads(path.read_text("utf-8")) for path in results(course)}
    assert after["noor"]["run"]["started"] == moment
    assert ended(grade(course, "--jobs", "1", "--fresh"))[0] == 0
    again = {path.parts[-3]: json.loads(path.read_text("utf-8")) for path in results(course)}
    assert again["noor"]["run"]["started"] != moment
