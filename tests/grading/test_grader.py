"""Submissions from their files to their results."""

from autograder import project
from autograder.grading.grader import Grader
from autograder.grading.settings import GradingSettings
from tests.classroom.notebooks import (
    LESSON,
    RELEASED,
)
from tests.graded import solved, submission, zygote
from tests.grading.support import WRONG_GRAM, Grade, checks, codes


def test_solutions_have_all_points(grade: Grade) -> None:
    """The real notebook with the reference's solutions."""
    result = grade.file(project.ROOT / "solutions" / LESSON / f"{LESSON}.ipynb")
    assert (result.score, result.status) == (8, "graded")
    assert (codes(result), result.notes) == ([], ())
    assert {(check.status, check.message, check.hint) for check in checks(result)} == {
        ("passed", "", "")
    }


def test_released_notebook_has_none(grade: Grade) -> None:
    """The untouched stubs: nothing was attempted, and nothing is wrong."""
    result = grade.file(RELEASED)
    assert (result.score, result.status) == (0, "not_attempted")
    assert {check.status for check in checks(result)} == {"not_attempted"}
    assert (codes(result), result.notes) == ([], ())


def test_one_mistake(grade: Grade) -> None:
    """A score is the sum of the checks that pass."""
    result = grade(submission(solved({"gram_matrix": WRONG_GRAM})))
    assert {one.name: one.score for one in result.exercises} == {
        "Normalization": 1,
        "gram_matrix": 2.5,
        "content_loss": 2,
        "style_loss": 2,
    }


def test_run_is_recorded(grade: Grade, grader: Grader) -> None:
    """What an instructor needs to know about the run, and to repeat it."""
    run = grade(submission(solved())).run
    assert run.seeds == grader.lesson(LESSON).seeds
    assert (run.isolation, run.course_seed) == ("best", 0)
    assert run.tier in ("full", "without namespaces", "without landlock")
    assert run.layers["seccomp"] == "yes"
    assert run.seconds > 0


def test_same_submission_same_result(grade: Grade) -> None:
    """Grading again gives the same scores and messages."""
    cells = {"gram_matrix": "def gram_matrix(features):\n    return torch.rand(3) @ features\n"}
    one, other = grade(submission(solved(cells))), grade(submission(solved(cells)))
    assert [(c.status, c.message) for c in checks(one)] == [
        (c.status, c.message) for c in checks(other)
    ]


def test_course_with_a_seed_of_its_own(grade: Grade) -> None:
    """Its inputs are others, and the solutions have all points there too."""
    grader = Grader(GradingSettings(seed=2026), zygote=zygote())
    result = Grade(grader)(submission(solved()))
    assert (result.score, result.run.course_seed) == (8, 2026)
    assert not set(result.run.seeds.values()) & set(grade.grader.lesson(LESSON).seeds.values())
