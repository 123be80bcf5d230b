"""The hidden checks of *Neural style transfer*, graded by variants with a declared verdict."""

import importlib
from functools import cache

import pytest

from autograder.checks.session import ROOT, CheckOutcome
from tests.grading import lesson, outcomes
from tests.variants import Equivalent, Mistake
from tests.variants.style_transfer import (
    content_loss,
    extract_features,
    gram_matrix,
    normalization,
    style_loss,
    total_loss,
    total_variation_loss,
    transfer_style,
)

MODULES = {
    "Normalization": normalization,
    "gram_matrix": gram_matrix,
    "content_loss": content_loss,
    "style_loss": style_loss,
    "total_variation_loss": total_variation_loss,
    "extract_features": extract_features,
    "total_loss": total_loss,
    "transfer_style": transfer_style,
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
        "extract_features": 3,
        "total_loss": 3,
        "transfer_style": 4,
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


def test_losses_that_are_none_are_no_measure_of_their_sum() -> None:
    """A total of constants earns nothing, though it is what follows from the losses."""
    constant = "(features, target):\n    return torch.tensor(1.0)"
    found = outcomes(
        {
            "content_loss": f"def content_loss{constant}",
            "style_loss": f"def style_loss{constant}",
            "total_loss": "def total_loss(features, content_targets, style_targets, *weights):\n"
            "    return torch.tensor(4.0), torch.tensor(2.0), torch.tensor(2.0)",
        }
    )
    statuses = [one.status for name, one in found.items() if name.startswith("total_loss/")]
    assert set(statuses) == {"failed"}


def test_each_check_has_a_hint_and_a_stronger_one() -> None:
    """The second one says more, and is not the first again."""
    for path in (ROOT / "style_transfer").glob("test_*.py"):
        module = importlib.import_module(f"autograder.checks.style_transfer.{path.stem}")
        checks = [check for name, check in vars(module).items() if name.startswith("test_")]
        for check in checks:
            (hints,) = [mark.args for mark in check.pytestmark if mark.name == "hint"]
            assert len({text for text in hints if text}) == 2, check


def test_variants_have_names_of_their_own() -> None:
    """No variant is listed twice."""
    for module in MODULES.values():
        names = [variant.name for variant in (*module.EQUIVALENTS, *module.MISTAKES)]
        assert len(names) == len(set(names))


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
