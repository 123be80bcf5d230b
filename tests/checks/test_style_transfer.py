"""The hidden checks of *Neural style transfer*, graded by variants with a declared verdict."""

from functools import cache

import pytest

from autograder.checks.session import CheckOutcome
from tests.grading import lesson, outcomes
from tests.variants import Equivalent, Mistake
from tests.variants.style_transfer import (
    content_loss,
    gram_matrix,
    normalization,
    style_loss,
    total_variation_loss,
)

MODULES = {
    "Normalization": normalization,
    "gram_matrix": gram_matrix,
    "content_loss": content_loss,
    "style_loss": style_loss,
    "total_variation_loss": total_variation_loss,
}
EQUIVALENTS = [
    pytest.param(exercise, variant, id=f"{exercise}-{variant.name}")
    for exercise, module in MODULES.items()
    for variant in module.EQUIVALENTS
]
MISTAKES = [
    pytest.param(exercise, variant, id=f"{exercise}-{variant.name}")
    for exercise, module in MODULES.items()
    for variant in module.MISTAKES
]


@cache
def graded(exercise: str, source: str) -> dict[str, CheckOutcome]:
    """What the checks find about the solutions with this exercise's cell replaced, run once."""
    return outcomes({exercise: source})


def test_points() -> None:
    """The exercises are worth what the course says."""
    assert lesson().points == {
        "Normalization": 1,
        "gram_matrix": 3,
        "content_loss": 2,
        "style_loss": 2,
        "total_variation_loss": 2,
    }


def test_each_check_is_failed_by_some_mistake() -> None:
    """No check is there that none of the known mistakes needs."""
    failed = {
        f"{exercise}/{check}"
        for exercise, module in MODULES.items()
        for mistake in module.MISTAKES
        for check in mistake.fails
    }
    assert failed == set(lesson().seeds)


@pytest.mark.parametrize(("exercise", "variant"), EQUIVALENTS)
def test_equivalent_keeps_all_points(exercise: str, variant: Equivalent) -> None:
    """What is right is accepted in any style."""
    found = graded(exercise, variant.source)
    lost = {name: one.message for name, one in found.items() if one.status != "passed"}
    assert not lost


@pytest.mark.parametrize(("exercise", "variant"), MISTAKES)
def test_mistake_fails_the_declared_checks(exercise: str, variant: Mistake) -> None:
    """What is wrong fails the checks that are about it, and no others."""
    found = graded(exercise, variant.source)
    lost = {name for name, one in found.items() if one.status != "passed"}
    assert lost == {f"{exercise}/{check}" for check in variant.fails} | variant.elsewhere


@pytest.mark.parametrize(("exercise", "variant"), MISTAKES)
def test_mistake_is_explained(exercise: str, variant: Mistake) -> None:
    """Each failed check of the exercise has a message and a hint."""
    found = graded(exercise, variant.source)
    for check in variant.fails:
        outcome = found[f"{exercise}/{check}"]
        assert outcome.message
        assert outcome.hint
