"""What pupils of the real lessons lost is explained as it was graded."""

import importlib
import os
from pathlib import Path

import pytest

from autograder.explain.explanation import explain
from autograder.explain.script import write_all
from autograder.explain.text import explanation_text
from autograder.grading.grader import Grader
from autograder.grading.submission import load_submission
from autograder.project import lessons
from tests.classroom import Pupil
from tests.graded import zygote
from tests.toy import REPOSITORY

EVERYBODY = "EXPLAIN_EVERYBODY" in os.environ
"""The whole class takes minutes: without it, those whose checks measure, raise, or carry forward."""

SOME = {"malik", "xenia", "gita", "celine", "sven"}


def class_of(lesson: str) -> list[Pupil]:
    """Those who lose something, and whose notebooks are graded."""
    found: list[Pupil] = importlib.import_module(f"tests.lessons.{lesson}.students").everybody()
    return [
        one
        for one in found
        if one.lost and one.status == "graded" and (EVERYBODY or one.name in SOME)
    ]


@pytest.fixture(scope="module")
def grader() -> Grader:
    """A grader of the real lessons."""
    return Grader(zygote=zygote())


@pytest.mark.parametrize(
    "pupil",
    [one for lesson in lessons(REPOSITORY) for one in class_of(lesson)],
    ids=lambda pupil: f"{pupil.lesson}-{pupil.name}",
)
def test_all_is_as_it_was_graded(pupil: Pupil, grader: Grader, tmp_path: Path) -> None:
    """Each check that failed is there with its message; all of it can be written down."""
    pupil.hand_in(tmp_path / "submitted")
    path = tmp_path / "submitted" / f"{pupil.lesson}.ipynb"
    loaded = load_submission(path, pupil.lesson, pupil.name)
    result = grader.grade(loaded)
    explanation = explain(grader, loaded)
    graded = [
        (f"{exercise.name}/{check.name}", check.status, check.message)
        for exercise in result.exercises
        for check in exercise.checks
        if check.status != "passed"
    ]
    assert [
        (one.name, one.result.status, one.result.message) for one in explanation.checks
    ] == graded
    assert explanation_text(explanation).startswith("NOT FOR STUDENTS")
    folder = tmp_path / "why"
    write_all(explanation, "", folder)
    for check in explanation.checks:
        place = folder / f"{check.exercise}-{check.result.name}"
        for number, _ in enumerate(check.scenes, start=1):
            assert (place / f"scenario_{number}.py").is_file(), f"{check.name} does not stand alone"
