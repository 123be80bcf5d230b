"""Variants of exercises, loaded from a small project of their own."""

from pathlib import Path
from typing import Protocol

import pytest

import lessons
from autograder.diagnosis.variants import Variants, load
from autograder.errors import UsageError

REFERENCE = '''\
def double(x):
    """Twice as much."""
    ### BEGIN SOLUTION
    result = x + x
    return result
    ### END SOLUTION
'''
HEAD = "from autograder.diagnosis.variants import Mistake\n"
MISTAKE = 'Mistake(name="wrong", reason="none", fails=frozenset({"value"}), '


class Load(Protocol):
    """Loads the variants of an exercise with one mistake."""

    def __call__(self, form: str, above: str = "") -> Variants:
        """Load them, with the mistake in this form and something above it in the module."""


@pytest.fixture
def loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Makes a module with the mistake in this form, and loads it."""
    lesson = tmp_path.name  # one that this process has not imported yet
    monkeypatch.setattr(lessons, "__path__", [str(tmp_path / "lessons")])
    reference = tmp_path / "reference" / f"{lesson}.py"
    module = tmp_path / "lessons" / lesson / "variants" / "double.py"
    for file in (reference, module):
        file.parent.mkdir(parents=True)
    reference.write_text(REFERENCE, encoding="utf-8")

    def load_it(form: str, above: str = "") -> Variants:
        text = f"{HEAD}{above}EQUIVALENTS = ()\nMISTAKES = (\n    {MISTAKE}{form}),\n)\n"
        module.write_text(text, encoding="utf-8")
        return load(tmp_path, lesson, "double")

    return load_it


def test_an_edit_changes_the_right_solution(loaded: Load) -> None:
    """The source is the solution as a student would have it, with the change made."""
    (mistake,) = loaded('edit=("x + x", "x * x")').mistakes
    assert mistake.source == (
        'def double(x):\n    """Twice as much."""\n    result = x * x\n    return result\n'
    )
    assert mistake.edit == ("x + x", "x * x")


def test_several_changes_are_made_one_after_the_other(loaded: Load) -> None:
    """An edit may be a tuple of pairs, and the next one sees what the one before has made."""
    (mistake,) = loaded('edit=(("x + x", "2 + x"), ("2 + x", "2 - x"), ("return ", ""))').mistakes
    assert mistake.source.endswith("    result = 2 - x\n    result\n")


def test_edits_change_the_modules_own_solution(loaded: Load) -> None:
    """Where a module gives a right solution in a student's style, that is what they change."""
    above = 'SOLUTION = "double = lambda x: 2 * x\\n"\n'
    (mistake,) = loaded('edit=("2 * x", "x")', above).mistakes
    assert mistake.source == "double = lambda x: x\n"


@pytest.mark.parametrize(("old", "count"), [("x - x", 0), ("result", 2)])
def test_an_edit_that_does_not_fit(loaded: Load, old: str, count: int) -> None:
    """What is replaced has to stand there once; else the variant's place is named."""
    with pytest.raises(UsageError) as raised:
        loaded(f'edit=("{old}", "")')
    assert "variants/double.py:4 cannot be used." in str(raised.value)
    assert f"stands {count} times" in str(raised.value)


@pytest.mark.parametrize("form", ["", 'source="pass", edit=("x + x", "x")'])
def test_a_source_or_an_edit(loaded: Load, form: str) -> None:
    """One of them has to be given, and not both."""
    with pytest.raises(UsageError, match=r"double\.py:4 .* give a source, or an edit\."):
        loaded(form)
