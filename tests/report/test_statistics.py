"""What is calculated of a class."""

from dataclasses import replace

import pytest

from autograder.report import statistics_of
from tests.report.conftest import check, pattern, result


def test_difficulty_is_the_mean_share() -> None:
    """Half of the points on average is a difficulty of one half."""
    found = statistics_of(pattern("+-", "+-", "++", "-+"))
    assert [item.difficulty for item in found.exercises] == [0.75, 0.5]
    assert [(item.full, item.none) for item in found.checks] == [(3, 1), (2, 2)]


def test_discrimination_is_the_correlation_with_the_rest() -> None:
    """A check that only the good ones pass is at 1, the other way round at -1."""
    found = statistics_of(pattern("++-", "++-", "--+", "--+"))
    good, _, other = found.checks
    # The rest of the first is the sum of the other two, which is the same for everybody.
    assert good.discrimination is None
    assert other.discrimination == pytest.approx(-1)
    assert statistics_of(pattern("++", "--")).checks[0].discrimination == pytest.approx(1)


def test_one_submission_has_no_discrimination() -> None:
    """Nothing can be told from one submission, and nothing breaks."""
    found = statistics_of(pattern("+-"))
    assert [item.discrimination for item in found.checks] == [None, None]
    assert found.summary is not None
    assert (found.summary.mean, found.summary.quartiles) == (1, (1, 1))


def test_nobody_was_graded() -> None:
    """A class without a readable notebook has no statistics."""
    found = statistics_of([result("a", [], status="unreadable")])
    assert found.summary is None
    assert not found.exercises
    assert sum(found.histogram) == 0


def test_zeros_of_what_was_not_graded_do_not_count() -> None:
    """An unreadable notebook makes no exercise more difficult."""
    found = statistics_of([*pattern("+"), result("b", [check("a", False)], status="unreadable")])
    assert found.exercises[0].difficulty == 1


def test_histogram_has_full_marks_in_its_last_bin() -> None:
    """Each graded submission is in one bin."""
    found = statistics_of(pattern("++", "--", "+-"))
    assert (found.histogram[0], found.histogram[10], found.histogram[-1]) == (1, 1, 1)


def test_times_have_the_longest_in_the_last_bin() -> None:
    """Equal times are together, and a class without any has none."""
    assert statistics_of(pattern("+", "-")).times[-1] == 2
    assert sum(statistics_of([]).times) == 0


def test_mistakes_are_counted_by_hint() -> None:
    """The same hint for two messages is one mistake; where it was raised does not matter."""
    messages = [
        "ValueError in cell 3, line 4: no",
        "ValueError in cell 9, line 1: no",
        "Too large.",
    ]
    results = [
        result(str(number), [check("a", False, message=message)])
        for number, message in enumerate(messages)
    ]
    (mistake,) = statistics_of(results).mistakes
    assert (mistake.count, mistake.name, mistake.said) == (3, "a", "What about a?")
    assert mistake.messages == (("ValueError: no", 2), ("Too large.", 1))


def test_a_mistake_that_is_recognised_is_counted_by_its_name() -> None:
    """One name for a submission, whatever checks it fails; what was found stands below it."""
    said = "This is what comes out if it is halved."
    first, second = (
        replace(check(name, False), mistake="halved", hint="", same_as=same_as)
        for name, same_as in (("a", ""), ("b", "a"))
    )
    first = replace(first, diagnosis=said)
    (mistake,) = statistics_of([result("1", [first, second]), result("2", [first])]).mistakes
    assert (mistake.count, mistake.name, mistake.said) == (2, "halved", said)


def test_limits_count_also_for_what_was_not_graded() -> None:
    """A time limit is listed with its check, however often it was hit."""
    slow = check("a", False, status="timeout", message="Stopped: took longer than 2 s.")
    found = statistics_of([result("a", [slow]), result("b", [slow])])
    assert found.limits == (("ex_a", "a", "Stopped: took longer than 2 s.", 2),)
