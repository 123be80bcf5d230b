"""A course of its own choices, from the build to the grades, and the next year's made from it."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from autograder.course import FILE, read_course
from tests import toy, warm
from tests.classroom.solutions import BMM
from tests.cli.conftest import call

LESSON = toy.LESSON
CHOICES = """\
# Ours
seed = 4711          # of this year

[penalty]
percent_per_day = 10

[lessons.toy]
due = 2026-12-06T23:59:00+03:00
leave_out = ["gram_matrix"]
points = { content_loss = 5, "style_loss/value" = 1.25, style_weight = 3 }
"""
WRONG = {
    "content_loss": "def content_loss(features, target):\n    return (features - target).sum()"
}


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``autograder`` or ``nbgrader`` in a project of its own."""
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return warm.run(
        [Path(sys.executable).with_name(arguments[0]), *arguments[1:]],
        cwd=root,
        env={**toy.real(), "PYTHONPATH": str(root), "PATH": tools, "COLUMNS": "160"},
    )


def carry_out(root: Path, *arguments: str) -> str:
    """Run a command that has to work."""
    found = run(root, *arguments)
    assert found.returncode == 0, found.stdout + found.stderr
    return found.stdout


@pytest.fixture(autouse=True)
def _no_course_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that is called in this process says which course is used from then on."""
    monkeypatch.setattr("autograder.course._used", [])


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy course as a project with choices, built, released and handed in."""
    root = tmp_path_factory.mktemp("own") / "course"
    toy.as_project(root)
    (root / FILE).write_text(CHOICES, encoding="utf-8")
    carry_out(root, "autograder", "build")
    carry_out(root, "nbgrader", "generate_assignment", LESSON)
    released = root / "assignments" / LESSON / f"{LESSON}.ipynb"
    for student, time, work in (
        ("anna", "2026-12-06 20:00:00 UTC", BMM),
        ("emil", "2026-12-07 21:00:00 UTC", {**BMM, **WRONG}),
    ):
        place = root / "submitted" / student / LESSON
        place.mkdir(parents=True)
        notebook = json.loads(released.read_text(encoding="utf-8"))
        for cell in notebook["cells"]:
            name = cell["metadata"].get("nbgrader", {}).get("grade_id")
            cell["source"] = work.get(name, cell["source"])
        (place / f"{LESSON}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
        (place / "timestamp.txt").write_text(time, encoding="utf-8")
    return root


def cells_of(root: Path, folder: str) -> list[dict[str, Any]]:
    """The cells of a built notebook."""
    path = root / folder / LESSON / f"{LESSON}.ipynb"
    cells: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return cells


def test_the_notebook_gives_what_is_left_out(project: Path) -> None:
    """It is solved, says so, and has no test cell; points are those of the course."""
    cells = cells_of(project, "assignments")
    given = [number for number, cell in enumerate(cells)
             if "def gram_matrix" in "".join(cell["source"])]  # fmt: skip
    assert len(given) == 1
    assert "nbgrader" not in cells[given[0]]["metadata"]
    assert "NotImplementedError" not in "".join(cells[given[0]]["source"])
    assert "you are given `gram_matrix`" in "".join(cells[given[0] - 1]["source"])
    assert not any("check(gram_matrix)" in "".join(cell["source"]) for cell in cells)
    marks = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    points = {one["grade_id"]: one["points"] for one in marks if one.get("grade")}
    assert points["check-content_loss"] == 5
    assert points["style_weight"] == 3
    assert "check-gram_matrix" not in points


def test_the_public_checks_do_without_it(project: Path) -> None:
    """The students' file has the checks of the course, and the stored values keep the others."""
    text = (project / "assignments" / LESSON / f"{LESSON}_checks.py").read_text(encoding="utf-8")
    assert "_checks_of_content_loss" in text
    assert "_checks_of_gram_matrix" not in text
    for name in ("expected_values.json", "known_results.json"):
        ours, theirs = (
            json.loads((root / "lessons" / LESSON / name).read_text(encoding="utf-8"))
            for root in (project, toy.ROOT)
        )
        assert ours.keys() == theirs.keys()


def test_it_is_verified_as_it_is(project: Path) -> None:
    """Everything is as it should be, on the seed of the course."""
    said = carry_out(project, "autograder", "verify", "--no-artifacts", "--lesson", LESSON)
    assert "All is as it should be." in said
    carry_out(project, "autograder", "build", "--check")


def test_it_is_graded_as_it_is(project: Path) -> None:
    """Points, due date, penalty and seed are the course's, for `autograder` and for nbgrader."""
    carry_out(project, "autograder", "grade", LESSON)
    carry_out(project, "nbgrader", "export")
    with (project / "grades.csv").open(encoding="utf-8") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    result = json.loads((project / "results" / "anna" / LESSON / f"{LESSON}.json").read_text())
    assert result["run"]["course_seed"] == 4711
    points = {one["name"]: (one["score"], one["points"]) for one in result["exercises"]}
    assert points["content_loss"] == (5, 5)
    assert "gram_matrix" not in points
    assert rows["anna"]["duedate"] == "2026-12-06 20:59:00"
    full = sum(possible for _, possible in points.values())
    assert float(rows["anna"]["raw_score"]) == full
    assert float(rows["anna"]["max_score"]) == full + 3 + 2  # two written answers
    assert float(rows["anna"]["late_submission_penalty"] or 0) == 0
    # A day and a minute late: two days have begun.
    raw = float(rows["emil"]["raw_score"])
    assert 0 < raw < full
    penalty = float(rows["emil"]["late_submission_penalty"])
    assert penalty == pytest.approx(0.2 * float(rows["emil"]["max_score"]))
    carry_out(project, "nbgrader", "autograde", LESSON, "--student", "emil", "--force")
    carry_out(project, "nbgrader", "export")
    with (project / "grades.csv").open(encoding="utf-8") as file:
        again = {row["student_id"]: row for row in csv.DictReader(file)}
    assert again == rows


def test_a_single_notebook_has_the_points_and_not_the_seed(project: Path) -> None:
    """What `check` shows may be quoted to a student: it is not of the course's hidden inputs."""
    path = f"submitted/anna/{LESSON}/{LESSON}.ipynb"
    result = json.loads(carry_out(project, "autograder", "check", path, "--json"))
    assert result["run"]["course_seed"] == 0
    points = {one["name"]: one["points"] for one in result["exercises"]}
    assert points["content_loss"] == 5
    assert "gram_matrix" not in points


def test_it_is_shown(project: Path) -> None:
    """All that was chosen, in words and for a script."""
    said = carry_out(project, "autograder", "course", "show")
    assert "seed: 4711" in said
    assert "10 % of the points for each day" in said
    assert "2026-12-06 23:59 +0300" in said
    assert re.search(r"gram_matrix.*given", said)
    found = json.loads(carry_out(project, "autograder", "course", "show", "--json"))
    assert found["lessons"][LESSON]["points"]["content_loss"] == 5
    assert found["lessons"][LESSON]["leave_out"] == ["gram_matrix"]


@pytest.mark.slow
def test_next_year(project: Path, tmp_path: Path) -> None:
    """The same choices and comments, another seed, no date, no student, and it grades at once."""
    new = tmp_path / "next"
    said = carry_out(project, "autograder", "course", "new", str(new), "--from", ".")
    course = read_course(new)
    assert course.seed not in (0, 4711)
    assert f"seed {course.seed}" in said
    assert course.of(LESSON).due is None
    assert course.of(LESSON).leave_out == {"gram_matrix"}
    text = (new / FILE).read_text(encoding="utf-8")
    assert "# Ours" in text
    assert "# of this year" in text
    for name in ("submitted", "results", "gradebook.db", "autograded", "grades.csv"):
        assert not (new / name).exists()
        assert not (project / name).exists() or name in said
    carry_out(new, "autograder", "build", "--check")
    carry_out(new, "nbgrader", "generate_assignment", LESSON)
    shutil.copytree(project / "submitted" / "anna", new / "submitted" / "anna")
    carry_out(new, "autograder", "grade", LESSON, "--quiet")
    result = json.loads((new / "results" / "anna" / LESSON / f"{LESSON}.json").read_text())
    assert result["run"]["course_seed"] == course.seed
    assert result["score"] == result["points"]


def test_a_seed_in_nbgraders_configuration_does_not_go_along(tmp_path: Path) -> None:
    """It would count before that of the file."""
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    line = "c.GradeInSandbox.seed = 99\n"
    (old / "nbgrader_config.py").write_text(f"c = get_config()\n{line}", encoding="utf-8")
    assert call("course", "new", new, "--from", old).exit_code == 0
    assert (new / "nbgrader_config.py").read_text("utf-8") == f"c = get_config()\n# {line}"


def test_what_can_be_no_next_course(tmp_path: Path) -> None:
    """One sentence each, and nothing is written."""
    old = tmp_path / "old"
    old.mkdir()
    assert "is no course" in call("course", "new", tmp_path / "new", "--from", old).stderr
    (old / "nbgrader_config.py").touch()
    (old / FILE).write_text("seed = 7", encoding="utf-8")
    same = call("course", "new", tmp_path / "new", "--from", old, "--seed", "7")
    assert "The seed 7 is that of" in same.stderr
    assert "is inside of" in call("course", "new", old / "new", "--from", old).stderr
    (tmp_path / "full" / "some").mkdir(parents=True)
    taken = call("course", "new", tmp_path / "full", "--from", old)
    assert taken.exit_code == 2
    assert "is there already" in taken.stderr
    assert not (tmp_path / "new").exists()


def test_another_courses_grader_is_refused(project: Path, tmp_path: Path) -> None:
    """Its checks would be taken without a word."""
    other = tmp_path / "other"
    shutil.copytree(project, other)
    path = other / "lessons" / LESSON / "checks" / "test_content_loss.py"
    path.write_text(path.read_text("utf-8") + "\n# another\n", encoding="utf-8")
    found = call("grade", LESSON, "--course", other)
    assert found.exit_code == 2
    assert "has checks of its own" in found.stderr
