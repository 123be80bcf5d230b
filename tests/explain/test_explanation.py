"""Every check that a submission fails is explained as it was graded."""

from pathlib import Path

import pytest
import torch

from autograder.errors import UsageError
from autograder.explain.explanation import compared_with, explain
from autograder.grading.grader import Grader
from autograder.grading.results import Result
from autograder.grading.submission import CourseSubmission
from autograder.sandbox.outcomes import Raised, TimedOut
from tests.classroom import LESSON, Content, Pupil, everybody
from tests.explain.conftest import Explain
from tests.graded import changed, solved, submission


def handed_in(pupil: Pupil, folder: Path) -> CourseSubmission:
    """What a pupil has handed in, in a folder of its own."""
    pupil.hand_in(folder / "submitted")
    return CourseSubmission(
        assignment=pupil.lesson,
        student=pupil.name,
        path=folder / "submitted" / f"{pupil.lesson}.ipynb",
        result_path=folder / "result.json",
    )


def failed(result: Result) -> list[tuple[str, str, str, str, str]]:
    """What a student reads of each check that does not pass."""
    return [
        (f"{exercise.name}/{check.name}", check.status, check.message, check.hint, check.mistake)
        for exercise in result.exercises
        for check in exercise.checks
        if check.status != "passed"
    ]


@pytest.mark.parametrize("pupil", everybody(), ids=lambda pupil: pupil.name)
def test_all_is_as_it_was_graded(pupil: Pupil, grader: Grader, tmp_path: Path) -> None:
    """Each check that failed is there, with the status, the message and the hint of the result."""
    loaded = handed_in(pupil, tmp_path).load()
    result = grader.grade(loaded)
    if result.status in ("unreadable", "wrong_notebook"):
        with pytest.raises(UsageError, match="there is nothing to explain"):
            explain(grader, loaded)
        return
    explanation = explain(grader, loaded)
    assert [
        (one.name, one.result.status, one.result.message, one.result.hint, one.result.mistake)
        for one in explanation.checks
    ] == failed(result)
    assert all(one.scenes for one in explanation.checks)


def test_inputs_are_those_of_the_graded_run(explained: Explain, undivided: Content) -> None:
    """What the scenario drew from the check's seed, by the name of the parameter."""
    (check,) = explained(undivided).checks
    (call,) = check.scenes[0].calls
    generator = torch.Generator().manual_seed(check.scenes[0].scene.seed)
    drawn = torch.randn(3, 5, 4, 7, generator=generator, dtype=torch.float64)
    assert call.function == "gram_matrix"
    assert torch.equal(call.arguments["features"], drawn)


def test_values_differ_where_and_by_how_much(explained: Explain, undivided: Content) -> None:
    """The first elements with both values and what is allowed, and how many there are."""
    (check,) = explained(undivided).checks
    (difference,) = check.scenes[0].differing
    assert (difference.count, difference.total) == (75, 75)
    first = difference.elements[0]
    assert first.index == (0, 0, 0)
    assert first.actual == pytest.approx(140 * first.expected)
    assert first.difference == pytest.approx(139 * first.expected)
    assert first.tolerance == pytest.approx(1e-6 + 1e-4 * first.expected)
    assert difference.largest is not None
    assert difference.largest.difference >= first.difference


def test_exception_comes_with_the_lines_that_led_to_it(explained: Explain) -> None:
    """Also where its text depends on the inputs, which a student must not read."""
    source = (
        "def helper(features):\n    raise ValueError(float(features.sum()))\n\n"
        "def gram_matrix(features):\n    return helper(features)\n"
    )
    explanation = explained(solved({"gram_matrix": source}), checks=("division",))
    (check,) = explanation.checks
    (scene,) = check.scenes
    assert [line.text for line in scene.steps] == [
        "return helper(features)",
        "raise ValueError(float(features.sum()))",
    ]
    assert isinstance(scene.failure, Raised)
    assert scene.failure.kind == "ValueError"
    assert float(scene.failure.text) == pytest.approx(
        float(scene.calls[0].arguments["features"].sum())
    )
    assert scene.failure.text not in check.result.message


def test_time_out_is_explained(explained: Explain) -> None:
    """The first check was stopped; the others were not run at all."""
    source = "def content_loss(features, target):\n    while True:\n        pass\n"
    checks = explained(solved({"content_loss": source})).checks
    assert {one.result.status for one in checks} == {"timeout"}
    assert all(isinstance(one.scenes[0].failure, TimedOut) for one in checks)


def test_stand_ins_are_named(explained: Explain) -> None:
    """Where a part that is wrong was replaced, so were the inputs' results."""
    gram = "def gram_matrix(features):\n    return features.flatten(2)\n"
    loss = (
        "def style_loss(features, target_gram):\n"
        "    return (gram_matrix(features) - target_gram).square().sum()\n"
    )
    content = solved({"gram_matrix": gram, "style_loss": loss})
    (check,) = explained(content, exercises=("style_loss",)).checks
    assert set(check.judged.stand_ins) == {"gram_matrix"}
    assert check.scenes[0].differing[0].count == 1


def test_only_what_is_asked_for(explained: Explain, undivided: Content) -> None:
    """Other exercises and checks are graded, and not explained."""
    content = changed("content_loss", (".detach()", ""))
    assert [one.name for one in explained(content).checks] == ["content_loss/target_is_constant"]
    assert explained(content, exercises=("gram_matrix",)).checks == []
    (one,) = explained(undivided, checks=("gram_matrix/division",)).checks
    assert one.name == "gram_matrix/division"


def test_unknown_check_is_named(explained: Explain, undivided: Content) -> None:
    """With those that there are."""
    with pytest.raises(UsageError, match=r"no check 'divison'.*gram_matrix/division"):
        explained(undivided, checks=("divison",))


def test_stored_result_is_compared(grader: Grader, undivided: Content) -> None:
    """The same, or which checks differ and why that may be."""
    loaded = submission(undivided)
    key, stored = grader.key(loaded), grader.grade(loaded)
    explanation = explain(grader, loaded)
    assert compared_with(explanation, stored, key).startswith("The same as in the stored result")
    other = grader.grade(submission(solved()))
    sentence = compared_with(explanation, other, key)
    assert sentence.startswith("NOT the same")
    assert "another version" in sentence
    assert sentence.endswith("It differs in gram_matrix/division.")
    assert "no stored result" in compared_with(explanation, None, key)


def test_lesson_is_what_it_was(grader: Grader) -> None:
    """Nothing that was watched is left in the oracle that later submissions are graded by."""
    oracle = grader.lesson(LESSON).oracle
    before = oracle.implementation({})
    explain(grader, submission(solved()))
    assert oracle.implementation({}) is before
