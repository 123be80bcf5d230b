"""What pupils of the real lessons lost is explained as it was graded."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.explain.explanation import explain
from autograder.explain.script import write_all
from autograder.explain.text import explanation_text
from autograder.grading.grader import Grader
from autograder.grading.submission import load_submission
from autograder.project import lessons
from tests.classroom import Pupil
from tests.graded import solved, submission, zygote
from tests.toy import REPOSITORY

MOST = int(os.environ.get("EXPLAIN_MOST", "4"))
"""Of each lesson, about so many pupils are tried; all of them take minutes."""


def class_of(lesson: str) -> list[Pupil]:
    """Those who lose something, and whose notebooks are graded."""
    found: list[Pupil] = importlib.import_module(f"tests.lessons.{lesson}.students").everybody()
    losing = [one for one in found if one.lost and one.status == "graded"]
    return losing[:: max(1, len(losing) // MOST)]


@pytest.fixture(scope="module")
def grader() -> Grader:
    """A grader of the real lessons."""
    return Grader(zygote=zygote())


def mismatches(pupil: Pupil, grader: Grader, folder: Path) -> list[str]:
    """What is explained otherwise than it was graded, or cannot be replayed."""
    pupil.hand_in(folder / "submitted")
    path = folder / "submitted" / f"{pupil.lesson}.ipynb"
    loaded = load_submission(path, pupil.lesson, pupil.name)
    result = grader.grade(loaded)
    explanation = explain(grader, loaded)
    graded = [
        (f"{exercise.name}/{check.name}", check.status, check.message)
        for exercise in result.exercises
        for check in exercise.checks
        if check.status != "passed"
    ]
    found = [(one.name, one.result.status, one.result.message) for one in explanation.checks]
    wrong = [] if found == graded else [f"{pupil.name}: {found}, graded {graded}"]
    if not explanation_text(explanation).startswith("NOT FOR STUDENTS"):
        wrong.append(f"{pupil.name}: the text does not say who must not read it")
    write_all(explanation, "", folder / "why")
    for check in explanation.checks:
        place = folder / "why" / f"{check.exercise}-{check.result.name}"
        wrong += [
            f"{pupil.name}: scenario {number} of {check.name} does not stand alone"
            for number in range(1, len(check.scenes) + 1)
            if not (place / f"scenario_{number}.py").is_file()
        ]
    return wrong


*OTHERS, FIRST = lessons(REPOSITORY)


@pytest.mark.parametrize(
    "lesson", [FIRST, *(pytest.param(each, marks=pytest.mark.slow) for each in OTHERS)]
)
def test_all_is_as_it_was_graded(lesson: str, grader: Grader, tmp_path: Path) -> None:
    """Each check that failed is there with its message, and can be replayed."""
    pupils = class_of(lesson)
    assert len(pupils) > 2
    assert [
        sentence
        for pupil in pupils
        for sentence in mismatches(pupil, grader, tmp_path / pupil.name)
    ] == []


def test_what_checks_share_is_explained_in_each(grader: Grader) -> None:
    """Where it raised an exception, each of them shows the line."""
    source = "def transfer_style(encoder, *_, **_options):\n    return encoder.nothing\n"
    notebook = submission(solved({"transfer_style": source}, "style_transfer"), "style_transfer")
    explanation = explain(grader, notebook, exercises=("transfer_style",))
    made = grader.lesson("style_transfer").rehearsal
    assert len(explanation.checks) == sum(one.exercise == "transfer_style" for one in made)
    for check in explanation.checks:
        (scene,) = check.scenes
        assert [line.text for line in scene.steps] == ["return encoder.nothing"], check.name


def test_what_checks_share_is_replayed_as_it_was_run(grader: Grader, tmp_path: Path) -> None:
    """With the inputs of the check that it was run for, whichever check is explained."""
    source = "def transfer_style(encoder, content, *_, **_options):\n    return content.clone()\n"
    notebook = submission(solved({"transfer_style": source}, "style_transfer"), "style_transfer")
    asked = ("style_arrives", "steps")
    explanation = explain(grader, notebook, checks=asked)
    seeds = {one.scenes[-1].scene.seed for one in explanation.checks}
    assert (len(explanation.checks), len(seeds)) == (2, 1)
    write_all(explanation, "", tmp_path)
    for name in asked:
        command = [sys.executable, str(tmp_path / f"transfer_style-{name}" / "replay.py")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stdout
        assert f"seed {min(seeds)}" in done.stdout
