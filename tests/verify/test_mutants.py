"""Mutants: how they are made, which are caught, and the list of those that are equivalent."""

import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.errors import CheckFault
from autograder.verify import mutants
from autograder.verify.mutation import mutants as made_of
from autograder.verify.scope import Scope

SOURCE = '''\
def scaled(x: int | None, factor: float = 2.0) -> float:
    """Some text, 3 times."""
    result = torch.mul(x, factor)
    return result + 1
'''


def test_mutants_differ_in_one_place() -> None:
    """Operators, numbers, arguments and assignments are changed, each once."""
    changes = {each.diff for each in made_of(SOURCE)}
    assert "-return result + 1\n+return result - 1" in changes
    assert "-result = torch.mul(x, factor)\n+result = torch.mul(x, )" in changes
    assert "-result = torch.mul(x, factor)\n+result = None" in changes
    assert len(changes) == len(list(made_of(SOURCE)))


def test_notes_are_not_mutated() -> None:
    """What stands in annotations and docstrings does nothing."""
    for each in made_of(SOURCE):
        assert "x: int | None" in each.source
        assert "3 times" in each.source


def test_both_libraries_make_some_and_each_is_python() -> None:
    """What either makes is there, and compiles."""
    found = list(made_of(SOURCE))
    assert {each.operator.partition("/")[0] for each in found} == {"cosmic-ray", "mutmut"}
    for each in found:
        compile(each.source, "mutant", "exec")


def test_place_of_a_change() -> None:
    """The line is that of the first changed one."""
    assert {each.line for each in made_of(SOURCE)} == {1, 3, 4}


def test_mutants_of_the_reference_are_caught(content_loss: Scope) -> None:
    """Each is graded by the exercise's own checks, and has its place in the reference."""
    tried = list(mutants.try_all(content_loss, mutants.jobs(content_loss)))
    assert len(tried) == 4
    assert all(each.killed for each in tried)
    source = Path(content_loss.root, "reference/toy.py").read_text().splitlines()
    for each in tried:
        path, _, line = each.place.partition(":")
        assert path == "reference/toy.py"
        assert each.diff.splitlines()[0] == f"-{source[int(line) - 1].strip()}"


def listed(root: Path, text: str) -> None:
    """Write a list of equivalent mutants."""
    path = root / mutants.equivalents_path("toy")
    path.parent.mkdir(parents=True)
    path.write_text(textwrap.dedent(text), encoding="utf-8")


ENTRY = """
    [[equivalent]]
    exercise = "content_loss"
    diff = '''
    -return 1
    +return 2'''
    reason = "It is all the same."
"""


def test_an_entry_that_nothing_needs(content_loss: Scope, tmp_path: Path) -> None:
    """The list holds what survives, and nothing else."""
    listed(tmp_path, ENTRY)
    scope = replace(content_loss, root=tmp_path)
    (sentence,) = mutants.stale(scope, [])
    assert sentence.startswith("lessons/toy/mutants.toml: content_loss: no surviving")
    change = next(iter(mutants.read(tmp_path, "toy").reasons))[1]
    survivor = mutants.Tried(
        lesson="toy",
        exercise="content_loss",
        operator="any",
        diff=change,
        place="",
        killed=False,
        reason="It is all the same.",
    )
    assert mutants.stale(scope, [survivor]) == []
    assert not survivor.survived
    assert replace(survivor, reason="").survived


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("equivalent = 3", "cannot be read"),
        ("[[equivalent]]\nexercise = 'gram_matrix'", "cannot be read .KeyError: 'diff'"),
        ("[[equivalent", "cannot be read .TOMLDecodeError"),
        (ENTRY.replace("It is all the same.", " "), "an entry has no reason"),
    ],
)
def test_a_list_that_cannot_be_used(tmp_path: Path, text: str, message: str) -> None:
    """What is wrong is named, with what to do."""
    listed(tmp_path, text)
    with pytest.raises(CheckFault, match=message):
        mutants.read(tmp_path, "toy")


def test_no_list_is_an_empty_one(tmp_path: Path) -> None:
    """A new lesson has none."""
    assert mutants.read(tmp_path, "toy").reasons == {}
