"""Reading ``course.toml``: what it may say, and one sentence on each thing that it may not."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from autograder.checking.shares import points_in_course, shared_out
from autograder.course import FILE, Choices, Course, Penalty, read_course
from autograder.errors import CourseError
from tests import toy

OWN = {"gram_matrix": {"values": 1.0, "batch": 0.5, "shape": 0.5}, "loss": {"values": 2.0}}


def course(folder: Path, text: str) -> Course:
    """What a file with this text says."""
    (folder / FILE).write_text(text, encoding="utf-8")
    return read_course(folder)


def test_no_file_and_an_empty_one(tmp_path: Path) -> None:
    """The lessons as they are."""
    assert read_course(tmp_path) == course(tmp_path, "") == Course()
    assert Course().of("toy") == Choices()


def test_all_that_it_may_say(tmp_path: Path) -> None:
    """Each key arrives; a time keeps its zone."""
    found = course(
        tmp_path,
        """
        seed = 4711
        language = "en"
        [penalty]
        percent_per_day = 10
        at_most = 50
        grace_minutes = 15
        [lessons.toy]
        due = 2026-12-06T23:59:00+03:00
        leave_out = ["gram_matrix"]
        points = { content_loss = 4, "style_loss/values" = 0.25, style_weight = 3 }
        data = { "data/a.jpg" = "our/b.jpg" }
        """,
    )
    assert (found.seed, found.language) == (4711, "en")
    assert found.penalty == Penalty(percent_per_day=10, at_most=50, grace_minutes=15)
    toy_lesson = found.of("toy")
    assert toy_lesson.due == datetime(2026, 12, 6, 20, 59, tzinfo=UTC)
    assert toy_lesson.leave_out == {"gram_matrix"}
    assert toy_lesson.points == {"content_loss": 4, "style_loss/values": 0.25, "style_weight": 3}
    assert toy_lesson.data == {"data/a.jpg": "our/b.jpg"}
    assert found.of("tiny") == Choices()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("seed = ", "it is no TOML"),
        ("seed = 1.5", "seed is 1.5. What to do: write a whole number"),
        ("seed = true", "seed is True"),
        ("sead = 1", "the key sead is unknown. What to do: leave it out, or write one of seed"),
        ('language = "tlh"', "language is 'tlh', in which tiny has no text. What to do: write"),
        ("penalty = 10", "penalty is 10. What to do: write a table"),
        ("[penalty]", "penalty.percent_per_day is missing"),
        ("[penalty]\npercent_per_day = 101", "penalty.percent_per_day is 101"),
        ("[penalty]\npercent_per_day = 10\ngrace_minutes = -1", "penalty.grace_minutes is -1"),
        ("[lessons.cooking]", "there is no lesson 'cooking'. What to do: choose among tiny, toy"),
        ("[lessons]\ntoy = 1", "lessons.toy is 1. What to do: make it a table: [lessons.toy]"),
        ("[lessons.toy]\ndue = 2026-12-06T23:59:00", "lessons.toy.due is 2026-12-06T23:59:00"),
        ("[lessons.toy]\ndue = 2026-12-06", "What to do: write a time with its zone"),
        ('[lessons.toy]\nleave_out = "gram_matrix"', "lessons.toy.leave_out is 'gram_matrix'"),
        ("[lessons.toy]\npoints = { gram_matrix = 0 }", "in steps of 0.25, above 0"),
        ("[lessons.toy]\npoints = { gram_matrix = 0.3 }", "in steps of 0.25, above 0"),
        ("[lessons.toy]\ndata = { a = 1 }", "lessons.toy.data is {'a': 1}"),
    ],
)
def test_what_it_may_not_say(tmp_path: Path, text: str, said: str) -> None:
    """The key, what is there, and what to do."""
    with pytest.raises(CourseError) as raised:
        course(tmp_path, text)
    assert said in str(raised.value)
    assert str(raised.value).startswith(f"{FILE}: ")
    assert "What to do: " in str(raised.value)


def test_what_is_no_text(tmp_path: Path) -> None:
    """A file of another kind, and a folder."""
    (tmp_path / FILE).write_bytes(b"\xff\xfe")
    with pytest.raises(CourseError, match="it is no TOML"):
        read_course(tmp_path)
    (tmp_path / FILE).unlink()
    (tmp_path / FILE).mkdir()
    with pytest.raises(CourseError, match="the file cannot be read"):
        read_course(tmp_path)


def test_the_repository_takes_the_lessons_as_they_are() -> None:
    """Its own file is an example: each line of it that is no comment says what holds anyway."""
    assert read_course(toy.REPOSITORY) == Course(other_languages=("ru",))
    lines = (toy.REPOSITORY / FILE).read_text(encoding="utf-8").splitlines()
    assert any(line.startswith("# leave_out = ") for line in lines)


def test_the_example_can_be_used(tmp_path: Path) -> None:
    """With the marks of comments taken away, it is a course of the lessons that there are."""
    lines = (toy.REPOSITORY / FILE).read_text(encoding="utf-8").splitlines()
    example = [line.removeprefix("# ") for line in lines if "=" in line or line.startswith("# [")]
    text = "\n".join(example).replace("[lessons.style_transfer]", "[lessons.toy]")
    text = re.sub("^other_languages.*$", "", text, flags=re.MULTILINE)  # the toy has English alone
    found = course(tmp_path, text)
    assert found.penalty is not None
    assert found.of("toy").due is not None


@pytest.mark.parametrize(
    ("late", "points"),
    [(0, 0), (60, 0), (900, 0), (901, 1), (86400, 1), (900 + 86401, 2), (10 * 86400, 5)],
)
def test_penalty(late: float, points: float) -> None:
    """Each day that has begun after the minutes of grace costs, up to the most."""
    penalty = Penalty(percent_per_day=10, at_most=50, grace_minutes=15)
    assert penalty.points(10, timedelta(seconds=late).total_seconds()) == points


@pytest.mark.parametrize("total", [0.25, 0.5, 1, 1.75, 2, 3, 4, 7.25, 100])
@pytest.mark.parametrize("checks", [1, 2, 3, 5, 7])
def test_points_are_shared_out_to_the_last_bit(total: float, checks: int) -> None:
    """All get something, more where they have more, and the sum is what was chosen."""
    shares = shared_out(total, {str(number): float(number + 1) for number in range(checks)})
    assert sum(shares.values()) == total
    assert min(shares.values()) > 0
    assert list(shares.values()) == sorted(shares.values())


def test_points_of_a_course() -> None:
    """Of an exercise, in proportion; of a check, for it alone; what is left out has none."""
    points = {"gram_matrix": 4, "gram_matrix/shape": 2, "an_answer": 3}
    found = points_in_course("toy", OWN, Choices(points=points))
    assert found == {"gram_matrix": {"values": 2, "batch": 1, "shape": 2}, "loss": {"values": 2}}
    left = points_in_course("toy", OWN, Choices(leave_out=frozenset({"gram_matrix"})))
    assert left == {"loss": {"values": 2}}


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        (Choices(leave_out=frozenset({"gram"})), "has 'gram', which is no exercise of toy"),
        (Choices(leave_out=frozenset(OWN)), "lessons.toy.leave_out has all exercises"),
        (Choices(points={"loss/value": 1}), "'loss/value', which is no check of toy"),
    ],
)
def test_what_the_lesson_does_not_have(choices: Choices, said: str) -> None:
    """It is named before anything is graded."""
    with pytest.raises(CourseError, match=said):
        points_in_course("toy", OWN, choices)
