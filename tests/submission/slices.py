"""Notebooks of a few cells, and what is taken of them."""

import __future__

import json
from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import Any

from autograder.submission.cells import digests
from autograder.submission.extract import Slice, Statement, extract
from autograder.submission.outline import Outline
from autograder.submission.read import Notebook, parse_notebook


def take(
    *cells: str,
    exercises: tuple[str, ...] = ("f",),
    calls: Mapping[str, frozenset[str]] | None = None,
    absent: tuple[str, ...] = (),
    released: tuple[str, ...] = (),
) -> Slice:
    """What is run of a notebook with these code cells, in a lesson that released those."""
    outline = Outline(
        exercises=exercises,
        calls=calls or {},
        runs=digests(notebook(*released)),
        absent=frozenset(absent),
    )
    return extract(notebook(*cells), outline)


def notebook(*cells: str) -> Notebook:
    """A notebook of these code cells; ``check(f)`` is the test cell of ``f``."""
    document = {"nbformat": 4, "cells": [{"cell_type": "code", "source": cell} for cell in cells]}
    return parse_notebook(json.dumps(document).encode())


def run(found: Slice, exercise: str = "f") -> dict[str, Any]:
    """The names that an exercise finds, after its namespace has been filled as in a worker."""
    flags = reduce(or_, (getattr(__future__, name).compiler_flag for name in found.future), 0)
    names: dict[str, Any] = {"__name__": "__main__"}
    kept: dict[str, Any] = {}
    (space,) = (each for each in found.namespaces if exercise in each.exercises)
    for position, item in enumerate(space.statements):
        source = "\n" * (item.line - 1) + item.source
        exec(compile(source, f"<cell {item.cell}>", "exec", flags, dont_inherit=True), names)  # noqa: S102
        kept |= {name: names[name] for name, each in space.kept.items() if each == position}
    return names | kept


def statements(found: Slice) -> list[Statement]:
    """What is run in the only namespace."""
    (space,) = found.namespaces
    return list(space.statements)


def cells_of(found: Slice) -> list[int]:
    """The number of the cell of each statement in the only namespace."""
    return [item.cell for item in statements(found)]
