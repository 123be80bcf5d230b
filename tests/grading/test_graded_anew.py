"""What is graded anew after a change, and what is looked up."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from autograder import project
from autograder.checking.lesson import lessons
from autograder.grading.grader import Grader
from autograder.grading.results import Result
from autograder.grading.shared import grade_or_look_up
from autograder.grading.submission import CourseSubmission
from autograder.project import snake_case
from tests.graded import zygote
from tests.grading.support import hashed

ROOT = project.ROOT
KEPT = "what was kept"


@pytest.fixture
def grader() -> Grader:
    """One of the grader that stands here."""
    return Grader(zygote=zygote())


@pytest.fixture
def handed_in(copy: Path) -> CourseSubmission:
    """A submission with all that is right."""
    notebook = copy / "toy.ipynb"
    notebook.write_bytes((ROOT / "solutions/toy/toy.ipynb").read_bytes())
    return CourseSubmission(
        assignment="toy", student="anna", path=notebook, result_path=copy / "results.json"
    )


def graded_anew(
    grader: Grader,
    handed_in: CourseSubmission,
    change: Callable[[], object],
    flags: Sequence[str] = (),
) -> tuple[set[str], Result]:
    """Which exercises are graded again after a change, and the result.

    Of a result in its file, every message is replaced: those of what is looked up come back. It may
    get flags besides.
    """
    first = grade_or_look_up(grader, handed_in).result
    kept = json.loads(handed_in.result_path.read_text(encoding="utf-8"))
    for exercise in kept["exercises"]:
        for check in exercise["checks"]:
            check["message"] = KEPT
    kept["flags"] = [{"code": code, "message": KEPT} for code in flags]
    handed_in.result_path.write_text(json.dumps(kept), encoding="utf-8")
    change()
    hashed()
    again = grade_or_look_up(grader, handed_in).result
    assert again.score == first.score == 8
    assert (again.run.key == first.run.key) == (again.run == first.run)
    in_file = json.loads(handed_in.result_path.read_text(encoding="utf-8"))
    assert in_file["run"]["key"] == again.run.key == grader.key(handed_in.load())
    return {
        one.name for one in again.exercises if any(check.message != KEPT for check in one.checks)
    }, again


def line_more(path: Path) -> Callable[[], object]:
    """Adds an empty comment to a file."""
    return lambda: path.write_text(path.read_text(encoding="utf-8") + "#\n", encoding="utf-8")


def test_without_a_change_a_result_is_looked_up(
    grader: Grader, handed_in: CourseSubmission
) -> None:
    """What stands in its file is what comes back."""
    assert graded_anew(grader, handed_in, lambda: None)[0] == set()


@pytest.mark.parametrize("folder", ["checks/test_", "variants/"])
@pytest.mark.parametrize("exercise", ["Normalization", "gram_matrix", "content_loss", "style_loss"])
def test_what_belongs_to_one_exercise_has_that_one_graded_anew(
    grader: Grader, handed_in: CourseSubmission, copy: Path, folder: str, exercise: str
) -> None:
    """And those that call it: how they are judged depends on whether it is right."""
    path = copy / "lessons/toy" / f"{folder}{snake_case(exercise)}.py"
    callers = {"gram_matrix": {"style_loss"}}.get(exercise, set())
    assert graded_anew(grader, handed_in, line_more(path))[0] == {exercise} | callers


@pytest.mark.parametrize(
    "name",
    [
        "autograder/errors.py",
        "reference/toy.py",
        "lessons/toy/lesson.toml",
        "lessons/toy/checks/carried_forward.py",
    ],
)
def test_what_belongs_to_all_has_all_graded_anew(
    grader: Grader, handed_in: CourseSubmission, copy: Path, name: str
) -> None:
    """The grader itself, the reference, the facts, what checks have in common."""
    everything = {one.name for one in grader.grade(handed_in.load()).exercises}
    assert graded_anew(grader, handed_in, line_more(copy / name))[0] == everything


def test_other_lessons_do_not_count(
    grader: Grader, handed_in: CourseSubmission, copy: Path
) -> None:
    """A check of another lesson changes nothing."""
    (other,) = set(lessons()) - {"toy"}
    check = next((copy / f"lessons/{other}/checks").glob("test_*.py"))
    assert graded_anew(grader, handed_in, line_more(check))[0] == set()


def test_checks_that_stand_elsewhere_have_all_graded_anew(
    grader: Grader, handed_in: CourseSubmission, copy: Path
) -> None:
    """Where an exercise's checks are not in its own module, nobody can tell whose they are."""
    module = copy / "lessons/toy/checks/test_content_loss.py"
    everything = {one.name for one in grader.grade(handed_in.load()).exercises}
    moved = module.with_name("test_more.py")
    assert graded_anew(grader, handed_in, lambda: module.rename(moved))[0] == everything


@pytest.mark.parametrize("flag", ["timeout", "crashed", "memory_limit", "unjudged_check"])
def test_no_flag_outlives_what_it_was_of(
    grader: Grader, handed_in: CourseSubmission, copy: Path, flag: str
) -> None:
    """A flag does not say which exercise it comes from: all are graded anew, and it is gone."""
    everything = {one.name for one in grader.grade(handed_in.load()).exercises}
    check = copy / "lessons/toy/checks/test_content_loss.py"
    anew, result = graded_anew(grader, handed_in, line_more(check), [flag])
    assert (anew, result.flags) == (everything, ())
