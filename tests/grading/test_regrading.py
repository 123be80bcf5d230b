"""Some exercises of a submission graded anew."""

from dataclasses import replace

import pytest

from autograder.errors import UsageError
from autograder.grading.grader import Grader
from autograder.grading.regrading import regrade
from autograder.grading.results import Flag, Result
from tests.classroom import Content
from tests.graded import changed, solved, submission


@pytest.fixture(scope="module")
def undivided() -> Content:
    """A Gram matrix that is not divided."""
    return changed("gram_matrix", (" / (c * h * w)", ""))


def spoilt(result: Result) -> Result:
    """A result as a busy machine may leave it: everything timed out."""
    exercises = tuple(
        replace(
            exercise,
            score=0.0,
            checks=tuple(
                replace(check, status="timeout", score=0.0, message="Stopped.")
                for check in exercise.checks
            ),
        )
        for exercise in result.exercises
    )
    return replace(result, exercises=exercises, score=0.0, flags=(Flag("timeout", "A limit."),))


def test_one_exercise_is_replaced_and_the_others_stay(grader: Grader, undivided: Content) -> None:
    """Its score and the sum are new; the rest is what the result had, right or not."""
    loaded = submission(undivided)
    whole = grader.grade(loaded)
    merged = regrade(grader, loaded, spoilt(whole), ["gram_matrix"])
    scores = {one.name: one.score for one in merged.exercises}
    assert scores == {"Normalization": 0, "gram_matrix": 2.5, "content_loss": 0, "style_loss": 0}
    assert merged.score == 2.5
    (again,) = (one for one in merged.exercises if one.name == "gram_matrix")
    (before,) = (one for one in whole.exercises if one.name == "gram_matrix")
    assert [(one.status, one.message, one.mistake) for one in again.checks] == [
        (one.status, one.message, one.mistake) for one in before.checks
    ]
    assert merged.run.key == whole.run.key
    assert [flag.code for flag in merged.flags] == ["timeout"]  # the others still have it


def test_flag_goes_with_the_last_time_out(grader: Grader) -> None:
    """Once nothing is too slow any more, nothing says so."""
    loaded = submission(solved())
    whole = grader.grade(loaded)
    names = [one.name for one in whole.exercises]
    merged = regrade(grader, loaded, spoilt(whole), names)
    assert merged.score == whole.score
    assert merged.flags == ()


def test_part_that_another_one_calls_is_carried_forward(grader: Grader) -> None:
    """It is looked at once more, and keeps its result."""
    source = "def gram_matrix(features):\n    return features.flatten(2)\n"
    loaded = submission(solved({"gram_matrix": source}))
    whole = grader.grade(loaded)
    merged = regrade(grader, loaded, spoilt(whole), ["style_loss"])
    scores = {one.name: one.score for one in merged.exercises}
    assert scores["style_loss"] == 2
    assert scores["gram_matrix"] == 0


@pytest.mark.parametrize("version", ["another key", "nothing yet", "unreadable"])
def test_results_of_two_versions_are_not_mixed(grader: Grader, version: str) -> None:
    """A sentence says why the exercise cannot be graded by itself."""
    loaded = submission(solved())
    whole = grader.grade(loaded)
    before = {
        "another key": replace(whole, run=replace(whole.run, key="other")),
        "nothing yet": None,
        "unreadable": replace(whole, status="unreadable"),
    }[version]
    with pytest.raises(UsageError, match=r"can be graded by itself: .* leave out --exercise"):
        regrade(grader, loaded, before, ["gram_matrix"])


def test_unknown_exercise(grader: Grader) -> None:
    """It ends with those that are."""
    loaded = submission(solved())
    with pytest.raises(UsageError, match="There is no exercise 'gram'"):
        regrade(grader, loaded, None, ["gram"])
