"""A lesson as the grader knows it: rehearsed, with points, seeds and expected values."""

from pathlib import Path

import pytest
import torch

from autograder.checking.lesson import Lesson, lessons
from autograder.checking.session import run_checks
from autograder.errors import CheckFault, UsageError
from tests.checking.lessons import HEAD, Fake, double, make_lesson, make_reference, recording
from tests.checking.sources import CHECK, SECOND


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the lesson ``tiny``, with two checks and a reference."""
    make_lesson(tmp_path, monkeypatch, CHECK + SECOND)
    make_reference(monkeypatch, double=double)
    return tmp_path


def test_points_and_seeds(folder: Path) -> None:
    """Points are summed from the checks; each check has a seed of its own."""
    lesson = Lesson("tiny")
    assert lesson.exercises == ["double"]
    assert lesson.points == {"double": 3}
    assert set(lesson.seeds) == {"double/value", "double/negative"}
    assert len(set(lesson.seeds.values())) == 2


def test_exercises_stand_in_the_order_of_the_reference(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in that of the checks' files."""
    source = CHECK.replace("impl.double", "impl.zero")
    head = HEAD.replace('"double"', '"zero"')
    make_lesson(folder, monkeypatch, source, head=head, name="test_a_zero")
    make_reference(monkeypatch, double=double, zero=lambda x: 0 * x)
    assert Lesson("tiny").exercises == ["double", "zero"]


def test_reference_that_fails_its_own_checks(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is graded by it, and all that is wrong is told at once."""
    source = CHECK.replace("impl.double(", "impl.count() * impl.double(") + SECOND.replace(
        "impl.double(", "impl.count() * impl.double("
    )
    make_lesson(folder, monkeypatch, source)
    counts = iter(range(1, 100))
    make_reference(monkeypatch, double=double, count=lambda: next(counts))
    with pytest.raises(CheckFault) as caught:
        Lesson("tiny")
    assert "double/value: failed: " in str(caught.value)
    assert "double/negative: failed: " in str(caught.value)
    assert "What to do: mend the check or the reference" in str(caught.value)


def test_check_that_the_reference_cannot_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exercise that the reference does not have is found before anybody is graded."""
    make_reference(monkeypatch)
    with pytest.raises(CheckFault, match="double"):
        Lesson("tiny")


def test_reference_that_draws_its_own_numbers(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Expected values that no seed decides about are found."""
    make_reference(monkeypatch, double=lambda x: torch.rand(3) + x)
    with pytest.raises(CheckFault, match="failed"):
        Lesson("tiny")


def test_course_seed_changes_the_inputs(folder: Path) -> None:
    """A course with a seed of its own has inputs that nobody can look up."""
    inputs: list[list[float]] = []
    for seed in (0, 0, 1):
        subject = Fake(recording(inputs))
        run_checks("tiny", subject, Lesson("tiny", seed).oracle, course_seed=seed)
    assert inputs[0:2] == inputs[2:4]
    assert not any(one in inputs[:4] for one in inputs[4:])


def test_expected_values_are_calculated_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten submissions cost the reference nothing, whatever they do."""
    calls = [0]

    def counted(x: torch.Tensor) -> torch.Tensor:
        calls[0] += 1
        return 2 * x

    make_reference(monkeypatch, double=counted)
    lesson = Lesson("tiny")
    rehearsed = calls[0]
    for factor in range(10):
        subject = Fake(lambda x, factor=factor: factor * x)
        run_checks("tiny", subject, lesson.oracle, course_seed=0)
    assert rehearsed == 4  # each check once as the reference, once as the submission
    assert calls[0] == rehearsed


def test_submission_cannot_reach_what_is_expected(folder: Path) -> None:
    """What a submission does to its inputs stays with it."""
    lesson = Lesson("tiny")
    subject = Fake(lambda x: x.zero_())
    assert run_checks("tiny", subject, lesson.oracle, course_seed=0)[0].status == "failed"
    assert run_checks("tiny", Fake(double), lesson.oracle, course_seed=0)[0].status == "passed"


def test_definitions_of_the_lesson(folder: Path) -> None:
    """A notebook is of this lesson if it has an exercise or its test cell."""
    lesson = Lesson("tiny")
    assert lesson.defines_any(["torch", "double"])
    assert lesson.defines_any(["check-double"])
    assert not lesson.defines_any(["torch", "triple", "check-triple"])


def test_unknown_lesson(folder: Path) -> None:
    """It is the caller's mistake."""
    assert lessons() == ["tiny"]
    with pytest.raises(UsageError, match=r"'gan'.*choose one of tiny"):
        Lesson("gan")
