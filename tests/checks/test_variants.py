"""The hidden checks of the lessons, graded by variants with a declared verdict."""

import importlib
from functools import cache

import pytest

from autograder.checks.session import ROOT, CheckOutcome, lessons
from tests.classroom.pupil import POINTS, POINTS_OF_GAN
from tests.grading import lesson, outcomes
from tests.variants import Equivalent, Mistake, Variants, variants

VARIANTS = {name: variants(name) for name in lessons()}
MODULES = [pytest.param(each, id=each.exercise) for all_ in VARIANTS.values() for each in all_]
EQUIVALENTS = [
    pytest.param(each.lesson, each.exercise, variant, id=f"{each.exercise}-{variant.name}")
    for all_ in VARIANTS.values()
    for each in all_
    for variant in each.equivalents
]
MISTAKES = [
    pytest.param(each.lesson, each.exercise, variant, id=f"{each.exercise}-{variant.name}")
    for all_ in VARIANTS.values()
    for each in all_
    for variant in each.mistakes
]
POINTS_OF = {"style_transfer": POINTS, "gan": POINTS_OF_GAN}


@cache
def graded(name: str, exercise: str, source: str) -> dict[str, CheckOutcome]:
    """What the checks find about the solutions with this exercise's cell replaced, run once."""
    return outcomes({exercise: source}, name)


@pytest.mark.parametrize("name", lessons())
def test_points(name: str) -> None:
    """The exercises are worth what the course says."""
    assert lesson(name).points == POINTS_OF[name]


@pytest.mark.parametrize("name", lessons())
def test_each_check_is_failed_by_some_mistake(name: str) -> None:
    """No check is there that none of the known mistakes needs."""
    failed = {
        f"{each.exercise}/{check}"
        for each in VARIANTS[name]
        for mistake in each.mistakes
        for check in mistake.fails
    }
    assert failed == set(lesson(name).seeds)


@pytest.mark.parametrize("name", lessons())
def test_each_check_has_a_hint_and_a_stronger_one(name: str) -> None:
    """The second one says more, and is not the first again."""
    for path in (ROOT / name).glob("test_*.py"):
        module = importlib.import_module(f"autograder.checks.{name}.{path.stem}")
        checks = [check for name, check in vars(module).items() if name.startswith("test_")]
        for check in checks:
            (hints,) = [mark.args for mark in check.pytestmark if mark.name == "hint"]
            assert len({text for text in hints if text}) == 2, check


@pytest.mark.parametrize("module", MODULES)
def test_variants_have_names_of_their_own(module: Variants) -> None:
    """No variant is listed twice."""
    names = [right.name for right in module.equivalents]
    names += [wrong.name for wrong in module.mistakes]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("name", "exercise", "variant"), EQUIVALENTS)
def test_equivalent_keeps_all_points(name: str, exercise: str, variant: Equivalent) -> None:
    """What is right is accepted in any style."""
    found = graded(name, exercise, variant.source)
    lost = {check: one.message for check, one in found.items() if one.status != "passed"}
    assert not lost


@pytest.mark.parametrize(("name", "exercise", "variant"), MISTAKES)
def test_mistake_fails_the_declared_checks(name: str, exercise: str, variant: Mistake) -> None:
    """What is wrong fails the checks that are about it, and no others."""
    found = graded(name, exercise, variant.source)
    lost = {check for check, one in found.items() if one.status != "passed"}
    assert lost == {f"{exercise}/{check}" for check in variant.fails} | variant.elsewhere


@pytest.mark.parametrize(("name", "exercise", "variant"), MISTAKES)
def test_mistake_is_explained(name: str, exercise: str, variant: Mistake) -> None:
    """Each failed check of the exercise has a message and a hint."""
    found = graded(name, exercise, variant.source)
    for check in variant.fails:
        outcome = found[f"{exercise}/{check}"]
        assert outcome.message
        assert outcome.hint


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
