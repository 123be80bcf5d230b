"""What the comparison of graders says of an attack."""

from typing import Any

import nbformat
import pytest

from benchmarks.attacked import Outcome, with_attack
from benchmarks.attacks import Attack, attacks
from benchmarks.plain import SOLUTION, plain_notebook

EVERY = {attack.name: attack for attack in attacks(1)}


def outcome(part: float | None = 0.0, *, said: bool = False, **others: Any) -> Outcome:
    """What a grader did, if all else is as it should be."""
    return Outcome(part=part, said=said, **{"honest": True, **others})


@pytest.mark.parametrize(
    ("name", "found", "text"),
    [
        ("allclose", outcome(1.0), "**fooled**: full points"),
        ("allclose", outcome(0.5), "failed safe"),
        ("allclose", outcome(None, said=True), "detected"),
        ("leaves", outcome(1.0, left=True), "**fooled**: full points, and it is left"),
        ("points", outcome(100.0), "**fooled**: 10000% of the points"),
        ("copy", outcome(honest=False), "**fooled**: somebody else has no grade"),
        ("loop", outcome(ended=False), "**fooled**: the run does not end"),
        ("script", outcome(script=True), "**fooled**: the script is in the page"),
        ("script", outcome(script=None), "failed safe"),
        ("warning", outcome(1.0), "full points"),
        ("warning", outcome(0.0), "**0% of the points**"),
    ],
)
def test_verdicts(name: str, found: Outcome, text: str) -> None:
    """An attack that did what it was meant to do fooled the grader, and nothing else did."""
    verdict = found.verdict(EVERY[name])
    assert verdict.text == text
    assert verdict.is_fooled == text.startswith("**fooled")


@pytest.mark.parametrize("attack", EVERY.values(), ids=EVERY)
def test_attacks_are_notebooks(attack: Attack) -> None:
    """Each attack is code that compiles, and a notebook that is one."""
    made = with_attack(nbformat.reads(plain_notebook(SOLUTION), as_version=4), attack)
    nbformat.validate(made)
    assert compile(attack.source, attack.name, "exec")
    assert any(cell.source == attack.source for cell in made.cells)


def test_edits() -> None:
    """Points are raised and cells copied where an attack says so."""
    plain = plain_notebook(SOLUTION)
    more, twice = (
        with_attack(nbformat.reads(plain, as_version=4), EVERY[name]) for name in ("points", "copy")
    )
    assert [cell.metadata.nbgrader.points for cell in more.cells[2:]] == [100]
    assert [cell.metadata.nbgrader.grade_id for cell in twice.cells[2:]] == ["test", "test"]
