"""Verdicts on other seeds, and how far right and wrong are apart."""

import math
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.checking.session import CheckOutcome
from autograder.cli.stability import _markdown, _merged
from autograder.verify.scope import Scope
from autograder.verify.stability import CheckStudy, Unstable, count, study


def outcome(status: str, share: float | None) -> CheckOutcome:
    """What a check found."""
    return CheckOutcome(
        exercise="gram_matrix",
        name="value",
        description="It is right.",
        status=status,
        points=1,
        message="",
        hint="",
        seconds=0,
        share=share,
    )


def made() -> CheckStudy:
    """A study of nothing yet."""
    return CheckStudy(lesson="toy", exercise="gram_matrix", check="value")


@pytest.mark.slow
def test_all_checks_of_an_exercise_are_studied(content_loss: Scope) -> None:
    """On each seed the verdicts are those that are declared, and right is far from wrong."""
    done: list[int] = []
    found = list(study(replace(content_loss, done=lambda: done.append(1)), [1, 2]))
    assert [one.check for one in found] == ["value", "gradient", "target_is_constant"]
    assert len(done) == count(content_loss)
    for one in found:
        assert one.unstable == []
        assert one.largest_right < 0.5
        assert one.smallest_wrong > 2


@pytest.mark.parametrize(("status", "share"), [("failed", 0.5), ("passed", None)])
def test_only_what_was_measured_counts_as_right(status: str, share: float | None) -> None:
    """An equivalent that fails is an unstable verdict, and no measure of tolerance."""
    one = made()
    one.see_right(outcome(status, share))
    assert one.largest_right == 0
    one.see_right(outcome("passed", 0.25))
    one.see_right(outcome("passed", 0.125))
    assert one.largest_right == 0.25


@pytest.mark.parametrize(
    ("status", "share"), [("error", 3.0), ("failed", None), ("failed", 0.5), ("passed", 0.5)]
)
def test_only_what_was_measured_counts_as_wrong(status: str, share: float | None) -> None:
    """A mistake that fails by its shape says nothing about tolerances."""
    one = made()
    one.see_wrong(outcome(status, share))
    assert math.isinf(one.smallest_wrong)
    one.see_wrong(outcome("failed", 5.0))
    one.see_wrong(outcome("failed", 7.0))
    assert one.smallest_wrong == 5


def test_table_for_people() -> None:
    """Infinity is a dash, and nothing is 0."""
    one = made()
    one.see_right(outcome("passed", 0.0123))
    text = _markdown([one, made()], 50, Path("docs", "tolerances.md"))
    assert "| gram_matrix/value | 0.012 | - |" in text
    assert "| gram_matrix/value | 0 | - |" in text
    assert "50 course seeds" in " ".join(text.split())


def test_seeds_of_one_variant_are_on_one_line() -> None:
    """Who, what, where, and on which seeds."""
    both = [
        Unstable(variant="centred", seed=seed, check="a/b", passed=True, place="x.py:3")
        for seed in (4, 9)
    ]
    assert list(_merged(both)) == ["x.py:3: centred passes a/b on 2 seeds: 4, 9"]
