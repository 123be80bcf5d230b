"""Checks that are wrong in themselves."""

from pathlib import Path

import pytest

from autograder.checking.session import run_checks
from autograder.errors import CheckFault, UsageError
from tests.checking.lessons import HEAD, Fake, double, make_lesson, oracle
from tests.checking.sources import CHECK, SECOND, run


def fault(folder: Path, patch: pytest.MonkeyPatch, source: str, head: str = HEAD) -> str:
    """The message of the fault that the checks have."""
    make_lesson(folder, patch, source, head=head)
    with pytest.raises(CheckFault) as caught:
        run(Fake(double))
    return str(caught.value)


@pytest.mark.parametrize("mark", ["points", "hint"])
def test_mark_that_is_missing(folder: Path, monkeypatch: pytest.MonkeyPatch, mark: str) -> None:
    """A check without points or a hint is at fault."""
    lines = [line for line in CHECK.splitlines() if not line.startswith(f"@{mark}(")]
    message = fault(folder, monkeypatch, "\n".join(lines))
    assert f"test_value: it has no mark `{mark}`" in message


def test_exercise_that_is_missing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So is one that belongs to no exercise."""
    head = HEAD.replace("pytestmark", "unused")
    assert "it has no mark `exercise`" in fault(folder, monkeypatch, CHECK, head)


def test_description_that_is_missing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And one that does not say what it checks."""
    source = CHECK.replace('"""', "#")
    assert "it has no docstring" in fault(folder, monkeypatch, source)


def test_all_faults_are_told_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes checks need not mend them one by one."""
    source = CHECK.replace("@points(2)", "") + SECOND.replace('@hint("And negative ones?")', "")
    message = fault(folder, monkeypatch, source)
    assert "test_value: it has no mark `points`" in message
    assert "test_negative: it has no mark `hint`" in message


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("pytest.skip('not today')", "not today"),
        ("lock = __import__('threading').Lock(); compare(lambda *_: lock)", "cannot be sent"),
        ("pytest.fail('no')", "no"),
    ],
)
def test_check_with_a_fault_of_its_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch, statement: str, told: str
) -> None:
    """What goes wrong in the check itself is never the student's failure, nor a gap."""
    body = CHECK.splitlines()
    source = "\n".join([*body[:-1], f"    {statement}"])
    assert told in fault(folder, monkeypatch, source)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("compare.actual(lambda *_: {})['x']", "KeyError"),
        ("1 / compare.actual(lambda *_: 0)", "ZeroDivisionError"),
        ("float(10 ** compare.actual(lambda *_: 399))", "OverflowError"),
        ("assert compare.actual(lambda *_: torch.ones(2)) > 0", "RuntimeError"),
        ("compare.actual(lambda *_: None).sum()", "AttributeError"),
    ],
)
def test_check_that_cannot_judge_what_came(
    folder: Path, monkeypatch: pytest.MonkeyPatch, statement: str, told: str
) -> None:
    """The check is failed and its author told; all others are run."""
    body = CHECK.splitlines()
    make_lesson(folder, monkeypatch, "\n".join([*body[:-1], f"    {statement}"]) + SECOND)
    odd: list[str] = []
    first, second = run_checks("tiny", Fake(double), oracle(), course_seed=0, odd=odd)
    assert (first.status, second.status) == ("failed", "passed")
    assert "has a form that cannot be judged" in first.message
    (sentence,) = odd
    assert f"double/value could not judge what came: {told}" in sentence


@pytest.mark.parametrize(
    ("source", "told"),
    [("1 / 0", "ZeroDivisionError"), ("def (", "SyntaxError"), ("import nothing", "nothing")],
)
def test_module_that_cannot_be_imported(
    folder: Path, monkeypatch: pytest.MonkeyPatch, source: str, told: str
) -> None:
    """Checks that cannot be collected are a fault, and none is run."""
    message = fault(folder, monkeypatch, source)
    assert "cannot be collected" in message
    assert told in message


def test_skipped_module_is_no_gap(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that skips itself would take its points along."""
    message = fault(folder, monkeypatch, 'pytest.skip("later", allow_module_level=True)\n')
    assert "later" in message


def test_unknown_lesson(folder: Path) -> None:
    """A lesson without checks is named, and those that there are."""
    with pytest.raises(UsageError, match=r"'gan'.*choose one of tiny"):
        run_checks("gan", Fake(double), oracle(), course_seed=0)


def test_surroundings_have_no_influence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither variables nor plugins nor files of the working directory change how checks run."""
    place = folder / "elsewhere"
    place.mkdir()
    (place / "pytest.ini").write_text("[pytest]\naddopts = --collect-only\n")
    (place / "conftest.py").write_text("raise SystemExit('conftest')\n")
    (place / "hostile.py").write_text("raise SystemExit('plugin')\n")
    monkeypatch.chdir(place)
    monkeypatch.syspath_prepend(place)
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only -k nothing")
    monkeypatch.setenv("PYTEST_PLUGINS", "hostile")
    assert [one.status for one in run(Fake(double))] == ["passed"]
