"""What is taken of notebooks whose cells hold anything: always something, and it compiles."""

import __future__

import json
import warnings
from collections.abc import Iterable
from functools import cache, reduce
from operator import or_
from random import Random
from typing import Any

from autograder.submission.cells import digests
from autograder.submission.extract import Slice, extract
from autograder.submission.outline import Outline
from autograder.submission.read import Notebook, parse_notebook
from tests.classroom.notebooks import LESSON, exercises, notebook, to_bytes
from tests.hostile.fuzzing.changing import BYTES, changed, one_of
from tests.hostile.fuzzing.forged_notebooks import real
from tests.hostile.fuzzing.generated_code import NAMES, cell
from tests.hostile.fuzzing.target import Bounds, Target, expect

__all__ = ["TARGET", "see_to"]

_WORDS = [
    *("(", ")", "[", "]", "{", "}", '"', "'", '"""', "\\", "\\\n", ":", "\n    ", "\n\t", "#", "@"),
    *(
        "def ",
        "class ",
        "lambda ",
        "yield ",
        "await ",
        "import ",
        "%",
        "!",
        "?",
        "f'{",
        ":=",
        "*",
        "**",
    ),
    *(
        "global x",
        "nonlocal x",
        " if ",
        " for x in ",
        "return",
        "=",
        "==",
        ";",
        "...",
        "9" * 30,
        *NAMES,
    ),
]
_TOKENS = (*(word.encode() for word in _WORDS), *BYTES)
_SEPARATOR = b"\n# %%\n"
_UNITS = (
    ("(", ")"), ("-", "1"), ("not ", "1"), ("lambda: ", "1"), ("x = ", "1"), ("1 + ", "1"),
    ("a.", "b"),
    ("f(", ")"), ("[", "]"), ("{", "}"), ("{1:", "}"), ("a[", "]"), ("if x:\n ", "pass"),
    ("x, ", ""),
    ("elif x:\n pass\n", ""), ("@f\n", "def g(): pass"), ("x\n", ""), ("%time ", "x"),
    ("!ls\n", ""),
    ("'''", ""), ("\\\n", "x"), ("f'{", "}'"), ("\t", "x"), ("import a.", "b"),
    ("a if b else ", "c"),
    ("x = y\n", ""), ("def gram_matrix(): pass\n", ""), ("*", "a"), ("await ", "x"),
    ("%%time\n", "x"),
    ("x: ", "int"), ("(yield ", ")"), ("x := ", "1"), ("a < ", "b"), (" ", "x"), ("é", "?"),
    ("a", "??"),
    ("global x\n", ""), ("for x in y: ", "pass"), ("class A:\n ", "pass"), ("\x0c", "x"), (";", ""),
    ("x.y = gram_matrix;", "x"),
    ("if x:\n gram_matrix = gram_matrix\n", ""), ("gram_matrix.x = gram_matrix\n", ""),
    ("gram_matrix += x\nx += gram_matrix\n", ""), ("def gram_matrix():\n x\n", ""), ("@x\n", "f"),
    ("x.append(gram_matrix)\n", ""), ("gram_matrix = gram_matrix\n", ""), ("(x)=", "1"),
    ('""" ', ""),
)  # fmt: skip


def _make(chance: Random) -> bytes:
    count = 1 + int(chance.random() ** 2 * 8)
    sources = [_source(chance) for _ in range(count)]
    if chance.random() < 0.02:
        sources[int(chance.random() * count)] = _extreme(chance)
    return _notebook(sources, chance)


def _source(chance: Random) -> str:
    way = chance.random()
    if way < 0.25:
        return one_of(chance, _cells())
    if way < 0.55:
        made = changed(chance, one_of(chance, _cells()).encode(), _TOKENS, 3)
        return made.decode("utf-8", one_of(chance, ("replace", "surrogateescape")))
    made_up = cell(chance)
    if way < 0.7:
        return changed(chance, made_up.encode("utf-8", "replace"), _TOKENS, 3).decode(
            "utf-8", "replace"
        )
    return made_up


