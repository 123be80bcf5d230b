"""Cells that only a newer Python reads are read as well, and others stay as they are."""

import ast

import pytest

from autograder.submission.newer_python import as_older_python
from tests.submission.slices import run, take

NEWER = {
    "its own quotes": "x = {'a': 3}\ny = f'{x['a']}'",
    "its own quotes twice": 'x = {"a": 3}\ny = f"{x["a"]}" + f"" if x else f"{x["a"]}"',
    "quotes after a comment": "# don't\nx = {'a': 3}\ny = f'{x['a']}'",
    "quotes beside another string": "x = {'a': 3}\ny = f'{x['a']}' or \"it's\"",
    "a string with escapes": "x = {'a': 3}\ny = 'it\\'s' and f'{x['a']}'",
    "a call in braces": "x = [3]\ny = f'{''.join(str(each) for each in x)}'",
    "a format": "x = {'a': 3}\ny = f'{x['a']:{'d'}}'",
    "several lines in braces": "x = 3\ny = f'{\n    x\n}'",
    "a type": "type Number = int\nx: Number = 3\ny = f'{x}'",
}


@pytest.mark.parametrize("kind", NEWER)
def test_newer_syntax_is_read(kind: str) -> None:
    """The value is the one that the newer Python gives, and no cell is skipped."""
    found = take(NEWER[kind], "def f():\n    return y", "check(f)")
    assert not found.problems
    assert run(found)["f"]().strip() == "3"


OLDER = {
    "plain": "x = 3",
    "other quotes": "x = {'a': 3}\ny = f\"{x['a']}\"",
    "doubled braces": "y = f'{{}} {1}'",
    "triple quotes": 'x = {"a": 3}\ny = f"""{x["a"]}"""',
    "type as a name": "type = 3\nx = type\ny = type (x)",
    "a string of two lines": "'''\nf'{x['a']}'\n'''",
}


@pytest.mark.parametrize("kind", OLDER)
def test_older_code_stays(kind: str) -> None:
    """Nothing is written anew that any Python reads."""
    ast.parse(OLDER[kind])
    assert as_older_python(OLDER[kind]) == OLDER[kind]


@pytest.mark.parametrize("text", ["f'{x[", "f'", "'", 'f"{"{"{" * 9', "f'{' * 999", "#", "type"])
def test_broken_code_is_told_as_it_stands(text: str) -> None:
    """What no Python reads costs its cell, and the message is about the cell as it stands."""
    found = take(text, "def f():\n    return 3", "check(f)")
    assert run(found)["f"]() == 3
    assert text == "#" or text == "type" or found.problems


def test_deep_nesting_ends() -> None:
    """However deep strings are nested, reading them ends."""
    text = 'f"{' * 3_000
    assert as_older_python("x = 1\n" + text[:2000]).startswith("x = 1")
    assert take(text, "def f():\n    return 3", "check(f)").problems