def _extreme(chance: Random) -> str:
    """Much of one thing."""
    unit, end = one_of(chance, _UNITS)
    size = one_of(chance, (100, 1000, 1000, 10_000, 10_000, 100_000, 299_000))
    count = max(1, int(size / len(unit + end)))
    closed = end * count if end in {")", "]", "}", "}'"} else end
    if chance.random() < 0.1:  # at the end of functions in functions
        deep = "".join(f"{' ' * level}def f(x):\n" for level in range(95))
        return f"{deep}{' ' * 95}{(unit * count + closed).replace(chr(10), ';')}"
    return unit * count + closed


def _notebook(sources: Iterable[str], chance: Random | None = None) -> bytes:
    """A notebook of these cells, some of which are called test cells."""
    cells: list[dict[str, Any]] = []
    for source in sources:
        made: dict[str, Any] = {"cell_type": "code", "source": source}
        if chance and chance.random() < 0.2:
            name = one_of(chance, exercises())
            made["metadata"] = {"nbgrader": {"grade_id": f"check-{name}"}}
            made["source"] = one_of(chance, (source, f"check({name})"))
        if chance and chance.random() < 0.05:
            made["cell_type"] = "markdown"
        cells.append(made)
    metadata = {"language_info": {"version": "3.13.0"}}
    return json.dumps({"nbformat": 4, "cells": cells, "metadata": metadata}).encode()


@cache
def _cells() -> tuple[str, ...]:
    """The cells of real notebooks, each once."""
    sources = (cell.source for each in real() for cell in parse_notebook(each).cells)
    return tuple(dict.fromkeys(sources))


@cache
def _outline() -> Outline:
    released = parse_notebook(to_bytes(notebook({}, LESSON)))
    names = tuple(exercises())
    calls = {name: frozenset(names[:place]) for place, name in enumerate(names)}
    return Outline(
        exercises=names,
        calls=calls,
        runs=digests(released),
        absent=frozenset({f"{LESSON}_checks"}),
    )


def _run(content: bytes) -> str:
    notebook = parse_notebook(content)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        found = extract(notebook, _outline())
    expect(not said, f"a warning: {said and said[0].message}")
    see_to(found, notebook)
    return "with problems" if found.problems else "whole"


def see_to(found: Slice, notebook: Notebook) -> None:
    """See that a slice can be run, and that what it says can be said.

    Raises:
        Wrong: it cannot.
    """
    flags = reduce(or_, (getattr(__future__, name).compiler_flag for name in found.future), 0)
    places: set[str] = set()
    cells = {cell.number: cell.source for cell in notebook.cells}
    for space in found.namespaces:
        expect(places.isdisjoint(space.exercises), "an exercise in two namespaces")
        places.update(space.exercises)
        for each in space.statements:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                compile(each.source, "<cell>", "exec", flags, dont_inherit=True)
            expect(each.cell in cells and each.line >= 0, "a statement of no cell")
        kept = set(space.kept.values())
        expect(kept <= set(range(len(space.statements))), "a definition that is not run")
    expect(places == set(_outline().exercises), "an exercise in no namespace")
    for problem in found.problems:
        expect(problem.cell in cells, "a problem of no cell")
        problem.message.encode()
        expect(len(problem.message) < 1000, "a long message")
    for remark in found.remarks.values():
        remark.encode()


def _wrap(data: bytes) -> bytes:
    return _notebook(part.decode("utf-8", "replace") for part in data.split(_SEPARATOR))


def _begin() -> Iterable[bytes]:
    return [_SEPARATOR.join(source.encode() for source in _cells())]


TARGET = Target(
    name="slices",
    make=_make,
    run=_run,
    wrap=_wrap,
    begin=_begin,
    modules=("autograder.submission",),
    suffix=".ipynb",
    # A syntax tree takes up to a thousand bytes for a character, there may be 300,000 of these, and
    # it is gone through some ten times.
    bounds=Bounds(seconds=4.0, growth=400_000_000),
)
